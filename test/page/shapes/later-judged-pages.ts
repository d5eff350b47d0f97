import {type Group, judged, page, type Told} from './judged.ts';
import type {PageShape} from './news.ts';
import {at, wire} from './wire-news.ts';

const bare = wire.map(([title, , shown, time]): Told => [title, undefined, shown, time]);

const flatBr = judged(
	'a flat column: dates in bold, links below, parted by line breaks',
	'https://www.tribune-rail.example/',
	page(
		'La Tribune du Rail',
		`<div id="menu"><a href="/industrie">Industrie</a><a href="/finance">Finance</a></div><div class="colonne"><p class="titre-colonne">Les dernières actualités</p>${wire.map(([t, l, d]) => `<strong>Publié le ${d}</strong><br/><a href="${l}">${t}</a><br/><br/>`).join('\n')}</div>`,
	),
	wire,
);

const titleNoLink = judged(
	'titles without links',
	'https://www.flash-eco.example/direct',
	page(
		'Direct',
		`<header><a href="/">Flash Éco</a></header><section>${wire.map(([t, , d]) => `<div class="news" onclick="go()"><h4>${t}</h4><span class="d">Publié le ${d}</span></div>`).join('')}</section>`,
	),
	bare,
);

const gridTable = judged(
	'a table of two items a row',
	'http://www.gazette-rurale.example/',
	page(
		'Gazette rurale',
		`<table width="100%"><tr><td colspan="2"><h2>Actualités</h2></td></tr>${[0, 2, 4, 6]
			.map(
				(i) =>
					`<tr>${wire
						.slice(i, i + 2)
						.map(
							([t, l, d]) =>
								`<td valign="top" width="50%"><a href="${l}"><img src="/i.gif" border="0"></a><br><a href="${l}"><b>${t}</b></a><br><small>${d}</small></td>`,
						)
						.join('')}</tr>`,
			)
			.join('\n')}</table>`,
	),
	wire,
);

const dlTitleFirst = judged(
	'terms that are titles, their definitions beginning with the date',
	'https://www.institut-geo.example/actus',
	page(
		'Actus',
		`<h1>Actualités</h1><dl>${wire
			.slice(0, 5)
			.map(
				([t, l, d]) =>
					`<dt><a href="${l}">${t}</a></dt><dd><span>${d}</span> Le point complet sur ce dossier et ses conséquences.</dd>`,
			)
			.join('')}</dl>`,
	),
	wire.slice(0, 5),
);

const videos = (): PageShape => {
	const rows: readonly Told[] = [
		[
			'Construire une cabane en une journée',
			'/watch/a1',
			'il y a 3 jours',
			at('09-29T18:30:00'),
			'12:34',
			'1,2 k vues',
		],
		['La scie qui change tout', '/watch/a2', 'il y a 1 semaine', at('09-25T18:30:00'), '08:05', '15 k vues'],
		[
			'Visite d’atelier : chez Lucette',
			'/watch/a3',
			'il y a 2 semaines',
			at('09-18T18:30:00'),
			'1:02:11',
			'980 vues',
		],
	];
	return judged(
		'videos: lengths on the pictures, views and ages below',
		'https://video.example/c/atelier',
		page(
			'L’Atelier',
			`<h1>L’Atelier</h1><div class="grid">${rows.map(([t, l, d, , u, v]) => `<div class="vid"><a href="${l}" class="thumb"><img src="/t.jpg" alt=""><span class="len">${u}</span></a><a href="${l}" class="vt" title="${t}">${t}</a><div class="m"><span>${v}</span> <span>${d}</span></div></div>`).join('')}</div>`,
		),
		rows,
	);
};

const podcast = (): PageShape => {
	const rows: readonly Told[] = [
		['Ép. 14 – La vie secrète des phares', '/ep/14', 'lundi 2 octobre 2023', '2023-10-02'],
		['Ép. 13 – Une île à vendre', '/ep/13', 'lundi 25 septembre 2023', '2023-09-25'],
		['Hors-série : vos questions', '/ep/hs1', 'vendredi 22 septembre 2023', '2023-09-22'],
		['Ép. 12 – Le dernier sardinier', '/ep/12', 'lundi 18 septembre 2023', '2023-09-18'],
	];
	return judged(
		'a podcast: day and minutes below the title, a file to download',
		'https://podcast-mer.example/',
		page(
			'Marée basse',
			`<h1>Marée basse, le podcast</h1><a href="https://apple.example/x">Écouter sur Apple</a><ol class="eps">${rows.map(([t, l, d], i) => `<li><button>▶</button><h2><a href="${l}">${t}</a></h2><p>${d} · ${40 + i} min · <a href="${l}.mp3">Télécharger</a></p><p>Un épisode enregistré sur le quai.</p></li>`).join('')}</ol>`,
		),
		rows,
	);
};

