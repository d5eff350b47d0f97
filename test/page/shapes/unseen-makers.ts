import type {PageShape} from './news.ts';
import {type Row, rows, wanted} from './row.ts';

const now = '2026-03-11T15:30:00+01:00';

const firm = 'https://quartzdb.example';
const posts: readonly Row[] = [
	['Quartz 5', '/blog/quartz-5', 'Mar 10', '2026-03-10T00:00:00Z'],
	['Branching for databases', '/blog/branching', 'Feb 27', '2026-02-27T00:00:00Z'],
	['Postmortem: the 14 February outage', '/blog/postmortem', 'Feb 18', '2026-02-18T00:00:00Z'],
	['Cheaper cold storage', '/blog/cold-storage', 'Jan 30', '2026-01-30T00:00:00Z'],
	['How we test', '/blog/how-we-test', 'Dec 12, 2025', '2025-12-12T00:00:00Z'],
	['SOC 2, in plain words', '/blog/soc-2', 'Nov 3, 2025', '2025-11-03T00:00:00Z'],
];

const utility: PageShape = {
	name: 'cards of divs with utility classes: rubric and date above, a title shorter than the words below it',
	url: `${firm}/blog`,
	now,
	html: `<!DOCTYPE html><html lang="en-GB"><head><title>Blog · QuartzDB</title></head><body class="bg-zinc-950 text-zinc-100"><div class="fixed inset-x-0 top-0"><a href="/" class="flex items-center gap-2">QuartzDB</a><div class="hidden md:flex"><a class="px-3 py-2 text-sm" href="/pricing">Pricing for teams</a><a class="px-3 py-2 text-sm" href="/docs">Documentation</a></div><a class="rounded-full bg-lime-400 px-4" href="/signup">Start for free</a></div><div class="mx-auto max-w-6xl px-6 pt-32"><div class="text-5xl font-semibold tracking-tight">Blog</div><div class="mt-12 grid grid-cols-1 gap-8 md:grid-cols-3">
${rows(posts, ([title, href, shown], index) => `<a href="${href}" class="group flex flex-col rounded-2xl border border-zinc-800 p-6 hover:border-zinc-600"><div class="flex justify-between text-xs text-zinc-500"><div>Engineering</div><div>${shown}</div></div><div class="mt-4 text-xl font-medium">${title}</div><div class="mt-2 text-sm text-zinc-400">What changed, why we did it and how you can try it today, in about ${index + 4} minutes.</div><div class="mt-6 flex items-center gap-2"><img class="size-6 rounded-full" src="/a/${index}.png" alt=""/><div class="text-xs">Priya Raghunathan</div></div></a>`)}
</div></div><div class="border-t border-zinc-800 py-10 text-xs text-zinc-500"><div>© 2026 Quartz Labs, Inc.</div><a href="/legal/privacy">Privacy notice (updated 1 March 2026)</a></div></body></html>`,
	expected: wanted(posts, firm),
};

const county = 'https://www.cc-des-deux-vallees.example';
const acts: readonly Row[] = [
	[
		'Tarifs de l’eau et de l’assainissement 2026',
		'/actes/2026-031.pdf',
		'05/03/2026',
		'2026-03-05T00:00:00+01:00',
	],
	['Convention avec l’office de tourisme', '/actes/2026-030.pdf', '05/03/2026', '2026-03-05T00:00:00+01:00'],
	['Marché de voirie, lot n° 2', '/actes/2026-024.pdf', '12/02/2026', '2026-02-12T00:00:00+01:00'],
	[
		'Désignation des délégués au syndicat mixte',
		'/actes/2026-019.pdf',
		'12/02/2026',
		'2026-02-12T00:00:00+01:00',
	],
];

const register: PageShape = {
	name: 'a register of acts: number, day of posting, subject in plain words, a link that only says to download',
	url: `${county}/actes`,
	now,
	html: `<!doctype html><html lang="fr"><head><title>Actes administratifs - CC des Deux Vallées</title></head><body><header><ul class="nav-top"><li><a href="/competences">Nos compétences</a></li><li><a href="/dechets">Collecte et tri des déchets</a></li></ul></header><section><h1>Actes administratifs</h1><p>Les actes sont publiés pendant deux mois au moins.</p><table class="tablepress"><thead><tr><th>N°</th><th>Date de publication</th><th>Objet</th><th>Document</th></tr></thead><tbody>
${rows(acts, ([title, href, shown]) => `<tr><td>${href.slice(7, 15)}</td><td>${shown}</td><td>${title}</td><td><a href="${href}" target="_blank">Télécharger</a></td></tr>`)}
</tbody></table></section><footer><a href="/mentions">Mentions légales</a> <a href="/rgpd">Protection des données personnelles</a></footer></body></html>`,
	expected: wanted(acts, county),
};

