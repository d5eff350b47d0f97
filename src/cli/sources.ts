import type {Services} from '../app/perform/services.ts';
import type {Source} from '../model/source.ts';
import type {Command} from './command.ts';
import {jsonTime} from './headline-json.ts';
import {writeJsonArray} from './json-array.ts';

/** Prints the sources followed: a line each, or as JSON. */
export const sources: Command = async ({options}, services, {out, err}) => {
	const all = services.library.sources();
	if (options.json) {
		await writeJsonArray(out, all, (source) => sourceJson(source, services));
		return 0;
	}
	for (const source of all) await out(`${sourceLine(source, services)}\n`);
	if (all.length === 0) err(`${services.words.cli.noSources}\n`);
	return 0;
};

const sourceJson = (
	{url, title, kind, headlines, unread, lastFetched, problem}: Source,
	{words}: Services,
) => ({
	url,
	title,
	kind: kind ?? null,
	headlines,
	unread,
	lastFetched: jsonTime(lastFetched),
	...(problem && {problem: words.problem(problem.record).what}),
});

const sourceLine = (source: Source, {words, zone, clock}: Services): string => {
	const {url, title, kind, lastFetched, problem} = source;
	return [
		title,
		...(kind === undefined ? [] : [kind]),
		words.cli.sourceLine(source),
		lastFetched === undefined
			? words.sources.never
			: words.sources.last(words.time.row(lastFetched, clock(), zone)),
		url,
		...(problem ? [words.problem(problem.record).what] : []),
	].join(' · ');
};
