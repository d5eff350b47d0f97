import type {ScreenLine, ScreenRole, ScreenSpan} from '../src/app/screen-line.ts';
import {hyperlink} from './hyperlink.ts';

/** SGR parameters (ECMA-48) for each role; the terminal's own sixteen colours, so that its theme is followed. */
const styles: Readonly<Record<ScreenRole, string>> = {
	title: '1',
	standfirst: '1',
	byline: '2',
	body: '',
	heading: '1;36',
	subheading: '1',
	quote: '3',
	code: '33',
	'code-keyword': '35',
	'code-string': '32',
	'code-comment': '2',
	'code-name': '36',
	'code-number': '33',
	'code-added': '32',
	'code-removed': '31',
	link: '34',
	caption: '2;3',
	picture: '',
	marker: '36',
	rule: '2',
	note: '33',
	bar: '7;1',
	'bar-accent': '36',
	day: '1;36',
	time: '2',
	source: '35',
	headline: '1',
	'headline-read': '',
	mark: '1;33',
	star: '33',
	access: '33',
	hint: '2',
	problem: '31',
	hit: '7',
	'current-hit': '7;1',
	'current-link': '7',
	progress: '36',
	plain: '',
};

const changes = {added: '32;4', removed: '31;9'} as const;
const changesWithoutColour = {added: '4', removed: '9'} as const;

/** Without colour, weight and reversal stay: they are no colours, and marks say the rest. */
const withoutColour = (style: string): string =>
	style
		.split(';')
		.filter((part) => !/^3[0-7]$/.test(part))
		.join(';');

/**
 * Spaces that hold the place of a row of a picture: their colour, which nobody sees, says which. Whoever draws anew what
 * has changed on the screen draws them anew when another row, or another picture, comes there.
 */
const placeOfPicture = (spaces: string, id: number, row: number): string =>
	`\u001B[38;2;${id >> 8};${id & 255};${row}m${spaces}\u001B[39m`;

/** Turns a row into what the terminal is sent for it. */
export type Paint = (line: ScreenLine) => string;

/** A painter; `hasColour` false for NO_COLOR (no-color.org) and terminals that have none. */
export const painter = (hasColour: boolean): Paint => {
	const style = (span: ScreenSpan): string => {
		const base = hasColour ? styles[span.role] : withoutColour(styles[span.role]);
		const change = span.change ? (hasColour ? changes : changesWithoutColour)[span.change] : '';
		return [
			base,
			change,
			span.isStrong ? '1' : '',
			span.isEmphasized ? '3' : '',
			span.isDeleted ? '9' : '',
			span.isInserted ? '4' : '',
		]
			.filter((part) => part !== '')
			.join(';');
	};
	const paintSpan = (span: ScreenSpan, isSelected: boolean): string => {
		if (span.text === '') return '';
		if (span.pictureId !== undefined && hasColour)
			return placeOfPicture(span.text, span.pictureId, span.pictureRow ?? 0);
		const codes = isSelected
			? [style({...span, role: span.role === 'headline' ? 'headline' : 'plain'}), '7']
			: [style(span)];
		const sgr = codes.filter((code) => code !== '').join(';');
		const painted = sgr === '' ? span.text : `\u001B[${sgr}m${span.text}\u001B[0m`;
		return span.href === undefined ? painted : hyperlink(painted, span.href);
	};
	return ({spans, isSelected}) => spans.map((span) => paintSpan(span, isSelected)).join('');
};

/** Whether the environment lets colours through. */
export const hasColour = (env: Readonly<Record<string, string | undefined>>): boolean =>
	(env.NO_COLOR ?? '') === '' && env.TERM !== 'dumb';
