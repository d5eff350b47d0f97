import {lettersOf} from '../model/letters.ts';
import {lineOf, type Weights, weightOf} from './weights.ts';

const longest = 300;
const shortest = 8;

/**
 * The element of the page that shows the article's headline: the one that reads like what the metadata call the page, else
 * the first `h1` that is not the site's own name. A page may have none.
 */
export const headlineElement = (
	body: Element,
	weights: Weights,
	titles: readonly (string | undefined)[],
): Element | undefined => {
	const said = titles.filter((title) => title !== undefined).map(lettersOf);
	const likeness = (element: Element): number => {
		const letters = lettersOf(lineOf(element));
		if (letters.length < shortest) return 0;
		return said.some(
			(title) => title.includes(letters) || (title.length >= shortest * 3 && letters.startsWith(title)),
		)
			? letters.length
			: 0;
	};
	const among = (names: string): readonly Element[] =>
		[...body.querySelectorAll(names)].slice(0, 100).filter((element) => {
			const {text} = weightOf(weights, element);
			return text > 0 && text <= longest && element.closest('nav,footer,aside') === null;
		});
	const likest = (elements: readonly Element[]): Element | undefined => {
		const half = Math.max(1, ...said.map((title) => title.length)) / 2;
		const best = Math.max(0, ...elements.map(likeness));
		return best >= half ? elements.find((element) => likeness(element) === best) : undefined;
	};
	const first = among('h1');
	return (
		likest(first) ??
		likest(among('h2,[itemprop~="headline"]:not(meta),[role="heading"],.entry-title')) ??
		first.find((element) => element.closest('article,main') !== null) ??
		first.find((element) => likeness(element) === 0 && lineOf(element).length > 15) ??
		first.find((element) => likeness(element) > 0)
	);
};
