import type {Whole} from '../model/article.ts';
import type {Counts} from './wording.ts';

/** How much is to be had of its text. */
export type KeptExtent = 'whole' | 'beginning' | 'none';

/** What is kept of a bookmark, and what the reader wrote on it. */
export type BookmarkWords = {
	/** Undefined: not all of it has come yet. */
	readonly kept: (whole: Whole | undefined, extent: KeptExtent) => string;
	readonly note: (text: string) => string;
	/** Sentences: a note (tags) as they now are. */
	readonly noted: (note: string, isUndo: boolean) => string;
	readonly tagged: (tags: readonly string[], isUndo: boolean) => string;
	/** What was written on was no bookmark before. */
	readonly alsoKept: string;
	/** What a refresh did for them. */
	readonly completed: (count: number) => string;
	/** All tags, to choose one. */
	readonly tags: {
		readonly title: (count: number) => string;
		readonly hint: string;
		readonly empty: string;
		readonly count: (bookmarks: number) => string;
	};
};

const withHash = (tags: readonly string[]): string => tags.map((tag) => `#${tag}`).join(' ');

/** What is kept, and what is written on it, in both languages side by side. */
export const bookmarksFr = ({count, plural}: Counts): BookmarkWords => {
	const pictures = (number: number) =>
		plural(number, {one: `${count(number)} image`, other: `${count(number)} images`});
	return {
		kept: (whole, extent) => {
			if (!whole) return 'Gardé ; texte entier et images à venir';
			const all = whole.pictures + whole.missing;
			const text = {
				whole: 'Gardé avec son texte',
				beginning: 'Gardé avec le début de son texte',
				none: 'Gardé sans texte',
			}[extent];
			if (all === 0) return text;
			if (whole.pictures === 0) return `${text}, sans ${all === 1 ? 'son image' : `ses ${all} images`}`;
			return `${text} et ${pictures(whole.pictures)}${whole.missing === 0 ? '' : ` sur ${count(all)}`}`;
		},
		note: (text) => `Note : ${text}`,
		noted: (note, isUndo) => {
			if (note === '') return isUndo ? 'Annulé : plus de note.' : 'Note effacée.';
			return `${isUndo ? 'Annulé, note : ' : 'Note : '}« ${note} ».`;
		},
		tagged: (tags, isUndo) =>
			`${isUndo ? 'Annulé, étiquettes : ' : 'Étiquettes : '}${tags.length === 0 ? 'aucune' : withHash(tags)}.`,
		alsoKept: 'L’article est gardé dans les favoris.',
		completed: (number) =>
			plural(number, {
				one: `${count(number)} favori complété.`,
				other: `${count(number)} favoris complétés.`,
			}),
		tags: {
			title: (number) => `Étiquettes (${count(number)})`,
			hint: 'Entrée ses favoris · h revenir · ? aide',
			empty: 'Aucune étiquette. t en met à un article, qui est alors gardé dans les favoris.',
			count: (number) => plural(number, {one: `${count(number)} favori`, other: `${count(number)} favoris`}),
		},
	};
};

export const bookmarksEn = ({count, plural}: Counts): BookmarkWords => {
	const pictures = (number: number) =>
		plural(number, {one: `${count(number)} picture`, other: `${count(number)} pictures`});
	return {
		kept: (whole, extent) => {
			if (!whole) return 'Kept; full text and pictures to come';
			const all = whole.pictures + whole.missing;
			const text = {
				whole: 'Kept with its text',
				beginning: 'Kept with the beginning of its text',
				none: 'Kept without a text',
			}[extent];
			if (all === 0) return text;
			if (whole.pictures === 0) return `${text}, without its ${all === 1 ? 'picture' : `${all} pictures`}`;
			return `${text} and ${whole.missing === 0 ? '' : `${count(whole.pictures)} of `}${pictures(all)}`;
		},
		note: (text) => `Note: ${text}`,
		noted: (note, isUndo) => {
			if (note === '') return isUndo ? 'Taken back: no note any more.' : 'Note wiped.';
			return `${isUndo ? 'Taken back, note: ' : 'Note: '}“${note}”.`;
		},
		tagged: (tags, isUndo) =>
			`${isUndo ? 'Taken back, tags: ' : 'Tags: '}${tags.length === 0 ? 'none' : withHash(tags)}.`,
		alsoKept: 'The article is kept as a bookmark.',
		completed: (number) =>
			plural(number, {
				one: `${count(number)} bookmark completed.`,
				other: `${count(number)} bookmarks completed.`,
			}),
		tags: {
			title: (number) => `Tags (${count(number)})`,
			hint: 'Enter its bookmarks · h back · ? help',
			empty: 'No tags. t gives some to an article, which is then kept as a bookmark.',
			count: (number) =>
				plural(number, {one: `${count(number)} bookmark`, other: `${count(number)} bookmarks`}),
		},
	};
};
