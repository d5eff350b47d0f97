import type {PageShape} from './news.ts';
import {type Row, rows, wanted} from './row.ts';

const now = '2026-06-16T09:30:00+02:00';
const at = Date.parse(now);
const before = (hours: number): string => new Date(at - hours * 3_600_000).toISOString();

const notebook = 'https://carnets.ronds-dans-l-eau.example';
const notes: readonly Row[] = [
	['Lire dehors', '/post/2026/06/15/Lire-dehors', 'lundi 15 juin 2026', '2026-06-15T22:41:00+02:00'],
	['Éloge du carnet à spirale', '/post/2026/06/09/Carnet', 'mardi 9 juin 2026', '2026-06-09T21:10:00+02:00'],
	[
		'Trois films pour un dimanche',
		'/post/2026/05/31/Trois-films',
		'dimanche 31 mai 2026',
		'2026-05-31T18:05:00+02:00',
	],
];

const dotclear: PageShape = {
	name: 'a French blog engine: the day above each post, its hour in the line below, mentions of replies',
	url: `${notebook}/`,
	now,
	html: `<!DOCTYPE html><html lang="fr"><head><title>Ronds dans l’eau</title><meta name="generator" content="Dotclear"></head><body class="dc-home"><div id="page"><div id="top"><h1><span><a href="${notebook}/">Ronds dans l’eau</a></span></h1></div><div id="wrapper"><div id="main"><div id="content">
${rows(notes, ([title, href, shown, time], index) => `<div id="p${900 - index}" class="post"><p class="day-date">${shown}</p><h2 class="post-title"><a href="${href}">${title}</a></h2><p class="post-info">Par Odile, <time datetime="${time}">${shown} à ${time.slice(11, 16)}</time> - <a href="/category/Humeurs">Humeurs et riens</a></p><div class="post-content"><p>Il y a des jours où l’on ne fait rien de mieux que de regarder passer les nuages. <a href="${href}" title="Lire la suite">Lire la suite...</a></p></div><p class="post-info-co"><a href="${href}#comments" class="comment_count">${index + 2} commentaires</a> <a href="${href}#trackbacks" class="ping_count">aucun rétrolien</a></p></div>`)}
<p class="pagination"><a href="/page/2" class="prev">« billets précédents</a> - page 1 de 48</p></div></div><div id="sidebar"><div class="widget"><h2>Derniers commentaires</h2><ul><li><a href="/post/2026/06/09/Carnet#c4101">Éloge du carnet à spirale - Bénédicte</a></li></ul></div><div class="widget calendar"><table summary="Calendrier"><caption><a href="/archive/2026/05">«</a> juin 2026</caption><tbody><tr><td><a href="/archive/2026/06/09">9</a></td><td class="active"><a href="/archive/2026/06/15">15</a></td></tr></tbody></table></div></div></div></div></body></html>`,
	expected: wanted(notes, notebook),
};

const evening = 'https://www.le-soir-du-nord.example';
const eveningNews: readonly Row[] = [
	[
		'Le Sénat rejette le texte sur les dunes',
		'/politique/article/2026/06/16/senat-dunes_6612_823448.html',
		'Publié aujourd’hui à 08h12, mis à jour à 09h05',
		'2026-06-16T08:12:00+02:00',
	],
	[
		'« On m’avait dit d’attendre » : récit d’une sauveteuse',
		'/societe/article/2026/06/16/sauveteuse_6611_3224.html',
		'Publié aujourd’hui à 06h00',
		'2026-06-16T06:00:00+02:00',
	],
	[
		'En Baltique, la guerre des câbles',
		'/international/article/2026/06/15/baltique_6610_3210.html',
		'Publié hier à 20h51',
		'2026-06-15T20:51:00+02:00',
	],
	[
		'Le vélo-cargo, nouvel utilitaire des villes',
		'/economie/article/2026/06/14/velo-cargo_6604_3234.html',
		'Publié le 14 juin 2026 à 16h30',
		'2026-06-14T16:30:00+02:00',
	],
];

