import type {PageShape} from './news.ts';

const now = '2026-11-24T18:00:00+01:00';

const store: PageShape = {
	name: 'a shop: prices, deliveries by a day, dated opinions of customers',
	url: 'https://www.la-quincaillerie-du-port.example/cordages',
	now,
	html: `<!doctype html><html lang="fr"><head><title>Cordages - La quincaillerie du port</title><meta property="og:type" content="website"></head><body><header><div class="promo-bar"><a href="/black-friday">Black Friday : jusqu’au 30/11/2026, la livraison est offerte</a></div><nav><a href="/accastillage">Accastillage et gréement</a><a href="/peinture">Peintures et antifouling</a></nav></header><main><h1>Cordages</h1><ul class="products columns-3">
${[
	'Drisse tressée 8 mm, au mètre',
	'Écoute polyester 10 mm, 20 m',
	'Aussière d’amarrage 14 mm',
	'Bout flottant orange, 30 m',
]
	.map(
		(title, index) =>
			`<li class="product type-product"><a href="/produit/${index}" class="woocommerce-LoopProduct-link"><img src="/p${index}.jpg" alt=""><h2 class="woocommerce-loop-product__title">${title}</h2><span class="price">1${index},90 €</span></a><p class="stock">Livré le ${27 + index > 30 ? '30' : 27 + index}/11/2026</p><a href="?add-to-cart=${index}" class="button add_to_cart_button">Ajouter au panier</a></li>`,
	)
	.join('')}</ul>
<section class="reviews"><h2>Vos avis</h2><div class="review"><div class="stars">★★★★★</div><p class="review-title"><a href="/produit/0#avis-1">Conforme et vite reçu</a></p><p class="review-meta">Avis du 12/11/2026 par Claire M., achat vérifié</p></div><div class="review"><div class="stars">★★★★☆</div><p class="review-title"><a href="/produit/1#avis-2">Un peu raide au début</a></p><p class="review-meta">Avis du 03/11/2026 par Yann L., achat vérifié</p></div><div class="review"><div class="stars">★☆☆☆☆</div><p class="review-title"><a href="/produit/2#avis-9">Colis perdu</a></p><p class="review-meta">Avis du 28/10/2026 par Omar T., achat vérifié</p></div></section></main><footer>© 2026 La quincaillerie du port</footer></body></html>`,
	expected: [],
};

const boards: PageShape = {
	name: 'the index of a forum: boards, counts and last messages',
	url: 'https://forum.vieux-greements.example/index.php',
	now,
	html: `<!DOCTYPE html><html dir="ltr" lang="fr"><head><title>Vieux gréements - Page d’index</title></head><body id="phpbb" class="nojs section-index ltr"><div id="wrap" class="wrap"><div id="page-header"><ul id="nav-main" class="nav-main linklist"><li><a href="./ucp.php?mode=register">Inscription</a></li><li><a href="./ucp.php?mode=login">Connexion</a></li></ul></div><div id="page-body"><p class="right responsive-center time">Nous sommes le 24 nov. 2026, 17:58</p>
<div class="forabg"><div class="inner"><ul class="topiclist"><li class="header"><dl class="row-item"><dt><div class="list-inner"><a href="./viewforum.php?f=1">À bord</a></div></dt><dd class="topics">Sujets</dd><dd class="posts">Messages</dd><dd class="lastpost"><span>Dernier message</span></dd></dl></li></ul><ul class="topiclist forums">
${[
	['Entretien du bois et des peintures', '24 nov. 2026, 16:12', 'Guillemot35', 'Re: Mastic ou brai ?'],
	['Voiles, gréement et matelotage', '24 nov. 2026, 09:47', 'Ti-Jean', 'Re: Épissure dans du chanvre'],
	['Moteurs auxiliaires', '23 nov. 2026, 22:30', 'capitaine_nono', 'Re: Joint de culasse DB2'],
	['Petites annonces entre membres', '21 nov. 2026, 18:05', 'Armelle', 'Vends taud de cockpit'],
]
	.map(
		([board, when, who, subject], index) =>
			`<li class="row"><dl class="row-item forum_read"><dt title="Aucun message non lu"><div class="list-inner"><a href="./viewforum.php?f=${index + 2}" class="forumtitle">${board}</a><br />Tout ce qui touche à ce sujet, des questions aux chantiers.<br /><strong>Modérateur :</strong> <a href="./memberlist.php?u=2" class="username-coloured">Le bosco</a></div></dt><dd class="topics">${index * 91 + 40} <dfn>Sujets</dfn></dd><dd class="posts">${index * 1020 + 512} <dfn>Messages</dfn></dd><dd class="lastpost"><span><dfn>Dernier message</dfn><a href="./viewtopic.php?p=9${index}#p9${index}" title="${subject}" class="lastsubject">${subject}</a> <br />par <a href="./memberlist.php?u=${index}" class="username">${who}</a> <a href="./viewtopic.php?p=9${index}#p9${index}" title="Voir le dernier message"><i class="icon"></i></a> <br /><time datetime="2026-11-2${4 - (index > 1 ? index : 0)}T10:00:00+00:00">${when}</time></span></dd></dl></li>`,
	)
	.join(
		'',
	)}</ul></div></div><div class="stat-block"><h3>Statistiques</h3><p>41 208 messages • 3 122 sujets • 890 membres • Notre membre le plus récent est <a href="./memberlist.php?u=890">Perig_du_Belem</a></p></div></div></div></body></html>`,
	expected: [],
};

