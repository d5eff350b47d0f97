import type {PageShape} from './news.ts';
import {type Row, rows, wanted} from './row.ts';

const now = '2026-05-05T19:00:00+02:00';

const project = 'https://blog.meshkit.example';
const projectNews: readonly Row[] = [
	['Meshkit 3.0 is here', '/2026/05/01/meshkit-3/', 'May 1, 2026', '2026-05-01T00:00:00Z'],
	['Retiring the Python 3.9 wheels', '/2026/04/12/wheels/', 'April 12, 2026', '2026-04-12T00:00:00Z'],
	['Summer of code: five ideas', '/2026/03/02/summer/', 'March 2, 2026', '2026-03-02T00:00:00Z'],
];

const mkdocs: PageShape = {
	name: 'a project’s blog in a documentation theme: dates with a blank, permalinks, contents and archive beside',
	url: `${project}/`,
	now,
	html: `<!doctype html><html lang="en" class="no-js"><head><title>Blog - Meshkit</title><meta name="generator" content="mkdocs-1.6.1, mkdocs-material-9.7"></head><body dir="ltr"><input class="md-toggle" type="checkbox" id="__drawer"><header class="md-header"><a href="." class="md-header__button md-logo">Meshkit</a><span class="md-ellipsis">Blog</span></header><div class="md-container"><div class="md-sidebar md-sidebar--primary"><nav class="md-nav md-nav--primary"><ul class="md-nav__list"><li class="md-nav__item"><a href="archive/2026/" class="md-nav__link">2026</a></li><li class="md-nav__item"><a href="category/releases/" class="md-nav__link">Releases and roadmaps</a></li></ul></nav></div><main class="md-main"><div class="md-content"><div class="md-content__inner"><header class="md-typeset"><h1 id="blog">Blog</h1></header>
${rows(projectNews, ([title, href, shown, time], index) => `<article class="md-post md-post--excerpt"><header class="md-post__header"><nav class="md-post__authors md-typeset"><span class="md-author"><img src="/a/${index}.png" alt="Ye Min"></span></nav><div class="md-post__meta md-meta"><ul class="md-meta__list"><li class="md-meta__item"><time datetime="${time.slice(0, 10)} 00:00:00+00:00">${shown}</time></li><li class="md-meta__item">in <a href="category/releases/" class="md-meta__link">Releases and roadmaps</a></li><li class="md-meta__item">${index + 2} min read</li></ul></div></header><div class="md-post__content md-typeset"><h2 id="post-${index}"><a class="toclink" href="${href.slice(1)}">${title}</a></h2><p>Since the first commit on 9 June 2019 we have kept one promise: your scripts go on running.</p><nav class="md-post__action"><a href="${href.slice(1)}">Continue reading</a></nav></div></article>`)}
</div></div></main></div><footer class="md-footer"><div class="md-copyright">Copyright &copy; 2019 - 2026 The Meshkit developers</div></footer></body></html>`,
	expected: wanted(projectNews, project),
};

const bank = 'https://www.bank-of-the-isles.example';
const bankNews: readonly Row[] = [
	[
		'Monetary policy decisions',
		'/press/pr/date/2026/html/mp260505.en.html',
		'5 May 2026',
		'2026-05-05T00:00:00+01:00',
	],
	[
		'Interview with the deputy governor in the Harbour Times',
		'/press/inter/date/2026/html/in260502.en.html',
		'2 May 2026',
		'2026-05-02T00:00:00+01:00',
	],
	[
		'Survey of professional forecasters: second quarter',
		'/stats/ecb_surveys/2026/html/spf260428.en.html',
		'28 April 2026',
		'2026-04-28T00:00:00+01:00',
	],
	[
		'Financial stability and the price of flats',
		'/press/key/date/2026/html/sp260424.en.html',
		'24 April 2026',
		'2026-04-24T00:00:00+01:00',
	],
];

