/** Words that one reads in a minute. */
const pace = {fr: 230, en: 240} as const;

/** Whole minutes that so many words take to be read, one at least. */
export const readingMinutes = (words: number, language: string): number =>
	Math.max(1, Math.round(words / pace[/^en\b/i.test(language) ? 'en' : 'fr']));
