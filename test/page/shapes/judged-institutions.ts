import {foot, type Group, judged, page, type Told, top} from './judged.ts';
import type {PageShape} from './news.ts';

const townTypo3 = (): PageShape => {
	const rows: readonly Told[] = [
		[
			'Inscriptions sur les listes électorales : pensez-y !',
			'/actualites/detail/inscriptions-listes-electorales',
			'02.10.2023',
			'2023-10-02',
		],
		[
			'Travaux de voirie rue des Tilleuls',
			'/actualites/detail/travaux-rue-des-tilleuls',
			'29.09.2023',
			'2023-09-29',
		],
		[
			'Le conseil municipal des jeunes recrute',
			'/actualites/detail/conseil-municipal-des-jeunes',
			'25.09.2023',
			'2023-09-25',
		],
		[
			'Collecte des encombrants : nouveau calendrier',
			'/actualites/detail/encombrants',
			'18.09.2023',
			'2023-09-18',
		],
		[
			'Retour en images sur le forum des associations',
			'/actualites/detail/forum-associations',
			'11.09.2023',
			'2023-09-11',
		],
	];
	return judged(
		'a town by TYPO3: days with points, an agenda of days to come beside',
		'https://www.ville-montreval.example/actualites',
		page(
			'Actualités - Ville de Montreval',
			`${top('Ville de Montreval', ['Mairie', 'Enfance', 'Cadre de vie', 'Culture', 'Démarches'])}<main id="main"><h1>Actualités</h1><div class="news"><div class="news-list-view" id="news-container-42">
${rows.map(([t, l, d], i) => `<div class="article articletype-0" itemscope="itemscope" itemtype="http://schema.org/Article"><div class="header"><h3><a title="${t}" href="${l}"><span itemprop="headline">${t}</span></a></h3></div><div class="news-img-wrap"><a title="${t}" href="${l}"><img src="/fileadmin/_processed_/${i}.jpg" alt=""></a></div><div class="teaser-text"><div itemprop="description"><p>La commune informe ses habitants…</p></div><a class="more" title="${t}" href="${l}">Lire la suite</a></div><div class="footer"><p><span class="news-list-date"><time itemprop="datePublished" datetime="${d.split('.').reverse().join('-')}">${d}</time></span> <span class="news-list-category">Vie municipale</span></p></div></div>`).join('\n')}
<div class="page-navigation"><p>Page 1 sur 7.</p><ul class="f3-widget-paginator"><li class="current">1</li><li><a href="?p=2">2</a></li></ul></div></div></div></main>
<aside><h2>Agenda</h2><ul class="agenda"><li><span class="j">14</span><span class="m">oct.</span><a href="/agenda/bal-des-pompiers">Bal des pompiers</a></li><li><span class="j">21</span><span class="m">oct.</span><a href="/agenda/bourse-aux-jouets">Bourse aux jouets</a></li><li><span class="j">11</span><span class="m">nov.</span><a href="/agenda/ceremonie">Cérémonie de l’Armistice</a></li></ul><h2>Mairie de Montreval</h2><p>1 place de la République. Ouverte du lundi au vendredi de 8h30 à 12h et de 13h30 à 17h.</p></aside>${foot('Montreval')}`,
		),
		rows,
	);
};

