import {judgedText, type Told} from './judged.ts';
import type {PageShape} from './news.ts';
import {at, wire} from './wire-news.ts';

const prose = `La région a décidé de consacrer quarante millions d’euros à la rénovation des petites lignes, a annoncé sa présidente mardi matin devant la presse.\n\nLes travaux commenceront en mars 2023 et dureront deux ans. « Nous avons trop attendu », a-t-elle ajouté, en rappelant que la dernière modernisation datait du 4 juin 1987.\n\nLes associations d’usagers saluent la décision mais demandent un calendrier précis, ligne par ligne, avant la fin de l’année.`;
const own: Told = [
	'Petites lignes : la région met la main à la poche',
	undefined,
	'',
	'2022-09-13T10:12:00+02:00',
];
const bare = wire.map(([title, , shown, time]): Told => [title, undefined, shown, time]);

const ownAndColumn = judgedText(
	'a text of an article and a column, their dates written alike',
	`La Tribune du Rail\nAccueil | Industrie | Transports | Finance | Régions\nS'abonner\n\nPetites lignes : la région met la main à la poche\nPublié le 13/09/2022 à 10:12:00 par Jean Roy\n\n${prose}\n\nLes dernières actualités\n${bare.map(([t, , d]) => `Publié le ${d} ${t}`).join(' ')}\n\nNewsletter\nMentions légales\n`,
	[own, ...bare],
);

const titlesBefore = judgedText(
	'a whole page on one line of text, titles before their dates',
	`La Tribune du Rail Industrie Transports Finance Les dernières actualités ${bare.map(([t, , d]) => `${t} Publié le ${d}`).join(' ')} Suivez-nous Facebook Twitter LinkedIn Mentions légales`,
	bare,
);

const gluedNeighbours = judgedText(
	'a text whose lines end in the date of the next title, no space between',
	`Les dernières actualités\nPublié le ${bare[0]?.[2]}\n${bare.map(([t], i) => t + (bare[i + 1] ? `Publié le ${bare[i + 1]?.[2]}` : '')).join('\n')}\nToutes les actualités\n`,
	bare,
);

const noHeadingOneLine = judgedText(
	'a text of nothing but dates and titles on one line',
	`${bare.map(([t, , d]) => `Publié le ${d} ${t}`).join(' ')}`,
	bare,
);

const mixedRelative = (): PageShape => {
	const rows: readonly Told[] = [
		['Le CAC 40 termine en baisse', undefined, 'aujourd’hui à 17h58', at('10-02T17:58:00')],
		['Grève à la RATP vendredi', undefined, 'hier à 18h42', at('10-01T18:42:00')],
		['Un géant du jouet en difficulté', undefined, 'le 30 septembre 2023 à 12h10', at('09-30T12:10:00')],
		['Nucléaire : la Suède relance', undefined, 'le 29 septembre 2023 à 07h45', at('09-29T07:45:00')],
	];
	return judgedText(
		'a text of dates, today’s, yesterday’s and in full, above their titles',
		`Éco Flash\n\nEn continu\n\n${rows.map(([t, , d]) => `Publié ${d}\n${t}`).join('\n\n')}\n\nPlan du site`,
		rows,
	);
};

const lynx = judgedText(
	'what a text browser prints: numbered links, addresses at the end',
	`   [1]Accueil [2]Contact [3]Plan du site\n\nActualités du CNRM\n\n${[
		['Campagne de mesures en mer Noire', '2 octobre 2023'],
		['Un été 2023 hors norme', '18 septembre 2023'],
		['Thèse : la houle et le vent', '4 septembre 2023'],
	]
		.map(([t, d], i) => `   [${i + 4}]${t}\n\n   ${d}\n`)
		.join('\n')}\nRéférences\n\n   1. https://cnrm.example/\n   2. https://cnrm.example/contact\n`,
	[
		['Campagne de mesures en mer Noire', undefined, '', '2023-10-02'],
		['Un été 2023 hors norme', undefined, '', '2023-09-18'],
		['Thèse : la houle et le vent', undefined, '', '2023-09-04'],
	],
);

