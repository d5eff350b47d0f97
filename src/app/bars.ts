import type {Messages} from '../messages/messages.ts';
import type {ProblemRecord} from '../model/problem.ts';
import {displayWidth, padEnd, truncate} from '../text/width.ts';
import {articleStatus, isPointing} from './article-status.ts';
import {current} from './list-window.ts';
import {articleUnder, isBusy} from './opened.ts';
import {progressOf} from './progress.ts';
import {wholeTime} from './published-time.ts';
import {type ScreenLine, type ScreenRole, screenLine, textLine} from './screen-line.ts';
import {isOfAll, selectedSources} from './selected-sources.ts';
import type {Notice, Screen, State} from './state.ts';
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

/**
 * The last row, or two: a notice (what happened, and under it what to do), the refresh under way, else what the screen
 * has to say and the keys that matter. None where a text stands alone and there is nothing to say.
 */
export const statusLines = (state: State, words: Messages): readonly ScreenLine[] => {
	const {columns} = state.size;
	const {screen} = state;
	const notice = state.notice ? noticeLines(state.notice, columns, words, state.done.length > 0) : [];
	if (screen.name === 'prompt') return [...notice, promptLine(screen, columns, words)];
	if (notice.length > 0) return notice;
	if (screen.name === 'article' && screen.isZen && !isBusy(screen.opened)) return [];
	const left = leftStatus(state, words);
	const underWay = progressOf(state, words);
	const right = underWay ?? hintsOf(state, words);
	const room = columns - displayWidth(left) - 3;
	const shown = underWay === undefined ? fittingHints(right, room) : truncate(right, Math.max(0, room));
	const gap = ' '.repeat(Math.max(1, columns - displayWidth(left) - displayWidth(shown) - 2));
	return [
		screenLine([
			{text: ` ${truncate(left, columns - 2)}`, role: 'bar-accent'},
			{text: gap, role: 'plain'},
			{text: shown, role: underWay === undefined ? 'hint' : 'progress'},
		]),
	];
};

const leftStatus = (state: State, words: Messages): string => {
	const {screen} = state;
	if (screen.name === 'article') return articleStatus(screen.opened, state, words);
	if (screen.name === 'output') return screen.ending ? words.exports.ending(screen.ending) : '';
	if (screen.name === 'list') {
		const headline = current(state.list);
		if (!headline) return '';
		const when = wholeTime(headline, 'exact', {zone: state.zone, words});
		return state.size.columns < 60 ? `${when} · ${headline.sourceTitle}` : when;
	}
	return '';
};

const hintsOf = ({screen, list}: State, words: Messages): string => {
	switch (screen.name) {
		case 'list':
			if (list.headlines.length === 0) return words.hints['empty-list'];
			return words.hints[list.selection.view === 'bookmarks' ? 'bookmarks' : 'list'];
		case 'article':
			return isPointing(screen.opened) ? words.reading.linkHint : words.hints.article;
		case 'sources':
			return words.hints.sources;
		case 'tags':
			return words.bookmarks.tags.hint;
		case 'picks':
			return words.picks.hint(screen.picked.size);
		case 'output':
			return words.exports.outputHint(screen.ending === undefined);
		case 'export-menu':
			return words.exports.menuHint;
		case 'help':
			return words.help.hint;
		case 'finds':
			return words.finds.hint;
		case 'page-menu':
			return words.reading.pageHint;
		case 'contents':
			return words.reading.contentsHint;
		case 'welcome':
			return words.welcome.hint;
		default:
			return '';
	}
};

/** As many of the hints as there is room for: the help, which names all the others, is the last to go. */
const fittingHints = (hints: string, room: number): string => {
	const parts = hints.split(' · ');
	while (parts.length > 0 && displayWidth(parts.join(' · ')) > room)
		parts.splice(Math.max(0, parts.length - 2), 1);
	return parts.join(' · ');
};

const noticeLines = (
	notice: Notice,
	columns: number,
	words: Messages,
	hasUndo: boolean,
): readonly ScreenLine[] => {
	const {texts, role, canUndo} = noticeText(notice, columns - 2, words);
	const hint = canUndo && hasUndo ? [words.notice.undoHint] : [];
	const whole = [...texts, ...hint].join(' ');
	const rows = displayWidth(whole) <= columns - 2 ? [whole] : [...texts, ...hint];
	return rows.map((text) => screenLine([{text: ` ${truncate(text, columns - 2)}`, role}]));
};

/** Sentences; each has a row of its own where they do not fit on one. */
type NoticeText = {readonly texts: readonly string[]; readonly role: ScreenRole; readonly canUndo: boolean};

