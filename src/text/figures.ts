import {displayWidth} from './width.ts';

/** How the figures of a column stand under one another: columns up to the decimal sign, and from it on. */
export type Figures = {readonly sign: string; readonly before: number; readonly after: number};

/** Where the column's cells are figures, but for those that say there is none; undefined for a column of words. */
export const figuresOf = (cells: readonly string[]): Figures | undefined => {
	const texts = cells.filter((text) => text !== '' && !isNothing(text));
	if (texts.length === 0 || !texts.every((text) => isFigure(text))) return undefined;
	const sign = decimalSign(texts);
	let before = 0;
	let after = 0;
	for (const text of texts) {
		const place = pointOf(text, sign);
		before = Math.max(before, displayWidth(text.slice(0, place)));
		after = Math.max(after, displayWidth(text.slice(place)));
	}
	const widest = Math.max(...new Set(cells.map((text) => displayWidth(text))));
	return {sign, before: Math.max(before, widest - after), after};
};

/** Columns that stay empty to the right of the text, so that it meets the others: what is no figure ends at the edge. */
export const widthAfter = (text: string, {sign, after}: Figures): number =>
	isNothing(text) ? 0 : after - displayWidth(text.slice(pointOf(text, sign)));

const pointOf = (text: string, sign: string): number => {
	const [number = ''] = /^[^\d]*\d[\d.,'’ \u00A0\u202F]*/.exec(text) ?? [];
	const digits = number.replace(/[.,'’ \u00A0\u202F]+$/, '');
	const place = sign === '' ? -1 : digits.lastIndexOf(sign);
	return place === -1 ? digits.length : place;
};

/** Three digits after a sign are thousands, unless other cells have it before one or two. */
const decimalSign = (texts: readonly string[]): string => {
	for (const sign of [',', '.']) {
		const isDecimal = (text: string) =>
			new RegExp(`(?:^|\\D)0\\${sign}\\d|\\d\\${sign}(?:\\d{1,2}|\\d{4,})(?!\\d)(?!\\${sign})`).test(text);
		if (texts.some(isDecimal)) return sign;
	}
	return '';
};

/** What tables say where there is no figure: « – », « n.d. », « n/a ». */
const isNothing = (text: string): boolean =>
	/^(?:[-–—−.…*?]+|n\.?\s?[acds]\.?|n\/[acd]|s\.\s?o\.)$/i.test(text);

/** True for a short number with its sign and unit: « −1,5 % », « 12 000 € », « $3.2bn ». */
const isFigure = (text: string): boolean =>
	text.length <= 24 &&
	/^\(?[<>≤≥~≈+\-−–±]?\s?(?:[A-Z]{0,3}[$€£¥]\s?)?[+\-−–]?\d[\d.,'’\s]*\)?\s?(?:[\p{L}°%‰€$£¥µ²³/·.]{1,8}|Mds? €)?\)?[⁰¹²³⁴-⁹*]*$/u.test(
		text,
	);
