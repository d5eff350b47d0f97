import {addressIn} from './import-addresses.ts';
import {type SourceList, SourceListDraft} from './source-list.ts';

/** How a line of newsboat's `urls` begins: its first word is an address, a saved search or a program. */
const start = /^\s*"?(?:https?:\/\/|file:\/\/|feed:|query:|exec:|filter:)/i;

/** True if at least half of the lines are newsboat's, or bare addresses, which is the same, and no other names an address. */
export const isNewsboatList = (lines: readonly string[]): boolean => {
	const others = lines.filter((line) => !start.test(line));
	return others.length * 2 <= lines.length && lines.length > 0 && !others.some(addressIn);
};

/**
 * The subscriptions of newsboat's `urls` (its manual, « Tagging » and « Query feeds »): after the address come tags, quoted
 * where they hold a space; « ~ » before one makes it the title, « ! » hides the feed from newsboat's list. The first other
 * tag is the folder. Saved searches and programs are left out, and no program is run.
 */
export const importNewsboat = (lines: readonly string[]): SourceList => {
	const draft = new SourceListDraft();
	for (const line of lines) {
		if (!start.test(line)) {
			draft.leaveOut(line, 'no-address');
			continue;
		}
		const [address = '', ...tags] = wordsIn(line);
		const title = tags.find((tag) => tag.startsWith('~'))?.slice(1) ?? searchName(address);
		const folder = tags.find((tag) => !/^[~!]/.test(tag));
		draft.add({
			address,
			...(title !== undefined && {title}),
			...(folder !== undefined && {folders: [folder]}),
		});
	}
	return draft.list();
};

/** « query:its name:its expression » */
const searchName = (address: string): string | undefined => /^query:([^:]*):/.exec(address)?.[1];

const word = /\s*(?:(#.*)|"([^"\\]*(?:\\.[^"\\]*)*)"?|([^\s"]\S*))/gy;

/** The words of a line; quotes hold words together, within them a backslash escapes; « # » begins a comment. */
const wordsIn = (line: string): readonly string[] => {
	const words: string[] = [];
	for (const [, comment, quoted, plain] of line.matchAll(word)) {
		if (comment !== undefined) break;
		words.push(quoted?.replace(/\\([\s\S])/g, (_, sign: string) => escapes[sign] ?? sign) ?? plain ?? '');
	}
	return words;
};

const escapes: Readonly<Record<string, string>> = {n: '\n', r: '\r', t: '\t'};
