import type {PageShape} from './news.ts';
import {type Row, rows, wanted} from './row.ts';

const now = '2026-11-24T18:00:00+01:00';

const town = 'https://www.saint-aubin-les-pres.example';
const townNews: readonly Row[] = [
	[
		'Coupure d’eau rue des Lavandières',
		'/actualites/coupure-d-eau/',
		'23 novembre 2026',
		'2026-11-23T00:00:00+01:00',
	],
	[
		'Le marché de Noël cherche ses exposants',
		'/actualites/marche-de-noel/',
		'20 novembre 2026',
		'2026-11-20T00:00:00+01:00',
	],
	[
		'Collecte des déchets verts : nouveau calendrier',
		'/actualites/dechets-verts/',
		'12 novembre 2026',
		'2026-11-12T00:00:00+01:00',
	],
	[
		'Inscriptions à l’école maternelle',
		'/actualites/inscriptions/',
		'3 novembre 2026',
		'2026-11-03T00:00:00+01:00',
	],
	[
		'Retour en images sur la cérémonie du 11 novembre',
		'/actualites/ceremonie/',
		'1 novembre 2026',
		'2026-11-01T00:00:00+01:00',
	],
];

const townHall: PageShape = {
	name: 'a town hall’s page builder: cards, an agenda with spans of days, opening hours, permanences',
	url: `${town}/`,
	now,
	html: `<!doctype html><html lang="fr-FR"><head><title>Accueil - Mairie de Saint-Aubin-les-Prés</title><meta name="generator" content="WordPress 6.8"></head>
<body class="home page elementor-default elementor-kit-7"><a class="skip-link" href="#content">Aller au contenu</a>
<div data-elementor-type="header"><section class="elementor-section"><ul id="menu-1" class="elementor-nav-menu"><li><a href="/mairie/conseil-municipal/">Le conseil municipal</a></li><li><a href="/mairie/demarches/">Vos démarches administratives</a></li><li><a href="/vivre/ecoles/">Écoles et périscolaire</a></li><li><a href="/mairie/bulletin-2026/">Bulletin municipal 2026</a></li></ul></section></div>
<main id="content"><section class="elementor-section"><div class="elementor-widget-heading"><h1 class="elementor-heading-title">Bienvenue à Saint-Aubin-les-Prés</h1></div></section>
<section class="elementor-section"><h2 class="elementor-heading-title">Actualités</h2><div class="elementor-posts-container elementor-grid">
${rows(townNews, ([title, href, shown], index) => `<article class="elementor-post elementor-grid-item post-${310 - index} post type-post"><div class="elementor-post__card"><a class="elementor-post__thumbnail__link" href="${town}${href}" tabindex="-1"><div class="elementor-post__thumbnail"><img src="data:image/svg+xml;base64,AAAA" data-lazy-src="/wp-content/uploads/2026/10/photo-${index}.webp" alt="${title}"></div></a><div class="elementor-post__badge">Vie municipale</div><div class="elementor-post__text"><h3 class="elementor-post__title"><a href="${town}${href}">${title}</a></h3><div class="elementor-post__excerpt"><p>La commune vous informe, à partir du lundi 30 novembre 2026 et pour une semaine…</p></div><a class="elementor-post__read-more" href="${town}${href}" aria-label="En savoir plus sur ${title}">Lire la suite »</a></div><div class="elementor-post__meta-data"><span class="elementor-post-date">${shown}</span></div></div></article>`)}
</div><a class="elementor-button" href="/actualites/">Toutes les actualités de la commune</a></section>
<section class="elementor-section"><h2 class="elementor-heading-title">Agenda</h2><div class="agenda-list"><div class="agenda-item"><span class="agenda-date">Du 28 nov. au 3 déc. 2026</span><a href="/agenda/expo-photo/">Exposition de photographies à la médiathèque</a></div><div class="agenda-item"><span class="agenda-date">5 décembre 2026</span><a href="/agenda/telethon/">Téléthon : les associations se mobilisent</a></div><div class="agenda-item"><span class="agenda-date">12 décembre 2026 à 18h</span><a href="/agenda/conseil/">Conseil municipal, salle du tilleul</a></div></div></section>
<section class="elementor-section"><h3>Horaires</h3><p>Lundi au vendredi : 9h-12h / 14h-17h. Fermeture exceptionnelle le 26 novembre 2026.</p><p><a href="/mairie/permanences/">Permanence du conciliateur le 1er décembre 2026</a></p></section></main>
<footer><p>© 2014-2026 Mairie de Saint-Aubin-les-Prés</p><a href="/plan-du-site/">Plan du site</a> <a href="/accessibilite/">Accessibilité : partiellement conforme</a></footer></body></html>`,
	expected: wanted(townNews, town),
};

