import {refreshSources} from '../app/perform/refresh.ts';
import type {Services} from '../app/perform/services.ts';
import {changeSubscription} from '../app/perform/subscribe.ts';
import type {Source} from '../model/source.ts';
import type {Command} from './command.ts';
import {findSource} from './find-source.ts';
import {problemLine} from './problem-line.ts';

/**
 * Changes what the reader set about a source, and prints all of it; with nothing to change, only that. A source whose
 * dates are told by another clock is read again.
 */
export const set: Command = async (
	{arguments: [name = ''], options: {change = {}}},
	services,
	{out, err},
) => {
	const {library, words} = services;
	const {key, zone} = findSource(services, name);
	if (Object.keys(change).length > 0) await changeSubscription(services, key, change);
	const now = library.sources().filter((source) => source.key === key);
	for (const source of now) await out(await settingsText(source, services));
	if (services.isDemo || !('zone' in change) || change.zone === zone) return 0;
	for await (const {problem} of refreshSources(services, now)) {
		if (!problem) continue;
		err(problemLine(words, problem.record));
		return 1;
	}
	return 0;
};

/** The source's name, and below it a line for each setting. */
const settingsText = async (source: Source, {words, marks}: Services): Promise<string> => {
	const {title, interval, fullText, folder, keepDays, forgetsUnread, zone} = source;
	const {sources} = words;
	const settings = (await marks()).settings();
	const lines = [
		sources.interval(interval ?? settings.interval, interval === undefined),
		sources.fullText(fullText ?? settings.fullText, fullText === undefined),
		sources.folder(folder),
		sources.keepDays(keepDays),
		...(keepDays === undefined ? [] : [sources.unread(forgetsUnread === true)]),
		sources.zone(zone),
	];
	return `${title}\n${lines.map((line) => `  ${line}\n`).join('')}`;
};
