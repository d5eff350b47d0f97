import {deflateSync} from 'node:zlib';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {drawInWorker} from '../../src/picture/draw-in-worker.ts';
import type {DrawRequest} from '../../src/picture/drawing.ts';
import {mediaTypeOf} from '../../src/picture/media-type.ts';
import {fields, gifFile, jpegFile, pngFile, webpFile} from '../support/picture-files.ts';

const request = (bytes: Uint8Array): DrawRequest => ({
	bytes,
	mediaType: mediaTypeOf(bytes) ?? 'image/png',
	room: {columns: 40, rows: 12},
	way: {method: 'blocks', hasTrueColour: true, cell: {width: 8, height: 16}},
	id: 1,
});
const url = 'https://lequotidien.example/photo.png';
const drawn = (bytes: Uint8Array, deadline = 5000, signal?: AbortSignal) =>
	drawInWorker(request(bytes), url, {deadline, ...(signal && {signal})});

const isNoPicture = {record: {kind: 'not-a-picture', values: {url}}};

/** A PNG of one colour, 8 bits grey, as large as it says. */
const plainPng = (width: number, height: number): Uint8Array => {
	const header = Buffer.alloc(13);
	header.writeUInt32BE(width, 0);
	header.writeUInt32BE(height, 4);
	header[8] = 8;
	const data = deflateSync(Buffer.alloc((width + 1) * height), {level: 9});
	return Buffer.concat([
		Buffer.from('\u0089PNG\r\n\u001A\n', 'latin1'),
		chunk('IHDR', header),
		chunk('IDAT', data),
		chunk('IEND', Buffer.alloc(0)),
	]);
};

const chunk = (name: string, data: Uint8Array): Uint8Array => {
	const body = Buffer.concat([Buffer.from(name), data]);
	const frame = Buffer.alloc(8);
	frame.writeUInt32BE(data.length, 0);
	frame.writeUInt32BE(crc(body), 4);
	return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
};

/** CRC 32 (PNG, annex D). */
const crc = (bytes: Uint8Array): number => {
	let value = 0xffffffff;
	for (const byte of bytes) {
		value ^= byte;
		for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
	}
	return (value ^ 0xffffffff) >>> 0;
};

describe('a picture is drawn on a thread of its own', () => {
	it('several one after the other', async () => {
		const files = [pngFile(fields(64, 48)), jpegFile(fields(64, 48)), webpFile(fields(64, 48))];
		const all = await Promise.all((await Promise.all(files)).map((file) => drawn(file)));
		expect(all.map(({columns, rows}) => [columns, rows])).toEqual([
			[8, 3],
			[8, 3],
			[8, 3],
		]);
	});

	it('as large as cameras take them', async () => {
		await expect(drawn(plainPng(5000, 4000))).resolves.toMatchObject({columns: 30, rows: 12});
	});

	it('a small file that would be larger than that is refused', async () => {
		const bomb = plainPng(12_000, 12_000);
		expect(bomb.length).toBeLessThan(1_000_000);
		await expect(drawn(bomb)).rejects.toMatchObject(isNoPicture);
	});

	it('within its time, or not at all', async () => {
		await expect(drawn(plainPng(5000, 4000), 1)).rejects.toMatchObject(isNoPicture);
		await expect(drawn(await pngFile(fields(8, 8)))).resolves.toMatchObject({columns: 1});
	});

	it('until nobody wants it any more', async () => {
		const stop = new AbortController();
		const picture = drawn(plainPng(5000, 4000), 5000, stop.signal);
		stop.abort(new Error('left'));
		await expect(picture).rejects.toThrow('left');
		await expect(drawn(await pngFile(fields(8, 8)))).resolves.toMatchObject({columns: 1});
	});
});

describe('a broken picture', () => {
	it.each([
		['PNG', async () => pngFile(fields(64, 48))],
		['JPEG', async () => jpegFile(fields(64, 48))],
		['WebP', async () => webpFile(fields(64, 48))],
		['GIF', async () => gifFile(fields(64, 48))],
	])('%s is shown, or is said to be none, wherever it is broken', async (_, file) => {
		const whole = await file();
		await fc.assert(
			fc.asyncProperty(
				fc.array(fc.tuple(fc.nat({max: whole.length - 1}), fc.nat({max: 255})), {minLength: 1, maxLength: 6}),
				fc.integer({min: 12, max: whole.length}),
				async (changes, length) => {
					const broken = Uint8Array.from(whole);
					for (const [at, byte] of changes) broken[at] = byte;
					const answer = await drawn(broken.subarray(0, length)).catch((error: unknown) => error);
					expect(answer).toSatisfy(
						(given: object) => 'strips' in given || ('record' in given && given.record !== undefined),
					);
				},
			),
			{numRuns: 8},
		);
	});
});
