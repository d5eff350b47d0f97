import {
	clockOf,
	each,
	englishNews,
	expectedOf,
	frenchNews,
	hourOf,
	inEnglish,
	inWords,
	monday,
	type PageShape,
	withoutLinks,
} from './news.ts';
import {englishPage, frenchPage} from './surroundings.ts';

const origin = 'https://www.echo-des-quais.example';
const english = 'https://www.quayside-echo.example';
const ten = frenchNews(10);
const nine = englishNews(9);
const ago = (minutes: number): string => new Date(Date.parse(monday) - minutes * 60_000).toISOString();

const abbreviations: PageShape = {
	name: 'hAtom: the whole date in the title of an abbreviation, its age in the text',
	url: `${origin}/flux`,
	now: monday,
	html: frenchPage(
		'Flux',
		`<div class="hfeed">${each(ten, ({title, path, at}, index) => `<div class="hentry"><h4 class="entry-title"><a href="${path}">${title}</a></h4><p>Posté <abbr class="published" title="${at}+02:00">${index + 2}h</abbr> par <span class="vcard">la rédaction</span></p></div>`)}</div>`,
	),
	expected: expectedOf(ten, origin),
};

const agesInEnglish = [
	['Just now', ago(0)],
	['12 mins ago', ago(12)],
	['an hour ago', ago(60)],
	['3 hours ago', ago(180)],
	['3 hours ago', ago(180)],
	['Yesterday at 6:42 pm', '2023-10-01T18:42:00+01:00'],
	['2 days ago', ago(2880)],
	['Sept. 28, 2023', '2023-09-28T00:00:00+01:00'],
	['24 September', '2023-09-24T00:00:00+01:00'],
] as const;

const wrapped: PageShape = {
	name: 'English cards that are links as a whole, with ages',
	url: `${english}/`,
	now: monday,
	html: englishPage(
		'Home',
		`<div class="cards">${nine.map(({title, path}, index) => `<a class="card" href="${path}?utm_campaign=home"><div class="card-img"><img src="/${index}.jpg" alt="A picture"></div><div class="card-text"><span class="label">Shipping</span><span class="card-headline">${title}</span><span class="card-desc">One sentence to say what this story is about, no more.</span><span class="card-time">${agesInEnglish[index]?.[0]}</span></div></a>`).join('\n')}</div>`,
	),
	expected: nine.map(({title, path}, index) => [title, `${english}${path}`, agesInEnglish[index]?.[1]]),
};

const addressesOnly: PageShape = {
	name: 'an ItemList of addresses alone, titles and dates on the page',
	url: `${origin}/dossiers`,
	now: monday,
	html: frenchPage(
		'Dossiers',
		`<ul>${each(ten, ({title, path, at}) => `<li class="dossier"><a href="${path}">${title}</a><time datetime="${at}+02:00">${inWords(at)}</time></li>`)}</ul>`,
		`<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"CollectionPage","@id":"${origin}/dossiers","name":"Dossiers de la rédaction","mainEntity":{"@type":"ItemList","itemListElement":[${ten.map(({path}, index) => `{"@type":"ListItem","position":${index + 1},"url":"${origin}${path}"}`).join(',')}]}},{"@type":"WebSite","name":"L’Écho des quais","url":"${origin}/"}]}</script>`,
	),
	expected: expectedOf(ten, origin),
};

const belgian: PageShape = {
	name: 'a Belgian page, years of two digits',
	url: 'https://www.quais.be/actu',
	now: monday,
	html: frenchPage(
		'Actu',
		`<div class="list">${each(ten, ({title, path, at}) => `<p class="item"><span>[${at.slice(8, 10)}/${at.slice(5, 7)}/${at.slice(2, 4)} ${clockOf(at).slice(0, 5)}]</span> <a href="${path}">${title}</a></p>`)}</div>`,
	),
	expected: expectedOf(ten, 'https://www.quais.be', '+02:00', 'minute'),
};

const american: PageShape = {
	name: 'an American page that writes the month first',
	url: `${english}/us/`,
	now: monday,
	html: englishPage(
		'US',
		`<div>${each(nine, ({title, path, at}) => `<div class="story"><div class="story-date">${at.slice(5, 7)}/${at.slice(8, 10)}/${at.slice(0, 4)}</div><h2 class="story-headline"><a href="${path}">${title}</a></h2></div>`)}</div>`,
		{lang: 'en-US'},
	),
	expected: expectedOf(nine, english, 'Z', 'day'),
};

