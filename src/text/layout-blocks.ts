import {type Block, type Definition, type Embedded, type ListItem, type Run, runsText} from './blocks.ts';
import {brokenCode} from './break-code.ts';
import {type Frame, indented, spaced, withMargin} from './frame.ts';
import {embeddedRuns, markerOf} from './labels.ts';
import {layoutImage} from './layout-image.ts';
import {layoutTable} from './layout-table.ts';
import type {Heading, Line, Role, Span} from './line.ts';
import {spansOf} from './numbering.ts';
import {displayWidth} from './width.ts';
import {type Setting, wrapSpans, wrapUnbroken} from './wrap.ts';

/** The blocks one under the other, a blank line between any two; none before the first or after the last. */
export const layoutBlocks = (blocks: readonly Block[], frame: Frame): readonly Line[] =>
	stack(blocks, frame, (before, after) => !belongTogether(before, after));

/** A picture, a player or code and its caption, a caption and its table. */
const belongTogether = (before: Block, after: Block): boolean =>
	after.kind === 'caption'
		? after.isUnder === true || captioned.has(before.kind)
		: before.kind === 'caption' && after.kind === 'table' && before.isUnder !== true;

const captioned = new Set<Block['kind']>(['image', 'embedded', 'caption']);

const stack = (
	blocks: readonly Block[],
	frame: Frame,
	areParted: (before: Block, after: Block) => boolean,
): readonly Line[] => {
	const lines: Line[] = [];
	let before: Block | undefined;
	for (const block of blocks) {
		const added = withoutBlankEnds(layoutBlock(block, frame));
		if (added.length === 0) continue;
		if (before) addEmpty(lines, areParted(before, block), frame);
		for (const line of added) lines.push(line);
		before = block;
	}
	return lines;
};

/** The empty rows between two blocks: one more where they are apart than between two rows of a text. */
const addEmpty = (lines: Line[], areApart: boolean, {lineSpacing}: Frame): void => {
	for (let count = areApart ? 0 : 1; count < lineSpacing; count++) lines.push([]);
};

const withoutBlankEnds = (lines: readonly Line[]): readonly Line[] => {
	const start = lines.findIndex((line) => line.length > 0);
	const end = lines.findLastIndex((line) => line.length > 0);
	return start === 0 && end === lines.length - 1 ? lines : lines.slice(Math.max(0, start), end + 1);
};

const layoutBlock = (block: Block, frame: Frame): readonly Line[] => {
	switch (block.kind) {
		case 'paragraph':
			return layoutRuns(block.runs, frame.role, frame);
		case 'heading':
			return layoutHeading(block, frame);
		case 'caption':
			return layoutRuns(block.runs, 'caption', frame);
		case 'list':
			return layoutList(block.items, frame);
		case 'definitions':
			return layoutDefinitions(block.entries, frame);
		case 'quote':
			return block.isAside ? layoutAside(block.blocks, frame) : layoutQuote(block.blocks, frame);
		case 'details':
			return layoutDetails(block, frame);
		case 'code':
			return layoutCode(block, frame);
		case 'table':
			return layoutTable(block, frame);
		case 'image':
			return layoutImage(block, frame);
		case 'embedded':
			return layoutEmbedded(block, frame);
		case 'rule':
			return [layoutRule(frame)];
	}
};

/** Short, and in the middle: it parts, but ends nothing. */
const layoutRule = ({columns}: Frame): Line => {
	const width = Math.min(columns, Math.max(8, Math.floor(columns / 4)));
	return [{text: ' '.repeat(Math.floor((columns - width) / 2)) + '─'.repeat(width), role: 'rule'}];
};

const layoutRuns = (
	runs: readonly Run[],
	role: Role,
	frame: Frame,
	setting: Setting = frame.setting,
): readonly Line[] => spaced(wrapSpans(spansOf(runs, role, frame.numbering), frame.columns, setting), frame);

const layoutHeading = ({level, runs}: Block & {readonly kind: 'heading'}, frame: Frame): readonly Line[] => {
	const heading: Heading = {level, text: runsText(runs).replace(/\s+/g, ' ').trim()};
	const role = level <= frame.topLevel ? 'heading' : 'subheading';
	const isEmphasized = level > frame.topLevel + 1;
	return layoutRuns(runs, role, frame, {isBalanced: true}).map((line) =>
		line.map((span) => ({...span, heading, ...(isEmphasized && {isEmphasized})})),
	);
};

const bullets = ['•', '–', '·'] as const;

