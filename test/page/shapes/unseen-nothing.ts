import type {PageShape} from './news.ts';

const now = '2026-03-11T15:30:00+01:00';

const stays: PageShape = {
	name: 'rooms to let: nights, prices, notes of guests by the month',
	url: 'https://www.gites-du-marais.example/recherche',
	now,
	html: `<!doctype html><html lang="fr"><head><title>Gîtes disponibles – Gîtes du marais</title></head><body><form><input value="14/03/2026"><input value="21/03/2026"><button>Rechercher</button></form><h1>23 hébergements du 14/03/2026 au 21/03/2026</h1><div class="list">
${['La grange aux hérons', 'Le moulin de Bessac', 'Cabane sur pilotis', 'Maison de l’éclusier'].map((name, index) => `<div class="stay"><a href="/gite/${index}"><img src="/g/${index}.jpg" alt=""></a><h2><a href="/gite/${index}">${name}</a></h2><p>${index + 2} personnes · du 14/03/2026 au 21/03/2026</p><p class="price">${300 + index * 40} € la semaine</p><p class="note">4,${index + 5} (${index + 8} avis)</p><p>Annulation gratuite avant le 12/03/2026</p></div>`).join('\n')}
</div><a href="/recherche?page=2">Hébergements suivants</a></body></html>`,
	expected: [],
};

const policy: PageShape = {
	name: 'a policy: its day of effect, former versions by their days, sections to jump to',
	url: 'https://www.parcelfox.example/legal/privacy',
	now,
	html: `<!doctype html><html lang="en-GB"><head><title>Privacy notice | ParcelFox</title></head><body><header><a href="/">ParcelFox</a><a href="/track">Track a parcel</a></header><main><h1>Privacy notice</h1><p>Effective date: 1 March 2026</p><p>Last updated: 24 February 2026</p><ul class="toc"><li><a href="#collect">What we collect about you and why</a></li><li><a href="#share">Who we share it with</a></li></ul><h2 id="collect">What we collect about you and why</h2><p>We hold the addresses that you give us, and the hours at which we came to your door, for as long as a claim may be made and no longer than that.</p><h2 id="share">Who we share it with</h2><p>With those who carry your parcel, and with courts that ask us in writing. We sell nothing to anyone and never did.</p><h2>Previous versions</h2><ul><li><a href="/legal/privacy/2025-06">Privacy notice of 2 June 2025</a></li><li><a href="/legal/privacy/2024-01">Privacy notice of 15 January 2024</a></li><li><a href="/legal/privacy/2022-09">Privacy notice of 9 September 2022</a></li></ul></main><footer><a href="/legal/terms">Terms of carriage</a></footer></body></html>`,
	expected: [],
};

const league: PageShape = {
	name: 'a league: the matches of a day with their scores, a table of points',
	url: 'https://www.ligue-de-handball.example/n1/journee-18',
	now,
	html: `<!doctype html><html lang="fr"><head><title>Nationale 1 – Journée 18</title></head><body><ul class="tabs"><li><a href="/n1/journee-17">Journée 17</a></li><li><a href="/n1/journee-19">Journée 19</a></li></ul><h1>Nationale 1 – Journée 18</h1><div class="games">
${[
	['Pontault', 'Cesson', '31', '28', '07/03/2026 20:00'],
	['Billère', 'Sélestat', '25', '25', '07/03/2026 20:30'],
	['Massy', 'Caen', '22', '30', '08/03/2026 16:00'],
	['Nancy', 'Frontignan', '27', '26', '08/03/2026 17:00'],
]
	.map(
		([home, away, a, b, date], index) =>
			`<a class="game" href="/match/${index}"><span class="game__date">${date}</span><span class="game__home">${home}</span><span class="game__score">${a} - ${b}</span><span class="game__away">${away}</span></a>`,
	)
	.join('\n')}
</div><h2>Classement</h2><table><tr><td>1</td><td><a href="/club/12">Handball Club de Pontault-Combault</a></td><td>41 pts</td></tr><tr><td>2</td><td><a href="/club/4">Cesson Rennes Métropole</a></td><td>38 pts</td></tr></table></body></html>`,
	expected: [],
};

const folder: PageShape = {
	name: 'a folder of files as a server lists it',
	url: 'https://ftp.halyard.example/pub/',
	now,
	html: `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 3.2 Final//EN"><html><head><title>Index of /pub</title></head><body><h1>Index of /pub</h1><table><tr><th valign="top"><img src="/icons/blank.gif" alt="[ICO]"></th><th><a href="?C=N;O=D">Name</a></th><th><a href="?C=M;O=A">Last modified</a></th><th><a href="?C=S;O=A">Size</a></th></tr><tr><th colspan="4"><hr></th></tr><tr><td></td><td><a href="/">Parent Directory</a></td><td>&nbsp;</td><td align="right">  - </td></tr>
${['halyard-4.2.0.tar.gz', 'halyard-4.2.0.tar.gz.asc', 'halyard-4.1.7.tar.gz', 'mirror-status/', 'README.txt'].map((name, index) => `<tr><td valign="top"><img src="/icons/unknown.gif" alt="[   ]"></td><td><a href="${name}">${name}</a></td><td align="right">2026-0${(index % 2) + 2}-0${index + 1} 10:2${index}  </td><td align="right">${index + 1}.4M</td></tr>`).join('\n')}
</table><address>Apache/2.4.62 (Debian) Server at ftp.halyard.example Port 443</address></body></html>`,
	expected: [],
};

const people: PageShape = {
	name: 'the people of a laboratory: arrivals, theses to be defended, a seminar',
	url: 'https://lab-littoral.example/equipe',
	now,
	html: `<!doctype html><html lang="fr"><head><title>L’équipe - Laboratoire Littoral</title></head><body><nav><a href="/these">Sujets de thèse 2026</a></nav><h1>L’équipe</h1><div class="people">
${[
	['Nolwenn Jégou, directrice de recherche', 'Au laboratoire depuis le 1er septembre 2009'],
	['Baptiste Oger, doctorant', 'Soutenance prévue le 12/06/2026'],
	['Amadou Diallo, ingénieur d’études', 'Arrivé le 3 novembre 2025'],
	['Clara Weiss, post-doctorante', 'Arrivée le 15 janvier 2026'],
]
	.map(
		([name, since], index) =>
			`<div class="person"><img src="/p/${index}.jpg" alt=""><h3><a href="/equipe/${index}">${name}</a></h3><p>${since}</p><p><a href="mailto:a@b.example">Écrire</a></p></div>`,
	)
	.join('\n')}
</div><p>Séminaire interne : jeudi 19 mars 2026 à 14h00.</p></body></html>`,
	expected: [],
};

export const unseenNothing: readonly PageShape[] = [stays, policy, league, folder, people];
