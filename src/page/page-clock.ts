/** The language of a page as a BCP 47 tag (`fr`, `en-GB`); undefined for what is none (`fr_FR` is read as `fr-FR`). */
export const languageTag = (said: string | null | undefined): string | undefined => {
	const tag = said
		?.trim()
		.split(/[\s,;]/)[0]
		?.replaceAll('_', '-');
	if (!tag || tag.length > 35) return undefined;
	try {
		return Intl.getCanonicalLocales(tag)[0];
	} catch {
		return undefined;
	}
};

/** Where the clock hangs by which a page of this country or language tells the time. The first that fits rules. */
const clocks: readonly (readonly [host: RegExp, language: RegExp, zone: string])[] = [
	[/\.be$/, /-BE$/, 'Europe/Brussels'],
	[/\.ch$/, /-CH$/, 'Europe/Zurich'],
	[/\.lu$/, /-LU$/, 'Europe/Luxembourg'],
	[/\.(?:ca|quebec)$/, /-CA$/, 'America/Toronto'],
	[/\.ma$/, /-MA$/, 'Africa/Casablanca'],
	[/\.dz$/, /-DZ$/, 'Africa/Algiers'],
	[/\.tn$/, /-TN$/, 'Africa/Tunis'],
	[/\.(?:sn|ci)$/, /-(?:SN|CI)$/, 'Africa/Dakar'],
	[/\.uk$/, /-GB$/, 'Europe/London'],
	[/\.ie$/, /-IE$/, 'Europe/Dublin'],
	[/\.(?:de|at)$/, /^de(?:$|-(?:DE|AT)$)/, 'Europe/Berlin'],
	[/\.nl$/, /^nl(?:$|-NL$)/, 'Europe/Amsterdam'],
	[/\.es$/, /-ES$/, 'Europe/Madrid'],
	[/\.it$/, /^it(?:$|-IT$)/, 'Europe/Rome'],
	[/\.pt$/, /-PT$/, 'Europe/Lisbon'],
	[/\.(?:fr|re|bzh|paris)$/, /^fr(?:-|$)/, 'Europe/Paris'],
];

/** The IANA zone that rules where a page writes a time without one: its own country's, never the reader's. */
export const pageClock = (language: string | undefined, url: string): string => {
	const host = URL.parse(url)?.hostname ?? '';
	return (
		(clocks.find(
			([, spoken]) => language !== undefined && /-[A-Z]{2}$/.test(language) && spoken.test(language),
		) ??
			clocks.find(([country]) => country.test(host)) ??
			clocks.find(([, spoken]) => language !== undefined && spoken.test(language)))?.[2] ?? 'UTC'
	);
};
