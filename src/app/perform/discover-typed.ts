import {isProblem, type ProblemKind, type ProblemRecord} from '../../model/problem.ts';
import type {FoundSource} from '../found-source.ts';
import {addressOf} from './address.ts';
import {discover} from './discover.ts';
import type {Services} from './services.ts';

/**
 * The sources behind what the reader typed, best first. A bare host that does not answer as `https://host` is tried once
 * more: as `https://www.host` where there is no such name, as `http://host` where nobody speaks TLS. Throws the
 * Problems of `addressOf` and of `discover`.
 */
export const discoverTyped = async (
	services: Services,
	typed: string,
	signal?: AbortSignal,
): Promise<readonly FoundSource[]> => {
	const url = addressOf(typed, services.workingDirectory);
	try {
		return await discover(services, url, signal);
	} catch (first) {
		const other = isProblem(first) ? otherGuess(typed, url, first.record) : undefined;
		if (!isProblem(first) || other === undefined) throw first;
		try {
			return await discover(services, other, signal);
		} catch (second) {
			// Where the guess is no better, what was typed is what is spoken of.
			throw isProblem(second) && isNoBetter(first.record, second.record) ? first : second;
		}
	}
};

/** What stands in the way before anything has answered. */
const connections: ReadonlySet<ProblemKind> = new Set([
	'host-unknown',
	'host-refused',
	'connection-lost',
	'timed-out',
]);

/** A host that was reached and says nothing is slow, whatever it made of TLS. */
const isNoBetter = (first: ProblemRecord, second: ProblemRecord): boolean =>
	connections.has(second.kind) && !(second.kind === 'timed-out' && speaksNoTls(first));

const speaksNoTls = (fault: ProblemRecord): boolean =>
	fault.kind === 'connection-lost' && /SSL|TLS|EPROTO/.test(fault.values.detail);

const otherGuess = (typed: string, url: string, fault: ProblemRecord): string | undefined => {
	if (/^[a-z]+:\/\//i.test(typed.trim()) || !url.startsWith('https:')) return undefined;
	if (fault.kind === 'host-refused' || speaksNoTls(fault)) return url.replace(/^https:/, 'http:');
	const mayLackWww = fault.kind === 'host-unknown' && !url.startsWith('https://www.');
	return mayLackWww ? url.replace('https://', 'https://www.') : undefined;
};
