import {type Group, judged, page, type Told} from './judged.ts';
import type {PageShape} from './news.ts';

const pressRoomEn = (): PageShape => {
	const rows: readonly Told[] = [
		[
			'Northwind to open second battery recycling plant in Valencia',
			'/newsroom/releases/valencia-plant',
			'October 2, 2023',
			'2023-10-02',
		],
		[
			'Northwind names Ingrid Sato chief financial officer',
			'/newsroom/releases/sato-cfo',
			'September 26, 2023',
			'2023-09-26',
		],
		[
			'Second-quarter results: revenue up 7 percent',
			'/newsroom/releases/q2-2023',
			'August 8, 2023',
			'2023-08-08',
		],
		['Joint statement on the port of Tacoma', '/newsroom/releases/tacoma', 'July 19, 2023', '2023-07-19'],
		[
			'Northwind completes acquisition of Halden Cells',
			'/newsroom/releases/halden',
			'May 30, 2023',
			'2023-05-30',
		],
	];
	return judged(
		'a company’s press room: English days, files to download, a share price',
		'https://www.northwind-materials.example/newsroom',
		page(
			'Newsroom | Northwind Materials',
			`<header><a href="/">Northwind</a><nav><a href="/products">Products</a><a href="/investors">Investors</a><a href="/careers">Careers</a></nav></header><main><h1>Newsroom</h1><div class="filters"><label>Year <select><option>2023</option><option>2022</option></select></label></div><div class="press-list">${rows.map(([t, l, d], i) => `<div class="press-list__item"><p class="eyebrow">Press Release</p><p class="press-list__date">${d}</p><h3 class="press-list__title"><a href="${l}">${t}</a></h3><p>The company today announced its plans for the coming year.</p><p class="links"><a href="${l}">Read more</a> <a href="/files/release-${i}.pdf">Download PDF (212 KB)</a></p></div>`).join('\n')}</div></main><aside><h2>Media contacts</h2><p><a href="mailto:press@northwind-materials.example">press@northwind-materials.example</a></p><p>Stock price as of October 2, 2023: <a href="/investors/stock">41.20 USD</a></p></aside><footer>© 2023 Northwind Materials, Inc. <a href="/privacy">Privacy</a></footer>`,
			'en-US',
		),
		rows,
		'Z',
	);
};

const blogGhost = (): PageShape => {
	const rows: readonly Told[] = [
		['A small tool for long letters', '/long-letters/', 'Oct 2, 2023', '2023-10-02'],
		['What the garden taught me about caching', '/garden-caching/', 'Sep 24, 2023', '2023-09-24'],
		['Notes from a week without notifications', '/week-without/', 'Sep 11, 2023', '2023-09-11'],
		['The bicycle as a calendar', '/bicycle-calendar/', 'Aug 29, 2023', '2023-08-29'],
		['Reading RFCs on the train', '/rfcs-on-the-train/', 'Aug 3, 2023', '2023-08-03'],
	];
	return judged(
		'a blog by Ghost: two links to each, the day in the foot',
		'https://slowcomputing.example/',
		page(
			'Slow Computing',
			`<div class="viewport"><header id="gh-head"><nav><a class="gh-head-logo" href="https://slowcomputing.example">Slow Computing</a><ul class="nav"><li class="nav-home"><a href="/">Home</a></li><li><a href="/about/">About</a></li></ul><div><a href="#/portal/signin">Sign in</a><a href="#/portal/signup">Subscribe</a></div></nav></header><main id="site-main"><div class="inner posts"><div class="post-feed">
${rows.map(([t, l, d, e], i) => `<article class="post-card post${i ? '' : ' post-card-large'}"><a class="post-card-image-link" href="${l}"><img class="post-card-image" srcset="/content/${i}.jpg 300w" src="/content/${i}.jpg" alt="${t}" loading="lazy"></a><div class="post-card-content"><a class="post-card-content-link" href="${l}"><header class="post-card-header"><div class="post-card-tags"><span class="post-card-primary-tag">Essays</span></div><h2 class="post-card-title">\n ${t}\n</h2></header><div class="post-card-excerpt">Some thoughts, in no great hurry, on the tools we keep.</div></a><footer class="post-card-meta"><time class="post-card-meta-date" datetime="${e}">${d}</time><span class="post-card-meta-length">${i + 3} min read</span></footer></div></article>`).join('\n')}
</div></div></main><footer class="site-footer"><section class="copyright"><a href="/">Slow Computing</a> © 2023</section></footer></div>`,
			'en',
		),
		rows,
		'Z',
	);
};

