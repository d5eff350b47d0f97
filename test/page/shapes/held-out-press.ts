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
	withoutLinks,
} from './news.ts';
import {frenchPage, frenchProse} from './surroundings.ts';

const origin = 'https://www.echo-des-quais.example';
const ten = frenchNews(10);
const twenty = frenchNews(20);
const prose = frenchProse.replace(/<[^>]*>/g, '');
const said = (at: string): string => `Publié le ${dayMonthYear(at)} à ${clockOf(at)}`;

const teasers = [
	['Publié aujourd’hui à 16h03', '2023-10-02T16:03:00+02:00'],
	['Publié aujourd’hui à 15h59, mis à jour à 16h40', '2023-10-02T15:59:00+02:00'],
	['Publié hier à 18h42, mis à jour hier à 20h01', '2023-10-01T18:42:00+02:00'],
	['Publié le 30 septembre 2023 à 06h00', '2023-09-30T06:00:00+02:00'],
	[
		'Publié le 29 septembre 2023 à 11h30, mis à jour le 30 septembre 2023 à 09h12',
		'2023-09-29T11:30:00+02:00',
	],
	['Publié le 28 septembre 2023 à 05h15', '2023-09-28T05:15:00+02:00'],
] as const;

const nationalPaper: PageShape = {
	name: 'teasers with icons for subscribers, dates in whole phrases with their updates',
	url: `${origin}/economie/`,
	now: monday,
	html: frenchPage(
		'Économie',
		`<section id="river">${teasers
			.map(
				([when], index) =>
					`<section class="teaser teaser--inline-picture"><a class="teaser__link" href="${ten[index]?.path}"><div class="teaser__picture"><picture><img alt=""></picture></div>${index % 2 ? '<span class="icon__premium"><span class="sr-only">Article réservé aux abonnés</span></span>' : ''}<h3 class="teaser__title">${ten[index]?.title}</h3><p class="teaser__desc">Le journal explique en deux phrases pourquoi cet article mérite d’être lu jusqu’au bout.</p></a><p class="meta__publisher"><span class="meta__date">${when}</span>, <span>Temps de Lecture 4 min.</span> <a class="article__author-link" href="/signataires/loic-le-guen/">Loïc Le Guen-Kermarrec</a></p></section>`,
			)
			.join('\n')}</section>`,
	),
	expected: teasers.map(([, time], index) => [ten[index]?.title ?? '', `${origin}${ten[index]?.path}`, time]),
};

const hashedClasses: PageShape = {
	name: 'classes that a program named, ages in short, nothing that says what is what',
	url: `${origin}/thema`,
	now: monday,
	html: frenchPage(
		'Thema',
		`<div class="sc-14kwckt-6 hQKhXE">${ten.map(({title, path}, index) => `<div class="sc-1560xb1-0 dMoWtr"><div class="sc-xyz-1"><a class="sc-1560xb1-1 bUzmPR" href="${path}"><div class="sc-aamjrj-0"><img src="data:image/gif;base64,R0lGOD" alt="${title}"></div></a></div><div class="sc-108qdzy-2"><a class="sc-1560xb1-1" href="${path}"><div class="sc-a"><span class="sc-k">Ports</span></div><div class="sc-14kwckt-17">${title}</div></a><span class="sc-lohkvm-0">Il y a ${index + 1} h</span></div></div>`).join('')}</div>`,
	),
	expected: ten.map(({title, path}, index) => [
		title,
		`${origin}${path}`,
		new Date(Date.parse(monday) - (index + 1) * 3_600_000).toISOString(),
	]),
};

const inlineDateFirst: PageShape = {
	name: 'times and links in turn in one box, nothing between them, the time first',
	url: `${origin}/fil`,
	now: monday,
	html: frenchPage(
		'Fil',
		`<div class="fil"><strong>Les dernières actualités</strong>${each(twenty, ({title, path, at}) => `<time>${said(at)}</time><a href="${path}">${title}</a>`).replaceAll('\n', '')}</div>`,
	),
	expected: expectedOf(twenty, origin),
};