const ministryDsfr = (): PageShape => {
	const rows: readonly Told[] = [
		[
			'Lancement de la concertation sur l’enseignement professionnel',
			'/presse/concertation-enseignement-professionnel',
			'2 octobre 2023',
			'2023-10-02',
			'Communiqué de presse',
		],
		[
			'Déplacement du ministre à Limoges',
			'/presse/deplacement-limoges',
			'1er octobre 2023',
			'2023-10-01',
			'Note aux rédactions',
		],
		[
			'Discours prononcé à l’occasion de la remise du rapport sur l’orientation',
			'/presse/discours-orientation',
			'28 septembre 2023',
			'2023-09-28',
			'Discours',
		],
		[
			'Le nombre de places en crèche progresse pour la troisième année',
			'/presse/places-creche',
			'27 septembre 2023',
			'2023-09-27',
			'Communiqué de presse',
		],
		[
			'Conférence de presse de rentrée : le dossier complet',
			'/presse/dossier-rentree',
			'28 août 2023',
			'2023-08-28',
			'Dossier de presse',
		],
		[
			'Nomination à la direction de l’évaluation',
			'/presse/nomination-evaluation',
			'31 juillet 2023',
			'2023-07-31',
			'Communiqué de presse',
		],
	];
	return judged(
		'a ministry: cards of the state’s design, the kind of each as a badge',
		'https://www.ministere-exemple.example/presse',
		page(
			'Espace presse | Ministère',
			`<div class="fr-skiplinks"><a href="#content">Contenu</a><a href="#menu">Menu</a></div>${top('Ministère de l’Exemple', ['Le ministère', 'Politiques', 'Presse', 'Publications'])}<main id="content" class="fr-container"><nav class="fr-breadcrumb"><ol><li><a href="/">Accueil</a></li><li><a aria-current="page">Espace presse</a></li></ol></nav><h1>Espace presse</h1><p>Service de presse : <a href="tel:+33155550101">01 55 55 01 01</a></p><div class="fr-grid-row fr-grid-row--gutters">
${rows.map(([t, l, d, , k]) => `<div class="fr-col-12 fr-col-md-4"><div class="fr-card fr-enlarge-link"><div class="fr-card__body"><div class="fr-card__content"><h2 class="fr-card__title"><a href="${l}">${t}</a></h2><div class="fr-card__start"><ul class="fr-badges-group"><li><p class="fr-badge">${k}</p></li></ul></div><div class="fr-card__end"><p class="fr-card__detail">${d}</p></div></div></div></div></div>`).join('\n')}
</div><nav class="fr-pagination"><ul><li><a aria-current="page">1</a></li><li><a href="?page=1">2</a></li><li><a href="?page=41">Dernière page</a></li></ul></nav></main>${foot('Ministère')}`,
		),
		rows,
	);
};

const universitySpip = (): PageShape => {
	const rows: readonly Told[] = [
		[
			'Une chaire sur l’histoire des métiers du fleuve',
			'spip.php?article1822',
			'2 octobre 2023',
			'2023-10-02T14:03:48Z',
			'Hélène Robin',
		],
		[
			'Appel à communications : colloque « Traduire le silence »',
			'spip.php?article1819',
			'30 septembre 2023',
			'2023-09-30T08:12:00Z',
			'Service recherche',
		],
		[
			'Soutenance de thèse de M. Idir Belkacem',
			'spip.php?article1815',
			'26 septembre 2023',
			'2023-09-26T12:00:00Z',
			'École doctorale',
		],
		[
			'Journées portes ouvertes : le programme',
			'spip.php?article1810',
			'19 septembre 2023',
			'2023-09-19T16:45:10Z',
			'Service communication',
		],
		[
			'La bibliothèque passe aux horaires d’hiver',
			'spip.php?article1802',
			'12 septembre 2023',
			'2023-09-12T06:30:00Z',
			'BU Lettres',
		],
	];
	return judged(
		'a faculty by SPIP: the moment in the title of an abbreviation',
		'https://lettres.univ-loire.example/spip.php?rubrique12',
		page(
			'Actualités - UFR Lettres',
			`<div id="page"><div id="entete"><a rel="start home" href="https://lettres.univ-loire.example" title="Accueil"><img src="IMG/siteon0.png" class="spip_logo"></a></div><div id="nav"><ul><li><a href="spip.php?rubrique1">Formations</a></li><li class="on"><a href="spip.php?rubrique12">Actualités</a></li><li><a href="spip.php?rubrique3">Recherche</a></li></ul></div>
<div id="conteneur"><div id="contenu"><p class="arbo"><a href="https://lettres.univ-loire.example">Accueil</a> &gt; <strong>Actualités</strong></p><h1>Actualités</h1><div class="menu articles"><h2>Articles</h2><ul>
${rows.map(([t, l, d, e, a], i) => `<li class="hentry item clearfix"><h3 class="entry-title"><a href="${l}" rel="bookmark">${i % 2 ? '' : '<img src="local/cache-vignettes/x.jpg" class="spip_logo" alt="">'}${t}</a></h3><small><abbr class="published" title="${e}">${d}</abbr>, par <span class="vcard author"><a class="url fn spip_in" href="spip.php?auteur${i + 1}">${a}</a></span></small><div class="introduction entry-content">L’UFR Lettres a le plaisir de vous annoncer…</div></li>`).join('\n')}
</ul><p class="pagination"><strong class="on">0</strong> | <a href="spip.php?rubrique12&amp;debut_articles=5" class="lien_pagination">5</a> | <a href="spip.php?rubrique12&amp;debut_articles=10" class="lien_pagination">10</a></p></div></div></div><div id="pied">2005-2023 <a href="spip.php?page=plan">Plan du site</a> | <a href="ecrire/">Se connecter</a></div></div>`,
		),
		rows,
	);
};