const components: PageShape = {
	name: 'elements of the page’s own making',
	url: `${origin}/app`,
	now: monday,
	html: frenchPage(
		'Application',
		`<news-list>${each(ten, ({title, path, at}) => `<news-item><news-title><a href="${path}">${title}</a></news-title><time-ago datetime="${at}+02:00">il y a peu</time-ago></news-item>`)}</news-list>`,
	),
	expected: expectedOf(ten, origin),
};

const kickers: PageShape = {
	name: 'whole links with a kicker, a badge for subscribers, a duration and a date without its year',
	url: `${origin}/videos`,
	now: monday,
	html: frenchPage(
		'Vidéos',
		`<div class="wall">${each(ten, ({title, path, at}, index) => `<div class="wall-item"><a href="${path}"><span class="duree">0${index % 9}:1${index % 6}</span><span class="cat">Vidéo</span>${index % 3 === 0 ? '<span class="badge">Abonnés</span>' : ''}<h3>${title}</h3><span class="when">${inWords(at).replace(' 2023', '')} à ${hourOf(at)}</span></a></div>`)}</div>`,
	),
	expected: expectedOf(ten, origin, '+02:00', 'minute'),
};

const live: PageShape = {
	name: 'a bare column of hours with no day, from new to old past midnight',
	url: `${origin}/direct`,
	now: monday,
	html: frenchPage(
		'Direct',
		`<div class="fil-info"><h2>Le fil info</h2>${each(frenchNews(19), ({title, path, at}) => `<div class="depeche"><b>${hourOf(at)}</b> <a href="${path}">${title}</a></div>`)}</div>`,
	).replace('<span class="date-du-jour">Lundi 2 octobre 2023</span>', ''),
	expected: expectedOf(frenchNews(19), origin, '+02:00', 'minute'),
};

const dashes: PageShape = {
	name: 'a text with each title, a dash and its date on one line',
	url: 'file:///home/lou/dossier.txt',
	now: monday,
	text: `Dossier : les ports\n\n${each(ten, ({title, at}) => `• ${title} — ${inWords(at)} à ${hourOf(at)}`)}\n\nPage 1 sur 12\n`,
	expected: withoutLinks(expectedOf(ten, origin, '+02:00', 'minute')),
};

const englishText: PageShape = {
	name: 'an English page saved as text, a kicker above and an age below each title',
	url: 'file:///home/lou/page.txt',
	now: monday,
	text: `Skip to main content\nThe Quayside Echo\nBusiness\nOpinion\n\nLatest news\n\n${nine.map(({title}, index) => `${title}\n${index + 1} hours ago\n`).join('\n')}\nMost read\nHow much does a harbour pilot earn? We asked them\nTerms and conditions\n`,
	expected: nine.map(({title}, index) => [title, undefined, ago((index + 1) * 60)]),
};

const datesAbove: PageShape = {
	name: 'a text with each date on a line, its title and a summary below',
	url: 'file:///home/lou/page.txt',
	now: monday,
	text: `Les actualités du port\n\n${each(ten, ({title, at}) => `${inWords(at)}\n${title}\nUn résumé en une phrase assez longue pour ne pas être prise pour un titre, et qui finit par un point.\n`)}\nContact\nPlan du site\n`,
	expected: withoutLinks(expectedOf(ten, origin, '+02:00', 'day')),
};

const englishWords: PageShape = {
	name: 'an English list with the date in front of each link on its line',
	url: `${english}/archive`,
	now: monday,
	html: englishPage(
		'Archive',
		`<div class="archive">${each(nine, ({title, path, at}) => `<div>${inEnglish(at)} — <a href="${path}">${title}</a></div>`)}</div>`,
	),
	expected: expectedOf(nine, english, '+01:00', 'day'),
};

export const heldOutPages: readonly PageShape[] = [
	abbreviations,
	wrapped,
	addressesOnly,
	belgian,
	american,
	components,
	kickers,
	live,
	dashes,
	englishText,
	datesAbove,
	englishWords,
];
