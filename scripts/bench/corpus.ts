/** A corpus of feeds in the form and the weight of the French press, the same at every run. */

const words =
	'le la les un une des de du et à en dans pour par sur avec sans selon après avant entre contre gouvernement ministre loi budget réforme économie croissance inflation banque marché entreprise usine emploi salaire retraite grève syndicat région ville maire école élève hôpital médecin climat énergie nucléaire éolien train avion route bateau Europe Bruxelles Paris Lyon Marseille Nantes Strasbourg président parlement sénat élection campagne justice procès enquête police culture musée film roman théâtre concert match équipe victoire défaite recherche science étude chercheurs découverte santé vaccin agriculture récolte vigne pêche mer forêt montagne'.split(
		' ',
	);

/** mulberry32: small, seeded, good enough to vary words. */
const randomFrom = (seed: number) => {
	let state = seed >>> 0;
	return (): number => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
};

const sentence = (random: () => number, length: number): string => {
	const chosen = Array.from({length}, () => words[Math.floor(random() * words.length)] ?? '');
	const text = chosen.join(' ');
	return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
};

const paragraph = (random: () => number): string =>
	`<p>${Array.from({length: 5}, () => `${sentence(random, 14)}.`).join(' ')}</p>`;

/** ms since the epoch; the newest entry of the corpus. */
const newest = Date.parse('2026-11-23T18:00:00Z');

/** One RSS 2.0 document of about 4 kB an item; `source` numbers it. */
export const feedText = (source: number, items: number): string => {
	const random = randomFrom(source * 7919 + 1);
	const entries = Array.from({length: items}, (_, index) => {
		const published = newest - Math.floor((index + random()) * 5 * 3_600_000);
		const body = Array.from({length: 8}, () => paragraph(random)).join('\n');
		return `<item><title>${source}-${index} ${sentence(random, 9)}</title><link>https://presse-${source}.example/articles/${index}</link><guid isPermaLink="false">presse-${source}-${index}</guid><pubDate>${new Date(published).toUTCString()}</pubDate><dc:creator>Camille Martin</dc:creator><description>${sentence(random, 20)}.</description><content:encoded><![CDATA[${body}]]></content:encoded></item>`;
	});
	return `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Presse ${source}</title><link>https://presse-${source}.example/</link><language>fr</language>${entries.join('\n')}</channel></rss>`;
};
