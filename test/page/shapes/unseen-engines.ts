import type {PageShape} from './news.ts';
import {type Row, rows, wanted} from './row.ts';

const now = '2026-11-24T18:00:00+01:00';

const ghost = 'https://blog.lantern-works.example';
const ghostNews: readonly Row[] = [
	[
		'Why we rewrote our scheduler twice',
		'/why-we-rewrote-our-scheduler/',
		'Nov 18, 2026',
		'2026-11-18T00:00:00Z',
	],
	[
		'Notes from a small data centre',
		'/notes-from-a-small-data-centre/',
		'Oct 30, 2026',
		'2026-10-30T00:00:00Z',
	],
	['The cost of a kilobyte', '/the-cost-of-a-kilobyte/', 'Oct 2, 2026', '2026-10-02T00:00:00+01:00'],
	['Hiring is a queue', '/hiring-is-a-queue/', 'Aug 27, 2026', '2026-08-27T00:00:00+01:00'],
	['A year of pair debugging', '/a-year-of-pair-debugging/', 'Jul 9, 2026', '2026-07-09T00:00:00+01:00'],
];

const casper: PageShape = {
	name: 'a blog engine’s cards: tags, minutes to read, a lock, forms for members',
	url: `${ghost}/`,
	now,
	html: `<!DOCTYPE html><html lang="en-GB"><head><title>Lantern Works</title><meta name="generator" content="Ghost 6.2"></head><body class="home-template"><div class="gh-viewport"><header id="gh-head" class="gh-head gh-outer"><a class="gh-head-logo no-image" href="${ghost}">Lantern Works</a><nav class="gh-head-menu"><ul class="nav"><li class="nav-about"><a href="/about/">About this site</a></li><li><a href="/tag/deep-dives/">Deep dives</a></li></ul></nav><div class="gh-head-actions"><a class="gh-head-link" href="#/portal/signin">Sign in</a><a class="gh-head-button" href="#/portal/signup">Subscribe</a></div></header>
<main id="site-main" class="site-main outer"><div class="inner posts"><div class="post-feed">${rows(
		ghostNews,
		([title, href, shown, time], index) =>
			`<article class="post-card post ${index === 0 ? 'featured post-card-large' : ''} tag-engineering"><a class="post-card-image-link" href="${href}"><img class="post-card-image" srcset="/content/images/size/w300/2026/11/cover.jpg 300w" src="/content/images/size/w600/2026/11/cover.jpg" alt="${title}" loading="lazy">${index === 2 ? '<div class="post-card-access"><svg></svg>Members only</div>' : ''}</a><div class="post-card-content"><a class="post-card-content-link" href="${href}"><header class="post-card-header"><div class="post-card-tags"><span class="post-card-primary-tag">Engineering</span>${index === 0 ? '<span class="post-card-featured"><svg></svg> Featured</span>' : ''}</div><h2 class="post-card-title">${title}</h2></header><div class="post-card-excerpt">In March 2019 we were four people, and the machine under the stairs did it all.</div></a><footer class="post-card-meta"><time class="post-card-meta-date" datetime="${time.slice(0, 10)}">${shown}</time><span class="post-card-meta-length">${index + 3} min read</span></footer></div></article>`,
	)}</div></div></main><nav class="pagination"><span class="page-number">Page 1 of 9</span><a class="older-posts" href="/page/2/">Older Posts</a></nav><footer class="site-footer"><section class="copyright"><a href="${ghost}">Lantern Works</a> © 2026</section><a href="https://ghost.example">Powered by Ghost</a></footer></div></body></html>`,
	expected: wanted(ghostNews, ghost),
};

const hugo = 'https://soufflerie.example';
const hugoNews: readonly (readonly [month: string, ...Row])[] = [
	[
		'novembre',
		'Compiler le noyau sur un four à pain',
		'/posts/noyau-four/',
		'14 novembre 2026',
		'2026-11-14T08:00:00+01:00',
	],
	[
		'novembre',
		'Ma sauvegarde tient en trois lignes',
		'/posts/sauvegarde/',
		'2 novembre 2026',
		'2026-11-02T08:00:00+01:00',
	],
	[
		'septembre',
		'Quitter les nuages',
		'/posts/quitter-les-nuages/',
		'21 septembre 2026',
		'2026-09-21T08:00:00+02:00',
	],
	['mars', 'Un clavier pour écrire le breton', '/posts/clavier/', '8 mars 2026', '2026-03-08T08:00:00+01:00'],
];
const hugoRow = ([, ...row]: (typeof hugoNews)[number]): Row => row;

