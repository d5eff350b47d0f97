export type Item = {
	readonly title: string;
	/** HTML */
	readonly body?: string;
	/** ms since the epoch; each an hour older than the one before unless it says when. */
	readonly at?: number;
};

/** Friday 6 October 2023, 18:00 in Paris: far enough from today that nothing is said of it in words. */
export const friday = Date.parse('2023-10-06T16:00:00Z');

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** An RSS 2.0 feed, its items in the order given; their links lie below `site`. */
export const rss = (title: string, items: readonly Item[], site = 'https://presse.example/'): string =>
	`<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"><channel>
<title>${escaped(title)}</title><link>${site}</link><description>Fil de test</description>
${items.map((item, index) => itemText(item, index, site)).join('\n')}
</channel></rss>
`;

const itemText = ({title, body = '<p>Du texte.</p>', at}: Item, index: number, site: string): string =>
	`<item><title>${escaped(title)}</title><link>${site}${index}</link><guid isPermaLink="false">${site}${index}</guid>
<pubDate>${new Date(at ?? friday - index * 3_600_000).toUTCString()}</pubDate><description>${escaped(body)}</description></item>`;

/** So many items, told apart by their number: « Dépêche 1 » is the newest. */
export const dispatches = (count: number, name = 'Dépêche'): readonly Item[] =>
	Array.from({length: count}, (_, index) => ({title: `${name} ${index + 1}`}));
