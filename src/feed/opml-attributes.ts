/**
 * What is kept of a subscription and OPML has no attribute for: in a namespace of ours, which other readers pass over.
 * `name` is « source » where the title is the source's own, `place` counts from 0 in the order of subscription.
 */
export const opmlAttributes = [
	'actus:key',
	'actus:kind',
	'actus:name',
	'actus:interval',
	'actus:fullText',
	'actus:keepDays',
	'actus:forgetsUnread',
	'actus:zone',
	'actus:declinedMove',
	'actus:place',
] as const;

export const opmlNamespace = 'xmlns:actus="urn:actus:opml"';
