import {lettersOf} from '../model/letters.ts';
import type {TitleMark} from './list-titles.ts';
import {isUsableLink} from './list-titles.ts';
import {elementsWithin, type ListElement, type ListTree, outwards} from './list-tree.ts';
import type {Stretch} from './places.ts';

const mostElements = 100;
const longestLink = 500;
const mostBeside = 30;

/**
 * The link of a title that is none itself: the one that says the same, else one that only says to read on, else the only
 * one of its box.
 */
export const linkBeside = (tree: ListTree, {text}: TitleMark, box: Stretch): ListElement | undefined => {
	const [root] = elementsWithin(tree, box, 1);
	const around = root ? [...outwards(root)].slice(1) : [];
	// An anchor of the page itself stands beside many headings.
	const links = [...elementsWithin(tree, box, mostElements), ...around].filter(
		(link) => isUsableLink(link) && !isInSentence(link) && !link.attributes.href?.startsWith('#'),
	);
	const letters = lettersOf(text);
	const saidBy = ({start, end}: ListElement): string =>
		end - start < longestLink ? tree.text.slice(start, end).trim() : '';
	const same = links.find((link) => lettersOf(saidBy(link)) === letters);
	if (same) return same;
	const [more, ...others] = alone(links.filter((link) => readOn.test(saidBy(link))));
	if (more && others.length === 0) return more;
	const [only, ...rest] = alone(links);
	return rest.length === 0 ? only : undefined;
};

const readOn =
	/^(?:\W*(?:read|continue|more|full (?:story|text|article)|lire|suite|en savoir|voir|découvrir|consulter|t[ée]l[ée]charger|download|ouvrir)(?!\p{L}))/iu;

/** One for each address. */
const alone = (links: readonly ListElement[]): readonly ListElement[] => [
	...new Map(links.toReversed().map((link) => [link.attributes.href, link])).values(),
];

/** More words stand beside it than « PDF, 2 Mo ». */
const isInSentence = ({parent, start, end}: ListElement): boolean =>
	parent !== undefined &&
	/^(?:p|li|dd|blockquote)$/.test(parent.name) &&
	parent.end - parent.start - (end - start) > mostBeside;
