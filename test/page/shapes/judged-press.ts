import {foot, type Group, judged, page, type Told, top} from './judged.ts';
import type {PageShape} from './news.ts';

const regionalColumn = (): PageShape => {
	const rows: readonly Told[] = [
		[
			'Le pont de la Vallière rouvert aux camions après six mois de travaux',
			'/article/pont-valliere-118402',
			'02/10/2023 à 16:03:48',
			'2023-10-02T16:03:48+02:00',
		],
		[
			'Saint-Aubin : la boulangerie de la place cherche toujours un repreneur',
			'/article/boulangerie-118401',
			'02/10/2023 à 16:03:48',
			'2023-10-02T16:03:48+02:00',
		],
		[
			'Un marché de nuit, chaque vendredi, jusqu’à la Toussaint',
			'/article/marche-118400',
			'02/10/2023 à 15:41:02',
			'2023-10-02T15:41:02+02:00',
		],
		[
			'« On n’a jamais vu la rivière aussi basse », disent les pêcheurs du Thoré',
			'/article/pecheurs-118398',
			'02/10/2023 à 14:20:17',
			'2023-10-02T14:20:17+02:00',
		],
		[
			'Rugby (Fédérale 2) : Graulhet renverse Lavaur dans les arrêts de jeu',
			'/article/rugby-118391',
			'02/10/2023 à 11:05:00',
			'2023-10-02T11:05:00+02:00',
		],
		[
			'Trois blessés dans une collision sur la RD 112',
			'/article/collision-118377',
			'02/10/2023 à 08:59:31',
			'2023-10-02T08:59:31+02:00',
		],
		[
			'Vendanges : une récolte en baisse d’un cinquième à Gaillac',
			'/article/vendanges-118350',
			'01/10/2023 à 19:12:44',
			'2023-10-01T19:12:44+02:00',
		],
		[
			'Albi fête ses bénévoles',
			'/article/albi-fete-118344',
			'01/10/2023 à 18:00:09',
			'2023-10-01T18:00:09+02:00',
		],
	];
	return judged(
		'a regional paper: dates to the second before the links of a narrow column, its front page undated beside it',
		'https://www.courrier-du-tarn.example/',
		page(
			'Le Courrier du Tarn',
			`${top('Le Courrier du Tarn', ['Albi fête ses bénévoles', 'Castres', 'Gaillac', 'Sports', 'Loisirs', 'Annonces'])}
<div class="container"><div class="row"><div class="col-md-8 une">
<div class="bloc-une"><a href="/article/pont-valliere-118402"><img src="/img/1.jpg" alt="Le pont de la Vallière"></a><span class="rubrique"><a href="/castres">Castres</a></span><h1><a href="/article/pont-valliere-118402">Le pont de la Vallière rouvert aux camions après six mois de travaux</a></h1><p>La circulation des poids lourds a repris ce lundi matin.</p></div>
<div class="pub"><span>Publicité</span><iframe src="//ads.example/1"></iframe></div>
</div><aside class="col-md-4"><div class="dernieres-actus"><h2>Les dernières actualités</h2>
${rows.map(([t, l, d]) => `<div class="actu"><span class="date">Publié le ${d}</span><a href="${l}">${t}</a></div>`).join('\n')}
<a class="plus" href="/dernieres">Toutes les actualités</a></div>
<div class="meteo"><h3>Météo</h3><p>Lundi 2 octobre : 27°</p><a href="/meteo">Prévisions à 7 jours</a></div></aside></div></div>${foot('Le Courrier du Tarn')}`,
		),
		rows,
	);
};

