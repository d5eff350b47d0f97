import type {Services} from './services.ts';

/** ms of indexing at a time, and of rest after it: a key never waits long, and a processor is never held for good. */
const slice = 8;
const rest = 12;

/**
 * Makes what was saved findable and lets go what is not to be kept (`onForgotten` then hears of it), a slice at a time, off
 * the way of the keys. Asking again while it is at work is harmless; `stop` ends it after the slice at hand.
 */
export const createIndexer = ({library, clock, after}: Services, onForgotten: () => void) => {
	let cancel: (() => void) | undefined;
	let hasForgotten = false;
	const forget = (): boolean => {
		const {total} = library.counts();
		const isDone = library.forgetOld();
		hasForgotten ||= library.counts().total < total;
		if (isDone && hasForgotten) {
			hasForgotten = false;
			onForgotten();
		}
		return isDone;
	};
	const work = (): void => {
		const isDone = library.indexPending(clock() + slice) && forget();
		cancel = isDone ? undefined : after(rest, work);
	};
	return {
		indexSoon: (): void => {
			cancel ??= after(rest, work);
		},
		stop: (): void => cancel?.(),
	};
};