const archives: PageShape = {
	name: 'a static archive: years and months as headings, whole dates in titles, empty links laid over',
	url: `${hugo}/archives/`,
	now,
	html: `<!DOCTYPE html><html lang="fr" dir="auto"><head><title>Archives | La soufflerie</title><meta name="generator" content="Hugo 0.150.0"></head><body class="list" id="top"><header class="header"><nav class="nav"><div class="logo"><a href="/" accesskey="h" title="La soufflerie (Alt + H)">La soufflerie</a><div class="logo-switches"><button id="theme-toggle"></button></div></div><ul id="menu"><li><a href="/archives/"><span class="active">Archives</span></a></li><li><a href="/tags/"><span>Étiquettes</span></a></li></ul></nav></header><main class="main"><header class="page-header"><h1>Archives</h1></header>
<div class="archive-year"><h2 class="archive-year-header" id="2026"><a class="archive-header-link" href="#2026">2026</a><sup class="archive-count">&nbsp;4</sup></h2>${[
		'novembre',
		'septembre',
		'mars',
	]
		.map(
			(month) =>
				`<div class="archive-month"><h3 class="archive-month-header" id="2026-${month}"><a class="archive-header-link" href="#2026-${month}">${month}</a><sup class="archive-count">&nbsp;2</sup></h3><div class="archive-posts">${rows(
					hugoNews.filter(([of]) => of === month).map(hugoRow),
					([title, href, shown, time]) =>
						`<div class="archive-entry"><h3 class="archive-entry-title entry-hint-parent">${title}</h3><div class="archive-meta"><span title='${time.slice(0, 10)} 08:00:00 ${time.slice(-6).replace(':', '')} ${time.endsWith('2:00') ? 'CEST' : 'CET'}'>${shown}</span>&nbsp;·&nbsp;6 minutes&nbsp;·&nbsp;Gwen Abhervé</div><a class="entry-link" aria-label="post link to ${title}" href="${hugo}${href}"></a></div>`,
				)}</div></div>`,
		)
		.join(
			'\n',
		)}</div></main><footer class="footer"><span>&copy; 2026 <a href="/">La soufflerie</a></span> · <span>Powered by <a href="https://hugo.example/">Hugo</a></span></footer></body></html>`,
	expected: wanted(hugoNews.map(hugoRow), hugo),
};

const shop = 'https://newsroom.halden-motors.example';
const room: readonly Row[] = [
	[
		'Halden opens battery plant in Kiruna',
		'/press/halden-opens-battery-plant',
		'November 24, 2026',
		'2026-11-24T08:00:00.000Z',
	],
	[
		'Third-quarter deliveries up 12%',
		'/press/third-quarter-deliveries',
		'November 10, 2026',
		'2026-11-10T06:30:00.000Z',
	],
	[
		'Recall of model year 2024 brake assemblies',
		'/press/recall-brakes',
		'October 28, 2026',
		'2026-10-28T13:00:00.000Z',
	],
	['Maria Lund named chief designer', '/press/maria-lund', 'October 15, 2026', '2026-10-15T09:00:00.000Z'],
];

const utilities: PageShape = {
	name: 'utility classes: the date and a rubric’s link above, the title’s link over it all, its author below',
	url: `${shop}/press`,
	now,
	html: `<!DOCTYPE html><html lang="en-US" class="h-full antialiased __variable_a1b2c3"><head><title>Press | Halden Motors</title><link rel="preload" as="script" href="/_next/static/chunks/main.js"></head><body class="flex h-full flex-col bg-white"><div id="__next"><header class="sticky top-0 z-50"><nav class="mx-auto flex max-w-7xl"><a class="-m-1.5 p-1.5" href="/"><span class="sr-only">Halden Motors</span></a><div class="hidden lg:flex lg:gap-x-12"><a class="text-sm/6 font-semibold" href="/models/2027">2027 models</a><a class="text-sm/6 font-semibold" href="/investors">Investor relations</a></div></nav></header>
<div class="bg-white py-24 sm:py-32"><div class="mx-auto max-w-7xl px-6 lg:px-8"><div class="mx-auto max-w-2xl"><h2 class="text-4xl font-semibold tracking-tight">From the newsroom</h2><p class="mt-2 text-lg/8">Since June 1921 we have built things that move.</p><div class="mt-10 space-y-16 border-t pt-10">
${rows(room, ([title, href, shown, time]) => `<article class="flex max-w-xl flex-col items-start justify-between"><div class="flex items-center gap-x-4 text-xs"><time dateTime="${time}" class="text-gray-500">${shown}</time><a href="/press/category/corporate" class="relative z-10 rounded-full bg-gray-50 px-3 py-1.5">Corporate announcements</a></div><div class="group relative grow"><h3 class="mt-3 text-lg/6 font-semibold"><a href="${href}"><span class="absolute inset-0"></span>${title}</a></h3><p class="mt-5 line-clamp-3 text-sm/6">The company said today that it expects first units in March 2027.</p></div><div class="relative mt-8 flex items-center gap-x-4"><img alt="" src="/_next/image?url=%2Fp.jpg&amp;w=96" class="size-10 rounded-full"/><div class="text-sm/6"><p class="font-semibold"><a href="/press/contacts/ingrid"><span class="absolute inset-0"></span>Ingrid Solberg, head of media</a></p><p class="text-gray-600">Media contact</p></div></div></article>`)}
</div></div></div></div><footer class="border-t"><p class="text-sm/6">&copy; 2026 Halden Motors AB. All rights reserved.</p></footer></div><script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{"posts":[{"slug":"halden-opens-battery-plant","date":"2026-11-24T08:00:00.000Z"}]}},"page":"/press"}</script></body></html>`,
	expected: wanted(room, shop),
};