const diary = 'https://bricolage-et-marees.example';
const diaryNews: readonly Row[] = [
	['Refaire un safran en contreplaqué', '/2026/safran/', '8 mars 2026', '2026-03-08T00:00:00+01:00'],
	['Trois jours à Molène', '/2026/molene/', '22 février 2026', '2026-02-22T00:00:00+01:00'],
	['L’atelier en hiver', '/2026/atelier/', '4 janvier 2026', '2026-01-04T00:00:00+01:00'],
];

const whole: PageShape = {
	name: 'a home page that gives its posts whole, with headings, links and days in their text',
	url: `${diary}/`,
	now,
	html: `<!doctype html><html lang="fr"><head><title>Bricolage et marées</title><meta name="generator" content="Eleventy v3"></head><body><div class="site"><h1 class="site-name"><a href="/">Bricolage et marées</a></h1><p class="tagline">Carnet d’un bateau en bois, tenu depuis le 3 mai 2011</p>
${rows(diaryNews, ([title, href, shown], index) => `<div class="post"><h2><a href="${href}">${title}</a></h2><div class="when">${shown}</div><p>Tout avait commencé le ${index + 11} décembre 2025, quand la pièce d’origine s’est fendue sur toute sa longueur. J’ai d’abord cru pouvoir la coller, puis il a fallu se rendre à l’évidence et la refaire à neuf.</p><h3>Le choix du bois</h3><p>Sur le conseil de <a href="https://chantier.example/sapelli">mon voisin charpentier, qui en a vu d’autres</a>, j’ai pris du sapelli. Le débit s’est fait en une matinée ; le reste, comme souvent, a demandé quinze jours et beaucoup de patience.</p><p>Mise à l’eau prévue le 1er avril, si la météo le veut bien. D’ici là il reste à poncer, à vernir, et à trouver deux bras pour porter le tout jusqu’à la cale du fond du port.</p></div>`)}
<p class="older"><a href="/page/2/">Billets plus anciens</a></p></div></body></html>`,
	expected: wanted(diaryNews, diary),
};

const links = 'https://linkpile.example';
const days: readonly (readonly [day: string, rows: readonly Row[]])[] = [
	[
		'Tuesday, 10 March 2026',
		[
			['A history of the semicolon', 'https://punct.example/semicolon', '', '2026-03-10T00:00:00Z'],
			['Building a sundial from scrap', 'https://makers.example/sundial', '', '2026-03-10T00:00:00Z'],
		],
	],
	[
		'Sunday, 8 March 2026',
		[
			['The last telegram in Belgium', 'https://post.example/telegram', '', '2026-03-08T00:00:00Z'],
			['Your keyboard is a musical instrument', 'https://keys.example/play', '', '2026-03-08T00:00:00Z'],
			['Mapping every bench in Leeds', 'https://benches.example/leeds', '', '2026-03-08T00:00:00Z'],
		],
	],
];

const linkLog: PageShape = {
	name: 'a log of links: a heading for each day, below it links elsewhere with a few words of comment',
	url: `${links}/`,
	now,
	html: `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>linkpile</title><body><h1>linkpile</h1><p>Things worth a click. <a href="/about">What this is and who makes it</a>.</p>
${days.map(([day, list]) => `<h2>${day}</h2>${rows(list, ([title, href]) => `<p><a href="${href}">${title}</a> — I read this twice, and then once more on the train home.</p>`)}`).join('\n')}
<p><a href="/2026/02">Earlier this year</a></p></body></html>`,
	expected: wanted(days.flatMap(([, list]) => list)),
};

const product = 'https://plume.example';
const changes: readonly Row[] = [
	['Export en EPUB', '', '9 mars 2026', '2026-03-09T00:00:00+01:00'],
	['Recherche deux fois plus rapide', '', '20 février 2026', '2026-02-20T00:00:00+01:00'],
	['Mode sombre', '', '31 janvier 2026', '2026-01-31T00:00:00+01:00'],
	['Raccourcis au clavier', '', '12 janvier 2026', '2026-01-12T00:00:00+01:00'],
];

const changelog: PageShape = {
	name: 'what is new in a program: days at the left, titles without links, lists of changes',
	url: `${product}/nouveautes`,
	now,
	html: `<!doctype html><html lang="fr"><head><title>Nouveautés – Plume</title></head><body><header><a href="/">Plume</a> <a href="/tarifs">Voir les tarifs</a></header><main><h1>Nouveautés</h1><p>Tout ce qui change dans Plume.</p>
${rows(changes, ([title, , shown], index) => `<section class="change"><div class="change__side"><time>${shown}</time><span>v3.${9 - index}</span></div><div class="change__main"><h2>${title}</h2><ul><li>Corrigé : la fenêtre ne perd plus sa taille.</li><li>Ajouté : une option dans les <a href="/aide/reglages">réglages avancés de l’éditeur</a>.</li></ul></div></section>`)}
</main></body></html>`,
	expected: changes.map(([title, , , time]) => [title, undefined, time]),
};

