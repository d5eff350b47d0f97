import type {Library} from '../../library/library.ts';
import type {Article, Headline, Whole} from '../../model/article.ts';
import {isProblem} from '../../model/problem.ts';
import {runInLanes} from '../../net/lanes.ts';
import {asSubscriber} from './credentials.ts';
import {fetchFullText} from './full-text.ts';
import {hostOf} from './host-of.ts';
import {keepPictures} from './keep-pictures.ts';
import {isLasting, noTrouble, type Trouble, withTrouble} from './page-trouble.ts';
import type {Services} from './services.ts';

/** Bookmarks completed at once, and of one host. */
const atOnce = 3;
const perHost = 1;

/** ms for which a bookmark is one process's to complete: longer than that may take. */
const claim = 300_000;

/** ms between two tries, at first and at most; each is twice as long as the one before. */
const shortest = 5 * 60_000;
const longest = 24 * 60 * 60_000;
/** Tries in vain after which what there is counts as all that is to be had: three weeks. */
const mostTries = 30;

/** ms within which a source's answer shows that there is a network. */
const lately = 60 * 60_000;

export type Completed = {
	/** As it now is. */
	readonly headline: Headline;
	/** Undefined: the rest is to be tried again later. */
	readonly whole: Whole | undefined;
};

/** Completes bookmarks that are lacking something, `most` of them, and tells of each when it has been tried. */
export async function* keepWhole(
	services: Services,
	most: number,
	signal: AbortSignal,
): AsyncGenerator<Completed> {
	const {library, clock} = services;
	const wanted = library.unwhole(clock(), most).flatMap((id) => library.headline(id) ?? []);
	const run = ({id}: Headline, stop: AbortSignal) => completeBookmark(services, id, {signal: stop});
	for await (const completed of runInLanes(wanted, {laneOf: hostOf, run, signal, perLane: perHost, atOnce}))
		if (completed) yield completed;
}

/**
 * Completes a bookmark: its full text, as it would be fetched by hand (`onText` hears where that has made it fuller), and
 * the pictures that it shows, kept beside it. What it is lacking stands in the library, so that it can be broken off at
 * any moment. What cannot be had now is tried again, less and less often; what is gone for good is not. Without a
 * network nothing counts as tried. Undefined where it is no bookmark any more.
 */
export const completeBookmark = async (
	services: Services,
	id: string,
	{onText, signal}: {readonly onText?: (article: Article) => void; readonly signal: AbortSignal},
): Promise<Completed | undefined> => {
	const {library, clock} = services;
	const tries = library.beginKeeping(id, clock() + claim);
	// The sample edition's pages are nowhere.
	if (services.isDemo) return completed(library, id, {pictures: 0, missing: 0});
	const store = await services.marks();
	const before = library.article(id);
	if (!before?.headline.isBookmarked) return undefined;
	const world = await asSubscriber(services, before.headline.sourceKey);
	const text = await fetchText(world, before, signal);
	if (text.article) onText?.(text.article);
	const article = library.article(id);
	if (!article?.headline.isBookmarked) return undefined;
	const {kept, missing, trouble} = await keepPictures(world, store, article, signal);
	const troubles = [text.trouble, trouble];
	// Pictures that came when it was let go already are let go with it.
	if (!library.headline(id)?.isBookmarked) {
		library.exclusively(() => store.releaseBookmark(id));
		return undefined;
	}
	if (troubles.every(({left}) => left === 0) || tries + 1 >= mostTries)
		return completed(library, id, {pictures: kept, missing: missing + trouble.left});
	const isOffline = troubles.some(({unreached}) => unreached > 0) && !isOnline(services);
	const next = Math.max(clock() + delayAfter(tries), ...troubles.map(({until}) => until));
	library.postponeKeeping(id, isOffline ? tries : tries + 1, next);
	return {headline: article.headline, whole: undefined};
};

const completed = (library: Library, id: string, whole: Whole): Completed | undefined => {
	library.saveWhole(id, whole);
	const headline = library.headline(id);
	return headline && {headline, whole};
};

const delayAfter = (tries: number): number => Math.min(longest, shortest * 2 ** tries);

/** A source answered not long ago (or there is none to ask): a host that cannot be reached is to blame itself. */
const isOnline = ({library, clock}: Services): boolean => {
	const sources = library.sources();
	return sources.length === 0 || sources.some(({lastFetched = 0}) => lastFetched > clock() - lately);
};

type Text = {readonly article: Article | undefined; readonly trouble: Trouble};

const nothing: Text = {article: undefined, trouble: noTrouble};

/**
 * The text of its page, where that was never asked for. Who keeps an article asks for it: the general rule on full texts is about
 * opening; that a source's texts are never fetched is a rule of that source and stands.
 */
const fetchText = async (services: Services, article: Article, signal: AbortSignal): Promise<Text> => {
	const {library, clock} = services;
	const {id, url, title, sourceUrl, sourceKey} = article.headline;
	const isNever = library.sources().find(({key}) => key === sourceKey)?.fullText === 'never';
	if (url === undefined || !/^https?:/.test(url) || isNever || library.isPageSettled(id, 0)) return nothing;
	try {
		const full = await fetchFullText(services, {url, title, sourceUrl}, signal);
		const now = library.saveFullText(id, full);
		return {...nothing, article: now && now.html !== article.html ? now : undefined};
	} catch (error) {
		if (signal.aborted || !isProblem(error)) throw error;
		if (isLasting(error)) {
			library.savePageFailure(id, clock());
			return nothing;
		}
		return {...nothing, trouble: withTrouble(noTrouble, error)};
	}
};