const indie = 'https://tantek-ish.example';
const notes: readonly Row[] = [
	['On keeping a commonplace book', '/2026/325/commonplace', 'Saturday 2:05 pm', '2026-11-21T14:05:33+01:00'],
	['A map of every tram stop I have slept at', '/2026/311/tram-stops', '7 Nov', '2026-11-07T23:41:00+01:00'],
	['Webmentions, five years on', '/2026/290/webmentions', '17 Oct', '2026-10-17T08:12:09+02:00'],
];

const microformats: PageShape = {
	name: 'an h-feed: names and dates in properties, replies of others with dates below each entry',
	url: `${indie}/`,
	now,
	html: `<!doctype html><html lang="en"><head><title>Ines’s home on the web</title><link rel="webmention" href="/mention"></head><body><div class="h-card"><a class="u-url u-uid p-name" rel="me" href="/">Ines Okafor</a><img class="u-photo" src="/me.jpg" alt=""></div>
<main class="h-feed"><h1 class="p-name">Recent writing</h1>${rows(
		notes,
		([title, href, shown, time], index) =>
			`<article class="h-entry"><h2><a class="u-url p-name" href="${href}">${title}</a></h2><p class="p-summary">Some words about it, begun on 3 January 2026 and left in a drawer.</p><p>by <a class="p-author h-card" href="/">Ines Okafor</a>, <time class="dt-published" datetime="${time.replace('T', ' ').replace(/:(\d\d)$/, '$1')}">${shown}</time> (<a class="u-syndication" href="https://social.example/@ines/${index}">also on social</a>)</p><ul class="comments"><li class="u-comment h-cite"><a class="p-author h-card" href="https://bo.example">Bo Lindqvist from Uppsala</a> <a class="u-url" href="https://bo.example/r/${index}"><time class="dt-published" datetime="2026-11-22T10:0${index}:00+01:00">22 November 2026</time></a> <span class="p-content">Lovely piece, thank you for it.</span></li></ul></article>`,
	)}</main><footer><p><a href="/archive/2025">Older: everything from 2025</a></p></footer></body></html>`,
	expected: wanted(notes, indie),
};

const paper = 'https://www.depeche-du-val.example';
const dated: readonly Row[] = [
	[
		'Un incendie ravage la scierie de Montbron',
		'/faits-divers/2026/11/24/un-incendie-ravage-la-scierie-13245.php',
		'',
		'2026-11-24T00:00:00+01:00',
	],
	[
		'Rugby : Soyaux renverse le leader',
		'/sport/2026/11/23/rugby-soyaux-renverse-le-leader-13241.php',
		'',
		'2026-11-23T00:00:00+01:00',
	],
	[
		'Les vignerons attendent la pluie',
		'/economie/2026/11/22/les-vignerons-attendent-la-pluie-13230.php',
		'',
		'2026-11-22T00:00:00+01:00',
	],
	[
		'Le maire de Ruffec ne se représentera pas',
		'/politique/2026/11/22/le-maire-de-ruffec-13228.php',
		'',
		'2026-11-22T00:00:00+01:00',
	],
	[
		'Cognac : le musée prêté au numérique',
		'/culture/2026/11/19/cognac-le-musee-13201.php',
		'',
		'2026-11-19T00:00:00+01:00',
	],
];

const addressDates: PageShape = {
	name: 'a front page whose dates stand in its addresses alone',
	url: `${paper}/`,
	now,
	html: `<!DOCTYPE html><html lang="fr"><head><title>La Dépêche du Val</title></head><body><header><a class="brand" href="/">La Dépêche du Val</a><nav><a href="/faits-divers/">Faits divers</a><a href="/sport/resultats-du-week-end/">Résultats du week-end</a><a href="/avis-de-deces/">Avis de décès et condoléances</a></nav></header><main>
${rows(dated, ([title, href], index) => `<div class="tuile ${index ? '' : 'tuile-xl'}"><a href="${href}"><picture><source data-srcset="/img/${index}.webp"><img class="lazyload" data-src="/img/${index}.jpg" alt=""></picture></a><div class="tuile-texte"><span class="commune">Charente</span><h2><a href="${href}">${title}</a></h2></div></div>`)}
</main><footer><a href="/archives/2026/11/">Archives de novembre 2026</a> <a href="/archives/2026/10/">Archives d’octobre 2026</a> <a href="/cgv-2026/">Conditions générales de vente</a></footer></body></html>`,
	expected: wanted(dated, paper),
};

export const unseenEngines: readonly PageShape[] = [casper, archives, utilities, microformats, addressDates];
