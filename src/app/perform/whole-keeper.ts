import type {Article, Headline} from '../../model/article.ts';
import type {Send} from '../program.ts';
import {hostOf} from './host-of.ts';
import type {Services} from './services.ts';

/** Bookmarks begun for each asking; the minute's tick goes on from there. */
const most = 30;
/** How many are looked through for one whose host is not busy. */
const reach = 20;
/** Completed at once. */
const atOnce = 3;

/** What the open reader has to do with it. */
export type WholeSurroundings = {
	readonly send: Send;
	readonly signal: AbortSignal;
	/** Something is to be written into `conf`. */
	readonly onKept: () => void;
	/** An article's page is being read already, because it is open. */
	readonly isBeingRead: (id: string) => boolean;
	readonly onError: (error: unknown) => void;
};

/**
 * Completes bookmarks for the open reader, in the background; the answer has it look for some that are lacking something.
 * A few are completed at once, of one host one, and the latest first: who keeps an article does not wait for a
 * thousand that were imported.
 */
export const createWholeKeeper = (
	services: Services,
	{send, signal, onKept, isBeingRead, onError}: WholeSurroundings,
): (() => void) => {
	const {library, clock} = services;
	const hosts = new Set<string>();
	let underWay = 0;
	let left = 0;
	let isFirst = true;

	const next = (): Headline | undefined =>
		library
			.unwhole(clock(), reach)
			.flatMap((id) => library.headline(id) ?? [])
			.find((headline) => !isBeingRead(headline.id) && !hosts.has(hostOf(headline)));
	const onText = (article: Article): void => {
		if (signal.aborted) return;
		send({type: 'full-text', article, isByHand: false});
		onKept();
	};

	const complete = async (wanted: Headline): Promise<void> => {
		const {completeBookmark} = await import('./keep-whole.ts');
		const completed = await completeBookmark(services, wanted.id, {onText, signal});
		if (!completed || signal.aborted) return;
		send({type: 'completed', headline: completed.headline});
		if (completed.whole) onKept();
	};

	const begin = (): void => {
		while (underWay < atOnce && left > 0 && !signal.aborted) {
			const wanted = next();
			if (!wanted) return;
			const host = hostOf(wanted);
			hosts.add(host);
			underWay++;
			left--;
			complete(wanted)
				.catch((error) => {
					if (!signal.aborted) onError(error);
				})
				.finally(() => {
					hosts.delete(host);
					underWay--;
					begin();
				});
		}
	};

	return () => {
		// What a process that was killed was at is taken up.
		if (isFirst) library.freeKeeping();
		isFirst = false;
		left = most;
		begin();
	};
};