const uni = 'https://www.univ-westmarch.example';
const uniNews: readonly Row[] = [
	[
		'New spinal implant restores movement in trial',
		'/news/2411-spinal-implant',
		'Mon, 23/11/2026 - 09:12',
		'2026-11-23T09:12:00Z',
	],
	[
		'Westmarch joins European quantum network',
		'/news/2410-quantum',
		'Fri, 20/11/2026 - 16:40',
		'2026-11-20T16:40:00Z',
	],
	[
		'Students win national bridge-building contest',
		'/news/2409-bridge',
		'Thu, 19/11/2026 - 11:05',
		'2026-11-19T11:05:00Z',
	],
	[
		'Library reopens after two-year renovation',
		'/news/2407-library',
		'Mon, 16/11/2026 - 08:30',
		'2026-11-16T08:30:00Z',
	],
	[
		'What ice cores say about the year 536',
		'/news/2401-ice-cores',
		'Tue, 10/11/2026 - 14:55',
		'2026-11-10T14:55:00Z',
	],
	[
		'Professor Adeyemi elected to the Academy',
		'/news/2398-adeyemi',
		'Wed, 04/11/2026 - 10:00',
		'2026-11-04T10:00:00Z',
	],
];

const university: PageShape = {
	name: 'a university’s views rows, an exposed filter above, events with time elements beside',
	url: `${uni}/news`,
	now,
	html: `<!DOCTYPE html><html lang="en-GB" dir="ltr" prefix="og: https://ogp.me/ns#"><head><title>News | University of Westmarch</title></head><body class="path-news">
<div class="dialog-off-canvas-main-canvas"><header role="banner"><nav role="navigation"><h2 class="visually-hidden">Main navigation</h2><ul class="menu"><li class="menu-item"><a href="/study/undergraduate">Undergraduate study</a></li><li class="menu-item"><a href="/research/strategy-2030">Research strategy 2030</a></li><li class="menu-item"><a href="/open-days">Open days 2026/27</a></li></ul></nav></header>
<main role="main"><div class="layout-content"><h1 class="page-title">News</h1><div class="views-element-container"><div class="view view-news view-id-news js-view-dom-id-6a"><div class="view-filters"><form><label for="edit-year">Year</label><select id="edit-year"><option>2026</option><option>2025</option><option>2024</option></select><input type="submit" value="Apply"></form></div>
<div class="view-content">${rows(
		uniNews,
		([title, href, shown, time]) =>
			`<div class="views-row"><article class="node node--type-news node--view-mode-teaser"><h2 class="node__title"><a href="${href}" rel="bookmark"><span class="field field--name-title">${title}</span></a></h2><footer class="node__meta"><div class="node__submitted">Submitted by <span class="field field--name-uid"><a href="/user/12" class="username">comms.office</a></span> on <span class="field field--name-created"><time datetime="${time}" title="${shown}" class="datetime">${shown}</time></span></div></footer><div class="node__content"><div class="field--name-body"><p>Researchers at the university said on 2 November 2026 that the results were encouraging.</p></div><div class="node__links"><ul class="links inline"><li><a href="${href}" title="${title}">Read more<span class="visually-hidden"> about ${title}</span></a></li></ul></div></div></article></div>`,
	)}</div><nav class="pager" role="navigation"><ul class="pager__items"><li class="pager__item is-active"><a href="?page=0">1</a></li><li class="pager__item"><a href="?page=1">2</a></li><li class="pager__item--last"><a href="?page=87"><span>Last »</span></a></li></ul></nav></div></div></div>
<aside class="layout-sidebar-second"><div class="block-views-blockevents"><h2>Upcoming events</h2>${[
		['Public lecture: the mathematics of tides', '2026-12-02T18:00:00Z', '2 Dec 2026, 18:00'],
		['Winter graduation ceremony', '2026-12-11T10:30:00Z', '11 Dec 2026, 10:30'],
		['Careers fair in the Great Hall', '2027-01-20T09:00:00Z', '20 Jan 2027, 09:00'],
	]
		.map(
			([title, time, shown], index) =>
				`<div class="views-row"><h3><a href="/events/${index}">${title}</a></h3><time datetime="${time}">${shown}</time></div>`,
		)
		.join('')}</div></aside></main></div></body></html>`,
	expected: wanted(uniNews, uni),
};