const daily: PageShape = {
	name: 'an evening paper: labels of form, standfirsts, dates in phrases with updates by the hour, times to read',
	url: `${evening}/actualite-en-continu/`,
	now,
	html: `<!doctype html><html lang="fr"><head><title>Toute l’actualité en continu - Le Soir du Nord</title></head><body><header id="Header"><div class="Header__inner"><a href="/" class="Header__logo">Le Soir du Nord</a><a class="Header__offer" href="/offre">S’abonner</a><nav class="NavMain"><ul><li><a href="/actualite-en-continu/">En continu</a></li><li><a href="/les-decodages/">Les décodages de la rédaction</a></li></ul></nav></div></header><main><section id="river" class="river river--rubrique">
${rows(eveningNews, ([title, href, shown], index) => `<section class="teaser teaser--inline-picture"><a href="${evening}${href}" class="teaser__link"><picture class="teaser__picture"><img loading="lazy" alt="" src="/i/${index}.jpg"></picture><span class="icon__${index % 2 ? 'premium' : 'free'}"><span class="sr-only">${index % 2 ? 'Article réservé aux abonnés' : ''}</span></span>${index === 1 ? '<span class="label label--inherit">Récit</span>' : ''}<h3 class="teaser__title">${title}</h3><p class="teaser__desc">Les élus ont repoussé, jeudi 11 juin, l’article premier, au terme de débats tendus.</p></a><p class="meta meta__publisher meta--page"><span class="meta__date">${shown}</span>, <span class="meta__author">Clémence Wattier</span> <span class="meta__reading-time"><span class="sr-only">Temps de</span>Lecture ${index + 2} min</span></p></section>`)}
</section><section class="pagination-river"><a class="river__pagination" href="/actualite-en-continu/2">2</a></section></main><footer id="Footer"><ul><li><a href="https://guides.example/">Guides d’achat de nos partenaires</a></li></ul></footer></body></html>`,
	expected: wanted(eveningNews, evening),
};

const federation = 'https://www.federation-canoe.example';
const fedNews: readonly Row[] = [
	['Sélections olympiques : la liste', '/actualites/selections', 'il y a 3 heures', before(3)],
	['Stage jeunes à Vaires', '/actualites/stage-jeunes', 'il y a 2 jours', before(48)],
	['Nouveau règlement de slalom', '/actualites/reglement', 'il y a 5 jours', before(120)],
	['Bilan carbone de la saison', '/actualites/bilan-carbone', 'il y a 3 semaines', before(21 * 24)],
];

const groups: PageShape = {
	name: 'a federation’s list group: heading and age in one row of each link, a line of its own below',
	url: `${federation}/actualites`,
	now,
	html: `<!doctype html><html lang="fr"><head><title>Actualités</title></head><body class="bg-light"><nav class="navbar navbar-expand-lg"><a class="navbar-brand" href="/">Fédération de canoë</a><ul class="navbar-nav"><li class="nav-item"><a class="nav-link" href="/clubs">Trouver un club</a></li><li class="nav-item"><a class="nav-link" href="/licence">Prendre une licence 2026</a></li></ul></nav><div class="container my-5"><h1>Actualités</h1><div class="list-group">
${rows(fedNews, ([title, href, shown]) => `<a href="${href}" class="list-group-item list-group-item-action"><div class="d-flex w-100 justify-content-between"><h5 class="mb-1">${title}</h5><small class="text-body-secondary">${shown}</small></div><p class="mb-1">La direction technique nationale donne les détails.</p><small>Compétition</small></a>`)}
</div><nav aria-label="Pages"><ul class="pagination"><li class="page-item active"><a class="page-link" href="#">1</a></li><li class="page-item"><a class="page-link" href="?p=2">2</a></li></ul></nav></div></body></html>`,
	expected: wanted(fedNews, federation),
};

