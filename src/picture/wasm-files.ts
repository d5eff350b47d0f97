import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';

export type WasmFile =
	| '@jsquash/jpeg/codec/dec/mozjpeg_dec.wasm'
	| '@jsquash/jpeg/codec/enc/mozjpeg_enc.wasm'
	| '@jsquash/png/codec/pkg/squoosh_png_bg.wasm'
	| '@jsquash/webp/codec/dec/webp_dec.wasm';

const {resolve} = createRequire(import.meta.url);

/** The bytes of a package's WebAssembly. The bundler puts them beside this in the place of this file (scripts/bundle.mjs). */
export const wasmFile = async (name: WasmFile): Promise<Uint8Array<ArrayBuffer>> =>
	new Uint8Array(await readFile(resolve(name)));
