import {type Block, runsText} from './blocks.ts';
import type {Flow} from './flow.ts';
import {runsOf} from './flow.ts';
import {readPlaceholder} from './read-embedded.ts';
import {type ElementReader, type Reading, readApart} from './reading.ts';
import {type Element, type Node, textOf} from './tree.ts';

/** `blockquote`: a quotation, its author after a dash; or a post of another site, if its script would bring the text. */
export const readQuote: ElementReader = (element, flow, reading) => {
	if (readPlaceholder(element, flow, reading)) return;
	const {name, children} = element;
	const [before, author] = children
		.filter((node) => typeof node !== 'string' || node.trim() !== '')
		.slice(-2);
	const isName =
		isElement(author) && (authorNames.has(author.name) || (author.name === 'cite' && endsText(before)));
	const blocks = [
		...readApart(isName ? children.slice(0, children.lastIndexOf(author)) : children, reading),
		...(isName ? signed(readApart([author], reading)) : []),
	];
	const isQuoted =
		name !== 'blockquote' && blocks.length > 0 && blocks.every((block) => block.kind === 'quote');
	if (isQuoted) flow.addBlocks(blocks);
	else if (blocks.length > 0) flow.addBlocks([{kind: 'quote', blocks}]);
};

const isElement = (node: Node | undefined): node is Element => node !== undefined && typeof node !== 'string';

const authorNames = new Set(['footer', 'figcaption']);

/** What a name may stand under; after words it is one of them. */
const endsText = (node: Node | undefined): boolean => isElement(node) && blockNames.has(node.name);

const blockNames = new Set('p div br ul ol blockquote section figure'.split(' '));

/** The author's name with a dash before it. */
export const signed = (blocks: readonly Block[]): readonly Block[] =>
	blocks.map((block, index) => {
		if (index > 0 || (block.kind !== 'paragraph' && block.kind !== 'caption')) return block;
		const isMarked = /^\s*[—–―-]/.test(block.runs[0]?.text ?? '');
		return {kind: 'paragraph', runs: isMarked ? block.runs : [{text: '—\u00A0'}, ...block.runs]};
	});

/** What stands beside the article; what holds but a quotation is that. */
export const readAside = (children: readonly Node[], flow: Flow, reading: Reading): void => {
	const blocks = withoutLoneSign(readApart(children, reading));
	const isQuote = blocks.length > 0 && blocks.every((block) => block.kind === 'quote');
	const isShown = isQuote || blocks.every((block) => block.kind === 'image' || block.kind === 'embedded');
	if (isShown) flow.addBlocks(blocks);
	else flow.addBlocks([{kind: 'quote', blocks, isAside: true}]);
};

/** A sign of its own (« 💡 ») heads the paragraph after it. */
const withoutLoneSign = (blocks: readonly Block[]): readonly Block[] => {
	const [sign, text, ...rest] = blocks;
	if (sign?.kind !== 'paragraph' || text?.kind !== 'paragraph') return blocks;
	if (!/^[^\p{L}\p{N}]{1,8}$/u.test(runsText(sign.runs))) return blocks;
	return [{kind: 'paragraph', runs: [...sign.runs, {text: ' '}, ...text.runs]}, ...rest];
};

/** `details`: its summary, and under it what it would unfold. */
export const readDetails: ElementReader = ({children}, flow, reading) => {
	const first = firstOf(children);
	const head = first?.name === 'summary' ? first : undefined;
	const summary = head ? runsOf(readApart(head.children, reading)) : [];
	const blocks = readApart(
		children.filter((node) => node !== head),
		reading,
	);
	if (summary.length === 0) flow.addBlocks(blocks);
	else flow.addBlocks([{kind: 'details', summary, blocks}]);
};

const firstOf = (nodes: readonly Node[]): Element | undefined => {
	const first = nodes.find((node) => typeof node !== 'string' || node.trim() !== '');
	return typeof first === 'string' ? undefined : first;
};

/** A note whose number, a link back, stands beside its text rather than in a list (Substack). */
export const readNote = ({children}: Element, flow: Flow, reading: Reading): boolean => {
	const number = firstOf(children);
	if (number?.name !== 'a') return false;
	const text = textOf(number.children).trim();
	if (!/^\d{1,3}$/.test(text)) return false;
	reading.anchors.meet(number.attributes.id);
	const blocks = readApart(
		children.filter((node) => node !== number),
		reading,
	);
	if (blocks.length > 0) flow.addBlocks([{kind: 'list', items: [{marker: `${text}.`, blocks}]}]);
	return true;
};