const nationalCards = (): PageShape => {
	const rows: readonly Told[] = [
		[
			'Budget 2024 : le gouvernement promet seize milliards d’économies',
			'/politique/budget-2024_6192834.html',
			'2 octobre 2023 à 16h03',
			'2023-10-02T16:03:00+02:00',
			'Politique',
			'Le projet de loi de finances arrive en commission dès mardi, sans majorité certaine.',
		],
		[
			'Sécheresse : soixante départements encore en alerte',
			'/planete/secheresse-alerte_6192811.html',
			'2 octobre 2023 à 15h47',
			'2023-10-02T15:47:00+02:00',
			'Planète',
			'Les pluies de la fin septembre n’ont pas rechargé les nappes.',
		],
		[
			'Pourquoi les loyers des étudiants augmentent plus vite que l’inflation',
			'/societe/loyers-etudiants_6192780.html',
			'2 octobre 2023 à 13h30',
			'2023-10-02T13:30:00+02:00',
			'Société',
			'À Rennes, une chambre de onze mètres carrés se loue 480 euros.',
		],
		[
			'Le prix Nobel de médecine récompense l’ARN messager',
			'/sciences/nobel-medecine_6192702.html',
			'2 octobre 2023 à 11h52',
			'2023-10-02T11:52:00+02:00',
			'Sciences',
			'Deux chercheurs dont les travaux ont ouvert la voie aux vaccins.',
		],
		[
			'À Marseille, les dockers reconduisent la grève',
			'/economie/dockers-marseille_6192660.html',
			'2 octobre 2023 à 9h05',
			'2023-10-02T09:05:00+02:00',
			'Économie',
			'Le mouvement bloque deux terminaux depuis jeudi.',
		],
		[
			'Coupe du monde de rugby : les Bleus sans leur capitaine',
			'/sport/rugby-bleus_6192612.html',
			'1er octobre 2023 à 21h18',
			'2023-10-01T21:18:00+02:00',
			'Sport',
			'Le staff reste prudent sur son retour.',
		],
		[
			'Mort d’une grande voix de la radio',
			'/culture/mort-voix-radio_6192590.html',
			'30 septembre 2023 à 23h59',
			'2023-09-30T23:59:00+02:00',
			'Culture',
			'Elle avait animé la matinale pendant dix-neuf ans.',
		],
	];
	return judged(
		'a national paper: each card one link, the hour after title and standfirst, the most read without dates',
		'https://www.lejournal-national.example/dernieres-actualites/',
		page(
			'Dernières actualités - Le Journal national',
			`${top('Le Journal national', ['Politique', 'Planète', 'Société', 'Économie', 'Sport', 'Culture', 'Débats'])}
<main><h1>Dernières actualités</h1><section class="river">${rows.map(([t, l, d, , r, c], i) => `<article class="teaser teaser--inline"><a class="teaser__link" href="${l}"><picture><source srcset="/i/${i}.webp"><img loading="lazy" src="/i/${i}.jpg" alt="" width="220"></picture><span class="teaser__kicker">${r}</span><h3 class="teaser__title">${t}</h3><p class="teaser__desc">${c}</p><span class="meta__publisher">Publié le ${d}</span><span class="meta__reading-time">Temps de Lecture ${i + 2} min.</span></a>${i % 3 ? '' : '<span class="icon__premium">Article réservé aux abonnés</span>'}<button class="fav" aria-label="Ajouter à vos sélections"></button></article>${i === 2 ? '<div class="dfp-slot" id="inread"></div><section class="promo"><a href="/abonnement?p=12">Profitez de l’offre de rentrée : 1 € par mois jusqu’au 15 octobre 2023</a></section>' : ''}`).join('\n')}</section>
<nav class="river__pagination"><a href="?page=2">2</a><a href="?page=3">3</a><a href="?page=4">Page suivante</a></nav></main>
<aside><h2>Les plus lus</h2><ol>${[...rows.slice(2, 5), ...rows.slice(0, 1)].map(([t, l]) => `<li><a href="${l}">${t}</a></li>`).join('')}</ol></aside>${foot('Le Journal national')}`,
		),
		rows,
	);
};

