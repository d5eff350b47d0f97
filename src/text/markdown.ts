import {
	type Block,
	type Cell,
	type Definition,
	type Image,
	type ListItem,
	type Run,
	runsText,
	type Table,
} from './blocks.ts';
import {figuresOf} from './figures.ts';
import {embeddedRuns} from './labels.ts';
import {withLeadPicture} from './lead-picture.ts';
import {inlineMarkdown, linkTarget} from './markdown-inline.ts';
import type {PageSource} from './page.ts';
import {readBlocks} from './read-blocks.ts';
import {withoutRepetition} from './repetition.ts';

/**
 * The article as Markdown (CommonMark with GFM's tables and ~~, Pandoc's definition lists), its address at the end;
 * ends in a newline.
 */
export const toMarkdown = (source: PageSource & {readonly url?: string}): string => {
	const {blocks, standfirst} = withoutRepetition(
		source,
		readBlocks(source.html, source.baseUrl, source.language),
	);
	const parts = [
		`# ${inlineMarkdown([{text: source.title}])}`,
		inlineMarkdown([{text: standfirst ?? '', isStrong: true}]),
		inlineMarkdown([{text: source.byline}]),
		blocksMarkdown(withLeadPicture(blocks, source.leadPicture)),
		inlineMarkdown([{text: source.note ?? '', isEmphasized: true}]),
		source.url === undefined ? '' : `<${source.url}>`,
	];
	return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
};

/** `isTight`: a list follows its item's text without a blank line. */
const blocksMarkdown = (blocks: readonly Block[], isTight = false): string => {
	let text = '';
	let before: Block | undefined;
	let isOtherSign = false;
	for (const block of blocks) {
		// Two lists in a row would be one, were their signs the same.
		isOtherSign = block.kind === 'list' && before?.kind === 'list' && !isOtherSign;
		const added = blockMarkdown(block, isOtherSign);
		if (added === '') continue;
		if (text !== '') text += isTight && block.kind === 'list' && before?.kind === 'paragraph' ? '\n' : '\n\n';
		text += added;
		before = block;
	}
	return text;
};

const blockMarkdown = (block: Block, isOtherSign: boolean): string => {
	switch (block.kind) {
		case 'paragraph':
			return inlineMarkdown(block.runs);
		case 'heading':
			return `${'#'.repeat(Math.max(2, block.level))} ${oneLine(block.runs)}`;
		case 'caption':
			return inlineMarkdown(block.runs.map((run) => ({...run, isEmphasized: true})));
		case 'list':
			return listMarkdown(block.items, isOtherSign);
		case 'definitions':
			return definitionsMarkdown(block.entries);
		case 'quote':
			return margin(blocksMarkdown(block.blocks), '> ', '> ');
		case 'details':
			return [
				inlineMarkdown(block.summary.map((run) => ({...run, isStrong: true}))),
				blocksMarkdown(block.blocks),
			]
				.filter((part) => part !== '')
				.join('\n\n');
		case 'embedded':
			return inlineMarkdown(embeddedRuns(block, {isHostTold: false}));
		case 'code':
			return codeMarkdown(block.text, block.language);
		case 'table':
			return tableMarkdown(block);
		case 'image':
			return imageMarkdown(block);
		case 'rule':
			// « - --- » would be one rule rather than a rule in a list.
			return '___';
	}
};

const oneLine = (runs: readonly Run[]): string =>
	inlineMarkdown(runs.map((run) => ({...run, text: run.text.replaceAll('\n', ' ')})));

/** Each line after `first` or `rest`; blank lines get no trailing space. */
const margin = (text: string, first: string, rest: string): string =>
	text
		.split('\n')
		.map((line, index) => ((index === 0 ? first : rest) + line).trimEnd())
		.join('\n');

const listMarkdown = (items: readonly ListItem[], isOtherSign: boolean): string => {
	const isLoose = items.some((item) => item.blocks.some((block, index) => index > 0 && !isNestedList(block)));
	return items.map((item) => itemMarkdown(item, isOtherSign, !isLoose)).join(isLoose ? '\n\n' : '\n');
};

/** A list that may follow a paragraph directly: bullets, or numbers from 1 (CommonMark, 5.3). */
const isNestedList = (block: Block): boolean =>
	block.kind === 'list' && (numberOf(block.items[0]) ?? '1') === '1';

const numberOf = (item: ListItem | undefined): string | undefined =>
	/^\d{1,9}(?=\.$)/.exec(item?.marker ?? '')?.[0];

