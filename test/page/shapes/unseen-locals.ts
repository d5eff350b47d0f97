import type {PageShape} from './news.ts';
import {type Row, rows, wanted} from './row.ts';

const now = '2026-11-24T18:00:00+01:00';

const daily = 'https://www.courrier-de-loire.example';
const flow: readonly Row[] = [
	['Tram : la ligne C coupée jusqu’à jeudi', '/tram-ligne-c_4512.html', '17:51', '2026-11-24T17:51:00+01:00'],
	['Un sanglier dans la cour du lycée', '/sanglier-lycee_4511.html', '17:20', '2026-11-24T17:20:00+01:00'],
	['Le stade rebaptisé au printemps', '/stade-rebaptise_4510.html', '15:02', '2026-11-24T15:02:00+01:00'],
	['Vol de cuivre : deux interpellations', '/vol-de-cuivre_4507.html', '11:48', '2026-11-24T11:48:00+01:00'],
	['Neige : les trains au ralenti', '/neige-trains_4502.html', '07:05', '2026-11-24T07:05:00+01:00'],
];

const front: PageShape = {
	name: 'a daily’s front page: undated stories, a column « en continu » by the hour, the most read by number',
	url: `${daily}/`,
	now,
	html: `<!doctype html><html lang="fr"><head><title>Courrier de Loire</title></head><body><header class="c-header"><time class="c-header__date">Mardi 24 novembre 2026</time><p class="c-header__meteo"><a href="/meteo/">Météo du jour : 4°, pluie à 19:00</a></p><nav class="c-nav"><a href="/municipales-2026/">Municipales 2026</a><a href="/loire-atlantique/">Loire-Atlantique</a></nav></header>
<div class="o-grid"><main class="o-grid__main">${[
		'Dans le marais, le retour discret des loutres',
		'Enquête : à qui appartiennent les quais ?',
		'Le dernier forgeron de Couëron passe la main',
	]
		.map(
			(title, index) =>
				`<article class="c-teaser"><a class="c-teaser__link" href="/grand-format-${index}_440${index}.html"><h2 class="c-teaser__title">${title}</h2></a><p class="c-teaser__chapo">Reportage au long cours, entre Cordemais et la mer.</p></article>`,
		)
		.join('')}</main>
<aside class="o-grid__side"><section class="c-live"><h2 class="c-live__heading">En continu</h2><ul class="c-live__list">${rows(flow, ([title, href, shown]) => `<li class="c-live__item"><a href="${href}"><span class="c-live__hour">${shown}</span><span class="c-live__txt">${title}</span></a></li>`)}</ul><a class="c-live__more" href="/en-continu/">Toute l’actualité en continu</a></section>
<section class="c-rank"><h2>Les plus lus</h2><ol>${[
		'Où manger une galette après minuit',
		'Ces prénoms que l’état civil refuse',
		'Le classement des lycées',
	]
		.map(
			(title, index) =>
				`<li><a href="/top-${index}_43${index}.html"><span class="c-rank__nb">${index + 1}</span><span>${title}</span></a></li>`,
		)
		.join(
			'',
		)}</ol></section><section class="c-hours"><h2>Cinéma ce soir</h2><ul><li><a href="/cine/1">Le vent se lève <span>20:15</span></a></li><li><a href="/cine/2">Les glaneurs <span>21:00</span></a></li></ul></section></aside></div>
<footer>Tous droits réservés 2026</footer></body></html>`,
	expected: wanted(flow, daily),
};

const club = 'https://www.us-marennes-rugby.example';
const clubNews: readonly (readonly [day: string, month: string, ...Row])[] = [
	[
		'22',
		'nov.',
		'Une victoire au bout du suspense',
		'/news/une-victoire-au-bout-du-suspense',
		'',
		'2026-11-22T00:00:00+01:00',
	],
	[
		'18',
		'nov.',
		'Un pilier géorgien pour la fin de saison',
		'/news/un-pilier-georgien',
		'',
		'2026-11-18T00:00:00+01:00',
	],
	['09', 'nov.', 'Loto du club : les lots dévoilés', '/news/loto', '', '2026-11-09T00:00:00+01:00'],
	['30', 'oct.', 'L’école de rugby reprend', '/news/ecole-de-rugby', '', '2026-10-30T00:00:00+01:00'],
];
const clubRow = ([, , ...row]: (typeof clubNews)[number]): Row => row;

