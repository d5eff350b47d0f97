import type {Article, Headline} from '../../model/article.ts';
import {isProblem} from '../../model/problem.ts';
import type {TextPlace} from '../../model/text-place.ts';
import type {Effect} from '../effect.ts';
import type {Send} from '../program.ts';
import {asSubscriber} from './credentials.ts';
import {asPage} from './full-text.ts';
import {savedId, savedSource} from './saved-source.ts';
import type {Services} from './services.ts';

export type LinkReader = {
	/** Reads the article that a link leads to; who follows another meanwhile waits for that one. */
	readonly read: (link: Effect & {readonly type: 'read-link'}) => Promise<void>;
	/** Keeps an article that was read by a link, and that no source gave, as a bookmark; true if it was one. */
	readonly keep: (id: string) => boolean;
	/** An article that was read by a link and is in no library. */
	readonly looseArticle: (id: string) => Article | undefined;
};

/** Articles that are remembered to be kept; of more, the first are forgotten. */
const mostLoose = 50;

export const createLinkReader = (
	services: Services,
	send: Send,
	signal: AbortSignal,
	placeOf: (id: string) => TextPlace | undefined,
): LinkReader => {
	const {library, clock} = services;
	const loose = new Map<string, Article>();
	let current: AbortController | undefined;

	const articleBehind = async (url: string, from: Headline, until: AbortSignal) => {
		const known = library.articleAt(url);
		if (known) return known;
		if (services.isDemo) return undefined;
		const {fetchArticle} = await import('./fetch-article.ts');
		const article = await fetchArticle(await asSubscriber(services, from.sourceKey), url, {
			signal: until,
			isLinked: URL.parse(url)?.hostname !== URL.parse(from.sourceUrl)?.hostname,
		});
		const {headline} = article;
		const address = headline.url ?? url;
		const listed = library.articleAt(address);
		if (listed) return listed;
		const source = savedSource(address);
		const id = savedId(source, address);
		const here = library.article(id);
		if (here) return here;
		const own: Article = {
			...article,
			headline: {
				...headline,
				id,
				url: address,
				sourceKey: source.key,
				sourceUrl: source.url,
				sourceTitle: headline.sourceTitle || source.title,
			},
		};
		loose.delete(id);
		loose.set(id, own);
		for (const first of [...loose.keys()].slice(0, -mostLoose)) loose.delete(first);
		return own;
	};

	const looseArticle = (id: string) => (library.headline(id) ? undefined : loose.get(id));
	return {
		read: async ({url, from: headline}) => {
			const from = headline.id;
			current?.abort();
			const stop = new AbortController();
			current = stop;
			const until = AbortSignal.any([signal, stop.signal]);
			try {
				const article = await articleBehind(url, headline, until);
				if (article) send({type: 'link-read', url, from, article, place: placeOf(article.headline.id)});
				else send({type: 'link-ended', url, from, notice: {type: 'nothing-fetched'}});
			} catch (cause) {
				if (until.aborted) return;
				const error = asPage(cause);
				if (!isProblem(error)) throw error;
				if (error.record.kind === 'not-an-article') {
					await services.openInBrowser(url);
					return send({type: 'link-ended', url, from, notice: {type: 'browsed', url}});
				}
				send({type: 'link-ended', url, from, notice: {type: 'problem', problem: error.record}});
			}
		},
		keep: (id) => {
			const article = looseArticle(id);
			if (!article) return false;
			const headline = {...article.headline, isBookmarked: true};
			const bookmark = {article: {...article, headline}, kept: clock()};
			library.applyDeeds([], [bookmark]);
			// What was let go before comes back when the deed is taken back first.
			if (library.setMark([id], 'isBookmarked', true).length > 0) library.applyDeeds([], [bookmark]);
			return true;
		},
		looseArticle,
	};
};
