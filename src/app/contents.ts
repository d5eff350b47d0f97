import type {PageHeading} from '../text/page.ts';
import {truncate} from '../text/width.ts';
import type {Command} from './keys.ts';
import {menuTop} from './menu-window.ts';
import {movedTo} from './moved-to.ts';
import {articleUnder, withOpened} from './opened.ts';
import {type ScreenLine, screenLine} from './screen-line.ts';
import type {Opened, Screen, State} from './state.ts';
import {hintedHeight, layoutIn, type Step, withNotice} from './step.ts';
import {scrolled} from './update-opened.ts';

type ContentsScreen = Screen & {readonly name: 'contents'};

/** The contents of the open article, the cursor on the heading under which the reader is. */
export const showContents = (state: State, opened: Opened): Step => {
	const headings = opened.page?.headings ?? [];
	if (headings.length === 0) return [withNotice(state, {type: 'no-contents'})];
	const below = headings.findIndex(({line}) => line > opened.top);
	const cursor = Math.max(0, (below < 0 ? headings.length : below) - 1);
	return [{...state, screen: {name: 'contents', cursor, over: state.screen}}];
};

export const headingsIn = (screen: ContentsScreen): readonly PageHeading[] =>
	articleUnder(screen)?.page?.headings ?? [];

export const onContentsCommand = (state: State, screen: ContentsScreen, command: Command): Step => {
	const headings = headingsIn(screen);
	const {height} = layoutIn(state);
	const moved = movedTo(command, {at: screen.cursor, page: height - 1, last: headings.length - 1});
	if (moved !== undefined) return [{...state, screen: {...screen, cursor: moved}}];
	switch (command) {
		case 'open': {
			const line = headings[screen.cursor]?.line;
			const over = withOpened(screen.over, (opened) =>
				line === undefined ? opened : scrolled(opened, line, height),
			);
			return [{...state, screen: over}];
		}
		case 'back':
		case 'quit':
		case 'contents':
			return [{...state, screen: screen.over}];
		default:
			return [state];
	}
};

/** The headings by level, as many as fit around the cursor. */
export const contentsLines = (state: State, screen: ContentsScreen): readonly ScreenLine[] => {
	const height = hintedHeight(state);
	const headings = headingsIn(screen);
	const highest = Math.min(...headings.map(({level}) => level));
	const cursor = Math.min(screen.cursor, headings.length - 1);
	const top = menuTop(headings.length, cursor, height);
	return headings.slice(top, top + height).map(({level, text}, index) => {
		const isSelected = top + index === cursor;
		const left = `${isSelected ? '› ' : '  '}${'  '.repeat(Math.min(level - highest, 4))}`;
		const room = Math.max(1, state.size.columns - left.length - 1);
		return screenLine(
			[{text: left + truncate(text, room), role: level === highest ? 'headline' : 'plain'}],
			isSelected,
		);
	});
};
