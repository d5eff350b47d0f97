import type {PageShape} from './news.ts';
import {type Row, rows, wanted} from './row.ts';

const now = '2026-03-11T15:30:00+01:00';
const at = Date.parse(now);
const before = (minutes: number): string => new Date(at - minutes * 60_000).toISOString();

const channel = 'https://www.armor-tv.example';
const channelNews: readonly Row[] = [
	[
		'Quimper : le marché couvert évacué',
		'/bretagne/quimper-marche-20931',
		'Publié à 14h52',
		'2026-03-11T14:52:00+01:00',
	],
	[
		'Grippe aviaire, un foyer confirmé',
		'/bretagne/grippe-aviaire-20929',
		'Publié à 11h07',
		'2026-03-11T11:07:00+01:00',
	],
	[
		'Vannes rend hommage à son ancien maire',
		'/bretagne/vannes-hommage-20922',
		'Publié hier à 19h40',
		'2026-03-10T19:40:00+01:00',
	],
	[
		'Le port de Roscoff à l’arrêt',
		'/bretagne/roscoff-20917',
		'Publié le 09/03/2026 à 08h15',
		'2026-03-09T08:15:00+01:00',
	],
	[
		'Ces jeunes qui reprennent la ferme',
		'/bretagne/jeunes-ferme-20902',
		'Publié le 07/03/2026 à 18h00',
		'2026-03-07T18:00:00+01:00',
	],
];

const television: PageShape = {
	name: 'a channel’s page: published at an hour of today, or yesterday, or on a day',
	url: `${channel}/bretagne`,
	now,
	html: `<!doctype html><html lang="fr"><head><title>Bretagne | Armor TV</title></head><body><div id="header-wrap"><a href="/" class="logo-armor">Armor TV</a><ul class="header__links"><li><a href="/regions">Choisir ma région</a></li><li><a href="/replay/jt-1920">Revoir le JT de 19h20</a></li></ul></div><div class="page page--region"><h1 class="page__title">Bretagne : toute l’information</h1><div class="flow">
${rows(channelNews, ([title, href, shown], index) => `<div class="flow__item"><article class="article-card article-card--${index ? 'small' : 'large'}"><a href="${href}" class="article-card__img" aria-hidden="true" tabindex="-1"><img loading="lazy" src="data:image/gif;base64,R0l" data-src="/img/${index}.jpg" alt=""><noscript><img src="/img/${index}.jpg" alt=""></noscript></a><div class="article-card__txt"><p class="article-card__place">Finistère</p><p class="article-card__ttl"><a href="${href}">${title}</a></p><p class="article-card__date">${shown}</p></div></article></div>`)}
</div><button class="flow__more">Voir plus d’articles</button></div><div class="footer-links"><a href="/contact">Contacter la rédaction</a><a href="/frequences">Recevoir Armor TV</a></div></body></html>`,
	expected: wanted(channelNews, channel),
};

const magazine = 'https://www.saltmarsh-review.example';
const essays: readonly Row[] = [
	['Salt', '/essays/salt', 'March 9, 2026', '2026-03-09T00:00:00Z'],
	['The Ferryman’s Ledger', '/essays/ferrymans-ledger', 'March 2, 2026', '2026-03-02T00:00:00Z'],
	['Low Water', '/essays/low-water', 'February 23, 2026', '2026-02-23T00:00:00Z'],
	['What the Herons Saw', '/essays/herons', 'February 16, 2026', '2026-02-16T00:00:00Z'],
	['On Being Late', '/essays/late', 'February 9, 2026', '2026-02-09T00:00:00Z'],
];

const review: PageShape = {
	name: 'a review’s essays: titles shorter than the names beside them',
	url: `${magazine}/essays`,
	now,
	html: `<!doctype html><html lang="en-GB"><head><title>Essays — The Saltmarsh Review</title></head><body><div class="Masthead"><a href="/">The Saltmarsh Review</a><ul><li><a href="/issue/spring-2026">Spring 2026 issue</a></li><li><a href="/shop">Totes and back issues</a></li></ul></div><div class="Content"><h1>Essays</h1><div class="EssayIndex">
${rows(essays, ([title, href, shown], index) => `<div class="EssayIndex-entry"><h2><a href="${href}"><em>${title}</em></a></h2><div class="EssayIndex-dek">In which the author walks along the sea wall and remembers.</div><div class="EssayIndex-meta">By <a href="/contributors/${index}">Wilhelmina Featherstonehaugh-Carr</a> · ${shown} · ${9 + index} min read</div></div>`)}
</div><div class="Pages"><a href="/essays?page=2">2</a><a href="/essays?page=3">3</a><a href="/essays?page=2">Next</a></div></div><div class="Colophon">Set in Caslon since 1984. <a href="/masthead">Our masthead and contributors</a></div></body></html>`,
	expected: wanted(essays, magazine),
};

