import type {PageShape} from './news.ts';
import {type Row, rows, wanted} from './row.ts';

const now = '2026-11-24T18:00:00+01:00';

const museum = 'https://www.musee-des-transports.example';
const museumNews: readonly Row[] = [
	[
		'Exposition « Rails et rivages » : dossier de presse',
		'/files/2026-11/dp-rails-et-rivages.pdf',
		'12.11.2026',
		'2026-11-12T00:00:00+01:00',
	],
	[
		'Acquisition d’une automotrice de 1937',
		'/files/2026-10/cp-automotrice.pdf',
		'20.10.2026',
		'2026-10-20T00:00:00+02:00',
	],
	[
		'Fréquentation de l’été',
		'/files/2026-09/cp-frequentation.pdf',
		'08.09.2026',
		'2026-09-08T00:00:00+02:00',
	],
	['Nuit des musées : le programme', '/files/2026-05/cp-nuit.pdf', '04.05.2026', '2026-05-04T00:00:00+02:00'],
];

const pressRoom: PageShape = {
	name: 'a museum’s press room: documents to download with their weight, an exhibition’s span beside',
	url: `${museum}/presse`,
	now,
	html: `<!doctype html><html lang="fr"><head><title>Presse | Musée des transports</title></head><body><header><nav><a href="/visiter">Préparer votre visite</a><a href="/expositions">Expositions et installations</a></nav></header><main><h1>Espace presse</h1><div class="press-contact"><p>Contact : Anouk Delmas, 02 40 00 12 34, du lundi au vendredi.</p></div><ul class="downloads">
${rows(museumNews, ([title, href, shown], index) => `<li class="downloads__item"><a href="${href}" class="downloads__link" download><span class="downloads__type">Communiqué</span><span class="downloads__title">${title}</span><span class="downloads__meta">${shown} — PDF, ${index + 1},2 Mo</span></a></li>`)}
</ul><section class="now"><h2>En ce moment</h2><a href="/expositions/rails-et-rivages"><img src="/a.jpg" alt=""><strong>Rails et rivages, une histoire des bains de mer</strong><span>14.11.2026 – 28.03.2027</span></a></section></main><footer>Ouvert de 10h à 18h sauf mardi. © 2026</footer></body></html>`,
	expected: wanted(museumNews, museum),
};

const gazette = 'https://www.gazette-des-rives.example';
const chronology: readonly (readonly [day: string, ...Row])[] = [
	[
		'Mardi 24 novembre',
		'La préfecture ferme le pont de Mindin',
		'/a/9021',
		'16h45',
		'2026-11-24T16:45:00+01:00',
	],
	[
		'Mardi 24 novembre',
		'Coup de vent : les traversées reprennent',
		'/a/9018',
		'12h30',
		'2026-11-24T12:30:00+01:00',
	],
	[
		'Mardi 24 novembre',
		'Un coureur disparu retrouvé sain et sauf',
		'/a/9016',
		'8h05',
		'2026-11-24T08:05:00+01:00',
	],
	[
		'Lundi 23 novembre',
		'Budget : le département se serre la ceinture',
		'/a/9011',
		'19h20',
		'2026-11-23T19:20:00+01:00',
	],
	[
		'Lundi 23 novembre',
		'Les huîtres de Bourgneuf autorisées',
		'/a/9009',
		'10h00',
		'2026-11-23T10:00:00+01:00',
	],
	[
		'Dimanche 22 novembre',
		'Voile : Le Goff en tête à Madère',
		'/a/9001',
		'22h11',
		'2026-11-22T22:11:00+01:00',
	],
];
const chronologyRow = ([, ...row]: (typeof chronology)[number]): Row => row;

const timeline: PageShape = {
	name: 'a timeline: days without a year between the rows of one list, hours in each row',
	url: `${gazette}/fil`,
	now,
	html: `<!doctype html><html lang="fr"><head><title>Le fil | La Gazette des rives</title></head><body><nav><a href="/communes">Toutes les communes</a><a href="/edition-du-jour">L’édition du jour</a></nav><h1>Le fil</h1><ul class="timeline">
${chronology.map(([day, title, href, shown], index) => `${chronology[index - 1]?.[0] === day ? '' : `<li class="timeline-day"><span>${day}</span></li>`}<li class="timeline-row"><span class="dot"></span><span class="hour">${shown}</span><div class="body"><span class="place">Pays de Retz</span><a href="${href}" class="t">${title}</a></div></li>`).join('\n')}
</ul><a href="/fil?avant=2026-11-22">Voir les jours précédents</a><div class="newsletter"><p>Recevez chaque matin à 7h00 l’essentiel</p><a href="/newsletter">S’inscrire à la lettre du matin</a></div></body></html>`,
	expected: wanted(chronology.map(chronologyRow), gazette),
};

