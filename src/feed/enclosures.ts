import type {MediaNs} from 'feedsmith';
import type {Enclosure} from '../model/feed.ts';
import {webUrl} from './links.ts';

const most = 50;

type Said = {
	readonly url?: string | undefined;
	readonly type?: string | undefined;
	readonly length?: number | undefined;
};

/** The files attached, absolute and each once; a type or length that says nothing is left out. */
export const enclosuresOf = (said: readonly Said[], base: string): readonly Enclosure[] => {
	if (said.length === 0) return [];
	const found = new Map<string, Enclosure>();
	for (const {url: href, type, length} of said) {
		const url = webUrl(href, base);
		if (!url || found.has(url) || found.size === most) continue;
		found.set(url, {
			url,
			...(type && /^[\w.+-]+\/[\w.+*-]+/.test(type) && {type: type.toLowerCase()}),
			...(length !== undefined && Number.isSafeInteger(length) && length > 0 && {length}),
		});
	}
	return [...found.values()];
};

/** Media RSS: contents and thumbnails, of groups too. A picture whose kind is not said is an `image/*`. */
export const mediaEnclosures = (media: MediaNs.ItemOrFeed | undefined): readonly Said[] => {
	if (!media) return [];
	const contents = [
		...(media.contents ?? []),
		...(media.groups ?? []).flatMap((group) => group.contents ?? []),
	];
	const thumbnails = [media, ...(media.groups ?? []), ...contents].flatMap(
		(holder) => holder.thumbnails ?? [],
	);
	return [
		...contents.map(({url, type, medium, fileSize}) => ({
			url,
			type: type ?? typeOf(medium),
			length: fileSize,
		})),
		...thumbnails.map(({url}) => ({url, type: 'image/*'})),
	];
};

const typeOf = (medium: string | undefined): string | undefined =>
	medium === 'image' || medium === 'audio' || medium === 'video' ? `${medium}/*` : undefined;
