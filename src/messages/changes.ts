import type {Counts} from './wording.ts';

/** Of a publisher's changes to an article that was read. */
export type ChangesWords = {
	readonly removed: string;
	readonly added: string;
	readonly unchanged: (paragraphs: number) => string;
	readonly none: string;
	/** There is no earlier version. */
	readonly notChanged: string;
};

export const changesFr = ({count, plural}: Counts): ChangesWords => ({
	removed: 'retiré',
	added: 'ajouté',
	unchanged: (paragraphs) =>
		`… ${count(paragraphs)} ${plural(paragraphs, {one: 'paragraphe inchangé', other: 'paragraphes inchangés'})} …`,
	none: 'Les mots sont les mêmes : seule la mise en forme a changé.',
	notChanged: 'L’article n’a pas changé depuis que vous l’avez ouvert.',
});

export const changesEn = ({count, plural}: Counts): ChangesWords => ({
	removed: 'removed',
	added: 'added',
	unchanged: (paragraphs) =>
		`… ${count(paragraphs)} ${plural(paragraphs, {one: 'unchanged paragraph', other: 'unchanged paragraphs'})} …`,
	none: 'The words are the same: only their form has changed.',
	notChanged: 'The article has not changed since you opened it.',
});
