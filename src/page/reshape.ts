import {says} from '../model/markup-words.ts';
import {type Weights, weightOf} from './weights.ts';

const muchProse = 300;

/**
 * Changes what Readability would misread: tables that only lay a page out become boxes, a quotation's source and an
 * article's own inset (Readability throws away every `footer` and `aside`) become parts of the text.
 */
export const reshape = (body: Element, weights: Weights): void => {
	for (const table of body.querySelectorAll('table')) if (isLayout(table, weights)) asBoxes(table);
	for (const source of body.querySelectorAll('blockquote footer')) rename(source, 'cite');
	settleSpoken(body);
	for (const credit of body.querySelectorAll('figcaption [aria-hidden="true"]'))
		credit.removeAttribute('aria-hidden');
	for (const inset of body.querySelectorAll('aside')) if (isInset(inset, weights)) asCallout(inset);
};

/**
 * Readability throws away what is only drawn (`aria-hidden`): what is spoken in its stead stays, what only the blind are
 * told goes.
 */
const settleSpoken = (body: Element): void => {
	const withTwin = new Map<Element | null, boolean>();
	for (const element of body.querySelectorAll('[class]')) {
		if (!says(element.getAttribute('class') ?? '', 'spoken')) continue;
		const parent = element.parentElement;
		const isTwin = withTwin.get(parent) ?? (parent !== null && hasDrawnWord(parent));
		withTwin.set(parent, isTwin);
		if (isTwin) element.removeAttribute('class');
		else if ((element.textContent ?? '').length <= longestTold) element.remove();
	}
};

const hasDrawnWord = (parent: Element): boolean =>
	[...parent.children].some(
		(child) => child.getAttribute('aria-hidden') === 'true' && /[\p{L}\p{N}]/u.test(child.textContent ?? ''),
	);

const longestTold = 200;

const isLayout = (table: Element, weights: Weights): boolean =>
	table.querySelector('th,caption') === null &&
	[...table.querySelectorAll('td')].some((cell) => {
		const {prose, hasTitle} = weightOf(weights, cell);
		return hasTitle || prose >= muchProse || cell.querySelector('table') !== null;
	});

const asBoxes = (table: Element): void => {
	for (const child of table.children) {
		if (!/^(?:tbody|thead|tfoot|tr|td)$/.test(child.localName)) continue;
		asBoxes(child);
	}
	rename(table, 'div');
};

/** A box that says so to who reads the text. */
const asCallout = (inset: Element): void => {
	inset.setAttribute('class', 'callout');
	rename(inset, 'div');
};

/** Between paragraphs of an article, with sentences of its own and few links. */
const isInset = (aside: Element, weights: Weights): boolean => {
	const {text, linked, prose} = weightOf(weights, aside);
	// Dates and figures in a list, without a link, are facts that the article needs.
	const isFacts = linked === 0 && text > 0 && aside.querySelector('li,dd,td') !== null;
	const name = `${aside.getAttribute('class') ?? ''} ${aside.getAttribute('id') ?? ''}`;
	const parent = aside.parentElement;
	return (
		parent !== null &&
		(prose > 0 || isFacts) &&
		linked * 4 < text &&
		weightOf(weights, parent).prose >= prose * 2 &&
		!/side|right|left|pull|quote|exergue|citation|widget/i.test(name) &&
		[aside.previousElementSibling, aside.nextElementSibling].some(
			(sibling) => sibling?.localName === 'p' && weightOf(weights, sibling).prose > 0,
		)
	);
};

/** The same element by another name, for a page that is taken apart anyway. */
const rename = (element: Element, name: string): void => {
	const renamed = element.ownerDocument.createElement(name);
	for (const {name: attribute, value} of element.attributes) renamed.setAttribute(attribute, value);
	for (const node of [...element.childNodes]) renamed.append(node);
	element.replaceWith(renamed);
};
