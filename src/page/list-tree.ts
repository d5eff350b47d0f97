import {cleanText} from '../model/clean.ts';
import {ShallowParser} from './shallow-parser.ts';

/** An element of a page, and where its text stands in the page's whole text. */
export type ListElement = {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
	readonly parent: ListElement | undefined;
	readonly children: (ListElement | ListText)[];
	/** Offsets in the page's text. */
	readonly start: number;
	end: number;
	/** The place in the document: what an element holds has numbers between its first and its last. */
	readonly first: number;
	last: number;
};

/** A piece of text between two tags. */
export type ListText = {
	readonly parent: ListElement;
	readonly start: number;
	readonly end: number;
	readonly first: number;
	readonly last: number;
};

/** A page as a tree that costs little, and its text as one string: lines are parted where blocks begin and end. */
export type ListTree = {
	readonly root: ListElement;
	readonly text: string;
	/** In the document's order. */
	readonly elements: readonly ListElement[];
	readonly texts: readonly ListText[];
	readonly title: string;
	/** The texts of its `application/ld+json` scripts. */
	readonly jsonLd: readonly string[];
};

const longestPage = 3_000_000;
const mostElements = 100_000;
const mostTexts = 200_000;
const deepest = 100;
const longestJsonLd = 1_000_000;
const mostJsonLd = 50;

/** Any string as a page of bounded size and depth; elements beyond the bounds leave their text to their parent. */
export const listTree = (html: string): ListTree => {
	const pieces: string[] = [];
	const elements: ListElement[] = [];
	const texts: ListText[] = [];
	const jsonLd: string[] = [];
	let length = 0;
	let lastSign = '\n';
	let place = 0;
	let title = '';
	let silent = 0;
	let isGapless = true;
	/** One element ended and another begins, nothing between: a page may still draw them apart. */
	let isParted = false;
	let hasJustEnded = false;
	let raw: 'none' | 'title' | 'json-ld' = 'none';

	const write = (text: string): void => {
		if (text === '') return;
		pieces.push(text);
		length += text.length;
		lastSign = text.at(-1) ?? lastSign;
	};
	const breakLine = (): void => {
		if (lastSign !== '\n') write('\n');
	};
	const root: ListElement = makeElement('#page', {}, undefined, 0, 0);
	const open: (ListElement | undefined)[] = [];
	let current = root;

	const parser = new ShallowParser({
		onopentag: (name, attributes) => {
			if (name === 'title' && title === '') raw = 'title';
			if (name === 'script' && /^application\/ld\+json\b/i.test(attributes.type?.trim() ?? '')) {
				raw = 'json-ld';
				if (jsonLd.length < mostJsonLd) jsonLd.push('');
			}
			if (mute.has(name)) silent++;
			if (!raised.has(name)) isGapless = false;
			if (hasJustEnded && !raised.has(name)) isParted = true;
			if (!inline.has(name) && !name.includes('-')) breakLine();
			const isWithin = elements.length < mostElements && open.length < deepest;
			if (!isWithin) {
				open.push(undefined);
				return;
			}
			const element = makeElement(name, attributes, current, length, ++place);
			current.children.push(element);
			elements.push(element);
			open.push(element);
			current = element;
		},
		ontext: (said) => {
			if (raw === 'title') title += said.slice(0, 1000);
			if (raw === 'json-ld') jsonLd.push((jsonLd.pop() ?? '') + said);
			if (silent > 0 || raw !== 'none' || texts.length >= mostTexts) return;
			const text = cleanText(said).replace(/[ \t\n\r\f]+/g, ' ');
			const isGlued = text.startsWith(' ') && (lastSign === '\n' || lastSign === ' ');
			// « 16:03 » and « 20 morts » in neighbouring elements are two numbers.
			const isTwo = isParted ? word : /\d/;
			if (!isGapless && isTwo.test(lastSign) && isTwo.test(text.charAt(0))) write(' ');
			isGapless = true;
			isParted = false;
			hasJustEnded = false;
			const start = length;
			write((isGlued ? text.slice(1) : text).normalize('NFC'));
			if (length > start)
				current.children.push(
					noted(texts, {parent: current, start, end: length, first: ++place, last: place}),
				);
		},
		onclosetag: (name) => {
			raw = 'none';
			if (mute.has(name)) silent--;
			if (!raised.has(name)) isGapless = false;
			hasJustEnded = true;
			if (!inline.has(name) && !name.includes('-')) breakLine();
			const element = open.pop();
			if (!element) return;
			element.end = length;
			element.last = ++place;
			current = element.parent ?? root;
		},
	});
	parser.isDeep = () => open.length >= deepest;
	parser.end(html.slice(0, longestPage));
	root.end = length;
	root.last = ++place;
	return {
		root,
		text: pieces.join(''),
		elements,
		texts,
		title: title.trim(),
		jsonLd: jsonLd.filter((text) => text !== '' && text.length <= longestJsonLd),
	};
};

const makeElement = (
	name: string,
	attributes: Readonly<Record<string, string>>,
	parent: ListElement | undefined,
	start: number,
	first: number,
): ListElement => ({name, attributes, parent, children: [], start, end: start, first, last: first});

const noted = (texts: ListText[], text: ListText): ListText => {
	texts.push(text);
	return text;
};

export const isListElement = (node: ListElement | ListText): node is ListElement => 'children' in node;

const word = /[\p{L}\p{N}]/u;

const raised = new Set(['sup', 'sub']);

/** What these hold is not shown as the page's text. */
const mute = new Set(
	'script style template noscript svg select textarea button iframe object canvas title dialog datalist'.split(
		' ',
	),
);

/** These part no lines; nor do elements of a page's own making, which stand for times, pictures and icons. */
const inline = new Set(
	'a abbr b bdi bdo big cite code data dfn em font i img ins kbd label mark picture q s samp small source span strike strong sub sup svg time tt u var wbr use path meta link script style template input'.split(
		' ',
	),
);

/** The words of an element's class and id. */
export const namesOf = ({attributes}: ListElement): readonly string[] =>
	`${attributes.class ?? ''} ${attributes.id ?? ''}`.slice(0, 500).split(/\s+/).filter(Boolean);

/** The elements within, the first so many. */
export const descendants = (element: ListElement, most: number): readonly ListElement[] => {
	const found: ListElement[] = [];
	const visit = (each: ListElement): void => {
		for (const child of each.children) {
			if (found.length >= most) return;
			if (!isListElement(child)) continue;
			found.push(child);
			visit(child);
		}
	};
	visit(element);
	return found;
};

/** The elements that begin within a stretch of the document, the first so many. */
export const elementsWithin = (
	{elements}: ListTree,
	{first, last}: {readonly first: number; readonly last: number},
	most: number,
): readonly ListElement[] => {
	let low = 0;
	let high = elements.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((elements[middle]?.first ?? 0) < first) low = middle + 1;
		else high = middle;
	}
	const found: ListElement[] = [];
	for (let element = elements[low]; element && element.first <= last; element = elements[++low]) {
		if (found.length >= most) break;
		found.push(element);
	}
	return found;
};

/** The element and those around it, from the inside out. */
export function* outwards(element: ListElement): Generator<ListElement> {
	for (let each: ListElement | undefined = element; each; each = each.parent) yield each;
}

/** Whether a place in the document lies within the element. */
export const holds = (element: {readonly first: number; readonly last: number}, place: number): boolean =>
	element.first <= place && place <= element.last;
