import type {ProblemRecord} from '../model/problem.ts';
import {share} from '../model/share.ts';
import type {Source} from '../model/source.ts';

const minute = 60_000;
const day = 24 * 60 * minute;
const week = 7 * day;

/**
 * When to ask a source again that has now failed `failures` times in a row (ms since the epoch): half an hour later,
 * then twice as long each time, a day at most; by up to a fifth later according to its key, so that sources which
 * failed together are not asked together. Never before the time that a server named; a week later if it said that
 * the feed is gone.
 */
export const nextTry = (key: string, failures: number, problem: ProblemRecord, now: number): number => {
	if (problem.kind === 'feed-gone') return now + week;
	const wait = 30 * minute * 2 ** Math.min(Math.max(failures - 1, 0), 10);
	const backOff = now + Math.min(wait * (1 + share(key) / 5), day);
	return problem.kind === 'told-to-wait' ? Math.max(backOff, problem.values.until) : backOff;
};

/** What a failure more makes of a source: how many there are in a row, and when it is asked again. */
export type AfterFailure = {readonly failures: number; readonly next: number};

/**
 * What follows from a failure. While a source waits for its back-off only the reader asks, as often as they like: that
 * neither counts nor makes it wait longer, unless its server names a later time.
 */
export const afterFailure = (source: Source, problem: ProblemRecord, now: number): AfterFailure => {
	const {key, failures, nextFetch = 0} = source;
	const isWaiting = failures > 0 && nextFetch > now && nextFetch <= now + week;
	if (!isWaiting) return {failures: failures + 1, next: nextTry(key, failures + 1, problem, now)};
	const anew = nextTry(key, failures, problem, now);
	const isNamed = problem.kind === 'feed-gone' || problem.kind === 'told-to-wait';
	return {failures, next: isNamed ? anew : Math.min(anew, nextFetch)};
};

/**
 * Until when a source's server asked to be left alone (ms since the epoch), if that time is still to come: what a
 * refresh by hand heeds, though it ignores intervals and back-off.
 */
export const toldToWaitUntil = (source: Source, now: number): number | undefined => {
	const record = source.problem?.record;
	return record?.kind === 'told-to-wait' && record.values.until > now && record.values.until <= now + week
		? record.values.until
		: undefined;
};
