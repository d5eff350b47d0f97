import type {Messages} from '../messages/messages.ts';
import {displayWidth, truncate} from '../text/width.ts';
import {articleStatus, isPointing} from './article-status.ts';
import {current} from './list-window.ts';
import {noticeLines} from './notice-lines.ts';
import {isBusy} from './opened.ts';
import {progressOf} from './progress.ts';
import {promptLine} from './prompt-line.ts';
import {wholeTime} from './published-time.ts';
import {type ScreenLine, screenLine, textLine} from './screen-line.ts';
import type {State} from './state.ts';

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

/** The one row of a window too small for anything else. */
export const tooSmallLine = (columns: number, words: Messages): ScreenLine =>
	textLine(truncate(words.tooSmall, columns), 'hint');
