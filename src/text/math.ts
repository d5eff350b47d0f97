import {cleanLine} from '../model/clean.ts';
import type {ElementReader} from './reading.ts';
import {shiftOf} from './shifted.ts';
import {type Element, findElement, type Node, textOf} from './tree.ts';

/** `math`: the formula on one line of text, from its MathML, else as its author typed it. (MathML Core) */
export const readFormula: ElementReader = ({attributes, children}, flow, reading) => {
	const set = cleanLine(children.map((node) => lineOf(node)).join(''));
	const typed = cleanLine(attributes.alttext ?? textOf(findElement(children, 'annotation')?.children ?? []));
	const text = set === '' ? withoutWrapping(typed) : set;
	if (attributes.display === 'block') flow.endParagraph();
	flow.addText(text, reading.style);
	if (attributes.display === 'block') flow.endParagraph();
};

/** `script` of MathJax: TeX as its author typed it. */
export const readTypedFormula: ElementReader = ({attributes, children}, flow, reading) => {
	const isBlock = /mode=display/.test(attributes.type ?? '');
	if (isBlock) flow.endParagraph();
	flow.addText(withoutWrapping(textOf(children)), reading.style);
	if (isBlock) flow.endParagraph();
};

/** Renderers draw a formula in many small elements beside its `math`; that alone is read, if it is there. */
export const readDrawnFormula: ElementReader = (element, flow, reading) => {
	const math = findElement(element.children, 'math');
	if (math) readFormula(math, flow, reading);
	else reading.walk(element.children, flow, reading);
};

/** TeX without what only says how large it is drawn: « {\displaystyle E=mc^{2}} ». */
export const withoutWrapping = (tex: string): string => {
	const core = tex.trim().replace(/\\(?:displaystyle|textstyle)\s?/g, '');
	const inner = /^\{([^{}]*(?:\{[^{}]*\}[^{}]*)*)\}$/.exec(core)?.[1];
	return (inner ?? core).trim();
};

const lineOf = (node: Node): string => {
	if (typeof node === 'string') return node.replace(/\s+/g, '');
	const {children} = node;
	const parts = children.filter((child): child is Element => typeof child !== 'string');
	/** The part's line; asked for once each, or deep formulas would take for ever. */
	const part = (index: number): string => {
		const child = parts[index];
		return child ? lineOf(child) : '';
	};
	switch (node.name) {
		case 'annotation':
		case 'annotation-xml':
		case 'mphantom':
			return '';
		case 'mtext':
		case 'ms':
			return textOf(children);
		case 'mspace':
			return ' ';
		case 'mi':
			return name(textOf(children).trim());
		case 'mo':
			return operator(textOf(children).trim());
		case 'msup':
			return part(0) + shifted(part(1), 'super');
		case 'msub':
		case 'munder':
			return apart(part(0), shifted(part(1), 'sub'));
		case 'msubsup':
			return apart(part(0), shifted(part(1), 'sub') + shifted(part(2), 'super'));
		case 'munderover':
			return apart(part(0), shifted(part(1), 'sub') + shifted(part(2), 'super'));
		case 'mover': {
			const base = part(0);
			const over = part(1).trim();
			return accents.test(over) ? base : base + shifted(over, 'super');
		}
		case 'mfrac':
			return ` ${bracketed(part(0))}/${bracketed(part(1))} `;
		case 'msqrt':
			return `√${bracketed(rowOf(children))}`;
		case 'mroot': {
			const base = part(0);
			return `${shifted(part(1), 'super')}√${bracketed(base)}`;
		}
		case 'mtr':
			return `${parts.map((cell) => lineOf(cell)).join(' ')}; `;
		default:
			return rowOf(children);
	}
};

/** Sums and integrals stand apart from what they are of. */
const apart = (base: string, limits: string): string =>
	/^\s*[∑∏∫∬∮⋃⋂]\s*$/u.test(base) ? `${base.trim()}${limits} ` : base + limits;

const accents = /^(?:[\u0302-\u036F\u20D7]|[^~¯ˉ→˙¨])$/u;

/** Names of functions stand apart from what they are of. */
const name = (text: string): string => (/^\p{L}{2,}$/u.test(text) ? ` ${text} ` : text);

/** A sign at the beginning, or after another one, is that of a number and stands close to it. */
const rowOf = (nodes: readonly Node[]): string =>
	nodes
		.map((node) => lineOf(node))
		.join('')
		.replace(/(^|[([{=<>≤≥,×·/]) *([−+±]) /gu, (_, before: string, sign: string) =>
			/[=<>≤≥,×·]/.test(before) ? `${before} ${sign}` : before + sign,
		)
		.replace(/(\p{L}{2}) +(?=\()/gu, '$1');

/** Relations and sums stand between spaces. */
const operator = (text: string): string => {
	if (/^[=<>≤≥≠≈≃∼≡∝→←↔⇒⇔∈∉⊂⊆∪∩±×·⋅+−-]$/u.test(text))
		return text === '⋅' ? '·' : ` ${text === '-' ? '−' : text} `;
	if (text === ',' || text === ';') return `${text} `;
	return /^[\u2061-\u2064]$/u.test(text) ? '' : text;
};

const shifted = (text: string | undefined, direction: 'super' | 'sub'): string => {
	const bare = (text ?? '').replace(/\s+/g, '');
	if (bare === '' || /^[′″‴*†]+$/.test(bare)) return bare;
	const {open, shift, close} = shiftOf(bare, direction, ')');
	const set = open + shift(bare) + close;
	// No ordinals here: every letter is a formula's.
	return open === '' && set === bare ? `${direction === 'super' ? '^' : '_'}${bracketed(bare)}` : set;
};

const bracketed = (text: string | undefined): string => {
	const bare = (text ?? '').trim();
	return /^[\p{L}\p{N}.,′ⁿⁱ⁰¹²³⁴-⁹₀-₉]*$/u.test(bare) || isClosed(bare) ? bare : `(${bare})`;
};

/** True if one pair of brackets, or the root of one, is all there is. */
const isClosed = (text: string): boolean => {
	if (!/^√?\(.*\)$/.test(text)) return false;
	let depth = 0;
	for (const character of text.slice(0, -1)) {
		if (character === '(') depth++;
		if (character === ')' && --depth === 0) return false;
	}
	return true;
};