const ministry = 'https://www.ministere-des-canaux.example';
const releases: readonly Row[] = [
	[
		'Plan national de dragage : 42 millions d’euros en 2027',
		'/presse/plan-dragage',
		'Publié le 24/11/2026',
		'2026-11-24T00:00:00+01:00',
	],
	[
		'Nomination à la direction des voies d’eau',
		'/presse/nomination',
		'Publié le 20/11/2026',
		'2026-11-20T00:00:00+01:00',
	],
	[
		'Discours de la ministre au congrès des bateliers',
		'/presse/discours-congres',
		'Publié le 18/11/2026',
		'2026-11-18T00:00:00+01:00',
	],
	[
		'Écluses : l’automatisation en question',
		'/presse/ecluses',
		'Publié le 05/11/2026',
		'2026-11-05T00:00:00+01:00',
	],
	[
		'Sécheresse : bilan du comité du 29 octobre',
		'/presse/comite-secheresse',
		'Publié le 30/10/2026',
		'2026-10-30T00:00:00+01:00',
	],
	[
		'Consultation publique sur le schéma fluvial',
		'/presse/consultation',
		'Publié le 14/10/2026',
		'2026-10-14T00:00:00+02:00',
	],
];

const stateCards: PageShape = {
	name: 'the state’s cards: tag, title, details below, a modal for settings, links of its footer',
	url: `${ministry}/presse`,
	now,
	html: `<!doctype html><html lang="fr" data-fr-scheme="system"><head><meta charset="utf-8"><title>Espace presse | Ministère des Canaux</title></head><body>
<div class="fr-skiplinks"><nav><ul class="fr-skiplinks__list"><li><a class="fr-link" href="#contenu">Contenu</a></li></ul></nav></div>
<header role="banner" class="fr-header"><div class="fr-header__brand"><p class="fr-logo">République<br>fluviale</p><a href="/" title="Accueil - Ministère des Canaux"><p class="fr-header__service-title">Ministère des Canaux</p></a></div><nav class="fr-nav"><ul class="fr-nav__list"><li class="fr-nav__item"><a class="fr-nav__link" href="/politiques-publiques">Politiques publiques</a></li><li class="fr-nav__item"><a class="fr-nav__link" href="/bulletin-officiel-2026">Bulletin officiel 2026</a></li></ul></nav></header>
<main role="main" id="contenu"><div class="fr-container"><nav role="navigation" class="fr-breadcrumb"><ol class="fr-breadcrumb__list"><li><a class="fr-breadcrumb__link" href="/">Accueil</a></li><li><a class="fr-breadcrumb__link" aria-current="page">Espace presse</a></li></ol></nav><h1>Espace presse</h1><p>6 résultats – page mise à jour le 24/11/2026</p><div class="fr-grid-row fr-grid-row--gutters">
${rows(releases, ([title, href, shown], index) => `<div class="fr-col-12 fr-col-md-4"><div class="fr-card fr-enlarge-link" id="card-${2000 + index}"><div class="fr-card__body"><div class="fr-card__content"><h3 class="fr-card__title"><a href="${href}">${title}</a></h3><p class="fr-card__desc">La ministre chargée des canaux a présenté le ${index + 3} novembre les mesures prévues par la loi du 12 mai 2025.</p><div class="fr-card__start"><ul class="fr-tags-group"><li><p class="fr-tag">Communiqué de presse</p></li></ul><p class="fr-card__detail">${shown}</p></div></div></div><div class="fr-card__header"><div class="fr-card__img"><img class="fr-responsive-img" src="/img/${index}.jpg" alt=""></div></div></div></div>`)}
</div><nav role="navigation" class="fr-pagination"><ul class="fr-pagination__list"><li><a class="fr-pagination__link" aria-current="page" title="Page 1">1</a></li><li><a class="fr-pagination__link" href="?page=2" title="Page 2">2</a></li><li><a class="fr-pagination__link fr-pagination__link--next" href="?page=2">Page suivante</a></li></ul></nav></div></main>
<footer class="fr-footer" role="contentinfo"><ul class="fr-footer__content-list"><li><a class="fr-footer__content-link" href="https://legifrance.example">legifrance.example</a></li><li><a class="fr-footer__content-link" href="https://service.example">service.example</a></li></ul><p>Sauf mention contraire, tous les contenus de ce site sont sous licence ouverte 2.0</p></footer></body></html>`,
	expected: wanted(releases, ministry),
};

