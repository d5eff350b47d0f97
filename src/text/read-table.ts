import {says} from '../model/markup-words.ts';
import {type Block, type Cell, runsText, type Table} from './blocks.ts';
import {type Flow, runsOf} from './flow.ts';
import {isGutter} from './read-code.ts';
import {type ElementReader, type Reading, readApart} from './reading.ts';
import type {Element, Node} from './tree.ts';

/**
 * `table`: a table of data; or, where it only places things on a page or holds what no table should, all that is in it,
 * in order.
 */
export const readTable: ElementReader = (element, flow, reading) => {
	const parts: (ReadRow | Other)[] = [];
	collectParts(element.children, reading, 'body', parts);
	const rows = parts
		.filter((part) => isRow(part))
		.filter((row) => row.cells.some((cell) => cell.blocks.length > 0));
	const isClean = parts.every((part, index) => isRow(part) || (index === 0 && part.isCaption));
	const told = rows.filter((row) => !isPictured(row));
	const table = isClean && isData(element, told) ? toTable(told) : undefined;
	for (const part of parts) {
		if (!isRow(part)) flow.addBlocks(part.blocks);
		else if (!table || isPictured(part)) for (const cell of part.cells) addCell(cell, flow);
	}
	if (table) flow.addBlocks([table]);
};

/** Pictures that have a row of a table to themselves stand before it. */
const isPictured = ({cells}: ReadRow): boolean =>
	cells.every(({blocks}) => blocks.every(({kind}) => kind === 'image' || kind === 'caption'));

/** A cell of a table that only places things; under a picture it may be its caption (Blogger). */
const addCell = ({blocks, isCaption}: ReadCell, flow: Flow): void => {
	const isUnderPicture = isCaption && flow.lastBlock()?.kind === 'image';
	flow.addBlocks(
		blocks.map((block) =>
			isUnderPicture && block.kind === 'paragraph' ? {kind: 'caption', runs: block.runs} : block,
		),
	);
};

type ReadCell = {
	readonly blocks: readonly Block[];
	readonly isHeader: boolean;
	readonly isCaption: boolean;
	readonly columns: number;
	readonly rows: number;
};

type ReadRow = {readonly cells: readonly ReadCell[]; readonly section: Section};

type Section = 'head' | 'body' | 'foot';

/** A caption, or what strayed into the table. */
type Other = {readonly blocks: readonly Block[]; readonly isCaption: boolean};

const isRow = (part: ReadRow | Other): part is ReadRow => 'cells' in part;

const collectParts = (
	nodes: readonly Node[],
	reading: Reading,
	section: Section,
	parts: (ReadRow | Other)[],
): void => {
	let cells: ReadCell[] = [];
	let strays: Node[] = [];
	const endStretch = () => {
		if (cells.length > 0) parts.push({cells, section});
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
		if (isCell && isGutter(node)) continue;
		if (isCell) cells.push(readCell(node, reading));
		else if (name === 'caption') parts.push({blocks: readApart([node], reading), isCaption: true});
		else collectParts(node.children, reading, sections.get(name) ?? section, parts);
	}
	endStretch();
};

const sections: ReadonlyMap<string, Section> = new Map([
	['thead', 'head'],
	['tfoot', 'foot'],
]);

const tableParts = new Set(['tr', 'td', 'th', 'thead', 'tbody', 'tfoot', 'caption', 'colgroup', 'col']);

const readCell = ({name, attributes, children}: Element, reading: Reading): ReadCell => {
	const isHeader = name === 'th';
	const style = isHeader ? {...reading.style, isStrong: true} : reading.style;
	return {
		blocks: readApart(children, {...reading, style}),
		isHeader,
		isCaption: says(attributes.class, 'caption'),
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
	if (rows.some((row) => row.section === 'head' || row.cells.some((cell) => cell.isHeader))) return true;
	return rows.every((row) => row.cells.every((cell) => isShort(cell.blocks)));
};

/** What a cell without a header over it may hold; more is an article that a table places on its page. */
const isShort = (blocks: readonly Block[]): boolean =>
	blocks.length <= 2 &&
	blocks.every((block) => block.kind === 'paragraph' && runsText(block.runs).length <= longestCell);

const longestCell = 400;

/** The rows as a grid, columns that hold nothing left out; undefined if there are too many columns, or one. */
const toTable = (rows: readonly ReadRow[]): Table | undefined => {
	const inOrder = [
		...rows.filter((row) => row.section !== 'foot'),
		...rows.filter((row) => row.section === 'foot'),
	];
	const placed = placeCells(inOrder);
	if (placed.some((row) => columnsOf(row) > widest)) return undefined;
	const grid = withoutEmptyColumns(placed);
	if (grid.every((row) => columnsOf(row) <= 1)) return undefined;
	const named = inOrder.findIndex((row) => !isHead(row));
	const head = named === 0 && isStrong(inOrder[0]) && !isStrong(inOrder[1]) ? 1 : named;
	const foot = inOrder.findIndex((row) => row.section === 'foot');
	// Rows of nothing but names are all that there is.
	const end = head === -1 ? 0 : head;
	const start = foot === -1 || foot < end ? grid.length : foot;
	return {kind: 'table', head: grid.slice(0, end), rows: grid.slice(end, start), foot: grid.slice(start)};
};

/** Names of columns that are but set in bold. */
const isStrong = (row: ReadRow | undefined): boolean =>
	row?.cells.every(
		({blocks}) =>
			blocks.length > 0 &&
			blocks.every((block) => block.kind === 'paragraph' && block.runs.every(({isStrong: strong}) => strong)),
	) ?? false;

const isHead = (row: ReadRow): boolean => row.section === 'head' || row.cells.every((cell) => cell.isHeader);

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
