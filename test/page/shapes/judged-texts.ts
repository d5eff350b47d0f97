import {judgedText, type Told} from './judged.ts';
import type {PageShape} from './news.ts';

const at = (at: string): string => `2023-${at}+02:00`;

const wire: readonly Told[] = [
	[
		'Quimper : un feu de forêt fixé à Ergué-Gabéric',
		undefined,
		'02/10/2023 à 16:03:48',
		at('10-02T16:03:48'),
	],
	[
		'« Il faut sauver la ligne » : les élus montent au front',
		undefined,
		'02/10/2023 à 16:03:48',
		at('10-02T16:03:48'),
	],
	['8 questions sur la taxe foncière', undefined, '02/10/2023 à 14:58:20', at('10-02T14:58:20')],
	[
		'EXCLUSIF. Le port de Douarnenez change de patron',
		undefined,
		'02/10/2023 à 12:11:09',
		at('10-02T12:11:09'),
	],
	['Basket : Quimper s’impose 78-71 à Nantes', undefined, '01/10/2023 à 22:40:00', at('10-01T22:40:00')],
	['Que faire ce week-end en Finistère ?', undefined, '30/09/2023 à 07:00:12', at('09-30T07:00:12')],
];

const textRunTogether = (): PageShape => {
	const rows: readonly Told[] = [
		[
			'Le tribunal annule l’arrêté anti-mendicité',
			undefined,
			'02/10/2023 à 16:03:48',
			'2023-10-02T16:03:48+02:00',
		],
		[
			'Deux lycées fermés pour cause de punaises',
			undefined,
			'02/10/2023 à 16:03:48',
			'2023-10-02T16:03:48+02:00',
		],
		[
			'Une start-up de Pessac lève 8,5 millions d’euros',
			undefined,
			'02/10/2023 à 15:22:10',
			'2023-10-02T15:22:10+02:00',
		],
		[
			'Bassin d’Arcachon : les ostréiculteurs inquiets',
			undefined,
			'02/10/2023 à 12:00:01',
			'2023-10-02T12:00:01+02:00',
		],
		[
			'UBB : « On a manqué de tout », lâche l’entraîneur',
			undefined,
			'01/10/2023 à 23:15:37',
			'2023-10-01T23:15:37+02:00',
		],
		[
			'Le tramway jusqu’à l’aéroport en 2026 ?',
			undefined,
			'01/10/2023 à 17:48:00',
			'2023-10-01T17:48:00+02:00',
		],
		[
			'Feux de forêt : la préfecture lève l’interdiction',
			undefined,
			'30/09/2023 à 10:10:10',
			'2023-09-30T10:10:10+02:00',
		],
	];
	return judgedText(
		'a text whose dates and titles run together without a space',
		`Journal de Gironde
Accueil Bordeaux Arcachon Libourne Sports Économie S'abonner Se connecter

Les dernières actualités
${rows.map(([t, , d]) => `Publié le ${d}${t}`).join('')}
Toutes les actualités

Contact Mentions légales Publicité © Journal de Gironde 2023
`,
		rows,
	);
};

const textLines = (): PageShape => {
	const rows: readonly Told[] = [
		[
			'Le lycée agricole fête ses cent ans',
			undefined,
			'2 octobre 2023 à 14h30',
			'2023-10-02T14:30:00+02:00',
			'Une fresque et un concert pour les anciens élèves.',
		],
		[
			'Carnet : trois mariages et un départ',
			undefined,
			'2 octobre 2023 à 09h00',
			'2023-10-02T09:00:00+02:00',
			'Les événements de la semaine dans le canton.',
		],
		[
			'Éclairage public : extinction à 23 heures',
			undefined,
			'30 septembre 2023 à 18h12',
			'2023-09-30T18:12:00+02:00',
			'La mesure commence ce dimanche.',
		],
		[
			'Une ferme ouvre ses portes aux scolaires',
			undefined,
			'29 septembre 2023 à 11h45',
			'2023-09-29T11:45:00+02:00',
			'Trois classes y passeront la semaine.',
		],
	];
	return judgedText(
		'a text of title, date, standfirst and « Lire la suite », items parted by blank lines',
		`LE PETIT CANTONNIER\n\nAccueil\nCommunes\nAgenda\nContact\n\nActualités\n\n${rows.map(([t, , d, , c]) => `${t}\nPublié le ${d}\n${c}\nLire la suite\n`).join('\n')}\nPage 1 2 3 Suivant\nMentions légales\n`,
		rows,
	);
};

