import type {Article} from '../../model/article.ts';
import type {Send} from '../program.ts';
import type {Services} from './services.ts';

/** Bookmarks completed in one go; the minute's tick goes on from there. */
const most = 30;

export type WholeKeeper = {
	/** Has bookmarks completed that are lacking something, in the background; at most one run is under way. */
	readonly keepSoon: () => Promise<void>;
};

/** Completes bookmarks for the open reader; `onKept` hears when something is to be written into `conf`. */
export const createWholeKeeper = (
	services: Services,
	send: Send,
	signal: AbortSignal,
	onKept: () => void,
): WholeKeeper => {
	const {library, clock} = services;
	let isAtWork = false;
	let isAskedAgain = false;
	let isFirst = true;

	const keep = async (): Promise<void> => {
		if (library.unwhole(clock(), 1, isFirst).length === 0) return;
		const {keepWhole} = await import('./keep-whole.ts');
		const onText = (article: Article) => {
			if (signal.aborted) return;
			send({type: 'full-text', article, isByHand: false});
			onKept();
		};
		const wish = {most, isFirst, onText};
		isFirst = false;
		for await (const {headline, whole} of keepWhole(services, wish, signal)) {
			if (signal.aborted) return;
			send({type: 'completed', headline});
			if (whole) onKept();
		}
	};

	return {
		keepSoon: async () => {
			isAskedAgain = true;
			if (isAtWork) return;
			isAtWork = true;
			try {
				while (isAskedAgain && !signal.aborted) {
					isAskedAgain = false;
					await keep();
				}
			} finally {
				isAtWork = false;
			}
		},
	};
};
