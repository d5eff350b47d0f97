import type {PageShape} from './news.ts';
import {type Row, rows, wanted} from './row.ts';

const now = '2026-05-05T19:00:00+02:00';
const at = Date.parse(now);
const before = (minutes: number): string => new Date(at - minutes * 60_000).toISOString();

const gazette = 'https://www.prairiegazette.example';
const gazetteNews: readonly Row[] = [
	[
		'County board splits over wind lease',
		'/news/local/county-board-wind/article_1f.html',
		'May 5, 2026',
		'2026-05-05T06:00:00-05:00',
	],
	[
		'Tornado siren test moved to Thursday',
		'/news/local/siren-test/article_2a.html',
		'May 4, 2026',
		'2026-05-04T17:12:00-05:00',
	],
	[
		'Lady Bison fall in extra innings',
		'/sports/lady-bison/article_3c.html',
		'May 4, 2026',
		'2026-05-04T09:30:00-05:00',
	],
	[
		'Main Street diner to reopen under new owner',
		'/news/business/diner/article_4d.html',
		'May 2, 2026',
		'2026-05-02T12:00:00-05:00',
	],
];

const americanLocal: PageShape = {
	name: 'an American local paper: cards with dates hidden by a class, obituaries with years, weather, trending',
	url: `${gazette}/news/`,
	now,
	html: `<!DOCTYPE html><html lang="en-US"><head><title>News | prairiegazette.example</title></head><body class="app-editorial"><div id="tncms-region-global-container-top"><nav id="site-navbar-container"><ul class="nav navbar-nav"><li><a href="/news/local/">Local News</a></li><li><a href="/e-edition/">E-Edition 05.05.26</a></li></ul></nav><div class="weather-box"><a href="/weather/">72° Partly Cloudy</a></div></div><section id="main-page-container"><div class="card-grid">
${rows(gazetteNews, ([title, href, shown, time], index) => `<article class="tnt-asset-type-article card summary image-${index ? 'left' : 'top'} tnt-section-local"><div class="card-container"><div class="card-image"><figure class="photo"><a href="${href}" aria-label="${title}" tabindex="-1"><img class="img-responsive lazyload full default" src="data:image/png;base64,iVBO" data-srcset="https://bloximages.example/${index}.jpg 200w" alt="${title}"></a></figure></div><div class="card-body"><div class="card-label-section"><a class="label label-section" href="/news/local/">Local News</a></div><div class="card-headline"><h3 class="tnt-headline"><a href="${href}" class="tnt-asset-link" aria-label="${title}">${title}</a></h3></div><div class="card-meta"><ul class="list-inline"><li><span class="tnt-byline asset-byline">By DARLA KOONTZ dkoontz@prairiegazette.example</span></li><li class="card-date visible hidden-print"><time datetime="${time}" class="tnt-date asset-date text-muted">${shown}</time></li></ul></div><div class="card-lead"><p class="tnt-summary">The vote came after four hours of testimony on Monday, with the next hearing set for June 1.</p></div></div></div></article>`)}
</div><div class="block-title"><h3>Trending</h3></div><ul class="trending">${['Police blotter for April 27 to May 3', 'Graduation times for area schools'].map((title, index) => `<li><a href="/trending/article_9${index}.html">${title}</a></li>`).join('')}</ul><div class="block-title"><h3>Obituaries</h3></div><ul>${['Harlan J. Voss, 1941 – 2026', 'Betty Ann Krueger, 1938 – 2026'].map((title, index) => `<li><a href="/obituaries/${index}.html">${title}</a></li>`).join('')}</ul></section><footer id="site-footer-container"><p>© Copyright 2026 Prairie Gazette, 101 Elm St.</p><a href="/terms/">Terms of Use</a></footer></body></html>`,
	expected: wanted(gazetteNews, gazette),
};

