import {
	clockOf,
	dayMonthYear,
	each,
	englishNews,
	expectedOf,
	frenchNews,
	inEnglish,
	monday,
	type News,
	type PageShape,
	withoutLinks,
} from './news.ts';
import {englishPage, frenchPage, frenchProse} from './surroundings.ts';

const origin = 'https://www.echo-des-quais.example';
const english = 'https://www.quayside-echo.example';
const ten = frenchNews(10);
const twenty = frenchNews(20);
const nine = englishNews(9);
const said = (at: string): string => `Publié le ${dayMonthYear(at)} à ${clockOf(at)}`;

/** Headlines that speak of dates and hours themselves. */
const dated: readonly News[] = [
	'16h03 : le séisme, minute par minute',
	'Le décret publié le 1er janvier 2023 enfin appliqué',
	'Il y a 3 ans, le port fermait pour la première fois',
	'2024, année du rail ?',
	'Législatives : le point hier à 18h42',
	'Grève du 12 octobre : ce qu’il faut savoir',
	'49.3 : la séance du lundi 2 octobre 2023 en images',
	'À 20h50, le débat que personne n’attendait',
	'Budget 2024',
	'Mis à jour : la carte des fermetures au 02/10/2023',
].map((title, index) => ({title, path: `/article/${2000 + index}.html`, at: ten[index]?.at ?? ''}));

const datedTitles: PageShape = {
	name: 'titles that hold dates and hours of their own',
	url: `${origin}/actu`,
	now: monday,
	html: frenchPage(
		'Actu',
		`<ul>${each(dated, ({title, path, at}) => `<li><a href="${path}">${title}</a><br><small>${said(at)}</small></li>`)}</ul>`,
	),
	expected: expectedOf(dated, origin),
};

const datedTitlesInText: PageShape = {
	name: 'a text run together, with titles that hold dates and hours of their own',
	url: 'file:///home/lou/page.txt',
	now: monday,
	text: `Les dernières actualités\n${each(dated, ({title, at}) => `${said(at)}${title} `).replaceAll('\n', '')}\n`,
	expected: withoutLinks(expectedOf(dated, origin)),
};

const smallWithin: PageShape = {
	name: 'the date in small print within the link, below the title',
	url: `${origin}/actu`,
	now: monday,
	html: frenchPage(
		'Actu',
		`<div class="actus">${each(twenty, ({title, path, at}) => `<a class="actu" href="${path}">${title}<small>${said(at)}</small></a>`)}</div>`,
	),
	expected: expectedOf(twenty, origin),
};

const folded = (text: string): string => text.replace(/(.{1,38})(?: |$)/g, '$1\n').trim();

const foldedLines: PageShape = {
	name: 'a text folded at forty columns, its titles over two lines and more',
	url: 'file:///home/lou/page.txt',
	now: monday,
	text: `Les dernières actualités\n\n${each(ten, ({title, at}) => `${said(at)}\n${folded(title)}\n`)}\nMentions légales\n`,
	expected: withoutLinks(expectedOf(ten, origin)),
};

const bullets: PageShape = {
	name: 'a text of bullets, the date in brackets after the title',
	url: 'file:///home/lou/page.txt',
	now: monday,
	text: `Revue de presse\n\n${each(ten, ({title, at}) => `- ${title} (${dayMonthYear(at)} ${clockOf(at).slice(0, 5)})`)}\n`,
	expected: withoutLinks(expectedOf(ten, origin, '+02:00', 'minute')),
};

const dump: PageShape = {
	name: 'the dump of a text browser, links numbered',
	url: 'file:///home/lou/page.txt',
	now: monday,
	text: `   [1]L’Écho des quais\n   [2]Économie\n   [3]S’abonner\n\nLes dernières actualités\n\n${each(ten, ({title, at}, index) => `     * ${said(at)}\n       [${index + 4}]${title}`)}\n\nRéférences\n\n   1. ${origin}/\n   2. ${origin}/economie/\n`,
	expected: withoutLinks(expectedOf(ten, origin)),
};

const everythingOnOneLine: PageShape = {
	name: 'a page saved as one line, menu and column in it',
	url: 'file:///home/lou/page.txt',
	now: monday,
	text: `L’Écho des quais Économie Politique Environnement S’abonner Les dernières actualités ${each(twenty, ({title, at}) => `${said(at)} ${title}`).replaceAll('\n', ' ')} Mentions légales Nous contacter`,
	expected: withoutLinks(expectedOf(twenty, origin)),
};

