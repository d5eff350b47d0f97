import type {Messages} from '../messages/messages.ts';
import type {ProblemRecord} from '../model/problem.ts';
import type {Source} from '../model/source.ts';
import {displayWidth, padEnd, truncate} from '../text/width.ts';
import {menuTop} from './menu-window.ts';
import {blankLine, type ScreenLine, screenLine, textLine} from './screen-line.ts';
import {sourcesLayout} from './sources-layout.ts';
import type {Screen, State} from './state.ts';

/** The sources, one a row: unread count, title, and what is wrong or when it was last read. */
export const sourcesLines = (
	state: State,
	screen: Screen & {name: 'sources'},
	words: Messages,
): readonly ScreenLine[] => {
	const {sources} = state;
	const {listHeight: height} = sourcesLayout(state);
	if (sources.length === 0) {
		return [blankLine, textLine(truncate(`  ${words.sources.empty}`, state.size.columns), 'hint')];
	}
	const top = menuTop(sources.length, screen.cursor, height);
	return sources
		.slice(top, top + height)
		.map((source, index) => sourceRow(source, top + index === screen.cursor, state, words));
};

const sourceRow = (source: Source, isSelected: boolean, state: State, words: Messages): ScreenLine => {
	const {listColumns: columns} = sourcesLayout(state);
	const unread = source.unread === 0 ? '' : words.count(source.unread);
	const titleColumns = Math.max(8, Math.min(36, Math.floor((columns - 10) * 0.55)));
	const room = Math.max(0, columns - titleColumns - 12);
	const status = statusOf(source, state, words);
	return screenLine(
		[
			{text: isSelected ? '› ' : '  ', role: 'mark'},
			{text: `${' '.repeat(Math.max(0, 6 - displayWidth(unread)))}${unread}  `, role: 'time'},
			{
				text: `${padEnd(truncate(source.title, titleColumns), titleColumns)} `,
				role: source.unread === 0 ? 'headline-read' : 'headline',
			},
			{
				text: isSelected ? padEnd(truncate(status, room), room + 1) : truncate(status, room),
				role: source.problem ? 'problem' : 'hint',
			},
		],
		isSelected,
	);
};

/** What is wrong without the address, whose source stands beside it. */
const briefly = (record: ProblemRecord, words: Messages): string => {
	const {what} = words.problem(record);
	const url = 'url' in record.values ? record.values.url : '';
	const name = [url, URL.parse(url)?.host ?? ''].find((name) => name !== '' && what.startsWith(`${name} `));
	return name === undefined ? what : what.slice(name.length + 1).replace(/\.$/, '');
};

const statusOf = (source: Source, {now, zone}: State, words: Messages): string => {
	if (source.problem) return `⚠ ${briefly(source.problem.record, words)}`;
	if (source.lastFetched === undefined) return words.sources.never;
	const kind = source.kind === undefined ? '' : `${words.kinds[source.kind]} · `;
	return `${kind}${words.sources.last(words.time.row(source.lastFetched, now, zone))}`;
};
