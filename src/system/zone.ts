/**
 * The reader's time zone by its IANA name: `TZ`, else the machine's. UTC where that names no zone that `Intl` knows,
 * which is also how `Date` then counts.
 */
export const readersZone = (): string => {
	const {timeZone} = new Intl.DateTimeFormat().resolvedOptions();
	try {
		return new Intl.DateTimeFormat('en', {timeZone: timeZone || 'UTC'}).resolvedOptions().timeZone;
	} catch {
		return 'UTC';
	}
};
