import {setImmediate} from 'node:timers/promises';
import type {Headline} from '../../model/article.ts';
import type {Selection} from '../../model/selection.ts';
import type {Services} from './services.ts';

/** Headlines fetched at once unless said: many enough for speed, few enough for memory. */
const usualStretch = 500;

export type Walk = {
	readonly selection: Selection;
	/** How many at most; 0 is all. */
	readonly limit: number;
	/** Which of the selection. */
	readonly isWanted?: (headline: Headline) => boolean;
	/** Headlines between two turns of the process: fewer where much is done with each. */
	readonly stretch?: number;
};

/**
 * The headlines of a selection in the list's order, fetched stretch by stretch. Between two stretches the process has
 * its turn, so that it hears when nobody reads on.
 */
export async function* walkHeadlines(
	{library}: Services,
	{selection, limit, isWanted = () => true, stretch = usualStretch}: Walk,
): AsyncGenerator<Headline> {
	let left = limit === 0 ? Number.POSITIVE_INFINITY : limit;
	let last: Headline | undefined;
	for (;;) {
		const count = Math.min(stretch, left);
		const {headlines, isEnd} = library.headlines(
			selection,
			last ? {from: last.place, before: 0, after: count + 1} : {from: 'start', count},
		);
		for (const headline of headlines) {
			if (headline.id === last?.id || !isWanted(headline)) continue;
			yield headline;
			if (--left === 0) return;
		}
		if (isEnd) return;
		last = headlines.at(-1);
		await setImmediate();
	}
}
