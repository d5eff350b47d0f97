import {isProblem, type ProblemKind} from '../../model/problem.ts';
import type {FoundSource} from '../found-source.ts';
import {addressOf} from './address.ts';
import {discover} from './discover.ts';
import type {Services} from './services.ts';

/**
 * The sources behind what the reader typed, best first. A bare host that does not answer as `https://host` is tried once
 * more: as `https://www.host` where there is no such name, as `http://host` where the connection is refused. Throws the
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
		const kind = isProblem(first) ? first.record.kind : undefined;
		const other = kind && otherGuess(typed, url, kind);
		if (other === undefined) throw first;
		try {
			return await discover(services, other, signal);
		} catch (second) {
			// Where the guess is no better, what was typed is what is spoken of.
			throw isProblem(second) && second.record.kind === kind ? first : second;
		}
	}
};

const otherGuess = (typed: string, url: string, fault: ProblemKind): string | undefined => {
	if (/^[a-z]+:\/\//i.test(typed.trim()) || !url.startsWith('https:')) return undefined;
	if (fault === 'host-refused') return url.replace(/^https:/, 'http:');
	const mayLackWww = fault === 'host-unknown' && !url.startsWith('https://www.');
	return mayLackWww ? url.replace('https://', 'https://www.') : undefined;
};
