import {cleanLine} from '../model/clean.ts';
import {lettersOf} from '../model/letters.ts';
import type {Style} from './blocks.ts';
import type {Flow} from './flow.ts';
import {placeWithin, resolveAddress} from './links.ts';
import type {ElementReader, Reading} from './reading.ts';
import {shiftOf} from './shifted.ts';
import {textOf} from './tree.ts';

/** Text in a style. */
export const styled =
	(style: Style): ElementReader =>
	({children}, flow, reading) =>
		reading.walk(children, flow, withStyle(reading, style));

const withStyle = (reading: Reading, style: Style): Reading => ({
	...reading,
	style: {...reading.style, ...style},
});

/** `a`: a link; one to a place of the article keeps that, the number of a note is raised, marks of headings are left out. */
export const readAnchor: ElementReader = ({attributes, children}, flow, reading) => {
	const href = resolveAddress(attributes.href, reading.baseUrl);
	if (href !== undefined) return reading.walk(children, flow, withStyle(reading, {href}));
	const place = placeWithin(attributes.href, reading.baseUrl);
	if (place === undefined) return reading.walk(children, flow, reading);
	const text = textOf(children).trim();
	if (text !== '' && /^[#¶§🔗\s]+$/u.test(text)) return;
	const inner = reading.anchors.has(place) ? withStyle(reading, {target: place}) : reading;
	const before = flow.textBefore(1);
	if (/^[↩↑⤴⬆⏎]\uFE0E?$/u.test(text)) {
		// The way back from a note.
		if (/\S/.test(before)) flow.addText(' ', reading.style);
		return flow.addText(text.charAt(0), inner.style);
	}
	if (reading.shift || !isNoteNumber(text)) return reading.walk(children, flow, inner);
	if (/\S/.test(before)) return readNoteNumber(text, flow, inner);
	// A note's own number, at its head: numbers in brackets are those of links.
	if (before === '' && text.startsWith('[')) flow.addText(`${text.replace(/\D/g, '')}.`, inner.style);
	else reading.walk(children, flow, inner);
};

const isNoteNumber = (text: string): boolean => /^\[?\d{1,3}\]?$/.test(text);

/** Raised, without brackets: those are the numbers of links. Two notes in a row are parted. */
const readNoteNumber = (text: string, flow: Flow, reading: Reading): void => {
	if (/[⁰¹²³⁴⁵⁶⁷⁸⁹]/.test(flow.textBefore(1))) flow.addText(',', reading.style);
	const digits = text.replace(/\D/g, '');
	flow.addText(shiftOf(digits, 'super', '').shift(digits), reading.style);
};

/** `sup` and `sub`. */
export const readShifted =
	(direction: 'super' | 'sub'): ElementReader =>
	({children}, flow, reading) => {
		if (reading.shift) return reading.walk(children, flow, reading);
		const text = textOf(children).trim();
		const link = children.find((node) => typeof node !== 'string' && node.name === 'a');
		if (direction === 'super' && isNoteNumber(text) && link !== undefined && typeof link !== 'string') {
			reading.anchors.meet(link.attributes.id);
			const place = placeWithin(link.attributes.href, reading.baseUrl);
			const href = resolveAddress(link.attributes.href, reading.baseUrl);
			if (place !== undefined && href === undefined) {
				const target = reading.anchors.has(place) ? {target: place} : {};
				return readNoteNumber(text, flow, withStyle(reading, target));
			}
		}
		const {open, shift, close} = shiftOf(text, direction, flow.textBefore(1));
		flow.addText(open, reading.style);
		reading.walk(children, flow, {...reading, shift});
		flow.addText(close, reading.style);
	};

/** `q`: in the quotation marks of its language, other ones within; none where the text brings its own. */
export const readInlineQuote: ElementReader = ({children}, flow, reading) => {
	const pairs = quotationMarks.get(reading.language) ?? english;
	const before = flow.textBefore(longestLook);
	const [open, close] = isOpen(before, pairs[0]) && !isOpen(before, pairs[1]) ? pairs[1] : pairs[0];
	const isBare = !/^\s*[«“„"‹‘]/.test(textOf(children));
	if (isBare) flow.addText(open, reading.style);
	reading.walk(children, flow, reading);
	if (isBare) flow.addText(close, reading.style);
};

const longestLook = 2000;

/** True if the text has begun a quotation that is not ended, by signs of its own. */
const isOpen = (text: string, [open, close]: readonly [string, string]): boolean =>
	text.lastIndexOf(open.trim()) > text.lastIndexOf(close.trim());

type Pairs = readonly [readonly [string, string], readonly [string, string]];

const english: Pairs = [
	['“', '”'],
	['‘', '’'],
];

const quotationMarks: ReadonlyMap<string, Pairs> = new Map<string, Pairs>([
	[
		'fr',
		[
			['«\u00A0', '\u00A0»'],
			['“', '”'],
		],
	],
	[
		'de',
		[
			['„', '“'],
			['‚', '‘'],
		],
	],
	...['es', 'it', 'pt', 'ca'].map((language): [string, Pairs] => [
		language,
		[
			['«', '»'],
			['“', '”'],
		],
	]),
]);

/** `abbr`: what its letters stand for is said where they first stand, if that is more than the letters. */
export const readAbbreviation: ElementReader = ({attributes, children}, flow, reading) => {
	reading.walk(children, flow, reading);
	const short = cleanLine(textOf(children));
	const title = cleanLine(attributes.title ?? '');
	const isInitials =
		/^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\p{N}.&-]{2,12}s?$/u.test(short) && !/^[IVXLCDM]+$/.test(short);
	if (!isInitials || title.length <= short.length || title.length > longestTitle) return;
	if (reading.explained.has(short) || lettersOf(title) === lettersOf(short)) return;
	reading.explained.add(short);
	flow.addText(` (${title})`, reading.style);
};

const longestTitle = 120;

/** `rt`: how the letters before it are said, in brackets. */
export const readRuby: ElementReader = ({children}, flow, reading) => {
	flow.addText('(', reading.style);
	reading.walk(children, flow, reading);
	flow.addText(')', reading.style);
};