const inlineTitleFirst: PageShape = {
	name: 'links and times in turn in one box, nothing between them, the link first',
	url: `${origin}/fil`,
	now: monday,
	html: frenchPage(
		'Fil',
		`<div class="fil">${each(twenty, ({title, path, at}) => `<a href="${path}">${title}</a><span>${said(at)}</span>`).replaceAll('\n', '')}</div>`,
	),
	expected: expectedOf(twenty, origin),
};

const regionalPaper: PageShape = {
	name: 'dates without a year, titles in boxes, communes above',
	url: `${origin}/bretagne/`,
	now: monday,
	html: frenchPage(
		'Bretagne',
		`<div class="articles">${each(ten, ({title, path, at}, index) => `<article class="teaser-media"><a href="${path}" class="titre-lien" title="${title}"><div class="media"></div><span class="commune">Saint-Nazaire</span><div class="teaser-titre">${title}</div></a><div class="teaser-date">${at.slice(8, 10)}/${at.slice(5, 7)} à ${hourOf(at)}</div>${index === 4 ? '<div class="pub">Publicité</div>' : ''}</article>`)}</div>`,
	),
	expected: expectedOf(ten, origin, '+02:00', 'minute'),
};

const emphasised: PageShape = {
	name: 'paragraphs that hold the date in emphasis and the title as plain words',
	url: `${origin}/breves`,
	now: monday,
	html: frenchPage(
		'Brèves',
		`<div class="breves"><h2>Les dernières actualités</h2>${each(ten, ({title, at}) => `<p><em>${said(at)}</em> ${title}</p>`)}</div>`,
	),
	expected: withoutLinks(expectedOf(ten, origin)),
};

const noBreaks: PageShape = {
	name: 'no-break spaces and entities in its dates',
	url: `${origin}/marches`,
	now: monday,
	html: frenchPage(
		'Marchés',
		`<ul>${each(ten, ({title, path, at}) => `<li><a href="${path}">${title.replaceAll('’', '&rsquo;').replaceAll('é', '&eacute;')}</a><p class="d">Publi&eacute;&nbsp;le ${inWords(at).replaceAll(' ', '&nbsp;')}, &agrave; ${at.slice(11, 13)}&#8239;h&#8239;${at.slice(14, 16)}</p></li>`)}</ul>`,
	),
	expected: expectedOf(ten, origin, '+02:00', 'minute'),
};

const programme: PageShape = {
	name: 'an evening’s programme and a table of tides: hours, but no news',
	url: `${origin}/tele`,
	now: monday,
	html: frenchPage(
		'Télévision',
		`<h1>Ce soir à la télévision</h1><ul><li><span>20:50</span> <a href="/tele/1">Le crabe-tambour, film de guerre</a></li><li><span>22:45</span> <a href="/tele/2">Thalassa : la mer d’Aral revient</a></li><li><span>23:55</span> <a href="/tele/3">Journal de la nuit et météo marine</a></li></ul><p>Page générée le 02/10/2023 à 17:00. <a href="/liste">Retour à la liste complète des chaînes</a></p>`,
	),
	expected: [],
};

const readAlso: PageShape = {
	name: 'an article with links to others in its text and below, none of them dated',
	url: `${origin}/article/720.html?utm_source=mail`,
	now: monday,
	html: frenchPage(
		'Le vrac repart',
		`<article><header><p class="surtitre">Trafic</p><h1>Le vrac repart à la hausse dans les ports de la Manche</h1><div class="signature">Par <a href="/auteur/anne">Anne-Sophie Le Bris</a> • <time datetime="2023-10-02T08:15:00+02:00">Publié le 2 octobre 2023 à 8h15</time></div></header>${frenchProse.replace('</p>\n<p>Le chantier', '</p><p><strong>Lire aussi</strong> <a href="/article/860.html">Pourquoi les céréaliers boudent encore le rail</a></p><p>Le chantier')}<div class="tags">Mots-clés : <a href="/tag/vrac">vrac</a></div></article><section class="same-topic"><h2>Sur le même sujet</h2><ul><li><a href="/article/861.html">Dunkerque mise tout sur l’hydrogène</a></li><li><a href="/article/862.html">À Rouen, le blé attend son train</a></li></ul></section>`,
		'<meta property="og:type" content="article"><link rel="canonical" href="/article/720.html">',
	),
	expected: [
		[
			'Le vrac repart à la hausse dans les ports de la Manche',
			`${origin}/article/720.html`,
			'2023-10-02T08:15:00+02:00',
		],
	],
};

