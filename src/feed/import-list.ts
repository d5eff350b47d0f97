import {problem} from '../model/problem.ts';
import {importAddresses, isAddressList} from './import-addresses.ts';
import {importElfeed, isElfeedList} from './import-elfeed.ts';
import {importNewsboat, isNewsboatList} from './import-newsboat.ts';
import {importSfeed, isSfeedrc} from './import-sfeed.ts';
import {parseOpml} from './opml.ts';
import type {SourceList} from './source-list.ts';

/** Longer lines are no address with its name. */
const longestLine = 4000;
const mostLines = 50_000;

/**
 * The subscriptions that a file lists, whichever reader wrote it: OPML, newsboat's `urls`, an `sfeedrc`, elfeed's org
 * document, or one address a line. Nothing in it is run. Throws the problem 'not-a-source-list' with the `url` that the text
 * came from.
 */
export const importList = (text: string, url = ''): SourceList => {
	if (/<opml[\s>]/i.test(text)) return parseOpml(text, url);
	// A feed, a page or JSON; and lists have no control characters.
	if (/^\s*(?:<(?!https?:)|\{|\[\s*[{"\]])/i.test(text) || /[\u0000-\u0008\u000E-\u001F]/.test(text))
		throw problem('not-a-source-list', {url});
	if (isSfeedrc(text)) return importSfeed(text);
	if (isElfeedList(text)) return importElfeed(text);
	const lines = text
		.split(/\r\n?|\n/)
		.map((line) => line.slice(0, longestLine))
		.filter((line) => !/^\s*(?:#|\/\/|$)/.test(line))
		.slice(0, mostLines);
	if (isNewsboatList(lines)) return importNewsboat(lines);
	if (isAddressList(lines)) return importAddresses(lines);
	throw problem('not-a-source-list', {url});
};