const national = 'https://www.the-meridian.example';
const nationalNews: readonly Row[] = [
	[
		'Senate clears shipping bill after all-night session',
		'/politics/2026/05/05/senate-shipping-bill/',
		'May 5, 2026 at 7:02 a.m. EDT',
		'2026-05-05T11:02:00Z',
	],
	[
		'A drought, seen from the bottom of a reservoir',
		'/climate/interactive/2026/reservoir/',
		'May 4, 2026 at 6:00 a.m. EDT',
		'2026-05-04T10:00:00Z',
	],
	[
		'Opinion: Let the night trains run',
		'/opinions/2026/05/03/night-trains/',
		'May 3, 2026 at 9:30 a.m. EDT',
		'2026-05-03T13:30:00Z',
	],
	[
		'Her grandmother’s recipes survived the war',
		'/food/2026/05/01/recipes/',
		'May 1, 2026 at 12:00 p.m. EDT',
		'2026-05-01T16:00:00Z',
	],
];

const river: PageShape = {
	name: 'a national paper’s stream in a framework’s markup: by lines with links, hours with a.m. and zones',
	url: `${national}/latest/`,
	now,
	html: `<!DOCTYPE html><html lang="en"><head><title>Latest - The Meridian</title></head><body><div id="fusion-app"><div class="wpds-c-kbQgqJ"><a href="/" aria-label="The Meridian homepage"><svg></svg></a><a class="wpds-c-btn" href="/subscribe/">Subscribe for $1 a week</a></div><main class="wpds-c-main"><h1 class="wpds-c-h1">Latest</h1>
${rows(nationalNews, ([title, href, shown], index) => `<div data-feature-name="card-${index}" class="wpds-c-card"><div class="wpds-c-left"><div class="wpds-c-kicker"><a href="/section-${index}/">Section ${index + 1} and more</a></div><a data-pb-local-content-field="web_headline" href="${national}${href}"><h3 data-qa="card-title" class="wpds-c-hl">${title}</h3></a><p class="wpds-c-blurb">Readers wrote to us about it in April, and here is what we found.</p><div class="wpds-c-by"><span>By <a href="/people/rosalind-okafor/">Rosalind Okafor-Lindqvist</a> and <a href="/people/teo-marsh/">Teo Marsh</a></span><span data-testid="timestamp" class="wpds-c-ts">${shown}</span></div></div><div class="wpds-c-right"><a href="${national}${href}"><img alt="" src="/i/${index}.jpg"></a></div></div>`)}
<button>Load more</button></main><div class="wpds-c-side"><h2>Most Read</h2><div><span>1</span><a href="/health/2026/05/02/sleep/"><h3>What one bad night does to you</h3></a></div><div><span>2</span><a href="/home/2026/04/28/kettles/"><h3>The best kettles, boiled down</h3></a></div></div></div></body></html>`,
	expected: [
		...wanted(nationalNews, national),
		['What one bad night does to you', `${national}/health/2026/05/02/sleep/`, '2026-05-02T00:00:00Z'],
		['The best kettles, boiled down', `${national}/home/2026/04/28/kettles/`, '2026-04-28T00:00:00Z'],
	],
};

const hospital = 'https://www.chu-des-salines.example';
const hospitalNews: readonly Row[] = [
	[
		'Don de sang : une collecte exceptionnelle',
		'/actualites/don-de-sang',
		'4 mai 2026',
		'2026-05-04T00:00:00+02:00',
	],
	['Une nouvelle IRM au pavillon Laennec', '/actualites/irm', '27 avril 2026', '2026-04-27T00:00:00+02:00'],
	[
		'Visites : ce qui change à partir du 1er mai',
		'/actualites/visites',
		'22 avril 2026',
		'2026-04-22T00:00:00+02:00',
	],
	[
		'Journée mondiale de l’hygiène des mains',
		'/actualites/hygiene',
		'10 avril 2026',
		'2026-04-10T00:00:00+02:00',
	],
];

