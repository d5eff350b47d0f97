import type {PageShape} from './news.ts';

/** A headline of a page: its title, its address if it has one, its date as the page shows it, the moment or day that this means, and what else is drawn. */
export type Told = readonly [
	title: string,
	href: string | undefined,
	shown: string,
	time: string,
	...others: string[],
];

/** Headlines below a heading that tells their day or year. */
export type Group = readonly [heading: string, rows: readonly Told[]];

const now = '2023-10-02T18:30:00+02:00';

const expectedOf = (rows: readonly Told[], url: string, offset: string): PageShape['expected'] =>
	rows.map(([title, href, , time]) => [
		title,
		href === undefined ? undefined : new URL(href, url).href,
		/T/.test(time) ? time : `${time}T00:00:00${offset}`,
	]);

/** A page that must give its rows; days begin at midnight of `offset`. */
export const judged = (
	name: string,
	url: string,
	html: string,
	rows: readonly Told[],
	offset = '+02:00',
): PageShape => ({name, url, now, html, expected: expectedOf(rows, url, offset)});

/** The same of a page that was saved as text. */
export const judgedText = (name: string, text: string, rows: readonly Told[]): PageShape => {
	const url = 'file:///home/lou/page.txt';
	return {name, url, now, text, expected: expectedOf(rows, url, '+02:00')};
};

export const page = (title: string, body: string, language = 'fr'): string =>
	`<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8"><title>${title}</title><meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/s.css"></head><body>${body}</body></html>`;

/** What stands above the news: consent, rubrics, search, subscription. */
export const top = (site: string, rubrics: readonly string[]): string =>
	`<div id="cookies"><p>Nous et nos 214 partenaires utilisons des traceurs. <a href="/vie-privee">En savoir plus</a></p><button>Accepter</button></div>
<header><a href="/" class="logo"><img src="/logo.svg" alt="${site}"></a><nav><ul>${rubrics.map((rubric) => `<li><a href="/${rubric.toLowerCase()}">${rubric}</a></li>`).join('')}</ul></nav>
<form action="/recherche"><input name="q"><button>Rechercher</button></form><a href="/abonnement">S’abonner</a> <a href="/connexion">Se connecter</a></header>`;

export const foot = (site: string): string =>
	`<footer><ul><li><a href="/mentions-legales">Mentions légales</a></li><li><a href="/cgu">Conditions générales</a></li><li><a href="/contact">Contact</a></li><li><a href="/plan">Plan du site</a></li></ul><p>© 2023 ${site} – Tous droits réservés</p></footer>`;
