import type {Zone} from '../model/calendar.ts';
import {problem} from '../model/problem.ts';
import type {Query} from '../model/query.ts';
import {parseQuery} from './parse-query.ts';
import {withMoments} from './query-moments.ts';

/** Nothing is such: what is asked by a text without words. */
const nothing: Query = {kind: 'any', of: []};

/** Reads what the reader typed as it is to be understood now, in a zone. Throws the problem 'query-unclear'. */
export const queryReader =
	(clock: () => number, zone: Zone) =>
	(text: string): Query => {
		const parsed = parseQuery(text);
		if ('fault' in parsed) {
			const {why, said, start} = parsed.fault;
			throw problem('query-unclear', {text, why, said, at: start});
		}
		return parsed.query ? withMoments(parsed.query, clock(), zone) : nothing;
	};
