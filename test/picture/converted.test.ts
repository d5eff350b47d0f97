import {describe, expect, test} from 'vitest';
import {convertInWorker} from '../../src/picture/convert-in-worker.ts';
import {converted} from '../../src/picture/converted.ts';
import {decodePicture} from '../../src/picture/decode.ts';
import {mediaTypeOf} from '../../src/picture/media-type.ts';
import {fields, painted, pngFile, red, webpFile} from '../support/picture-files.ts';

describe('a picture for a book', () => {
	test('is a JPEG, as large as it was', async () => {
		const jpeg = await converted(await webpFile(fields(48, 32)), 'image/webp');
		expect(mediaTypeOf(jpeg)).toBe('image/jpeg');
		const {width, height, data} = await decodePicture(jpeg, 'image/jpeg');
		expect([width, height]).toEqual([48, 32]);
		expect(data[0]).toBeGreaterThan(150);
	});

	test('is white where it was transparent', async () => {
		const jpeg = await converted(await pngFile(painted(16, 16, () => [0, 0, 0, 0])), 'image/png');
		const {data} = await decodePicture(jpeg, 'image/jpeg');
		expect([...data.subarray(0, 3)].every((channel) => channel > 245)).toBe(true);
	});

	test('is no larger than a page', async () => {
		const jpeg = await converted(await pngFile(painted(3200, 20, () => red)), 'image/png');
		const {width, height} = await decodePicture(jpeg, 'image/jpeg');
		expect([width, height]).toEqual([1600, 10]);
	});

	test('is made on a thread of its own; what is none is none', async () => {
		const url = 'https://presse.example/photo.webp';
		const jpeg = await convertInWorker({bytes: await webpFile(fields(48, 32)), mediaType: 'image/webp'}, url);
		expect(mediaTypeOf(jpeg ?? new Uint8Array())).toBe('image/jpeg');
		const broken = Buffer.from('RIFF\u0001\u0002\u0003\u0004WEBPVP8 rien');
		expect(await convertInWorker({bytes: broken, mediaType: 'image/webp'}, url)).toBeUndefined();
	});
});