const centralBank: PageShape = {
	name: 'a bank’s releases: definition lists of day and kind, languages and annexes as links below each',
	url: `${bank}/press/pubbydate/html/index.en.html`,
	now,
	html: `<!doctype html><html lang="en-GB"><head><title>All news &amp; publications</title></head><body><div id="ecb-doc"><div id="submenu"><a href="/press/calendars">Weekly schedule of public speaking</a></div><main><div class="title"><h1>All news &amp; publications</h1></div><div class="sort-wrapper"><div class="definition-list -filter"><dl>
${rows(bankNews, ([title, href, shown, time], index) => `<dt isodate="${time.slice(0, 10)}"><div class="date">${shown}</div></dt><dd><div class="category">Press release ${index}</div><div class="title"><a href="${href}" lang="en">${title}</a></div><div class="ecb-langSelector"><span class="offeredLanguage"><a href="${href.replace('.en.', '.ga.')}" lang="ga" title="Gaeilge">Gaeilge</a></span><span class="offeredLanguage"><a href="${href.replace('.en.', '.fr.')}" lang="fr" title="Français">Français</a></span></div><div class="accordion"><div class="header">Annexes</div><div class="content-box"><dl><dt>${index + 20} April 2026</dt><dd><a href="/pdf/annex-${index}.pdf" class="pdf">Statistical annex to the release, in tables</a></dd></dl></div></div></dd>`)}
</dl></div></div></main><footer><a href="/disclaimer">Disclaimer and copyright</a></footer></div></body></html>`,
	expected: wanted(bankNews, bank),
};

const nuke = 'http://www.modelers-hangar.example';
const nukeNews: readonly Row[] = [
	[
		'New 1/72 Catalina announced',
		'/modules.php?name=News&file=article&sid=2214',
		'Monday, May 04 @ 09:14:22 CEST',
		'2026-05-04T09:14:22+02:00',
	],
	[
		'Club meeting minutes',
		'/modules.php?name=News&file=article&sid=2213',
		'Friday, May 01 @ 21:40:05 CEST',
		'2026-05-01T21:40:05+02:00',
	],
	[
		'Review: etched rigging set',
		'/modules.php?name=News&file=article&sid=2211',
		'Sunday, April 26 @ 18:02:47 CEST',
		'2026-04-26T18:02:47+02:00',
	],
];

const portal: PageShape = {
	name: 'a portal of 2004: bold titles without links, « Posted by … on … @ …  », a link that only says to read more',
	url: `${nuke}/index.php`,
	now,
	html: `<html lang="en"><head><title>Modelers Hangar</title></head><body bgcolor="#505050"><table width="100%" border="0"><tr><td valign="top" width="150"><font class="boxtitle"><b>Modules</b></font><br><strong><big>&middot;</big></strong>&nbsp;<a href="modules.php?name=Downloads">Downloads and decals</a><br><strong><big>&middot;</big></strong>&nbsp;<a href="modules.php?name=Forums">Forums and help</a><br><b>Who's Online</b><br>There are currently, 14 guest(s) and 2 member(s) that are online.</td><td valign="top">
${rows(nukeNews, ([title, href, shown], index) => `<table border="0" cellpadding="0" cellspacing="0" width="100%"><tr><td bgcolor="#cfcfbb"><font class="option"><b>${title}</b></font><br><font class="content">Posted by <a href="modules.php?name=Your_Account&amp;op=userinfo&amp;username=hank">hank</a> on ${shown} (${100 + index} reads)<br></font></td></tr><tr><td bgcolor="#ffffff"><font class="content">The boys at the bench had a look and liked what they saw, mostly. More inside.</font></td></tr><tr><td align="right"><font class="content">( <a href="${href.slice(1).replaceAll('&', '&amp;')}"><b>Read More...</b></a> | ${3412 + index} bytes more | <a href="${href.slice(1).replaceAll('&', '&amp;')}#comments">${index + 4} comments</a> | Score: 4.5 )</font></td></tr></table><br>`)}
</td></tr></table></body></html>`,
	expected: wanted(nukeNews, nuke),
};