const wireByHour = (): PageShape => {
	const days: readonly Group[] = [
		[
			'Lundi 2 octobre 2023',
			[
				[
					'Le conseil départemental vote un plan vélo de 40 millions',
					'/fil/plan-velo',
					'18:12',
					'2023-10-02T18:12:00+02:00',
				],
				[
					'Incendie maîtrisé dans un entrepôt de Vénissieux',
					'/fil/entrepot-venissieux',
					'17:45',
					'2023-10-02T17:45:00+02:00',
				],
				['Trafic perturbé sur la ligne D du métro', '/fil/ligne-d', '16:03', '2023-10-02T16:03:00+02:00'],
				[
					'Ouverture du procès des faux policiers à la cour d’assises',
					'/fil/faux-policiers',
					'09:30',
					'2023-10-02T09:30:00+02:00',
				],
				['Brouillard : prudence sur l’A42', '/fil/brouillard-a42', '06:58', '2023-10-02T06:58:00+02:00'],
			],
		],
		[
			'Dimanche 1er octobre 2023',
			[
				['L’OL s’incline encore à domicile', '/fil/ol-domicile', '22:41', '2023-10-01T22:41:00+02:00'],
				[
					'Quatre mille coureurs au départ du semi-marathon',
					'/fil/semi-marathon',
					'18:07',
					'2023-10-01T18:07:00+02:00',
				],
				['Une brocante géante sur les quais de Saône', '/fil/brocante', '10:00', '2023-10-01T10:00:00+02:00'],
			],
		],
		[
			'Samedi 30 septembre 2023',
			[
				['Le musée Gadagne prolonge son exposition', '/fil/gadagne', '20:15', '2023-09-30T20:15:00+02:00'],
				['Un nouveau maire élu à Saint-Fons', '/fil/saint-fons', '12:20', '2023-09-30T12:20:00+02:00'],
			],
		],
	];
	const rows = days.flatMap(([, l]) => l);
	return judged(
		'a wire of hours below days in full',
		'https://www.lyon-matin.example/fil-info',
		page(
			'Le fil info - Lyon Matin',
			`${top('Lyon Matin', ['Lyon', 'Rhône', 'Sport', 'Sorties', 'Vidéos'])}<main><h1>Fil info</h1><p class="maj">Mis à jour à 18:14</p>
<div class="fil">${days.map(([h, l]) => `<h2 class="fil-jour">${h}</h2><ul class="fil-liste">${l.map(([t, p, hh]) => `<li><span class="heure">${hh}</span> <span class="tag">Lyon</span> <a href="${p}">${t}</a></li>`).join('')}</ul>`).join('\n')}</div><a href="/fil-info?jour=2023-09-29">Jour précédent</a></main>${foot('Lyon Matin')}`,
		),
		rows,
	);
};

const wireTodayYesterday = (): PageShape => {
	const rows: readonly Told[] = [
		['La SNCF annule un TGV sur trois vendredi', '/flash/sncf-tgv-991', '18h21', '2023-10-02T18:21:00+02:00'],
		[
			'Inflation : 4,9 % sur un an en septembre, selon l’Insee',
			'/flash/insee-990',
			'17h55',
			'2023-10-02T17:55:00+02:00',
		],
		['Séisme de magnitude 5,1 ressenti à Athènes', '/flash/seisme-989', '14h09', '2023-10-02T14:09:00+02:00'],
		['Paris ouvre en baisse de 0,4 %', '/flash/bourse-988', '9h02', '2023-10-02T09:02:00+02:00'],
		[
			'Kiev réclame de nouveaux systèmes de défense aérienne',
			'/flash/kiev-987',
			'22h36',
			'2023-10-01T22:36:00+02:00',
		],
		[
			'Slovaquie : les populistes en tête des législatives',
			'/flash/slovaquie-986',
			'13h44',
			'2023-10-01T13:44:00+02:00',
		],
		['Un avion de tourisme s’écrase dans la Drôme', '/flash/drome-985', '8h15', '2023-10-01T08:15:00+02:00'],
	];
	const li = ([t, l, h]: Told) =>
		`<div class="flash-item"><div class="flash-item-hour"><i class="ico-clock"></i>${h}</div><div class="flash-item-body"><a href="${l}"><strong>${t}</strong></a><div class="share"><a href="https://www.facebook.com/sharer.php?u=${l}">Partager</a><a href="https://twitter.com/intent/tweet?u=${l}">Tweeter</a></div></div></div>`;
	return judged(
		'a wire of hours below « Aujourd’hui » and « Hier », links to share beside',
		'https://www.info-direct.example/flash',
		page(
			'Toute l’info en direct',
			`${top('Info Direct', ['Direct', 'Replay', 'Podcasts', 'Météo'])}<div id="content"><h1>L’info en continu</h1><div class="flash"><div class="flash-day">Aujourd’hui</div>${rows.slice(0, 4).map(li).join('')}<div class="ad">Publicité</div><div class="flash-day">Hier</div>${rows.slice(4).map(li).join('')}</div></div>${foot('Info Direct')}`,
		),
		rows,
	);
};

