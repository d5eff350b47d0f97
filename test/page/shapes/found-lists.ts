import type {PageShape} from './news.ts';

const now = '2026-06-16T09:30:00+02:00';

const listings = 'https://www.association-des-riverains.example';

const theme: PageShape = {
	name: 'cards of a bought theme: day, month and year of two digits on the picture; the title’s box holds a summary, the text a meeting to come',
	url: `${listings}/blog/`,
	now,
	html: `<!doctype html><html lang="fr"><head><title>Blog</title></head><body><h1>Actualités</h1>${[
		['Le dossier du pont rouvert', '/le-dossier-du-pont/', '10', 'juin 26', '2026-06-10T00:00:00+02:00'],
		['Compte rendu de la marche', '/compte-rendu/', '28', 'mai 26', '2026-05-28T00:00:00+02:00'],
		['Ce que dit l’expertise', '/expertise/', '4', 'nov 25', '2025-11-04T00:00:00+01:00'],
		['Pétition : cinq mille noms', '/petition/', '23', 'sept 25', '2025-09-23T00:00:00+02:00'],
	]
		.map(
			([title, href, day, rest]) =>
				`<article class="inner-box"><figure class="image-box"><a href="${href}"><img src="/i.jpg" alt=""></a><div class="news-date">${day}<span class="month">${rest}</span></div></figure><div class="title"><h3><a href="${href}">${title}</a></h3><p>Les riverains se sont retrouvés devant la mairie et ont dit ce qu’ils attendaient.</p></div><p><strong>Mercredi 17 juin à 12h30</strong> : réunion.</p></article>`,
		)
		.join('\n')}</body></html>`,
	expected: [
		['Le dossier du pont rouvert', `${listings}/le-dossier-du-pont/`, '2026-06-10T00:00:00+02:00'],
		['Compte rendu de la marche', `${listings}/compte-rendu/`, '2026-05-28T00:00:00+02:00'],
		['Ce que dit l’expertise', `${listings}/expertise/`, '2025-11-04T00:00:00+01:00'],
		['Pétition : cinq mille noms', `${listings}/petition/`, '2025-09-23T00:00:00+02:00'],
	],
};

export const foundLists: readonly PageShape[] = [theme];
