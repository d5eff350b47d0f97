import {judged, page, type Told} from './judged.ts';
import type {PageShape} from './news.ts';

const at = (at: string): string => `2023-${at}+02:00`;

const dateInLink = (): readonly PageShape[] => {
	const rows: readonly Told[] = [
		['Réunion publique sur le plan local d’urbanisme', '/node/512', '02/10/2023', '2023-10-02'],
		['Coupure d’eau au hameau des Grands Prés', '/node/509', '28/09/2023', '2023-09-28'],
		['Vente de bois aux particuliers', '/node/505', '19/09/2023', '2023-09-19'],
		['Rentrée scolaire : les nouveautés de la cantine', '/node/498', '31/08/2023', '2023-08-31'],
	];

	return [
		judged(
			'a village: the day within the link',
			'https://www.commune-lesprats.example/infos',
			page(
				'Infos',
				`<ul class="menu"><li><a href="/mairie">La mairie</a></li><li><a href="/ecole">L’école</a></li></ul><h1>Infos</h1><ul>${rows.map(([t, l, d]) => `<li><a href="${l}">${d} - ${t}</a></li>`).join('')}</ul><p>Secrétariat ouvert le mardi de 14h à 18h</p>`,
			),
			rows,
		),
		judged(
			'the day in brackets after the link',
			'https://www.cofor.example/actus.html',
			page(
				'Actus',
				`<div id="nav"><a href="index.html">Accueil</a> <a href="liens.html">Liens</a></div><div id="c"><h2>Nouvelles du réseau</h2><ul>${rows.map(([t, l, d]) => `<li><a href="${l}">${t}</a> <em>(${d})</em></li>`).join('\n')}</ul></div>`,
			),
			rows,
		),
	];
};

const weeklyShortMonths = (): PageShape => {
	const rows: readonly Told[] = [
		[
			'Un skatepark couvert verra le jour à Flers',
			'/normandie/flers/skatepark_60192711.html',
			'Publié le 2 Oct 23 à 16:03',
			at('10-02T16:03:00'),
		],
		[
			'Orne : le cri d’alarme des pharmaciens',
			'/normandie/orne/pharmaciens_60192640.html',
			'Publié le 2 Oct 23 à 9:15',
			at('10-02T09:15:00'),
		],
		[
			'Elle traverse la France à dos d’âne',
			'/normandie/argentan/ane_60190021.html',
			'Publié le 30 Sep 23 à 18:30',
			at('09-30T18:30:00'),
		],
		[
			'L’usine de biscuits recrute trente personnes',
			'/normandie/vire/biscuits_60188812.html',
			'Publié le 29 Sep 23 à 12:00',
			at('09-29T12:00:00'),
		],
	];
	return judged(
		'a weekly: English months, years of two digits before the hour, updates',
		'https://www.hebdo-bocage.example/normandie/',
		page(
			'Normandie',
			`<header><nav><a href="/normandie/">Normandie</a><a href="/bretagne/">Bretagne</a></nav></header><main><h1>L’actualité en Normandie</h1>${rows.map(([t, l, d], i) => `<article class="ac-preview-article"><a class="ac-preview-article-medium-link" href="${l}"><figure><img src="/${i}.webp" alt=""></figure><div class="ac-preview-article-content"><span class="ac-tag">Flers</span><h2>${t}</h2><p class="excerpt">Le chantier doit commencer au printemps 2024.</p></div></a><div class="ac-article-infos"><span>Par <a href="/auteur/redaction">Rédaction Flers</a></span> <time>${d}${i === 1 ? ' ; mis à jour le 2 Oct 23 à 11:00' : ''}</time></div></article>`).join('')}</main>`,
		),
		rows,
	);
};