const tradeDrupal = (): PageShape => {
	const rows: readonly Told[] = [
		[
			'Lactalis investit 25 millions dans sa tour de séchage de Mayenne',
			'/actualite/lactalis-mayenne',
			'02-10-2023',
			'2023-10-02',
		],
		['Œufs : la filière anticipe un Noël tendu', '/actualite/oeufs-noel', '02-10-2023', '2023-10-02'],
		[
			'Emballages : ce que change le règlement européen pour les PME',
			'/actualite/emballages-reglement',
			'29-09-2023',
			'2023-09-29',
		],
		[
			'« Le bio doit sortir des promotions », estime la présidente d’Inter Bio',
			'/actualite/bio-promotions',
			'28-09-2023',
			'2023-09-28',
		],
		[
			'Sucre : les cours mondiaux au plus haut depuis douze ans',
			'/actualite/sucre-cours',
			'28-09-2023',
			'2023-09-28',
		],
		[
			'Salon CFIA : les inscriptions sont ouvertes',
			'/actualite/cfia-inscriptions',
			'27-09-2023',
			'2023-09-27',
		],
	];
	return judged(
		'a trade paper by Drupal: day, author, rubric and comments in fields of their own',
		'https://www.agro-hebdo.example/actualites',
		page(
			'Actualités | Agro Hebdo',
			`${top('Agro Hebdo', ['Lait', 'Viande', 'Emballage', 'Emploi', 'Annuaire'])}<div class="region region-content"><div class="view view-actualites view-id-actualites view-display-id-page_1"><div class="view-filters"><form><select><option>Tous les secteurs</option><option>Lait</option></select></form></div><div class="view-content">
${rows.map(([t, l, d], i) => `<div class="views-row views-row-${i + 1}"><div class="views-field views-field-field-image"><div class="field-content"><a href="${l}"><img src="/sites/default/files/styles/vignette/${i}.jpg" alt=""></a></div></div><div class="views-field views-field-field-secteur"><div class="field-content"><a href="/secteur/${i}" hreflang="fr">${['Lait', 'Œufs', 'Emballage', 'Bio', 'Sucre', 'Salons'][i]}</a></div></div><div class="views-field views-field-title"><span class="field-content"><a href="${l}" hreflang="fr">${t}</a></span></div><div class="views-field views-field-created"><span class="views-label">Publié le </span><span class="field-content">${d}</span></div><div class="views-field views-field-uid"><span class="field-content">par <a href="/auteur/${i % 2}">${['Claire Ménard', 'Yann Le Goff'][i % 2]}</a></span></div><div class="views-field views-field-comment"><span class="field-content"><a href="${l}#comments">${i} commentaires</a></span></div></div>`).join('\n')}
</div><nav class="pager"><ul><li class="is-active"><a href="?page=0">1</a></li><li><a href="?page=1">2</a></li><li><a href="?page=1">Suivant ›</a></li></ul></nav></div></div>${foot('Agro Hebdo')}`,
		),
		rows,
	);
};

const reactSoup = (): PageShape => {
	const rows: readonly Told[] = [
		[
			'Pourquoi le prix du beurre ne baisse pas',
			'/eco/pourquoi-le-prix-du-beurre-ne-baisse-pas-c8f2',
			'il y a 12 minutes',
			'2023-10-02T18:18:00+02:00',
		],
		[
			'Municipales : la gauche cherche une tête de liste à Nantes',
			'/politique/municipales-nantes-91ab',
			'il y a 3 heures',
			'2023-10-02T15:30:00+02:00',
		],
		[
			'Ces lycéens qui réparent des vélos le midi',
			'/societe/lyceens-velos-11dd',
			'il y a 5 h',
			'2023-10-02T13:30:00+02:00',
		],
		[
			'Le FC Nantes tient son gardien',
			'/sport/fc-nantes-gardien-7c01',
			'hier à 18h42',
			'2023-10-01T18:42:00+02:00',
		],
		[
			'Festival : Les Utopiales dévoilent leur affiche',
			'/culture/utopiales-affiche-0d9e',
			'hier à 09h10',
			'2023-10-01T09:10:00+02:00',
		],
		[
			'Marée noire évitée au large de Belle-Île',
			'/societe/belle-ile-33aa',
			'Le 30 septembre à 20h05',
			'2023-09-30T20:05:00+02:00',
		],
	];
	return judged(
		'a React page: names that say nothing, ages, « hier à », a day without year, minutes of reading',
		'https://www.ouest-info.example/a-la-une',
		page(
			'À la une',
			`<div id="__next"><div class="sc-1f2 kXvBqz"><div class="sc-9aa bTjMnO"><a class="sc-77 fooBar" href="/">Ouest Info</a><div class="sc-4d eRtYui"><a href="/politique" class="sc-4e">Politique</a><a href="/eco" class="sc-4e">Éco</a><a href="/sport" class="sc-4e">Sport</a><a href="/culture" class="sc-4e">Culture</a></div></div><div class="sc-ab1 jKlMno">
${rows.map(([t, l, d], i) => `<div class="sc-c${i} hGfDsa"><div class="sc-qq wErTyu"><a aria-hidden="true" tabindex="-1" href="${l}" class="sc-im"><img alt="" src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"></a></div><div class="sc-zz pOiUyt"><div class="sc-k"><a href="/${l?.split('/')[1]}" class="sc-kk">${l?.split('/')[1]}</a></div><div class="sc-t"><a href="${l}" class="sc-tt"><span class="sc-ts">${t}</span></a></div><div class="sc-d"><svg viewBox="0 0 1 1"></svg><span>${d}</span><span class="sc-dot">·</span><span>${i + 2} min de lecture</span></div></div></div>`).join('')}</div><button class="sc-more">Voir plus</button></div></div><script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{"n":6}}}</script>`,
		),
		rows,
	);
};

