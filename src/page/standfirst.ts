import {lettersOf} from '../model/letters.ts';
import {isAfter, lineOf, type Weights, weightOf} from './weights.ts';

const shortest = 30;
const longest = 900;
const shortestHeading = 80;
const longestOwnLine = 200;

/** How publishers call the paragraph under the headline (chapô, standfirst, deck). */
const named =
	/(?:^|[\s_-])(?:chap[oô]|chapeau|standfirst|stand-first|lede|dek|deck|accroche|sous-?titre|sub-?title|sub-?head(?:ing|line)?|(?:post|entry|article)-*(?:lead|intro|desc|description|summary|excerpt|resume|chapo)|introduction)(?:$|[\s_-])/i;

export type StandfirstSigns = {
	/** What the page's metadata call the article. */
	readonly description: string | undefined;
	/** True of a line that says who wrote the article, or when. */
	readonly isOwnLine: (line: string) => boolean;
};

/**
 * The element that shows the article's standfirst: the one so named or marked, or one set off from the text that reads
 * as the metadata's description. Undefined if the page shows none apart from the body.
 */
export const standfirstElement = (
	body: Element,
	weights: Weights,
	title: Element | undefined,
	{description, isOwnLine}: StandfirstSigns,
): Element | undefined => {
	const isFit = (element: Element): boolean => {
		const {text, linked, hasTitle} = weightOf(weights, element);
		return (
			!hasTitle &&
			text >= shortest &&
			text <= longest &&
			linked * 3 < text &&
			(!title || isAfter(weights, element, title)) &&
			element.closest('aside,nav,footer,li,a,figure,[class*="comment"],[class*="related"]') === null
		);
	};
	const isNamed = (element: Element): boolean =>
		/\bdescription\b/.test(element.getAttribute('itemprop') ?? '') ||
		named.test((element.getAttribute('class') ?? '').replace(/([a-z])([A-Z])/g, '$1-$2').replace(/_/g, '-'));
	const shown = [...body.querySelectorAll('[itemprop~="description"],[class]')].find(
		(element) => isNamed(element) && isFit(element),
	);
	if (shown) return shown;
	const letters = lettersOf(description ?? '');
	const apart = [...body.querySelectorAll('p,h2,div')]
		.slice(0, 2000)
		.filter((element) => isFit(element) && isSetOff(element));
	const described =
		letters.length < shortest ? undefined : apart.find((each) => lettersOf(lineOf(each)) === letters);
	if (described || !title) return described;
	const lines = [...body.querySelectorAll('p,h2,h3,div')]
		.slice(0, 2000)
		.filter((each) => isAfter(weights, each, title));
	return boldOpening(body, weights, title) ?? sentenceAbove(lines, weights, isFit, isOwnLine);
};

/** A bold paragraph above all others, as typists set a standfirst; those below it are not bold. */
const boldOpening = (body: Element, weights: Weights, title: Element): Element | undefined => {
	const [first, ...others] = [...body.querySelectorAll('p')].filter(
		(each) => weightOf(weights, each).prose > 0 && isAfter(weights, each, title),
	);
	const isOpening = first && others.length > 1 && weightOf(weights, first).text <= longest && isSetOff(first);
	return isOpening && !others.slice(0, 20).some(isSetOff) ? first : undefined;
};

/** An article's first paragraph, given as its description by the publisher's program, is a paragraph all the same. */
const isSetOff = (element: Element): boolean => {
	if (element.localName === 'h2') return true;
	const only = element.children.length === 1 ? element.children[0] : undefined;
	return (
		only !== undefined && /^(?:strong|b|em|i|h2)$/.test(only.localName) && lineOf(only) === lineOf(element)
	);
};

/** A sentence set as a heading above the text, or the one paragraph between the headline and the line that signs the article. */
const sentenceAbove = (
	lines: readonly Element[],
	weights: Weights,
	isFit: (element: Element) => boolean,
	isOwnLine: (line: string) => boolean,
): Element | undefined => {
	const paragraphs: Element[] = [];
	for (const element of lines) {
		const {text, prose} = weightOf(weights, element);
		if (text === 0 || text > longest) continue;
		if (/^h[23]$/.test(element.localName)) {
			return paragraphs.length === 0 && text >= shortestHeading && isFit(element) && endsSentence(element)
				? element
				: undefined;
		}
		if (element.localName === 'p' && prose > 0) paragraphs.push(element);
		else if (text < longestOwnLine && isOwnLine(lineOf(element))) {
			const [only] = paragraphs;
			return only && isFit(only) && endsSentence(only) ? only : undefined;
		}
		if (paragraphs.length > 1) return undefined;
	}
	return undefined;
};

const endsSentence = (element: Element): boolean => /[.!?…»”]$/.test(lineOf(element));