const clubJoomla = (): PageShape => {
	const rows: readonly Told[] = [
		[
			'Résultats du week-end : les cadettes qualifiées',
			'/index.php/actualites/412-resultats-week-end',
			'02 octobre 2023',
			'2023-10-02',
			'214',
		],
		[
			'Stage de Toussaint, les inscriptions',
			'/index.php/actualites/411-stage-toussaint',
			'28 septembre 2023',
			'2023-09-28',
			'530',
		],
		[
			'Assemblée générale du 14 octobre',
			'/index.php/actualites/409-assemblee-generale',
			'21 septembre 2023',
			'2023-09-21',
			'177',
		],
		[
			'Reprise des entraînements',
			'/index.php/actualites/405-reprise',
			'04 septembre 2023',
			'2023-09-04',
			'902',
		],
		['Merci à nos arbitres', '/index.php/actualites/398-arbitres', '30 juin 2023', '2023-06-30', '88'],
	];
	return judged(
		'a club by Joomla: a table of titles, days, authors and clicks, matches to come below',
		'https://www.handball-club-auray.example/index.php/actualites',
		page(
			'Actualités du club',
			`<div id="header"><h1>HBC Auray</h1><ul class="nav menu"><li><a href="/">Accueil</a></li><li><a href="/index.php/equipes">Équipes</a></li><li><a href="/index.php/boutique">Boutique</a></li></ul></div><div class="item-page category-list"><h2>Actualités</h2><form action="#" id="adminForm"><table class="category table table-striped"><caption class="hide">Liste des articles de la catégorie Actualités</caption><thead><tr><th id="categorylist_header_title"><a href="#" onclick="x()">Titre</a></th><th><a href="#">Date de publication</a></th><th><a href="#">Auteur</a></th><th><a href="#">Clics</a></th></tr></thead><tbody>
${rows.map(([t, l, d, , n], i) => `<tr class="cat-list-row${i % 2}"><td headers="categorylist_header_title" class="list-title"><a href="${l}">\n\t\t${t}\n\t</a></td><td class="list-date small">\n${d} </td><td class="list-author">Écrit par Webmestre</td><td class="list-hits"><span class="badge badge-info">Clics : ${n}</span></td></tr>`).join('\n')}
</tbody></table></form></div><div class="moduletable"><h3>Prochains matchs</h3><table><tr><td>07/10/2023</td><td>Auray – Vannes</td></tr><tr><td>14/10/2023</td><td>Pontivy – Auray</td></tr></table></div>${foot('HBC')}`,
		),
		rows,
	);
};

