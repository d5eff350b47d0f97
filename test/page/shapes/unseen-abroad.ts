import type {PageShape} from './news.ts';
import {type Row, rows, wanted} from './row.ts';

const now = '2026-11-24T18:00:00+01:00';

const german = 'https://www.wattenkurier.example';
const germanNews: readonly Row[] = [
	[
		'Sturmflut: Hallig Hooge meldet Landunter',
		'/panorama/sturmflut-hooge-101.html',
		'24.11.2026 • 16:31 Uhr',
		'2026-11-24T16:31:00+01:00',
	],
	[
		'Tarifstreit: Warnstreik im Hafen ausgesetzt',
		'/wirtschaft/warnstreik-102.html',
		'24.11.2026 • 14:08 Uhr',
		'2026-11-24T14:08:00+01:00',
	],
	[
		'Bahn saniert die Marschbahn ab Mai',
		'/wirtschaft/marschbahn-103.html',
		'23.11.2026 • 19:45 Uhr',
		'2026-11-23T19:45:00+01:00',
	],
	[
		'Zehn Jahre Welterbe: eine Bilanz',
		'/kultur/welterbe-104.html',
		'23.11.2026 • 06:00 Uhr',
		'2026-11-23T06:00:00+01:00',
	],
];

const kurier: PageShape = {
	name: 'a German broadcaster: topline, headline and shorttext in one link, date and clock with Uhr',
	url: `${german}/`,
	now,
	html: `<!doctype html><html lang="de"><head><title>Wattenkurier - Nachrichten</title></head><body><header><a href="/"><img alt="Wattenkurier" src="/logo.svg"></a><nav><ul><li><a href="/sendungen">Alle Sendungen von A bis Z</a></li><li><a href="/wetter">Wetter: Sturm bis 9 Beaufort</a></li></ul></nav></header><main>
${rows(germanNews, ([title, href, shown], index) => `<div class="teaser ${index ? '' : 'teaser--top'}"><a class="teaser__link" href="${href}"><div class="teaser__media"><img src="/${index}.webp" alt="Bild"></div><div class="teaser__teaserinfo"><div class="teaser__date">${shown}</div><span class="teaser__topline">Schleswig-Holstein</span><span class="teaser__headline">${title}</span><p class="teaser__shorttext">Auf den Inseln haben sich die Menschen auf eine unruhige Nacht eingestellt. <span class="teaser__readmore">mehr</span></p></div></a></div>`)}
</main><aside><h2>Sendung verpasst?</h2><p>Heute, 20:00 Uhr: <a href="/sendungen/abendschau">Abendschau mit Gebärdensprache</a></p></aside><footer><a href="/impressum">Impressum und Datenschutz</a><p>© Wattenkurier 2026 · Stand: 24.11.2026, 17:30 Uhr</p></footer></body></html>`,
	expected: wanted(germanNews, german),
};

const spanish = 'https://www.ayto-villaseca.example';
const spanishNews: readonly Row[] = [
	[
		'El pleno aprueba el presupuesto de 2027',
		'/es/noticias/pleno-presupuesto',
		'24 de noviembre de 2026',
		'2026-11-24T00:00:00+01:00',
	],
	[
		'Abierto el plazo de ayudas al alquiler',
		'/es/noticias/ayudas-alquiler',
		'19 de noviembre de 2026',
		'2026-11-19T00:00:00+01:00',
	],
	[
		'La biblioteca amplía su horario',
		'/es/noticias/biblioteca',
		'6 de noviembre de 2026',
		'2026-11-06T00:00:00+01:00',
	],
	[
		'Obras en la calle Mayor',
		'/es/noticias/obras-calle-mayor',
		'29 de octubre de 2026',
		'2026-10-29T00:00:00+01:00',
	],
];

const ayuntamiento: PageShape = {
	name: 'a Spanish town’s list: day de month de year above each title',
	url: `${spanish}/es/noticias`,
	now,
	html: `<!doctype html><html lang="es-ES"><head><title>Noticias - Ayuntamiento de Villaseca</title></head><body><header><nav><ul><li><a href="/es/sede">Sede electrónica</a></li><li><a href="/es/fiestas-2026">Fiestas patronales 2026</a></li></ul></nav></header><div class="asset-publisher"><h1>Noticias</h1>${rows(spanishNews, ([title, href, shown]) => `<div class="asset-abstract"><div class="asset-metadata"><span class="fecha">${shown}</span></div><h4 class="asset-title"><a href="${spanish}${href}?redirect=%2Fes%2Fnoticias">${title}</a></h4><div class="asset-summary">El alcalde ha explicado los detalles en rueda de prensa.</div><div class="asset-more"><a href="${spanish}${href}?redirect=%2Fes%2Fnoticias">Leer más<span class="hide-accessible"> acerca de ${title}</span> »</a></div></div>`)}</div><footer>Plaza de España, 1 · Última actualización: 24 de noviembre de 2026</footer></body></html>`,
	expected: spanishNews.map(([title, href, , time]) => [
		title,
		`${spanish}${href}?redirect=%2Fes%2Fnoticias`,
		time,
	]),
};