const gallery = 'https://www.harbourside-arts.example';
const stories: readonly Row[] = [
	['Meet the night shift', '/stories/night-shift', '12 June 2026', '2026-06-12T00:00:00+01:00'],
	['How a tapestry travels', '/stories/tapestry', '3 June 2026', '2026-06-03T00:00:00+01:00'],
	['Five works about rain', '/stories/rain', '21 May 2026', '2026-05-21T00:00:00+01:00'],
	['Our year in numbers', '/stories/numbers', '2 April 2026', '2026-04-02T00:00:00+01:00'],
];

const museum: PageShape = {
	name: 'a gallery’s stories: kind and date parted by a bar, exhibitions with spans and free entry beside',
	url: `${gallery}/stories`,
	now,
	html: `<!doctype html><html lang="en-GB"><head><title>Stories | Harbourside Arts</title></head><body><div class="banner">Open today 10am – 6pm</div><div class="nav-primary"><a href="/visit">Plan your visit</a><a href="/membership">Become a member from £5</a></div><main><h1>Stories</h1><div class="listing">
${rows(stories, ([title, href, shown], index) => `<div class="listing__cell"><a class="tile" href="${href}"><span class="tile__img"><img srcset="/r/${index}.webp 400w" alt=""></span><span class="tile__title">${title}</span><span class="tile__sub">${index % 2 ? 'Film' : 'Story'} | ${shown}</span></a></div>`)}
</div><h2>On now</h2><div class="listing">${['The Salt Road', 'Nets and knots'].map((title, index) => `<div class="listing__cell"><a class="tile" href="/whats-on/${index}"><span class="tile__title">${title}</span><span class="tile__sub">${index + 4} May – ${index + 20} September 2026 | Free</span></a></div>`).join('')}</div></main></body></html>`,
	expected: wanted(stories, gallery),
};

const chair = 'http://www.cs.northfield.example/~optics/';
const chairNews: readonly Row[] = [
	[
		'Paper on adaptive lenses accepted at ICOP',
		'papers/icop26.pdf',
		'[15 Jun 2026]',
		'2026-06-15T00:00:00+01:00',
	],
	['Two PhD positions open', 'jobs.html', '[8 Jun 2026]', '2026-06-08T00:00:00+01:00'],
	['Slides of the Leiden tutorial', 'leiden/slides.html', '[29 May 2026]', '2026-05-29T00:00:00+01:00'],
	[
		'Code release: raybundle 0.4',
		'https://code.example/raybundle',
		'[2 Apr 2026]',
		'2026-04-02T00:00:00+01:00',
	],
];

const group: PageShape = {
	name: 'a research group’s home page: dates in brackets before each link of a list, people and seminars',
	url: chair,
	now,
	html: `<html lang="en-GB"><head><title>Optics group, Northfield</title></head><body><h1>Optics Group</h1><p>We bend light, gently. Head: <a href="people/aldous.html">Prof. Miriam Aldous</a>.</p><h2>News</h2><ul>
${rows(chairNews, ([title, href, shown], index) => `<li>${shown} <a href="${href}">${title}</a>${index === 0 ? ' <img src="new.gif" alt="New!">' : ''}</li>`)}
</ul><h2>People</h2><ul><li><a href="people/aldous.html">Miriam Aldous, professor</a></li><li><a href="people/tran.html">Duc Tran, research associate</a></li></ul><hr><address>Last change: 15 June 2026, webmaster</address></body></html>`,
	expected: chairNews.map(([title, href, , time]) => [title, new URL(href, chair).href, time]),
};

const hexo = 'https://yun.example';
const hexoNews: readonly Row[] = [
	['Notes on building a tiny shell', '/posts/tiny-shell/', '06-12', '2026-06-12T10:00:00+08:00'],
	['Moving my photos home', '/posts/photos-home/', '04-30', '2026-04-30T21:14:00+08:00'],
	['Bookbinding for programmers', '/posts/bookbinding/', '01-09', '2026-01-09T08:00:00+08:00'],
];

