import {judged, judgedText, page, type Told} from './judged.ts';
import type {PageShape} from './news.ts';

const at = (day: string): string => `2023-${day}+02:00`;

const listed: readonly Told[] = [
	[
		'Banque : la Société Générale supprime 900 postes au siège',
		'/n/socgen',
		'02-10-2023 16:03',
		at('10-02T16:03:00'),
	],
	['Vin : la Chine boude le bordeaux', '/n/vin', '02-10-2023 14:20', at('10-02T14:20:00')],
	['Carburants : le litre repasse sous 2 euros', '/n/carburants', '02-10-2023 11:11', at('10-02T11:11:00')],
	['Le groupe Casino vend 180 magasins', '/n/casino', '01-10-2023 19:00', at('10-01T19:00:00')],
	['Intelligence artificielle. Trois start-up à suivre', '/n/ia', '01-10-2023 08:30', at('10-01T08:30:00')],
];
const bare = listed.map(([title, , shown, time]): Told => [title, undefined, shown, time]);

const byDay = listed.map(
	([title, href, shown]): Told => [title, href, shown, shown.slice(0, 10).split('-').reverse().join('-')],
);

const authorAfterDate = judgedText(
	'a text of titles, each above its date and author',
	`Actualités économiques des régions\n\n${bare.map(([t, , d], i) => `${t}\nPublié le ${d} par ${['Anne Roux', 'Luc Petit'][i % 2]}\n`).join('\n')}\nContact\n`,
	bare,
);

const authorRun = judgedText(
	'a text of title, date and author in one line',
	`Accueil\nContact\n${bare.map(([t, , d], i) => `${t} Publié le ${d} par ${['Anne Roux', 'Luc Petit'][i % 2]}`).join('\n')}\n`,
	bare,
);

const longSummaries = judgedText(
	'a text of title, date and a long summary, blank lines between all',
	`Le Journal des ports\n\n${bare.map(([t, , d]) => `${t}\n\n${d}\n\nLe groupe a confirmé l’information lundi, à l’issue d’une réunion avec les représentants du personnel, qui demandent des garanties pour les salariés concernés. La direction promet de ne procéder à aucun départ contraint et de proposer à chacun un autre poste dans le groupe.\n`).join('\n')}`,
	bare,
);

const mailDigest = judgedText(
	'a letter that lists news by day',
	`Bonjour,\n\nVoici les nouvelles de la semaine pour les membres de la société.\n\n* 02/10/2023 : La salle du bas est rouverte\n* 30/09/2023 : Le site change d’adresse\n* 28/09/2023 : Une bourse pour les jeunes\n\nBien à vous,\nLe bureau\n`,
	[
		['La salle du bas est rouverte', undefined, '', '2023-10-02'],
		['Le site change d’adresse', undefined, '', '2023-09-30'],
		['Une bourse pour les jeunes', undefined, '', '2023-09-28'],
	],
);

const ownBelow = judgedText(
	'a text of the column first, its article below',
	`Les dernières actualités\n${bare.map(([t, , d]) => `Publié le ${d}\n${t}`).join('\n')}\n\nLe port de Sète change de visage\nLa région veut y accueillir des croisières.\nPublié le 13-09-2022 par Paul Mas\n\nDepuis le mois de mars, les pelleteuses ont remplacé les chalutiers sur le quai sud, et les pêcheurs ont dû déménager leurs filets de l’autre côté du bassin.\n\nLa région promet que tout sera fini pour l’été, mais les riverains en doutent et demandent une réunion publique avec les élus de la ville.\n`,
	[['Le port de Sète change de visage', undefined, '', '2022-09-13'], ...bare],
);

const reactList = judged(
	'boxes of names that say nothing, the date in its own above the link',
	'https://www.lemedia.example/fil',
	page(
		'Fil',
		`<div id="root"><div class="css-1x2y"><div class="css-0"><h1 class="css-h">Les dernières actualités</h1>${listed.map(([t, l, d]) => `<div class="css-9k"><div class="css-a1">Publié le ${d.replace(' ', ' à ')}:07</div><a class="css-b2" href="${l}"><div class="css-c3">${t}</div></a></div>`).join('')}</div></div></div>`,
	),
	listed.map(([t, l, d, e]): Told => [t, l, d, e.replace(':00+', ':07+')]),
);