const unionWordpress = (): PageShape => {
	const rows: readonly Told[] = [
		[
			'Grève du 13 octobre : les points de rassemblement',
			'https://syndicat-transports.example/2023/10/greve-13-octobre/',
			'2 octobre 2023',
			'2023-10-02T14:12:09+00:00',
		],
		[
			'Salaires : le compte n’y est pas',
			'https://syndicat-transports.example/2023/09/salaires-le-compte-ny-est-pas/',
			'27 septembre 2023',
			'2023-09-27T07:40:00+00:00',
		],
		[
			'Compte rendu du CSE de septembre',
			'https://syndicat-transports.example/2023/09/cse-septembre/',
			'22 septembre 2023',
			'2023-09-22T16:01:33+00:00',
		],
		[
			'Chaleur dans les dépôts : nos demandes',
			'https://syndicat-transports.example/2023/08/chaleur-depots/',
			'24 août 2023',
			'2023-08-24T09:00:00+00:00',
		],
		[
			'Tract : retraites, on continue',
			'https://syndicat-transports.example/2023/06/tract-retraites/',
			'6 juin 2023',
			'2023-06-06T05:30:12+00:00',
		],
	];
	return judged(
		'a union by WordPress: published and updated in one link, recent articles again beside',
		'https://syndicat-transports.example/category/actualites/',
		page(
			'Actualités – Syndicat des transports',
			`<div id="page" class="site"><a class="skip-link" href="#content">Aller au contenu</a><header id="masthead"><p class="site-title"><a href="https://syndicat-transports.example/">Syndicat des transports</a></p><nav id="site-navigation"><ul><li><a href="/qui/">Qui sommes-nous</a></li><li><a href="/adherer/">Adhérer</a></li></ul></nav></header><main id="main" class="site-main"><header class="page-header"><h1 class="page-title">Catégorie : <span>Actualités</span></h1></header>
${rows.map(([t, l, d, e], i) => `<article id="post-${900 - i}" class="post-${900 - i} post type-post status-publish format-standard hentry category-actualites"><header class="entry-header"><h2 class="entry-title"><a href="${l}" rel="bookmark">${t}</a></h2><div class="entry-meta"><span class="posted-on">Publié le <a href="${l}" rel="bookmark"><time class="entry-date published" datetime="${e}">${d}</time><time class="updated" datetime="2023-10-02T15:00:00+00:00">2 octobre 2023</time></a></span><span class="byline"> par <span class="author vcard"><a class="url fn n" href="/author/bureau/">Le bureau</a></span></span></div></header><div class="entry-summary"><p>Depuis le printemps, la direction refuse d’ouvrir les négociations [&hellip;] <a href="${l}" class="more-link">Lire la suite<span class="screen-reader-text"> de « ${t} »</span></a></p></div><footer class="entry-footer"><span class="cat-links">Publié dans <a href="/category/actualites/" rel="category tag">Actualités</a></span><span class="comments-link"><a href="${l}#respond">Laisser un commentaire</a></span></footer></article>`).join('\n')}
<nav class="navigation posts-navigation"><a href="/category/actualites/page/2/">Articles plus anciens</a></nav></main><aside id="secondary"><section class="widget widget_recent_entries"><h2 class="widget-title">Articles récents</h2><ul>${rows
				.slice(0, 4)
				.map(([t, l, d]) => `<li><a href="${l}">${t}</a><span class="post-date">${d}</span></li>`)
				.join(
					'',
				)}</ul></section><section class="widget widget_archive"><h2>Archives</h2><ul><li><a href="/2023/10/">octobre 2023</a></li><li><a href="/2023/09/">septembre 2023</a></li><li><a href="/2023/08/">août 2023</a></li></ul></section></aside></div>`,
			'fr-FR',
		),
		rows,
	);
};

