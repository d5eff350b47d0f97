import {
	clockOf,
	dayMonthYear,
	each,
	expectedOf,
	frenchNews,
	hourOf,
	inWords,
	monday,
	type PageShape,
	weekdayOf,
} from './news.ts';
import {frenchPage, frenchProse} from './surroundings.ts';

const origin = 'https://www.echo-des-quais.example';
const twenty = frenchNews(20);
const twelve = frenchNews(12);
const said = (at: string): string => `Publié le ${dayMonthYear(at)} à ${clockOf(at)}`;

/** The first case: an article, and beside it the column of the newest headlines, to the second. */
const columnBesideArticle: PageShape = {
	name: 'an article with a column « Les dernières actualités » beside it',
	url: `${origin}/article/700.html`,
	now: monday,
	html: frenchPage(
		'Le grand retour du rail',
		`<article><h1>Le grand retour du rail sur les quais</h1>
<p class="chapo">Longtemps délaissé, le rail revient dans les ports. Enquête sur un pari à quatre milliards.</p>
<div class="infos">Publié le 13-09-2022 par <a href="/auteur/jeanne-martin">Jeanne Martin</a></div>
${frenchProse}</article>
<aside class="derniere-actu"><h3>Les dernières actualités</h3><ul>
${each(twenty, ({title, path, at}) => `<li><span class="heure">${said(at)}</span><br><a href="${path}" title="${title}">${title}</a></li>`)}
</ul><a href="/actualites/">Toutes les dernières actualités</a></aside>`,
	),
	expected: [
		['Le grand retour du rail sur les quais', `${origin}/article/700.html`, '2022-09-13T00:00:00+02:00'],
		...expectedOf(twenty, origin),
	],
};

const table: PageShape = {
	name: 'a table of date, rubric and title',
	url: `${origin}/depeches/`,
	now: monday,
	html: frenchPage(
		'Dépêches',
		`<h1>Toutes les dépêches</h1><table class="liste"><thead><tr><th>Date</th><th>Rubrique</th><th>Titre</th></tr></thead><tbody>
${each(twelve, ({title, path, at}) => `<tr><td>${dayMonthYear(at)} ${clockOf(at).slice(0, 5)}</td><td><a href="/rubriques/transport-maritime">Transport maritime</a></td><td><a href="${path}">${title}</a></td></tr>`)}
</tbody></table><div class="pagination"><a href="?p=1">1</a> <a href="?p=2">2</a> <a href="?p=3">Page suivante des dépêches</a></div>`,
	),
	expected: expectedOf(twelve, origin, '+02:00', 'minute'),
};

const definitionList: PageShape = {
	name: 'a definition list with dates in hyphens',
	url: `${origin}/communiques`,
	now: monday,
	html: frenchPage(
		'Communiqués',
		`<h1>Communiqués de presse</h1><dl>${each(twelve, ({title, path, at}) => `<dt>${dayMonthYear(at, '-')}</dt><dd><a href="${path}">${title}</a> <span>(PDF, 120 Ko)</span></dd>`)}</dl>`,
	),
	expected: expectedOf(twelve, origin, '+02:00', 'day'),
};

const days = [...new Set(twenty.map(({at}) => at.slice(0, 10)))];

const dayHeadings: PageShape = {
	name: 'hours under the headings of their days',
	url: `${origin}/en-continu/`,
	now: monday,
	html: frenchPage(
		'En continu',
		`<h1>L’actualité en continu</h1>${days
			.map(
				(
					day,
				) => `<section class="jour"><h2>${weekdayOf(`${day}T00:00:00`)} ${inWords(day)}</h2><ul class="fil">
${each(
	twenty.filter(({at}) => at.startsWith(day)),
	({title, path, at}) =>
		`<li><span class="fil-heure">${clockOf(at).slice(0, 5)}</span><a href="${path}">${title}</a></li>`,
)}</ul></section>`,
			)
			.join('\n')}`,
	),
	expected: expectedOf(twenty, origin, '+02:00', 'minute'),
};

const relative = frenchNews(8);
const ages = [
	['à l’instant', 0],
	['il y a 5 minutes', 5],
	['il y a 48 min', 48],
	['il y a une heure', 60],
	['Il y a 3 heures', 180],
	['il y a 3 heures', 180],
	['il y a 2 jours', 2880],
	['il y a 1 semaine', 10_080],
] as const;