const dateOnlyComment = judged(
	'a blog’s day, replies and rubric in one line; replies with their moments beside',
	'https://www.lecomptoir.example/',
	page(
		'Le comptoir',
		`<div class="posts">${listed.map(([t, l, d], i) => `<div class="p"><h2><a href="${l}">${t}</a></h2><div class="m">${d.slice(0, 10)} · <a href="${l}#comments">${i + 1} commentaires</a> · <a href="/cat/eco">Économie</a></div><div class="c"><p>Un mot sur ce dossier, en attendant mieux.</p></div></div>`).join('')}</div><div class="side"><h3>Derniers commentaires</h3><ul>${['Bien vu', 'Pas d’accord', 'Merci'].map((c, i) => `<li>Zoé : <a href="${listed[i]?.[1]}#comment-${i}">${c} pour cet article</a> (02-10-2023 17:0${i})</li>`).join('')}</ul></div>`,
	),
	byDay,
);

const twoLists = judged(
	'a wire of hours and files of days on one page',
	'https://www.deuxlistes.example/',
	page(
		'Deux listes',
		`<div class="l1"><h2>Le fil</h2>${listed
			.slice(0, 3)
			.map(([t, l, d]) => `<p class="f"><span>${d.slice(11)}</span> <a href="${l}">${t}</a></p>`)
			.join('')}</div><div class="l2"><h2>Dossiers</h2>${listed
			.slice(3)
			.map(
				([t, l, d]) =>
					`<div class="k"><a href="${l}"><h3>${t}</h3></a><i>Publié le ${d.replace(' ', ' à ')}</i></div>`,
			)
			.join('')}</div>`,
	),
	listed,
);

const imgFigcaption = judged(
	'pictures with title and day below',
	'https://www.portraits.example/',
	page(
		'Portraits',
		`${listed.map(([t, l, d]) => `<figure><a href="${l}"><img alt="${t}" src="/p.jpg"></a><figcaption><a href="${l}">${t}</a><br><span>${d.slice(0, 10)}</span></figcaption></figure>`).join('')}`,
	),
	byDay,
);

const buttonMore = judged(
	'press releases in bold, the link only to download',
	'https://www.chambre.example/presse',
	page(
		'Presse',
		`<h1>Communiqués</h1><ul>${listed.map(([t, , d], i) => `<li><div><b>${t}</b></div><div>CP n° ${120 - i} du ${d.slice(0, 10)}</div><div><a href="/f/cp${i}.pdf">Télécharger le communiqué</a></div></li>`).join('')}</ul>`,
	),
	byDay.map(([t, , d, e], i): Told => [t, `/f/cp${i}.pdf`, d, e]),
);

const enWeekday = judged(
	'an English parish: weekday and day as headings',
	'https://www.parish.example/news',
	page(
		'News',
		`<h1>Parish news</h1>${[
			['Harvest supper', '/h', 'Monday, October 2, 2023', '2023-10-02'],
			['Bells silent for repairs', '/b', 'Wednesday, September 20, 2023', '2023-09-20'],
			['New warden for the churchyard', '/w', 'Friday, September 1, 2023', '2023-09-01'],
		]
			.map(([t, l, d]) => `<div><h4>${d}</h4><a href="${l}">${t}</a><p>All are welcome.</p></div>`)
			.join('')}`,
		'en',
	),
	[
		['Harvest supper', '/h', '', '2023-10-02'],
		['Bells silent for repairs', '/b', '', '2023-09-20'],
		['New warden for the churchyard', '/w', '', '2023-09-01'],
	],
	'Z',
);

const downloads = judged(
	'files of a program',
	'https://www.logiciel.example/telecharger',
	page(
		'Télécharger',
		`<h1>Télécharger</h1><table><tr><th>Fichier</th><th>Taille</th><th>Date</th></tr>${['outil-3.2.1-win64.exe', 'outil-3.2.1-mac.dmg', 'outil-3.2.1.tar.gz'].map((t, i) => `<tr><td><a href="/d/${t}">${t}</a></td><td>${12 + i} Mo</td><td>02/10/2023</td></tr>`).join('')}</table>`,
	),
	[],
);

const offers = judged(
	'flats to let, and when each was offered',
	'https://www.immo.example/',
	page(
		'Annonces',
		`<h1>Appartements à louer</h1>${['Appartement T3 lumineux centre', 'Studio meublé gare', 'Maison de ville avec jardin'].map((t, i) => `<div class="o"><a href="/o/${i}"><h3>${t}</h3></a><span>${600 + i * 50} € / mois</span><span>Disponible le ${10 + i}/10/2023</span><span>Publiée le 02/10/2023</span></div>`).join('')}`,
	),
	[],
);

export const lastJudged: readonly PageShape[] = [
	authorAfterDate,
	authorRun,
	longSummaries,
	mailDigest,
	ownBelow,
	reactList,
	dateOnlyComment,
	twoLists,
	imgFigcaption,
	buttonMore,
	enWeekday,
	downloads,
	offers,
];
