import type {Block, Definition, ListItem} from './blocks.ts';
import {type ElementReader, type Reading, readApart} from './reading.ts';
import type {Element, Node} from './tree.ts';

/** `ul`, `ol` and the like; what stands in them without an `li` belongs to the item before it. */
export const readList: ElementReader = (list, flow, reading) => {
	const nextMarker = list.name === 'ol' ? orderedMarkers(list) : () => undefined;
	const items: (ListItem & {readonly blocks: Block[]})[] = [];
	for (const part of parts(list.children)) {
		const blocks = readApart(part.nodes, reading);
		const marker = part.item ? nextMarker(part.item) : undefined;
		if (blocks.length === 0) continue;
		const last = items.at(-1);
		if (!part.item && last) for (const block of blocks) last.blocks.push(block);
		else items.push({...(marker !== undefined && {marker}), blocks: [...blocks]});
	}
	if (items.length > 0) flow.addBlocks([{kind: 'list', items}]);
};

/** An `li` that stands in no list. */
export const readItem: ElementReader = (item, flow, reading) => {
	const blocks = readApart(item.children, reading);
	if (blocks.length > 0) flow.addBlocks([{kind: 'list', items: [{blocks}]}]);
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
	if (entries.some((entry) => entry.isTerm)) flow.addBlocks([{kind: 'definitions', entries}]);
	else for (const entry of entries) flow.addBlocks(entry.blocks);
};

const collectDefinitions = (nodes: readonly Node[], entries: Definition[], reading: Reading): void => {
	for (const node of nodes) {
		if (typeof node !== 'string' && node.name === 'div') {
			collectDefinitions(node.children, entries, reading);
			continue;
		}
		const isTerm = typeof node !== 'string' && node.name === 'dt';
		const style = isTerm ? {...reading.style, isStrong: true} : reading.style;
		const blocks: readonly Block[] = readApart([node], {...reading, style});
		if (blocks.length > 0) entries.push({isTerm, blocks});
	}
};
