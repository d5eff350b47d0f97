import {entryNames, words} from './feed-elements.ts';

/** Elements that hold words only: where another element of a feed opens within one, it had been left open. */
const wordElements = words(
	'title link guid pubdate category comments id updated published issued modified language',
);
const feedElements = words(
	'title link guid pubdate category comments id updated published issued modified language description author enclosure source summary content',
);
const feedPrefix = /^(?:dc|content|media|itunes|slash|wfw|dcterms):/;
/** What no HTML has, so that it ends a description that was left open. */
const afterDescription = words('pubdate guid enclosure content:encoded dc:creator dc:date');
/** Entries stand in these, a channel in the first two. */
const containers = words('rss rdf:rdf feed channel');

/**
 * Whether `name`, as it opens within the elements `open` (outermost first), shows that some had been left open: the height of
 * the outermost of them, or -1. `entry` is the height of the entry that is open, or -1.
 */
export const leftOpen = (name: string, open: readonly {readonly name: string}[], entry: number): number => {
	const top = open.at(-1);
	if (!top) return -1;
	if (entryNames.has(name)) return entry === -1 ? above(open, containers) : entry;
	if (name === 'channel' && entry === -1) return open.length > 1 ? 1 : -1;
	if (entry !== -1 && afterDescription.has(name) && open[entry + 1]?.name === 'description') return entry + 1;
	const isWord = wordElements.has(top.name) || top.name.startsWith('dc:');
	return isWord && (feedElements.has(name) || feedPrefix.test(name)) ? open.length - 1 : -1;
};

const above = (open: readonly {readonly name: string}[], names: ReadonlySet<string>): number => {
	const height = open.findLastIndex((element) => names.has(element.name)) + 1;
	return height > 0 && height < open.length ? height : -1;
};
