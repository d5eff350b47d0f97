import {withoutAccents} from './letters.ts';

const minute = 60_000;
const day = 86_400_000;

/** Minutes east of Greenwich by the zone names that feeds use (RFC 822 section 5, and those of Europe, America, Asia). */
const namedOffsets: ReadonlyMap<string, number> = new Map(
	Object.entries({
		'z ut utc gmt wet': 0,
		'cet met mez west bst': 60,
		'cest mest mesz eet': 120,
		'eest msk': 180,
		ist: 330,
		'sgt hkt': 480,
		'jst kst': 540,
		aest: 600,
		aedt: 660,
		nzst: 720,
		nzdt: 780,
		ndt: -150,
		adt: -180,
		nst: -210,
		'edt ast hae': -240,
		'est cdt hne': -300,
		'cst mdt': -360,
		'mst pdt': -420,
		'pst akdt': -480,
		akst: -540,
		hst: -600,
	}).flatMap(([names, offset]) => names.split(' ').map((name): [string, number] => [name, offset])),
);

/**
 * Minutes east of Greenwich that a zone's written form says: `+0200`, `-03:30`, `+02`, `z`, `cest`, `gmt+2`; lower case.
 * Other names of one to five letters mean UTC (RFC 5322, section 4.3); undefined if it is no zone at all.
 */
export const writtenOffset = (zone: string): number | undefined => {
	const match = /^(?:(?:gmt|utc|ut) ?(?=[+-]))?([+-])(\d{1,2})(?::?(\d{2}))?$/.exec(zone);
	if (match) {
		const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0);
		if (minutes > 14 * 60 || Number(match[3] ?? 0) > 59) return undefined;
		return match[1] === '-' ? -minutes : minutes;
	}
	return /^[a-z]{1,5}$/.test(zone) ? (namedOffsets.get(zone) ?? 0) : undefined;
};

/**
 * The moment (ms since the epoch) at which a clock in `zone` (an IANA name) shows this wall time (ms as if it were
 * UTC). An hour that comes twice is its first one; one that is skipped is counted on from the hour before.
 * Undefined if there is no such zone.
 */
export const momentOf = (wall: number, zone: string): number | undefined => {
	const before = offsetAt(wall - day, zone);
	const after = offsetAt(wall + day, zone);
	if (before === undefined || after === undefined) return undefined;
	const moment = wall - before * minute;
	if (before === after || offsetAt(moment, zone) === before) return moment;
	const later = wall - after * minute;
	return offsetAt(later, zone) === after ? later : moment;
};

/** The zone as the system writes it (« Europe/Paris », « +02:00 »); undefined if there is no such zone. */
export const zoneNamed = (said: string): string | undefined =>
	said !== '' && said.length <= longestName ? formatOf(said)?.resolvedOptions().timeZone : undefined;

const longestName = 64;

/** The zone that a reader means: its whole name in any case, or the name of its place alone (« tokyo », « Montréal »). */
export const zoneMeant = (typed: string): string | undefined => {
	const said = withoutAccents(typed.slice(0, longestName + 1)).trim();
	return zoneNamed(said) ?? (/^[\p{L}' _-]+$/u.test(said) ? zoneOfPlace(said) : undefined);
};

/** None where several zones are called so. */
const zoneOfPlace = (place: string): string | undefined => {
	const regions = new Set(Intl.supportedValuesOf('timeZone').map((zone) => zone.replace(/\/?[^/]*$/, '/')));
	const names = ['_', '-'].map((between) => place.replace(/[ _-]+/g, between));
	const zones = new Set(
		[...regions].flatMap((region) => names.flatMap((name) => zoneNamed(region + name) ?? [])),
	);
	return zones.size === 1 ? [...zones][0] : undefined;
};

const formats = new Map<string, Intl.DateTimeFormat | undefined>();

const formatOf = (zone: string): Intl.DateTimeFormat | undefined => {
	if (!formats.has(zone)) {
		if (formats.size > 100) formats.clear();
		formats.set(zone, makeFormat(zone));
	}
	return formats.get(zone);
};

const makeFormat = (zone: string): Intl.DateTimeFormat | undefined => {
	try {
		return new Intl.DateTimeFormat('en-GB', {timeZone: zone, timeZoneName: 'longOffset'});
	} catch {
		return undefined;
	}
};

const offsets = new Map<string, number>();

/** A zone's offset in minutes at a moment; kept by the quarter of an hour, since zones change at none other. */
const offsetAt = (moment: number, zone: string): number | undefined => {
	const key = `${zone} ${Math.floor(moment / (15 * minute))}`;
	const known = offsets.get(key);
	if (known !== undefined) return known;
	const said = formatOf(zone)?.format(moment);
	if (said === undefined) return undefined;
	const offset = writtenOffset(/GMT(.*)$/.exec(said)?.[1] || 'z') ?? 0;
	if (offsets.size > 10_000) offsets.clear();
	offsets.set(key, offset);
	return offset;
};
