import type {IncomingHttpHeaders} from 'node:http';

const day = 24 * 60 * 60_000;

/**
 * Until when (ms since the epoch) an answer that came at `now` is said to stay the same, so that asking before would
 * bring nothing; at most a day later. Undefined where nothing is said, or where each use is to be checked
 * (`no-store`, `no-cache`). `Expires` is measured by the server's own clock, which may differ from ours.
 * (RFC 9111, sections 4.2 and 5.)
 */
export const freshUntil = (headers: IncomingHttpHeaders, now: number): number | undefined => {
	const directives = directivesIn(headers['cache-control'] ?? '');
	if (directives.has('no-store') || directives.has('no-cache')) return undefined;
	const lifetime = directives.has('max-age')
		? secondsOf(directives.get('max-age'))
		: untilExpires(headers.expires, headers.date, now);
	const left = lifetime - (secondsOf(headers.age) || 0);
	return left > 0 ? now + Math.min(left, day) : undefined;
};

/** The directives by name in lower case, their arguments without quotes; of one said twice the first counts (section 4.2.1). */
const directivesIn = (value: string): ReadonlyMap<string, string> => {
	const directives = new Map<string, string>();
	for (const part of value.slice(0, 1024).split(',')) {
		const [name = '', argument = ''] = part.split('=', 2).map((side) => side.trim());
		const key = name.toLowerCase();
		if (!directives.has(key)) directives.set(key, argument.replace(/^"(.*)"$/, '$1'));
	}
	return directives;
};

/** Seconds as ms; NaN for anything else, which makes an answer stale. */
const secondsOf = (text: string | undefined): number =>
	text !== undefined && /^\d+$/.test(text) ? Number(text) * 1000 : Number.NaN;

const untilExpires = (expires: string | undefined, date: string | undefined, now: number): number => {
	// `0` and `-1` mean « already stale », and are dates to JavaScript.
	if (expires === undefined || !/[a-z]/i.test(expires)) return Number.NaN;
	const theirs = Date.parse(date ?? '');
	return Date.parse(expires) - (Number.isNaN(theirs) ? now : theirs);
};