const localPaperEn = (): PageShape => {
	const rows: readonly Told[] = [
		[
			'Council backs plan for 400 homes at old brickworks',
			'/news/23829911.council-backs-400-homes/',
			'2 hours ago',
			'2023-10-02T16:30:00+02:00',
		],
		[
			'Man charged after Saturday night disturbance',
			'/news/23829874.man-charged/',
			'4 hours ago',
			'2023-10-02T14:30:00+02:00',
		],
		[
			'Village pub crowned best in the county',
			'/news/23829610.pub-crowned-best/',
			'9 hours ago',
			'2023-10-02T09:30:00+02:00',
		],
		[
			'Town edge past Rovers in five-goal thriller',
			'/sport/23828001.town-edge-past-rovers/',
			'1 day ago',
			'2023-10-01T18:30:00+02:00',
		],
		[
			'Library to close for six weeks',
			'/news/23827440.library-to-close/',
			'2 days ago',
			'2023-09-30T18:30:00+02:00',
		],
	];
	return judged(
		'an English local paper: ages in hours and days, authors and comments beside',
		'https://www.brackley-echo.example/news/',
		page(
			'Latest Brackley news',
			`<header><a href="/">Brackley Echo</a><nav><a href="/news/">News</a><a href="/sport/">Sport</a><a href="/whats-on/">What’s On</a><a href="/jobs/">Jobs</a></nav></header><main><h1>Latest news</h1><ul class="mar-block-list">${rows.map(([t, l, d], i) => `<li class="mar-item"><a class="mar-img" href="${l}"><img src="/r/${i}.jpg" alt="${t}"></a><h2><a href="${l}">${t}</a></h2><p class="standfirst">Residents gathered at the town hall to hear the decision.</p><span class="author">By <a href="/author/jo-reed/">Jo Reed</a></span> <span class="pub">${d}</span> <a class="comments" href="${l}#comments">${i * 7} comments</a></li>`).join('\n')}</ul><a href="?page=2">Next</a></main><footer><a href="/terms/">Terms</a> <a href="/cookies/">Cookies</a> <a href="/archive/">Archive</a></footer>`,
			'en-GB',
		),
		rows,
	);
};