const union = 'https://www.syndicat-des-mariniers.example';
const unionNews: readonly Row[] = [
	[
		'Grille des salaires : ce que nous avons obtenu',
		'/Grille-des-salaires-ce-que-nous-avons-obtenu',
		'21 novembre',
		'2026-11-21T17:04:12Z',
	],
	['Motion du comité de section', '/Motion-du-comite-de-section', '17 novembre', '2026-11-17T09:30:00Z'],
	[
		'Retraites : la lettre ouverte aux députés',
		'/Retraites-la-lettre-ouverte',
		'9 novembre',
		'2026-11-09T06:15:44Z',
	],
	['Halte au démantèlement des écluses', '/Halte-au-demantelement', '28 octobre', '2026-10-28T11:00:00Z'],
];

const spip: PageShape = {
	name: 'a SPIP rubric: abbreviations with whole dates, sub-rubrics, forum messages beside',
	url: `${union}/-Actualites-`,
	now,
	html: `<!DOCTYPE html><html class="page_rubrique ltr fr no-js" lang="fr" dir="ltr"><head><title>Actualités - Syndicat des mariniers</title><meta name="generator" content="SPIP 4.3.2"></head><body id="top"><div class="page">
<header class="clearfix header" role="banner"><strong class="h1 spip_logo_site"><a rel="start home" href="${union}">Syndicat des mariniers</a></strong></header>
<nav class="nav clearfix" id="nav" role="navigation"><ul><li class="nav-item on first"><a href="-Actualites-">Actualités</a></li><li class="nav-item"><a href="-Vos-droits-">Vos droits au quotidien</a></li></ul></nav>
<main class="main" role="main"><div class="wrapper"><div class="content" id="content"><p class="arbo"><a href="${union}/">Accueil</a> &gt; <strong class="on">Actualités</strong></p><header class="cartouche"><h1>Actualités</h1></header>
<div class="liste long articles"><h2 class="h2">Articles</h2><ul class="liste-items">${rows(
		unionNews,
		([title, href, shown, time], index) =>
			`<li class="item hentry" dir="ltr"><article class="entry article"><strong class="h3-like entry-title"><a href="${href.slice(1)}" rel="bookmark">${title}</a></strong><p class="publication"><time pubdate="pubdate" datetime="${time}"><i class="icon-"></i> ${shown}</time><span class="authors"><span class="sep">, </span><i class="icon-"></i> par <span class="vcard author"><a class="url fn spip_in" href="_Josiane-Le-Floch_">Josiane Le Floch</a></span></span></p><div class="introduction entry-content"><p>Réunie le ${index + 4} novembre à Conflans, la section a pris position.</p></div><p class="postmeta"><a href="${href.slice(1)}#forum">${index + 2} messages</a></p></article></li>`,
	)}</ul></div></div></div>
<aside class="aside secondary" role="complementary"><div class="liste short"><h2 class="h2">Derniers commentaires</h2><ul class="liste-items"><li class="item"><a href="Motion-du-comite-de-section#comment412">Très bien dit, camarades</a> <small>23 novembre à 21h04, par René</small></li><li class="item"><a href="Halte-au-demantelement#comment409">Et le canal de Bourgogne alors ?</a> <small>22 novembre à 08h11, par Lucette</small></li></ul></div><div class="menu rubriques"><h2 class="h2">Dans la même rubrique</h2><ul><li><a href="-Communiques-2025-">Communiqués 2025</a></li></ul></div></aside></main>
<footer class="footer clearfix" role="contentinfo"><p class="colophon">2009 - 2026 Syndicat des mariniers<br><a rel="contents" href="spip.php?page=plan">Plan du site</a> | <a href="spip.php?page=login" rel="nofollow">Se connecter</a></p></footer></div></body></html>`,
	expected: wanted(unionNews, union),
};

