/** A kind of picture that every reading system shows, old ones too: SVG may hold programs, WebP came with EPUB 3.3. */
export type PictureType = {readonly mediaType: string; readonly extension: string};

const types: readonly (PictureType & {readonly signature: RegExp})[] = [
	{mediaType: 'image/jpeg', extension: 'jpg', signature: /^\u00FF\u00D8\u00FF/},
	{mediaType: 'image/png', extension: 'png', signature: /^\u0089PNG\r\n\u001A\n/},
	{mediaType: 'image/gif', extension: 'gif', signature: /^GIF8[79]a/},
];

/** What a file is by its first bytes, whatever its name or its server says; undefined for what has no place in a book. */
export const pictureType = (bytes: Uint8Array): PictureType | undefined => {
	const start = String.fromCharCode(...bytes.subarray(0, 16));
	return types.find(({signature}) => signature.test(start));
};
