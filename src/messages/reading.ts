import type {PicturePolicy, Settings} from '../model/settings.ts';
import type {Counts} from './wording.ts';

/** The words around an article that is read: how it is set. */
export type ReadingWords = {
	/** The text was made wider or narrower; `isEnd`: it cannot be more so. */
	readonly measure: (columns: number, isEnd: boolean) => string;
	/** How pictures are shown from now on. */
	readonly pictures: (policy: PicturePolicy) => string;
	/** The link whose number is typed, and where it leads if there is one. */
	readonly typedLink: (digits: string, address: string | undefined) => string;
	/** A link to another place of the same article. */
	readonly linkWithin: string;
	readonly linkHint: string;
	readonly following: (host: string) => string;
	readonly noLinks: string;
	readonly restored: string;
	/** What a link led to was no article. */
	readonly browsed: (address: string) => string;
	/** « 1 240 mots · 6 min » */
	readonly length: (words: number, minutes: number) => string;
	/** The title of a contents. */
	readonly contents: (title: string) => string;
	readonly noContents: string;
	readonly contentsHint: string;
	readonly pageLead: string;
	readonly pageHint: string;
	/** The choices of the page menu; `textColumns`: of the text as it is shown. */
	readonly page: (
		settings: Settings,
		textColumns: number,
	) => Readonly<
		Record<
			| 'measure'
			| 'margin'
			| 'lineSpacing'
			| 'alignment'
			| 'hyphenation'
			| 'justification'
			| 'pictures'
			| 'back',
			string
		>
	>;
};

export const readingFr = ({count, plural}: Counts): ReadingWords => ({
	measure: (columns, isEnd) =>
		`Largeur du texte : ${count(columns)} colonnes${isEnd ? ', pas davantage ici' : ''}.`,
	pictures: (policy) =>
		({
			auto: 'Images : au mieux de ce que peut le terminal.',
			blocks: 'Images : en demi-blocs.',
			never: 'Images : aucune, les légendes seules.',
		})[policy],
	typedLink: (digits, address) => `lien ${digits}${address === undefined ? '' : ` : ${address}`}`,
	linkWithin: 'ailleurs dans cet article',
	linkHint: 'Entrée lit · o ouvre · y copie',
	following: (host) => `Lecture de ${host}…`,
	restored: 'Annulé : tout est réglé comme avant.',
	noLinks: 'Cet article n’a pas de liens.',
	browsed: (address) => `Ce n’est pas un article, il s’ouvre dans le navigateur : ${address}`,
	length: (words, minutes) =>
		`${plural(words, {one: `${count(words)} mot`, other: `${count(words)} mots`})} · ${count(minutes)} min`,
	contents: (title) => `Sommaire · ${title}`,
	noContents: 'Cet article n’a pas d’intertitres.',
	contentsHint: 'Entrée y va · h revient',
	pageLead: 'La mise en page des articles :',
	pageHint: '+ - changent · Entrée suivant · h revient',
	page: ({measure, margin, lineSpacing, alignment, hyphenation, justification, pictures}, textColumns) => ({
		measure: `Largeur : ${count(measure)} colonnes${textColumns < measure ? ` (${count(textColumns)} ici)` : ''}`,
		margin: `Marges : ${plural(margin, {one: `${count(margin)} colonne`, other: `${count(margin)} colonnes`})} au moins`,
		lineSpacing: `Interligne : ${['simple', 'double', 'triple'][lineSpacing - 1]}`,
		alignment: `Texte ${{centre: 'au milieu', left: 'à gauche'}[alignment]}`,
		hyphenation: `Couper les mots : ${hyphenation ? 'oui' : 'non'}`,
		justification: `Justifier : ${justification ? 'oui' : 'non'}`,
		pictures: `Images : ${{auto: 'au mieux', blocks: 'en demi-blocs', never: 'aucune'}[pictures]}`,
		back: 'Revenir',
	}),
});

export const readingEn = ({count, plural}: Counts): ReadingWords => ({
	measure: (columns, isEnd) =>
		`Width of the text: ${count(columns)} columns${isEnd ? ', no further here' : ''}.`,
	pictures: (policy) =>
		({
			auto: 'Pictures: as fine as the terminal can show them.',
			blocks: 'Pictures: in half blocks.',
			never: 'Pictures: none, their captions alone.',
		})[policy],
	typedLink: (digits, address) => `link ${digits}${address === undefined ? '' : `: ${address}`}`,
	linkWithin: 'elsewhere in this article',
	linkHint: 'Enter reads · o opens · y copies',
	following: (host) => `Reading ${host}…`,
	restored: 'Undone: all is set as it was.',
	noLinks: 'This article has no links.',
	browsed: (address) => `This is no article, it opens in the browser: ${address}`,
	length: (words, minutes) =>
		`${plural(words, {one: `${count(words)} word`, other: `${count(words)} words`})} · ${count(minutes)} min`,
	contents: (title) => `Contents · ${title}`,
	noContents: 'This article has no headings.',
	contentsHint: 'Enter goes there · h back',
	pageLead: 'How articles are set:',
	pageHint: '+ - change · Enter next · h back',
	page: ({measure, margin, lineSpacing, alignment, hyphenation, justification, pictures}, textColumns) => ({
		measure: `Width: ${count(measure)} columns${textColumns < measure ? ` (${count(textColumns)} here)` : ''}`,
		margin: `Margins: ${plural(margin, {one: `${count(margin)} column`, other: `${count(margin)} columns`})} at least`,
		lineSpacing: `Line spacing: ${['single', 'double', 'triple'][lineSpacing - 1]}`,
		alignment: `Text ${{centre: 'in the middle', left: 'on the left'}[alignment]}`,
		hyphenation: `Hyphenate: ${hyphenation ? 'yes' : 'no'}`,
		justification: `Justify: ${justification ? 'yes' : 'no'}`,
		pictures: `Pictures: ${{auto: 'as fine as can be', blocks: 'in half blocks', never: 'none'}[pictures]}`,
		back: 'Back',
	}),
});
