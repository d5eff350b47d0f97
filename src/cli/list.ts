import {headlineJson} from '../app/headline-json.ts';
import {writeJsonArray} from '../app/json-array.ts';
import type {Services} from '../app/perform/services.ts';
import {type Walk, walkHeadlines} from '../app/perform/walk-headlines.ts';
import {tagOf} from '../model/annotation.ts';
import type {Headline} from '../model/article.ts';
import type {Command} from './command.ts';
import type {Options} from './command-rules.ts';
import {findFolder} from './find-folder.ts';
import {findSource} from './find-source.ts';
import {findView} from './find-view.ts';
import {headlineLine} from './headline-line.ts';

/** Prints headlines, newest first: a line each, or as JSON. */
export const list: Command = async ({options}, services, {out, err, columns}) => {
	const {words, zone} = services;
	const headlines = walkHeadlines(services, await walkOf(options, services));
	if (options.json) {
		await writeJsonArray(out, headlines, headlineJson);
		return 0;
	}
	const frame = {columns, now: services.clock(), zone, words};
	let isEmpty = true;
	for await (const headline of headlines) {
		isEmpty = false;
		await out(`${headlineLine(headline, frame)}\n`);
	}
	if (isEmpty)
		err(`${services.library.sources().length === 0 ? words.cli.noSources : words.cli.noHeadlines}\n`);
	return 0;
};

const usualLimit = 50;

const walkOf = async (
	{unread, bookmarked, source, folder, search, view, access, tag: tags, limit = usualLimit}: Options,
	services: Services,
): Promise<Walk> => {
	const tag = tags?.map(tagOf).at(-1);
	// Only bookmarks have tags.
	const isOfBookmarks = bookmarked || tag !== undefined;
	return {
		selection: {
			view: isOfBookmarks ? 'bookmarks' : unread ? 'unread' : 'latest',
			...(tag !== undefined && {tag}),
			...(source !== undefined && {source: findSource(services, source).key}),
			...(folder !== undefined && {folder: findFolder(services, folder)}),
			...(search !== undefined && {search}),
			...(view !== undefined && {search: (await findView(services, view)).query}),
			...(access !== undefined && {access}),
		},
		limit,
		...(isOfBookmarks && unread && {isWanted: ({isRead}: Headline) => !isRead}),
	};
};