const hoursDays = (): PageShape => {
	const rows: readonly Told[] = [
		['Un camion se renverse sur l’A63', undefined, '16:03', '2023-10-02T16:03:00+02:00'],
		['La foire de Bordeaux attire 40 000 visiteurs', undefined, '14:40', '2023-10-02T14:40:00+02:00'],
		['Pluie et vent dès mercredi', undefined, '09:12', '2023-10-02T09:12:00+02:00'],
		['Les Girondins arrachent le nul', undefined, '21:30', '2023-10-01T21:30:00+02:00'],
		['Un feu de bateau au port', undefined, '08:00', '2023-10-01T08:00:00+02:00'],
	];
	return judgedText(
		'a text of hours and titles below their days',
		`Le direct\n\nLundi 2 octobre\n${rows
			.slice(0, 3)
			.map(([t, , h]) => `${h} ${t}`)
			.join('\n')}\n\nDimanche 1er octobre\n${rows
			.slice(3)
			.map(([t, , h]) => `${h} ${t}`)
			.join('\n')}\n`,
		rows,
	);
};

const parentheses = judgedText(
	'a text of titles with the day in brackets',
	`Les news du club\n\nTournoi de belote samedi (2 octobre 2023)\nNouveaux maillots (28 septembre 2023)\nPhotos de la sortie (12 septembre 2023)\nCotisations : rappel (1er septembre 2023)\n`,
	[
		['Tournoi de belote samedi', undefined, '', '2023-10-02'],
		['Nouveaux maillots', undefined, '', '2023-09-28'],
		['Photos de la sortie', undefined, '', '2023-09-12'],
		['Cotisations : rappel', undefined, '', '2023-09-01'],
	],
);

const tabs = judgedText(
	'a table as text, cells parted by tabs',
	`Les annonces de la direction, pour les salariés qui ont manqué la lettre du mois ou une partie des brèves\n\nDate\tTitre\tRubrique\n02/10/2023\tRéunion du comité d’hygiène\tSocial\n28/09/2023\tNouveaux bureaux à Lyon\tVie interne\n20/09/2023\tRésultats du troisième trimestre\tFinance\n`,
	[
		['Réunion du comité d’hygiène', undefined, '', '2023-10-02'],
		['Nouveaux bureaux à Lyon', undefined, '', '2023-09-28'],
		['Résultats du troisième trimestre', undefined, '', '2023-09-20'],
	],
);

const englishAges = (): PageShape => {
	const rows: readonly Told[] = [
		['Storm floods coastal road again', undefined, '2 hours ago', at('10-02T16:30:00')],
		['School roof to be replaced', undefined, '5 hours ago', at('10-02T13:30:00')],
		['Harbour ferry fares to rise', undefined, '9 hours ago', at('10-02T09:30:00')],
	];
	return judgedText(
		'an English text of title, author and age',
		`The Bay Post\nHome\nNews\nSport\n\nLatest news\n${rows.map(([t, , d]) => `${t}\nBy Jane Doe\n${d}`).join('\n')}\nTerms\nPrivacy\n`,
		rows,
	);
};

const photoCaptions = judgedText(
	'a text whose pictures say the same above each date',
	`Actualités\n\n${bare
		.slice(0, 5)
		.map(([t, , d]) => `Photo d'illustration\nPublié le ${d}\n${t}`)
		.join('\n\n')}\n`,
	bare.slice(0, 5),
);

export const laterJudgedTexts: readonly PageShape[] = [
	ownAndColumn,
	titlesBefore,
	gluedNeighbours,
	noHeadingOneLine,
	mixedRelative(),
	lynx,
	hoursDays(),
	parentheses,
	tabs,
	englishAges(),
	photoCaptions,
];
