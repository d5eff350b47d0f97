import type {Messages} from '../messages/messages.ts';
import {padEnd, truncate} from '../text/width.ts';
import {menuTop} from './menu-window.ts';
import {blankLine, type ScreenLine, screenLine, textLine} from './screen-line.ts';
import type {Screen, State} from './state.ts';
import {layoutIn} from './step.ts';

/** The tags, one a row, with the number of bookmarks that have them. */
export const tagsLines = (
	{tags, ...state}: State,
	{cursor}: Screen & {name: 'tags'},
	words: Messages,
): readonly ScreenLine[] => {
	const {columns} = state.size;
	const say = words.bookmarks.tags;
	if (tags.length === 0) return [blankLine, textLine(`  ${truncate(say.empty, columns - 3)}`, 'hint')];
	const {height} = layoutIn({...state, tags});
	const top = menuTop(tags.length, cursor, height);
	const room = Math.max(8, Math.min(36, columns - 20));
	return tags.slice(top, top + height).map(({tag, count}, index) => {
		const isSelected = top + index === cursor;
		return screenLine(
			[
				{text: isSelected ? '› ' : '  ', role: 'mark'},
				{text: `${padEnd(truncate(`#${tag}`, room), room)} `, role: 'headline'},
				{text: truncate(say.count(count), Math.max(0, columns - room - 4)), role: 'hint'},
			],
			isSelected,
		);
	});
};
