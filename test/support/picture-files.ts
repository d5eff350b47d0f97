import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {GifWriter} from 'omggif';
import {encodePng} from '../../src/picture/codecs.ts';
import type {Pixels} from '../../src/picture/drawing.ts';

export type Colour = readonly [red: number, green: number, blue: number, alpha?: number];

/** A picture whose pixels a test names. */
export const painted = (
	width: number,
	height: number,
	colourAt: (x: number, y: number) => Colour,
): Pixels => {
	const data = new Uint8ClampedArray(width * height * 4);
	for (let y = 0; y < height; y++) {
		for (let x = 0; x < width; x++) {
			const [red, green, blue, alpha = 255] = colourAt(x, y);
			data.set([red, green, blue, alpha], (y * width + x) * 4);
		}
	}
	return {width, height, data};
};

export const red: Colour = [220, 40, 30];
export const green: Colour = [20, 160, 60];
export const blue: Colour = [30, 60, 200];
export const gold: Colour = [240, 190, 40];

/** Four fields, each of one colour: red and green above blue and gold. */
export const fields = (width: number, height: number): Pixels =>
	painted(width, height, (x, y) => {
		const isLeft = x < width / 2;
		if (y < height / 2) return isLeft ? red : green;
		return isLeft ? blue : gold;
	});

const {resolve} = createRequire(import.meta.url);

const instantiated = (file: string) => ({
	instantiateWasm: (imports: WebAssembly.Imports, receive: (instance: WebAssembly.Instance) => void) => {
		const instance = new WebAssembly.Instance(new WebAssembly.Module(readFileSync(resolve(file))), imports);
		receive(instance);
		return instance.exports;
	},
});

const imageData = ({width, height, data}: Pixels): ImageData => ({
	width,
	height,
	data: new Uint8ClampedArray(data),
	colorSpace: 'srgb',
});

export const pngFile = encodePng;

export const jpegFile = async (pixels: Pixels): Promise<Uint8Array> => {
	const {default: encode, init} = await import('@jsquash/jpeg/encode.js');
	await init(instantiated('@jsquash/jpeg/codec/enc/mozjpeg_enc.wasm'));
	return new Uint8Array(await encode(imageData(pixels), {quality: 90}));
};

export const webpFile = async (pixels: Pixels): Promise<Uint8Array> => {
	const {default: encode, init} = await import('@jsquash/webp/encode.js');
	await init(instantiated('@jsquash/webp/codec/enc/webp_enc.wasm'));
	return new Uint8Array(await encode(imageData(pixels), {quality: 90}));
};

/** Of at most 256 colours. */
export const gifFile = ({width, height, data}: Pixels): Uint8Array => {
	const palette: number[] = [];
	const indices = Array.from({length: width * height}, (_, pixel) => {
		const [r = 0, g = 0, b = 0] = data.subarray(pixel * 4);
		const colour = (r << 16) | (g << 8) | b;
		const known = palette.indexOf(colour);
		return known >= 0 ? known : palette.push(colour) - 1;
	});
	const size = 2 ** Math.max(1, Math.ceil(Math.log2(palette.length)));
	const full = [...palette, ...new Array<number>(size - palette.length).fill(0)];
	const buffer = Buffer.alloc(width * height * 2 + 2000);
	const writer = new GifWriter(buffer, width, height, {palette: full});
	writer.addFrame(0, 0, width, height, indices);
	return new Uint8Array(buffer.subarray(0, writer.end()));
};
