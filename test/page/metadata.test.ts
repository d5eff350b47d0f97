import {parseHTML} from 'linkedom';
import {describe, expect, test} from 'vitest';
import {guessLanguage} from '../../src/model/language-guess.ts';
import {articleTitle} from '../../src/page/article-title.ts';
import {jsonLdFacts} from '../../src/page/json-ld.ts';
import {metaFacts, metasOf} from '../../src/page/meta-facts.ts';
import {languageTag, pageClock} from '../../src/page/page-clock.ts';
import {webAddress, withoutTracking} from '../../src/page/web-address.ts';

const url = 'https://www.site.example/economie/port.html';
const read = (...blocks: readonly unknown[]) =>
	jsonLdFacts(
		blocks.map((block) => (typeof block === 'string' ? block : JSON.stringify(block))),
		url,
		'Europe/Paris',
	);
const article = (properties: object) => read({'@type': 'NewsArticle', ...properties});

describe('JSON-LD', () => {
	test.each([
		['one name', 'Jeanne Martin', ['Jeanne Martin']],
		['one person', {'@type': 'Person', name: 'Jeanne Martin'}, ['Jeanne Martin']],
		['several', [{name: 'Jeanne Martin'}, 'Paul Durand'], ['Jeanne Martin', 'Paul Durand']],
		['several in one name', {name: ['Jeanne Martin', 'Paul Durand']}, ['Jeanne Martin', 'Paul Durand']],
		['two names', {givenName: 'Jeanne', familyName: 'Martin'}, ['Jeanne Martin']],
		['a list', {'@list': [{name: 'Jeanne Martin'}]}, ['Jeanne Martin']],
		['an address', {url: 'https://www.site.example/jeanne'}, []],
		['nothing', null, []],
	])('authors as %s', (_, author, names) => {
		expect(article({author}).authors).toEqual(names);
	});

	test('authors by reference, in another block', () => {
		const facts = read(
			{'@type': 'Article', author: [{'@id': '#jeanne'}, {'@id': '#nobody'}]},
			{'@graph': [{'@id': '#jeanne', '@type': 'Person', name: 'Jeanne Martin'}]},
		);
		expect(facts.authors).toEqual(['Jeanne Martin']);
	});

	test.each([
		[
			'in a graph',
			{
				'@graph': [
					{'@type': 'WebSite', name: 'Le Site'},
					{'@type': 'Article', headline: 'Un titre'},
				],
			},
		],
		['in an array of arrays', [[{'@type': 'Article', headline: 'Un titre'}]]],
		[
			'as the entity of its page',
			{'@type': 'WebPage', mainEntity: {'@type': 'Article', headline: 'Un titre'}},
		],
		['of several types', {'@type': ['Thing', 'https://schema.org/OpinionNewsArticle'], headline: 'Un titre'}],
		['as a live blog', {'@type': 'LiveBlogPosting', headline: 'Un titre'}],
	])('the article stands %s', (_, block) => {
		expect(read(block)).toMatchObject({isArticle: true, title: 'Un titre'});
	});

	test('of several articles it is the one of this page', () => {
		const {title} = read({
			'@graph': [
				{'@type': 'Article', headline: 'Un autre', url: 'https://www.site.example/economie/peche.html'},
				{'@type': 'Article', headline: 'Celui-ci', mainEntityOfPage: '/economie/port.html'},
			],
		});
		expect(title).toBe('Celui-ci');
	});

	test('articles that a list offers are not the page’s', () => {
		const list = {'@type': 'ItemList', itemListElement: [{item: {'@type': 'Article', headline: 'Un autre'}}]};
		expect(read(list)).toMatchObject({isArticle: false, title: undefined});
	});

	test.each([
		['with its zone', '2023-10-02T16:03:48+02:00', '2023-10-02T14:03:48.000Z'],
		['without one, by the page’s clock', '2023-10-02T16:03:48', '2023-10-02T14:03:48.000Z'],
		['without a time', '2023-10-02', '2023-10-01T22:00:00.000Z'],
		['as a typed value', {'@value': '2023-10-02T14:03:48Z'}, '2023-10-02T14:03:48.000Z'],
	])('a date %s', (_, datePublished, expected) => {
		expect(new Date(article({datePublished}).published ?? 0).toISOString()).toBe(expected);
	});

	test('a date that is none is not invented', () => {
		expect(article({datePublished: 'hier', dateModified: 20231002}).published).toBeUndefined();
	});

	test.each([
		['comments around it', '<!--\n{"@type":"Article","headline":"Un titre"}\n-->'],
		['CDATA around it', '/*<![CDATA[*/{"@type":"Article","headline":"Un titre"}/*]]>*/'],
		['a comma too many', '{"@type":"Article","headline":"Un titre",}'],
		['a newline within a string', '{"@type":"Article","description":"deux\nlignes","headline":"Un titre"}'],
		['a semicolon after it', '{"@type":"Article","headline":"Un titre"};\n'],
	])('written by hand, with %s', (_, block) => {
		expect(read(block).title).toBe('Un titre');
	});

	test('a broken block leaves the others', () => {
		expect(read('{"@type":', {'@type': 'Article', headline: 'Un titre'}).title).toBe('Un titre');
	});

	test('entities and tags in a headline are resolved', () => {
		expect(article({headline: 'L&#039;eau &amp; le <em>sel</em>&nbsp;: un duel'}).title).toBe(
			"L'eau & le sel\u00A0: un duel",
		);
	});
});