const blogger = (): PageShape => {
	const days: readonly Group[] = [
		[
			'lundi 2 octobre 2023',
			[
				['Les champignons sont là', '/2023/10/champignons.html', '16:03', '2023-10-02T16:03:00+02:00'],
				['Recette : la poêlée de cèpes', '/2023/10/poelee.html', '09:20', '2023-10-02T09:20:00+02:00'],
			],
		],
		[
			'samedi 30 septembre 2023',
			[['Promenade à Huelgoat', '/2023/09/huelgoat.html', '18:45', '2023-09-30T18:45:00+02:00']],
		],
		[
			'mardi 19 septembre 2023',
			[['Un mystère dans la haie', '/2023/09/haie.html', '07:31', '2023-09-19T07:31:00+02:00']],
		],
	];
	return judged(
		'a blog by days: several posts below each, hours in their feet',
		'https://boisetchamps.blogspot.example/',
		page(
			'Bois et champs',
			`<div class="header"><h1>Bois et champs</h1></div><div class="blog-posts hfeed">${days.map(([h, l]) => `<div class="date-outer"><h2 class="date-header"><span>${h}</span></h2><div class="date-posts">${l.map(([t, p, m]) => `<div class="post-outer"><div class="post hentry"><h3 class="post-title entry-title"><a href="${p}">${t}</a></h3><div class="post-body entry-content">Ce matin, la brume tenait encore dans les fonds quand nous sommes partis. <a href="${p}#more">Lire la suite »</a></div><div class="post-footer">Publié par <span class="fn">Marie</span> à <a class="timestamp-link" href="${p}" rel="bookmark"><abbr class="published">${m}</abbr></a> <a class="comment-link" href="${p}#comment-form">${m.length} commentaires:</a></div></div></div>`).join('')}</div></div>`).join('')}</div><div class="sidebar"><h2>Archives du blog</h2><ul><li><a href="/2023/10/">octobre 2023</a> (2)</li><li><a href="/2023/09/">septembre 2023</a> (2)</li></ul></div>`,
		),
		days.flatMap(([, l]) => l),
	);
};

const skyblog = (): PageShape => {
	const rows: readonly Told[] = [
		['Mon premier semi', '/1-mon-premier-semi.html', 'lundi 02 octobre 2023 16:03', at('10-02T16:03:00')],
		[
			'Les chaussures de la honte',
			'/2-les-chaussures.html',
			'mardi 26 septembre 2023 21:14',
			at('09-26T21:14:00'),
		],
		[
			'Reprendre après trente ans',
			'/3-reprendre.html',
			'dimanche 10 septembre 2023 10:02',
			at('09-10T10:02:00'),
		],
	];
	return judged(
		'posts whose moment stands below their text',
		'https://coureur-du-dimanche.example/',
		page(
			'Coureur du dimanche',
			`<div id="col"><h2>Mes archives</h2><ul><li><a href="/archives">2023</a></li></ul></div>${rows.map(([t, l, d]) => `<div class="article"><h2><a href="${l}">${t}</a></h2><div class="txt"><p>Je ne pensais pas y arriver. Au dixième kilomètre, un monsieur de soixante-dix ans m’a doublé en sifflant.</p></div><p class="infos"># Posté le ${d}</p><p><a href="${l}#c">Commenter</a></p></div>`).join('')}`,
		),
		rows,
	);
};

const phpbbAnnounces = (): PageShape => {
	const rows: readonly Told[] = [
		['Mise à jour du règlement', './viewtopic.php?f=2&t=901', '02 oct. 2023, 16:03', at('10-02T16:03:00')],
		[
			'Rencontre annuelle en Ardèche',
			'./viewtopic.php?f=2&t=887',
			'24 sept. 2023, 10:15',
			at('09-24T10:15:00'),
		],
		['Maintenance du serveur', './viewtopic.php?f=2&t=870', '11 sept. 2023, 08:00', at('09-11T08:00:00')],
	];
	return judged(
		'announcements of a board: author and moment below the title',
		'https://forum-velo.example/viewforum.php?f=2',
		page(
			'Annonces',
			`<h2><a href="./viewforum.php?f=2">Annonces</a></h2><ul class="topiclist topics">${rows.map(([t, l, d]) => `<li class="row"><dl class="row-item"><dt><div class="list-inner"><a href="${l?.replace('&', '&amp;')}" class="topictitle">${t}</a><br>par <a href="./memberlist.php?u=2" class="username">admin</a> » ${d}</div></dt><dd class="posts">3</dd><dd class="views">412</dd></dl></li>`).join('')}</ul>`,
		),
		rows,
	);
};

const hypermail = (): PageShape => {
	const rows: readonly Told[] = [
		[
			'[annonce] Version 2.4 disponible',
			'0031.html',
			'Mon Oct 02 2023 - 16:03:48 CEST',
			at('10-02T16:03:48'),
		],
		['[annonce] Atelier à Toulouse', '0030.html', 'Thu Sep 28 2023 - 09:12:00 CEST', at('09-28T09:12:00')],
		['[annonce] Appel à traducteurs', '0029.html', 'Fri Sep 01 2023 - 18:30:10 CEST', at('09-01T18:30:10')],
	];
	return judged(
		'a mailing list’s archive: author and moment with its zone after the subject',
		'https://listes.example/annonce/2023/',
		page(
			'annonce: par date',
			`<h1>annonce, par date</h1><p><a href="thread.html">par fil</a> <a href="author.html">par auteur</a></p><ul>${rows.map(([t, l, d], i) => `<li><a href="${l}"><strong>${t}</strong></a>&nbsp;<a name="${i}"><em>Jean Dubois</em></a> <em>(${d})</em></li>`).join('\n')}</ul>`,
		),
		rows,
	);
};