const league = 'https://www.ligue-des-oiseaux.example';
const statements: readonly (readonly [year: string, rows: readonly Row[]])[] = [
	[
		'2026',
		[
			[
				'Chasse : le Conseil d’État nous donne raison',
				'/presse/chasse-ce',
				'4 mai',
				'2026-05-04T00:00:00+02:00',
			],
			[
				'Un couple de balbuzards en forêt de Brocéliande',
				'/presse/balbuzards',
				'18 mars',
				'2026-03-18T00:00:00+01:00',
			],
		],
	],
	[
		'2025',
		[
			['Marée noire : un an après', '/presse/maree-noire', '12 décembre', '2025-12-12T00:00:00+01:00'],
			[
				'Comptage national des oiseaux des jardins',
				'/presse/comptage',
				'24 janvier',
				'2025-01-24T00:00:00+01:00',
			],
		],
	],
];

const folded: PageShape = {
	name: 'statements folded by years, days without a year, a dash before each title',
	url: `${league}/presse`,
	now,
	html: `<!doctype html><html lang="fr"><head><title>Presse – Ligue des oiseaux</title></head><body><div class="menu-principal"><a href="/agir">Agir et adhérer</a><a href="/rapport-2025">Rapport annuel 2025</a></div><div class="contenu"><h1>Communiqués de presse</h1>
${statements.map(([year, list], index) => `<details${index ? '' : ' open'}><summary>${year}</summary><ul>${rows(list, ([title, href, shown]) => `<li>${shown} – <a href="${href}">${title}</a></li>`)}</ul></details>`).join('\n')}
<p>Contact presse : Maëlle Rio, 06 00 00 00 00</p></div></body></html>`,
	expected: wanted(
		statements.flatMap(([, list]) => list),
		league,
	),
};

const essay: PageShape = {
	name: 'an article alone: its date, its author’s life, other articles without dates, days in its text and a line of copyright',
	url: 'https://www.cahiers-du-large.example/articles/le-feu-de-pen-men',
	now,
	html: `<!doctype html><html lang="fr"><head><title>Le feu de Pen-Men, veilleur sans gardien - Cahiers du large</title><meta property="og:type" content="article"></head><body><header class="site"><a href="/">Cahiers du large</a><nav><a href="/numeros">Tous les numéros</a></nav></header><main><div class="rubrique"><a href="/rubrique/phares">Phares et balises</a></div><h1>Le feu de Pen-Men, veilleur sans gardien</h1><p class="chapeau">Automatisé depuis quarante ans, le phare de Groix continue de compter les nuits.</p><div class="signature"><img src="/portrait.jpg" alt=""><span>Texte : Ronan Abgrall</span><span>Publié le 2 mai 2026</span><span>Lecture : 9 min</span></div>
<p>Le 16 février 1839, on allume pour la première fois la lanterne au sommet de la tour carrée. L’ingénieur a voulu un bâtiment sobre, et les îliens se sont plaints du prix de l’huile pendant dix hivers.</p><p>Un siècle et demi plus tard, le 1er juillet 1988, le dernier gardien descend l’escalier avec sa valise. Il habite encore le bourg, et <a href="/articles/memoire-des-gardiens">il a raconté ses nuits dans un précédent numéro de la revue</a>.</p><h2>Ce qui reste à faire de ses mains</h2><p>Deux fois l’an, une équipe monte vérifier la lampe, les batteries et la peinture. Il lui faut une journée, trois si le vent s’en mêle, et une bonne paire de bottes.</p><section class="autres"><h2>À lire dans le même numéro</h2><div><h3><a href="/articles/les-bouees">Les bouées ont une âme</a></h3></div><div><h3><a href="/articles/cartes">Les cartes mentent-elles ?</a></h3></div></section><div class="auteur"><p>Ronan Abgrall est né le 3 mars 1961 à Lorient. Il écrit sur les îles depuis 1990.</p></div></main><footer>© Cahiers du large, 1998-2026. ISSN 1200-0000</footer></body></html>`,
	expected: [
		[
			'Le feu de Pen-Men, veilleur sans gardien',
			'https://www.cahiers-du-large.example/articles/le-feu-de-pen-men',
			'2026-05-02T00:00:00+02:00',
		],
	],
};

export const unseenSites: readonly PageShape[] = [mkdocs, centralBank, portal, folded, essay];
