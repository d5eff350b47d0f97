import {imageMeta} from 'image-meta';
import {GifReader} from 'omggif';
import {decodeJpeg, decodePng, decodeWebp} from './codecs.ts';
import type {Pixels, Size} from './drawing.ts';
import type {MediaType} from './media-type.ts';
import {firstWebpFrame} from './webp-frame.ts';

/** Pixels; a photograph as the best cameras of today take it. */
const mostPixels = 25_000_000;

/** What a picture says of its size is checked before any of it is decoded. Throws where it is none, or too large. */
export const decodePicture = async (bytes: Uint8Array, mediaType: MediaType): Promise<Pixels> => {
	bounded(imageMeta(bytes));
	switch (mediaType) {
		case 'image/png':
			return decodePng(bytes);
		case 'image/jpeg':
			return decodeJpeg(bytes);
		case 'image/webp':
			return decodeWebp(firstWebpFrame(bytes));
		case 'image/gif':
			return decodeGif(bytes);
		case 'image/avif':
		case 'image/svg+xml':
			throw new Error(`${mediaType} is not decoded`);
	}
};

const bounded = ({width, height}: Size): void => {
	if (!(width > 0 && height > 0 && width * height <= mostPixels))
		throw new Error(`${width} × ${height} pixels`);
};

/** Its first frame. */
const decodeGif = (bytes: Uint8Array): Pixels => {
	// The package's types say Buffer; any bytes do.
	const gif = new GifReader(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
	bounded(gif);
	bounded(gif.frameInfo(0));
	const data = new Uint8ClampedArray(gif.width * gif.height * 4);
	gif.decodeAndBlitFrameRGBA(0, data);
	return {width: gif.width, height: gif.height, data};
};
