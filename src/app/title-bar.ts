import type {Messages} from '../messages/messages.ts';
import {displayWidth, padEnd, truncate} from '../text/width.ts';
import {articleUnder} from './opened.ts';
import {type ScreenLine, screenLine} from './screen-line.ts';
import {isOfAll, selectedSources} from './selected-sources.ts';
import type {State} from './state.ts';
import {viewName} from './views.ts';

/** The first row: what is shown, and how much of it is unread or new. */
export const titleBar = (state: State, words: Messages): ScreenLine => {
	const {columns} = state.size;
	const name = state.isDemo ? `actus · ${words.list.demo}` : 'actus';
	const left = ` ${name} · ${titleOf(state, words)}`;
	const {fresh} = state.list;
	const unread = unreadShown(state);
	const count = unread === undefined ? [] : [words.list.unreadCount(unread)];
	const news = fresh > 0 ? [words.list.fresh(fresh)] : [];
	const right = [[...news, ...count], count]
		.map((parts) => parts.join(' · '))
		.find((text) => text !== '' && columns - displayWidth(text) - 2 >= leastTitle);
	const room = right === undefined ? columns : columns - displayWidth(right) - 2;
	const title = padEnd(truncate(left, room), room);
	const text = right === undefined ? title : `${title} ${right} `;
	return screenLine([{text: padEnd(text, columns), role: 'bar'}]);
};

/** Columns below which a title says nothing. */
const leastTitle = 14;

/** How much of what is shown is unread; undefined where only a walk over the whole list would tell. */
const unreadShown = ({screen, list, sources, counts}: State): number | undefined => {
	const shown = 'over' in screen ? screen.over : screen;
	if (shown.name !== 'list' && shown.name !== 'article') return counts.unread;
	const {selection} = list;
	if (selection.view === 'bookmarks' || selection.search !== undefined || selection.access) return undefined;
	if (isOfAll(selection)) return counts.unread;
	return selectedSources(sources, selection).reduce((sum, {unread}) => sum + unread, 0);
};

const titleOf = ({screen, list, sources, tags}: State, words: Messages): string => {
	const shown = screen.name === 'prompt' ? screen.over : screen;
	switch (shown.name) {
		case 'output':
			return words.exports.outputTitle(shown.command);
		case 'help':
			return words.help.title;
		case 'sources':
			return words.sources.title(sources.length);
		case 'source':
			return sources.find(({key}) => key === shown.key)?.title ?? '';
		case 'finds':
			return words.finds.title(shown.found.length);
		case 'tags':
			return words.bookmarks.tags.title(tags.length);
		case 'contents':
			return words.reading.contents(articleUnder(shown)?.article.headline.title ?? '');
		case 'picks':
			return words.picks.title;
		case 'welcome':
			return words.welcome.title;
		default: {
			const {view, source, folder, search, access, tag, saved} = list.selection;
			const from =
				source === undefined
					? folder
					: (sources.find(({key}) => key === source)?.title ?? list.headlines[0]?.sourceTitle ?? '');
			return [
				...(from === undefined ? [] : [from]),
				...(saved === undefined ? [] : [viewName({name: saved, query: ''}, words)]),
				...((from === undefined && saved === undefined) || view !== 'latest' ? [words.list[view]] : []),
				...(tag === undefined ? [] : [`#${tag}`]),
				...(access === undefined ? [] : [words.list.readable]),
				...(search === undefined || saved !== undefined ? [] : [words.list.search(search)]),
			].join(' · ');
		}
	}
};
