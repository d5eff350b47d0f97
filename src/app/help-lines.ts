import type {Messages} from '../messages/messages.ts';
import {brokenAtSpaces} from '../text/broken-at-spaces.ts';
import {padEnd, truncate} from '../text/width.ts';
import {type KeyRow, keyTable} from './keys.ts';
import {blankLine, type ScreenLine, screenLine, textLine} from './screen-line.ts';

const places = ['list', 'article', 'sources'] as const;

const rowsIn = (place: (typeof places)[number]): readonly KeyRow[] =>
	keyTable.filter((row: KeyRow) => row.where.includes(place));

/** All keys by place, from the key table: what the help screen scrolls through. */
export const helpLines = (words: Messages, columns: number): readonly ScreenLine[] =>
	places.flatMap((place) => [
		textLine(` ${words.help.places[place]}`, 'day'),
		...rowsIn(place).flatMap((row) => helpRows(row, columns, words)),
		blankLine,
	]);

const helpRows = ({command, keys}: KeyRow, columns: number, words: Messages): readonly ScreenLine[] => {
	const keyColumns = columns < 50 ? 14 : 20;
	const name = truncate(keysShown(keys, words).join(' '), keyColumns);
	const room = Math.max(1, columns - keyColumns - 4);
	return brokenAtSpaces(words.commands[command], room).map((text, index) =>
		screenLine([
			{text: `  ${padEnd(index === 0 ? name : '', keyColumns)} `, role: 'mark'},
			{text: truncate(text, room), role: 'plain'},
		]),
	);
};

/** Keys as help and README list them; all digits at once. */
export const keysShown = (keys: readonly string[], words: Messages): readonly string[] =>
	keys.length > 5 ? [`${keys[0]}–${keys.at(-1)}`] : keys.map((key) => keyName(key, words));

/** A key as the reader's keyboard has it: « Ctrl-d », « Entrée ». */
export const keyName = (key: string, words: Messages): string =>
	words.keyNames[key] ?? key.replace(/^ctrl-/, 'Ctrl-');
