/** What one voice of a page (its JSON-LD, its meta elements, what it shows) says of its article; dates in ms since the epoch. */
export type ArticleFacts = {
	readonly title?: string | undefined;
	readonly authors: readonly string[];
	readonly published?: number | undefined;
	readonly updated?: number | undefined;
	/** A description of the article, by its publisher. */
	readonly summary?: string | undefined;
	readonly siteName?: string | undefined;
	readonly language?: string | undefined;
	readonly url?: string | undefined;
	readonly isFree?: boolean | undefined;
};

/** Of each fact, what the first voice says that says anything of it. */
export const firstSaid = (...voices: readonly ArticleFacts[]): ArticleFacts => {
	const first = <Fact extends keyof ArticleFacts>(fact: Fact): ArticleFacts[Fact] | undefined =>
		voices.find((voice) => voice[fact] !== undefined)?.[fact];
	return {
		title: first('title'),
		authors: voices.find(({authors}) => authors.length > 0)?.authors ?? [],
		published: first('published'),
		updated: first('updated'),
		summary: first('summary'),
		siteName: first('siteName'),
		language: first('language'),
		url: first('url'),
		isFree: first('isFree'),
	};
};
