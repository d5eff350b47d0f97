import type {Cells} from './drawing.ts';

/*
 * The kitty graphics protocol (sw.kovidgoyal.net/kitty/graphics-protocol), by Unicode placeholders: the picture is sent
 * once, and shows wherever cells of text name it and a part of it. So it scrolls, is covered and goes as text does.
 */

/** Stands for a part of a picture; combining characters and its colour say which. */
const placeholder = '\u{10EEEE}';

/** The combining character of each row number: the beginning of the protocol's table. */
const numbers =
	[
		'0305030D030E03100312033D033E033F0346034A034B034C0350035103520357',
		'035B0363036403650366036703680369036A036B036C036D036E036F04830484',
		'0485048604870592059305940595059705980599059C059D059E059F05A005A1',
		'05A805A905AB05AC05AF05C40610061106120613061406150616061706570658',
	]
		.join('')
		.match(/.{4}/g)
		?.map((code) => String.fromCharCode(Number.parseInt(code, 16))) ?? [];

/** More rows than this have no number here. */
export const mostKittyRows = numbers.length;

/** The most that one escape sequence may carry, in base64. */
const chunkLength = 4096;

/** Ids are shared by all that runs in a window: ours stand apart from the small numbers that others begin with. */
const ownIds = 0xac0000;

/** The picture (as PNG) made known as `id`, for that many cells; nothing is shown yet, and no answer comes. */
export const kittyTransmission = (png: Uint8Array, id: number, {columns, rows}: Cells): readonly string[] => {
	const chunks =
		Buffer.from(png.buffer, png.byteOffset, png.length)
			.toString('base64')
			.match(new RegExp(`.{1,${chunkLength}}`, 'g')) ?? [];
	return chunks.map((chunk, index) => {
		const keys = index === 0 ? `a=T,U=1,i=${ownIds + id},f=100,c=${columns},r=${rows},` : '';
		return `\u001B_G${keys}q=2,m=${index < chunks.length - 1 ? 1 : 0};${chunk}\u001B\\`;
	});
};

/** For each row of the picture the text that shows it. A cell without numbers goes on from the one before it. */
export const kittyStrips = (id: number, {columns, rows}: Cells): readonly string[] => {
	const whole = ownIds + id;
	const colour = `2;${whole >> 16};${(whole >> 8) & 255};${whole & 255}`;
	const others = placeholder.repeat(columns - 1);
	return Array.from(
		{length: rows},
		(_, row) => `\u001B[38;${colour}m${placeholder}${numbers[row]}${numbers[0]}${others}\u001B[39m`,
	);
};

/** Makes the terminal forget it, its data too. */
export const kittyRemoval = (id: number): string => `\u001B_Ga=d,d=I,q=2,i=${ownIds + id}\u001B\\`;
