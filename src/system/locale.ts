export type Language = 'fr' | 'en';

/**
 * The reader's language: the one asked for by `--lang`, else the first of `LC_ALL`, `LC_MESSAGES` and `LANG` that is
 * set and not empty (POSIX, section 8.2); French if it begins with `fr`, else English.
 */
export const languageOf = (
	env: Readonly<Record<string, string | undefined>>,
	asked?: Language | undefined,
): Language => asked ?? (/^fr/i.test(env.LC_ALL || env.LC_MESSAGES || env.LANG || '') ? 'fr' : 'en');
