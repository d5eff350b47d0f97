import type {WrittenDate} from '../model/dates.ts';

/** What one voice of a page (its JSON-LD, its meta elements, what it shows) says of its article; dates in ms since the epoch. */
export type ArticleFacts = {
	readonly title?: string | undefined;
	readonly authors: readonly string[];
	readonly published?: number | undefined;
	/** As in `ParsedEntry`. */
	readonly publishedDay?: number | undefined;
	readonly updated?: number | undefined;
	/** A description of the article, by its publisher. */
	readonly summary?: string | undefined;
	readonly siteName?: string | undefined;
	readonly language?: string | undefined;
	readonly url?: string | undefined;
	readonly isFree?: boolean | undefined;
};

/** What a date says of when an article was published. */
export const publishedOn = (
	date: WrittenDate | undefined,
): Pick<ArticleFacts, 'published' | 'publishedDay'> => ({
	published: date?.ms,
	publishedDay: date?.day,
});

/** The date of the first voice that has one; if it names but a day, the time of another on that day. */
const publishedFirst = (
	voices: readonly ArticleFacts[],
): Pick<ArticleFacts, 'published' | 'publishedDay'> => {
	const dated = voices.filter((voice) => voice.published !== undefined);
	const [{published, publishedDay} = {}] = dated;
	const exact = dated.find(
		(voice) => voice.publishedDay === undefined && isWithinDay(voice.published, published),
	);
	return publishedDay !== undefined && exact
		? {published: exact.published, publishedDay: undefined}
		: {published, publishedDay};
};

const isWithinDay = (moment = 0, midnight = 0): boolean =>
	moment >= midnight && moment < midnight + 86_400_000;

/** Of each fact, what the first voice says that says anything of it. */
export const firstSaid = (...voices: readonly ArticleFacts[]): ArticleFacts => {
	const first = <Fact extends keyof ArticleFacts>(fact: Fact): ArticleFacts[Fact] | undefined =>
		voices.find((voice) => voice[fact] !== undefined)?.[fact];
	return {
		title: first('title'),
		authors: voices.find(({authors}) => authors.length > 0)?.authors ?? [],
		...publishedFirst(voices),
		updated: first('updated'),
		summary: first('summary'),
		siteName: first('siteName'),
		language: first('language'),
		url: first('url'),
		isFree: first('isFree'),
	};
};
