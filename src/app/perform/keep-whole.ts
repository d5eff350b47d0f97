import type {Library} from '../../library/library.ts';
import type {MarksStore} from '../../marks/marks-store.ts';
import type {Article, Headline, Whole} from '../../model/article.ts';
import {isProblem, problem} from '../../model/problem.ts';
import {runInLanes} from '../../net/lanes.ts';
import {picturesIn} from '../../text/xhtml.ts';
import {asSubscriber} from './credentials.ts';
import {fetchPicture} from './fetch-picture.ts';
import {fetchFullText} from './full-text.ts';
import {isLasting, isOutOfReach} from './page-trouble.ts';
import type {Services} from './services.ts';

/** Bookmarks completed at once, and of one host. */
const atOnce = 3;
const perHost = 1;

/** Of one bookmark: pictures, bytes of all of them, and how long they may take (ms). */
const mostPictures = 60;
const mostBytes = 20_000_000;
const patience = 120_000;
/** Pictures in a row that could not be reached, after which the others are left for later. */
const mostUnreached = 3;

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

type Wish = {
	/** How many bookmarks. */
	readonly most: number;
	readonly isFirst?: boolean;
	readonly onText?: (article: Article) => void;
};

/**
 * Completes bookmarks: their full text, as it would be fetched by hand, and the pictures that it shows, kept beside the
 * bookmark. Those that are lacking something stand in the library, so that it can be broken off at any moment. What
 * cannot be had today is tried again, less and less often; what is gone for good is not. Without a network nothing
 * counts as tried. `isFirst`: also what a process that was killed had begun; `onText` hears of each text that has become
 * fuller.
 */
export async function* keepWhole(
	services: Services,
	{most, isFirst = false, onText = () => {}}: Wish,
	signal: AbortSignal = new AbortController().signal,
): AsyncGenerator<Completed> {
	const {library, clock} = services;
	const wanted = library
		.unwhole(clock(), most, isFirst)
		.flatMap((id) => library.headline(id) ?? [])
		.map(({id, url = ''}) => ({id, host: URL.parse(url)?.hostname ?? ''}));
	const run = ({id}: {readonly id: string}, stop: AbortSignal) =>
		complete(services, id, {onText, signal: stop});
	const lanes = {laneOf: ({host}: {host: string}) => host, run, signal, perLane: perHost, atOnce};
	for await (const completed of runInLanes(wanted, lanes)) if (completed) yield completed;
}

const complete = async (
	services: Services,
	id: string,
	{onText, signal}: {readonly onText: (article: Article) => void; readonly signal: AbortSignal},
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
	if (text.article) onText(text.article);
	const article = library.article(id);
	if (!article?.headline.isBookmarked) return undefined;
	const pictures = await fetchPictures(world, store, article, signal);
	const isLeft = text.isLeft || pictures.left > 0;
	const whole = {pictures: pictures.kept, missing: pictures.missing + pictures.left};
	// Pictures that came when it was let go already are let go with it.
	if (!library.headline(id)?.isBookmarked) {
		library.exclusively(() => store.releaseBookmark(id));
		return undefined;
	}
	if (!isLeft || tries + 1 >= mostTries) return completed(library, id, whole);
	const isUnreached = text.isUnreached || pictures.isUnreached;
	const counted = isUnreached && !isOnline(services) ? 0 : 1;
	library.postponeKeeping(id, tries + counted, clock() + delayAfter(tries));
	return {headline: article.headline, whole: undefined};
};

const completed = (library: Library, id: string, whole: Whole): Completed | undefined => {
	library.saveWhole(id, whole);
	const headline = library.headline(id);
	return headline && {headline, whole};
};

/** What of a bookmark's pictures is here, gone for good, or left for later; whether a host could not be reached. */
type Pictures = {
	readonly kept: number;
	readonly missing: number;
	readonly left: number;
	readonly isUnreached: boolean;
};

const delayAfter = (tries: number): number => Math.min(longest, shortest * 2 ** tries);

/** A source answered not long ago: a host that cannot be reached is to blame itself. */
const isOnline = ({library, clock}: Services): boolean =>
	library.sources().some(({lastFetched = 0}) => lastFetched > clock() - lately);

type Text = {
	readonly isLeft: boolean;
	readonly isUnreached: boolean;
	readonly article: Article | undefined;
};

const nothing: Text = {isLeft: false, isUnreached: false, article: undefined};

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
		return {...nothing, isLeft: true, isUnreached: isOutOfReach(error)};
	}
};

const fetchPictures = async (
	services: Services,
	store: MarksStore,
	{headline, html}: Article,
	signal: AbortSignal,
): Promise<Pictures> => {
	const {id, url: baseUrl, sourceUrl} = headline;
	const {library} = services;
	const wanted = picturesIn(html, baseUrl).filter((address) => /^https?:/.test(address));
	let bytes = store.pictures(id).reduce((sum, {size}) => sum + size, 0);
	let [kept, missing, left, unreached] = [0, Math.max(0, wanted.length - mostPictures), 0, 0];
	let isUnreached = false;
	const inTime = AbortSignal.timeout(patience);
	for (const url of wanted.slice(0, mostPictures)) {
		if (store.picture(id, url)) {
			kept++;
			continue;
		}
		if (unreached >= mostUnreached || inTime.aborted || !library.headline(id)?.isBookmarked) {
			left++;
			continue;
		}
		try {
			const picture = await fetchPicture(services, {url, sourceUrl}, AbortSignal.any([signal, inTime]));
			if (bytes + picture.bytes.length > mostBytes)
				throw problem('too-large', {url, megabytes: mostBytes / 1e6});
			if (!library.headline(id)?.isBookmarked) continue;
			await store.writePicture(id, url, picture.mediaType, picture.bytes);
			bytes += picture.bytes.length;
			kept++;
			unreached = 0;
		} catch (error) {
			if (signal.aborted || (!isProblem(error) && !inTime.aborted)) throw error;
			// Let go meanwhile, its directory is not where it was.
			const isUnwritable = isProblem(error) && error.record.kind === 'conf-unwritable';
			if (isUnwritable && library.headline(id)?.isBookmarked) throw error;
			if (isProblem(error) && isLasting(error)) missing++;
			else left++;
			if (!isProblem(error) || !isOutOfReach(error)) continue;
			unreached++;
			isUnreached = true;
		}
	}
	return {kept, missing, left, isUnreached};
};
