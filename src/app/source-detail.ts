import type {Messages} from '../messages/messages.ts';
import type {Source} from '../model/source.ts';
import {truncate} from '../text/width.ts';
import {wrapSpans} from '../text/wrap.ts';
import {blankLine, type ScreenLine, type ScreenRole, textLine} from './screen-line.ts';
import {healthFacts, healthOf, troubleOf} from './source-health.ts';
import {sourcesLayout} from './sources-layout.ts';
import {type SourcesRow, sourcesRows} from './sources-rows.ts';
import type {Screen, State} from './state.ts';
import {viewName} from './views.ts';

/**
 * How the source under the cursor fares, or what is in the folder there: beside the list in a wide window, else below it. Where room is short the last
 * sentences are left out.
 */
export const sourceDetail = (
	state: State,
	screen: Screen & {name: 'sources'},
	words: Messages,
): readonly ScreenLine[] => {
	const row = sourcesRows(state.sources, state.settings.views)[screen.cursor];
	const {isWide, detailColumns, detailHeight} = sourcesLayout(state);
	if (!row || detailHeight === 0) return [];
	if (row.type === 'view') {
		const {name, query} = row.view;
		const facts = paragraph(name === '' ? [] : [words.views.query(query)], 'plain', detailColumns);
		return isWide
			? [...paragraph([viewName(row.view, words)], 'title', detailColumns), blankLine, ...facts]
			: [textLine('─'.repeat(detailColumns), 'rule'), ...facts];
	}
	if (row.type === 'folder') {
		const facts = folderDetail(row, words, detailColumns);
		return isWide
			? [...paragraph([row.path], 'title', detailColumns), blankLine, ...facts]
			: [textLine('─'.repeat(detailColumns), 'rule'), ...facts];
	}
	const {source} = row;
	if (isWide) return pane(source, state, words, detailColumns);
	return [
		textLine('─'.repeat(detailColumns), 'rule'),
		...below(source, state, words, detailColumns, detailHeight - 1),
	];
};

const folderDetail = (
	{sources}: SourcesRow & {type: 'folder'},
	words: Messages,
	columns: number,
): readonly ScreenLine[] => {
	const failing = sources.filter(({problem}) => problem).length;
	const unread = sources.reduce((sum, source) => sum + source.unread, 0);
	return [
		...paragraph([words.sources.folderFacts(sources.length, unread)], 'plain', columns),
		...(failing === 0 ? [] : paragraph([words.sources.failing(failing)], 'problem', columns)),
	];
};

const said = (source: Source, state: State, words: Messages) => {
	const {now, zone, settings, isDemo} = state;
	const health = healthOf(source, now, settings.interval);
	const trouble = troubleOf(source, health.status, words);
	const isFailing = health.status === 'failing' || health.status === 'page';
	const failures = isFailing && source.failures > 1 ? words.health.failures(source.failures) : '';
	return {
		trouble: trouble && [trouble.what, failures, trouble.advice].filter((part) => part !== ''),
		facts: isDemo ? [] : healthFacts(source, health, {now, zone}, words),
	};
};

const below = (
	source: Source,
	state: State,
	words: Messages,
	columns: number,
	height: number,
): readonly ScreenLine[] => {
	const {trouble, facts} = said(source, state, words);
	for (let count = facts.length; count >= 0; count--) {
		const kept = facts.slice(0, count);
		const rows = trouble
			? [...paragraph(trouble, 'problem', columns), ...paragraph(kept, 'plain', columns)]
			: paragraph([words.health.well, ...kept], 'plain', columns);
		if (rows.length <= height || count === 0) return rows.slice(0, height);
	}
	return [];
};

const pane = (source: Source, state: State, words: Messages, columns: number): readonly ScreenLine[] => {
	const {trouble = [words.health.well], facts} = said(source, state, words);
	const {url, title, kind, folder} = source;
	const about = [
		...(kind === undefined ? [] : [words.kinds[kind]]),
		...(folder === undefined ? [] : [folder]),
	];
	return [
		...paragraph([title], 'title', columns),
		...[url, about.join(' · ')]
			.filter((part) => part !== '')
			.map((part) => textLine(` ${truncate(part, columns - 2)}`, 'hint')),
		blankLine,
		...trouble.flatMap((sentence) => paragraph([sentence], source.problem ? 'problem' : 'plain', columns)),
		blankLine,
		...facts.flatMap((sentence) => paragraph([sentence], 'plain', columns)),
	];
};

const paragraph = (sentences: readonly string[], role: ScreenRole, columns: number): readonly ScreenLine[] =>
	sentences.length === 0
		? []
		: wrapSpans([{text: sentences.join(' '), role: 'body'}], Math.max(1, columns - 2)).map((line) =>
				textLine(` ${line.map(({text}) => text).join('')}`, role),
			);