const wire = 'https://www.northern-wire.example';
const wireDays: readonly (readonly [day: string, rows: readonly Row[]])[] = [
	[
		'Wednesday 11 March 2026',
		[
			['Norges Bank holds rates, signals June cut', '/w/7741', '13:05', '2026-03-11T13:05:00+00:00'],
			['Trawler adrift off Lofoten, crew safe', '/w/7738', '09:48', '2026-03-11T09:48:00+00:00'],
		],
	],
	[
		'Tuesday 10 March 2026',
		[
			['Kiruna mine restarts after slide', '/w/7731', '21:30', '2026-03-10T21:30:00+00:00'],
			['Finland tables forestry bill', '/w/7729', '14:02', '2026-03-10T14:02:00+00:00'],
			['Copenhagen shares close flat', '/w/7725', '07:15', '2026-03-10T07:15:00+00:00'],
		],
	],
];

const agency: PageShape = {
	name: 'an agency’s wire: a table with a row for each day and hours below',
	url: `${wire}/wire`,
	now,
	html: `<!doctype html><html lang="en-GB"><head><title>Wire - Northern Wire</title></head><body><table class="top"><tr><td><a href="/">Northern Wire</a></td><td><a href="/clients/login">Client access</a></td><td><a href="/about/the-agency">About the agency</a></td></tr></table><table class="wire" cellspacing="0"><thead><tr><th>GMT</th><th>Desk</th><th>Headline</th></tr></thead><tbody>
${wireDays.map(([day, list]) => `<tr class="day"><td colspan="3">${day}</td></tr>${rows(list, ([title, href, shown]) => `<tr><td class="t">${shown}</td><td>NOR</td><td><a href="${href}">${title}</a></td></tr>`)}`).join('\n')}
</tbody></table><p class="note">All times GMT. For corrections call the desk before 22:00.</p></body></html>`,
	expected: wanted(
		wireDays.flatMap(([, list]) => list),
		wire,
	),
};

const portal = 'https://video.canal-des-ecluses.example';
const videos: readonly Row[] = [
	['Comment on répare une porte d’écluse', '/watch/ab1', 'il y a 45 minutes', before(45)],
	['48 h sur une péniche de fret', '/watch/ab2', 'il y a 6 heures', before(360)],
	['J’ai descendu la Saône en kayak', '/watch/ab3', 'il y a 3 jours', before(3 * 1440)],
	['Le métier d’éclusier', '/watch/ab4', 'il y a 2 semaines', before(14 * 1440)],
	['Visite : le musée de la batellerie', '/watch/ab5', 'il y a 1 mois', before(30 * 1440)],
];

const channelOfVideos: PageShape = {
	name: 'a channel of videos: durations on pictures, views in short, ages',
	url: `${portal}/c/ecluses`,
	now,
	html: `<!doctype html><html lang="fr-FR"><head><title>Canal des écluses - Vidéos</title></head><body><app-header><a href="/" aria-label="Accueil"></a><input type="search"></app-header><div class="channel-head"><h1>Canal des écluses</h1><span>12,4 k abonnés</span> <span>210 vidéos</span></div><div role="tablist"><a role="tab" href="/c/ecluses/videos">Vidéos</a><a role="tab" href="/c/ecluses/about">À propos de la chaîne</a></div><div id="grid">
${rows(videos, ([title, href, shown], index) => `<video-card><div class="thumb"><a href="${href}"><img src="/t/${index}.jpg" alt=""><span class="badge-time">1${index}:0${index + 1}</span></a></div><div class="details"><h3><a href="${href}" title="${title}" aria-label="${title} par Canal des écluses, 1${index} minutes">${title}</a></h3><div class="line"><span>${index + 2},${index} k vues</span><span class="sep">•</span><span>${shown}</span></div></div></video-card>`)}
</div></body></html>`,
	expected: wanted(videos, portal),
};

export const unseenPapers: readonly PageShape[] = [television, review, agency, channelOfVideos];
