import {decodeHTML} from 'entities';
import {cleanLine} from '../model/clean.ts';

const longest = 1000;

/**
 * What a page's metadata says as one clean line; undefined if that is nothing, no text or endless. Publishers write
 * entities and tags into JSON-LD and into attributes, where they mean nothing, so both are resolved.
 */
export const saidLine = (said: unknown): string | undefined => {
	if (typeof said !== 'string' || said.length > longest * 4) return undefined;
	const text = said.includes('&') ? decodeHTML(said) : said;
	const line = cleanLine(
		text
			.replace(/<\/?(?:p|br|div)(?:\s[^<>]*)?\/?>/gi, ' ')
			.replace(/<\/?(?:b|i|em|strong|span|a|q|sup|sub)(?:\s[^<>]*)?>/gi, ''),
	);
	return line === '' || line.length > longest ? undefined : line;
};
