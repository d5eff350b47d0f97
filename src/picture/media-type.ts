/** The kinds of pictures that are told by their first bytes, whatever their server calls them. */
export type MediaType =
	| 'image/png'
	| 'image/jpeg'
	| 'image/gif'
	| 'image/webp'
	| 'image/avif'
	| 'image/svg+xml';

/** What the bytes are a picture of, by their signature (WHATWG MIME Sniffing, 6.1); undefined if of nothing known. */
export const mediaTypeOf = (bytes: Uint8Array): MediaType | undefined => {
	const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, headLength)).toString(
		'latin1',
	);
	return signatures.find(([signature]) => signature.test(start))?.[1];
};

/** Comments and declarations may stand before the root of an SVG. */
const headLength = 1024;

const signatures: readonly (readonly [RegExp, MediaType])[] = [
	[/^\u0089PNG\r\n\u001A\n/, 'image/png'],
	[/^\u00FF\u00D8\u00FF/, 'image/jpeg'],
	[/^GIF8[79]a/, 'image/gif'],
	[/^RIFF[\s\S]{4}WEBPVP8/, 'image/webp'],
	[/^[\s\S]{4}ftypavi[fs]/, 'image/avif'],
	[
		/^(?:\u00EF\u00BB\u00BF)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*|<!DOCTYPE[^>]*>\s*)*<svg[\s>]/i,
		'image/svg+xml',
	],
];
