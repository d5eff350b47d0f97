import type {Block, Cell, Table} from './blocks.ts';
import {runsOf} from './flow.ts';
import {type ElementReader, type Reading, readApart} from './reading.ts';
import type {Element, Node} from './tree.ts';

/**
 * `table`: a table of data; or, where it only places things on a page or holds what no table should, all that is in it,
 * in order.
 */
export const readTable: ElementReader = (element, flow, reading) => {
	const parts: (ReadRow | Other)[] = [];
	collectParts(element.children, reading, false, parts);
	const rows = parts
		.filter((part) => isRow(part))
		.filter((row) => row.cells.some((cell) => cell.blocks.length > 0));
	const isClean = parts.every((part, index) => isRow(part) || (index === 0 && part.isCaption));
	const table = isClean && isData(element, rows) ? toTable(rows) : undefined;
	for (const part of parts) {
		if (!isRow(part)) flow.addBlocks(part.blocks);
		else if (!table) flow.addBlocks(part.cells.flatMap((cell) => cell.blocks));
	}
	if (table) flow.addBlocks([table]);
};

type ReadCell = {
	readonly blocks: readonly Block[];
	readonly isHeader: boolean;
	readonly columns: number;
	readonly rows: number;
};

type ReadRow = {readonly cells: readonly ReadCell[]; readonly isInHead: boolean};

/** A caption, or what strayed into the table. */
type Other = {readonly blocks: readonly Block[]; readonly isCaption: boolean};

const isRow = (part: ReadRow | Other): part is ReadRow => 'cells' in part;

const collectParts = (
	nodes: readonly Node[],
	reading: Reading,
	isInHead: boolean,
	parts: (ReadRow | Other)[],
): void => {
	let cells: ReadCell[] = [];
	let strays: Node[] = [];
	const endStretch = () => {
		if (cells.length > 0) parts.push({cells, isInHead});
		const blocks = readApart(strays, reading);
		if (blocks.length > 0) parts.push({blocks, isCaption: false});
		cells = [];
		strays = [];
	};
	for (const node of nodes) {
		if (typeof node === 'string' || !tableParts.has(node.name)) {
			const isSpace = typeof node === 'string' && node.trim() === '';
			if (isSpace && strays.length === 0) continue;
			if (cells.length > 0) endStretch();
			strays.push(node);
			continue;
		}
		const {name} = node;
		const isCell = name === 'td' || name === 'th';
		if (!isCell || strays.length > 0) endStretch();
		if (isCell) cells.push(readCell(node, reading));
		else if (name === 'caption') parts.push({blocks: readApart([node], reading), isCaption: true});
		else collectParts(node.children, reading, isInHead || name === 'thead', parts);
	}
	endStretch();
};

const tableParts = new Set(['tr', 'td', 'th', 'thead', 'tbody', 'tfoot', 'caption', 'colgroup', 'col']);

const readCell = ({name, attributes, children}: Element, reading: Reading): ReadCell => {
	const isHeader = name === 'th';
	const style = isHeader ? {...reading.style, isStrong: true} : reading.style;
	return {
		blocks: readApart(children, {...reading, style}),
		isHeader,
		columns: span(attributes.colspan),
		rows: span(attributes.rowspan),
	};
};

const span = (text: string | undefined): number => {
	const value = Number.parseInt(text ?? '', 10);
	return value >= 1 ? Math.min(value, widest) : 1;
};

/** More columns than any row could show. */
const widest = 64;

const isData = ({attributes}: Element, rows: readonly ReadRow[]): boolean => {
	if (attributes.role === 'presentation' || attributes.role === 'none') return false;
	if (!rows.some((row) => row.cells.length > 1)) return false;
	if (rows.some((row) => row.isInHead || row.cells.some((cell) => cell.isHeader))) return true;
	return rows.every((row) =>
		row.cells.every((cell) => cell.blocks.every((block) => block.kind === 'paragraph')),
	);
};

/** The rows as a grid, columns that hold nothing left out; undefined if there are too many columns, or one. */
const toTable = (rows: readonly ReadRow[]): Table | undefined => {
	const placed = placeCells(rows);
	if (placed.some((row) => columnsOf(row) > widest)) return undefined;
	const grid = withoutEmptyColumns(placed);
	if (grid.every((row) => columnsOf(row) <= 1)) return undefined;
	const first = rows[0];
	const hasHeader =
		first !== undefined && rows.length > 1 && (first.isInHead || first.cells.every((cell) => cell.isHeader));
	const [header, ...rest] = grid;
	return header && hasHeader
		? {kind: 'table', header, rows: rest}
		: {kind: 'table', rows: header ? [header, ...rest] : rest};
};

const columnsOf = (row: readonly Cell[]): number => row.reduce((sum, cell) => sum + cell.span, 0);

/** Cells that reach down leave empty ones in the rows under them. */
const placeCells = (rows: readonly ReadRow[]): readonly (readonly Cell[])[] => {
	const reaching: number[] = [];
	return rows.map((row) => {
		const placed: Cell[] = [];
		let column = 0;
		const skip = () => {
			while ((reaching[column] ?? 0) > 0) {
				reaching[column] = (reaching[column] ?? 0) - 1;
				placed.push({runs: [], span: 1});
				column++;
			}
		};
		for (const cell of row.cells) {
			skip();
			placed.push({runs: runsOf(cell.blocks), span: cell.columns});
			for (let index = 0; index < cell.columns; index++) reaching[column + index] = cell.rows - 1;
			column += cell.columns;
		}
		skip();
		return placed;
	});
};

const withoutEmptyColumns = (grid: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] => {
	const filled = new Set<number>();
	for (const row of grid) {
		let column = 0;
		for (const cell of row) {
			if (cell.runs.length > 0 && cell.span === 1) filled.add(column);
			column += cell.span;
		}
	}
	if (filled.size === 0) return grid;
	return grid.map((row) => {
		let column = 0;
		return row.flatMap((cell) => {
			let kept = 0;
			for (let index = 0; index < cell.span; index++) if (filled.has(column + index)) kept++;
			column += cell.span;
			if (kept === 0 && cell.runs.length === 0) return [];
			return [{runs: cell.runs, span: Math.max(1, kept)}];
		});
	});
};
