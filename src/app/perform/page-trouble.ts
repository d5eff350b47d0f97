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
