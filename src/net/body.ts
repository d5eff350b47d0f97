import type {IncomingMessage} from 'node:http';
import {pipeline, type Readable, type Transform} from 'node:stream';
import {
	constants,
	createBrotliDecompress,
	createGunzip,
	createInflate,
	createInflateRaw,
	createZstdDecompress,
} from 'node:zlib';
import type {TakeTurn} from './turns.ts';

/** What `readBody` can undo, in the order of liking (RFC 9110, section 12.5.3). */
export const acceptedEncodings = 'zstd, br, gzip, deflate';

/** Thrown by `readBody` once a body is known to be larger than the limit. */
export class TooLarge extends Error {}

/** From this size on (bytes) a body waits for its turn among the large ones, which are read a few at once. */
const large = 1_000_000;

/**
 * The whole body, decompressed. Never holds more than `limit` bytes, whatever a small compressed body would grow to;
 * throws `TooLarge`, or the connection's or decoder's own error. A compressed body that merely ends early gives what
 * there is of it. `takeTurn` is asked before a body grows large, so that many large ones do not fill the memory together.
 */
export const readBody = async (
	response: IncomingMessage,
	limit: number,
	takeTurn: TakeTurn,
): Promise<Uint8Array> => {
	if (Number(response.headers['content-length'] ?? 0) > limit) {
		response.destroy();
		throw new TooLarge();
	}
	const codings = (response.headers['content-encoding'] ?? '').toLowerCase().split(',', 4).reverse();
	let stream: Readable = response;
	for (const coding of codings) {
		const decoder = await decoderOf(coding.trim(), stream);
		// Errors arrive where the last stream is read.
		if (decoder !== undefined) stream = pipeline(stream, decoder, () => undefined);
	}
	const chunks: Buffer[] = [];
	let size = 0;
	let endTurn: (() => void) | undefined;
	try {
		for await (const chunk of stream as AsyncIterable<Buffer>) {
			size += chunk.length;
			if (size > limit) throw new TooLarge();
			if (size > large) endTurn ??= await takeTurn();
			chunks.push(chunk);
		}
		return joined(chunks, size);
	} finally {
		endTurn?.();
	}
};

/** In memory of its own (a small `Buffer` shares its), so that it can be handed to a thread. */
const joined = (chunks: readonly Buffer[], size: number): Uint8Array => {
	const whole = new Uint8Array(size);
	let filled = 0;
	for (const chunk of chunks) {
		whole.set(chunk, filled);
		filled += chunk.length;
	}
	return whole;
};

/** A name that is no coding (« utf-8 » is met) changes nothing. */
const decoderOf = async (coding: string, stream: Readable): Promise<Transform | undefined> => {
	switch (coding) {
		case 'gzip':
		case 'x-gzip':
			return createGunzip({finishFlush: constants.Z_SYNC_FLUSH});
		case 'br':
			return createBrotliDecompress({finishFlush: constants.BROTLI_OPERATION_FLUSH});
		case 'zstd':
			// RFC 9659: nobody need keep a window of more than 8 MB.
			return createZstdDecompress({
				finishFlush: constants.ZSTD_e_flush,
				params: {[constants.ZSTD_d_windowLogMax]: 23},
			});
		case 'deflate': {
			const options = {finishFlush: constants.Z_SYNC_FLUSH};
			return (await hasZlibFrame(stream)) ? createInflate(options) : createInflateRaw(options);
		}
		default:
			return undefined;
	}
};

/** « deflate » means zlib's frame around it (RFC 1950, its first four bits are 8); many servers leave the frame out. */
const hasZlibFrame = async (stream: Readable): Promise<boolean> => {
	for await (const chunk of stream.iterator({destroyOnReturn: false}) as AsyncIterable<Buffer>) {
		stream.unshift(chunk);
		return ((chunk[0] ?? 8) & 0x0f) === 8;
	}
	return true;
};