const science = 'https://journal-of-tidal-science.example';
const papers: readonly Row[] = [
	[
		'Sediment transport under spring tides in a drowned estuary',
		'/doi/10.5555/jts.2026.0211',
		'9 March 2026',
		'2026-03-09T00:00:00Z',
	],
	[
		'A bayesian reconstruction of nineteenth-century tide gauges',
		'/doi/10.5555/jts.2026.0198',
		'27 February 2026',
		'2026-02-27T00:00:00Z',
	],
	[
		'Internal waves at the Malin shelf',
		'/doi/10.5555/jts.2026.0187',
		'12 February 2026',
		'2026-02-12T00:00:00Z',
	],
];

const early: PageShape = {
	name: 'a journal of science: received, accepted and first published, authors as links, abstract folded',
	url: `${science}/toc/early`,
	now,
	html: `<!doctype html><html lang="en-GB"><head><title>Early View | Journal of Tidal Science</title></head><body><div class="header"><a href="/">Journal of Tidal Science</a><a href="/author-guidelines">Author guidelines</a></div><div class="toc"><h1>Early View</h1><h2>Research articles</h2>
${rows(papers, ([title, href, shown], index) => `<div class="issue-item"><span class="issue-item__type">Open Access</span><a href="${href}" class="issue-item__title"><h3>${title}</h3></a><ul class="loa"><li><a href="/action/doSearch?author=Okonkwo"><span>Chidi Okonkwo</span></a>,</li><li><a href="/action/doSearch?author=Brandsdottir"><span>Sigríður Brandsdóttir</span></a></li></ul><ul class="rlist--inline"><li>Received: ${index + 3} June 2025</li><li>Accepted: ${index + 14} January 2026</li><li>First Published: <span>${shown}</span></li></ul><details><summary>Abstract</summary><p>On 21 September 2024 a pressure gauge was moored in the channel, and we describe what it recorded over eighteen months.</p></details><ul><li><a href="${href.replace('doi', 'doi/full')}">Full text</a></li><li><a href="${href.replace('doi', 'doi/pdf')}">PDF</a></li><li><a href="/action/rightsLink">Request permissions</a></li></ul></div>`)}
</div></body></html>`,
	expected: wanted(papers, science),
};

const parish = 'http://paroisse-saint-gildas.example';
const parishNews: readonly Row[] = [
	[
		'Horaires de la Semaine sainte',
		'http://paroisse-saint-gildas.example/?p=1482',
		'10 mars 2026',
		'2026-03-10T00:00:00+01:00',
	],
	[
		'Quête pour le toit du presbytère',
		'http://paroisse-saint-gildas.example/?p=1477',
		'3 mars 2026',
		'2026-03-03T00:00:00+01:00',
	],
	[
		'Pèlerinage à Sainte-Anne',
		'http://paroisse-saint-gildas.example/?p=1465',
		'19 février 2026',
		'2026-02-19T00:00:00+01:00',
	],
];

const blogroll: PageShape = {
	name: 'an old theme: « Publié dans » rubric and day in one line, recent posts again in a column, archives',
	url: `${parish}/`,
	now,
	html: `<!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml" dir="ltr" lang="fr-FR"><head><title>Paroisse Saint-Gildas</title></head><body><div id="page"><div id="header"><h1><a href="${parish}/">Paroisse Saint-Gildas</a></h1><div class="description">Au fil des jours</div></div><div id="content" class="narrowcolumn">
${rows(parishNews, ([title, href, shown], index) => `<div class="post" id="post-${1482 - index}"><h2><a href="${href}" rel="bookmark" title="Lien permanent vers ${title}">${title}</a></h2><small>${shown} <!-- par admin --></small><div class="entry"><p>Chers paroissiens, voici ce qu’il faut savoir avant le dimanche 29 mars.</p></div><p class="postmetadata">Publié dans <a href="${parish}/?cat=3" rel="category">Vie de la paroisse</a> | <a href="${href}#respond">Aucun commentaire »</a></p></div>`)}
<div class="navigation"><a href="${parish}/?paged=2">&laquo; Articles plus anciens</a></div></div>
<div id="sidebar"><ul><li><h2>Articles récents</h2><ul>${rows(parishNews, ([title, href]) => `<li><a href="${href}">${title}</a></li>`)}</ul></li><li><h2>Archives</h2><ul><li><a href="${parish}/?m=202603" title="mars 2026">mars 2026</a></li><li><a href="${parish}/?m=202602" title="février 2026">février 2026</a></li></ul></li><li><h2>Liens</h2><ul><li><a href="http://diocese.example/">Le site du diocèse</a></li></ul></li></ul></div></div></body></html>`,
	expected: wanted(parishNews),
};

export const unseenMakers: readonly PageShape[] = [
	utility,
	register,
	whole,
	linkLog,
	changelog,
	early,
	blogroll,
];
