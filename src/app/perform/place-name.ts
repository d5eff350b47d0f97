import {cleanLine} from '../../model/clean.ts';

/** What to call the place that an article came from: the host, or the file. */
export const placeOf = (url: string): string => new URL(url).host || fileName(url);

/** The last part of an address that says something, as people write it. */
export const fileName = (url: string): string => {
	const {host, pathname} = new URL(url);
	const last = pathname.split('/').findLast((part) => part !== '') ?? host;
	try {
		return cleanLine(decodeURIComponent(last));
	} catch {
		return cleanLine(last);
	}
};