const hospitalPage: PageShape = {
	name: 'a hospital’s table of views: two cards a row, dates in content attributes, numbers to call',
	url: `${hospital}/actualites`,
	now,
	html: `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML+RDFa 1.0//EN"><html lang="fr"><head><title>Actualités | CHU des Salines</title></head><body class="not-front page-actualites"><div id="skip"><a href="#main-menu">Jump to Navigation</a></div><div class="urgence">Urgences : <a href="tel:15">15</a> – ouvert 24h/24</div><ul id="main-menu" class="links"><li class="menu-218 first"><a href="/patients">Patients et proches</a></li><li><a href="/rendez-vous">Prendre un rendez-vous</a></li></ul><div class="view view-actualites"><div class="view-content"><table class="views-view-grid cols-2"><tbody>
${[0, 2].map((from) => `<tr>${rows(hospitalNews.slice(from, from + 2), ([title, href, shown, time]) => `<td class="col-1"><div class="views-field views-field-field-image"><div class="field-content"><a href="${href}"><img typeof="foaf:Image" src="/v.jpg" alt="" /></a></div></div><div class="views-field views-field-title"><span class="field-content"><a href="${href}">${title}</a></span></div><div class="views-field views-field-created"><span class="field-content"><span class="date-display-single" property="dc:date" datatype="xsd:dateTime" content="${time}">${shown}</span></span></div><div class="views-field views-field-body"><p>Renseignements au 02 99 00 00 00, de 9h à 17h.</p></div></td>`)}</tr>`).join('\n')}
</tbody></table></div><div class="item-list"><ul class="pager"><li class="pager-current first">1</li><li class="pager-item"><a title="Aller à la page 2" href="/actualites?page=1">2</a></li></ul></div></div></body></html>`,
	expected: wanted(hospitalNews, hospital),
};

const coop = 'https://www.coop-du-bocage.example';
const coopNews: readonly Row[] = [
	[
		'Semis de maïs : le bon moment',
		'/actus/412-semis-de-mais',
		'Publication : 4 mai 2026',
		'2026-05-04T00:00:00+02:00',
	],
	[
		'Assemblée générale : les comptes approuvés',
		'/actus/409-assemblee',
		'Publication : 21 avril 2026',
		'2026-04-21T00:00:00+02:00',
	],
	[
		'Cours du blé au 15 avril',
		'/actus/405-cours-du-ble',
		'Publication : 15 avril 2026',
		'2026-04-15T00:00:00+02:00',
	],
];

const joomla: PageShape = {
	name: 'a cooperative’s blog layout: author, rubric, days of publishing and change, hits in a definition list',
	url: `${coop}/actus`,
	now,
	html: `<!DOCTYPE html><html lang="fr-fr" dir="ltr"><head><title>Actus</title><meta name="generator" content="Joomla! - Open Source Content Management" /></head><body class="site com_content view-category layout-blog"><nav class="navigation"><ul class="nav menu"><li class="item-101"><a href="/">Accueil</a></li><li class="item-115"><a href="/adherents">Espace adhérents</a></li></ul></nav><div class="blog" itemscope itemtype="https://schema.org/Blog"><div class="page-header"><h1> Actus </h1></div>
${rows(coopNews, ([title, href, shown], index) => `<div class="items-row cols-1 row-${index} row-fluid clearfix"><div class="span12"><div class="item column-1" itemprop="blogPost" itemscope itemtype="https://schema.org/BlogPosting"><div class="page-header"><h2 itemprop="name"> <a href="${href}" itemprop="url"> ${title}</a> </h2></div><dl class="article-info muted"><dt class="article-info-term">Détails</dt><dd class="createdby" itemprop="author">Écrit par <span itemprop="name">Service agronomie</span></dd><dd class="category-name">Catégorie : <a href="/actus" itemprop="genre">Actus</a></dd><dd class="published"><span class="icon-calendar"></span> ${shown}</dd><dd class="modified">Mis à jour : 5 mai 2026</dd><dd class="hits">Affichages : ${300 + index}</dd></dl><p>Avec des sols ressuyés depuis le 28 avril, la fenêtre est ouverte.</p><p class="readmore"><a class="btn" href="${href}" itemprop="url"> Lire la suite : ${title}</a></p></div></div></div>`)}
<div class="pagination"><p class="counter pull-right"> Page 1 sur 12 </p><ul><li><a href="/actus?start=3">Suivant</a></li></ul></div></div></body></html>`,
	expected: wanted(coopNews, coop),
};

