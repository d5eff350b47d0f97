import type {PageShape} from './news.ts';
import {type Row, rows, wanted} from './row.ts';

const now = '2026-11-24T18:00:00+01:00';
const at = Date.parse(now);
const before = (hours: number): string => new Date(at - hours * 3_600_000).toISOString();

const letter = 'https://lalettredesphares.example';
const letterNews: readonly Row[] = [
	['L’été où la mer s’est retirée', '/p/lete-ou-la-mer', 'nov. 22', '2026-11-22T05:31:02.114Z'],
	['Lettre à un gardien', '/p/lettre-a-un-gardien', 'nov. 15', '2026-11-15T05:30:11.480Z'],
	['Qui allume encore les feux ?', '/p/qui-allume-encore', 'nov. 8', '2026-11-08T05:30:59.001Z'],
	['Trois mots pour dire brume', '/p/trois-mots', 'oct. 25', '2026-10-25T04:30:40.910Z'],
];

const substack: PageShape = {
	name: 'a newsletter’s archive: hashed classes, subtitle as a second link, hearts and comments in figures',
	url: `${letter}/archive`,
	now,
	html: `<!DOCTYPE html><html lang="fr"><head><title>Archive - La lettre des phares</title></head><body><div id="entry"><div class="pencraft pc-display-flex pc-reset main-menu-content"><a href="/" class="pencraft pc-reset"><h1 class="pencraft">La lettre des phares</h1></a><a href="/subscribe?utm_source=menu">Abonnez-vous</a><a href="/leaderboard">Classement des lecteurs</a></div><div class="portable-archive-list">
${rows(letterNews, ([title, href, shown, time], index) => `<div tabindex="0" role="article" class="_container_1d5g2_1"><div class="pencraft pc-display-flex pc-padding-16"><div class="pencraft pc-gap-4"><a href="${letter}${href}" class="pencraft _color-pub-primary-text_q8zsn_187" data-testid="post-preview-title">${title}</a><a href="${letter}${href}" class="pencraft _size-14_1i2p5">Où l’on parle d’un rocher, d’une lampe et du 4 août 1914</a><div class="pencraft pc-display-flex _meta_p5cwa_33"><time datetime="${time}" class="pencraft _date_1v6nm_1">${shown}</time><div class="pencraft _dividerChar_1v6nm_3"> • </div><div class="profile-hover-card-target"><a href="https://substack.example/@maelcarn" class="pencraft">Maël Carn et compagnie</a></div></div></div><div class="pencraft"><a href="${letter}${href}" class="pencraft"><img src="/image/${index}.jpg" alt=""></a></div></div><div class="post-ufi style-compressed"><button aria-label="Like (${20 + index})">${20 + index}</button><a href="${letter}${href}/comments" class="post-ufi-comment-button">${3 + index}</a><button>Partager</button></div></div>`)}
</div></div><footer>© 2026 Maël Carn · <a href="/privacy">Confidentialité</a> ∙ <a href="/tos">Conditions générales</a></footer></body></html>`,
	expected: wanted(letterNews, letter),
};

const baker = 'https://www.levain-et-compagnie.example';
const bakerNews: readonly Row[] = [
	['Nos horaires pour les fêtes', '/post/horaires-fetes', 'il y a 5 heures', before(5)],
	['Le four est réparé !', '/post/four-repare', 'il y a 2 jours', before(48)],
	['Seigle ou épeautre : que choisir', '/post/seigle-ou-epeautre', '12 nov.', '2026-11-12T00:00:00+01:00'],
	['Dix ans, déjà', '/post/dix-ans', '3 oct.', '2026-10-03T00:00:00+02:00'],
	['Rencontre avec notre meunier', '/post/meunier', '18 déc. 2025', '2025-12-18T00:00:00+01:00'],
];

const wix: PageShape = {
	name: 'a site builder’s feed of posts: ages and short days in titles of spans, minutes to read, counts of views',
	url: `${baker}/blog`,
	now,
	html: `<!DOCTYPE html><html lang="fr"><head><title>Blog | Levain et Cie</title><meta name="generator" content="Wix.com Website Builder"></head><body><div id="SITE_CONTAINER"><div id="main_MF"><header id="SITE_HEADER"><wix-dropdown-menu><nav><ul><li><a href="${baker}/nos-pains"><p>Nos pains</p></a></li><li><a href="${baker}/stages-2027"><p>Stages 2027</p></a></li></ul></nav></wix-dropdown-menu></header><main id="PAGES_CONTAINER"><section data-hook="feed-page-root"><nav data-hook="category-label-list" aria-label="Blog"><ul><li><a href="${baker}/blog">Tous les posts</a></li><li><a href="${baker}/blog/categories/recettes">Recettes</a></li></ul></nav><div data-hook="postlist-pro-gallery"><div class="pro-gallery">
${rows(bakerNews, ([title, href, shown], index) => `<div class="gallery-item-container" data-hook="item-container" data-idx="${index}"><article class="gallery-item-common-info-outer"><div data-hook="post-list-item" class="sXfD1x"><div class="o4NTf6"><div class="avatar"></div><div class="YUPFHU"><span data-hook="user-name" class="tQ0Q1A">Soizic Le Bihan</span><ul class="HXG7Co"><li><span title="${shown}" data-hook="time-ago">${shown}</span></li><li><span title="2 min de lecture" data-hook="time-to-read">2 min de lecture</span></li></ul></div></div><a class="O16KGI pRGtiK" href="${baker}${href}"><h2 class="bD0vt9"><p>${title}</p></h2><div data-hook="post-description"><div>On vous raconte tout, ou presque, en quelques lignes.</div></div></a><div class="footer"><span data-hook="view-count">${index + 30} vues</span><a href="${baker}${href}#comments">0 commentaire</a></div></div></article></div>`)}
</div></div></section></main><footer><p>©2016-2026 par Levain et Cie</p></footer></div></div></body></html>`,
	expected: wanted(bakerNews, baker),
};