const encyclopedia: PageShape = {
	name: 'an encyclopedia’s article: dates in prose, notes « consulté le », its last change',
	url: 'https://fr.encyclo.example/wiki/Chasse-mar%C3%A9e',
	now,
	html: `<!DOCTYPE html><html class="client-nojs" lang="fr" dir="ltr"><head><title>Chasse-marée — Encyclo</title></head><body class="mediawiki ns-0 page-Chasse-marée"><div id="mw-navigation"><ul><li><a href="/wiki/Accueil">Page d’accueil de l’encyclopédie</a></li><li><a href="/wiki/Special:Hasard">Un article au hasard</a></li></ul></div><main id="content" class="mw-body"><h1 id="firstHeading" class="firstHeading">Chasse-marée</h1><div id="bodyContent"><div id="siteSub">Une encyclopédie libre</div><div class="mw-parser-output"><table class="infobox"><tr><th>Type</th><td><a href="/wiki/Lougre">Lougre de charge et de pêche</a></td></tr><tr><th>Lancement</th><td>4 mai 1812</td></tr></table><p>Le <b>chasse-marée</b> est un bateau dont l’emploi est attesté dès le 12 mars 1693, selon <a href="/wiki/Jean_Bart">une lettre de Jean Bart au ministre</a>.</p><div id="toc"><ul><li><a href="#Histoire"><span>1</span> Histoire et origines du nom</a></li><li><a href="#Notes"><span>2</span> Notes et références</a></li></ul></div><h2><span id="Histoire">Histoire</span><span class="mw-editsection">[<a href="/w/index.php?action=edit">modifier le code</a>]</span></h2><p>Le 2 octobre 1840, le <a href="/wiki/Corentin">Corentin quitte le port de Quimper</a> pour la dernière fois. Il est refait le 20 juin 1991.</p><h2><span id="Notes">Notes et références</span></h2><ol class="references">${[
		['Les lougres de la Manche', '12 novembre 2026'],
		['Inventaire des coques du Finistère', '3 novembre 2026'],
		['Du poisson frais pour Paris', '14 juin 2025'],
	]
		.map(
			([title, date], index) =>
				`<li id="cite_note-${index}"><span class="mw-cite-backlink"><a href="#cite_ref-${index}">↑</a></span> <span class="reference-text">« <a rel="nofollow" class="external text" href="https://musee.example/${index}">${title}</a> », sur <i>musee.example</i>, <time datetime="2019-05-04">4 mai 2019</time> (consulté le <time>${date}</time>)</span></li>`,
		)
		.join(
			'',
		)}</ol></div><div id="catlinks"><a href="/wiki/Categorie:Bateaux">Catégorie</a> : <a href="/wiki/Categorie:Voiliers">Type de voiliers</a></div></div></main><footer id="footer"><li id="footer-info-lastmod">La dernière modification de cette page a été faite le 24 novembre 2026 à 09:14.</li></footer></body></html>`,
	expected: [],
};

const calendar: PageShape = {
	name: 'a calendar of events: a grid of the month, shows to come with microdata',
	url: 'https://www.theatre-du-bassin.example/agenda',
	now,
	html: `<!doctype html><html lang="fr"><head><title>Agenda - Théâtre du Bassin</title></head><body><nav><a href="/billetterie">Billetterie en ligne</a><a href="/saison/2026-2027">La saison 2026-2027</a></nav><h1>Agenda</h1><table class="cal"><caption>novembre 2026</caption><tr><th>L</th><th>M</th></tr><tr><td><a href="?jour=2026-11-23">23</a></td><td class="today"><a href="?jour=2026-11-24">24</a></td></tr><tr><td><a href="?jour=2026-11-30">30</a></td><td></td></tr></table><a href="?mois=2026-12">décembre 2026</a>
${[
	['Phèdre, mise en scène de Lou Carn', '2026-11-27T20:30:00+01:00', 'ven. 27 novembre 2026, 20h30'],
	['Le quatuor Armen joue Ravel', '2026-11-29T17:00:00+01:00', 'dim. 29 novembre 2026, 17h00'],
	['Atelier marionnettes en famille', '2026-12-05T14:00:00+01:00', 'sam. 5 décembre 2026, 14h00'],
	['Cyrano, en plein chantier', '2026-12-11T20:30:00+01:00', 'ven. 11 décembre 2026, 20h30'],
	['Visite des coulisses', '2026-11-14T10:00:00+01:00', 'sam. 14 novembre 2026, 10h00 (passé)'],
]
	.map(
		([title, time, shown], index) =>
			`<div class="event" itemscope itemtype="https://schema.org/TheaterEvent"><h3 itemprop="name"><a itemprop="url" href="/spectacle/${index}">${title}</a></h3><time itemprop="startDate" datetime="${time}">${shown}</time><p itemprop="location">Grande salle</p><a href="/reserver/${index}">Réserver</a></div>`,
	)
	.join('')}<footer>© 2026</footer></body></html>`,
	expected: [],
};

export const unseenNoNews: readonly PageShape[] = [store, boards, encyclopedia, calendar];
