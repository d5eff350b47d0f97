import type {MarksStore} from '../../marks/marks-store.ts';
import type {Article} from '../../model/article.ts';
import {isProblem, problem} from '../../model/problem.ts';
import {picturesOf} from '../article-pictures.ts';
import {fetchPicture} from './fetch-picture.ts';
import {isLasting, isOutOfReach, noTrouble, type Trouble, withTrouble} from './page-trouble.ts';
import type {Services} from './services.ts';

/** Of one bookmark: pictures, bytes of all of them, and how long they may take (ms). */
const mostPictures = 60;
const mostBytes = 20_000_000;
const patience = 120_000;
/** Pictures in a row that could not be reached, after which the others are left for later. */
const mostUnreached = 3;

export type KeptPictures = {
	readonly kept: number;
	/** Gone for good, no pictures at all, or beyond the bounds. */
	readonly missing: number;
	readonly trouble: Trouble;
};

/**
 * Fetches the pictures that a bookmark's text shows and lays them beside it, one after the other; those that are there
 * already are not asked for again. Ends early when the bookmark is let go. Throws 'conf-unwritable'.
 */
export const keepPictures = async (
	services: Services,
	store: MarksStore,
	article: Article,
	signal: AbortSignal,
): Promise<KeptPictures> => {
	const {id, sourceUrl} = article.headline;
	const isKept = () => services.library.headline(id)?.isBookmarked === true;
	const wanted = picturesOf(article).filter((address) => /^https?:/.test(address));
	let bytes = store.pictures(id).reduce((sum, {size}) => sum + size, 0);
	const inTime = AbortSignal.timeout(patience);
	const either = AbortSignal.any([signal, inTime]);

	const keep = async (url: string): Promise<void> => {
		const picture = await fetchPicture(services, {url, sourceUrl}, either);
		if (bytes + picture.bytes.length > mostBytes)
			throw problem('too-large', {url, megabytes: mostBytes / 1_000_000});
		if (!isKept()) return;
		try {
			await store.writePicture(id, url, picture.mediaType, picture.bytes);
		} catch (error) {
			// Let go meanwhile, its directory is not where it was.
			if (isKept()) throw error;
		}
		bytes += picture.bytes.length;
	};

	let kept = 0;
	let missing = Math.max(0, wanted.length - mostPictures);
	let trouble = noTrouble;
	let unreachedInARow = 0;
	for (const url of wanted.slice(0, mostPictures)) {
		if (store.picture(id, url)) {
			kept++;
			continue;
		}
		if (unreachedInARow >= mostUnreached || inTime.aborted || !isKept()) {
			trouble = {...trouble, left: trouble.left + 1};
			continue;
		}
		try {
			await keep(url);
			kept++;
			unreachedInARow = 0;
		} catch (error) {
			signal.throwIfAborted();
			if (!isProblem(error)) {
				if (!inTime.aborted) throw error;
				trouble = {...trouble, left: trouble.left + 1};
			} else if (error.record.kind === 'conf-unwritable') throw error;
			else if (isLasting(error)) missing++;
			else {
				trouble = withTrouble(trouble, error);
				unreachedInARow += isOutOfReach(error) ? 1 : 0;
			}
		}
	}
	return {kept, missing, trouble};
};
