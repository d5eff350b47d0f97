import {junkRules} from './junk-rules.ts';
import {paywallBadge, paywallSentence} from './paywall.ts';
import {inlineNames, isElement, lineOf, type Weights, weightOf} from './weights.ts';

const longestBlock = 240;

export type Removal = {
	/** Among what was removed, something said that the article is for subscribers. */
	readonly hasPaywall: boolean;
};

/** Boxes by these elements are the article's surroundings wherever they stand. */
const around = new Set('nav form button input textarea label fieldset dialog'.split(' '));

/**
 * Takes out of the tree what the rules of `junk-rules.ts` know, and whatever `isOwn` says of a short block's text
 * (the page's own date line, say). An element that holds the headline or most of the page's prose stays, whatever
 * its name. Says what the removed told of access.
 */
export const removeJunk = (root: Element, weights: Weights, isOwn: (line: string) => boolean): Removal => {
	const allProse = weightOf(weights, root).prose;
	/** Date lines and signatures stand above the text; within it a date is a heading. */
	const firstProse = firstProseAfterTitle(root, weights);
	let hasPaywall = false;

	const isLarge = (element: Element): boolean => {
		const {prose, hasTitle} = weightOf(weights, element);
		return hasTitle || prose * 2 > allProse || (prose > 400 && prose * 3 > allProse);
	};

	const visit = (element: Element, surroundings: Surroundings): void => {
		for (const child of [...element.childNodes]) {
			if (!isElement(child)) {
				if (child.nodeType === 8 || (!surroundings.isTable && isBareLabel(child, element))) child.remove();
				continue;
			}
			// Parts of a formula look like numbers of pages and the like.
			if (child.localName === 'math') continue;
			const verdict = judge(child, surroundings);
			if (verdict === 'paywall') hasPaywall = true;
			if (verdict === 'keep')
				visit(child, {
					isTeaser: surroundings.isTeaser || isTeaserBox(child),
					isTable: surroundings.isTable || isDataTable(child),
				});
			else remove(child, verdict);
		}
	};

	const judge = (element: Element, {isTeaser, isTable}: Surroundings): Verdict => {
		const {text, linked} = weightOf(weights, element);
		const {localName} = element;
		if (isLarge(element)) return 'keep';
		if (around.has(localName))
			return hasPicture(element) ? 'keep' : saysPaywall(element, text) ? 'paywall' : 'junk';
		if (element.hasAttribute('hidden')) return 'junk';
		if (hasJunkName(element)) return !isTeaser && saysPaywall(element, text) ? 'paywall' : 'junk';
		if (isOtherArticle(element)) return 'junk';
		if (text === 0 || text > longestBlock || isTable || isDataTable(element)) return 'keep';
		if (inlineNames.has(localName) && isInLine(element)) return 'keep';
		if (localName === 'time' && weightOf(weights, element).order < firstProse) return 'junk';
		const line = lineOf(element);
		if (!isTeaser && paywallSentence.test(line)) return 'paywall';
		if (paywallBadge.test(line)) return isBeside(element, weights) ? 'paywall' : 'junk';
		if (weightOf(weights, element).order < firstProse && isOwn(line)) return 'junk';
		const rule = junkRules.find(({says}) => says?.test(line));
		if (!rule) return 'keep';
		if (!rule.needs) return hasPicture(element) ? 'keep' : 'junk';
		if (linked * 2 >= text) return 'junk';
		return rule.needs === 'links or a label over them' && isOverLinks(element) ? 'label' : 'keep';
	};

	/** A card: its heading leads to the article that it offers. */
	const isOtherArticle = (element: Element): boolean => {
		if (element.localName !== 'article') return false;
		const heading = element.querySelector('h2,h3,h4');
		if (!heading) return false;
		const {text, linked} = weightOf(weights, heading);
		return text > 0 && (linked * 10 >= text * 9 || heading.closest('a') !== null);
	};

	/** What follows a label is links and little else. */
	const isMostlyLinks = (element: Element): boolean => {
		const {text, linked} = weightOf(weights, element);
		return text > 0 && linked * 10 >= text * 7 && !isLarge(element);
	};

	const isOverLinks = (element: Element): boolean =>
		element.nextElementSibling !== null && isMostlyLinks(element.nextElementSibling);

	const saysPaywall = (element: Element, text: number): boolean =>
		text <= longestBlock * 4 && paywallSentence.test(lineOf(element));

	/** With a label over links go the links: the list or box that follows it, or the next lines that are links alone. */
	const remove = (element: Element, verdict: Verdict): void => {
		let next = element.nextElementSibling;
		while (verdict === 'label' && next && isMostlyLinks(next)) {
			const after = next.nextElementSibling;
			next.remove();
			next = after;
		}
		element.remove();
	};

	const hasJunkName = (element: Element): boolean => {
		const name = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`
			.replace(/([a-z])([A-Z])/g, '$1-$2')
			.toLowerCase()
			.replace(modifiers, ' ');
		return name.trim() !== '' && name.length < 1000 && junkRules.some(({named}) => named?.test(name));
	};

	visit(root, {isTeaser: false, isTable: false});
	return {hasPaywall};
};

const firstProseAfterTitle = (root: Element, weights: Weights): number => {
	let titleOrder = -1;
	for (const element of root.querySelectorAll('h1,h2,[itemprop],[role="heading"],.entry-title')) {
		if (weightOf(weights, element).hasTitle) titleOrder = weightOf(weights, element).order;
	}
	for (const paragraph of root.querySelectorAll('p')) {
		const {prose, order} = weightOf(weights, paragraph);
		if (prose > 0 && order > titleOrder) return order;
	}
	return Number.POSITIVE_INFINITY;
};

type Surroundings = {readonly isTeaser: boolean; readonly isTable: boolean};
type Verdict = 'keep' | 'junk' | 'paywall' | 'label';

/** Boxes in which other articles are offered; what they say of access is theirs. */
const isTeaserBox = (element: Element): boolean =>
	/^(?:aside|nav|footer|li|a)$/.test(element.localName) ||
	/teaser|card|vignette/i.test(element.getAttribute('class') ?? '');

const isBareLabel = (node: Node, parent: Element): boolean => {
	if (node.nodeType !== 3 || inlineNames.has(parent.localName) || parent.localName === 'p') return false;
	const line = lineOf(node);
	return line !== '' && line.length < 60 && junkRules.some(({says, needs}) => !needs && says?.test(line));
};

const sentenceNames = new Set('p li td th dd dt figcaption caption blockquote h1'.split(' '));

/** Part of a sentence: its paragraph is judged as a whole. */
const isInLine = (element: Element): boolean => {
	let parent = element.parentElement;
	while (parent && inlineNames.has(parent.localName)) parent = parent.parentElement;
	return parent !== null && sentenceNames.has(parent.localName);
};

const isDataTable = (element: Element): boolean =>
	element.localName === 'table' && element.querySelector('th,caption') !== null;

/** What a box has, allows or lacks is not what it is. */
const modifiers =
	/(?<=^|\s)(?:has|is|no|with|without|js|show|hide)-\S+|\S+-(?:enabled|disabled|active|visible)(?=\s|$)/g;

const hasPicture = (element: Element): boolean => element.querySelector('img,picture,video') !== null;

/** True if the badge stands with the page's headline, in a box that holds little else. */
const isBeside = (element: Element, weights: Weights): boolean => {
	let parent = element.parentElement;
	for (let level = 0; parent && level < 3; level++, parent = parent.parentElement) {
		const {hasTitle, text} = weightOf(weights, parent);
		if (hasTitle) return text < 1500 || level === 0;
	}
	return false;
};
