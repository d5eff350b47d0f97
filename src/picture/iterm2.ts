import {inPlace} from './strip.ts';

/**
 * A row of cells by iTerm2's inline images (iterm2.com/documentation-images.html): a file, PNG here, shown that many
 * columns wide and one row high.
 */
export const iterm2Strip = (png: Uint8Array, columns: number): string => {
	const keys = `inline=1;size=${png.length};width=${columns};height=1;preserveAspectRatio=0;doNotMoveCursor=1`;
	const file = Buffer.from(png.buffer, png.byteOffset, png.length).toString('base64');
	return inPlace(`\u001B]1337;File=${keys}:${file}\u0007`, columns);
};
