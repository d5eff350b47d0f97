import type {TextPlace} from '../../model/text-place.ts';
import type {Opened} from '../state.ts';
import {placeIn} from '../text-place.ts';
import type {Services} from './services.ts';

/** ms without a move in an article until its place is written: writing holds all else up, and nobody scrolls then. */
const writeDelay = 600;

export type PlacesKeeper = {
	/** An article is read on: where it is now is written once the reader rests; one that is read to its end has no place any more. */
	readonly keep: (opened: Opened, isAtEnd: boolean) => void;
	/** Where an article was left; undefined at its beginning and its end. */
	readonly placeOf: (id: string) => TextPlace | undefined;
	/** Takes in what is at rest, once; undefined where that is done. Never rejects: without it all begin at the top. */
	readonly loading: () => Promise<void> | undefined;
	/** Writes what is still to be written, now. */
	readonly writeNow: () => Promise<void>;
};

/**
 * Where the reader is in the articles that were begun. It is what the reader did, so it rests in `conf`, not in the
 * library; a bounded file of its own, since it is written while one scrolls and all else there seldom changes. A
 * place is only reckoned when it is written or asked for: moving costs nothing.
 */
export const createPlacesKeeper = (
	{marks, library, after}: Pick<Services, 'marks' | 'library' | 'after'>,
	onError: (error: unknown) => void,
): PlacesKeeper => {
	let kept: ReadonlyMap<string, TextPlace> = new Map();
	let pending = new Map<string, () => TextPlace | undefined>();
	let isLoaded = false;
	let hasFailed = false;
	let loading: Promise<void> | undefined;
	let cancel: (() => void) | undefined;
	/** Nobody asked for the writing: where it cannot be done, that is said once, not at every move. */
	const sayOnce = (error: unknown): void => {
		if (!hasFailed) onError(error);
		hasFailed = true;
	};
	const load = async () => {
		try {
			kept = (await marks()).places();
		} catch (error) {
			onError(error);
		}
		isLoaded = true;
	};
	const writeNow = async () => {
		cancel?.();
		cancel = undefined;
		if (pending.size === 0) return;
		const store = await marks();
		const changes = new Map([...pending].map(([id, place]) => [id, place()]));
		kept = library.exclusively(() => store.changePlaces(changes));
		pending = new Map();
	};
	return {
		keep: (opened, isAtEnd) => {
			const isWhole = isAtEnd || opened.top === 0;
			pending.set(opened.article.headline.id, () => (isWhole ? undefined : placeIn(opened)));
			cancel?.();
			cancel = after(writeDelay, () => {
				writeNow().catch(sayOnce);
			});
		},
		placeOf: (id) => {
			const changed = pending.get(id);
			return changed ? changed() : kept.get(id);
		},
		loading: () => {
			if (isLoaded) return undefined;
			loading ??= load();
			return loading;
		},
		writeNow,
	};
};
