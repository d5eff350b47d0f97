import {describe, expect, it} from 'vitest';
import {decodePicture} from '../../src/picture/decode.ts';
import type {Pixels} from '../../src/picture/drawing.ts';
import {mediaTypeOf} from '../../src/picture/media-type.ts';
import {
	blue,
	type Colour,
	fields,
	gifFile,
	gold,
	green,
	jpegFile,
	painted,
	pngFile,
	red,
	webpFile,
} from '../support/picture-files.ts';

const decoded = async (file: Uint8Array): Promise<Pixels> => {
	const mediaType = mediaTypeOf(file);
	if (!mediaType) throw new Error('not recognised');
	return decodePicture(file, mediaType);
};

/** Whether a pixel has that colour, give or take what compression costs. */
const isNear = ({width, data}: Pixels, x: number, y: number, [r, g, b]: Colour): boolean => {
	const at = (y * width + x) * 4;
	return [r, g, b].every((channel, index) => Math.abs((channel ?? 0) - (data[at + index] ?? 0)) <= 12);
};

describe('a picture is decoded', () => {
	it.each([
		['PNG', pngFile],
		['JPEG', jpegFile],
		['WebP', webpFile],
		['GIF', async (pixels: Pixels) => gifFile(pixels)],
	])('%s', async (_, file) => {
		const picture = await decoded(await file(fields(48, 32)));
		expect([picture.width, picture.height]).toEqual([48, 32]);
		expect(isNear(picture, 8, 8, red)).toBe(true);
		expect(isNear(picture, 40, 8, green)).toBe(true);
		expect(isNear(picture, 8, 24, blue)).toBe(true);
		expect(isNear(picture, 40, 24, gold)).toBe(true);
	});

	it('with what is transparent in it', async () => {
		const file = await pngFile(painted(4, 4, (x) => (x < 2 ? [0, 0, 0, 0] : red)));
		const {data} = await decoded(file);
		expect([data[3], data[11]]).toEqual([0, 255]);
	});

	it.each([
		['opaque', fields(48, 32)],
		['transparent in part', painted(48, 32, (x, y) => (x < 24 ? (y < 16 ? red : blue) : [0, 0, 0, 0]))],
	])('the first frame of an animated WebP, %s', async (_, first) => {
		const second = painted(48, 32, () => green);
		const file = animation([await webpFile(first), await webpFile(second)], 48, 32);
		const picture = await decoded(file);
		expect([picture.width, picture.height]).toEqual([48, 32]);
		expect(isNear(picture, 8, 8, red)).toBe(true);
		expect(isNear(picture, 8, 24, blue)).toBe(true);
	});

	it('a JPEG turned as its camera was held', async () => {
		const picture = await decoded(turned(await jpegFile(fields(48, 32)), 6));
		expect([picture.width, picture.height]).toEqual([32, 48]);
		// A quarter to the right: what was lower left is upper left.
		expect(isNear(picture, 8, 8, blue)).toBe(true);
		expect(isNear(picture, 24, 8, red)).toBe(true);
	});
});

const webpChunk = (name: string, data: Uint8Array): Buffer => {
	const head = Buffer.alloc(8);
	head.write(name, 'latin1');
	head.writeUInt32LE(data.length, 4);
	return Buffer.concat([head, data, Buffer.alloc(data.length % 2)]);
};

/** Still WebP pictures of one size as the frames of an animated one. */
const animation = (stills: readonly Uint8Array[], width: number, height: number): Uint8Array => {
	const size = Buffer.alloc(6);
	size.writeUIntLE(width - 1, 0, 3);
	size.writeUIntLE(height - 1, 3, 3);
	const frames = stills.map((still) => {
		// What follows the RIFF header, without the VP8X that a transparent one has.
		const chunks = Buffer.from(still.subarray(12));
		const image = chunks.toString('latin1', 0, 4) === 'VP8X' ? chunks.subarray(18) : chunks;
		return webpChunk('ANMF', Buffer.concat([Buffer.alloc(6), size, Buffer.of(100, 0, 0, 0), image]));
	});
	const body = Buffer.concat([
		Buffer.from('WEBP'),
		webpChunk('VP8X', Buffer.concat([Buffer.of(0x12, 0, 0, 0), size])),
		webpChunk('ANIM', Buffer.alloc(6)),
		...frames,
	]);
	return webpChunk('RIFF', body);
};

/** The JPEG with an EXIF block that says how it is to be turned (TIFF 6.0, tag 274). */
const turned = (jpeg: Uint8Array, orientation: number): Uint8Array => {
	const tiff = [
		0x49,
		0x49,
		42,
		0,
		8,
		0,
		0,
		0,
		1,
		0,
		0x12,
		1,
		3,
		0,
		1,
		0,
		0,
		0,
		orientation,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
	];
	const exif = [...Buffer.from('Exif\0\0'), ...tiff];
	return Uint8Array.of(0xff, 0xd8, 0xff, 0xe1, 0, exif.length + 2, ...exif, ...jpeg.subarray(2));
};

describe('a hostile picture is refused before it is decoded', () => {
	it('a PNG that says that it is 60,000 pixels wide and high', async () => {
		const file = new Uint8Array(await pngFile(fields(8, 8)));
		const header = new DataView(file.buffer);
		header.setUint32(16, 60_000);
		header.setUint32(20, 60_000);
		await expect(decoded(file)).rejects.toThrow('60000 × 60000');
	});

	it('a GIF with a frame larger than itself', async () => {
		const file = gifFile(fields(8, 8));
		const frame = file.indexOf(0x2c);
		file.set([0xff, 0xff, 0xff, 0xff], frame + 5);
		await expect(decoded(file)).rejects.toThrow('65535 × 65535');
	});

	it('a picture without a pixel', async () => {
		const file = gifFile(fields(8, 8));
		file.set([0, 0], 6);
		await expect(decoded(file)).rejects.toThrow();
	});

	it.each([
		['PNG', pngFile],
		['JPEG', jpegFile],
		['WebP', webpFile],
		['GIF', async (pixels: Pixels) => gifFile(pixels)],
	])('a %s cut off in its header', async (_, file) => {
		const cut = (await file(fields(48, 32))).subarray(0, 14);
		await expect(decodePicture(cut, mediaTypeOf(cut) ?? 'image/png')).rejects.toThrow();
	});

	it.each(['image/avif', 'image/svg+xml'] as const)('%s is left to browsers', async (mediaType) => {
		await expect(decodePicture(Buffer.from('<svg width="4" height="4"/>'), mediaType)).rejects.toThrow();
	});
});