const todayYesterdayCards = (): PageShape => {
	const rows: readonly Told[] = [
		[
			'Le maire de Rodez annonce sa démission',
			'/aveyron/maire-rodez',
			'Aujourd’hui à 16:03',
			at('10-02T16:03:00'),
		],
		[
			'Roquefort : une appellation centenaire ou presque',
			'/aveyron/roquefort',
			'Aujourd’hui à 08:30',
			at('10-02T08:30:00'),
		],
		[
			'Millau : la passerelle fermée pour contrôle',
			'/aveyron/millau-passerelle',
			'Hier à 18:42',
			at('10-01T18:42:00'),
		],
		[
			'Un festival de contes dans les burons',
			'/aveyron/contes-burons',
			'Avant-hier à 10:00',
			at('09-30T10:00:00'),
		],
		[
			'Le train de nuit complet jusqu’à Noël',
			'/aveyron/train-de-nuit',
			'Le 29/09 à 17:20',
			at('09-29T17:20:00'),
		],
	];
	return judged(
		'« Aujourd’hui à », « Avant-hier à » and a day without year, videos’ lengths on pictures',
		'https://www.midi-rouergue.example/aveyron',
		page(
			'Aveyron',
			`<div class="topbar"><span>lundi 2 octobre 2023</span><a href="/newsletters">Newsletters</a></div><nav><a href="/aveyron">Aveyron</a><a href="/lozere">Lozère</a></nav><section>${rows.map(([t, l, d], i) => `<div class="card"><div class="card-img"><a href="${l}"><img src="/v/${i}.jpg" alt="${t}"></a>${i === 1 ? '<span class="duration">02:14</span>' : ''}</div><div class="card-body"><h3><a href="${l}">${t}</a></h3><span class="when">${d}</span><span class="place">Rodez</span></div></div>`).join('')}</section>`,
		),
		rows,
	);
};

const splitDateHour = (): PageShape => {
	const rows: readonly Told[] = [
		['Élagage : les riverains prévenus trop tard', '/a/elagage', '02.10|16:03', at('10-02T16:03:00')],
		['Un vide-grenier sans voitures', '/a/vide-grenier', '02.10|09:40', at('10-02T09:40:00')],
		['Piscine : fin des travaux en mars', '/a/piscine', '01.10|19:25', at('10-01T19:25:00')],
		['Collège : une classe fermée, une autre ouverte', '/a/college', '29.09|12:10', at('09-29T12:10:00')],
	];
	return judged(
		'rows that are links without space between: short day, hour and title in spans',
		'https://www.gazette-des-lilas.example/',
		page(
			'La Gazette des Lilas',
			`<h1>La Gazette des Lilas</h1><div class="list">${rows.map(([t, l, d]) => `<a class="row" href="${l}"><span class="date">${d.split('|')[0]}</span><span class="heure">${d.split('|')[1]}</span><span class="titre">${t}</span></a>`).join('')}</div><p><a href="/contact">Contact</a></p>`,
		),
		rows,
	);
};

const belgian = (): PageShape => {
	const rows: readonly Told[] = [
		[
			'La ministre visite le chantier de la Meuse',
			'/article/ministre-meuse',
			'02-10-2023 à 16h03',
			at('10-02T16:03:00'),
		],
		[
			'Liège : un troisième tram à l’essai',
			'/article/tram-essai',
			'02-10-2023 à 10h47',
			at('10-02T10:47:00'),
		],
		[
			'Ardenne : la chasse suspendue deux semaines',
			'/article/chasse-suspendue',
			'01-10-2023 à 20h00',
			at('10-01T20:00:00'),
		],
	];
	return judged(
		'a Belgian page: days with dashes, hours with h',
		'https://www.lameuse-info.be.example/liege',
		page(
			'Liège',
			`<nav><a href="/liege">Liège</a><a href="/namur">Namur</a></nav><ul class="r-list">${rows.map(([t, l, d]) => `<li class="r-item"><article><h3 class="r-title"><a href="${l}">${t}</a></h3><div class="r-meta"><span>Par <b>Rédaction</b></span><span>Publié le ${d}</span><span>Temps de lecture: 2 min</span></div></article></li>`).join('')}</ul>`,
			'fr-BE',
		),
		rows,
	);
};

