import type {Cell, Table} from './blocks.ts';
import {type Figures, figuresOf, widthAfter} from './figures.ts';
import {type Frame, indented} from './frame.ts';
import type {Line, Span} from './line.ts';
import {spansOf} from './numbering.ts';
import {displayWidth} from './width.ts';
import {widestStretch, wrapSpans} from './wrap.ts';

/**
 * Columns side by side with rows of wrapped cells, closer together where that is what gives them room; or, where they
 * have none, a record for each row.
 */
export const layoutTable = (table: Table, frame: Frame): readonly Line[] => {
	const set = (cells: readonly Cell[]): readonly SetCell[] => cells.map((cell) => setCell(cell, frame));
	const rows: TableRows = {
		head: table.head.map((cells) => set(cells).map((cell) => strong(cell))),
		body: table.rows.map(set),
		foot: table.foot.map(set),
	};
	for (const separator of [' │ ', '│']) {
		const lines = layoutGrid(rows, separator, frame.columns);
		if (lines) return lines;
	}
	return layoutRecords(rows.head, [...rows.body, ...rows.foot], frame);
};

type TableRows = Readonly<Record<'head' | 'body' | 'foot', readonly (readonly SetCell[])[]>>;

/** The rows of a table whose columns stand side by side; undefined if a word would be broken, or a cell be too tall. */
const layoutGrid = (
	{head, body, foot}: TableRows,
	separator: string,
	columns: number,
): readonly Line[] | undefined => {
	const figures = columnFigures([...body, ...foot]);
	const widths = columnWidths([...head, ...body, ...foot], figures, separator.length, columns);
	if (!widths) return undefined;
	const grid: Grid = {widths, figures, separator};
	const shown = body.map((row) => gridRow(row, grid));
	if (shown.some((row) => row.lines.length > tallest)) return undefined;
	const cross = separator.replaceAll(' ', '─').replace('│', '┼');
	const rule: Line = [{text: widths.map((width) => '─'.repeat(width)).join(cross), role: 'rule'}];
	const isParted = shown.some((row) => row.isTall);
	const lines: Line[] = head.flatMap((row) => gridRow(row, {...grid, isHead: true}).lines);
	if (lines.length > 0 && shown.length > 0) lines.push(rule);
	for (const [index, row] of shown.entries()) {
		if (isParted && index > 0) lines.push(rule);
		for (const line of row.lines) lines.push(line);
	}
	if (foot.length > 0 && lines.length > 0) lines.push(rule);
	for (const row of foot) for (const line of gridRow(row, grid).lines) lines.push(line);
	return lines;
};

type Grid = {
	readonly widths: readonly number[];
	readonly figures: readonly (Figures | undefined)[];
	/** What stands between two columns. */
	readonly separator: string;
	readonly isHead?: boolean;
};

/** Rows of a cell beyond which a record is easier to read. */
const tallest = 8;

type SetCell = {readonly spans: readonly Span[]; readonly text: string; readonly span: number};

const setCell = (cell: Cell, frame: Frame): SetCell => {
	const spans = spansOf(cell.runs, frame.role, frame.numbering);
	return {spans, text: spans.map((span) => span.text).join(''), span: cell.span};
};

const strong = (cell: SetCell): SetCell => ({
	...cell,
	spans: cell.spans.map((span) => ({...span, isStrong: true})),
});

/** How wide each column is so that all fit; undefined if some word would have to be broken. */
const columnWidths = (
	rows: readonly (readonly SetCell[])[],
	figures: readonly (Figures | undefined)[],
	between: number,
	columns: number,
): readonly number[] | undefined => {
	const natural: number[] = [];
	const narrowest: number[] = [];
	for (const row of rows) {
		let column = 0;
		for (const cell of row) {
			const last = column + cell.span - 1;
			const beside = cell.span === 1 ? 0 : sum(narrowest.slice(column, last)) + between * (cell.span - 1);
			for (let index = column; index <= last; index++) {
				narrowest[index] = Math.max(narrowest[index] ?? 0, 1);
				natural[index] = Math.max(natural[index] ?? 0, 1);
			}
			narrowest[last] = Math.max(narrowest[last] ?? 0, widestLine(cell.text, widestStretch) - beside);
			const whole = cell.span === 1 ? widestLine(cell.text, displayWidth) : 0;
			natural[last] = Math.max(natural[last] ?? 0, narrowest[last] ?? 0, whole);
			column = last + 1;
		}
	}
	for (const [index, column] of figures.entries()) {
		if (!column) continue;
		natural[index] = Math.max(natural[index] ?? 0, column.before + column.after);
		narrowest[index] = Math.max(narrowest[index] ?? 0, column.before + column.after);
	}
	const free = columns - between * (natural.length - 1);
	if (sum(natural) <= free) return natural;
	return sum(narrowest) > free ? undefined : shareOut(natural, narrowest, free);
};

/** As wide each as it wants, but none wider than a level that all of them together have room for. */
const shareOut = (
	natural: readonly number[],
	narrowest: readonly number[],
	columns: number,
): readonly number[] => {
	const atLevel = (level: number): readonly number[] =>
		natural.map((width, index) => Math.max(narrowest[index] ?? 0, Math.min(width, level)));
	let low = 0;
	let high = columns;
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if (sum(atLevel(middle)) <= columns) low = middle;
		else high = middle - 1;
	}
	const widths = atLevel(low);
	let rest = columns - sum(widths);
	return widths.map((width, index) => (width < (natural[index] ?? 0) && rest-- > 0 ? width + 1 : width));
};

