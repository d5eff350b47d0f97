import {parse} from 'csv-parse/sync';
import type {SavedItem} from './saved-article.ts';
import {hasAddress, itemOf, type SavedRecord} from './saved-record.ts';

const mostRows = 200_000;

/** Whether the first line names columns, one of them an address. */
export const isTable = (text: string): boolean => {
	const [first = ''] = text.slice(0, 5000).split(/\r?\n/, 1);
	return (
		/[,;\t]/.test(first) && !/https?:/i.test(first) && hasAddress(first.replaceAll('"', '').split(/[,;\t]/))
	);
};

/** The articles of a CSV export, whose first line names the columns (RFC 4180, and semicolons or tabs for commas). */
export const readTable = (text: string): readonly SavedItem[] => {
	const [first = ''] = text.split(/\r?\n/, 1);
	const delimiter = ['\t', ';', ','].find((sign) => first.includes(sign)) ?? ',';
	const rows: readonly SavedRecord[] = parse(text, {
		columns: true,
		delimiter,
		bom: true,
		relaxColumnCount: true,
		relaxQuotes: true,
		skipEmptyLines: true,
		to: mostRows,
	});
	return rows.map(itemOf);
};
