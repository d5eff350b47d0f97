import type {Problem, ProblemKind} from '../../model/problem.ts';

const outOfReach: ReadonlySet<ProblemKind> = new Set([
	'host-unknown',
	'host-refused',
	'connection-lost',
	'certificate',
	'timed-out',
]);

/** True where a host could not be reached: of its other pages it says the same. */
export const isOutOfReach = ({record}: Problem): boolean => outOfReach.has(record.kind);

const lasting: ReadonlySet<ProblemKind> = new Set([
	'no-article-found',
	'not-an-article',
	'not-a-picture',
	'page-refused',
	'redirect-refused',
	'too-large',
	'too-many-redirects',
]);

/** True of what will be the same tomorrow; a refusal ends with a password. */
export const isLasting = ({record}: Problem): boolean =>
	record.kind === 'http-status'
		? record.values.status === 404 || record.values.status === 410
		: lasting.has(record.kind);

/** What could not be had now, and may be later. */
export type Trouble = {
	readonly left: number;
	/** How many of these because their host could not be reached. */
	readonly unreached: number;
	/** When a server wants to be asked again (ms); 0 where none said. */
	readonly until: number;
};

export const noTrouble: Trouble = {left: 0, unreached: 0, until: 0};

/** One more that could not be had. */
export const withTrouble = ({left, unreached, until}: Trouble, problem: Problem): Trouble => {
	const {record} = problem;
	const isBusy = record.kind === 'page-busy' || record.kind === 'told-to-wait';
	return {
		left: left + 1,
		unreached: unreached + (isOutOfReach(problem) ? 1 : 0),
		until: isBusy ? Math.max(until, record.values.until) : until,
	};
};
