import {Parser} from 'htmlparser2';
import {isHidden, withMediaAlone, withoutTwins} from './hidden.ts';

/** An element of a page, with what of its content may be shown. */
export type Element = {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
	readonly children: readonly Node[];
};

export type Node = string | Element;

/**
 * HTML, however broken, as a tree at most 100 elements deep (what is nested deeper stands beside its parent), without
 * scripts, styles, navigation and what is hidden. Beyond 2,000,000 characters the rest is not read.
 */
export const parseTree = (html: string): Element => {
	const root: GrowingElement = {name: 'body', attributes: {}, children: []};
	const open = [root];
	const parser = new ShallowParser({
		onopentag: (name, attributes) => {
			const element = {name, attributes, children: []};
			open.at(-1)?.children.push(element);
			open.push(element);
			parser.depth = open.length;
		},
		ontext: (text) => {
			const siblings = (open.at(-1) ?? root).children;
			const last = siblings.at(-1);
			if (typeof last === 'string') siblings[siblings.length - 1] = last + text;
			else siblings.push(text);
		},
		onclosetag: (name, isImplied) => {
			const element = open.pop();
			parser.depth = open.length;
			if (!element) return;
			withoutTwins(element.children);
			if (!isImplied && (name === 'noscript' || name === 'button')) withMediaAlone(element.children);
			// What is hidden and was never closed has swallowed what follows it; it is shown rather than lost.
			const isLeftOut = rawText.has(name) ? !isFormula(element) : !isImplied && isHidden(element);
			if (isLeftOut) open.at(-1)?.children.pop();
		},
	});
	parser.end(html.slice(0, longestPage));
	withoutTwins(root.children);
	return root;
};

/** All the text in the nodes, as it stands. */
export const textOf = (nodes: readonly Node[]): string =>
	nodes
		.map((node) => (typeof node === 'string' ? node : node.name === 'br' ? '\n' : textOf(node.children)))
		.join('');

/** The first element of that name in the nodes, in the document's order. */
export const findElement = (nodes: readonly Node[], name: string): Element | undefined => {
	for (const node of nodes) {
		if (typeof node === 'string') continue;
		const found = node.name === name ? node : findElement(node.children, name);
		if (found) return found;
	}
	return undefined;
};

const longestPage = 2_000_000;
const deepest = 100;

type GrowingElement = Element & {readonly children: Node[]};

/**
 * The parser searches its stack of open elements at every closing tag and moves it whole at every opening one: a page
 * of nothing but opening tags would keep it busy for minutes. So elements beyond the limit are taken as void.
 */
class ShallowParser extends Parser {
	/** How many elements are open. */
	depth = 0;
	private isTooDeep = false;

	override onopentagname(start: number, end: number): void {
		this.isTooDeep = this.depth >= deepest;
		super.onopentagname(start, end);
	}

	override onclosetag(start: number, end: number): void {
		this.isTooDeep = false;
		super.onclosetag(start, end);
	}

	protected override isVoidElement(name: string): boolean {
		return this.isTooDeep || super.isVoidElement(name);
	}
}

const rawText = new Set(['script', 'style', 'title', 'textarea']);

/** MathJax takes the formulas of a page from scripts of that type. */
const isFormula = ({name, attributes}: Element): boolean =>
	name === 'script' && /^math\/(?:tex|latex)\b/.test(attributes.type ?? '');