const flatSiblings = (): PageShape => {
	const rows: readonly Told[] = [
		[
			'Grippe aviaire : les canards vaccinés dès lundi',
			'/elevage/grippe-aviaire-vaccin',
			'02/10/2023 à 16:03',
			'2023-10-02T16:03:00+02:00',
			'Marie Caussade',
		],
		[
			'Le cours du blé tendre sous les 230 euros la tonne',
			'/marches/ble-tendre',
			'02/10/2023 à 12:31',
			'2023-10-02T12:31:00+02:00',
			'AFP',
		],
		[
			'Maladie hémorragique : trois foyers dans les Pyrénées',
			'/elevage/mhe-pyrenees',
			'01/10/2023 à 18:00',
			'2023-10-01T18:00:00+02:00',
			'La rédaction',
		],
		[
			'Installation : les aides régionales revues à la hausse',
			'/politique/aides-installation',
			'30/09/2023 à 07:55',
			'2023-09-30T07:55:00+02:00',
			'Marie Caussade',
		],
		[
			'Sommet de l’élevage : un record de visiteurs attendu',
			'/evenements/sommet',
			'29/09/2023 à 15:10',
			'2023-09-29T15:10:00+02:00',
			'Hugo Blanc',
		],
	];
	return judged(
		'headings, bylines and standfirsts side by side, parted by rules',
		'https://www.terres-du-sudouest.example/',
		page(
			'Terres du Sud-Ouest',
			`<div id="menu"><a href="/elevage">Élevage</a> | <a href="/marches">Marchés</a> | <a href="/politique">Politique</a> | <a href="/petites-annonces">Annonces</a></div><div id="main"><h2>À la une</h2>
${rows.map(([t, l, d, , a]) => `<h3><a href="${l}">${t}</a></h3>\n<p class="meta">Par ${a} | Publié le ${d}</p>\n<p>Les éleveurs du département attendaient cette annonce depuis le printemps. <a href="${l}">Lire plus</a></p>\n<hr>`).join('\n')}
<p><a href="/archives">Archives</a></p></div>`,
		),
		rows,
	);
};

const ownArticle = (): PageShape => {
	const rows: readonly Told[] = [
		[
			'Les chantiers navals embauchent 300 soudeurs',
			'/saint-nazaire/chantiers-300-soudeurs',
			'02/10/2023 à 17:20:05',
			'2023-10-02T17:20:05+02:00',
		],
		[
			'Un phoque secouru à Pornichet',
			'/pornichet/phoque-secouru',
			'02/10/2023 à 15:11:40',
			'2023-10-02T15:11:40+02:00',
		],
		[
			'La Baule : le casino change de main',
			'/la-baule/casino',
			'02/10/2023 à 10:02:13',
			'2023-10-02T10:02:13+02:00',
		],
		[
			'Guérande : le sel, or blanc de la sécheresse',
			'/guerande/sel-or-blanc',
			'01/10/2023 à 20:45:59',
			'2023-10-01T20:45:59+02:00',
		],
	];
	const own: Told = [
		'L’ancienne base sous-marine accueillera un centre d’archives',
		'/saint-nazaire/base-sous-marine-archives',
		'',
		'2022-09-13',
	];
	return judged(
		'an article of last year with a column of today’s news',
		'https://www.estuaire-info.example/saint-nazaire/base-sous-marine-archives',
		page(
			'L’ancienne base sous-marine accueillera un centre d’archives – Estuaire Info',
			`<div class="nav"><a href="/saint-nazaire">Saint-Nazaire</a><a href="/la-baule">La Baule</a><a href="/guerande">Guérande</a></div><div class="wrap"><div class="article"><div class="breadcrumb"><a href="/">Accueil</a> › <a href="/saint-nazaire">Saint-Nazaire</a></div><h1>L’ancienne base sous-marine accueillera un centre d’archives</h1><p class="chapo">La ville et l’État ont signé, mardi, une convention pour conserver les plans des paquebots.</p><p class="signature">Publié le 13-09-2022 par Loïc Hervé</p><img src="/base.jpg" alt=""><p>Depuis 1945, les alvéoles de béton n’avaient servi qu’à des usages de passage. En 2025, elles abriteront quatre kilomètres linéaires de documents.</p><p>Le projet, évoqué dès le 4 mars 2019, avait été retardé par la crise sanitaire. « C’est une fierté », a dit l’adjointe à la culture, avant de rappeler le coût : onze millions d’euros.</p><p>À lire aussi : <a href="/saint-nazaire/paquebots">Les paquebots, une mémoire ouvrière</a></p><p>Les travaux commenceront au printemps et dureront dix-huit mois, selon le calendrier présenté en conseil municipal.</p><div class="tags"><a href="/tag/patrimoine">Patrimoine</a><a href="/tag/archives">Archives</a></div></div><div class="side"><div class="title">Les dernières actualités</div>${rows.map(([t, l, d]) => `<div class="item"><a href="${l}">${t}</a><div class="d">Publié le ${d}</div></div>`).join('')}</div></div>`,
		),
		[own, ...rows],
	);
};

export const judgedPress: readonly PageShape[] = [
	regionalColumn(),
	nationalCards(),
	wireByHour(),
	wireTodayYesterday(),
	tradeDrupal(),
	reactSoup(),
	localPaperEn(),
	flatSiblings(),
	ownArticle(),
];
