import type {FullText, Headline} from '../../model/article.ts';
import {isProblem, type Problem, problem} from '../../model/problem.ts';
import {withoutTracking} from '../../model/tracking.ts';
import {pageBehindAmp} from '../../page/amp.ts';
import type {ExtractedArticle} from '../../page/extracted-article.ts';
import {isSameArticle} from '../same-article.ts';
import {pageMarkup} from './page-markup.ts';
import {isBinary} from './read-source.ts';
import type {Services} from './services.ts';

/** ms that a page may take to be understood. */
const extraction = 10_000;
/** ms after which no more parts of an article are fetched, and the most that one may have. */
const patience = 30_000;
const mostParts = 12;

export type ArticlePage = Pick<Headline, 'title' | 'sourceUrl'> & {readonly url: string};

/**
 * The whole text of an article from its own page, and from those that its site cut it into. Nothing else is fetched. An
 * address that a feed named does not lead into a private network, but to the source's own host. Throws the Problems of
 * fetching and of extraction, 'page-busy' and 'page-refused'.
 */
export const fetchFullText = async (
	services: Services,
	article: ArticlePage,
	signal: AbortSignal,
): Promise<FullText> => {
	const first = await fetchFirst(services, article, signal);
	if (!isSameArticle(article.title, first.page)) throw problem('no-article-found', {url: article.url});
	const {title, html, authors, summary, language, access} = await joined(services, first, article, signal);
	return {
		title,
		html,
		authors,
		...(summary !== undefined && {summary}),
		...(language !== undefined && {language}),
		access,
		url: addressOf(first),
	};
};

/** What was read of an article's first page, and from where. */
type Fetched = {readonly page: ExtractedArticle; readonly url: string};

/** An article's page; where that is an AMP page which has but the beginning, the one behind it. */
const fetchFirst = async (
	services: Services,
	article: ArticlePage,
	signal: AbortSignal,
): Promise<Fetched> => {
	const {html, url} = await fetchMarkup(services, article.url, article, signal);
	const found = await extracted(html, url, signal).catch(orProblem);
	const isWhole = !isProblem(found) && found.page.access !== 'truncated';
	const whole = isWhole ? undefined : pageBehindAmp(html, url);
	const other =
		whole === undefined ? found : await fetchPage(services, whole, article, signal).catch(orProblem);
	const best = isProblem(other) || isLonger(found, other) ? found : other;
	if (isProblem(best)) throw best;
	return best;
};

const isLonger = (found: Fetched | Problem, other: Fetched): boolean =>
	!isProblem(found) && found.page.html.length > other.page.html.length;

const orProblem = (error: unknown): Problem => {
	if (isProblem(error)) return error;
	throw error;
};

const fetchPage = async (
	services: Services,
	url: string,
	article: Pick<ArticlePage, 'sourceUrl'>,
	signal: AbortSignal,
): Promise<Fetched> => {
	const fetched = await fetchMarkup(services, url, article, signal);
	return extracted(fetched.html, fetched.url, signal);
};

const extracted = async (html: string, url: string, signal: AbortSignal): Promise<Fetched> => {
	const {extractInWorker} = await import('../../page/extract-in-worker.ts');
	return {page: await extractInWorker(html, url, {deadline: extraction, signal}), url};
};

const fetchMarkup = async (
	services: Services,
	url: string,
	{sourceUrl}: Pick<ArticlePage, 'sourceUrl'>,
	signal: AbortSignal,
): Promise<{readonly html: string; readonly url: string}> => {
	const isLinked = URL.parse(url)?.hostname !== URL.parse(sourceUrl)?.hostname;
	const fetched = await services.fetch({url, isLinked}, signal).catch((error) => {
		throw asPage(error);
	});
	if (fetched.status === 'unchanged') throw new Error(`${url} answered « unchanged » to a first request`);
	// Sites send those who ask for what is gone to their front page.
	if (isFront(fetched.url) && !isFront(url)) throw problem('no-article-found', {url});
	const html = pageMarkup(fetched);
	if (isBinary(html)) throw problem('not-an-article', {url});
	return {html, url: fetched.url};
};

/** What is said of sources by these kinds is something else of pages. */
export const asPage = (error: unknown): unknown => {
	if (!isProblem(error)) return error;
	const {record} = error;
	switch (record.kind) {
		case 'feed-gone':
			return problem('http-status', {...record.values, status: 410}, error);
		case 'told-to-wait':
			return problem('page-busy', record.values, error);
		case 'redirect-refused':
			return problem('page-refused', record.values, error);
		default:
			return error;
	}
};

const isFront = (url: string): boolean => URL.parse(url)?.pathname === '/' && URL.parse(url)?.search === '';

/** The article with those parts of it that come; `truncated` where one does not. */
export const joined = async (
	services: Services,
	first: Fetched,
	article: Pick<ArticlePage, 'sourceUrl'>,
	signal: AbortSignal,
): Promise<ExtractedArticle> => {
	if (first.page.nextPage === undefined) return first.page;
	const others = await fetchOthers(services, first, article, signal);
	const {joinParts} = await import('../../page/join-parts.ts');
	const whole = joinParts(first.page, others);
	const isCut = whole.nextPage !== undefined && whole.access !== 'subscribers';
	return isCut ? {...whole, access: 'truncated'} : whole;
};

/** The parts after the first, as many as come in time: part of a text is better than none. */
const fetchOthers = async (
	services: Services,
	first: Fetched,
	article: Pick<ArticlePage, 'sourceUrl'>,
	signal: AbortSignal,
): Promise<readonly ExtractedArticle[]> => {
	const others: ExtractedArticle[] = [];
	const seen = new Set([first.url]);
	const inTime = AbortSignal.timeout(patience);
	let next = first.page.nextPage;
	while (next !== undefined && !seen.has(next) && others.length + 1 < mostParts) {
		seen.add(next);
		try {
			const {page} = await fetchPage(services, next, article, AbortSignal.any([signal, inTime]));
			others.push(page);
			next = page.nextPage;
		} catch (error) {
			signal.throwIfAborted();
			if (!isProblem(error) && !inTime.aborted) throw error;
			break;
		}
	}
	return others;
};

/** The address that the page names as its own, if it is one of the same site; else where it was found. */
const addressOf = ({page, url}: Fetched): string => {
	const {canonicalUrl} = page;
	return canonicalUrl !== undefined && siteOf(canonicalUrl) === siteOf(url)
		? canonicalUrl
		: withoutTracking(url);
};

/** The host without what marks its editions for telephones. */
const siteOf = (url: string): string => new URL(url).host.replace(/^(?:www|m|amp|mobile)\./, '');
