import {listLines} from '../src/app/list-lines.ts';
import type {ScreenLine} from '../src/app/screen-line.ts';
import {sourcesPane} from '../src/app/sources-pane.ts';
import type {State} from '../src/app/state.ts';
import {statusLines} from '../src/app/status-lines.ts';
import {layoutIn} from '../src/app/step.ts';
import {titleBar} from '../src/app/title-bar.ts';
import type {Messages} from '../src/messages/messages.ts';
import {displayWidth} from '../src/text/width.ts';
import {withAutoWrap, withoutAutoWrap} from './auto-wrap.ts';
import type {Paint} from './theme.ts';

const enterAlternateScreen = `\u001B[?1049h\u001B[?25l${withoutAutoWrap}\u001B[H`;
/** Undoes what the early paint asked of the terminal, where Ink does not come to do it. */
export const leaveAlternateScreen = `\u001B[?2026l\u001B[?2004l${withAutoWrap}\u001B[?1049l\u001B[?25h`;
const home = '\u001B[H';

/**
 * The list as it stands, for the terminal before Ink is loaded: the rows that Ink will draw over it, unchanged.
 * It leaves the cursor where Ink begins.
 */
export const earlyPaint = (state: State, words: Messages, paint: Paint): string => {
	const {height, panes, isTooSmall, sourcesColumns, listColumns} = layoutIn(state);
	if (isTooSmall || state.screen.name !== 'list') return '';
	const list = listLines(state, words);
	const sources = panes === 3 ? sourcesPane(state, words) : [];
	const rule = paint({spans: [{text: '│', role: 'rule'}], isSelected: false});
	const cell = (line: ScreenLine | undefined, columns: number): string => {
		const width = line ? line.spans.reduce((sum, span) => sum + displayWidth(span.text), 0) : 0;
		return `${line ? paint(line) : ''}${' '.repeat(Math.max(0, columns - width))}${rule}`;
	};
	const body = Array.from({length: height}, (_, index) => {
		const line = list[index];
		if (panes === 1) return line ? paint(line) : '';
		return `${panes === 3 ? cell(sources[index], sourcesColumns) : ''}${cell(line, listColumns)}`;
	});
	const rows = [paint(titleBar(state, words)), ...body, ...statusLines(state, words).map(paint)];
	return `${enterAlternateScreen}${rows.join('\r\n')}${home}`;
};
