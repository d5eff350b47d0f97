import type {LeftOutReason} from '../model/left-out.ts';
import type {Counts} from './wording.ts';

/** What is said of moving in and out: lists that are imported, and what is exported. */
export type MovingWords = {
	readonly imported: (added: number, known: number) => string;
	/** `texts`: how many of the new ones came with their text. */
	readonly importedBookmarks: (added: number, known: number, texts: number) => string;
	readonly leftOut: (title: string, reason: LeftOutReason) => string;
	readonly exported: (count: number, file: string) => string;
	/** Of sources whose user and password are kept out of the file. */
	readonly withoutPassword: (count: number) => string;
	readonly exportedArticles: (count: number, file: string) => string;
	/** The title of an exported OPML document. */
	readonly opmlTitle: string;
};

/** Moving in and out, in both languages side by side. */
export const movingFr = ({count, plural}: Counts): MovingWords => ({
	imported: (added, known) =>
		`${plural(added, {one: `${count(added)} source ajoutée`, other: `${count(added)} sources ajoutées`})}, ${plural(known, {one: `${count(known)} déjà suivie`, other: `${count(known)} déjà suivies`})}. Lisez-les : actus refresh`,
	importedBookmarks: (added, known, texts) => {
		const news = plural(added, {
			one: `${count(added)} favori ajouté`,
			other: `${count(added)} favoris ajoutés`,
		});
		const kept = plural(known, {one: `${count(known)} déjà gardé`, other: `${count(known)} déjà gardés`});
		return `${news} (${count(texts)} avec leur texte), ${kept}.`;
	},
	leftOut: (title, reason) =>
		`Laissé de côté : ${title} (${
			{
				'no-address': 'aucune adresse',
				'other-scheme': 'ce n’est pas une adresse du web',
				duplicate: 'déjà dans ce fichier',
				'local-file': 'un fichier s’ajoute à la main : actus add FICHIER',
				command: 'un programme : actus n’en lance pas',
				query: 'une recherche enregistrée, non une source',
				rule: 'une règle, non une source',
				'other-list': 'une autre liste : importez-la par son adresse',
				recipe: 'seul l’autre lecteur sait la lire',
				computed: 'un programme en compose l’adresse',
				ignored: 'marquée pour être passée',
				unreadable: 'abîmé',
			}[reason]
		})`,
	exported: (exported, file) =>
		`${plural(exported, {one: `${count(exported)} source écrite`, other: `${count(exported)} sources écrites`})} dans ${file}.`,
	withoutPassword: (sources) =>
		plural(sources, {
			one: 'Une source a un mot de passe : il n’est pas écrit.',
			other: `${count(sources)} sources ont un mot de passe : aucun n’est écrit.`,
		}),
	exportedArticles: (exported, file) =>
		`${plural(exported, {one: `${count(exported)} article écrit`, other: `${count(exported)} articles écrits`})} dans ${file}.`,
	opmlTitle: 'Sources d’actus',
});

export const movingEn = ({count, counted}: Counts): MovingWords => ({
	imported: (added, known) =>
		`${counted(added, 'source', 'sources')} added, ${count(known)} already followed. Read them: actus refresh`,
	importedBookmarks: (added, known, texts) =>
		`${counted(added, 'bookmark', 'bookmarks')} added (${count(texts)} with text), ${count(known)} already kept.`,
	leftOut: (title, reason) =>
		`Left out: ${title} (${
			{
				'no-address': 'no address',
				'other-scheme': 'not a web address',
				duplicate: 'already in this file',
				'local-file': 'a file is added by hand: actus add FILE',
				command: 'a program: actus runs none',
				query: 'a saved search, not a source',
				rule: 'a rule, not a source',
				'other-list': 'another list: import it by its address',
				recipe: 'only the other reader can read it',
				computed: 'a program puts its address together',
				ignored: 'marked to be passed over',
				unreadable: 'damaged',
			}[reason]
		})`,
	exported: (exported, file) => `${counted(exported, 'source', 'sources')} written to ${file}.`,
	withoutPassword: (sources) =>
		sources === 1
			? 'One source has a password: it is not written.'
			: `${count(sources)} sources have a password: none is written.`,
	exportedArticles: (exported, file) => `${counted(exported, 'article', 'articles')} written to ${file}.`,
	opmlTitle: 'Sources of actus',
});
