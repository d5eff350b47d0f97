import type {Services} from './services.ts';

/** ms of indexing at a time, and of rest after it: a key never waits long, and a processor is never held for good. */
const slice = 8;
const rest = 12;

/**
 * Makes what was saved findable, a slice at a time, off the way of the keys. Asking again while it is at work is
 * harmless; `stop` ends it after the slice at hand.
 */
export const createIndexer = ({library, clock, after}: Services) => {
	let cancel: (() => void) | undefined;
	const work = (): void => {
		const isDone = library.indexPending(clock() + slice);
		cancel = isDone ? undefined : after(rest, work);
	};
	return {
		indexSoon: (): void => {
			cancel ??= after(rest, work);
		},
		stop: (): void => cancel?.(),
	};
};
