import type {Messages} from '../messages/messages.ts';
import {displayWidth, padEnd, truncate} from '../text/width.ts';
import {type KeyRow, keyTable} from './keys.ts';
import {blankLine, type ScreenLine, screenLine, textLine} from './screen-line.ts';

const places = ['list', 'article', 'sources'] as const;

const rowsIn = (place: (typeof places)[number]): readonly KeyRow[] =>
	keyTable.filter((row: KeyRow) => row.where.includes(place));

/** How many rows the help has, whatever the language. */
export const helpLength = (): number => places.reduce((sum, place) => sum + rowsIn(place).length + 2, 0);

/** All keys by place, from the key table: what the help screen scrolls through. */
export const helpLines = (words: Messages, columns: number): readonly ScreenLine[] =>
	places.flatMap((place) => [
		textLine(` ${words.help.places[place]}`, 'day'),
		...rowsIn(place).map((row) => helpRow(row, columns, words)),
		blankLine,
	]);

const helpRow = ({command, keys}: KeyRow, columns: number, words: Messages): ScreenLine => {
	const keyColumns = columns < 50 ? 14 : 20;
	const name = padEnd(truncate(keysShown(keys, words).join(' '), keyColumns), keyColumns);
	return screenLine([
		{text: `  ${name} `, role: 'mark'},
		{text: truncate(words.commands[command], Math.max(1, columns - displayWidth(name) - 4)), role: 'plain'},
	]);
};

/** Keys as help and README list them; all digits at once. */
export const keysShown = (keys: readonly string[], words: Messages): readonly string[] =>
	keys.length > 5 ? [`${keys[0]}–${keys.at(-1)}`] : keys.map((key) => keyName(key, words));

/** A key as the reader's keyboard has it: « Ctrl-d », « Entrée ». */
export const keyName = (key: string, words: Messages): string =>
	words.keyNames[key] ?? key.replace(/^ctrl-/, 'Ctrl-');
