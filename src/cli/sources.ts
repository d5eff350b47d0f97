import {jsonTime} from '../app/headline-json.ts';
import {writeJsonArray} from '../app/json-array.ts';
import type {Services} from '../app/perform/services.ts';
import {type Health, healthOf} from '../app/source-health.ts';
import type {Source} from '../model/source.ts';
import type {Command} from './command.ts';
import {problemLine, refoundLine} from './problem-line.ts';

/** Prints the sources followed and how they fare: a line each, or as JSON. */
export const sources: Command = async ({options}, services, {out, err}) => {
	const {library, words, clock} = services;
	const all = library.sources();
	const {interval} = (await services.marks()).settings();
	const now = clock();
	const healthAt = (source: Source) => healthOf(source, now, interval);
	if (options.json) {
		await writeJsonArray(out, all, (source) => sourceJson(source, healthAt(source), services));
		return 0;
	}
	for (const source of all) await out(`${sourceLine(source, healthAt(source), now, services)}\n`);
	if (all.length === 0) err(`${words.cli.noSources}\n`);
	return 0;
};

const sourceJson = (source: Source, {status, perWeek, next}: Health, {words, isDemo}: Services) => {
	const {url, title, folder, kind, headlines, unread, lastFetched, rhythm, failures, problem, newAddress} =
		source;
	const said = problem && words.problem(problem.record);
	return {
		url,
		title,
		...(folder !== undefined && {folder}),
		kind: kind ?? null,
		headlines,
		unread,
		lastFetched: jsonTime(lastFetched),
		status,
		...(rhythm && {newest: jsonTime(rhythm.newest)}),
		...(perWeek !== undefined && {perWeek: Math.round(perWeek * 10) / 10}),
		...(!isDemo && {nextFetch: jsonTime(next)}),
		...settingsJson(source),
		...(failures > 0 && {failures}),
		...(newAddress && {newAddress: newAddress.url}),
		...(said && {problem: said.what, ...(said.advice !== '' && {advice: said.advice})}),
	};
};

/** What the reader set about it. */
const settingsJson = ({interval, fullText, keepDays, forgetsUnread, zone}: Source) => ({
	...(interval !== undefined && {interval}),
	...(fullText !== undefined && {fullText}),
	...(keepDays !== undefined && {keepDays}),
	...(forgetsUnread && {forgetsUnread}),
	...(zone !== undefined && {zone}),
});

const sourceLine = (
	source: Source,
	{status, perWeek, next}: Health,
	now: number,
	{words, zone, isDemo}: Services,
): string => {
	const {url, title, folder, kind, lastFetched, rhythm, problem, newAddress} = source;
	const {health, time} = words;
	return [
		title,
		...(folder === undefined ? [] : [folder]),
		...(kind === undefined ? [] : [kind]),
		words.cli.sourceLine(source),
		lastFetched === undefined ? words.sources.never : words.sources.last(time.row(lastFetched, now, zone)),
		...(rhythm ? [health.brief(perWeek, time.age(rhythm.newest, now))] : []),
		...(isDemo ? [] : [next <= now ? health.briefSoon : health.briefNext(time.moment(next, now, zone))]),
		url,
		...(problem
			? [
					status === 'page' && newAddress
						? refoundLine(words, title, newAddress.url)
						: problemLine(words, problem.record),
				]
			: []
		).map((line) => line.trimEnd()),
		...(status === 'silent' || status === 'damaged' ? [health[status].what] : []),
	].join(' · ');
};