const port = 'https://www.port-atlantique.example';
const portNews: readonly Row[] = [
	[
		'Escale record au terminal roulier',
		'/fr/actualites/-/asset/escale-record',
		'1763',
		'2026-11-23T08:15:00.000Z',
	],
	[
		'Appel à projets : friche du bassin 4',
		'/fr/actualites/-/asset/appel-a-projets',
		'1762',
		'2026-11-18T14:00:00.000Z',
	],
	['Le trafic conteneurs se redresse', '/fr/actualites/-/asset/trafic', '1761', '2026-11-05T10:45:00.000Z'],
];

const stamped: PageShape = {
	name: 'cards that a script will date: milliseconds in an attribute, a sign of waiting in their place',
	url: `${port}/fr/actualites`,
	now,
	html: `<!doctype html><html lang="fr"><head><title>Actualités - Port Atlantique</title></head><body><div id="app" data-build="1764000000"><nav class="menu" data-ts="1764003600000"><a href="/fr/services">Services aux navires</a><a href="/fr/tarifs-2027">Tarifs et droits de port 2027</a></nav><section class="news-grid">
${rows(portNews, ([title, href, , time], index) => `<div class="news-card" data-id="${900 + index}" data-published-at="${Date.parse(time)}"><div class="news-card__visual lazy" data-bg="/media/${index}.jpg"></div><div class="news-card__content"><span class="news-card__date js-date">&nbsp;</span><a class="news-card__title" href="${href}">${title}</a><p>Le port fait le point avec les acteurs de la place.</p></div></div>`)}
</section></div><noscript>Ce site demande JavaScript.</noscript><footer>Copyright 2026</footer></body></html>`,
	expected: wanted(portNews, port),
};

const radio = 'https://www.radio-des-dunes.example';
const shows: readonly Row[] = [
	[
		'Le phare de Cordouan, dernier habité',
		'/podcast/escales/cordouan',
		'Diffusé le 23 novembre 2026',
		'2026-11-23T00:00:00+01:00',
	],
	[
		'Une nuit à la criée',
		'/podcast/escales/criee',
		'Diffusé le 16 novembre 2026',
		'2026-11-16T00:00:00+01:00',
	],
	['Les filles du sel', '/podcast/escales/sel', 'Diffusé le 9 novembre 2026', '2026-11-09T00:00:00+01:00'],
	[
		'Pourquoi les dunes chantent',
		'/podcast/escales/dunes',
		'Diffusé le 2 novembre 2026',
		'2026-11-02T00:00:00+01:00',
	],
];

const broadcasts: PageShape = {
	name: 'a radio’s broadcasts: lengths, hours of the programme, days until which to listen, the same in tabs',
	url: `${radio}/podcast/escales`,
	now,
	html: `<!doctype html><html lang="fr"><head><title>Escales : podcast à écouter en ligne</title></head><body><header><a href="/">Radio des dunes</a><div class="player-bar"><span>En direct</span> <a href="/direct">Les matins, 07:00 - 09:00</a></div></header><main><div class="show-hero"><h1>Escales</h1><p>Le lundi de 20h00 à 21h00. Une émission d’Aziliz Kerdreux</p></div><div role="tablist"><button role="tab">Récents</button><button role="tab">Les plus écoutés</button></div>
${['recents', 'populaires'].map((tab) => `<div role="tabpanel" id="${tab}"><ul>${rows(tab === 'recents' ? shows : [...shows].reverse().slice(0, 3), ([title, href, shown], index) => `<li class="episode"><button aria-label="Écouter ${title}">▶</button><div><a href="${href}">${title}</a><p><span>5${index} min</span> • <span>${shown}</span></p><p class="avail">Disponible jusqu’au 2${index} novembre 2027</p></div></li>`)}</ul></div>`).join('\n')}
</main><footer><a href="/frequences">Toutes nos fréquences FM : 98.4</a></footer></body></html>`,
	expected: wanted(shows, radio),
};

export const unseenScripts: readonly PageShape[] = [substack, wix, stamped, broadcasts];