const sports: PageShape = {
	name: 'a sports club: leaves without a year, fixtures and results in tables, the next match',
	url: `${club}/`,
	now,
	html: `<!doctype html><html lang="fr"><head><title>US Marennes Rugby</title></head><body><nav class="navbar"><a class="nav-link" href="/equipes/seniors">Équipe senior masculine</a><a class="nav-link" href="/saison-2026-2027">Saison 2026-2027</a></nav>
<div class="next-match"><h3>Prochain match</h3><p>Samedi 28 novembre à 20h30</p><p><a href="/match/881">Marennes – Royan-Saujon</a></p></div>
<section class="news container"><h2>Actualités du club</h2><div class="row">${clubNews
		.map(
			([day, month, title, href], index) =>
				`<div class="col-md-6"><div class="news-box"><div class="news-box__date"><span class="d">${day}</span><span class="m">${month}</span></div><a href="${href}"><img src="/upload/${index}.jpg" alt=""></a><div class="news-box__body"><h4><a href="${href}">${title}</a></h4><p>Devant 1 200 spectateurs, les rouges ont tenu jusqu’à la 80e minute.</p></div></div></div>`,
		)
		.join('')}</div></section>
<section class="results"><h2>Résultats</h2><table class="table"><tr><th>Date</th><th>Rencontre</th><th>Score</th></tr>${[
		['22/11/2026', 'Marennes – Oléron', '24-22'],
		['15/11/2026', 'Surgères – Marennes', '9-9'],
		['08/11/2026', 'Marennes – Saint-Jean', '31-3'],
	]
		.map(
			([date, match, result], index) =>
				`<tr><td>${date}</td><td><a href="/match/${870 + index}">${match}</a></td><td>${result}</td></tr>`,
		)
		.join('')}</table></section><footer><p>© US Marennes 1921-2026</p></footer></body></html>`,
	expected: wanted(clubNews.map(clubRow), club),
};

const trade = 'http://www.emballage-hebdo.example';
const tradeNews: readonly Row[] = [
	[
		'Carton ondulé : les cours repassent sous 600 euros',
		'/news_voir.asp?id=8812',
		'24.11.26',
		'2026-11-24T00:00:00+01:00',
	],
	['Verallia arrête un four dans le Gard', '/news_voir.asp?id=8811', '24.11.26', '2026-11-24T00:00:00+01:00'],
	['Consigne : les brasseurs font front', '/news_voir.asp?id=8809', '23.11.26', '2026-11-23T00:00:00+01:00'],
	['Un film comestible à base d’algues', '/news_voir.asp?id=8806', '20.11.26', '2026-11-20T00:00:00+01:00'],
	['Fusion dans l’étiquette adhésive', '/news_voir.asp?id=8804', '19.11.26', '2026-11-19T00:00:00+01:00'],
];

const tables: PageShape = {
	name: 'a trade paper of 2008: tables within tables, images for bullets, dots and years of two digits',
	url: `${trade}/default.asp`,
	now,
	html: `<HTML lang="fr"><HEAD><TITLE>Emballage Hebdo : l'actualit&eacute; de l'emballage</TITLE></HEAD><BODY leftmargin=0><TABLE width=980 cellpadding=0 cellspacing=0 align=center><TR><TD colspan=3><A href="default.asp"><IMG src="logo.gif" border=0></A>&nbsp;<FONT size=1>Paris, le 24/11/2026</FONT></TD></TR>
<TR><TD width=140 valign=top bgcolor="#003366"><A href="annuaire.asp" class=menu>Annuaire des fournisseurs</A><BR><A href="salons.asp" class=menu>Salons et congr&egrave;s 2026</A><BR><A href="emploi.asp" class=menu>Offres d'emploi</A><BR><A href="pub.asp" class=menu>Votre publicit&eacute; ici</A></TD>
<TD valign=top><TABLE width="100%">${rows(
		tradeNews,
		([title, href, shown]) =>
			`<TR><TD width=12 valign=top><IMG src="puce.gif"></TD><TD><FONT face=Arial size=1 color="#999999">[${shown}]</FONT> <A href="${href.slice(1)}"><FONT face=Arial size=2><B>${title.replaceAll('’', '&#146;')}</B></FONT></A></TD></TR><TR><TD></TD><TD><FONT face=Arial size=2>Le groupe a confirm&eacute; l'information &agrave; nos confr&egrave;res, sans pr&eacute;ciser le calendrier.</FONT> <A href="${href.slice(1)}"><IMG src="lire.gif" alt="lire" border=0></A></TD></TR><TR><TD colspan=2><HR size=1></TD></TR>`,
	)}</TABLE></TD>
<TD width=180 valign=top><TABLE bgcolor="#eeeeee"><TR><TD><B>Agenda</B></TD></TR><TR><TD><FONT size=1>01-03.12.26</FONT> <A href="salon.asp?id=12">Congr&egrave;s du plastique, Lyon</A></TD></TR><TR><TD><FONT size=1>12.01.27</FONT> <A href="salon.asp?id=13">Journ&eacute;e technique du verre</A></TD></TR></TABLE></TD></TR></TABLE></BODY></HTML>`,
	expected: wanted(tradeNews, trade),
};

export const unseenLocals: readonly PageShape[] = [front, sports, tables];