const cardsWithAges: PageShape = {
	name: 'cards in a grid that say how old they are, adverts between',
	url: `${origin}/`,
	now: monday,
	html: frenchPage(
		'À la une',
		`<div class="grid"><div class="row">${relative
			.map(
				(
					{title, path},
					index,
				) => `<div class="col-4"><div class="card card--article"><a class="card__image" href="${path}?at_medium=home"><img src="/i/${index}.jpg" alt="Photo : un port"></a><div class="card__body"><a class="card__kicker" href="/economie/">Économie</a><h3 class="card__title"><a href="${path}?at_medium=home">${title}</a></h3><p class="card__excerpt">Une phrase qui présente l’article numéro ${index} aux lecteurs pressés.</p><div class="card__footer"><span class="age">${ages[index]?.[0]}</span> · <span>${index + 2} min de lecture</span></div></div></div></div>
${index % 3 === 2 ? '</div><div class="row pub"><div class="ad-slot"><a href="https://pub.example/offre">Profitez de notre offre exceptionnelle sur les croisières</a> jusqu’au 31/12/2023</div></div><div class="row">' : ''}`,
			)
			.join('\n')}</div></div>`,
	),
	expected: relative.map(({title, path}, index) => [
		title,
		`${origin}${path}`,
		new Date(Date.parse(monday) - (ages[index]?.[1] ?? 0) * 60_000).toISOString(),
	]),
};

const mixed = frenchNews(6);
const saidLoosely = [
	['aujourd’hui à 10h12', '2023-10-02T10:12:00+02:00'],
	['Aujourd’hui, 09:40', '2023-10-02T09:40:00+02:00'],
	['hier à 18h42', '2023-10-01T18:42:00+02:00'],
	['Hier, 07 h 05', '2023-10-01T07:05:00+02:00'],
	['samedi 30 septembre à 16h', '2023-09-30T16:00:00+02:00'],
	['28 sept. 2023', '2023-09-28T00:00:00+02:00'],
] as const;

const yesterday: PageShape = {
	name: 'hier, aujourd’hui and weekdays, with « à lire aussi » beside',
	url: `${origin}/politique/`,
	now: monday,
	html: frenchPage(
		'Politique',
		`<div class="two-columns"><div class="feed">${mixed
			.map(
				({title, path}, index) =>
					`<div class="teaser"><h2 class="teaser-title"><a href="${path}">${title}</a></h2><div class="teaser-meta"><span class="by">Par Loïc Le Guen</span> <span class="when">${saidLoosely[index]?.[0]}</span></div></div>`,
			)
			.join(
				'\n',
			)}</div><aside><h2>À lire aussi</h2><ul><li><a href="/article/850.html">Le musée de la marine rouvre ses portes en novembre</a></li><li><a href="/article/851.html">Dix livres pour prendre le large</a></li></ul></aside></div>`,
	),
	expected: mixed.map(({title, path}, index) => [title, `${origin}${path}`, saidLoosely[index]?.[1]]),
};

const noDates: PageShape = {
	name: 'a front page without any date',
	url: `${origin}/`,
	now: monday,
	html: frenchPage(
		'Accueil',
		each(
			frenchNews(15),
			({title, path}) =>
				`<article><h2><a href="${path}">${title}</a></h2><p>Présentation de l’article en une phrase ou deux, sans date aucune.</p></article>`,
		),
	),
	expected: [],
};

const paid: PageShape = {
	name: 'a list with marks for subscribers and times in words',
	url: `${origin}/enquetes/`,
	now: monday,
	html: frenchPage(
		'Enquêtes',
		`<section><ul class="liste-articles">${each(twelve, ({title, path, at}, index) => `<li class="article"><a href="${path}"><span class="surtitre">Enquête</span> <span class="titre">${title}</span>${index % 2 ? ' <span class="picto-abonnes" aria-label="Réservé aux abonnés"></span>' : ''}</a> <span class="date">Le ${inWords(at)} à ${hourOf(at)}</span></li>`)}</ul></section>`,
	),
	expected: expectedOf(twelve, origin, '+02:00', 'minute'),
};

export const frenchLists: readonly PageShape[] = [
	columnBesideArticle,
	table,
	definitionList,
	dayHeadings,
	cardsWithAges,
	yesterday,
	noDates,
	paid,
];