describe('meta elements', () => {
	const meta = (html: string) => {
		const {document} = parseHTML(`<!doctype html><html><head>${html}</head><body></body></html>`);
		return metaFacts(document, metasOf(document), url, 'Europe/Paris');
	};

	test.each([
		[
			'<meta name="author" content="Jeanne Martin"><meta name="author" content="Paul Durand">',
			['Jeanne Martin', 'Paul Durand'],
		],
		[
			'<meta property="article:author" content="https://www.facebook.com/x"><meta name="dc.creator" content="Jeanne Martin">',
			['Jeanne Martin'],
		],
		['<meta name="DC.Creator" content="Jeanne Martin">', ['Jeanne Martin']],
		['<meta name="byl" content="By Alice Morgan">', ['Alice Morgan']],
	])('%s', (html, authors) => {
		expect(meta(html).authors).toEqual(authors);
	});

	test('one element may have several names', () => {
		expect(meta('<meta property="og:title dc.title" name="title" content="Un titre">').title).toBe(
			'Un titre',
		);
	});

	test('the canonical address is absolute, that of Open Graph serves where there is none', () => {
		expect(meta('<link rel="canonical" href="/p/1">').url).toBe('https://www.site.example/p/1');
		expect(
			meta('<link rel="canonical" href="javascript:x"><meta property="og:url" content="https://a.example/p">')
				.url,
		).toBe('https://a.example/p');
	});
});

describe('the title', () => {
	const none = {
		jsonLd: undefined,
		meta: undefined,
		shown: undefined,
		document: undefined,
		siteName: undefined,
	};
	test.each([
		['JSON-LD goes first', {jsonLd: 'Le port rouvre', meta: 'Port : il rouvre'}, 'Le port rouvre'],
		[
			'a cut headline is completed by the shown one',
			{jsonLd: 'Le port rouvre après dix…', shown: 'Le port rouvre après dix ans de travaux'},
			'Le port rouvre après dix ans de travaux',
		],
		['the site’s name goes', {meta: 'Le port rouvre - Le Site', siteName: 'Le Site'}, 'Le port rouvre'],
		[
			'a dash of the headline stays',
			{meta: 'Le port - enfin - rouvre', siteName: 'Le Site'},
			'Le port - enfin - rouvre',
		],
		[
			'the shown headline goes before a title that says more',
			{document: 'Le Site - Le port rouvre après dix ans', shown: 'Le port rouvre après dix ans'},
			'Le port rouvre après dix ans',
		],
		[
			'a kicker alone is not the title',
			{meta: 'Économie : le port rouvre après dix ans', shown: 'Économie'},
			'Économie : le port rouvre après dix ans',
		],
		['the document’s title serves at last', {document: 'Le port rouvre'}, 'Le port rouvre'],
	])('%s', (_, said, expected) => {
		expect(articleTitle({...none, ...said})).toBe(expected);
	});

	test('there may be none', () => {
		expect(articleTitle(none)).toBeUndefined();
	});
});

describe('the clock of a page', () => {
	test.each([
		['fr', 'https://www.site.example/', 'Europe/Paris'],
		['fr-FR', 'https://www.site.example/', 'Europe/Paris'],
		[undefined, 'https://www.site.fr/', 'Europe/Paris'],
		['fr', 'https://www.site.be/', 'Europe/Brussels'],
		['fr-CA', 'https://www.site.example/', 'America/Toronto'],
		['fr', 'https://www.site.ca/', 'America/Toronto'],
		['fr-CH', 'https://www.site.com/', 'Europe/Zurich'],
		['en-GB', 'https://www.site.com/', 'Europe/London'],
		['en', 'https://www.site.co.uk/', 'Europe/London'],
		['en', 'https://www.site.com/', 'UTC'],
		[undefined, 'file:///home/lecteur/page.html', 'UTC'],
	])('in %s at %s hangs in %s', (language, address, zone) => {
		expect(pageClock(language, address)).toBe(zone);
	});

	test.each([
		['fr_FR', 'fr-FR'],
		['FR', 'fr'],
		['en-gb, fr', 'en-GB'],
		['français', undefined],
		['', undefined],
		[null, undefined],
	])('the language %j is %j', (said, tag) => {
		expect(languageTag(said)).toBe(tag);
	});

	test('a text without a language is French or English by its small words', () => {
		expect(
			guessLanguage('Le port de la ville est dans une des anses que les vents du nord ne voient pas.'),
		).toBe('fr');
		expect(
			guessLanguage('The port of the town is in one of the coves that the winds from the north do not see.'),
		).toBe('en');
		expect(guessLanguage('Lorem ipsum dolor sit amet')).toBeUndefined();
	});
});

describe('addresses', () => {
	test.each([
		['https://a.example/p?utm_source=rss&utm_medium=feed', 'https://a.example/p'],
		['https://a.example/p?id=7&fbclid=x&xtor=RSS-1', 'https://a.example/p?id=7'],
		['https://a.example/p#xtor=AL-32', 'https://a.example/p'],
		['https://a.example/p?page=2#commentaires', 'https://a.example/p?page=2#commentaires'],
		['https://a.example/p?q=a%20b', 'https://a.example/p?q=a%20b'],
		['pas une adresse', 'pas une adresse'],
	])('%s without what tracks is %s', (address, expected) => {
		expect(withoutTracking(address)).toBe(expected);
	});

	test.each([
		['../peche.html', 'https://www.site.example/peche.html'],
		['//a.example/x', 'https://a.example/x'],
		['javascript:alert(1)', undefined],
		['http://[', undefined],
		['', undefined],
	])('%j on the page is %j', (href, expected) => {
		expect(webAddress(href, url)).toBe(expected);
	});
});