const splitDate: PageShape = {
	name: 'day and hour on two lines of one cell',
	url: `${origin}/liste`,
	now: monday,
	html: frenchPage(
		'Liste',
		`<table>${each(ten, ({title, path, at}) => `<tr><td>${dayMonthYear(at)}<br>${clockOf(at)}</td><td><a href="${path}">${title}</a></td></tr>`)}</table>`,
	),
	expected: expectedOf(ten, origin),
};

const calendarLeaf: PageShape = {
	name: 'dates drawn as the leaves of a calendar',
	url: `${origin}/ville`,
	now: monday,
	html: frenchPage(
		'La ville',
		`<div class="cards">${each(ten, ({title, path, at}) => `<div class="card"><div class="date-leaf"><div class="d">${Number(at.slice(8, 10))}</div><div class="m">${at.slice(5, 7) === '10' ? 'oct.' : 'sept.'}</div><div class="y">2023</div></div><h3><a href="${path}">${title}</a></h3></div>`)}</div>`,
	),
	expected: expectedOf(ten, origin, '+02:00', 'day'),
};

const overlay: PageShape = {
	name: 'cards with an empty link laid over them',
	url: `${origin}/mag`,
	now: monday,
	html: frenchPage(
		'Mag',
		`<div>${each(ten, ({title, path, at}) => `<article class="tile"><a class="tile__overlay" href="${path}" aria-label="${title}"></a><p class="tile__kicker">Reportage</p><h3>${title}</h3><time datetime="${at}+02:00"></time></article>`)}</div>`,
	),
	expected: expectedOf(ten, origin),
};

const mailDates: PageShape = {
	name: 'a list of messages with dates as mail has them',
	url: `${english}/list/`,
	now: monday,
	html: englishPage(
		'List',
		`<ul>${each(nine, ({title, path, at}) => `<li><a href="${path}">${title}</a> <i>Mon, ${Number(at.slice(8, 10))} Oct 2023 ${clockOf(at)} +0100</i></li>`)}</ul>`,
	),
	expected: expectedOf(nine, english, '+01:00'),
};

const twoLabels: PageShape = {
	name: 'published and updated, both said',
	url: `${english}/guides`,
	now: monday,
	html: englishPage(
		'Guides',
		`<div>${each(nine, ({title, path, at}) => `<div class="row"><h3><a href="${path}">${title}</a></h3><p>Updated: 2 October 2023 | Published: ${inEnglish(at)}</p></div>`)}</div>`,
	),
	expected: expectedOf(nine, english, '+01:00', 'day'),
};

const ticker: PageShape = {
	name: 'quotations and departures: hours and links, but no news',
	url: `${origin}/bourse`,
	now: monday,
	html: frenchPage(
		'Bourse',
		`<table>${['CAC 40 indice de la place de Paris', 'DAX indice de la place de Francfort', 'Baril de Brent de la mer du Nord', 'Once d’or au fixage de Londres'].map((name, index) => `<tr><td><a href="/cours/${index}">${name}</a></td><td>7 068,1${index}</td><td>+0,${index}1 %</td><td>17:35</td></tr>`).join('')}</table><table>${['06:12', '07:48', '09:30', '12:05'].map((hour, index) => `<tr><td>${hour}</td><td><a href="/train/${index}">Paris-Montparnasse – Brest par Rennes</a></td></tr>`).join('')}</table>`,
	),
	expected: [],
};

const landing: PageShape = {
	name: 'an article without any date on the page, and nothing else',
	url: `${origin}/a-propos/histoire`,
	now: monday,
	html: frenchPage(
		'Notre histoire',
		`<h1>Cent ans sur les quais</h1>${frenchProse.replaceAll('28 septembre', 'jour dit')}`,
	),
	expected: [],
};

export const heldOutOdd: readonly PageShape[] = [
	datedTitles,
	datedTitlesInText,
	smallWithin,
	foldedLines,
	bullets,
	dump,
	everythingOnOneLine,
	splitDate,
	calendarLeaf,
	overlay,
	mailDates,
	twoLabels,
	ticker,
	landing,
];
