import {writeJsonArray} from '../app/json-array.ts';
import {healSources} from '../app/perform/heal-sources.ts';
import {type Outcome, refreshSources} from '../app/perform/refresh.ts';
import type {Services} from '../app/perform/services.ts';
import {isDue} from '../model/schedule.ts';
import type {Source} from '../model/source.ts';
import type {Command} from './command.ts';
import {completeBookmarks} from './complete-bookmarks.ts';
import type {Output} from './output.ts';
import {problemLine, refoundLine} from './problem-line.ts';
import {takeUnread} from './take-unread.ts';

/** ms spent, when all have answered, on making what came findable and letting go what is old; the rest is done later. */
const tidying = 2000;

/**
 * Asks every source for what is new, or those alone whose time has come (`--due`). Fails if none is followed, or if some
 * were to be asked and none of them answered; one that told us to wait is not asked, and has answered.
 */
export const refresh: Command = async ({options}, services, {out, err, progress}) => {
	const {library, words, clock} = services;
	const followed = library.sources();
	const sources = options.due ? await dueOf(followed, services) : followed;
	const say = options.json ? () => undefined : out;
	const outcomes = new Map<string, Outcome>();
	for await (const outcome of refreshSources(services, sources)) {
		outcomes.set(outcome.source.key, outcome);
		await sayOutcome(outcome, services, {out: say, err});
	}
	const refound = new Map<string, string>();
	for await (const {source, newAddress} of healSources(services, new Set(outcomes.keys()))) {
		refound.set(source.key, newAddress.url);
		err(refoundLine(words, source.title, newAddress.url));
	}
	const all = sources.flatMap(({key}) => outcomes.get(key) ?? []);
	const failed = all.filter(({problem}) => problem).length;
	if (options.json) {
		const titles = new Map(library.sources().map(({key, title}) => [key, title]));
		await writeJsonArray(out, all, (outcome) => outcomeJson(outcome, {titles, refound, words}));
	} else if (all.length > 0) await out(`${words.notice.refreshed(sum(all), failed, all.length)}\n`);
	if (followed.length === 0 && !options.json) err(`${words.cli.noSources}\n`);
	if (options.offline && !services.isDemo && failed < all.length) {
		// Beside a JSON document nothing else may stand.
		await takeUnread(services, {progress}, options.json ? async (text) => err(text) : out);
	}
	const completed = await completeBookmarks(services);
	if (completed > 0) await say(`${words.bookmarks.completed(completed)}\n`);
	const end = clock() + tidying;
	library.indexPending(end);
	while (!library.forgetOld() && clock() < end);
	// As JSON, none is an answer as good as any: an empty array.
	if (followed.length === 0) return options.json ? 0 : 1;
	return all.length > 0 && failed === all.length ? 1 : 0;
};

const dueOf = async (followed: readonly Source[], {marks, clock}: Services): Promise<readonly Source[]> => {
	const {interval} = (await marks()).settings();
	const now = clock();
	return followed.filter((source) => isDue(source, now, interval));
};

const sum = (outcomes: readonly Outcome[]): number => outcomes.reduce((total, {added}) => total + added, 0);

const sayOutcome = async (
	{source, added, problem, moved}: Outcome,
	{library, words}: Services,
	{out, err}: Pick<Output, 'out' | 'err'>,
): Promise<void> => {
	if (problem) return err(words.cli.failed(source.title, problemLine(words, problem.record)));
	if (moved) err(`${words.cli.moved(source.title, moved.to)}\n`);
	if (added === 0) return;
	// Only its first answer tells what a source calls itself.
	const title =
		source.lastFetched === undefined
			? library.sources().find(({key}) => key === source.key)?.title
			: source.title;
	await out(`${words.cli.refreshed(title ?? source.title, added)}\n`);
};

/** What is known of the sources by now, by their keys. */
type Said = Pick<Services, 'words'> & {
	readonly titles: ReadonlyMap<string, string>;
	readonly refound: ReadonlyMap<string, string>;
};

const outcomeJson = (
	{source, added, unchanged, problem, moved}: Outcome,
	{titles, refound, words}: Said,
) => ({
	url: source.url,
	title: titles.get(source.key) ?? source.title,
	new: added,
	unchanged,
	...(moved && {movedTo: moved.to}),
	...(refound.has(source.key) && {newAddress: refound.get(source.key)}),
	...(problem && {problem: words.problem(problem.record).what}),
});
