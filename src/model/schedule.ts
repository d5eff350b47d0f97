import type {Rhythm} from './rhythm.ts';
import {share} from './share.ts';
import type {Pace, Source} from './source.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const week = 7 * day;

/**
 * When a source is to be asked again by itself, ms since the epoch; `now` where that time has come.
 *
 * After its last answer it waits for the interval that the reader gave it, else for one that follows from how often it
 * publishes, up to a tenth longer according to its key. Never before its server's own time (Retry-After, freshness) or
 * the end of its back-off; nor, where the reader chose no interval, before its feed's `ttl` (a day at most) or in its
 * hours and days of rest. Times that only a wrong clock can have written hold nothing back.
 *
 * `defaultInterval`: minutes, for a source whose rhythm is not known.
 */
export const nextFetch = (source: Source, now: number, defaultInterval: number): number => {
	const {key, interval, lastFetched, freshUntil = 0, failures, pace = {}} = source;
	const heldBack = isPlausible(source.nextFetch, now) ? source.nextFetch : now;
	if (lastFetched === undefined || lastFetched > now) return Math.max(now, heldBack);
	const fresh = Math.min(freshUntil, lastFetched + day);
	if (interval !== undefined) {
		const wait = failures > 0 ? 0 : interval * minute;
		return Math.max(now, heldBack, fresh, lastFetched + wait);
	}
	const wait = failures > 0 ? 0 : adaptedInterval(source.rhythm, lastFetched, defaultInterval);
	const kept = Math.min((pace.ttl ?? 0) * minute, day);
	const asked = Math.max(fresh, lastFetched + Math.max(wait, kept)) + (wait / 10) * share(key);
	return afterRest(Math.max(now, heldBack, asked), pace, key);
};

/** True if a source is to be asked by itself now. */
export const isDue = (source: Source, now: number, defaultInterval: number): boolean =>
	nextFetch(source, now, defaultInterval) <= now;

/** Whoever looks at it may have a clock that goes by minutes: a week that was named a moment ago is not over one yet. */
const isPlausible = (time: number | undefined, now: number): time is number =>
	time !== undefined && time > now && time <= now + week + hour;

/**
 * ms: an eighth of the usual time between two entries, and where a source has fallen silent a sixteenth of the
 * silence; from half the default interval to a day.
 */
const adaptedInterval = (
	rhythm: Rhythm | undefined,
	lastFetched: number,
	defaultInterval: number,
): number => {
	const usual = defaultInterval * minute;
	const byGap = rhythm?.gap === undefined ? usual : rhythm.gap / 8;
	const silence = rhythm === undefined ? 0 : lastFetched - rhythm.newest;
	return Math.min(Math.max(byGap, silence / 16, usual / 2), Math.max(day, usual));
};

/** `time`, or the beginning of the first hour after it at which the source does not rest. */
const afterRest = (time: number, {skipHours = [], skipDays = []}: Pace, key: string): number => {
	const rests = (moment: number): boolean => {
		const date = new Date(moment);
		return skipHours.includes(date.getUTCHours()) || skipDays.includes(date.getUTCDay());
	};
	if (!rests(time)) return time;
	const start = Math.floor(time / hour) * hour;
	for (let moment = start + hour; moment <= start + week; moment += hour) {
		if (!rests(moment)) return moment + 5 * minute * share(key);
	}
	return time;
};