const journalOfLaw = 'https://www.revue-des-quais.example';
const issue: readonly Row[] = [
	[
		'Le droit de la mer face aux drones',
		'/2026/droit-drones',
		'20 novembre 2026',
		'2026-11-20T00:00:00+01:00',
	],
	['Saisie des navires : un revirement ?', '/2026/saisie', '13 novembre 2026', '2026-11-13T00:00:00+01:00'],
	['Abordage et faute partagée', '/2026/abordage', '2 novembre 2026', '2026-11-02T00:00:00+01:00'],
];

const rdfa: PageShape = {
	name: 'a review in RDFa: dates in content attributes, first put on line and revised',
	url: `${journalOfLaw}/actualite`,
	now,
	html: `<!doctype html><html lang="fr" prefix="schema: http://schema.org/ dc: http://purl.org/dc/terms/"><head><title>Actualité - Revue des quais</title></head><body><div id="menu"><a href="/numeros/2026-3">Numéro 3, juillet-septembre 2026</a><a href="/comite">Comité de rédaction</a></div><div id="main" vocab="http://schema.org/">
${rows(issue, ([title, href, shown, time], index) => `<div typeof="Article" resource="${href}" class="notice"><h3 property="headline"><a property="url" href="${href}">${title}</a></h3><p>par <span property="author">Éloïse Tanguy-Baron</span></p><p class="dates">Mis à jour le <span property="dateModified" content="2026-11-2${index + 1}">2${index + 1} novembre 2026</span> – mis en ligne le <span property="datePublished" content="${time.slice(0, 10)}">${shown}</span></p><p property="description">Commentaire de la décision du 8 octobre 2026 de la chambre commerciale.</p></div>`)}
</div><div id="footer">ISSN 2000-0001 – dernière livraison : septembre 2026</div></body></html>`,
	expected: wanted(issue, journalOfLaw),
};

const college = 'http://www.lycee-jean-bart.example';
const collegeNews: readonly Row[] = [
	[
		'Conseils de classe du premier trimestre',
		'/spip.php?article812',
		'Publié le mardi 17 novembre 2026 à 17:22, par la direction',
		'2026-11-17T17:22:00+01:00',
	],
	[
		'Voyage à Bruges : réunion des familles',
		'/spip.php?article810',
		'Publié le lundi 9 novembre 2026 à 08:40, par M. Vasseur',
		'2026-11-09T08:40:00+01:00',
	],
	[
		'Bourse aux manuels',
		'/spip.php?article801',
		'Publié le jeudi 10 septembre 2026 à 11:15, par l’intendance',
		'2026-09-10T11:15:00+02:00',
	],
];

const school: PageShape = {
	name: 'a school’s floats: titles as images of text and links, the phrase of its date with its author',
	url: `${college}/`,
	now,
	html: `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"><html xmlns="http://www.w3.org/1999/xhtml" lang="fr"><head><title>Lycée Jean-Bart</title></head><body><div id="conteneur"><div id="entete"><a href="http://www.lycee-jean-bart.example/"><img src="bandeau.jpg" alt="Lycée Jean-Bart" /></a></div><div id="gauche"><ul><li><a href="spip.php?rubrique3">Vie scolaire et internat</a></li><li><a href="spip.php?rubrique9">Orientation, rentrée 2027</a></li><li><a href="spip.php?rubrique12">Menus du 23 au 27 novembre</a></li></ul></div><div id="centre">
${rows(collegeNews, ([title, href, shown]) => `<div class="cadre"><div class="titre_cadre"><a href="${href.slice(1)}" title="${title}">${title}</a></div><div class="date_cadre"><small>${shown}</small></div><div class="texte_cadre">Rendez-vous le vendredi 27 novembre à 18h en salle polyvalente.<br /><a href="${href.slice(1)}">&gt;&gt; lire</a></div><br class="nettoyeur" /></div>`)}
</div><div id="pied">Site mis à jour le mardi 24 novembre 2026 | 812 articles | <a href="spip.php?page=plan">Plan</a></div></div></body></html>`,
	expected: wanted(collegeNews, college),
};

export const unseenDesks: readonly PageShape[] = [pressRoom, timeline, rdfa, school];
