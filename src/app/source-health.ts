import type {Messages, ProblemWords} from '../messages/messages.ts';
import type {Zone} from '../model/calendar.ts';
import {entriesPerWeek} from '../model/rhythm.ts';
import {nextFetch} from '../model/schedule.ts';
import type {Source} from '../model/source.ts';

/** How a source fares, in a word; `page`: a web page answers where a feed was, `damaged`: its document was mended. */
export type SourceStatus = 'well' | 'new' | 'damaged' | 'silent' | 'waiting' | 'page' | 'gone' | 'failing';

export type Health = {
	readonly status: SourceStatus;
	/** When it is asked again by itself, ms since the epoch; `now` if that time has come. */
	readonly next: number;
	readonly perWeek: number | undefined;
};

const day = 24 * 60 * 60_000;

/** Two months, and eight times as long as it usually takes between two entries. */
const isSilent = ({rhythm}: Source, now: number): boolean =>
	rhythm !== undefined && now - rhythm.newest > Math.max(60 * day, 8 * (rhythm.gap ?? 0));

const statusOf = (source: Source, now: number): SourceStatus => {
	switch (source.problem?.record.kind) {
		case undefined:
			if (source.lastFetched === undefined) return 'new';
			if (source.isSalvaged) return 'damaged';
			return isSilent(source, now) ? 'silent' : 'well';
		case 'told-to-wait':
			return 'waiting';
		case 'page-not-feed':
			return 'page';
		case 'feed-gone':
			return 'gone';
		default:
			return 'failing';
	}
};

/** How a source fares at `asOf`; `defaultInterval` in minutes. */
export const healthOf = (source: Source, asOf: number, defaultInterval: number): Health => {
	const now = presentFor(source, asOf);
	return {
		status: statusOf(source, now),
		next: nextFetch(source, now, defaultInterval),
		perWeek: source.rhythm && entriesPerWeek(source.rhythm, now),
	};
};

/** The screen's clock goes by minutes: a source may have been read since. */
const presentFor = ({lastFetched = 0}: Source, asOf: number): number =>
	lastFetched > asOf && lastFetched <= asOf + 2 * 60_000 ? lastFetched : asOf;

/** What is wrong with a source and what to do; undefined if nothing is. */
export const troubleOf = (
	{problem, newAddress}: Source,
	status: SourceStatus,
	words: Messages,
): ProblemWords | undefined => {
	if (status === 'well' || status === 'new') return undefined;
	if (status === 'page' && newAddress) return words.health.refound(newAddress.url);
	return status === 'failing' ? problem && words.problem(problem.record) : words.health[status];
};

export type Moment = {readonly now: number; readonly zone: Zone};

/** When it was last read, when it will be, and how much it gives: whole sentences, the most useful first. */
export const healthFacts = (
	{lastFetched, rhythm}: Source,
	{next, perWeek}: Health,
	{now, zone}: Moment,
	words: Messages,
): readonly string[] => {
	const {health, time} = words;
	return [
		lastFetched === undefined ? health.never : health.last(time.moment(lastFetched, now, zone)),
		next <= now ? health.soon : health.next(time.moment(next, now, zone)),
		...(rhythm ? [health.rhythm(perWeek, time.age(rhythm.newest, now))] : []),
	];
};
