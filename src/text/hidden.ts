import {says} from '../model/markup-words.ts';
import type {Element, Node} from './tree.ts';

/** What is no part of an article, or not shown by a browser; knows an element alone, closed and with its children. */
export const isHidden = (element: Element): boolean => {
	const {name, attributes, children} = element;
	if (noise.has(name) || attributes.hidden !== undefined) return true;
	// MathML that stands by a picture of the formula is for who cannot see that.
	const isUnseen = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attributes.style ?? '');
	if (isUnseen && !hasElement(children, 'math')) return true;
	if (says(attributes.class, 'noise')) return true;
	if (name === 'form') return !isPoll(children) && !isLonger(children, longestForm);
	if (name === 'input') return !['checkbox', 'radio'].includes(attributes.type?.toLowerCase() ?? '');
	return false;
};

/**
 * Leaves one of two that say the same: a word that is only drawn (`aria-hidden`) and one that is only spoken. Alone,
 * neither icons are for readers nor what is spoken (« opens in a new window »).
 */
export const withoutTwins = (siblings: Node[]): void => {
	if (!siblings.some((node) => isSpoken(node) || isDrawn(node))) return;
	const drawn = siblings.filter((node) => isDrawn(node));
	const spoken = siblings.filter((node) => isSpoken(node));
	const hasWord = drawn.some((node) => hasMatch([node], /[\p{L}\p{N}]/u));
	const isOnlyDrawn = spoken.length > 0 && !hasWord && drawn.some((node) => hasMatch([node], /[^\s\p{Co}]/u));
	const isKept = (node: Node) =>
		isDrawn(node) ? isOnlyDrawn || (spoken.length === 0 && isText(node)) : isSpoken(node) ? hasWord : true;
	const kept = siblings.filter(isKept);
	siblings.length = 0;
	for (const node of kept) siblings.push(node);
};

/** Leaves only the pictures and players of what is shown to programs without scripts, and of buttons. */
export const withMediaAlone = (nodes: Node[]): void => {
	const media: Node[] = [];
	collectMedia(nodes, media);
	nodes.length = 0;
	for (const node of media) nodes.push(node);
};

const collectMedia = (nodes: readonly Node[], media: Node[]): void => {
	for (const node of nodes) {
		if (typeof node === 'string') continue;
		if (mediaNames.has(node.name)) media.push(node);
		else collectMedia(node.children, media);
	}
};

const mediaNames = new Set('img picture iframe video audio'.split(' '));

/** Credits and the like are hidden from who hears the page only: they are no icon, nor a formula that is drawn. */
const isText = (node: Node): boolean =>
	typeof node !== 'string' &&
	hasMatch([node], /[\p{L}\p{N}]/u) &&
	!/icon|symbol|katex|math/i.test(node.attributes.class ?? '');

const noise = new Set('head nav template svg canvas select datalist dialog map'.split(' '));

const longestForm = 600;
const longestAside = 200;

const isSpoken = (node: Node): boolean =>
	typeof node !== 'string' &&
	says(node.attributes.class, 'spoken') &&
	!isLonger(node.children, longestAside) &&
	!hasElement(node.children, 'math');

const isDrawn = (node: Node): boolean =>
	typeof node !== 'string' &&
	((node.attributes['aria-hidden'] === 'true' &&
		!['img', 'picture', 'input'].includes(node.name) &&
		!isLonger(node.children, longestAside) &&
		!hasElement(node.children, 'img')) ||
		says(node.attributes.class, 'drawn-formula'));

const isPoll = (nodes: readonly Node[]): boolean =>
	nodes.some(
		(node) =>
			typeof node !== 'string' &&
			((node.name === 'input' && node.attributes.type?.toLowerCase() === 'radio') || isPoll(node.children)),
	);

const hasElement = (nodes: readonly Node[], name: string): boolean =>
	nodes.some((node) => typeof node !== 'string' && (node.name === name || hasElement(node.children, name)));

const hasMatch = (nodes: readonly Node[], sought: RegExp): boolean =>
	nodes.some((node) => (typeof node === 'string' ? sought.test(node) : hasMatch(node.children, sought)));

/** True if the text in the nodes has more characters than that; reads no further. */
const isLonger = (nodes: readonly Node[], limit: number): boolean => lengthLeft(nodes, limit) < 0;

const lengthLeft = (nodes: readonly Node[], limit: number): number => {
	let left = limit;
	for (const node of nodes) {
		if (left < 0) return left;
		left = typeof node === 'string' ? left - node.length : lengthLeft(node.children, left);
	}
	return left;
};