const archive: PageShape = {
	name: 'an archive with months and days in figures, whole dates for machines, years as headings',
	url: `${hexo}/archives/`,
	now,
	html: `<!DOCTYPE html><html lang="en"><head><title>Archive | Yun</title></head><body itemscope itemtype="http://schema.org/WebPage"><aside class="sidebar"><nav class="site-nav"><ul class="main-menu"><li class="menu-item"><a href="/archives/"><i class="fa fa-archive"></i>Archives<span class="badge">41</span></a></li></ul></nav></aside><div class="main-inner archive posts-collapse"><div class="post-block"><div class="post-content"><div class="collection-title"><span class="collection-header">Um..! 41 posts in total. Keep on posting.</span></div><div class="collection-year"><span class="collection-header">2026</span></div>
${rows(hexoNews, ([title, href, shown, time]) => `<article itemscope itemtype="http://schema.org/Article"><header class="post-header"><div class="post-meta-container"><time itemprop="dateCreated" datetime="${time}" content="${time.slice(0, 10)}">${shown}</time></div><div class="post-title"><a class="post-title-link" href="${href}" itemprop="url"><span itemprop="name">${title}</span></a></div></header></article>`)}
</div></div><nav class="pagination"><span class="page-number current">1</span><a class="page-number" href="/archives/page/2/">2</a></nav></div></body></html>`,
	expected: wanted(hexoNews, hexo),
};

const startup = 'https://www.pelote.example';
const startupNews: readonly Row[] = [
	['Pelote lève 4 millions d’euros', '/blog/levee-de-fonds', '11 juin 2026', '2026-06-11T00:00:00+02:00'],
	[
		'Pourquoi nous quittons le télétravail total',
		'/blog/teletravail',
		'28 mai 2026',
		'2026-05-28T00:00:00+02:00',
	],
	['Laine locale : la carte des filatures', '/blog/filatures', '6 mai 2026', '2026-05-06T00:00:00+02:00'],
	['Recycler un pull en cinq étapes', '/blog/recycler', '15 avril 2026', '2026-04-15T00:00:00+02:00'],
];

const webflow: PageShape = {
	name: 'a start-up’s collection list: empty states, hidden filters, the title and date after the summary',
	url: `${startup}/blog`,
	now,
	html: `<!DOCTYPE html><html data-wf-domain="www.pelote.example" lang="fr"><head><title>Blog | Pelote</title></head><body class="body-4"><div data-collapse="medium" role="banner" class="navbar-7 w-nav"><a href="/" class="brand w-nav-brand"><img src="/logo.svg" alt="Pelote"></a><a href="/tarifs" class="nav-link w-nav-link">Tarifs dès 9 € par mois</a></div><div class="section-12"><div class="w-dyn-list"><div role="list" class="collection-list w-dyn-items w-row">
${rows(startupNews, ([title, href, shown], index) => `<div role="listitem" class="collection-item w-dyn-item w-col w-col-4"><a href="${href}" class="link-block-3 w-inline-block"><div style="background-image:url(/b${index}.avif)" class="div-block-8"></div><div class="div-block-9"><div class="text-block-21">Coulisses</div><h4 class="heading-16">${title}</h4><p class="paragraph-7">Ce que nous avons appris, ce que nous referions, et ce que nous laisserions de côté.</p><div class="flex-row"><div class="text-block-22">${shown}</div><div class="text-block-22">•</div><div class="text-block-22">${index + 3} min</div></div></div></a></div>`)}
</div><div class="w-dyn-hide w-dyn-empty"><div>No items found.</div></div></div></div><div class="footer-3"><div class="text-block-30">© 2026 Pelote SAS</div><a href="/cgv" class="link-9">Conditions générales de vente</a></div></body></html>`,
	expected: wanted(startupNews, startup),
};

export const unseenLists: readonly PageShape[] = [dotclear, daily, groups, museum, group, archive, webflow];
