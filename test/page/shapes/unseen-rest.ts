import type {PageShape} from './news.ts';

const now = '2026-06-16T09:30:00+02:00';

const copied: PageShape = {
	name: 'a page copied as text: rubric in capitals, title, standfirst, then author and day on one line',
	url: 'file:///home/lou/copie.txt',
	now,
	text: `Menu\nRechercher\nS’abonner\n\nÀ LA UNE\n\nÉCONOMIE\nLa sardine revient dans le golfe\nAprès deux années maigres, les bolincheurs remplissent de nouveau leurs cales.\nPar Yvon Salaün | 15 juin 2026\n\nCULTURE\nUn fest-noz sous la halle\nMille danseurs sont attendus samedi, et la pluie aussi.\nPar Gaëlle Pichon | 14 juin 2026\n\nSOCIÉTÉ\nCes maires qui n’en peuvent plus\nTrois élus racontent leur dernière année de mandat.\nPar Yvon Salaün | 12 juin 2026\n\nSPORT\nLorient recrute un gardien\nLe portier islandais a signé pour trois saisons.\nPar Marc Tual | 11 juin 2026\n\nMentions légales\nContacts\n© 2026\n`,
	expected: [
		['La sardine revient dans le golfe', undefined, '2026-06-15T00:00:00+02:00'],
		['Un fest-noz sous la halle', undefined, '2026-06-14T00:00:00+02:00'],
		['Ces maires qui n’en peuvent plus', undefined, '2026-06-12T00:00:00+02:00'],
		['Lorient recrute un gardien', undefined, '2026-06-11T00:00:00+02:00'],
	],
};

const digest: PageShape = {
	name: 'an English list in a text: each day, a dash and a title, some over two lines',
	url: 'file:///home/lou/list.txt',
	now,
	zone: 'Europe/London',
	text: `NEWS ARCHIVE\n============\n\nJune 12, 2026 - Harbour wall passes inspection\nJune 4, 2026 - Ferry timetable for the summer, with late boats on\n  Fridays and Saturdays\nMay 28, 2026 - Lifeboat day raises record sum\nMay 11, 2026 - New moorings at the east pontoon\n\nOlder news is kept at the office.\n`,
	expected: [
		['Harbour wall passes inspection', undefined, '2026-06-12T00:00:00+01:00'],
		[
			'Ferry timetable for the summer, with late boats on Fridays and Saturdays',
			undefined,
			'2026-06-04T00:00:00+01:00',
		],
		['Lifeboat day raises record sum', undefined, '2026-05-28T00:00:00+01:00'],
		['New moorings at the east pontoon', undefined, '2026-05-11T00:00:00+01:00'],
	],
};

const map: PageShape = {
	name: 'a map of a site: sections and pages, years of reports among them',
	url: 'https://www.syndicat-des-eaux.example/plan-du-site',
	now,
	html: `<!doctype html><html lang="fr"><head><title>Plan du site</title></head><body><main><h1>Plan du site</h1><ul><li><a href="/leau/qualite">La qualité de l’eau du robinet</a></li><li><a href="/rapports">Rapports annuels</a><ul>${[2025, 2024, 2023, 2022].map((year) => `<li><a href="/rapports/${year}">Rapport annuel ${year}</a></li>`).join('')}</ul></li><li><a href="/travaux">Travaux en cours et à venir</a></li><li><a href="/marches/2026-06-02-canalisations">Marché de canalisations</a></li></ul><p>Page modifiée le 2 juin 2026</p></main></body></html>`,
	expected: [],
};

const duty: PageShape = {
	name: 'pharmacies on duty: days and hours, names as links, telephones',
	url: 'https://www.pharmacies-de-garde.example/vannes',
	now,
	html: `<!doctype html><html lang="fr"><head><title>Pharmacies de garde à Vannes</title></head><body><h1>Pharmacies de garde</h1><div class="days">${[
		['Dimanche 14 juin 2026', 'Pharmacie des Remparts'],
		['Dimanche 21 juin 2026', 'Pharmacie du Port de Plaisance'],
		['Dimanche 28 juin 2026', 'Pharmacie de Kercado'],
		['Dimanche 5 juillet 2026', 'Pharmacie Saint-Patern'],
	]
		.map(
			([day, name], index) =>
				`<div class="duty"><div class="duty__day">${day}</div><div class="duty__name"><a href="/p/${index}">${name}</a></div><div><a href="tel:+3329700000${index}">02 97 00 00 0${index}</a></div></div>`,
		)
		.join('')}</div></body></html>`,
	expected: [],
};

const recipe: PageShape = {
	name: 'a recipe and what cooks wrote below it, with their days and stars',
	url: 'https://www.marmites.example/recette/far-aux-pruneaux',
	now,
	html: `<!doctype html><html lang="fr"><head><title>Far aux pruneaux</title></head><body><div class="nav-bar"><a href="/desserts">Tous nos desserts</a></div><h1>Far aux pruneaux</h1><p>Préparation : 15 min. Cuisson : 50 min.</p><ol><li>Battre les œufs et le sucre.</li><li>Verser le lait tiède, sans cesser de tourner.</li></ol><h2>Recettes proches</h2><div class="cards"><a href="/recette/kouign"><h3>Kouign-amann facile</h3><span>★ 4,7 (812)</span></a><a href="/recette/quatre-quarts"><h3>Quatre-quarts de mémé</h3><span>★ 4,8 (2034)</span></a></div><div class="ugc"><h2>Vos 3 derniers avis</h2>${['Un vrai régal', 'Trop sucré pour moi', 'Comme chez ma grand-mère'].map((title, index) => `<div class="ugc__item"><h4>${title}</h4><span>Cuisto${index}</span> <span>${10 + index}/06/2026</span><p>Je l’ai fait deux fois cette semaine, avec un peu moins de beurre.</p></div>`).join('')}</div></body></html>`,
	expected: [],
};

const support: PageShape = {
	name: 'versions of a program in a table: released, supported until, a link to each',
	url: 'https://www.kestrel-db.example/support',
	now,
	html: `<!doctype html><html lang="en-GB"><head><title>Versioning policy</title></head><body><h1>Versioning policy</h1><p>We support each major version for five years.</p><table><thead><tr><th>Version</th><th>Current minor</th><th>Supported</th><th>Final release</th></tr></thead><tbody>${[
		['19', '19.1', 'Yes', 'November 13, 2030'],
		['18', '18.5', 'Yes', 'November 8, 2029'],
		['14', '14.22', 'No', 'November 12, 2025'],
		['13', '13.24', 'No', 'November 13, 2024'],
	]
		.map(
			([version, minor, is, until]) =>
				`<tr><td><a href="/docs/${version}/">Kestrel ${version} documentation</a></td><td><a href="/docs/release/${minor}/">${minor}</a></td><td>${is}</td><td>${until}</td></tr>`,
		)
		.join('')}</tbody></table></body></html>`,
	expected: [],
};

export const unseenRest: readonly PageShape[] = [copied, digest, map, duty, recipe, support];