const desk = 'https://www.finance-wire.example';
const deskNews: readonly Row[] = [
	['Copper slips as smelters return', '/markets/copper-slips', '', '2026-05-05T15:14:00Z'],
	['Insurer Almedia to cut 900 jobs', '/business/almedia', '', '2026-05-05T12:40:00Z'],
	['Yen firms on rate talk', '/markets/yen', '', '2026-05-05T08:05:00Z'],
];

const wired: PageShape = {
	name: 'a wire’s list: rubric and moment in one line, and an age of the last change beside',
	url: `${desk}/latest`,
	now,
	html: `<!doctype html><html lang="en-GB"><head><title>Latest | Finance Wire</title></head><body><header><a href="/">Finance Wire</a><a href="/markets/">Markets at a glance</a><div class="ticker"><a href="/q/ftse">FTSE 8,912.4 +0.3%</a> <span>16:35</span></div></header><main><ul class="story-collection__list">
${rows(deskNews, ([title, href, , time], index) => `<li class="story-collection__item"><div data-testid="MediaStoryCard"><span class="label__kicker"><a href="/markets/">Markets category</a></span><span class="sep"> · </span><time datetime="${time}" data-testid="Label">May 5, 2026 · ${Number(time.slice(11, 13)) % 12 || 12}:${time.slice(14, 16)} ${Number(time.slice(11, 13)) < 12 ? 'AM' : 'PM'} UTC</time><span class="updated"> · Updated ${index * 2 + 1} hours ago</span><h3><a data-testid="Heading" href="${href}">${title}</a></h3></div></li>`)}
</ul></main></body></html>`,
	expected: wanted(deskNews, desk),
};

const app = 'https://www.radio-escale.example';
const appNews: readonly Row[] = [
	['Le ferry de 18 heures annulé', '/info/ferry-annule', 'Aujourd’hui, 17:58', '2026-05-05T17:58:00+02:00'],
	['Un trésor de pièces d’or à Dol', '/info/tresor', 'Aujourd’hui, 14:02', '2026-05-05T14:02:00+02:00'],
	['Le 13 h en trois minutes', '/info/le-13h', 'Aujourd’hui, 13:30', '2026-05-05T13:30:00+02:00'],
	['Grand prix : les horaires des départs', '/info/grand-prix', 'Hier, 09:11', '2026-05-04T09:11:00+02:00'],
	['Quand la mer remonte la Rance', '/info/rance', 'Dim. 3 mai', '2026-05-03T00:00:00+02:00'],
	['Portrait : la dernière ravaudeuse', '/info/ravaudeuse', 'il y a 1 semaine', before(7 * 1440)],
];

const radio: PageShape = {
	name: 'a radio’s stream: time elements without a machine’s date, today, yesterday, a weekday, a week ago',
	url: `${app}/info`,
	now,
	html: `<!doctype html><html lang="fr"><head><title>Info | Radio Escale</title></head><body><div class="player"><span>À l’antenne</span><a href="/direct">Escale au port, 18:00 – 20:00</a></div><section class="s-info"><h1>Toute l’info</h1>
${rows(appNews, ([title, href, shown]) => `<article class="s-card"><time class="s-card__when">${shown}</time><a class="s-card__link" href="${href}"><span class="s-card__title">${title}</span></a><button aria-label="Écouter">3 min</button></article>`)}
</section><section class="s-prog"><h2>À suivre sur l’antenne</h2><ul><li><time>20:00</time> <a href="/emissions/jazz">Le jazz du mardi avec Nora</a></li><li><time>22:00</time> <a href="/emissions/nuit">Les nuits de l’escale</a></li><li><time>00:00</time> <a href="/emissions/reprise">Reprise des matins d’escale</a></li></ul></section></body></html>`,
	expected: wanted(appNews, app),
};

export const unseenNewsrooms: readonly PageShape[] = [
	americanLocal,
	river,
	hospitalPage,
	joomla,
	wired,
	radio,
];
