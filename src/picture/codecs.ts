import type {Pixels} from './drawing.ts';
import {type WasmFile, wasmFile} from './wasm-files.ts';

/** What WebAssembly of these packages makes its pictures of; browsers have it, Node does not. */
class PictureData {
	readonly data: Uint8ClampedArray;
	readonly width: number;
	readonly height: number;

	/** `data` is a view into memory that will be used again. */
	constructor(data: Uint8ClampedArray, width: number, height: number) {
		this.data = data.slice();
		this.width = width;
		this.height = height;
	}
}
Object.assign(globalThis, {ImageData: PictureData});

const instantiated = async (name: WasmFile) => {
	const module = await WebAssembly.compile(await wasmFile(name));
	return {
		instantiateWasm: (
			imports: WebAssembly.Imports,
			receive: (instance: WebAssembly.Instance) => void,
		): WebAssembly.Exports => {
			const instance = new WebAssembly.Instance(module, imports);
			receive(instance);
			return instance.exports;
		},
	};
};

const whole = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer;

/** Turned as the camera was held (EXIF). Throws where it is no JPEG that can be decoded, like the two below. */
export const decodeJpeg = async (bytes: Uint8Array): Promise<Pixels> => {
	const {default: decode, init} = await import('@jsquash/jpeg/decode.js');
	await init(await instantiated('@jsquash/jpeg/codec/dec/mozjpeg_dec.wasm'));
	return decode(whole(bytes), {preserveOrientation: true});
};

/** Of opaque pixels. */
export const encodeJpeg = async ({width, height, data}: Pixels): Promise<Uint8Array> => {
	const {default: encode, init} = await import('@jsquash/jpeg/encode.js');
	await init(await instantiated('@jsquash/jpeg/codec/enc/mozjpeg_enc.wasm'));
	const own = new Uint8ClampedArray(data);
	return new Uint8Array(await encode({width, height, data: own, colorSpace: 'srgb'}, {quality: 80}));
};

export const decodeWebp = async (bytes: Uint8Array): Promise<Pixels> => {
	const {default: decode, init} = await import('@jsquash/webp/decode.js');
	await init(await instantiated('@jsquash/webp/codec/dec/webp_dec.wasm'));
	return decode(whole(bytes));
};

const pngFile = '@jsquash/png/codec/pkg/squoosh_png_bg.wasm';

export const decodePng = async (bytes: Uint8Array): Promise<Pixels> => {
	const {default: decode, init} = await import('@jsquash/png/decode.js');
	await init(await wasmFile(pngFile));
	return decode(whole(bytes));
};

export const encodePng = async ({width, height, data}: Pixels): Promise<Uint8Array> => {
	const {default: encode, init} = await import('@jsquash/png/encode.js');
	await init(await wasmFile(pngFile));
	const own = new Uint8ClampedArray(data);
	return new Uint8Array(await encode({width, height, data: own, colorSpace: 'srgb'}));
};
