import {isProblem, Problem, type ProblemRecord} from '../model/problem.ts';
import type {Fetched} from './fetched.ts';

/** What a fetch gives or throws, without the secrets that its address had. */
export const withoutSecrets = async (
	fetching: Promise<Fetched>,
	hide: (text: string) => string,
): Promise<Fetched> => {
	const hidden = (url: string): string => new URL(hide(url)).href;
	try {
		const fetched = await fetching;
		return {
			...fetched,
			...('url' in fetched && {url: hidden(fetched.url)}),
			...(fetched.movedTo !== undefined && {movedTo: hidden(fetched.movedTo)}),
			...('link' in fetched && fetched.link !== undefined && {link: hide(fetched.link)}),
		};
	} catch (error) {
		throw isProblem(error) ? new Problem(hiddenRecord(error.record, hide), {cause: error.cause}) : error;
	}
};

const hiddenRecord = (record: ProblemRecord, hide: (text: string) => string): ProblemRecord => {
	const values = Object.entries(record.values).map(([name, value]) => [
		name,
		typeof value === 'string' ? hide(value) : value,
	]);
	return {...record, values: Object.fromEntries(values)} as ProblemRecord;
};
