import {ParseError} from 'feedsmith';
import {maxEntries} from './draft.ts';

type Options = {readonly maxItems?: number};

/**
 * What the feed library makes of a document; undefined for one that has the right root and nothing in it. Anything else it
 * throws comes of the document as well, and rises.
 */
export const libraryFeed = <Feed>(
	parse: (text: string, options: Options) => Feed,
	text: string,
): Partial<Feed> => {
	try {
		return parse(text, {maxItems: maxEntries});
	} catch (cause) {
		if (cause instanceof ParseError) return {};
		throw new UnreadableError(text.slice(0, 80), {cause});
	}
};

/** The document has a feed's root element, and is none. */
export class UnreadableError extends Error {
	override readonly name = 'UnreadableError';
}
