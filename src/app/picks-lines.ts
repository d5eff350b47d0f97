import type {Messages} from '../messages/messages.ts';
import {displayWidth, padEnd, truncate} from '../text/width.ts';
import {menuTop} from './menu-window.ts';
import {type ScreenLine, screenLine} from './screen-line.ts';
import type {Offer, Screen, State} from './state.ts';
import {layoutIn} from './step.ts';

/** The catalogue's sources, one a row, with a box to tick. */
export const picksLines = (
	state: State,
	screen: Screen & {name: 'picks'},
	words: Messages,
): readonly ScreenLine[] => {
	const {offers, cursor, picked} = screen;
	const {height} = layoutIn(state);
	const top = menuTop(offers.length, cursor, height);
	return offers.slice(top, top + height).map((offer, index) => {
		const isSelected = top + index === cursor;
		return offerRow(offer, isSelected, picked.has(offer.url), state.size.columns, words);
	});
};

const offerRow = (
	offer: Offer,
	isSelected: boolean,
	isPicked: boolean,
	columns: number,
	words: Messages,
): ScreenLine => {
	const titleColumns = Math.max(8, Math.min(34, columns - 22));
	const room = Math.max(0, columns - titleColumns - 10);
	const about = [offer.folder ?? '', offer.language, ...(offer.isPaid ? [words.picks.paid] : [])]
		.filter((part) => part !== '')
		.join(' · ');
	const tail = truncate(about, room);
	return screenLine(
		[
			{text: isSelected ? '› ' : '  ', role: 'mark'},
			{text: isPicked ? '[✓] ' : '[ ] ', role: 'star'},
			{text: `${padEnd(truncate(offer.title, titleColumns), titleColumns)} `, role: 'headline'},
			{text: isSelected ? padEnd(tail, Math.max(displayWidth(tail), room + 1)) : tail, role: 'hint'},
		],
		isSelected,
	);
};
