const week = 7 * 24 * 60 * 60_000;

/**
 * Until when (ms since the epoch) a server asks to be left alone; at most a week, never before `now`. `date` is the
 * server's own `Date`: a wait given as a date is measured by the clock that named it, which may differ from ours.
 * Undefined for what is neither seconds nor a date. (RFC 9110, section 10.2.3.)
 */
export const retryAfter = (
	value: string | undefined,
	date: string | undefined,
	now: number,
): number | undefined => {
	const wait = value === undefined ? Number.NaN : waitOf(value.trim(), date, now);
	return Number.isNaN(wait) ? undefined : now + Math.min(Math.max(wait, 0), week);
};

const waitOf = (value: string, date: string | undefined, now: number): number => {
	if (/^\d+$/.test(value)) return Number(value) * 1000;
	// A bare number with a sign or a fraction is a date to JavaScript, and to no server.
	if (!/[a-z]/i.test(value)) return Number.NaN;
	const theirs = Date.parse(date ?? '');
	return Date.parse(value) - (Number.isNaN(theirs) ? now : theirs);
};