const council = 'https://www.fenwick-council.example';
const councilNews: readonly Row[] = [
	[
		'Grit bins: where to find yours this winter',
		'/news/article/1207/grit_bins',
		'Tuesday, 24th November 2026',
		'2026-11-24T00:00:00Z',
	],
	[
		'Council tax consultation opens',
		'/news/article/1206/council_tax',
		'Friday, 20th November 2026',
		'2026-11-20T00:00:00Z',
	],
	[
		'Bridge closure on the A697 extended',
		'/news/article/1205/bridge',
		'Wednesday, 11th November 2026',
		'2026-11-11T00:00:00Z',
	],
	[
		'Apply for a school place by 15 January',
		'/news/article/1203/school_place',
		'Monday, 2nd November 2026',
		'2026-11-02T00:00:00Z',
	],
	[
		'Bonfire night safety advice',
		'/news/article/1201/bonfire',
		'Thursday, 22nd October 2026',
		'2026-10-22T00:00:00+01:00',
	],
];

const borough: PageShape = {
	name: 'a council’s news with ordinals in its dates, bin days and deadlines beside',
	url: `${council}/news`,
	now,
	html: `<!doctype html><html lang="en-GB"><head><title>News - Fenwick Council</title></head><body><div id="ccc" role="dialog"><p>We use cookies. Our policy was last updated on 3rd August 2026.</p><a href="/cookies">Read more about how we use cookies</a></div>
<header><a href="/">Fenwick Council</a><form role="search"><label>Search</label><input></form></header><main id="main-content"><h1>News</h1><div class="wrapper-home"><ul class="list list--listing list--news">
${rows(councilNews, ([title, href, shown]) => `<li class="list__item"><h2 class="list__heading"><a class="list__link" href="${href}">${title}</a></h2><p class="list__summary">Residents are asked to plan ahead before Monday 7th December and to check the map.</p><p class="list__date date"><strong>Published:</strong> ${shown}</p></li>`)}
</ul><p><a href="/news/archive">News archive</a></p></div><div class="a-z-side"><h2>Do it online</h2><ul><li><a href="/bins">Find your bin day: next collections from 30th November 2026</a></li><li><a href="/pay">Pay your council tax bill</a></li><li><a href="/planning">Comment on a planning application</a></li></ul></div></main><footer><p>Last updated: 24th November 2026</p><ul><li><a href="/accessibility">Accessibility statement for this website</a></li></ul></footer></body></html>`,
	expected: wanted(councilNews, council),
};

export const unseenInstitutions: readonly PageShape[] = [townHall, university, stateCards, spip, borough];
