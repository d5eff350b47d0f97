import type {Embedded, ListItem, Run} from './blocks.ts';
import {hostOf} from './links.ts';

/** What stands before an item: its number, a box for a task, else the bullet. */
export const markerOf = ({marker, isDone}: ListItem, bullet = '•'): string =>
	isDone === undefined ? (marker ?? bullet) : isDone ? '☑' : '☐';

type EmbeddedWords = {
	readonly word?: string | undefined;
	readonly colon?: string;
	readonly isHostTold?: boolean;
};

/** « ▶ Vidéo : Le marché expliqué (youtube.com) »: what is not the sign or the word is the link. */
export const embeddedRuns = (
	{medium, title, href}: Embedded,
	{word, colon = ' : ', isHostTold = true}: EmbeddedWords = {},
): readonly Run[] => {
	const sign = medium === 'video' || medium === 'audio' ? '▶' : '▣';
	const host = hostOf(href);
	const label = title === '' ? host : isHostTold ? `${title} (${host})` : title;
	return [{text: `${sign}\u00A0${word === undefined ? '' : word + colon}`}, {text: label, href}];
};
