import type {Article} from '../../model/article.ts';
import {isProblem} from '../../model/problem.ts';
import {mediaTypeOf} from '../../picture/media-type.ts';
import type {FetchedPicture} from './fetch-picture.ts';
import type {Services} from './services.ts';

/** The picture that lies beside a bookmark; undefined where none does, or what lies there is none any more. */
export const keptPicture = async (
	{marks}: Pick<Services, 'marks'>,
	{headline: {id, isBookmarked}}: Article,
	src: string,
): Promise<FetchedPicture | undefined> => {
	if (!isBookmarked) return undefined;
	try {
		const store = await marks();
		const kept = store.picture(id, src);
		const bytes = kept && store.readPicture(kept);
		const mediaType = bytes && mediaTypeOf(bytes);
		return mediaType && {bytes, mediaType};
	} catch (error) {
		// Where nothing can be read, it can still be fetched.
		if (!isProblem(error)) throw error;
		return undefined;
	}
};
