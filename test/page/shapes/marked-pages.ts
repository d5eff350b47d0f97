import {
	each,
	englishNews,
	expectedOf,
	frenchNews,
	halfDay,
	hourOf,
	inEnglish,
	inWords,
	monday,
	type PageShape,
} from './news.ts';
import {englishPage, frenchPage, frenchProse} from './surroundings.ts';

const origin = 'https://www.echo-des-quais.example';
const english = 'https://www.quayside-echo.example';
const ten = frenchNews(10);

const wordPress: PageShape = {
	name: 'a blog’s archive, with summaries, authors, updates, pages and a sidebar',
	url: `${origin}/blog/`,
	now: monday,
	html: frenchPage(
		'Archives',
		`<div id="primary">${each(ten, ({title, path, at}, index) => `<article id="post-${index}" class="post type-post status-publish has-post-thumbnail"><header class="entry-header"><a class="post-thumbnail" href="${path}"><img src="/${index}.jpg" alt=""></a><h2 class="entry-title"><a href="${path}" rel="bookmark">${title}</a></h2><div class="entry-meta"><span class="posted-on">Publié le <a href="${path}"><time class="entry-date published" datetime="${at}+02:00">${inWords(at)}</time><time class="updated" datetime="2023-10-02T17:00:00+02:00">2 octobre 2023</time></a></span> <span class="byline">par <a class="url fn" href="/author/marin/">Marin Kervella-Le Goff</a></span> <a href="/category/transport-maritime/" rel="category tag">Transport maritime</a></div></header><div class="entry-summary"><p>Les premiers mots de l’article ${index}, coupés par le moteur du blog au bout de cinquante… <a class="more-link" href="${path}">Lire la suite</a></p></div><footer class="entry-footer"><a href="${path}#comments">3 commentaires</a></footer></article>`)}
<nav class="navigation pagination"><a href="/blog/page/2/">Articles plus anciens de ce blog</a></nav></div>
<div id="secondary" class="widget-area"><section class="widget"><h2 class="widget-title">Articles récents</h2><ul><li><a href="/article/870.html">Un article récent dont on ne dit pas la date</a></li></ul></section><section class="widget"><h2>Archives</h2><ul><li><a href="/2023/10/">octobre 2023</a> (12)</li><li><a href="/2023/09/">septembre 2023</a> (31)</li></ul></section><div class="tagcloud"><a href="/tag/fret/">fret ferroviaire</a> <a href="/tag/ports/">ports de plaisance</a></div></div>`,
	),
	expected: expectedOf(ten, origin),
};

const shell: PageShape = {
	name: 'a shell that a script fills, its headlines in JSON-LD alone',
	url: `${origin}/une`,
	now: monday,
	html: frenchPage(
		'La une',
		'<div id="root"></div><noscript>Activez JavaScript pour lire ce site.</noscript>',
		`<script type="application/ld+json">${JSON.stringify([
			{
				'@context': 'https://schema.org',
				'@type': 'BreadcrumbList',
				itemListElement: [{'@type': 'ListItem', position: 1, name: 'Accueil du site', item: `${origin}/`}],
			},
			{
				'@context': 'https://schema.org',
				'@type': 'ItemList',
				itemListElement: ten.map(({title, path, at}, index) => ({
					'@type': 'ListItem',
					position: index + 1,
					item: {
						'@type': 'NewsArticle',
						headline: title.replaceAll('&', '&amp;'),
						url: `${origin}${path}?utm_source=ld`,
						datePublished: `${at}+02:00`,
						isAccessibleForFree: index % 2 === 0,
					},
				})),
			},
			{'@context': 'https://schema.org', '@type': 'NewsMediaOrganization', name: 'L’Écho des quais'},
		])}</script>`,
	),
	expected: expectedOf(ten, origin),
};

const microdata: PageShape = {
	name: 'microdata with its dates in meta elements',
	url: `${origin}/carnets/`,
	now: monday,
	html: frenchPage(
		'Carnets',
		each(
			ten,
			({title, path, at}) =>
				`<div itemscope itemtype="https://schema.org/BlogPosting" class="billet"><link itemprop="url" href="${path}"><meta itemprop="datePublished" content="${at}"><h3 itemprop="headline"><a href="${path}">${title}</a></h3><div itemprop="description">Un billet de notre correspondant au bord de la mer, à lire d’une traite.</div></div>`,
		),
	),
	expected: expectedOf(ten, origin),
};

const seven = englishNews(7);

