import {CsvError, parse} from 'csv-parse/sync';
import {cleanLine} from '../model/clean.ts';
import type {SavedItem} from './saved-article.ts';
import {isOfSaved, itemOf, type SavedRecord} from './saved-record.ts';

const mostRows = 200_000;
const separators = ['\t', ';', ','];

/** Whether the first line names columns as exports have them: an address, and what no list of sources says. */
export const isTable = (text: string): boolean => {
	const [first = ''] = text.slice(0, 5000).split(/\r?\n/, 1);
	return !/https?:/i.test(first) && isOfSaved(first.replaceAll('"', '').split(/[,;\t]/));
};

/**
 * The articles of a CSV export, whose first line names the columns (RFC 4180, and semicolons or tabs for commas). Where a quote is
 * never closed, what stands before it is read.
 */
export const readTable = (text: string): readonly SavedItem[] => {
	const [first = ''] = text.split(/\r?\n/, 1);
	const items: SavedItem[] = [];
	try {
		parse(text, {
			columns: true,
			delimiter: separators.find((sign) => first.includes(sign)) ?? ',',
			bom: true,
			relaxColumnCount: true,
			relaxQuotes: true,
			skipEmptyLines: true,
			to: mostRows,
			onRecord: (record: SavedRecord) => {
				items.push(itemOf(record));
				return null;
			},
		});
	} catch (error) {
		if (!(error instanceof CsvError)) throw error;
		const [line = ''] = text.split(/\r?\n/).slice(items.length + 1, items.length + 2);
		items.push({title: cleanLine(line.slice(0, 100)), leftOut: 'unreadable'});
	}
	return items;
};
