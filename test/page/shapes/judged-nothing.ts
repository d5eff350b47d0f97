import {judged, judgedText, page} from './judged.ts';
import type {PageShape} from './news.ts';

const nonePortal = judged(
	'a portal of services',
	'https://www.portail-agglo.example/',
	page(
		'Portail',
		`<header><h1>Agglo du Pays d’Ys</h1></header><nav><ul><li><a href="/transports">Transports<ul><li><a href="/bus">Lignes de bus et horaires</a></li><li><a href="/velo">Location de vélos électriques</a></li></ul></li><li><a href="/dechets">Déchets et déchèteries</a></li></ul></nav><main><div class="tiles">${['Payer sa facture d’eau', 'Inscrire son enfant à l’école', 'Signaler un problème sur la voie publique', 'Demander un composteur', 'Consulter le cadastre', 'Trouver une salle à louer'].map((t, i) => `<div class="tile"><a href="/service/${i}"><span class="icon"></span><h3>${t}</h3><p>En ligne, 24h/24</p></a></div>`).join('')}</div><p>Prochain conseil communautaire : jeudi 12 octobre 2023 à 18h30.</p></main><footer><p>Site mis à jour le 02/10/2023</p></footer>`,
	),
	[],
);

const noneShop = judged(
	'a shop: days of delivery, reviews',
	'https://www.jardin-outils.example/bêches',
	page(
		'Bêches',
		`<nav><a href="/">Accueil</a><a href="/panier">Panier (0)</a></nav><h1>Bêches et fourches</h1><p class="promo">-20 % jusqu’au 15/10/2023 avec le code AUTOMNE</p><div class="products">${['Bêche Senlis manche frêne', 'Fourche à bêcher quatre dents', 'Bêche de terrassier', 'Grelinette cinq dents', 'Louchet à drainer'].map((t, i) => `<div class="product"><a href="/p/${i}"><img src="/${i}.jpg" alt=""><h2>${t}</h2></a><span class="price">${29 + i},90 €</span><span class="stock">Livré dès le ${4 + i}/10/2023</span><div class="stars">4,${i} (${12 * i} avis)</div><button>Ajouter au panier</button></div>`).join('')}</div><div class="reviews"><h2>Derniers avis</h2><p>Très solide. – Paul, 28/09/2023</p><p>Conforme. – Inès, 27/09/2023</p></div>`,
	),
	[],
);

const noneLinks = judged(
	'someone’s links',
	'https://pages-perso.example/liens.html',
	page(
		'Mes liens',
		`<h1>Mes liens</h1><p>Dernière mise à jour : 2 octobre 2023</p><h2>Journaux</h2><ul>${['Le Monde diplomatique', 'Ouest-France', 'The Guardian', 'Die Zeit'].map((t, i) => `<li><a href="https://journal${i}.example/">${t}</a></li>`).join('')}</ul><h2>Cuisine</h2><ul>${['Les carnets de Julie', 'Chocolat et pastis', 'Une faim d’ours'].map((t, i) => `<li><a href="https://cuisine${i}.example/">${t}</a> (depuis 200${i})</li>`).join('')}</ul>`,
	),
	[],
);

const noneLogin = judged(
	'a page to sign in',
	'https://compte.example/login',
	page(
		'Sign in',
		`<main><h1>Sign in to continue</h1><form><label>Email <input type="email"></label><label>Password <input type="password"></label><button>Sign in</button><a href="/reset">Forgot your password?</a><a href="/register">Create an account</a></form><p>Scheduled maintenance: October 8, 2023, 02:00–04:00 UTC. <a href="/status">Status page</a></p></main><footer><a href="/privacy">Privacy policy (updated 1 September 2023)</a><a href="/terms">Terms of service (updated 1 September 2023)</a></footer>`,
		'en',
	),
	[],
);

const noneDocs = judged(
	'the index of a manual',
	'https://docs.tool.example/',
	page(
		'Docs',
		`<nav class="toc"><ul>${['Getting started', 'Installing on Windows', 'Configuration file reference', 'Writing plugins', 'Upgrading from 2.x to 3.x', 'Frequently asked questions'].map((t, i) => `<li><a href="/en/stable/p${i}.html">${t}</a></li>`).join('')}</ul></nav><main><h1>Tool documentation</h1><p>Version 3.4.1, released on 2023-09-14.</p><div class="toctree"><ul>${['Getting started', 'Installing on Windows', 'Configuration file reference', 'Writing plugins'].map((t, i) => `<li><a href="/en/stable/p${i}.html">${t}</a><ul><li><a href="/en/stable/p${i}.html#a">Overview of ${t.toLowerCase()}</a></li></ul></li>`).join('')}</ul></div><a href="genindex.html">Index</a></main><footer>Last updated on Oct 2, 2023. Built with Sphinx 7.2.</footer>`,
		'en',
	),
	[],
);

