import {encodeJpeg} from './codecs.ts';
import {decodePicture} from './decode.ts';
import type {MediaType} from './media-type.ts';
import {scaled} from './scale.ts';

/** Pixels of the longer side: more than a page of a book shows. */
const longest = 1600;

/** A picture as JPEG, on white where it is transparent, no larger than a page of a book shows it. Throws where it cannot be decoded. */
export const converted = async (bytes: Uint8Array, mediaType: MediaType): Promise<Uint8Array> => {
	const picture = await decodePicture(bytes, mediaType);
	const share = Math.min(1, longest / Math.max(picture.width, picture.height));
	const side = (pixels: number) => Math.max(1, Math.round(pixels * share));
	return encodeJpeg(scaled(picture, {width: side(picture.width), height: side(picture.height)}));
};