const structuredArticle: PageShape = {
	name: 'an article told by JSON-LD, and the column beside it by nothing',
	url: `${origin}/article/730.html`,
	now: monday,
	html: frenchPage(
		'Houle',
		`<div class="article"><h1>Houle : la digue de Cherbourg tient bon</h1><p class="dek">Après la tempête, l’inspection n’a montré que des dégâts légers.</p>${frenchProse}</div>
<div class="col-right"><div class="box"><div class="box-title">Les dernières actualités</div>${each(twenty, ({title, path, at}) => `<div><a href="${path}"><p>${said(at)}</p><p>${title}</p></a></div>`)}</div></div>`,
		`<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","mainEntityOfPage":"${origin}/article/730.html","headline":"Houle : la digue de Cherbourg tient bon","datePublished":"2023-10-01T07:30:12+02:00","author":{"@type":"Person","name":"Marin Kervella"},"isAccessibleForFree":true}</script>`,
	),
	expected: [
		['Houle : la digue de Cherbourg tient bon', `${origin}/article/730.html`, '2023-10-01T07:30:12+02:00'],
		...expectedOf(twenty, origin),
	],
};

const columnThenArticle: PageShape = {
	name: 'a text with the column first, a line each without blanks, then the article',
	url: 'file:///home/lou/page.txt',
	now: monday,
	text: `L’Écho des quais\r\nÉconomie\r\nLes dernières actualités\r\n${each(
		twenty,
		({title, at}) => `${said(at)}\r\n${title}`,
	)
		.replaceAll('\r', '')
		.replaceAll(
			'\n',
			'\r\n',
		)}\r\nToutes les dernières actualités\r\n\r\nHoule : la digue de Cherbourg tient bon\r\nAprès la tempête, l’inspection n’a montré que des dégâts légers.\r\nPublié le 13-09-2022 par Marin Kervella\r\n\r\n${prose.replaceAll('\n', '\r\n')}\r\n`,
	expected: [
		...withoutLinks(expectedOf(twenty, origin)),
		['Houle : la digue de Cherbourg tient bon', undefined, '2022-09-13T00:00:00+02:00'],
	],
};

const tabs: PageShape = {
	name: 'a table saved as text: date, hour and title parted by tabs',
	url: 'file:///home/lou/table.txt',
	now: monday,
	text: `Date\tHeure\tTitre\n${each(ten, ({title, at}) => `${dayMonthYear(at)}\t${clockOf(at).slice(0, 5)}\t${title}`)}\n`,
	expected: withoutLinks(expectedOf(ten, origin, '+02:00', 'minute')),
};

const oneLine: PageShape = {
	name: 'a whole page saved as one line, the title before its date, no space between',
	url: 'file:///home/lou/page.txt',
	now: monday,
	text: each(ten, ({title, at}) => `${title}${said(at)}`).replaceAll('\n', ''),
	expected: withoutLinks(expectedOf(ten, origin)),
};

export const heldOutPress: readonly PageShape[] = [
	nationalPaper,
	hashedClasses,
	inlineDateFirst,
	inlineTitleFirst,
	regionalPaper,
	emphasised,
	noBreaks,
	programme,
	readAlso,
	structuredArticle,
	columnThenArticle,
	tabs,
	oneLine,
];
