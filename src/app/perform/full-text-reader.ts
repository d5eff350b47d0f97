import type {Article} from '../../model/article.ts';
import {wantsFullText} from '../../model/full-text.ts';
import {isProblem} from '../../model/problem.ts';
import type {Send} from '../program.ts';
import {asSubscriber} from './credentials.ts';
import type {Services} from './services.ts';

/** What comes of an article's page having been kept, and of an error that is a bug of ours. */
export type AfterReading = {
	readonly onKept: () => void;
	readonly onBug: (error: unknown) => void;
};

/** ms after which a page that gave nothing is read again unasked; one that was read is when its feed tells of a change. */
const retryAfter = 60 * 60_000;

type Reading = {readonly id: string; readonly stop: AbortController; isByHand: boolean};

/** Reads the pages of articles for the reader, one at a time: who goes on to another article waits for that one. */
export const createFullTextReader = (services: Services, send: Send, {onKept, onBug}: AfterReading) => {
	let current: Reading | undefined;

	const read = async (article: Article, reading: Reading): Promise<void> => {
		const {id, url, title, sourceUrl, sourceKey} = article.headline;
		if (url === undefined) return;
		if (!reading.isByHand && !(await isWanted(services, article))) return;
		const {fetchFullText} = await import('./full-text.ts');
		const world = await asSubscriber(services, sourceKey);
		const full = await fetchFullText(world, {url, title, sourceUrl}, reading.stop.signal);
		reading.stop.signal.throwIfAborted();
		const now = services.library.saveFullText(id, full);
		if (!now) return;
		send({type: 'full-text', article: now, isByHand: reading.isByHand});
		onKept();
	};

	return {
		/** An article whose page is being read already is not asked for twice; asked by hand, its end is said. */
		read: async (article: Article, isByHand: boolean): Promise<void> => {
			const {id} = article.headline;
			if (current?.id === id) {
				current.isByHand ||= isByHand;
				return;
			}
			current?.stop.abort();
			const reading: Reading = {id, stop: new AbortController(), isByHand};
			current = reading;
			let problem: unknown;
			try {
				await read(article, reading);
			} catch (error) {
				problem = error;
			}
			if (current === reading) current = undefined;
			const isStopped = reading.stop.signal.aborted;
			// Its reader has come back to it meanwhile.
			if (current?.id === id) return;
			send({
				type: 'full-text-ended',
				id,
				problem: isProblem(problem) && !isStopped ? problem.record : undefined,
				isByHand: reading.isByHand,
			});
			if (problem !== undefined && !isProblem(problem) && !isStopped) onBug(problem);
		},
		isReading: (id: string): boolean => current?.id === id,
		stop: (): void => current?.stop.abort(),
	};
};

/** As the settings say that are at rest: the screen may not know them yet. */
const isWanted = async ({library, marks, clock}: Services, article: Article): Promise<boolean> => {
	if (library.isPageSettled(article.headline.id, clock() - retryAfter)) return false;
	const own = library.sources().find(({key}) => key === article.headline.sourceKey)?.fullText;
	return wantsFullText(article, own ?? (await marks()).settings().fullText);
};
