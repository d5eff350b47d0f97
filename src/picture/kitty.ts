import type {Cells} from './drawing.ts';

/*
 * The kitty graphics protocol (sw.kovidgoyal.net/kitty/graphics-protocol), by Unicode placeholders: the picture is sent
 * once, and shows wherever cells of text name it and a part of it. So it scrolls, is covered and goes as text does.
 */

/** Stands for a part of a picture; combining characters and its colour say which. */
const placeholder = '\u{10EEEE}';

/** The combining characters that stand for the numbers from 0, in the protocol's order: code points, and runs of them. */
const numbers = [
	'305 30D-30E 310 312 33D-33F 346 34A-34C 350-352 357 35B 363-36F 483-487 592-595 597-599 59C-5A1',
	'5A8-5A9 5AB-5AC 5AF 5C4 610-617 657-65B 65D-65E 6D6-6DC 6DF-6E2 6E4 6E7-6E8 6EB-6EC 730 732-733',
	'735-736 73A 73D 73F-741 743 745 747 749-74A 7EB-7F1 7F3 816-819 81B-823 825-827 829-82D 951 953-954',
	'F82-F83 F86-F87 135D-135F 17DD 193A 1A17 1A75-1A7C 1B6B 1B6D-1B73 1CD0-1CD2 1CDA-1CDB 1CE0 1DC0-1DC1',
	'1DC3-1DC9 1DCB-1DCC 1DD1-1DE6 1DFE 20D0-20D1 20D4-20D7 20DB-20DC 20E1 20E7 20E9 20F0 2CEF-2CF1',
	'2DE0-2DFF A66F A67C-A67D A6F0-A6F1 A8E0-A8F1 AAB0 AAB2-AAB3 AAB7-AAB8 AABE-AABF AAC1 FE20-FE26 10A0F',
	'10A38 1D185-1D189 1D1AA-1D1AD 1D242-1D244',
].flatMap((line) =>
	line.split(' ').flatMap((run) => {
		const [first = 0, last = first] = run.split('-').map((code) => Number.parseInt(code, 16));
		return Array.from({length: last - first + 1}, (_, index) => String.fromCodePoint(first + index));
	}),
);

/** Rows and columns beyond have no number. */
export const mostKittyCells = numbers.length;

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

/** For each row of the picture the text that shows it. Each cell has its numbers, whatever becomes of its neighbours. */
export const kittyStrips = (id: number, {columns, rows}: Cells): readonly string[] => {
	const whole = ownIds + id;
	const colour = `2;${whole >> 16};${(whole >> 8) & 255};${whole & 255}`;
	const cells = (row: number) =>
		Array.from({length: columns}, (_, column) => `${placeholder}${numbers[row]}${numbers[column]}`).join('');
	return Array.from({length: rows}, (_, row) => `\u001B[38;${colour}m${cells(row)}\u001B[39m`);
};

/** Makes the terminal forget it, its data too. */
export const kittyRemoval = (id: number): string => `\u001B_Ga=d,d=I,q=2,i=${ownIds + id}\u001B\\`;
