import type {Messages} from '../messages/messages.ts';
import {displayWidth, truncate} from '../text/width.ts';
import {type ScreenLine, screenLine} from './screen-line.ts';
import type {Screen} from './state.ts';

/** What a prompt shows in the last row, the caret's cell marked. */
export const promptLine = (
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
