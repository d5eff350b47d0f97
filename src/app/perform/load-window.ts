import type {Library} from '../../library/library.ts';
import type {WindowWish} from '../effect.ts';
import type {WindowLoaded} from '../message.ts';
import {isOfAll} from '../selected-sources.ts';

/** Rows fetched on each side of the cursor: a few screens, so that most moves need no query. */
const reach = 160;

/** The stretch of a list that is wished for, and what is said of the whole library beside it. */
export const loadWindow = (library: Library, wish: WindowWish): WindowLoaded => {
	const {selection, at, hasLeads} = wish;
	const stretch =
		at === 'start' || at === 'end' ? {from: at, count: reach} : {from: at, before: reach, after: reach};
	return {
		asked: wish,
		window: library.headlines(selection, stretch, hasLeads),
		counts: library.counts(),
		sources: isOfAll(selection) ? undefined : library.sources(),
	};
};
