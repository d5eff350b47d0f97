import {Readability} from '@mozilla/readability';
import {lettersOf} from '../model/letters.ts';
import {meaningfulWords} from '../model/markup-words.ts';
import {holdsCaption} from './lead-figure.ts';
import {invitesOn, type LastBlock} from './paywall.ts';
import {webAddress} from './web-address.ts';
import {inlineNames, isElement, lineOf, weigh, weightOf} from './weights.ts';

/** An article's body, cleaned for showing. */
export type Body = {
	/** Addresses absolute; no attributes but those that mean something. */
	readonly html: string;
	/** Characters of text that are no links. */
	readonly length: number;
	readonly text: string;
	readonly last?: LastBlock;
};

/**
 * The article's body in a page from which the junk was taken out, found by Readability; where the page marks it itself
 * (`itemprop=articleBody`) and Readability left most of that out, what is marked. Consumes the document.
 */
export const readBody = (document: Document, {base, title, figure}: Surroundings): Body | undefined => {
	const marked = document.querySelector('[itemprop~="articleBody"]:not(meta)');
	const markedLength = marked ? weightOf(weigh(marked), marked).prose : 0;
	// Readability takes the document apart as it works.
	const lead = figure?.cloneNode(true);
	const spare = markedLength > 0 ? marked?.cloneNode(true) : undefined;
	const found = new Readability<Element>(document, {
		charThreshold: 250,
		keepClasses: true,
		disableJSONLD: true,
		allowedVideoRegex: /^shown$/,
		serializer: (node) => node as Element,
	}).parse()?.content;
	const length = found ? weightOf(weigh(found), found).prose : 0;
	const root = spare && isElement(spare) && length < markedLength * 0.7 ? spare : found;
	if (!root) return undefined;
	if (lead && isElement(lead) && !holdsCaption(lineOf(root), lead)) root.prepend(lead);
	return cleanBody(root, base, title);
};

/** What of the page stands around its body. */
export type Surroundings = {
	/** Relative addresses start from here. */
	readonly base: string;
	readonly title: string | undefined;
	/** The picture above the text. */
	readonly figure: Element | undefined;
};

/** A body that stands in a fragment of HTML of our own making. */
export const bodyOf = (root: Element, base: string): Body => cleanBody(root, base, undefined);

const cleanBody = (root: Element, base: string, title: string | undefined): Body => {
	removeTitle(root, title);
	for (const element of root.querySelectorAll('script,style,link,meta,input,textarea,select,form button'))
		element.remove();
	const places = placesIn(root);
	for (const element of root.querySelectorAll('*')) cleanAttributes(element, base, places);
	removeEmpty(root);
	const weights = weigh(root);
	const {text, linked} = weightOf(weights, root);
	const last = lastBlock(root);
	if (last && invitesOn(last)) last.element.remove();
	const html = inner(root)
		.innerHTML.replace(/<(\/?)DIV>/g, '<$1div>')
		.trim();
	const tidy = html.includes('<pre') ? html : html.replace(/\n\s*\n/g, '\n');
	return {html: tidy, length: text - linked, text: lineOf(root), ...(last && {last})};
};

/** Boxes that hold one box and nothing else say nothing. */
const inner = (root: Element): Element => {
	let box = root;
	for (;;) {
		const [only, ...others] = [...box.childNodes].filter((node) => lineOf(node) !== '' || isElement(node));
		if (
			!only ||
			others.length > 0 ||
			!isElement(only) ||
			!/^(?:div|article|section|main)$/i.test(only.localName)
		)
			return box;
		box = only;
	}
};

/** The headline, where it is repeated above the text. */
const removeTitle = (root: Element, title: string | undefined): void => {
	if (title === undefined) return;
	const letters = lettersOf(title);
	for (const heading of root.querySelectorAll('h1,h2'))
		if (lettersOf(lineOf(heading)) === letters) heading.remove();
};

const addressed = new Set(['href', 'src', 'poster', 'cite']);
const meaningful = new Set(
	'href src srcset poster cite alt title datetime colspan rowspan start reversed value type lang dir alttext display'.split(
		' ',
	),
);

/** Pictures so small are signs in the text, or count readers. */
const sides = new Set(['width', 'height']);
const largestIcon = 32;

/** The names of what links of the article itself lead to: its notes, and back. */
const placesIn = (root: Element): ReadonlySet<string> => {
	const sought = new Set<string>();
	for (const link of root.querySelectorAll('a[href^="#"]'))
		sought.add((link.getAttribute('href') ?? '').slice(1));
	const places = new Set<string>();
	for (const {id} of root.querySelectorAll('[id]')) if (sought.has(id)) places.add(id);
	return places;
};

const cleanAttributes = (element: Element, base: string, places: ReadonlySet<string>): void => {
	for (const {name, value} of [...element.attributes]) {
		const words = name === 'class' ? meaningfulWords(value) : '';
		if (words !== '') element.setAttribute(name, words);
		else if (name === 'id' && places.has(value)) continue;
		else if (name === 'href' && value.startsWith('#') && places.has(value.slice(1))) continue;
		else if (sides.has(name) && /^\d+$/.test(value) && Number(value) <= largestIcon) continue;
		else if (!meaningful.has(name)) element.removeAttribute(name);
		else if (addressed.has(name)) {
			const address = /^mailto:/i.test(value) ? value : webAddress(value, base);
			if (address === undefined) element.removeAttribute(name);
			else element.setAttribute(name, address);
		} else if (name === 'srcset') element.setAttribute(name, absoluteSet(value, base));
	}
};

const absoluteSet = (set: string, base: string): string =>
	set
		.split(/,\s+/)
		.map((candidate) => {
			const [address, size] = candidate.trim().split(/\s+/);
			return [webAddress(address, base), size].filter(Boolean).join(' ');
		})
		.join(', ');

const holders = new Set('img picture video audio iframe hr br td th source track'.split(' '));

const removeEmpty = (element: Element): boolean => {
	let isEmpty = true;
	for (const child of [...element.childNodes]) {
		if (!isElement(child)) {
			if ((child.textContent ?? '').trim() !== '') isEmpty = false;
		} else if (holders.has(child.localName)) {
			if (child.localName !== 'br') isEmpty = false;
		} else if (removeEmpty(child)) {
			if (!inlineNames.has(child.localName)) child.remove();
		} else isEmpty = false;
	}
	return isEmpty;
};

/** The block in which the text ends. */
const lastBlock = (root: Element): LastBlock | undefined => {
	let block = root;
	for (;;) {
		const inner = [...block.childNodes].findLast((node) => lineOf(node) !== '');
		if (!inner || !isElement(inner) || inlineNames.has(inner.localName)) break;
		block = inner;
	}
	const text = lineOf(block);
	return text === '' ? undefined : {element: block, text: text.slice(-2000)};
};