const tTitleDateOneLine = judgedText(
	'a text on one line, dates after their titles',
	`Les dernières actualités${wire.map(([t, , d]) => `${t}Publié le ${d}`).join('')}Voir plus d'articles\n`,
	wire,
);

const tWholePageOneLine = judgedText(
	'a whole page on one line of text',
	`Finistère Matin Accueil Quimper Brest Morlaix Sports S'abonner Se connecter Les dernières actualités ${wire.map(([t, , d]) => `Publié le ${d} ${t}`).join(' ')} Mentions légales Contact © Finistère Matin`,
	wire,
);

const tNeighbours = judgedText(
	'a text whose lines hold a title and the date of the next',
	`Les dernières actualités\nPublié le ${wire[0]?.[2]}\n${wire.map(([t], i) => (wire[i + 1] ? `${t} Publié le ${wire[i + 1]?.[2]}` : t)).join('\n')}\n\nContact\n`,
	wire,
);

const tTitleThenDateLines = judgedText(
	'a text of a line each: title, dash, date',
	`Finistère Matin\nToute l'actualité\n${wire.map(([t, , d]) => `${t} - Publié le ${d}`).join('\n')}\nPage suivante\n`,
	wire,
);

const tDateRubricTitleSummary = (): readonly PageShape[] => {
	const rows: readonly Told[] = [
		[
			'Le Sénat adopte la loi sur l’eau',
			undefined,
			'2 octobre 2023 à 16h03',
			at('10-02T16:03:00'),
			'POLITIQUE',
			'Le texte passe maintenant devant les députés, qui l’examineront en novembre.',
		],
		[
			'Un nouveau souffle pour les halles',
			undefined,
			'2 octobre 2023 à 11h20',
			at('10-02T11:20:00'),
			'COMMERCE',
			'Dix-huit étals ont retrouvé preneur en un an.',
		],
		[
			'Brest battu sur le fil',
			undefined,
			'1er octobre 2023 à 23h02',
			at('10-01T23:02:00'),
			'FOOTBALL',
			'Les Ti-Zefs encaissent un but à la 94e minute.',
		],
		[
			'La drôle de vie des phares',
			undefined,
			'30 septembre 2023 à 10h00',
			at('09-30T10:00:00'),
			'PATRIMOINE',
			'Une exposition raconte leurs gardiens.',
		],
	];

	return [
		judgedText(
			'a text of date, rubric in capitals, title and standfirst',
			`Accueil\nMenu\n\n${rows.map(([t, , d, , r, c]) => `${d}\n${r}\n${t}\n${c}\n`).join('\n')}\nMentions légales`,
			rows,
		),
		judgedText(
			'a text of rubric, title, standfirst, author and date, nothing between the items',
			`Accueil\nMenu\nActualités\n${rows.map(([t, , d, , r, c], i) => `${r}\n${t}\n${c}\nPar ${['Léa Morvan', 'Tom Gac'][i % 2]}\nPublié le ${d}`).join('\n')}\nMentions légales`,
			rows,
		),
		judgedText(
			'a text of title, date and standfirst, nothing between the items',
			`Accueil\nMenu\nActualités\n${rows.map(([t, , d, , , c]) => `${t}\nPublié le ${d}\n${c}`).join('\n')}\nMentions légales`,
			rows,
		),
		judgedText(
			'a text of date, title and standfirst, nothing between the items',
			`Accueil\nMenu\nLe mensuel du Léon\n${rows.map(([t, , d, , , c]) => `${d}\n${t}\n${c}`).join('\n')}\nMentions légales`,
			rows,
		),
	];
};

const tRelative = (): PageShape => {
	const rows: readonly Told[] = [
		['Grève des éboueurs : la collecte reprend', undefined, 'il y a 20 minutes', at('10-02T18:10:00')],
		['Deux nouvelles lignes de bus dès janvier', undefined, 'il y a 3 heures', at('10-02T15:30:00')],
		['Le lac rouvert à la baignade', undefined, 'hier à 18h42', at('10-01T18:42:00')],
		['Un loup aperçu à Sommières', undefined, 'hier à 08h15', at('10-01T08:15:00')],
	];
	return judgedText(
		'a text of titles above their ages',
		`Info Gard\n\nÀ la une\n\n${rows.map(([t, , d]) => `${t}\n${d}\n`).join('\n')}\n`,
		rows,
	);
};

export const judgedTexts: readonly PageShape[] = [
	textRunTogether(),
	textLines(),
	tTitleDateOneLine,
	tWholePageOneLine,
	tNeighbours,
	tTitleThenDateLines,
	tDateRubricTitleSummary(),
	tRelative(),
].flat();
