import {readFileSync} from 'node:fs';
import type {PageSource} from '../../src/text/page.ts';

/** What a feed says around the body of each article here, which stands in a file of that name. */
const heads = {
	depeche: {
		title: 'Tempête Ciaran : 120 000 foyers toujours sans courant',
		standfirst:
			'Dix jours après, le réseau breton n’est pas rétabli. Le ministre de l’agriculture est attendu à Saint-Pol-de-Léon.',
		byline: 'Ouest Info · Publié le 14 novembre 2023 à 09:12',
	},
	enquete: {
		title: 'Saint-Fons, le canal et le silence',
		standfirst:
			'Pendant quinze ans, une usine de la vallée de la chimie a rejeté des polluants éternels dans le Rhône. Chacun savait ; personne n’avait rien écrit.',
		byline: 'La Gazette · Camille Roux · Publié le 18 novembre 2023 à 06:00',
	},
	direct: {
		title: 'DIRECT. Motion de rejet adoptée : suivez la soirée à l’Assemblée',
		byline: 'France Matin · Publié le 11 décembre 2023 à 16:05',
	},
	entretien: {
		title: 'Anne Sorel : « Le fleuve ne met pas de point »',
		standfirst:
			'Trente ans après « La Digue », la romancière revient avec un livre sur la mémoire de l’eau. Rencontre à Nantes, un matin de pluie.',
		byline: 'Libre · Hugo Lemaire · Publié le 12 janvier 2024 à 11:47',
	},
	recette: {
		title: 'Kouign-amann de ma grand-mère',
		byline: 'Cuisine d’ici · Publié le 3 février 2024 à 18:00',
	},
	match: {
		title: 'Northgate Rovers 3-2 Harbour City: Marsh double sends Rovers top',
		byline: 'Sport Daily · Ruth Adeyemi · Published on 2 December 2023 at 17:21',
		language: 'en-GB',
	},
	economie: {
		title: 'Les salaires rattrapent (presque) les prix',
		standfirst: 'Au troisième trimestre, le salaire de base a augmenté de 4,2 %.',
		byline: 'L’Écho du jour · Louis Perrin · Publié le 15 décembre 2023 à 12:00',
	},
	tech: {
		title: 'How we made our build nine times faster',
		byline: 'build notes · Ada Brook · Published on 20 November 2023 at 08:30',
		language: 'en',
	},
	science: {
		title: 'La galaxie qui n’aurait pas dû être là',
		byline: 'Ciel et Cie · Publié le 4 juin 2024 à 20:15',
	},
	tribune: {
		title: '« Sauvons les maternités, toutes les maternités »',
		byline: 'La Gazette · Collectif · Publié le 11 janvier 2024 à 05:30',
	},
	brut: {
		title: 'La médiathèque rouvre samedi',
		byline: 'Commune de Plouha · Publié le 4 janvier 2024 à 00:00',
	},
} as const;

export type Press = keyof typeof heads;

const bodyOf = (name: Press): string =>
	readFileSync(
		new URL(`fixtures/press/${name}.${name === 'brut' ? 'txt' : 'html'}`, import.meta.url),
		'utf8',
	);

const words = {
	fr: {
		linksHeading: 'Liens',
		colon: ' : ',
		mediumWords: {video: 'Vidéo', audio: 'Son', frame: 'Contenu intégré', post: 'Publication'},
	},
	en: {
		linksHeading: 'Links',
		colon: ': ',
		mediumWords: {video: 'Video', audio: 'Audio', frame: 'Embedded', post: 'Post'},
	},
} as const;

/** An article in the form that a French or English site gives it, with the words of a reader in its language. */
export const pressArticle = (name: Press): PageSource => {
	const head: (typeof heads)[Press] & {readonly language?: string} = heads[name];
	const {language = 'fr'} = head;
	return {
		...head,
		...words[language.startsWith('en') ? 'en' : 'fr'],
		language,
		imageWord: 'Image',
		html: bodyOf(name),
		baseUrl: `https://journal.exemple/${name}`,
	};
};

/** The names of all of them. */
export const allPress = Object.keys(heads) as readonly Press[];
