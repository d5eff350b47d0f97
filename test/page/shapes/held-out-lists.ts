import {
	clockOf,
	dayMonthYear,
	each,
	expectedOf,
	frenchNews,
	hourOf,
	inWords,
	monday,
	type PageShape,
	weekdayOf,
	withoutLinks,
} from './news.ts';
import {englishPage, frenchPage, frenchProse} from './surroundings.ts';

const origin = 'https://www.echo-des-quais.example';
const english = 'https://www.quayside-echo.example';
const ten = frenchNews(10);
const fifteen = frenchNews(15);

const views: PageShape = {
	name: 'rows of a content system: weekday, date and hour above the link, a teaser below',
	url: `${origin}/actualites`,
	now: monday,
	html: frenchPage(
		'Actualités',
		`<div class="view-content">${each(ten, ({title, path, at}, index) => `<div class="views-row views-row-${index}"><div class="views-field views-field-created"><span class="field-content">${weekdayOf(at)} ${inWords(at)} - ${clockOf(at).slice(0, 5)}</span></div><div class="views-field views-field-title"><span class="field-content"><a href="${path}">${title}</a></span></div><div class="views-field views-field-body"><div class="field-content">Un résumé de quelques dizaines de mots, tiré du corps du texte par le système de publication.</div></div></div>`)}</div><ul class="pager"><li class="pager-next"><a href="?page=1">suivant ›</a></li></ul>`,
	),
	expected: expectedOf(ten, origin, '+02:00', 'minute'),
};

const spip: PageShape = {
	name: 'a list whose dates and authors follow in small print',
	url: `${origin}/spip.php?rubrique4`,
	now: monday,
	html: frenchPage(
		'Rubrique',
		`<div class="liste articles"><ul class="liste-items">${each(ten, ({title, at}, index) => `<li class="item"><strong><a href="spip.php?article${index}">${title}</a></strong><small>, ${inWords(at)}, par <span class="vcard author"><a class="url fn" href="spip.php?auteur3">Yann Le Bras-Kerouanton</a></span></small></li>`)}</ul></div>`,
	),
	expected: ten.map(({title, at}, index) => [
		title,
		`${origin}/spip.php?article${index}`,
		`${at.slice(0, 10)}T00:00:00+02:00`,
	]),
};

const ministry: PageShape = {
	name: 'press releases: date, heading without a link, and a link that only says to read',
	url: `${origin}/presse`,
	now: monday,
	html: frenchPage(
		'Presse',
		`<h1>Espace presse</h1>${each(ten, ({title, path, at}) => `<div class="communique"><p class="date">${dayMonthYear(at, '.')}</p><h3>${title}</h3><a class="btn" href="${path}">Lire le communiqué</a></div>`)}`,
	),
	expected: expectedOf(ten, origin, '+02:00', 'day'),
};

const grids: PageShape = {
	name: 'grids within grids, one headline in two of them',
	url: `${origin}/`,
	now: monday,
	html: frenchPage(
		'Accueil',
		['Économie', 'Social', 'Culture']
			.map((rubric, section) => {
				const own = [
					...fifteen.slice(section * 5, section * 5 + 5),
					...(section === 2 ? fifteen.slice(0, 1) : []),
				];
				return `<section class="zone"><header><h2><a href="/rubrique-${section}/">${rubric} et société : toute l’actualité</a></h2></header><div class="g g-2"><div class="g-main">${each(own.slice(0, 1), ({title, path, at}) => `<article class="big"><div class="media"><a href="${path}" aria-hidden="true"><img alt=""></a></div><div class="txt"><p class="rub">${rubric}</p><h3><a href="${path}">${title}</a></h3><p>Le chapô de l’article le plus important de la zone, sur une ligne ou deux.</p><time datetime="${at}+02:00">Publié à ${hourOf(at)}</time></div></article>`)}</div><div class="g-side"><ul>${each(own.slice(1), ({title, path, at}) => `<li><article class="small"><h4><a href="${path}">${title}</a></h4><time datetime="${at}+02:00">${hourOf(at)}</time></article></li>`)}</ul></div></div></section>`;
			})
			.join('\n'),
	),
	expected: expectedOf(fifteen, origin),
};

const twoRows: PageShape = {
	name: 'a table with two rows for each headline, the date in the second',
	url: `${origin}/veille`,
	now: monday,
	html: frenchPage(
		'Veille',
		`<table>${each(ten, ({title, path, at}) => `<tr><td colspan="2"><a href="${path}"><b>${title}</b></a></td></tr><tr><td>${dayMonthYear(at)} ${hourOf(at)}</td><td>Source : <a href="https://agence.example/">Agence maritime de presse</a></td></tr>`)}</table>`,
	),
	expected: expectedOf(ten, origin, '+02:00', 'minute'),
};

