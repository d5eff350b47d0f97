import type {FeedDraft} from './draft.ts';

/** What a channel says of when it is worth asking, as the library reads it. */
type Said = {
	readonly ttl?: number;
	readonly sy?: {readonly updatePeriod?: string; readonly updateFrequency?: number};
	readonly skipHours?: readonly unknown[];
	readonly skipDays?: readonly unknown[];
};

type Pace = Pick<FeedDraft, 'ttl' | 'skipHours' | 'skipDays'>;

const longestTtl = 7 * 24 * 60;

/** How long a channel may be kept and when it rests: RSS 2.0's `ttl`, `skipHours`, `skipDays`, RSS 1.0's syndication module. */
export const paceOf = ({ttl, sy, skipHours, skipDays}: Said): Pace => {
	const hours = rest(skipHours, hourOf, 24);
	const days = rest(skipDays, dayOf, 7);
	return {
		ttl: minutes(ttl) ?? minutes(updateTime(sy)),
		...(hours && {skipHours: hours}),
		...(days && {skipDays: days}),
	};
};

const minutes = (said: number | undefined): number | undefined => {
	const whole = Math.min(longestTtl, Math.round(said ?? 0));
	return whole > 0 ? whole : undefined;
};

const periods: Readonly<Record<string, number>> = {
	hourly: 60,
	daily: 24 * 60,
	weekly: 7 * 24 * 60,
	monthly: 30 * 24 * 60,
	yearly: 365 * 24 * 60,
};

/** Minutes between two updates; a frequency alone is « daily » (web.resource.org/rss/1.0/modules/syndication). */
const updateTime = ({updatePeriod, updateFrequency = 1}: Said['sy'] = {}): number | undefined => {
	if (updatePeriod === undefined && updateFrequency === 1) return undefined;
	const period = periods[updatePeriod?.trim().toLowerCase() ?? 'daily'];
	return period === undefined || updateFrequency <= 0 ? undefined : period / updateFrequency;
};

/** The hours or days named, in order; undefined if none is, or all are: such a source could never be asked. */
const rest = (
	said: readonly unknown[] | undefined,
	read: (value: unknown) => number,
	all: number,
): readonly number[] | undefined => {
	const named = new Set((said ?? []).slice(0, 100).map(read));
	named.delete(Number.NaN);
	return named.size > 0 && named.size < all ? [...named].toSorted((a, b) => a - b) : undefined;
};

/** RSS 0.91 counted from 1 to 24. */
const hourOf = (value: unknown): number =>
	Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 24 ? Number(value) % 24 : Number.NaN;

const days = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

const dayOf = (value: unknown): number => {
	const index = days.indexOf(String(value).trim().slice(0, 3).toLowerCase());
	return index < 0 ? Number.NaN : index;
};