const noticeText = (notice: Notice, columns: number, words: Messages): NoticeText => {
	const said = (text: string, canUndo = false): NoticeText => ({
		texts: [text],
		role: 'bar-accent',
		canUndo,
	});
	const {notice: say} = words;
	switch (notice.type) {
		case 'problem': {
			const {what, advice} = words.problem(notice.problem);
			const shown = withShortAddress(what, notice.problem, columns);
			return {texts: advice === '' ? [shown] : [shown, advice], role: 'problem', canUndo: false};
		}
		case 'marked':
			return said(say.marked(notice.mark, notice.value, notice.count, notice.isUndo), !notice.isUndo);
		case 'noted':
		case 'tagged': {
			const {bookmarks} = words;
			const {isUndo, isKept} = notice;
			const text =
				notice.type === 'noted'
					? bookmarks.noted(truncate(notice.note.replaceAll('\n', ' '), columns >> 1), isUndo)
					: bookmarks.tagged(notice.tags, isUndo);
			return said(isKept ? `${text} ${bookmarks.alsoKept}` : text, !isUndo);
		}
		case 'no-more-unread':
			return said(say.noMoreUnread);
		case 'nothing-to-undo':
			return said(say.nothingToUndo);
		case 'nothing-found':
			return said(say.nothingFound(notice.words));
		case 'copied':
			return said(say.copied(notice.url));
		case 'no-address':
			return said(say.noAddress);
		case 'taken-along': {
			const [sum = '', ...rest] = words.offline.ended(notice.taken);
			const texts = rest.length === 0 ? [sum] : [sum, rest.join(' ')];
			return {texts, role: 'bar-accent', canUndo: false};
		}
		case 'nothing-fetched':
			return said(say.nothingFetched);
		case 'panes':
			return said(words.panes.panes[notice.panes], true);
		case 'too-narrow':
			return said(words.panes.tooNarrow(notice.columns));
		case 'rows':
			return said(words.panes.rows[notice.rows], true);
		case 'view-saved':
			return {texts: [words.views.saved(notice.name)], role: 'bar-accent', canUndo: true};
		case 'view-removed':
			return {texts: [words.views.removed(notice.name)], role: 'bar-accent', canUndo: true};
		case 'views-restored':
			return said(words.views.restored);
		case 'not-a-search':
			return said(words.views.notASearch);
		case 'not-changed':
			return said(words.article.changes.notChanged);
		case 'no-fuller':
			return said(say.noFuller(notice.access));
		case 'settings-restored':
			return said(words.reading.restored);
		case 'no-links':
			return said(words.reading.noLinks);
		case 'browsed':
			return said(words.reading.browsed(notice.url));
		case 'no-contents':
			return said(words.reading.noContents);
		case 'exporting':
			return said(words.exports.exporting);
		case 'exported':
			return {texts: words.exports.exported(notice.count, notice.path), role: 'bar-accent', canUndo: false};
		case 'piped':
			return said(words.exports.piped(notice.command, notice.ending));
		case 'no-such-link':
			return said(say.noSuchLink(notice.link));
		case 'measure':
			return said(words.reading.measure(notice.columns, notice.isEnd), !notice.isEnd);
		case 'pictures':
			return said(words.reading.pictures(notice.policy), true);
		case 'not-minutes':
			return said(say.notMinutes(notice.typed, notice.most));
		case 'not-days':
			return said(say.notDays(notice.typed, notice.most));
		case 'not-a-zone':
			return said(say.notAZone(notice.typed));
		case 'adding':
			return said(say.adding(notice.address));
		case 'added':
			return said(say.added(notice.title, notice.headlines), true);
		case 'subscribed':
			return said(say.subscribed(notice.count), notice.count > 0);
		case 'known':
			return said(say.known(notice.title));
		case 'unsubscribed':
			return said(say.unsubscribed(notice.title), true);
		case 'unsubscribed-all':
			return said(say.unsubscribedAll(notice.count));
		case 'resubscribed':
			return said(say.resubscribed(notice.title));
		case 'changed':
			return said(say.changed(notice.title, notice.isUndo), !notice.isUndo);
		case 'folder-renamed':
			return said(say.folderRenamed(notice.from, notice.to, notice.count), true);
		case 'folder-restored':
			return said(say.folderRestored(notice.path));
		case 'moved':
			return said(say.moved(notice.title, notice.to, notice.others), true);
		case 'refound': {
			const {title, to} = notice;
			const {what, advice} = words.health.refoundOf(title, to, 'reader');
			const shown = withShortAddress(what, {kind: 'page-not-feed', values: {url: to}}, columns);
			return {texts: [shown, advice], role: 'bar-accent', canUndo: false};
		}
		case 'moved-back':
			return said(say.movedBack(notice.title));
		case 'refreshed': {
			const {added, failed, total, problem} = notice;
			const sum = say.refreshed(added, failed, total);
			if (!problem) return said(sum);
			const what = withShortAddress(words.problem(problem).what, problem, columns);
			return {texts: [sum, what], role: 'problem', canUndo: false};
		}
	}
};

/** A long address is cut before it hides what happened there. */
const withShortAddress = (text: string, {values}: ProblemRecord, columns: number): string => {
	if (!('url' in values)) return text;
	const room = columns - displayWidth(text) + displayWidth(values.url);
	return text.replace(values.url, () => truncate(values.url, Math.max(12, room)));
};

/** What a prompt shows in the last row, the caret's cell marked. */
const promptLine = (
	{ask, input}: Screen & {name: 'prompt'},
	columns: number,
	words: Messages,
): ScreenLine => {
	const asked = ask.what === 'pipe' ? words.exports.pipePrompt(ask.format) : words.prompt[ask.what];
	const label = truncate(` ${asked}`, columns - 4);
	const graphemes = ask.what === 'password' ? input.graphemes.map(() => '•') : input.graphemes;
	const under = graphemes[input.caret] ?? ' ';
	const room = columns - displayWidth(label) - displayWidth(under) - 1;
	const before = lastThatFit(graphemes.slice(0, input.caret), room);
	const after = graphemes.slice(input.caret + 1, input.caret + 1 + columns).join('');
	return screenLine([
		{text: label, role: 'bar-accent'},
		{text: before, role: 'plain'},
		{text: under, role: 'current-hit'},
		{text: truncate(after, room - displayWidth(before)), role: 'plain'},
	]);
};

const lastThatFit = (graphemes: readonly string[], columns: number): string => {
	let from = graphemes.length;
	let width = 0;
	while (from > 0) {
		width += displayWidth(graphemes[from - 1] ?? '');
		if (width > columns) break;
		from--;
	}
	return graphemes.slice(from).join('');
};

/** The one row of a window too small for anything else. */
export const tooSmallLine = (columns: number, words: Messages): ScreenLine =>
	textLine(truncate(words.tooSmall, columns), 'hint');
