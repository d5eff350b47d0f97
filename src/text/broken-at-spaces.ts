import {displayWidth} from './width.ts';

/**
 * A sentence of ours as rows of at most `columns`, where its words fit: for what is drawn before the rules of typography are
 * loaded, and where Ink's own wrapping might begin a row with a space.
 */
export const brokenAtSpaces = (text: string, columns: number): readonly string[] => {
	const rows: string[] = [];
	for (const word of text.split(' ')) {
		const longer = `${rows.at(-1)} ${word}`;
		if (rows.length > 0 && displayWidth(longer) <= columns) rows[rows.length - 1] = longer;
		else rows.push(word);
	}
	return rows;
};