const sharepointList = (): PageShape => {
	const rows: readonly Told[] = [
		[
			'Note de service : congés de fin d’année',
			'/sites/com/Lists/Annonces/DispForm.aspx?ID=88',
			'02/10/2023 16:03',
			'2023-10-02T16:03:00+02:00',
		],
		[
			'Nouvelle charte des déplacements',
			'/sites/com/Lists/Annonces/DispForm.aspx?ID=87',
			'29/09/2023 09:47',
			'2023-09-29T09:47:00+02:00',
		],
		[
			'Coupure du réseau samedi matin',
			'/sites/com/Lists/Annonces/DispForm.aspx?ID=85',
			'27/09/2023 17:20',
			'2023-09-27T17:20:00+02:00',
		],
		[
			'Résultats du vote pour le comité',
			'/sites/com/Lists/Annonces/DispForm.aspx?ID=84',
			'15/09/2023 11:00',
			'2023-09-15T11:00:00+02:00',
		],
	];
	return judged(
		'an intranet by SharePoint: a table of title, moment and author',
		'https://intranet.groupe-vasse.example/sites/com/Lists/Annonces/AllItems.aspx',
		page(
			'Annonces - Tous les éléments',
			`<form><div id="s4-ribbonrow"><a href="#">Parcourir</a><a href="#">Éléments</a></div><div id="s4-leftpanel"><ul class="root"><li><a href="/sites/com">Accueil</a></li><li><a href="/sites/com/Documents">Documents</a></li><li><a href="/sites/com/_layouts/15/viewlsts.aspx">Contenu du site</a></li></ul></div><table class="ms-listviewtable" summary="Annonces"><tr class="ms-viewheadertr"><th class="ms-vh2"><div><a href="javascript:;">Titre</a></div></th><th class="ms-vh2"><a href="javascript:;">Modifié</a></th><th>Modifié par</th></tr>${rows.map(([t, l, d], i) => `<tr class="${i % 2 ? 'ms-alternating ' : ''}ms-itmhover" id="4${i},0,0"><td class="ms-vb-title"><div class="ms-vb itx" id="${i}"><a onfocus="OnLink(this)" href="${l}" target="_self">${t}</a></div></td><td class="ms-vb2"><nobr>${d}</nobr></td><td class="ms-vb-user"><a href="/_layouts/15/userdisp.aspx?ID=${i + 4}">MARTIN Sophie</a></td></tr>`).join('')}</table></form>`,
			'fr-fr',
		),
		rows,
	);
};

const table2006 = (): PageShape => {
	const rows: readonly Told[] = [
		['Ouverture du nouveau stade nautique', 'news.asp?id=431', '02/10/23', '2023-10-02'],
		['Compte-rendu de la régate du 24', 'news.asp?id=430', '25/09/23', '2023-09-25'],
		["Permanences du mois d'octobre", 'news.asp?id=429', '22/09/23', '2023-09-22'],
		['Nouveaux tarifs 2024', 'news.asp?id=428', '15/09/23', '2023-09-15'],
		['Le bulletin n°112 est paru', 'news.asp?id=427', '01/09/23', '2023-09-01'],
	];
	return judged(
		'a club of 2006: tables and fonts, days with a year of two digits',
		'http://www.cnautique.example/news/',
		`<HTML><HEAD><TITLE>Club Nautique - Les News</TITLE></HEAD><BODY BGCOLOR="#FFFFFF"><TABLE WIDTH="780" BORDER="0" CELLPADDING="0"><TR><TD COLSPAN="2"><IMG SRC="../bandeau.gif"></TD></TR><TR><TD WIDTH="150" VALIGN="top"><FONT FACE="Verdana" SIZE="1"><A HREF="../index.asp">Accueil</A><BR><A HREF="../club.asp">Le club</A><BR><A HREF="../photos.asp">Photos</A><BR><A HREF="../livredor.asp">Livre d'or</A></FONT></TD><TD><CENTER><FONT SIZE="4"><B>Les news du club</B></FONT></CENTER><TABLE WIDTH="100%" BORDER="0">
${rows.map(([t, l, d]) => `<TR><TD WIDTH="80" VALIGN="top"><FONT FACE="Verdana" SIZE="1" COLOR="#999999">${d}</FONT></TD><TD><FONT FACE="Verdana" SIZE="2"><A HREF="${l}"><B>${t}</B></A></FONT><BR><FONT FACE="Verdana" SIZE="1">Cliquez pour lire la suite de cette news. <A HREF="${l}">[suite]</A></FONT></TD></TR><TR><TD COLSPAN="2"><HR SIZE="1"></TD></TR>`).join('\n')}</TABLE></TD></TR></TABLE><CENTER><FONT SIZE="1">Site optimisé pour Internet Explorer 6 - Dernière mise à jour : 02/10/2023 - <A HREF="mailto:webmaster@cnautique.example">Webmaster</A></FONT></CENTER></BODY></HTML>`,
		rows,
	);
};

const blogHugoYears = (): PageShape => {
	const years: readonly Group[] = [
		[
			'2023',
			[
				['Type erasure, the gentle way', '/posts/type-erasure/', 'Oct 02', '2023-10-02'],
				['My backups finally restore', '/posts/backups/', 'Jul 14', '2023-07-14'],
				['Building a keyboard from scrap', '/posts/keyboard/', 'Jan 30', '2023-01-30'],
			],
		],
		[
			'2022',
			[
				['Year in review', '/posts/2022/', 'Dec 19', '2022-12-19'],
				['Why I left the cloud', '/posts/left-the-cloud/', 'May 02', '2022-05-02'],
				['Two weeks with a plain text calendar', '/posts/calendar/', 'Feb 11', '2022-02-11'],
			],
		],
		['2021', [['Hello again', '/posts/hello-again/', 'Nov 07', '2021-11-07']]],
	];
	return judged(
		'a blog’s archive: years as headings, month and day before each title',
		'https://mara.dev.example/archive/',
		page(
			'Archive · mara',
			`<header><a href="/">mara</a> <a href="/about/">about</a> <a href="/now/">now</a></header><main><h1>Archive</h1>${years.map(([y, l]) => `<h2>${y}</h2><ul>${l.map(([t, p, d]) => `<li><span class="muted">${d}</span> — <a href="${p}">${t}</a></li>`).join('')}</ul>`).join('')}</main><footer>CC BY 4.0 2019–2023</footer>`,
			'en',
		),
		years.flatMap(([, l]) => l),
		'Z',
	);
};

export const judgedBlogs: readonly PageShape[] = [
	pressRoomEn(),
	blogGhost(),
	sharepointList(),
	table2006(),
	blogHugoYears(),
];