const associationWebflow = (): PageShape => {
	const rows: readonly Told[] = [
		[
			'Nos maraudes reprennent à Lille et Roubaix',
			'/actualites/maraudes-lille-roubaix',
			'2/10/2023',
			'2023-10-02',
		],
		['Bilan de la collecte de rentrée : 12 tonnes', '/actualites/bilan-collecte', '18/9/2023', '2023-09-18'],
		['Portrait : Samira, bénévole depuis dix ans', '/actualites/portrait-samira', '5/9/2023', '2023-09-05'],
		['Pourquoi nous refusons ce décret', '/actualites/decret', '21/7/2023', '2023-07-21'],
		['Rapport moral 2022', '/actualites/rapport-moral-2022', '30/6/2023', '2023-06-30'],
		['Une épicerie solidaire ouvre à Tourcoing', '/actualites/epicerie-tourcoing', '12/6/2023', '2023-06-12'],
	];
	return judged(
		'an association by Webflow: days of one digit above the title, all in one link',
		'https://www.main-tendue.example/actualites',
		page(
			'Actualités',
			`<div data-collapse="medium" class="navbar w-nav"><a href="/" class="brand w-nav-brand"><img src="logo.png"></a><nav role="navigation" class="nav-menu w-nav-menu"><a href="/agir" class="nav-link w-nav-link">Agir</a><a href="/don" class="nav-link w-nav-link">Faire un don</a><a href="/actualites" class="nav-link w-nav-link w--current">Actualités</a></nav></div><div class="section-2"><div class="container-3 w-container"><h1 class="heading-7">Nos actualités</h1><div class="w-dyn-list"><div role="list" class="collection-list-4 w-dyn-items w-row">
${rows.map(([t, l, d], i) => `<div role="listitem" class="collection-item-2 w-dyn-item w-col w-col-4"><a href="${l}" class="link-block-9 w-inline-block"><div style="background-image:url(&quot;https://uploads.example/${i}.jpg&quot;)" class="div-block-31"></div><div class="div-block-32"><div class="text-block-12">${d}</div><div class="text-block-13 tag">${['Terrain', 'Campagne', 'Portrait', 'Plaidoyer', 'Vie associative', 'Terrain'][i]}</div><h4 class="heading-18">${t}</h4><p class="paragraph-6">Chaque semaine, nos équipes vont à la rencontre des personnes sans abri.</p><div class="text-block-14">Lire l’article →</div></div></a></div>`).join('\n')}
</div><div role="navigation" class="w-pagination-wrapper pagination"><a href="?5f_page=2" class="w-pagination-next next"><div class="w-inline-block">Suivant</div></a></div></div></div></div><div class="footer"><div class="text-block-2">Recevez notre lettre</div><form><input type="email"></form></div>`,
		),
		rows,
	);
};

const museumDatebox = (): PageShape => {
	const rows: readonly Told[] = [
		[
			'Acquisition : un pastel de Perronneau rejoint les collections',
			'/fr/actualites/perronneau',
			'02 oct. 2023',
			'2023-10-02',
		],
		['Nocturne étudiante, entrée libre', '/fr/actualites/nocturne', '26 sept. 2023', '2023-09-26'],
		['Le grand escalier restauré', '/fr/actualites/grand-escalier', '14 sept. 2023', '2023-09-14'],
		[
			'Fermeture exceptionnelle des salles 12 à 18',
			'/fr/actualites/fermeture-salles',
			'28 août 2023',
			'2023-08-28',
		],
		['Le catalogue raisonné est en ligne', '/fr/actualites/catalogue', '07 juil. 2023', '2023-07-07'],
	];
	return judged(
		'a museum: day, month and year in three spans on the picture',
		'https://www.musee-beauxarts.example/fr/actualites',
		page(
			'Actualités du musée',
			`${top('Musée des Beaux-Arts', ['Visiter', 'Collections', 'Expositions', 'Boutique'])}<main><h1>Actualités</h1><div class="grid">${rows.map(([t, l, d], i) => `<div class="card"><div class="card-date"><span class="d">${d.split(' ')[0]}</span><span class="m">${d.split(' ')[1]}</span><span class="y">${d.split(' ')[2]}</span></div><figure><a href="${l}" tabindex="-1"><img src="/i/${i}.jpg" alt=""></a><figcaption>© RMN-GP / photo ${i + 1}</figcaption></figure><h2 class="card-title"><a href="${l}">${t}</a></h2></div>`).join('\n')}</div></main><aside><h2>Horaires</h2><p>Du mercredi au lundi, 10h – 18h. Fermé le 25 décembre et le 1er janvier.</p><a href="https://billetterie.example/musee">Réserver</a></aside>${foot('Musée')}`,
		),
		rows,
	);
};

