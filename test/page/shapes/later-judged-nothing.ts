import {judged, page} from './judged.ts';
import type {PageShape} from './news.ts';

const prices = judged(
	'prices of grain',
	'https://www.cours-cereales.example/',
	page(
		'Cours',
		`<h1>Cours du 2 octobre 2023</h1><table>${['Blé tendre Rouen', 'Colza rendu Metz', 'Maïs Bordeaux', 'Orge de brasserie'].map((t, i) => `<tr><td><a href="/c/${i}">${t}</a></td><td>${220 + i},50</td><td>-0,${i} %</td><td>02/10/2023 16:00</td></tr>`).join('')}</table>`,
	),
	[],
);

const members = judged(
	'parts of a choir and since when',
	'https://www.choeur.example/membres',
	page(
		'Membres',
		`<h1>Nos choristes</h1><ul>${['Sopranos et altos', 'Ténors et barytons', 'Chef de chœur et pianiste'].map((t, i) => `<li><a href="/m/${i}">${t}</a> – depuis le 0${i + 1}/09/2019</li>`).join('')}</ul>`,
	),
	[],
);

const timetable = judged(
	'a timetable',
	'https://www.car-bus.example/ligne4',
	page(
		'Ligne 4',
		`<h1>Horaires de la ligne 4</h1><p>Valables du 2 octobre 2023 au 7 juillet 2024</p><table>${['Gare routière', 'Hôtel de ville', 'Lycée Jean-Moulin', 'Zone commerciale Sud'].map((t, i) => `<tr><th><a href="/arret/${i}">${t}</a></th><td>07:1${i}</td><td>08:1${i}</td><td>12:4${i}</td></tr>`).join('')}</table>`,
	),
	[],
);

const legal = judged(
	'a code of law',
	'https://www.loi.example/code',
	page(
		'Code',
		`<h1>Code de l’exemple</h1><ul>${['Dispositions générales', 'Des personnes et des biens', 'Des sanctions administratives'].map((t, i) => `<li><a href="/titre/${i}">Titre ${i + 1} : ${t}</a> (articles L${i}1 à L${i}9), en vigueur depuis le 1er janvier 202${i}</li>`).join('')}</ul><p>Dernière modification : 02/10/2023</p>`,
	),
	[],
);

export const laterJudgedNothing: readonly PageShape[] = [prices, members, timetable, legal];
