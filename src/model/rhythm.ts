/** How often a source publishes, by the moments (ms since the epoch) of its latest entries. */
export type Rhythm = {
	readonly newest: number;
	/** The moment of the oldest entry looked at, and how many there are from it on. */
	readonly oldest: number;
	readonly count: number;
	/** The median time between two of them, ms; what comes within a quarter of an hour counts once. */
	readonly gap?: number;
};

const leastGap = 15 * 60_000;
const day = 24 * 60 * 60_000;
const week = 7 * day;

/** The rhythm of the latest entries; undefined if there are none. */
export const rhythmOf = (moments: readonly number[]): Rhythm | undefined => {
	const newest = moments.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
	if (moments.length === 0) return undefined;
	const gap = medianGap(moments);
	return {
		newest,
		oldest: moments.reduce((a, b) => Math.min(a, b)),
		count: moments.length,
		...(gap !== undefined && {gap}),
	};
};

/** Three gaps make a habit. */
const leastGaps = 3;

const medianGap = (moments: readonly number[]): number | undefined => {
	const gaps: number[] = [];
	let [later, ...earlier] = moments.toSorted((a, b) => b - a);
	for (const moment of earlier) {
		if (later === undefined || later - moment < leastGap) continue;
		gaps.push(later - moment);
		later = moment;
	}
	return gaps.length < leastGaps ? undefined : gaps.toSorted((a, b) => a - b)[gaps.length >> 1];
};

/**
 * How many entries a source gives in a week, as seen at `now`: silence lowers it. What lies within a day is taken for
 * a day's worth. Undefined where there are too few to tell.
 */
export const entriesPerWeek = ({count, oldest}: Rhythm, now: number): number | undefined =>
	count < leastGaps ? undefined : (count * week) / Math.max(day, now - oldest);