const noneWeather = judged(
	'a week’s weather and its hours',
	'https://meteo.example/nantes',
	page(
		'Météo Nantes',
		`<nav><a href="/france">France</a><a href="/europe">Europe</a></nav><h1>Météo à Nantes</h1><div class="days">${['Lundi 2 octobre', 'Mardi 3 octobre', 'Mercredi 4 octobre', 'Jeudi 5 octobre', 'Vendredi 6 octobre'].map((d, i) => `<div class="day"><a href="/nantes/${i + 2}-octobre"><h3>${d}</h3><img src="/sun.svg" alt="Ensoleillé"><span>${14 + i}° / ${22 + i}°</span><p>Ciel dégagé, vent faible</p></a></div>`).join('')}</div><div class="hours"><table>${['18:00', '19:00', '20:00', '21:00'].map((h) => `<tr><td>${h}</td><td><a href="/nantes/heure/${h.slice(0, 2)}">Éclaircies</a></td><td>21°</td></tr>`).join('')}</table></div><h2>Villes voisines</h2><ul><li><a href="/reze">Météo Rezé</a></li><li><a href="/orvault">Météo Orvault</a></li></ul>`,
	),
	[],
);

const noneTv = judged(
	'a television’s evening',
	'https://tv.example/ce-soir',
	page(
		'Programme TV',
		`<h1>Programme TV du lundi 2 octobre 2023</h1>${['La Une', 'La Deux', 'Canal Sud']
			.map(
				(c, k) =>
					`<div class="ch"><h2>${c}</h2><ul>${[
						['20:10', 'Le journal de vingt heures'],
						['21:05', 'Les Rivières pourpres'],
						['22:50', 'Enquêtes criminelles'],
						['00:20', 'Nuit du court métrage'],
					]
						.map(([h, t], i) => `<li><span>${h}</span><a href="/emission/${k}${i}">${t}</a></li>`)
						.join('')}</ul></div>`,
			)
			.join('')}`,
	),
	[],
);

const noneAgenda = judged(
	'an agenda of concerts',
	'https://www.salle-rex.example/agenda',
	page(
		'Agenda',
		`<h1>Agenda</h1>${[
			['06 octobre 2023', 'Concert de la chorale Arc-en-ciel'],
			['13 octobre 2023', 'Théâtre : Le Malade imaginaire'],
			['20 octobre 2023', 'Bal folk avec le trio Bourrasque'],
			['10 novembre 2023', 'Conférence sur les oiseaux de mer'],
		]
			.map(
				([d, t], i) =>
					`<div class="ev"><div class="d">${d} à 20h30</div><h3><a href="/ev/${i}">${t}</a></h3><a href="/resa/${i}">Réserver</a></div>`,
			)
			.join('')}`,
	),
	[],
);

const noneFixtures = judged(
	'a league’s matches and scores',
	'https://www.district-foot.example/d2',
	page(
		'Calendrier',
		`<h1>Départemental 2, poule B</h1><table><tr><th>Date</th><th>Match</th><th>Score</th></tr>${[
			['17/09/2023', 'Plouay – Caudan', '2-1'],
			['24/09/2023', 'Caudan – Guidel', '0-0'],
			['01/10/2023', 'Guidel – Plouay', '1-3'],
			['08/10/2023', 'Plouay – Queven', '-'],
		]
			.map(
				([d, t, s], i) => `<tr><td>${d} 15:00</td><td><a href="/match/${i}">${t}</a></td><td>${s}</td></tr>`,
			)
			.join('')}</table>`,
	),
	[],
);

const noneForum = judged(
	'a forum’s index: when each was last written to',
	'https://forum.example/',
	page(
		'Forum',
		`<h1>Forum des apiculteurs</h1><table class="forumline"><tr><th>Forum</th><th>Sujets</th><th>Messages</th><th>Dernier message</th></tr>${['Débuter en apiculture', 'Maladies et parasites', 'Matériel et ruches', 'Petites annonces'].map((t, i) => `<tr><td><a href="/f${i}"><b>${t}</b></a><br>Posez ici vos questions</td><td>${i * 212}</td><td>${i * 2112}</td><td>02/10/2023 1${i}:03<br><a href="/u${i}">Melissa${i}</a></td></tr>`).join('')}</table>`,
	),
	[],
);

const noneDirectory = judged(
	'people and since when they are there',
	'https://www.labo.example/equipe',
	page(
		'Équipe',
		`<h1>L’équipe</h1>${['Anne Perrin', 'Karim Haddad', 'Jules Lemoine', 'Inès Faure'].map((t, i) => `<div class="p"><img src="/${i}.jpg" alt=""><h3><a href="/equipe/${i}">${t}</a></h3><p>Chercheuse, arrivée le ${i + 1} septembre 201${i}</p></div>`).join('')}`,
	),
	[],
);

const noneText = judgedText(
	'a camp site as text',
	`Accueil\nMenu\n\nBienvenue sur le site du camping.\nOuvert du 1er avril au 30 septembre 2023.\n\nTarifs\nEmplacement 12 €\nÉlectricité 4 €\n\nContact\nTél. 02 97 00 00 00\nDernière mise à jour : 02/10/2023\n`,
	[],
);

export const judgedNothing: readonly PageShape[] = [
	nonePortal,
	noneShop,
	noneLinks,
	noneLogin,
	noneDocs,
	noneWeather,
	noneTv,
	noneAgenda,
	noneFixtures,
	noneForum,
	noneDirectory,
	noneText,
];
