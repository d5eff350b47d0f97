import {type PipeFormat, pipeFormats} from '../model/settings.ts';
import {exportFormats} from './export-formats.ts';
import type {Command} from './keys.ts';
import {current} from './list-window.ts';
import type {Message} from './message.ts';
import {movedTo} from './moved-to.ts';
import {outputColumns} from './output-lines.ts';
import type {Ask, Screen, State, Wanted} from './state.ts';
import {layoutIn, type Step, withNotice} from './step.ts';
import {prompting} from './update-prompt.ts';

type OutputScreen = Screen & {readonly name: 'output'};
type ExportScreen = Screen & {readonly name: 'export-menu'};
type PipeAsk = Ask & {readonly what: 'pipe'};

/** The article that is open, or under the cursor. */
const articleIn = ({screen, list}: State): {readonly id: string; readonly title: string} | undefined =>
	screen.name === 'article' ? screen.opened.article.headline : current(list);

/** A menu of what to write: in the bookmarks all of the view, elsewhere the article. */
export const onExportKey = (state: State): Step => {
	const {screen, list} = state;
	const isView = screen.name === 'list' && list.selection.view === 'bookmarks' && list.headlines.length > 0;
	const article = articleIn(state);
	const wanted: Wanted | undefined = isView
		? {selection: list.selection}
		: article && {id: article.id, title: article.title};
	return [wanted ? {...state, screen: {name: 'export-menu', wanted, cursor: 0, over: screen}} : state];
};

export const onChoseExport = (state: State, {wanted, over}: ExportScreen, index: number): Step => {
	const format = exportFormats[index];
	if (!format) return [state];
	return [
		withNotice({...state, screen: over}, {type: 'exporting'}),
		{type: 'export', wanted, format, directory: state.settings.exportDirectory},
	];
};

export const onExported = (state: State, {count, path}: Message & {readonly type: 'exported'}): State =>
	withNotice({...state, done: [...state.done, {type: 'exported', path}]}, {type: 'exported', count, path});

export const onExportRemoved = (
	state: State,
	{path, isGone}: Message & {readonly type: 'export-removed'},
): State => withNotice(state, {type: 'export-removed', path, isGone});

/** Asks for a command that gets the article; the last one is there already. */
export const onPipeKey = (state: State): State => {
	const article = articleIn(state);
	const {command = '', format = state.settings.pipeFormat} = state.lastPipe ?? {};
	return article ? prompting(state, {what: 'pipe', id: article.id, format}, command) : state;
};

/** The next form in which the article can be handed over. */
export const withNextFormat = (ask: PipeAsk): PipeAsk => ({...ask, format: nextFormat(ask.format)});

const nextFormat = (format: PipeFormat): PipeFormat =>
	pipeFormats[(pipeFormats.indexOf(format) + 1) % pipeFormats.length] ?? format;

export const onCommandTyped = (state: State, {id, format}: PipeAsk, command: string): Step => {
	if (command === '') return [state];
	const columns = outputColumns(state);
	const screen: Screen = {
		name: 'output',
		command,
		ending: undefined,
		rows: [],
		columns,
		top: 0,
		over: state.screen,
	};
	return [
		{...state, screen, lastPipe: {command, format}},
		{type: 'pipe', id, command, format, columns},
	];
};

/** What a command printed; where that is nothing, it is only said how it ended. */
export const onPiped = (state: State, {rows, columns, ending}: Message & {readonly type: 'piped'}): Step => {
	const isWaiting = waitsForOutput(state.screen);
	if (!isWaiting) return [state];
	const {screen} = state;
	if (rows.length > 0 || screen.name !== 'output') {
		const next = withOutput(state.screen, (output) => ({...output, ending, rows, columns}));
		return rewrapped({...state, screen: next});
	}
	return [withNotice({...state, screen: screen.over}, {type: 'piped', command: screen.command, ending})];
};

export const onOutputWrapped = (
	state: State,
	{rows, columns}: Message & {readonly type: 'output-wrapped'},
): State => ({
	...state,
	screen: withOutput(state.screen, (output) => scrolledTo(state, {...output, rows, columns}, output.top)),
});

/** In a window of another width the output is broken into other rows. */
export const rewrapped = (state: State): Step => {
	const output = outputUnder(state.screen);
	const columns = outputColumns(state);
	return output?.ending && output.columns !== columns ? [state, {type: 'wrap-output', columns}] : [state];
};

const outputUnder = (screen: Screen): OutputScreen | undefined =>
	screen.name === 'output' ? screen : 'over' in screen ? outputUnder(screen.over) : undefined;

const waitsForOutput = (screen: Screen): boolean => {
	const output = outputUnder(screen);
	return output !== undefined && output.ending === undefined;
};

const withOutput = (screen: Screen, change: (output: OutputScreen) => OutputScreen): Screen => {
	if (screen.name === 'output') return change(screen);
	return 'over' in screen ? {...screen, over: withOutput(screen.over, change)} : screen;
};

const scrolledTo = (state: State, screen: OutputScreen, top: number): OutputScreen => {
	const last = Math.max(0, screen.rows.length - layoutIn(state).height);
	return {...screen, top: Math.max(0, Math.min(last, top))};
};

/** Keys over a command's output. While it runs, whatever leads away ends it. */
export const onOutputCommand = (state: State, screen: OutputScreen, command: Command): Step => {
	const {ending, over} = screen;
	if (command === 'back' || command === 'quit')
		return ending ? [{...state, screen: over}] : [{...state, screen: over}, {type: 'stop-pipe'}];
	const {height} = layoutIn(state);
	const top = movedTo(command, {at: screen.top, page: height - 1, last: screen.rows.length - height});
	return [top === undefined ? state : {...state, screen: {...screen, top}}];
};
