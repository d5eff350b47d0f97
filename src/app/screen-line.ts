import type {Role, Span} from '../text/line.ts';

/** What a stretch of the screen is, beside an article's own roles. */
export type ScreenRole =
	| Role
	| 'bar'
	| 'bar-accent'
	| 'day'
	| 'time'
	| 'source'
	| 'headline'
	| 'headline-read'
	| 'mark'
	| 'star'
	| 'access'
	| 'hint'
	| 'problem'
	| 'hit'
	| 'current-hit'
	| 'current-link'
	| 'progress'
	| 'plain';

export type ScreenSpan = Omit<Span, 'role'> & {
	readonly role: ScreenRole;
	/** The picture whose row is to be seen here, by the terminal's number of it. */
	readonly pictureId?: number;
};

/** One row of the screen, in the making: spans, and whether the cursor is on it. */
export type ScreenLine = {readonly spans: readonly ScreenSpan[]; readonly isSelected: boolean};

export const screenLine = (spans: readonly ScreenSpan[], isSelected = false): ScreenLine => ({
	spans,
	isSelected,
});

export const blankLine: ScreenLine = {spans: [], isSelected: false};

export const textLine = (text: string, role: ScreenRole): ScreenLine => screenLine([{text, role}]);