const governmentEn = (): PageShape => {
	const rows: readonly Told[] = [
		[
			'New rules to protect hedgerows come into force',
			'/government/news/hedgerows',
			'2 October 2023',
			'2023-10-02T15:30:00+01:00',
			'News story',
		],
		[
			'Minister’s speech to the rural conference',
			'/government/speeches/rural-conference',
			'30 September 2023',
			'2023-09-30T10:00:00+01:00',
			'Speech',
		],
		[
			'£4 million for flood defences in Cumbria',
			'/government/news/flood-defences-cumbria',
			'29 September 2023',
			'2023-09-29T00:15:01+01:00',
			'Press release',
		],
		[
			'Bird flu: latest situation',
			'/government/news/bird-flu',
			'28 September 2023',
			'2023-09-28T17:42:19+01:00',
			'News story',
		],
	];
	return judged(
		'a government’s search: kind, office and moment in a list within each item',
		'https://www.department.example/search/news-and-communications',
		page(
			'News and communications',
			`<a href="#content" class="skip-link">Skip to main content</a><header><a href="/">Department</a></header><main id="content"><h1>News and communications</h1><p>1,204 results</p><div class="finder-results"><ul class="gem-c-document-list">${rows.map(([t, l, d, e, k]) => `<li class="gem-c-document-list__item"><div class="gem-c-document-list__item-title"><a class="govuk-link" href="${l}">${t}</a></div><p class="gem-c-document-list__item-description">An update from the department on its work this autumn.</p><ul class="gem-c-document-list__item-metadata"><li class="attribute">Document type: ${k}</li><li class="attribute">Organisation: Department for Examples</li><li class="attribute">Updated: <time datetime="${e}">${d}</time></li></ul></li>`).join('')}</ul></div><nav><a href="?page=2" rel="next">Next page</a></nav></main><footer><a href="/help">Help</a><a href="/accessibility">Accessibility</a></footer>`,
			'en',
		),
		rows,
	);
};

const dlDays = (): PageShape => {
	const groups: readonly Group[] = [
		[
			'2 octobre 2023',
			[
				['Avis d’enquête publique : parc éolien de Brenac', '/avis/brenac', '', '2023-10-02'],
				['Arrêté portant limitation des usages de l’eau', '/avis/eau-octobre', '', '2023-10-02'],
			],
		],
		['28 septembre 2023', [['Recueil des actes administratifs n° 74', '/raa/74', '', '2023-09-28']]],
		[
			'25 septembre 2023',
			[
				['Recrutement d’un adjoint administratif', '/avis/adjoint', '', '2023-09-25'],
				['Fermeture de la sous-préfecture le 2 novembre', '/avis/fermeture', '', '2023-09-25'],
				['Chasse : dates d’ouverture', '/avis/chasse', '', '2023-09-25'],
			],
		],
	];
	return judged(
		'a prefecture: days that each head several acts',
		'https://www.prefecture-brenac.example/publications',
		page(
			'Publications',
			`<h1>Préfecture de Brenac</h1><ul id="nav"><li><a href="/demarches">Démarches</a></li><li><a href="/publications">Publications</a></li><li><a href="/rdv">Prendre rendez-vous</a></li></ul><div id="contenu"><h2>Dernières publications</h2><dl class="publications">${groups.map(([d, l]) => `<dt>${d}</dt>${l.map(([t, p]) => `<dd><a href="${p}">${t}</a> <span>(PDF, 1,2 Mo)</span></dd>`).join('')}`).join('')}</dl></div>`,
		),
		groups.flatMap(([, l]) => l),
	);
};

export const judgedInstitutions: readonly PageShape[] = [
	townTypo3(),
	ministryDsfr(),
	universitySpip(),
	clubJoomla(),
	unionWordpress(),
	associationWebflow(),
	museumDatebox(),
	governmentEn(),
	dlDays(),
];
