import type {Messages} from '../messages/messages.ts';
import type {ProblemRecord} from '../model/problem.ts';
import {displayWidth, truncate} from '../text/width.ts';
import type {Notice} from './notice.ts';
import {type ScreenLine, type ScreenRole, screenLine} from './screen-line.ts';

/** What happened, and under it what to do: one row, or two where one is too short. */
export const noticeLines = (
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
		case 'exported': {
			// The folder has a row with the hint.
			const [what = '', folder = ''] = words.exports.exported(notice.count, notice.path);
			const texts = [what, `${say.undoHint} ${folder}`.trim()];
			return {texts, role: 'bar-accent', canUndo: false};
		}
		case 'export-removed':
			return said(words.exports.removed(notice.path, notice.isGone));
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
