import {cleanLine} from '../model/clean.ts';

/** How much an element holds, in characters of text. */
export type Weight = {
	readonly text: number;
	/** Of that, within links. */
	readonly linked: number;
	/** Of that, in paragraphs long enough to be an article's. */
	readonly prose: number;
	/** Its place in the document's order. */
	readonly order: number;
	/** The page's own headline stands in it. */
	readonly hasTitle: boolean;
};

export type Weights = ReadonlyMap<Node, Weight>;

const nothing: Weight = {text: 0, linked: 0, prose: 0, order: 0, hasTitle: false};
const shortestProse = 80;

export const weightOf = (weights: Weights, node: Node): Weight => weights.get(node) ?? nothing;

/** Weighs every element within `root` once, so that judging them all costs no more than reading the page. */
export const weigh = (root: Element): Weights => {
	const weights = new Map<Node, Weight>();
	let visited = 0;
	const visit = (element: Element): Weight => {
		const order = visited++;
		let text = 0;
		let linked = 0;
		let prose = 0;
		for (const child of element.childNodes) {
			if (isElement(child)) {
				const weight = visit(child);
				text += weight.text;
				linked += weight.linked;
				prose += weight.prose;
			} else if (child.nodeType === 3) text += (child.textContent ?? '').trim().length;
		}
		if (element.localName === 'a') linked = text;
		if (element.localName === 'p') prose = text >= shortestProse && linked * 2 < text ? text : 0;
		const weight = {text, linked, prose, order, hasTitle: false};
		weights.set(element, weight);
		return weight;
	};
	visit(root);
	return weights;
};

/** True if `element` begins after `other` does; finding that out from the tree costs its width each time. */
export const isAfter = (weights: Weights, element: Element, other: Element): boolean =>
	weightOf(weights, element).order > weightOf(weights, other).order;

/** The same, with the elements marked that the headline stands in. */
export const withTitle = (weights: Weights, title: Element | undefined): Weights => {
	const marked = new Map(weights);
	for (let node: Node | null = title ?? null; node && marked.has(node); node = node.parentNode) {
		marked.set(node, {...weightOf(weights, node), hasTitle: true});
	}
	return marked;
};

export const isElement = (node: Node): node is Element => node.nodeType === 1;

/** An element's text as one line. */
export const lineOf = (node: Node): string => cleanLine(node.textContent ?? '');

/** Elements that stand within a line of text and do not part it. */
export const inlineNames = new Set(
	'a abbr b bdi bdo big cite code data dfn em font i ins kbd label mark q s samp small span strong sub sup time u var'.split(
		' ',
	),
);