const widestLine = (text: string, measure: (line: string) => number): number =>
	text.split('\n').reduce((widest, line) => Math.max(widest, measure(line)), 0);

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Columns whose cells are all figures stand to the right, so that their digits meet. */
const columnFigures = (rows: readonly (readonly SetCell[])[]): readonly (Figures | undefined)[] => {
	const columns: string[][] = [];
	for (const row of rows) {
		let column = 0;
		for (const {text, span} of row) {
			columns[column] ??= [];
			if (span === 1) columns[column]?.push(text);
			column += span;
		}
	}
	return Array.from(columns, (cells) => figuresOf(cells ?? []));
};

/** `isTall`: it needs a rule to be told from the next one. */
type GridRow = {readonly lines: readonly Line[]; readonly isTall: boolean};

const gridRow = (row: readonly SetCell[], {widths, figures, separator, isHead = false}: Grid): GridRow => {
	let column = 0;
	const cells = row.map((cell) => {
		const own = widths.slice(column, column + cell.span);
		const width = sum(own) + separator.length * (own.length - 1);
		const set = {
			lines: wrapSpans(cell.spans, width),
			width,
			text: cell.text,
			figures: cell.span === 1 ? figures[column] : undefined,
		};
		column += cell.span;
		return set;
	});
	const height = Math.max(1, ...cells.map((cell) => cell.lines.length));
	const lines = Array.from({length: height}, (_, index) => {
		const line: Span[] = [];
		for (const [position, cell] of cells.entries()) {
			const spans = cell.lines[index] ?? [];
			const isLast = position === cells.length - 1;
			const fill = cell.width - sum(spans.map((span) => displayWidth(span.text)));
			const before = spaceBefore(isHead ? '' : cell.text, fill, cell.figures);
			if (before > 0) line.push(space(before));
			for (const span of spans) line.push(span);
			if (!isLast && fill > before) line.push(space(fill - before));
			if (!isLast) line.push({text: separator, role: 'rule'});
		}
		return withoutTrailingSpace(line);
	});
	// One cell that goes on under itself, beside empty ones, is still seen as one row.
	const isTall = height > 2 || cells.filter((cell) => cell.lines.length > 1).length > 1;
	return {lines, isTall};
};

const space = (width: number): Span => ({text: ' '.repeat(width), role: 'body'});

/** Figures meet at their decimal signs; the name of their column ends where they end. */
const spaceBefore = (figure: string, fill: number, figures: Figures | undefined): number =>
	figures ? Math.max(0, fill - (figure === '' ? 0 : widthAfter(figure, figures))) : 0;

const withoutTrailingSpace = (line: readonly Span[]): Line => {
	const end = line.findLastIndex(({text}) => text.trim() !== '');
	return line
		.slice(0, end + 1)
		.map((span, index) => (index === end ? {...span, text: span.text.trimEnd()} : span));
};

/** « Header : value » for each cell, a blank line between two rows. */
const layoutRecords = (
	head: readonly (readonly SetCell[])[],
	rows: readonly (readonly SetCell[])[],
	frame: Frame,
): readonly Line[] => {
	const lines: Line[] = [];
	// A name over all the columns is that of the table.
	for (const row of head.filter(isWhole)) {
		for (const line of layoutField(undefined, row[0], frame)) lines.push(line);
	}
	const names = namesOf(head.filter((row) => !isWhole(row)));
	for (const [index, row] of rows.entries()) {
		if (lines.length > 0) lines.push([]);
		const cells = byColumn(row);
		for (let column = 0; column < Math.max(cells.length, names.length); column++) {
			const name = names[column];
			const cell = cells[column];
			// The first record names every column, also those that it leaves empty.
			if (!hasText(cell) && (index > 0 || !hasText(name))) continue;
			for (const line of layoutField(name, cell, frame)) lines.push(line);
		}
	}
	return lines;
};

const isWhole = (row: readonly SetCell[]): boolean => row.length === 1 && (row[0]?.span ?? 0) > 1;

/** The name of each column: that of its group first, where the head has several rows. */
const namesOf = (head: readonly (readonly SetCell[])[]): readonly (SetCell | undefined)[] => {
	const [first, ...rest] = head;
	if (!first) return [];
	if (rest.length === 0) return byColumn(first);
	const rows = head.map((row) => row.flatMap((cell) => new Array<SetCell>(cell.span).fill(cell)));
	return Array.from({length: Math.max(...rows.map((row) => row.length))}, (_, column) => {
		const parts = rows.map((row) => row[column]).filter(hasText);
		const spans = parts.flatMap((cell, index): readonly Span[] =>
			index === 0 ? cell.spans : [{text: ' · ', role: 'rule'}, ...cell.spans],
		);
		return {spans, text: spans.map((span) => span.text).join(''), span: 1};
	});
};

const hasText = (cell: SetCell | undefined): cell is SetCell => cell !== undefined && cell.text !== '';

const byColumn = (cells: readonly SetCell[]): readonly (SetCell | undefined)[] =>
	cells.flatMap((cell) => [cell, ...new Array<undefined>(cell.span - 1).fill(undefined)]);

const layoutField = (name: SetCell | undefined, cell: SetCell | undefined, frame: Frame): readonly Line[] => {
	const colon: Span = {text: frame.colon, role: frame.role};
	const spans = [...(hasText(name) ? [...name.spans, colon] : []), ...(cell?.spans ?? [])];
	const hanging = indented(frame, 2);
	if (!hanging) return wrapSpans(spans, frame.columns);
	const lines = wrapSpans(spans, hanging.columns);
	return lines.map((line, index) => (index === 0 ? line : [{text: '  ', role: 'marker'}, ...line]));
};