const englishList: PageShape = {
	name: 'an English list with dates in words and bylines',
	url: `${english}/business`,
	now: monday,
	html: englishPage(
		'Business',
		`<h1>Business</h1><ul class="stories">${each(seven, ({title, path, at}) => `<li><h3><a href="${path}">${title}</a></h3><p class="standfirst">A sentence that tells readers what the story is about and why.</p><p class="byline">By Jane Doe | ${inEnglish(at)} at ${halfDay(at)}</p></li>`)}</ul><a class="more" href="/business?page=2">Load more stories from Business</a>`,
	),
	expected: expectedOf(seven, english, '+01:00', 'minute'),
};

const entries = frenchNews(8);

const liveBlog: PageShape = {
	name: 'a live blog: its own article, and entries that lead nowhere else',
	url: `${origin}/direct/greve`,
	now: monday,
	html: frenchPage(
		'Direct',
		`<article><h1>EN DIRECT. Grève des dockers : les ports au ralenti</h1><p class="chapo">Suivez la troisième journée de mobilisation, minute par minute.</p><p class="date-publi">Publié le 2 octobre 2023 à 06h00, mis à jour le 2 octobre 2023 à 17h45</p>${frenchProse}
<div class="live-posts">${each(entries, ({title, at}, index) => `<div class="live-post" id="post-${index}"><time datetime="${at}+02:00">${hourOf(at)}</time><h3>${title}</h3><p>Ce que l’on sait à cette heure, avec les mots de notre envoyée spéciale sur le port.</p></div>`)}</div></article>`,
	),
	expected: [
		[
			'EN DIRECT. Grève des dockers : les ports au ralenti',
			`${origin}/direct/greve`,
			'2023-10-02T06:00:00+02:00',
		],
		...entries.map(({title, at}) => [title, undefined, `${at}+02:00`] as const),
	],
};

const heroAndList: PageShape = {
	name: 'a hero and a list, with seconds since the epoch in attributes',
	url: `${origin}/international`,
	now: monday,
	html: frenchPage(
		'International',
		`${each(ten.slice(0, 1), ({title, path, at}) => `<section class="hero" data-timestamp="${Date.parse(`${at}+02:00`) / 1000}"><a href="${path}"><img src="/hero.jpg"><h1>${title}</h1></a><p>Le récit d’un pari industriel que personne n’attendait plus.</p></section>`)}
<div class="list">${each(ten.slice(1), ({title, path, at}) => `<div class="item" data-timestamp="${Date.parse(`${at}+02:00`) / 1000}"><a class="item-link" href="${path}">${title}</a></div>`)}</div>`,
	),
	expected: expectedOf(ten, origin),
};

const copies: PageShape = {
	name: 'the same links for picture, title and « lire », on narrow and on wide screens',
	url: `${origin}/culture`,
	now: monday,
	html: frenchPage(
		'Culture',
		['desktop', 'mobile']
			.map(
				(screen) =>
					`<div class="${screen}-only">${each(ten, ({title, path, at}, index) => `<div class="bloc"><a href="${path}?xtor=${screen}-${index}"><img src="/${index}.jpg" alt="${title}"></a><a href="${path}?xtor=${screen}-${index}"><b>${title}</b></a><i>${inWords(at)} à ${hourOf(at)}</i><a href="${path}?xtor=${screen}-${index}">Lire l’article</a></div>`)}</div>`,
			)
			.join('\n'),
	),
	expected: expectedOf(ten, origin, '+02:00', 'minute'),
};

const votes = englishNews(9);

const linkTable: PageShape = {
	name: 'rows of links with points, ages and comments in the rows below',
	url: `${english}/links`,
	now: monday,
	html: `<html lang="en"><head><title>Quay News</title></head><body><table><tr><td><b><a href="links">Quay News</a></b> <a href="newest">new</a> | <a href="past">past</a> | <a href="login">login</a></td></tr>
<tr><td><table>${votes
		.map(
			(
				{title},
				index,
			) => `<tr class="thing"><td class="rank">${index + 1}.</td><td class="title"><span class="titleline"><a href="https://elsewhere.example/${index}">${title}</a> <span class="sitebit">(<a href="from?site=elsewhere.example">elsewhere.example</a>)</span></span></td></tr>
<tr><td></td><td class="subtext"><span class="score">${index + 50} points</span> by <a href="user?id=pilot">pilot</a> <span class="age"><a href="item?id=${index}">${index + 1} hours ago</a></span> | <a href="hide?id=${index}">hide</a> | <a href="item?id=${index}">${index + 7} comments</a></td></tr><tr class="spacer"></tr>`,
		)
		.join('\n')}</table></td></tr></table></body></html>`,
	expected: votes.map(({title}, index) => [
		title,
		`https://elsewhere.example/${index}`,
		new Date(Date.parse(monday) - (index + 1) * 3_600_000).toISOString(),
	]),
};

export const markedPages: readonly PageShape[] = [
	wordPress,
	shell,
	microdata,
	englishList,
	liveBlog,
	heroAndList,
	copies,
	linkTable,
];