const layoutList = (items: readonly ListItem[], frame: Frame): readonly Line[] => {
	const bullet = bullets[frame.lists % bullets.length] ?? '•';
	const markers = items.map((item) => markerOf(item, bullet));
	const width = Math.max(...new Set(markers.map((marker) => displayWidth(marker)))) + 1;
	const isLoose = items.some((item) => item.blocks.filter((block) => block.kind !== 'list').length > 1);
	const lines: Line[] = [];
	for (const [index, item] of items.entries()) {
		const added = layoutItem(item, markers[index] ?? bullet, width, isLoose, {
			...frame,
			lists: frame.lists + 1,
		});
		if (lines.length > 0 && added.length > 0) addEmpty(lines, isLoose, frame);
		for (const line of added) lines.push(line);
	}
	return lines;
};

const layoutItem = (
	item: ListItem,
	marker: string,
	width: number,
	isLoose: boolean,
	frame: Frame,
): readonly Line[] => {
	const isParted = (before: Block, after: Block) => isLoose && !belongTogether(before, after);
	const inner = indented(frame, width);
	if (inner) {
		const first: Span = {text: `${marker.padStart(width - 1)} `, role: 'marker'};
		return withMargin(stack(item.blocks, inner, isParted), first, {text: ' '.repeat(width), role: 'marker'});
	}
	// No room to indent: the marker stands at the head of the text.
	const [head, ...rest] = item.blocks;
	const text: readonly Run[] = [{text: `${marker}\u00A0`}];
	const blocks: readonly Block[] =
		head?.kind === 'paragraph'
			? [{...head, runs: [...text, ...head.runs]}, ...rest]
			: [{kind: 'paragraph', runs: text}, ...item.blocks];
	return stack(blocks, frame, isParted);
};

const layoutDefinitions = (entries: readonly Definition[], frame: Frame): readonly Line[] =>
	entries.flatMap((entry, index) => {
		const inner = entry.isTerm ? undefined : indented(frame, 2);
		const margin: Span = {text: '  ', role: 'marker'};
		const lines: Line[] = [];
		if (index > 0) addEmpty(lines, false, frame);
		return inner
			? [...lines, ...withMargin(layoutBlocks(entry.blocks, inner), margin, margin)]
			: [...lines, ...layoutBlocks(entry.blocks, frame)];
	});

const layoutQuote = (blocks: readonly Block[], frame: Frame): readonly Line[] => {
	const inner = indented({...frame, role: 'quote'}, 2);
	if (!inner) return layoutBlocks(blocks, {...frame, role: 'quote'});
	const bar: Span = {text: '│ ', role: 'quote'};
	return withMargin(layoutBlocks(blocks, inner), bar, bar);
};

const layoutAside = (blocks: readonly Block[], frame: Frame): readonly Line[] => {
	const inner = indented(frame, 2);
	if (!inner) return layoutBlocks(blocks, frame);
	const bar: Span = {text: '┆ ', role: 'rule'};
	return withMargin(layoutBlocks(blocks, inner), bar, bar);
};

/** Unfolded: the summary, and under it the rest. */
const layoutDetails = (
	{summary, blocks}: Block & {readonly kind: 'details'},
	frame: Frame,
): readonly Line[] => {
	const head = summary.map((run) => ({...run, isStrong: true}));
	const marker = {text: '▾\u00A0', isStrong: true};
	const inner = indented(frame, 2);
	const margin: Span = {text: '  ', role: 'marker'};
	const lines: Line[] = [...layoutRuns([marker, ...head], frame.role, frame)];
	const added = inner ? withMargin(layoutBlocks(blocks, inner), margin, margin) : layoutBlocks(blocks, frame);
	if (added.length > 0) addEmpty(lines, false, frame);
	for (const line of added) lines.push(line);
	return lines;
};

const layoutCode = ({text, language}: Block & {readonly kind: 'code'}, frame: Frame): readonly Line[] => {
	const inner = indented(frame, 2);
	const coloured = language === undefined ? undefined : frame.highlight?.(text, language);
	const {columns} = inner ?? frame;
	const lines = wrapUnbroken(brokenCode(coloured ?? [{text, role: 'code'}], columns), columns);
	const margin: Span = {text: '  ', role: 'code'};
	return inner ? withMargin(lines, margin, margin) : lines;
};

const layoutEmbedded = (block: Embedded, frame: Frame): readonly Line[] => {
	const word = frame.mediumWords?.[block.medium];
	return layoutRuns(embeddedRuns(block, {word, colon: frame.colon}), frame.role, frame);
};