const canadian = (): PageShape => {
	const rows: readonly Told[] = [
		[
			'Le pont Samuel-De Champlain fermé la nuit',
			'/nouvelles/pont-champlain',
			'2 octobre 2023 à 10 h 03',
			'2023-10-02T10:03:00-04:00',
		],
		[
			'Première neige au Saguenay',
			'/nouvelles/neige-saguenay',
			'2 octobre 2023 à 7 h 15',
			'2023-10-02T07:15:00-04:00',
		],
		[
			'La SAQ ajuste ses heures d’ouverture',
			'/nouvelles/saq-heures',
			'1 octobre 2023 à 16 h',
			'2023-10-01T16:00:00-04:00',
		],
	];
	return judged(
		'a Canadian page: hours of Montréal with spaces around h',
		'https://www.nouvelles-rivesud.example/nouvelles',
		page(
			'Nouvelles',
			`<h1>Nouvelles</h1>${rows.map(([t, l, d]) => `<div class="nouvelle"><div class="nouvelle__date">Publié le ${d}</div><h2 class="nouvelle__titre"><a href="${l}">${t}</a></h2><a class="btn" href="${l}">Lire la nouvelle</a></div>`).join('')}`,
			'fr-CA',
		),
		rows,
	);
};

const mailArchiveUs = (): PageShape => {
	const rows: readonly Told[] = [
		[
			'September notes: what we fixed',
			'https://us5.campaign-archive.example/?u=9f&id=31',
			'09/28/2023',
			'2023-09-28',
		],
		[
			'Join us for the autumn walk',
			'https://us5.campaign-archive.example/?u=9f&id=30',
			'09/14/2023',
			'2023-09-14',
		],
		[
			'Annual report and thanks',
			'https://us5.campaign-archive.example/?u=9f&id=29',
			'08/31/2023',
			'2023-08-31',
		],
		['Summer hours', 'https://us5.campaign-archive.example/?u=9f&id=27', '07/06/2023', '2023-07-06'],
	];
	return judged(
		'letters sent by mail, American days before their links',
		'https://us5.campaign-archive.example/home/?u=9f',
		page(
			'Friends of the Creek: campaign archive',
			`<h2>Friends of the Creek</h2><h3>Past campaigns</h3><ul id="archive-list" class="display_archive">${rows.map(([t, l, d]) => `<li class="campaign">${d} - <a href="${l?.replace('&', '&amp;')}" title="${t}" target="_blank">${t}</a></li>`).join('')}</ul><a href="https://mail.example/signup">Subscribe</a>`,
			'en-US',
		),
		rows,
		'Z',
	);
};

const blogWholePosts = (): PageShape => {
	const prose =
		'<p>On 12 May 2021 we had promised ourselves to write more often. The <a href="https://other.example/a-very-long-story">very long story that everybody shared</a> made us think again, and so we went back to the harbour with a notebook.</p><p>What we found there was mostly rain, and <a href="/tag/rain">rain</a> is good company.</p>';
	const rows: readonly Told[] = [
		['Rain at the harbour', '/2023/10/rain-at-the-harbour.html', 'Monday 2nd October 2023', '2023-10-02'],
		['On keeping a paper map', '/2023/09/paper-map.html', 'Thursday 21st September 2023', '2023-09-21'],
		['Three walks from the station', '/2023/09/three-walks.html', 'Sunday 3rd September 2023', '2023-09-03'],
	];
	return judged(
		'a blog that shows its posts whole: days and links within their prose',
		'https://walkers-notebook.example/',
		page(
			'Walker’s Notebook',
			`<div id="header"><h1><a href="/">Walker’s Notebook</a></h1></div><div id="main">${rows.map(([t, l, d], i) => `<div class="post"><h3 class="post-title"><a href="${l}">${t}</a></h3><div class="post-header">Posted on ${d} by Admin</div><div class="post-body">${prose}</div><div class="post-footer">Filed under <a href="/tag/walks">walks</a> | <a href="${l}#comments">${i} comments</a></div></div>`).join('')}<a href="/page2">Older posts</a></div><div id="sidebar"><h2>Blogroll</h2><ul><li><a href="https://a.example/">A very fine weblog indeed</a></li><li><a href="https://b.example/">The other side of the hill</a></li></ul><h2>Archive</h2><ul><li><a href="/2023/10/">October 2023 (1)</a></li><li><a href="/2023/09/">September 2023 (2)</a></li></ul></div>`,
			'en-GB',
		),
		rows,
		'+01:00',
	);
};

