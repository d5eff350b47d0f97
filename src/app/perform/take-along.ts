import type {Article, Headline} from '../../model/article.ts';
import {wantsFullText} from '../../model/full-text.ts';
import {isProblem} from '../../model/problem.ts';
import type {Selection} from '../../model/selection.ts';
import type {FullTextPolicy} from '../../model/settings.ts';
import type {FetchAddress} from '../../net/fetched.ts';
import {runInLanes} from '../../net/lanes.ts';
import type {TakenAlong} from '../taken-along.ts';
import {asSubscriber, credentialsOf} from './credentials.ts';
import {type ArticlePage, fetchFullText} from './full-text.ts';
import {hostOf} from './host-of.ts';
import {isLasting, isOutOfReach} from './page-trouble.ts';
import type {Services} from './services.ts';
import {walkHeadlines} from './walk-headlines.ts';

/** Pages read at once, of one host and in all. */
const perHost = 2;
const atOnce = 6;
/** Failures to connect in a row after which a host is left alone. */
const patience = 3;
/** Articles taken along at most, the first in the list. */
const most = 10_000;
/** Headlines looked through at a time; between two stretches the reader's keys have their turn. */
const stretch = 200;
/** ms for which a page that gave nothing is not asked again. */
const week = 7 * 24 * 60 * 60_000;

/** An article's page that is to be read. */
type Wanted = ArticlePage & Pick<Headline, 'id' | 'sourceKey'>;

type Step = {readonly sourceKey: string; readonly end: 'text' | 'nothing' | 'left'};

/**
 * Fetches the full texts of a selection's unread articles (of bookmarks: of all), where they are not whole yet, and keeps each as
 * it comes, up to the size that the settings say. Says how far it is, first when it begins. What was read once, or gave
 * nothing lately, is not asked for again, so that it can be broken off and taken up. Nothing is marked.
 */
export async function* takeAlong(
	services: Services,
	selection: Selection,
	signal: AbortSignal = new AbortController().signal,
): AsyncGenerator<TakenAlong> {
	const wanted = await wantedIn(services, selection, signal);
	const {offlineMegabytes} = (await services.marks()).settings();
	const scale = {bytes: 0};
	const world = {...services, fetch: weighed(services.fetch, scale)};
	const hosts = new Map<string, number>();
	const isLeft = (page: Wanted): boolean =>
		scale.bytes >= offlineMegabytes * 1_000_000 || (hosts.get(hostOf(page)) ?? 0) >= patience;
	const run = async (page: Wanted, stop: AbortSignal): Promise<Step> => {
		const {sourceKey} = page;
		if (isLeft(page)) return {sourceKey, end: 'left'};
		try {
			const full = await fetchFullText(await asSubscriber(world, sourceKey), page, stop);
			services.library.saveFullText(page.id, full);
			hosts.delete(hostOf(page));
			return {sourceKey, end: 'text'};
		} catch (error) {
			if (!isProblem(error)) throw error;
			const {kind} = error.record;
			const failures = hosts.get(hostOf(page)) ?? 0;
			if (kind === 'page-busy') hosts.set(hostOf(page), patience);
			else if (isOutOfReach(error)) hosts.set(hostOf(page), failures + 1);
			else if (isLasting(error)) services.library.savePageFailure(page.id, services.clock());
			return {sourceKey, end: kind === 'page-busy' ? 'left' : 'nothing'};
		}
	};
	let taken: TakenAlong = {total: wanted.length, done: 0, texts: 0, nothing: 0, left: 0, bytes: 0};
	yield taken;
	const lanes = {laneOf: hostOf, run, signal, perLane: perHost, atOnce};
	for await (const {sourceKey, end} of runInLanes(wanted, lanes)) {
		const count = (which: Step['end']) => (end === which ? 1 : 0);
		taken = {
			total: taken.total,
			done: taken.done + 1,
			texts: taken.texts + count('text'),
			nothing: taken.nothing + count('nothing'),
			left: taken.left + count('left'),
			bytes: scale.bytes,
			...(end === 'text' && {sourceKey}),
		};
		yield taken;
	}
}

/** A fetch that says how much it brought. */
const weighed =
	(fetch: FetchAddress, scale: {bytes: number}): FetchAddress =>
	async (request, signal) => {
		const fetched = await fetch(request, signal);
		if (fetched.status === 'fetched') scale.bytes += fetched.bytes.length;
		return fetched;
	};

const wantedIn = async (
	services: Services,
	selection: Selection,
	signal: AbortSignal,
): Promise<readonly Wanted[]> => {
	const {library, marks} = services;
	const general = (await marks()).settings().fullText;
	const policies = new Map(library.sources().map(({key, fullText}) => [key, fullText]));
	const subscribed = await credentialsOf(services);
	const since = services.clock() - week;
	const wanted: Wanted[] = [];
	const {since: _, ...rest} = selection;
	const asked: Selection = rest.view === 'latest' ? {...rest, view: 'unread'} : rest;
	for await (const headline of walkHeadlines(services, {selection: asked, limit: 0, stretch})) {
		if (signal.aborted) break;
		const {id, title, url, sourceKey, sourceUrl} = headline;
		const article = url === undefined || library.isPageSettled(id, since) ? undefined : library.article(id);
		if (url === undefined || !article) continue;
		// Who asks for all to be taken along asks for these too; a rule of the source's own stands.
		const policy = policies.get(sourceKey) ?? (general === 'never' ? 'when-cut' : general);
		if (!isWanted(article, policy, subscribed.has(sourceKey))) continue;
		wanted.push({id, title, url, sourceKey, sourceUrl});
		if (wanted.length === most) break;
	}
	return wanted;
};

/** What is for subscribers only is had by those who have a password. */
const isWanted = (article: Article, policy: FullTextPolicy, isSubscriber: boolean): boolean =>
	wantsFullText(article, policy) ||
	(isSubscriber && policy !== 'never' && article.headline.access === 'subscribers');
