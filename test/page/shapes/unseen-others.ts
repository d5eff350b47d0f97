import type {PageShape} from './news.ts';

const now = '2026-05-05T19:00:00+02:00';

const departures: PageShape = {
	name: 'departures of a station, hour by hour, with links to each train',
	url: 'https://www.gare-en-direct.example/rennes',
	now,
	html: `<!doctype html><html lang="fr"><head><title>Départs – Gare de Rennes</title></head><body><h1>Gare de Rennes</h1><p>Mis à jour à 18:59</p><table class="board"><thead><tr><th>Heure</th><th>Destination</th><th>Voie</th></tr></thead><tbody>${[
		['19:05', 'Paris-Montparnasse par Le Mans'],
		['19:12', 'Saint-Malo, omnibus'],
		['19:24', 'Quimper par Vannes et Lorient'],
		['19:31', 'Lyon-Part-Dieu par Massy'],
		['18:52', 'Brest, retardé de vingt minutes'],
	]
		.map(
			([hour, to], index) =>
				`<tr><td>${hour}</td><td><a href="/train/88${index}">${to}</a></td><td>${index + 1}</td></tr>`,
		)
		.join(
			'',
		)}</tbody></table><a href="/rennes/arrivees">Voir les arrivées en gare de Rennes</a></body></html>`,
	expected: [],
};

const loans: PageShape = {
	name: 'a reader’s loans at the library: titles, authors, days to bring them back, renewals',
	url: 'https://mediatheque.example/compte/prets',
	now,
	html: `<!doctype html><html lang="fr"><head><title>Mes prêts - Médiathèque</title></head><body><h1>Mes prêts</h1><table><thead><tr><th>Titre</th><th>Auteur</th><th>Emprunté le</th><th>Retour avant le</th></tr></thead><tbody>${[
		['Pêcheur d’Islande', 'Pierre Loti', '14/04/2026', '12/05/2026'],
		['La mer, une histoire en cartes', 'A. Guern', '14/04/2026', '12/05/2026'],
		['Le vieil homme et la mer', 'E. Hemingway', '02/04/2026', '30/04/2026'],
		['Matelotage pratique', 'C. Morin', '02/04/2026', '30/04/2026'],
	]
		.map(
			([title, author, from, to], index) =>
				`<tr><td><a href="/notice/${index}">${title}</a></td><td>${author}</td><td>${from}</td><td>${to}</td></tr>`,
		)
		.join(
			'',
		)}</tbody></table><p><a href="/compte/reservations">Mes réservations en cours</a></p></body></html>`,
	expected: [],
};

const pictures: PageShape = {
	name: 'a gallery: albums with the day they were taken and how many pictures they hold',
	url: 'https://photos.club-nautique.example/',
	now,
	html: `<!doctype html><html lang="fr"><head><title>Galerie photo</title></head><body><h1>Galerie</h1><ul class="albums">${[0, 1, 2, 3].map((index) => `<li><a href="/album/${index}"><img src="/t/${index}.jpg" alt="IMG_20${index}1"></a><span class="caption">IMG_20${index}1.JPG</span><span>${40 + index} photos</span></li>`).join('')}</ul><p>Total : 164 photos depuis le 12/05/2011. <a href="/connexion">Se connecter pour ajouter des photos</a></p></body></html>`,
	expected: [],
};

const courses: PageShape = {
	name: 'courses to book: sessions begun and to come, places left',
	url: 'https://www.formation-marine.example/sessions',
	now,
	html: `<!doctype html><html lang="fr"><head><title>Calendrier des sessions</title></head><body><ul><li><a href="/financement">Financer sa formation</a></li></ul><h1>Calendrier des sessions</h1><div class="sessions">${[
		['Certificat de matelot pont', '13/04/2026'],
		['Recyclage médical niveau II', '27/04/2026'],
		['Radio SMDSM, certificat restreint', '11/05/2026'],
		['Capitaine 200, module navigation', '18/05/2026'],
		['Sécurité : lutte contre l’incendie', '01/06/2026'],
		['Sécurité : techniques de survie', '08/06/2026'],
	]
		.map(
			([title, from], index) =>
				`<div class="session"><h3><a href="/formation/${index}">${title}</a></h3><p class="date">${from}</p><p>${index + 2} places</p><a href="/inscription/${index}">S’inscrire</a></div>`,
		)
		.join('')}</div></body></html>`,
	expected: [],
};

const rates: PageShape = {
	name: 'rates of exchange of the day, a link for each currency',
	url: 'https://www.changes.example/',
	now,
	html: `<!doctype html><html lang="fr"><head><title>Cours des devises</title></head><body><h1>Cours des devises</h1><table><tr><th>Devise</th><th>Cours</th><th>Date</th></tr>${['Dollar des États-Unis', 'Livre sterling', 'Couronne norvégienne', 'Franc suisse', 'Yen du Japon'].map((name, index) => `<tr><td><a href="/devise/${index}">${name}</a></td><td>1,0${index}41</td><td>05/05/2026</td></tr>`).join('')}</table><p>Source : banque centrale. Prochaine publication le 06/05/2026 à 16h00.</p></body></html>`,
	expected: [],
};

export const unseenOthers: readonly PageShape[] = [departures, loans, pictures, courses, rates];
