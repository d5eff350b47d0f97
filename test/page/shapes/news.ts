/** A headline of our making, on the clock of the page that lists it. */
export type News = {
	readonly title: string;
	readonly path: string;
	/** `2023-10-02T16:03:48`, as that clock shows it. */
	readonly at: string;
};

/** What a page must give: a title, a link (undefined for none) and an ISO 8601 time (undefined for none). */
export type Expected = readonly [title: string, link: string | undefined, time: string | undefined];

/** A page in the form that real ones have. */
export type PageShape = {
	readonly name: string;
	readonly url: string;
	/** Markup, or the text that was saved of a page. */
	readonly html?: string;
	readonly text?: string;
	/** When it is read, ISO 8601. */
	readonly now: string;
	readonly zone?: string;
	readonly expected: readonly Expected[];
};

/** Monday, two hours after the newest of the news. */
export const monday = '2023-10-02T18:00:00+02:00';

const french = [
	'Fret ferroviaire : le pari à 4 milliards des ports de l’Ouest',
	'Pêche : les quotas de sole relevés de 8 % en Manche',
	'« Nous verrons le quai plein » : rencontre avec un conducteur de locomotive',
	'20 dockers en grève à Fos-sur-Mer',
	'Chantiers navals : une commande de deux paquebots à hydrogène',
	'Canal de Panama : la sécheresse rallonge encore les files d’attente',
	'Le prix du gazole marin au plus haut depuis 2008',
	'Hausse de 3,5 % des péages : ce qui change pour les transporteurs',
	'Éolien en mer : Saint-Nazaire mise sur le flottant',
	'Assurance maritime : les primes s’envolent en mer Noire',
	'Marseille, escale rare du « Belem »',
	'CMA CGM rachète un logisticien américain',
	'La Compagnie du Ponant vise la neutralité en 2030',
	'Houle : alerte orange sur cinq départements',
	'À midi, le point sur les marchés',
	'Sète inaugure son quai H',
	'Deux porte-conteneurs se frôlent au large d’Ouessant',
	'Aide au gazole pêche : la Commission dit oui, Paris hésite',
	'Rapport : ce que le port de Calais attend du 1er janvier 2024',
	'Minuit sept, premier train de nuit pour Brest',
	'Ports secs : pourquoi l’Allemagne a dix ans d’avance',
	'Un cargo à voile relie Le Havre à New York en treize jours',
	'Douanes : le logiciel qui fait attendre les camions',
	'Les grutiers, ces invisibles du commerce mondial',
] as const;

const english = [
	'Rail freight returns to the western docks',
	'Sole quotas raised by 8% in the Channel',
	'Dockers walk out at Felixstowe for a third day',
	'Two hydrogen cruise ships ordered from Belfast yard',
	'Why the Panama Canal is running out of water',
	'Marine fuel at its highest price since 2008',
	'“We will see the quay full”: a driver’s story',
	'Offshore wind: Scotland bets on floating turbines',
	'Insurance premiums soar in the Black Sea',
	'Tall ship pays a rare visit to Bristol',
	'Logistics giant buys Ohio rival for $2bn',
	'Swell warning for five counties',
	'Two container ships in near miss off Ushant',
	'Night train to Penzance saved, for now',
] as const;

/** Minutes and seconds between neighbours; some are of the same second. */
const steps = [
	0, 98, 211, 1069, 0, 672, 1047, 814, 1132, 0, 1485, 4222, 1229, 2671, 2400, 4190, 611, 0, 35_991, 86_400,
];

const takenFrom = (
	titles: readonly string[],
	count: number,
	newest: string,
	prefix: string,
): readonly News[] => {
	let seconds = Date.parse(`${newest}Z`) / 1000;
	return titles.slice(0, count).map((title, index) => {
		seconds -= steps[index % steps.length] ?? 0;
		const at = new Date(seconds * 1000).toISOString().slice(0, 19);
		return {title, path: `${prefix}${1042 + index}.html`, at};
	});
};

/** The first `count` French headlines, back from `newest`. */
export const frenchNews = (
	count: number,
	newest = '2023-10-02T16:03:48',
	prefix = '/article/',
): readonly News[] => takenFrom(french, count, newest, prefix);

export const englishNews = (
	count: number,
	newest = '2023-10-02T15:03:48',
	prefix = '/news/',
): readonly News[] => takenFrom(english, count, newest, prefix);

/** What the page must give of these: links from its own host, times `exactTo` a minute, a second or a day, in its zone. */
export const expectedOf = (
	news: readonly News[],
	origin: string,
	offset = '+02:00',
	exactTo: 'second' | 'minute' | 'day' = 'second',
): readonly Expected[] =>
	news.map(({title, path, at}) => {
		const cut =
			exactTo === 'second'
				? at
				: exactTo === 'minute'
					? `${at.slice(0, 16)}:00`
					: `${at.slice(0, 10)}T00:00:00`;
		return [title, `${origin}${path}`, `${cut}${offset}`];
	});

export const withoutLinks = (expected: readonly Expected[]): readonly Expected[] =>
	expected.map(([title, , time]) => [title, undefined, time]);

export const each = (news: readonly News[], make: (item: News, index: number) => string): string =>
	news.map(make).join('\n');

/** « 02/10/2023 », by the sign between. */
export const dayMonthYear = (at: string, sign = '/'): string =>
	`${at.slice(8, 10)}${sign}${at.slice(5, 7)}${sign}${at.slice(0, 4)}`;

/** « 16:03:48 » */
export const clockOf = (at: string): string => at.slice(11, 19);

/** « 16h03 » */
export const hourOf = (at: string): string => `${at.slice(11, 13)}h${at.slice(14, 16)}`;

const months = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
	' ',
);
const englishMonths =
	'January February March April May June July August September October November December'.split(' ');
const weekdays = 'dimanche lundi mardi mercredi jeudi vendredi samedi'.split(' ');

/** « 2 octobre 2023 » */
export const inWords = (at: string): string =>
	`${Number(at.slice(8, 10))} ${months[Number(at.slice(5, 7)) - 1]} ${at.slice(0, 4)}`;

export const weekdayOf = (at: string): string => weekdays[new Date(`${at}Z`).getUTCDay()] ?? '';

/** `October 2, 2023` */
export const inEnglish = (at: string): string =>
	`${englishMonths[Number(at.slice(5, 7)) - 1]} ${Number(at.slice(8, 10))}, ${at.slice(0, 4)}`;

/** `4:03 pm` */
export const halfDay = (at: string): string => {
	const hour = Number(at.slice(11, 13));
	return `${hour % 12 || 12}:${at.slice(14, 16)} ${hour < 12 ? 'am' : 'pm'}`;
};