const agenda: PageShape = {
	name: 'a list beside an agenda, the weather and tides',
	url: `${origin}/brest/`,
	now: monday,
	html: frenchPage(
		'Brest',
		`<div class="left">${each(ten, ({title, path, at}) => `<div class="news-item"><div class="news-date">${dayMonthYear(at)} | ${hourOf(at)}</div><div class="news-title"><a href="${path}">${title}</a></div></div>`)}</div>
<div class="right"><div class="box-agenda"><h3>Agenda</h3><ul><li><span>14/10/2023</span> <a href="/agenda/1">Visite guidée du port de commerce</a></li><li><span>21/10/2023 à 20h30</span> <a href="/agenda/2">Concert : chants de marins sur le quai</a></li><li><span>04/11/2023</span> <a href="/agenda/3">Salon des métiers de la mer et du rail</a></li></ul></div><div class="box-marees"><h3>Marées</h3><table><tr><td>Pleine mer</td><td>05h12</td><td>98</td></tr><tr><td>Basse mer</td><td>11h24</td><td></td></tr><tr><td>Pleine mer</td><td>17h33</td><td>101</td></tr></table><a href="/marees">Tous les horaires des marées à Brest</a></div></div>`,
	),
	expected: expectedOf(ten, origin, '+02:00', 'minute'),
};

const archiveDays = [...new Set(frenchNews(20).map(({at}) => at.slice(0, 10)))];

const archive: PageShape = {
	name: 'an archive like a map of the site: days, and under each its headlines',
	url: `${origin}/archives/2023/10/`,
	now: monday,
	html: frenchPage(
		'Archives d’octobre 2023',
		`<h1>Archives</h1>${archiveDays
			.map(
				(day) =>
					`<h3>${inWords(day)}</h3><ul>${each(
						frenchNews(20).filter(({at}) => at.startsWith(day)),
						({title, path}) => `<li><a href="${path}">${title}</a></li>`,
					)}</ul>`,
			)
			.join('\n')}`,
	),
	expected: expectedOf(frenchNews(20), origin, '+02:00', 'day'),
};

const comments: PageShape = {
	name: 'an article and its dated comments',
	url: `${origin}/article/711.html`,
	now: monday,
	html: frenchPage(
		'Article',
		`<article><h1>Le pilote, le remorqueur et la marée</h1><p class="meta">Par Anne-Sophie Le Bris, publié le 02/10/2023 à 11:05:09</p>${frenchProse}</article>
<section id="comments" class="comments-area"><h2>3 commentaires</h2><ol class="comment-list">${[1, 2, 3].map((number) => `<li class="comment"><div class="comment-author"><a href="https://ailleurs.example/${number}">Un lecteur très attentif de Douarnenez</a></div><a href="#comment-${number}"><time datetime="2023-10-02T1${number}:00:00+02:00">2 octobre 2023 à 1${number}:00</time></a><p>Merci pour cet article, que je partage avec mes collègues du port.</p></li>`).join('')}</ol></section>`,
	),
	expected: [
		['Le pilote, le remorqueur et la marée', `${origin}/article/711.html`, '2023-10-02T11:05:09+02:00'],
	],
};

const divs: PageShape = {
	name: 'a column whose titles are neither links nor headings',
	url: `${origin}/ecran`,
	now: monday,
	html: `<html lang="fr"><head><title>Écran</title></head><body><div class="col"><div class="tt">Les dernières actualités</div>${each(fifteen, ({title, at}) => `<div class="l"><div class="d">Publié le ${dayMonthYear(at)} à ${clockOf(at)}</div><div class="t">${title}</div></div>`)}</div></body></html>`,
	expected: withoutLinks(expectedOf(fifteen, origin)),
};

const oldSite: PageShape = {
	name: 'a site of the last century: font, br and no-break spaces in a table for layout',
	url: `${origin}/index.htm`,
	now: monday,
	html: `<HTML><HEAD><TITLE>Les nouvelles du port</TITLE></HEAD><BODY BGCOLOR="#FFFFFF"><TABLE WIDTH=760><TR><TD WIDTH=150 VALIGN=TOP><A HREF="port.htm">Le port et son histoire</A><BR><A HREF="horaires.htm">Horaires d'ouverture</A><BR></TD><TD>
<FONT SIZE=5><B>Nouvelles</B></FONT><BR><BR>
${each(ten, ({title, at}, index) => `<FONT COLOR=red>&nbsp;${dayMonthYear(at)}&nbsp;:</FONT>&nbsp;<A HREF="n${index}.htm">${title}</A><BR>`)}
<BR><I>Derni&egrave;re mise &agrave; jour : 02/10/2023</I></TD></TR></TABLE></BODY></HTML>`,
	expected: ten.map(({title, at}, index) => [
		title,
		`${origin}/n${index}.htm`,
		`${at.slice(0, 10)}T00:00:00+02:00`,
	]),
};

const nothing: PageShape = {
	name: 'a page of information: menus, a date of update, nothing to read',
	url: `${english}/about`,
	now: monday,
	html: englishPage(
		'About',
		'<h1>About the Quayside Echo</h1><p>We have told the story of the docks since 1923. This page was updated on 1 September 2023. <a href="/history">Read the long history of the paper</a>.</p><ul><li><a href="/jobs">Work with us: jobs and internships</a></li><li><a href="/press">Information for the press</a></li></ul>',
	),
	expected: [],
};

export const heldOutLists: readonly PageShape[] = [
	views,
	spip,
	ministry,
	grids,
	twoRows,
	agenda,
	archive,
	comments,
	divs,
	oldSite,
	nothing,
];