/** Markdown has no letters for items: those become text. */
const itemMarkdown = (item: ListItem, isOtherSign: boolean, isTight: boolean): string => {
	const number = numberOf(item);
	const sign = number === undefined ? (isOtherSign ? '* ' : '- ') : `${number}${isOtherSign ? ')' : '.'} `;
	const label: readonly Run[] =
		item.marker === undefined || number !== undefined ? [] : [{text: `${item.marker}\u00A0`}];
	const [head, ...rest] = item.blocks;
	const blocks: readonly Block[] =
		head?.kind === 'paragraph'
			? [{...head, runs: [...label, ...head.runs]}, ...rest]
			: [...(label.length > 0 ? [{kind: 'paragraph', runs: label} as const] : []), ...item.blocks];
	const box = item.isDone === undefined ? '' : `[${item.isDone ? 'x' : ' '}] `;
	return margin(blocksMarkdown(blocks, isTight), sign + box, ' '.repeat(sign.length));
};

/** Pandoc's definition lists know terms of one line alone; what else stands in one becomes paragraphs. */
const definitionsMarkdown = (entries: readonly Definition[]): string => {
	const parts: string[] = [];
	let isUnderTerm = false;
	for (const {isTerm, blocks} of entries) {
		const text = blocksMarkdown(blocks);
		if (isTerm || !isUnderTerm) parts.push(text);
		else parts.push(`${parts.pop() ?? ''}\n${margin(text, ': ', '  ')}`);
		isUnderTerm = isTerm
			? blocks.length === 1 && blocks[0]?.kind === 'paragraph' && !text.includes('\n')
			: isUnderTerm;
	}
	return parts.join('\n\n');
};

const codeMarkdown = (text: string, language = ''): string => {
	const longest = (text.match(/`{3,}/g) ?? []).reduce((most, ticks) => Math.max(most, ticks.length), 2);
	const fence = '`'.repeat(longest + 1);
	return `${fence}${language}\n${text}\n${fence}`;
};

/** GFM knows one row of names: those of several are joined, column by column. */
const tableMarkdown = ({head, rows, foot}: Table): string => {
	const columns = Math.max(...new Set([...head, ...rows, ...foot].map(columnsOf)));
	const line = (parts: readonly string[]) =>
		`| ${[...parts, ...new Array<string>(columns - parts.length).fill('')].join(' | ')} |`;
	const names = head.map((cells) =>
		cells
			.map(withoutWeight)
			.flatMap((cell) => new Array<string>(cell.span).fill(cellMarkdown(cell)[0] ?? '')),
	);
	const figures = Array.from({length: columns}, (_, column) =>
		figuresOf([...rows, ...foot].map((cells) => cellAt(cells, column))),
	);
	const joined = Array.from({length: columns}, (_, column) =>
		names
			.map((row) => row[column] ?? '')
			.filter((name) => name !== '')
			.join('<br>'),
	);
	return [
		line(joined),
		`|${figures.map((figure) => (figure ? ' ---: |' : ' --- |')).join('')}`,
		...[...rows, ...foot].map((cells) => line(cells.flatMap(cellMarkdown))),
	].join('\n');
};

/** The text of the cell in that column, '' where it is one of several. */
const cellAt = (cells: readonly Cell[], column: number): string => {
	let start = 0;
	for (const {runs, span} of cells) {
		if (start === column && span === 1) return runsText(runs);
		start += span;
	}
	return '';
};

/** Headers are strong of themselves. */
const withoutWeight = (cell: Cell): Cell => ({
	...cell,
	runs: cell.runs.map((run) => ({...run, isStrong: false})),
});

const columnsOf = (cells: readonly Cell[]): number => cells.reduce((sum, cell) => sum + cell.span, 0);

const cellMarkdown = ({runs, span}: Cell): readonly string[] => {
	const text = inlineMarkdown(
		runs.map((run) => (run.isCode ? {...run, text: run.text.replaceAll('|', '\\|')} : run)),
	);
	return [text.replaceAll('\\\n', '<br>'), ...new Array<string>(span - 1).fill('')];
};

const imageMarkdown = ({alt, src, href}: Image): string => {
	const name = inlineMarkdown([{text: alt}]).replaceAll('\\\n', ' ');
	const picture = src === undefined ? name : `![${name}](${linkTarget(src)})`;
	return href === undefined || picture === '' ? picture : `[${picture}](${linkTarget(href)})`;
};
