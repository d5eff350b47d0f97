import type {Block, Definition, ListItem} from './blocks.ts';
import type {Flow} from './flow.ts';
import {type ElementReader, type Reading, readApart} from './reading.ts';
import type {Element, Node} from './tree.ts';

/** `ul`, `ol` and the like; what stands in them without an `li` belongs to the item before it. */
export const readList: ElementReader = (list, flow, reading) => {
	const nextMarker = list.name === 'ol' ? orderedMarkers(list) : () => undefined;
	const items: (ListItem & {readonly blocks: Block[]})[] = [];
	for (const part of parts(list.children)) {
		if (part.item) reading.anchors.meet(part.item.attributes.id);
		const {nodes, ...done} = taskOf(part.nodes);
		const blocks = readApart(nodes, reading);
		const marker = part.item ? nextMarker(part.item) : undefined;
		if (blocks.length === 0) continue;
		const last = items.at(-1);
		if (!part.item && last) for (const block of blocks) last.blocks.push(block);
		else if (!part.item && blocks.every(({kind}) => kind === 'list')) items.push(...blocks.flatMap(itemsOf));
		else items.push({...(marker !== undefined && {marker}), ...done, blocks: [...blocks]});
	}
	if (items.length === 0) return;
	const isGallery = items.every((item) => item.blocks.every((block) => isPictured(block)));
	if (isGallery) for (const item of items) flow.addBlocks(item.blocks);
	else flow.addBlocks([{kind: 'list', items}]);
};

/** A list that stands in another one without an item of its own is set in by that alone. */
const itemsOf = (block: Block): readonly (ListItem & {readonly blocks: Block[]})[] =>
	block.kind === 'list' ? block.items.map((item) => ({...item, blocks: [...item.blocks]})) : [];

/** Galleries are lists of nothing but pictures. */
const isPictured = ({kind}: Block): boolean => kind === 'image' || kind === 'caption';

/** An item that begins with a box: whether it is ticked, and its nodes without it. */
const taskOf = (nodes: readonly Node[]): {readonly isDone?: boolean; readonly nodes: readonly Node[]} => {
	const index = nodes.findIndex((node) => typeof node !== 'string' || node.trim() !== '');
	const first = nodes[index];
	if (first === undefined) return {nodes};
	if (typeof first === 'string') {
		const box = /^\s*([☑☒☐]|\[[ xX]\])\s+/.exec(first);
		if (!box) return {nodes};
		return {isDone: !/[☐ ]/.test(box[1] ?? ''), nodes: nodes.with(index, first.slice(box[0].length))};
	}
	const isBox = first.name === 'input' && first.attributes.type?.toLowerCase() === 'checkbox';
	if (isBox) return {isDone: first.attributes.checked !== undefined, nodes};
	if (!['p', 'label', 'span'].includes(first.name)) return {nodes};
	const inner = taskOf(first.children);
	return {...inner, nodes: nodes.with(index, {...first, children: inner.nodes})};
};

/** An `li` that stands in no list. */
export const readItem: ElementReader = (item, flow, reading) => {
	const {nodes, ...done} = taskOf(item.children);
	const blocks = readApart(nodes, reading);
	if (blocks.length > 0) flow.addBlocks([{kind: 'list', items: [{...done, blocks}]}]);
};

/** The nodes of each `li`, and between them those of none. */
const parts = (
	nodes: readonly Node[],
): readonly {readonly item?: Element; readonly nodes: readonly Node[]}[] => {
	const found: {item?: Element; nodes: Node[]}[] = [];
	let isBetween = false;
	for (const node of nodes) {
		if (typeof node !== 'string' && node.name === 'li') {
			found.push({item: node, nodes: [...node.children]});
			isBetween = false;
		} else if (isBetween) {
			found.at(-1)?.nodes.push(node);
		} else {
			found.push({nodes: [node]});
			isBetween = true;
		}
	}
	return found;
};

const orderedMarkers = ({attributes, children}: Element): ((item: Element) => string) => {
	const isReversed = attributes.reversed !== undefined;
	const items = children.filter((node) => typeof node !== 'string' && node.name === 'li');
	let next = wholeNumber(attributes.start) ?? (isReversed ? items.length : 1);
	return (item) => {
		const value = wholeNumber(item.attributes.value) ?? next;
		next = value + (isReversed ? -1 : 1);
		return `${numeral(value, attributes.type)}.`;
	};
};

const wholeNumber = (text: string | undefined): number | undefined =>
	text !== undefined && /^\s*-?\d{1,6}\s*$/.test(text) ? Number(text) : undefined;

/** The number as the list's `type` writes it (HTML, 4.4.5): 1, a, A, i or I. */
const numeral = (value: number, type: string | undefined): string => {
	if (type === 'a' && value > 0) return letters(value);
	if (type === 'A' && value > 0) return letters(value).toUpperCase();
	if (type === 'i' && value > 0 && value < 4000) return roman(value);
	if (type === 'I' && value > 0 && value < 4000) return roman(value).toUpperCase();
	return String(value);
};

const letters = (value: number): string => {
	let text = '';
	for (let rest = value; rest > 0; rest = Math.floor((rest - 1) / 26)) {
		text = String.fromCharCode(97 + ((rest - 1) % 26)) + text;
	}
	return text;
};

const roman = (value: number): string => {
	let text = '';
	let rest = value;
	for (const [numerals, worth] of romanNumerals) {
		text += numerals.repeat(Math.floor(rest / worth));
		rest %= worth;
	}
	return text;
};

const romanNumerals = [
	['m', 1000],
	['cm', 900],
	['d', 500],
	['cd', 400],
	['c', 100],
	['xc', 90],
	['l', 50],
	['xl', 40],
	['x', 10],
	['ix', 9],
	['v', 5],
	['iv', 4],
	['i', 1],
] as const;

/** `dl`: terms and what is said of them, also where they are grouped in `div`. */
export const readDefinitions: ElementReader = (list, flow, reading) => {
	const entries: Definition[] = [];
	collectDefinitions(list.children, entries, reading);
	const isGallery = entries.every(
		(entry) => !entry.isTerm || entry.blocks.every((block) => isPictured(block)),
	);
	if (isGallery) addGallery(entries, flow);
	else flow.addBlocks([{kind: 'definitions', entries}]);
};

/** What is said of a picture is its caption. */
const addGallery = (entries: readonly Definition[], flow: Flow): void => {
	for (const {isTerm, blocks} of entries) {
		const isUnderPicture = !isTerm && flow.lastBlock()?.kind === 'image';
		flow.addBlocks(
			blocks.map((block) =>
				isUnderPicture && block.kind === 'paragraph' ? {...block, kind: 'caption'} : block,
			),
		);
	}
};

const collectDefinitions = (nodes: readonly Node[], entries: Definition[], reading: Reading): void => {
	for (const node of nodes) {
		if (typeof node !== 'string' && node.name === 'div') {
			collectDefinitions(node.children, entries, reading);
			continue;
		}
		const isTerm = typeof node !== 'string' && node.name === 'dt';
		if (typeof node !== 'string') reading.anchors.meet(node.attributes.id);
		const style = isTerm ? {...reading.style, isStrong: true} : reading.style;
		const blocks: readonly Block[] = readApart([node], {...reading, style});
		if (blocks.length > 0) entries.push({isTerm, blocks});
	}
};

/** A choice of a poll; the box of a task is its item's. */
export const readChoice: ElementReader = ({attributes}, flow, reading) => {
	if (attributes.type?.toLowerCase() === 'radio') {
		flow.endParagraph();
		flow.addText('○ ', reading.style);
	}
};
