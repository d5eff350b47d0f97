import {isProblem, problem} from '../../model/problem.ts';
import {type MediaType, mediaTypeOf} from '../../picture/media-type.ts';
import type {Services} from './services.ts';

/** bytes */
const mostBytes = 5_000_000;

/** `sourceUrl`: of the subscription whose article shows it, '' for none. */
export type PictureAddress = {readonly url: string; readonly sourceUrl: string};

export type FetchedPicture = {readonly bytes: Uint8Array; readonly mediaType: MediaType};

/**
 * A picture of an article, at most 5 MB of it and within the network's usual time; its kind is told by what came, not by
 * what its server says. It does not lead into a private network, but to the source's own host. Throws the Problems of
 * fetching, and 'not-a-picture'.
 */
export const fetchPicture = async (
	services: Pick<Services, 'fetch'>,
	{url, sourceUrl}: PictureAddress,
	signal?: AbortSignal,
): Promise<FetchedPicture> => {
	const address = URL.parse(url);
	if (!address || !/^https?:$/.test(address.protocol)) throw problem('not-a-picture', {url});
	const isLinked = address.hostname !== URL.parse(sourceUrl)?.hostname;
	const fetched = await services
		.fetch(
			{url, isLinked, most: mostBytes, accept: 'image/webp, image/png, image/jpeg, image/gif, */*;q=0.5'},
			signal,
		)
		.catch((error) => {
			// A feed that is gone is said to be so; of a picture it is a status like others.
			throw isProblem(error) && error.record.kind === 'feed-gone'
				? problem('http-status', {url, status: 410}, error)
				: error;
		});
	if (fetched.status === 'unchanged') throw new Error(`${url} answered « unchanged » to a first request`);
	const mediaType = mediaTypeOf(fetched.bytes);
	if (!mediaType) throw problem('not-a-picture', {url});
	return {bytes: fetched.bytes, mediaType};
};
