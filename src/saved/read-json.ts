import {hasAddress, type SavedRecord} from './saved-record.ts';

/** Where services put the list, if the document is not the list itself. */
const listNames = ['bookmarks', 'items', 'articles', 'entries', 'links', 'list', 'results', 'data'];

/** The records of a JSON export: an array of objects with addresses, or an object that has one; undefined for what is neither. */
export const recordsIn = (text: string): readonly SavedRecord[] | undefined => {
	const list = listIn(parsed(text))?.filter(isRecord);
	const isOfAddresses = list?.slice(0, 20).some((record) => {
		const {content} = record;
		return hasAddress(Object.keys(record)) || (isRecord(content) && hasAddress(Object.keys(content)));
	});
	return isOfAddresses || list?.length === 0 ? list : undefined;
};

const parsed = (text: string): unknown => {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
};

const isRecord = (value: unknown): value is SavedRecord =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** Pocket's own API gives an object of objects. */
const listIn = (json: unknown): readonly unknown[] | undefined => {
	if (Array.isArray(json)) return json;
	if (!isRecord(json)) return undefined;
	for (const name of listNames) {
		const list = json[name];
		if (Array.isArray(list)) return list;
		if (isRecord(list) && Object.values(list).every(isRecord)) return Object.values(list);
	}
	return undefined;
};