const dataTitle = judged(
	'ages whose moment an attribute says',
	'https://www.rapide.example/',
	page(
		'Rapide',
		`<div>${wire
			.slice(0, 5)
			.map(
				([t, l, d, e]) =>
					`<div class="it"><a href="${l}">${t}</a> <time title="${d}" datetime="${e}">3 h</time></div>`,
			)
			.join('')}</div>`,
	),
	wire.slice(0, 5),
);

const universityEn = (): PageShape => {
	const rows: readonly Told[] = [
		[
			'Soil bacteria that eat plastic film',
			'/news/soil-bacteria',
			'02 October 2023 | Research',
			'2023-10-02',
		],
		[
			'New vice-chancellor installed',
			'/news/vice-chancellor',
			'29 September 2023 | University',
			'2023-09-29',
		],
		['Students map the city’s trees', '/news/tree-map', '21 September 2023 | Community', '2023-09-21'],
	];
	return judged(
		'an English university: day and kind above the title',
		'https://www.univ-northmoor.ac.uk.example/news',
		page(
			'News',
			`<h1>News</h1><div class="results">${rows.map(([t, l, d]) => `<section><a href="${l}"><img src="/x.jpg" alt="${t}"></a><p class="info">${d}</p><h2><a href="${l}">${t}</a></h2><p>Researchers hope the finding will change how we think about waste.</p></section>`).join('')}</div>`,
			'en-GB',
		),
		rows,
		'+01:00',
	);
};

const emonsite = (): PageShape => {
	const rows: readonly Told[] = [
		['Loto de l’amicale', '/blog/loto.html', 'Le 02/10/2023 à 16:03', at('10-02T16:03:00')],
		[
			'Compte rendu de la sortie à Rocamadour',
			'/blog/rocamadour.html',
			'Le 20/09/2023 à 11:25',
			at('09-20T11:25:00'),
		],
		['Bienvenue à Michel', '/blog/michel.html', 'Le 04/09/2023 à 08:10', at('09-04T08:10:00')],
	];
	return judged(
		'a society’s blog: author, moment, rubric and replies in one line',
		'https://amicale-laique.e-site.example/blog/',
		page(
			'Blog',
			`<h1>Blog</h1>${rows.map(([t, l, d], i) => `<div class="news"><h2 class="media-heading"><a href="${l}">${t}</a></h2><p class="metas"><span>Par <a href="/membres/1">lamicale</a></span> ${d} <a href="/blog/c1">Dans <b>Actualités</b></a> ${i} commentaires</p><div class="c">Venez nombreux !</div></div>`).join('')}`,
		),
		rows,
	);
};

const titleParagraph = judged(
	'titles as paragraphs, a link to read beside',
	'https://www.cidre-hebdo.example/',
	page(
		'Cidre Hebdo',
		`<div class="liste">${wire
			.slice(0, 5)
			.map(
				([t, l, d]) =>
					`<div class="bloc"><p class="surtitre">Filière</p><p class="titre">${t}</p><p class="date">${d}</p><p class="suite"><a href="${l}">Lire l’article</a></p></div>`,
			)
			.join('')}</div>`,
	),
	wire.slice(0, 5),
);

const yearHeadings = (): PageShape => {
	const rows: readonly Told[] = [
		['Vœux du maire : le discours', '/v', '14/01', '2022-01-14T00:00:00+01:00'],
		['Fête de la rosière', '/r', '12/06', '2022-06-12'],
		['Inauguration du boulodrome', '/b', '02/10', '2023-10-02'],
		['Chasse aux œufs', '/o', '09/04', '2023-04-09'],
	];
	return judged(
		'days and months before links, below their years',
		'https://www.saint-pardoux.example/archives',
		page(
			'Archives',
			`<h1>Archives des actualités</h1><h2>2023</h2><ul>${rows
				.slice(2)
				.map(([t, l, d]) => `<li>${d} : <a href="${l}">${t}</a></li>`)
				.join('')}</ul><h2>2022</h2><ul>${rows
				.slice(0, 2)
				.reverse()
				.map(([t, l, d]) => `<li>${d} : <a href="${l}">${t}</a></li>`)
				.join('')}</ul>`,
		),
		rows,
	);
};

export const laterJudgedPages: readonly PageShape[] = [
	flatBr,
	titleNoLink,
	gridTable,
	dlTitleFirst,
	videos(),
	podcast(),
	blogger(),
	skyblog(),
	phpbbAnnounces(),
	hypermail(),
	dataTitle,
	universityEn(),
	emonsite(),
	titleParagraph,
	yearHeadings(),
];