const pressReview = (): PageShape => {
	const rows: readonly Told[] = [
		[
			'« Le livre qui répare », un entretien',
			'https://www.lejournal.example/culture/livre-qui-repare',
			'2 octobre 2023',
			'2023-10-02',
			'Le Journal',
		],
		[
			'Six romans pour l’automne',
			'https://www.revue.example/romans-automne',
			'27 septembre 2023',
			'2023-09-27',
			'La Revue',
		],
		[
			'Une librairie résiste à Guéret',
			'https://www.radio.example/gueret-librairie',
			'15 septembre 2023',
			'2023-09-15',
			'Radio Creuse',
		],
	];
	return judged(
		'what papers said of a publisher: paper and day above each link',
		'https://www.editions-du-sureau.example/presse',
		page(
			'On parle de nous',
			`<nav><a href="/catalogue">Catalogue</a><a href="/auteurs">Auteurs</a><a href="/presse">Presse</a></nav><h1>On parle de nous</h1><div class="revue">${rows.map(([t, l, d, , s]) => `<p><strong>${s}</strong>, ${d}<br><a href="${l}" target="_blank" rel="noopener">${t}</a></p>`).join('')}</div>`,
		),
		rows,
	);
};

const carouselClones = (): PageShape => {
	const rows: readonly Told[] = [
		['Nouvelle gamme de vis inox', '/actualites/vis-inox', '2 oct. 2023', '2023-10-02'],
		['Batimat 2024 : rendez-vous hall 5', '/actualites/batimat', '22 sept. 2023', '2023-09-22'],
		['Certification ISO 14001 obtenue', '/actualites/iso-14001', '11 août 2023', '2023-08-11'],
		['Ils ont choisi nos chevilles', '/actualites/chevilles', '28 févr. 2023', '2023-02-28'],
	];
	const slide = ([t, l, d]: Told) =>
		`<div class="slide"><a href="${l}"><img src="/x.jpg" alt=""></a><div class="slide-date">${d}</div><div class="slide-title">${t}</div><a class="slide-btn" href="${l}">En savoir plus</a></div>`;
	return judged(
		'a carousel that holds its slides twice, products below',
		'https://www.visserie-roux.example/actualites',
		page(
			'Actualités',
			`<nav><a href="/produits">Produits</a><a href="/societe">La société</a></nav><h1>Actualités</h1><div class="carousel">${[...rows.slice(2), ...rows, ...rows.slice(0, 2)].map(slide).join('')}</div><h2>Nos produits phares</h2><div class="prods">${['Vis à bois tête fraisée', 'Boulon poêlier zingué', 'Écrou frein nylon'].map((t, i) => `<a href="/p/${i}"><img src="/p${i}.jpg" alt=""><span>${t}</span></a>`).join('')}</div>`,
		),
		rows.map((r) => [r[0], r[1], r[2], r[3] === '2023-02-28' ? '2023-02-28T00:00:00+01:00' : r[3]]),
	);
};

const documentsTable = (): PageShape => {
	const rows: readonly Told[] = [
		['Procès-verbal du conseil municipal', '/docs/pv-2023-09.pdf', '29/09/2023', '2023-09-29'],
		['Budget primitif 2023', '/docs/bp-2023.pdf', '14/06/2023', '2023-06-14'],
		['Arrêté de circulation rue Haute', '/docs/arrete-114.pdf', '02/10/2023', '2023-10-02'],
		['Bulletin municipal n° 47', '/docs/bulletin-47.pdf', '01/07/2023', '2023-07-01'],
	];
	return judged(
		'documents in a table: title, day, size and downloads',
		'https://www.mairie-oust.example/documents',
		page(
			'Documents',
			`<h1>Documents à télécharger</h1><table><thead><tr><th>Titre</th><th>Date de publication</th><th>Taille</th><th>Téléchargements</th></tr></thead><tbody>${rows.map(([t, l, d], i) => `<tr><td><i class="pdf"></i><a href="${l}">${t}</a></td><td>${d}</td><td>${i + 1},2 Mo</td><td>${i * 13}</td></tr>`).join('')}</tbody></table>`,
		),
		rows,
	);
};

export const judgedMore: readonly PageShape[] = [
	dateInLink(),
	weeklyShortMonths(),
	todayYesterdayCards(),
	splitDateHour(),
	belgian(),
	canadian(),
	mailArchiveUs(),
	blogWholePosts(),
	pressReview(),
	carouselClones(),
	documentsTable(),
].flat();
