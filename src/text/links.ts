import {withoutTracking} from '../model/tracking.ts';

/**
 * The absolute http, https or mailto address that an article's link or picture leads to, without what tracks the reader; undefined for scripts, for
 * places within the article itself, and for what is no address.
 */
export const resolveAddress = (
	address: string | undefined,
	baseUrl: string | undefined,
): string | undefined => {
	const trimmed = address?.trim() ?? '';
	if (trimmed === '' || trimmed.startsWith('#') || trimmed.length > longestAddress) return undefined;
	const url = URL.parse(trimmed, baseUrl);
	if (!url || !allowed.has(url.protocol)) return undefined;
	if (url.hash !== '' && baseUrl !== undefined && withoutHash(url.href) === withoutHash(baseUrl))
		return undefined;
	return withoutTracking(url.href);
};

/** The name of the place within the article at `baseUrl` that the address leads to; undefined if it leads elsewhere. */
export const placeWithin = (address: string | undefined, baseUrl: string | undefined): string | undefined => {
	const trimmed = address?.trim() ?? '';
	if (!trimmed.includes('#') || trimmed.length > longestAddress) return undefined;
	const url = trimmed.startsWith('#') ? undefined : URL.parse(trimmed, baseUrl);
	const isWithin =
		trimmed.startsWith('#') ||
		(url && baseUrl !== undefined && withoutHash(url.href) === withoutHash(baseUrl));
	const name = trimmed.slice(trimmed.indexOf('#') + 1);
	return isWithin && name !== '' ? decoded(name) : undefined;
};

const decoded = (text: string): string => {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
};

/** The host of an address, as one would say it. */
export const hostOf = (url: string): string => URL.parse(url)?.hostname.replace(/^www\./, '') ?? url;

/** True if the address is that of a picture, by its name. */
export const isPicture = (url: string): boolean => /\.(?:jpe?g|png|gif|webp|avif|svg)(?:$|[?#])/i.test(url);

const longestAddress = 4000;
const allowed = new Set(['http:', 'https:', 'mailto:']);

const withoutHash = (url: string): string => url.replace(/#.*$/s, '');
