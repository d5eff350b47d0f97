import {parseHTML} from 'linkedom';
import {guessLanguage} from '../model/language-guess.ts';
import {lettersOf} from '../model/letters.ts';
import {problem} from '../model/problem.ts';
import {type ArticleFacts, firstSaid} from './article-facts.ts';
import {articleTitle} from './article-title.ts';
import {type Body, bodyOf, readBody} from './body.ts';
import {boundedPage} from './bounded-page.ts';
import {bylineNames} from './byline.ts';
import type {ExtractedArticle} from './extracted-article.ts';
import {headlineElement} from './headline-element.ts';
import {type JsonLdFacts, jsonLdFacts} from './json-ld.ts';
import {removeJunk} from './junk.ts';
import {leadFigure} from './lead-figure.ts';
import {metaFacts, metasOf, saidLanguage} from './meta-facts.ts';
import {nextPage} from './next-page.ts';
import {pageClock} from './page-clock.ts';
import {paragraphsOf} from './page-text.ts';
import {accessOfPage} from './paywall.ts';
import {reshape} from './reshape.ts';
import {saidLine} from './said-text.ts';
import {bareDate, shownDates} from './shown-date.ts';
import {shownFacts} from './shown-facts.ts';
import {standfirstElement} from './standfirst.ts';
import {webAddress, withoutTracking} from './web-address.ts';
import {lineOf, weigh, withTitle} from './weights.ts';

/**
 * The article of a page. `url` is the page's address, from which its own are resolved. Any string is read in bounded
 * size and depth (see `boundedPage`). Throws Problem 'no-article-found'.
 */
export const extractArticle = (html: string, url: string): ExtractedArticle => {
	const page = boundedPage(html);
	const {document} = parseHTML(page.html);
	const {body} = document;
	const base = webAddress(document.querySelector('base')?.getAttribute('href'), url) ?? url;
	const metas = metasOf(document);
	const clock = pageClock(saidLanguage(document, metas) ?? guessLanguage(lineOf(body)), url);
	const jsonLd = jsonLdFacts(page.jsonLd, url, clock);
	const meta = metaFacts(document, metas, base, clock);
	const canonicalUrl = canonical([meta.url, jsonLd.url], url);
	const next = nextPage(document, url, {base, canonical: canonicalUrl});
	const plain = weigh(body);
	const documentTitle = saidLine(document.querySelector('title')?.textContent);
	const headline = headlineElement(body, plain, [jsonLd.title, meta.title, documentTitle]);
	const weights = withTitle(plain, headline);
	const shown = shownFacts(body, headline, weights, clock);
	const facts = firstSaid(jsonLd, meta, shown);
	const title = articleTitle({
		jsonLd: jsonLd.title,
		meta: meta.title,
		shown: shown.title,
		document: documentTitle,
		siteName: facts.siteName,
	});
	const isFree = facts.isFree;

	const standfirst = standfirstElement(body, weights, headline, {
		description: facts.summary,
		isOwnLine: isOwnLine(clock),
	});
	const shownSummary = standfirst && saidLine(lineOf(standfirst));
	standfirst?.remove();
	const {hasPaywall} = removeJunk(body, weights, isOwnLine(clock));
	for (const element of document.querySelectorAll('meta,link,base')) element.remove();

	reshape(body, weights);
	const figure = leadFigure(body, weights, headline);
	const found = readBody(document, {base, title, figure});
	const whole = wholeBody(found, jsonLd, isFree !== false && !hasPaywall, base);
	const isMarked = jsonLd.isArticle || metas.get('og:type')?.[0] === 'article';
	if (!whole || whole.length < (isMarked ? shortestMarked : shortest))
		throw problem('no-article-found', {url});
	const summary = shownSummary ?? introduction(facts.summary, whole.text);
	return {
		title: title ?? '',
		html: whole.html,
		authors: facts.authors,
		access: accessOfPage({isFree, hasPaywall}, whole.last),
		...said({
			published: facts.published,
			publishedDay: facts.publishedDay,
			updated: facts.updated,
			summary,
			siteName: meta.siteName ?? facts.siteName,
			language: meta.language ?? facts.language,
			canonicalUrl,
			nextPage: next,
		}),
	};
};

const shortest = 200;
const shortestMarked = 60;

/** The facts that are known; a missing one has no property at all. */
const said = <Facts extends object>(facts: Facts): {[Fact in keyof Facts]?: NonNullable<Facts[Fact]>} =>
	Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as {
		[Fact in keyof Facts]?: NonNullable<Facts[Fact]>;
	};

/** Lines of the page that its facts were read from: shown again in the text they would be said twice. */
const isOwnLine =
	(clock: string) =>
	(line: string): boolean => {
		if (line.length > 160) return false;
		if (bareDate(line, clock) !== undefined) return true;
		const dates = shownDates(line, clock);
		if (
			/^(?:publi|mis|post|updat|actualis|modifi|last|derni)/i.test(line) &&
			(dates.published ?? dates.updated)
		)
			return true;
		return bylineNames(line).length > 0 && line.split(' ').length < 16 && !/[.!?]$/.test(line);
	};

/** The publisher's own plain text, where the page's markup gave much less of it and it is open to all. */
const wholeBody = (
	found: Body | undefined,
	{body, title}: JsonLdFacts & ArticleFacts,
	isOpen: boolean,
	base: string,
): Body | undefined => {
	if (!isOpen || body === undefined || (found && found.length * 2 > body.length)) return found;
	const {document} = parseHTML(`<!doctype html><html><body>${paragraphsOf(body)}</body></html>`);
	const told = bodyOf(document.body, base);
	return lettersOf(told.text) === lettersOf(title ?? '') ? found : told;
};

/** A description that is the text's own beginning introduces nothing. */
const introduction = (description: string | undefined, text: string): string | undefined => {
	if (description === undefined) return undefined;
	const letters = lettersOf(description.replace(/(?:…|\.{3})$/, ''));
	return lettersOf(text.slice(0, 3000)).startsWith(letters.slice(0, 100)) ? undefined : description;
};

/** Some sites name their front page as the canonical address of everything; that one leads nowhere. */
const canonical = (named: readonly (string | undefined)[], url: string): string | undefined => {
	const path = URL.parse(url)?.pathname ?? '/';
	const own = named.find(
		(address) => address !== undefined && (path === '/' || URL.parse(address)?.pathname !== '/'),
	);
	const address = own ?? webAddress(url, url);
	return address === undefined ? undefined : withoutTracking(address);
};
