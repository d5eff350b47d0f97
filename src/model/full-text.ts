import type {Access, Article, FullText, Version} from './article.ts';
import type {FullTextPolicy} from './settings.ts';

/** Whether two bodies say the same, whatever their markup. */
export const isSameText = (one: string, other: string): boolean =>
	one === other || textOf(one) === textOf(other);

const textOf = (html: string): string =>
	html
		.replace(/<[^<>]*>/g, ' ')
		.replace(/\s+/g, ' ')
		.trim();

/** The letters of a body, about: enough to tell a stump from a text. */
const lengthOf = (html: string): number => html.replace(/<[^<>]*>/g, '').replace(/\s+/g, ' ').length;

/** True of what ends before the article does. */
const isCut = (access: Access): boolean => access === 'truncated' || access === 'subscribers';

/** Letters from which on a body is more than a teaser: one half as long in its place is no correction. */
const long = 400;

type Text = Pick<Version, 'html' | 'access'>;

/** Whether a later version of a text has lost what the known one has: it must not take its place. */
export const isLess = (later: Text, known: Text): boolean => {
	const [length, knownLength] = [lengthOf(later.html), lengthOf(known.html)];
	if (length === 0) return knownLength > 0;
	if (isCut(later.access) && length < knownLength) return true;
	return knownLength >= long && length * 2 < knownLength;
};

/** Whether a version from elsewhere gives more: a whole text where the known one is cut, else one clearly longer. */
export const isFuller = (other: Text, known: Text): boolean => {
	const [length, knownLength] = [lengthOf(other.html), lengthOf(known.html)];
	const isWhole = isCut(known.access) && !isCut(other.access);
	return length > 0 && length >= knownLength * (isWhole ? 0.9 : 1.1);
};

export const versionOf = ({headline, html, authors, language}: Article): Version => ({
	html,
	authors,
	...(headline.summary !== undefined && {summary: headline.summary}),
	...(language !== undefined && {language}),
	access: headline.access,
	...(headline.url !== undefined && {url: headline.url}),
});

/**
 * The article with what its page gave, where that is more than the feed's; the feed's own version stays with it.
 * Where it is not, the page still says who may read the rest, and what the article's address is.
 */
export const withFullText = (article: Article, full: FullText): Article => {
	const {headline} = article;
	const fed = versionOf(article);
	const isMore = isFuller(full, fed);
	const url = full.url ?? headline.url;
	const shown = {
		...headline,
		title: isNamed(headline) ? headline.title : full.title || headline.title,
		...(url !== undefined && {url}),
		access: accessOf(fed.access, full.access, isMore),
	};
	if (!isMore) return {...article, headline: shown};
	const authors = full.authors.length > fed.authors.length ? full.authors : fed.authors;
	const {summary: _, author: __, ...rest} = shown;
	const summary = full.summary ?? (endsCut(fed.summary) ? undefined : fed.summary);
	const language = full.language ?? fed.language;
	return {
		...article,
		headline: {
			...rest,
			...(authors.length > 0 && {author: authors.join(', ')}),
			...(summary !== undefined && {summary}),
		},
		authors,
		html: full.html,
		...(language !== undefined && {language}),
		feedVersion: fed,
	};
};

/** What is kept by its address alone is called by it until something has a title. */
const isNamed = ({title, url}: Article['headline']): boolean => title !== '' && title !== url;

/** The same article as its feed gave it. */
export const asFed = (article: Article): Article => {
	const {feedVersion} = article;
	if (!feedVersion) return article;
	const {summary: _, author: __, url: ___, ...rest} = article.headline;
	const {html, authors, summary, access, url} = feedVersion;
	return {
		...article,
		headline: {
			...rest,
			...(authors.length > 0 && {author: authors.join(', ')}),
			...(summary !== undefined && {summary}),
			...(url !== undefined && {url}),
			access,
		},
		html,
		authors,
	};
};

/** A page that says nothing of who may read it, and gave the whole text, is free. */
const accessOf = (fed: Access, page: Access, isMore: boolean): Access => {
	if (isMore) return page === 'unknown' ? 'free' : page;
	return isCut(fed) && page === 'subscribers' ? 'subscribers' : fed;
};

const endsCut = (summary: string | undefined): boolean => /(?:…|\.{3})[\])]?$/.test(summary ?? '');

/** Whether an article's page is read as soon as it is opened, its reader having asked for nothing. */
export const wantsFullText = (article: Article, policy: FullTextPolicy): boolean => {
	const {headline, feedVersion, isOutdated} = article;
	if (policy === 'never' || headline.url === undefined || headline.access === 'subscribers') return false;
	if (feedVersion && !isOutdated && headline.access !== 'truncated') return false;
	return policy === 'always' || headline.access === 'truncated' || isTeaser(article) || isOutdated === true;
};

/**
 * Most of the press gives a sentence or two in its feed, well ended, and the article on its page. A post without a title is
 * whole however short it is; below a recording stands what is in it.
 */
const isTeaser = ({headline, html, enclosures}: Article): boolean => {
	if (html === '') return true;
	const isPost = headline.title === '' || enclosures.some(({type = ''}) => /^(?:audio|video)\//i.test(type));
	return !isPost && lengthOf(html) < long;
};