const american = 'https://www.cedarhollowfarm.example';
const americanNews: readonly Row[] = [
	[
		'Our first frost, and what we picked before it',
		'/journal/first-frost',
		'11/20/26',
		'2026-11-20T00:00:00-05:00',
	],
	['Cider season', '/journal/cider-season', '10/14/26', '2026-10-14T00:00:00-04:00'],
	['Meet the new goats', '/journal/new-goats', '9/3/26', '2026-09-03T00:00:00-04:00'],
];

const journal: PageShape = {
	name: 'a site builder’s journal in American figures, with a machine’s date of the day alone',
	url: `${american}/journal`,
	now,
	zone: 'America/New_York',
	html: `<!doctype html><html lang="en-US"><head><title>Journal — Cedar Hollow Farm</title></head><body class="collection-type-blog-side-by-side squarespace-cart"><header id="header"><div class="header-title-text"><a href="/">Cedar Hollow Farm</a></div><nav class="header-nav-list"><div class="header-nav-item"><a href="/csa-shares-2027">CSA shares 2027</a></div><div class="header-nav-item"><a href="/visit">Visit the farm stand</a></div></nav></header><main id="page"><section class="page-section"><div class="blog-side-by-side-wrapper">
${rows(americanNews, ([title, href, shown, time]) => `<article class="hentry blog-item is-loaded author-ruth post-type-text"><div class="blog-image-wrapper"><a href="${href}" class="image-wrapper"><img data-src="https://images.example/a.jpg" data-image-focal-point="0.5,0.5" alt=""></a></div><section class="blog-article-spacer"><div class="blog-meta-section"><span class="blog-meta-primary"><span class="blog-author">Ruth Hollow</span><time class="blog-date" pubdate data-animation-role="date" datetime="${time.slice(0, 10)}">${shown}</time></span><span class="blog-meta-delimiter"></span><span class="blog-meta-secondary"><span class="blog-categories-list"><a href="/journal/category/Seasons" class="blog-categories">Seasons on the farm</a></span></span></div><h1 class="blog-title"><a href="${href}" data-no-animation>${title}</a></h1><div class="blog-excerpt"><p>The stand is open Saturdays 9 AM to 1 PM until December 19.</p></div><a class="blog-more-link" href="${href}">Read More</a></section></article>`)}
</div><nav class="blog-list-pagination"><a href="/journal?offset=1788440400000">Older Posts</a></nav></section></main><footer><p>Open year round, dawn to dusk. © 2012–2026</p></footer></body></html>`,
	expected: wanted(americanNews, american),
};

const dutch = 'https://www.polderpost.example';
const dutchNews: readonly Row[] = [
	[
		'Gemaal in Lemmer draait op volle kracht',
		'/nieuws/gemaal-lemmer',
		'24 november 2026 om 12:15',
		'2026-11-24T12:15:00+01:00',
	],
	[
		'Boeren leveren minder melk dan vorig jaar',
		'/nieuws/minder-melk',
		'23 november 2026 om 09:40',
		'2026-11-23T09:40:00+01:00',
	],
	[
		'Schaatsen: de eerste marathon op natuurijs?',
		'/nieuws/natuurijs',
		'21 november 2026 om 18:02',
		'2026-11-21T18:02:00+01:00',
	],
	[
		'Nieuwe brug krijgt oude naam',
		'/nieuws/nieuwe-brug',
		'3 maart 2026 om 07:30',
		'2026-03-03T07:30:00+01:00',
	],
];

const polder: PageShape = {
	name: 'a Dutch paper: a definition of date and place under each link',
	url: `${dutch}/nieuws`,
	now,
	html: `<!doctype html><html lang="nl"><head><title>Nieuws | Polderpost</title></head><body><nav><a href="/abonnementen">Abonnementen en bezorging</a><a href="/puzzels">Puzzels van vandaag</a></nav><main><h1>Nieuws</h1><ol class="list-news">${rows(dutchNews, ([title, href, shown]) => `<li><a href="${href}" class="list-news__link"><h3>${title}</h3></a><dl><dt>Geplaatst</dt><dd>${shown}</dd><dt>Plaats</dt><dd>Friesland</dd></dl></li>`)}</ol></main><footer>© 2026 Polderpost</footer></body></html>`,
	expected: wanted(dutchNews, dutch),
};

export const unseenAbroad: readonly PageShape[] = [kurier, ayuntamiento, journal, polder];
