/**
 * The first frame of an animated WebP as a file of its own, which the decoder wants; any other file as it is.
 * (WebP Container Specification: a frame lies in a chunk « ANMF », behind 16 bytes about its place and time.)
 */
export const firstWebpFrame = (bytes: Uint8Array): Uint8Array => {
	const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
	if (nameAt(file, riffLength) !== 'VP8X' || ((file[riffLength + chunkHead] ?? 0) & animated) === 0)
		return bytes;
	for (let at = riffLength; at + chunkHead + frameHead <= file.length; ) {
		const size = file.readUInt32LE(at + 4);
		const start = at + chunkHead;
		if (nameAt(file, at) === 'ANMF') return stillOf(file.subarray(start, start + size));
		// Chunks begin at even places.
		at = start + size + (size % 2);
	}
	return bytes;
};

const riffLength = 12;
const chunkHead = 8;
const frameHead = 16;
/** Flags of « VP8X ». */
const animated = 0x02;
const hasAlpha = 0x10;

const nameAt = (file: Buffer, at: number): string => file.toString('latin1', at, at + 4);

/** `frame`: X and Y, width and height less 1, duration, each of three bytes; flags; then chunks as in a still picture. */
const stillOf = (frame: Buffer): Uint8Array => {
	const image = frame.subarray(frameHead);
	const extended = Buffer.concat([
		chunkStart('VP8X', 10),
		Buffer.of(hasAlpha, 0, 0, 0),
		frame.subarray(6, 12),
	]);
	const body = nameAt(image, 0) === 'ALPH' ? Buffer.concat([extended, image]) : image;
	return Buffer.concat([chunkStart('RIFF', body.length + 4), Buffer.from('WEBP'), body]);
};

const chunkStart = (name: string, size: number): Buffer => {
	const head = Buffer.alloc(chunkHead);
	head.write(name, 'latin1');
	head.writeUInt32LE(size, 4);
	return head;
};
