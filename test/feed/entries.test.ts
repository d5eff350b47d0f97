import {describe, expect, test} from 'vitest';
import {parseFeed} from '../../src/feed/parse-feed.ts';
import type {ParsedEntry, ParsedFeed} from '../../src/model/feed.ts';

const parse = (text: string): ParsedFeed =>
	parseFeed(Buffer.from(text), {url: 'https://flux.example/flux/rss.xml'});
const channel = (inside: string, attributes = ''): string =>
	`<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:media="http://search.yahoo.com/mrss/"><channel${attributes}>${inside}</channel></rss>`;
const entriesOf = (...items: readonly string[]): readonly ParsedEntry[] =>
	parse(channel(items.map((inside) => `<item>${inside}</item>`).join(''))).entries;
const entryOf = (inside: string): ParsedEntry | undefined => entriesOf(inside)[0];
const identitiesOf = (...items: readonly string[]): readonly string[] =>
	entriesOf(...items).map(({identity}) => identity);

describe('identity', () => {
	test('the guid, else the link, else title and content', () => {
		const [guid, link, content] = identitiesOf(
			'<guid>g</guid><link>https://a.example/1</link><title>A</title>',
			'<link>https://a.example/2</link><title>B</title>',
			'<title>C</title>',
		);
		expect(guid).toBe('g');
		expect(link).toBe('https://a.example/2');
		expect(content).toMatch(/^content:/);
	});

	test('an edited entry keeps its own', () => {
		expect(identitiesOf('<guid>g</guid><title>Un titre</title><link>https://a.example/1</link>')).toEqual(
			identitiesOf('<guid>g</guid><title>Un titre corrigé</title><link>https://a.example/autre</link>'),
		);
		expect(identitiesOf('<link>https://a.example/1</link><title>Un titre</title>')).toEqual(
			identitiesOf('<link>https://a.example/1</link><title>Un titre corrigé</title>'),
		);
	});

	test('a guid that several links share tells nothing by itself', () => {
		const ids = identitiesOf(
			'<guid>0</guid><link>https://a.example/1</link>',
			'<guid>0</guid><link>https://a.example/2</link>',
			'<guid>1</guid><link>https://a.example/3</link>',
		);
		expect(ids).toEqual(['0 https://a.example/1', '0 https://a.example/2', '1']);
	});

	test('a link that all entries share tells nothing by itself', () => {
		const ids = identitiesOf(
			'<title>Travaux rue Haute</title><link>https://mairie.example/</link>',
			'<title>Conseil municipal</title><link>https://mairie.example/</link>',
		);
		expect(new Set(ids).size).toBe(2);
	});

	test('what stands twice appears once, as it was changed last', () => {
		const entries = entriesOf(
			'<guid>g</guid><link>https://a.example/1</link><title>Avant</title><pubDate>Mon, 02 Oct 2023 10:00:00 GMT</pubDate>',
			'<guid>h</guid><title>Autre</title>',
			'<guid>g</guid><link>https://a.example/1</link><title>Après</title><pubDate>Mon, 02 Oct 2023 11:00:00 GMT</pubDate>',
		);
		expect(entries.map(({title}) => title)).toEqual(['Après', 'Autre']);
	});

	test('a guid as long as a text is shortened', () => {
		expect(identitiesOf(`<guid>${'g'.repeat(5000)}</guid>`)[0]?.length).toBeLessThan(100);
	});
});

describe('the link', () => {
	test.each([
		['absolute', '<link>https://a.example/1</link>', 'https://a.example/1'],
		['in white space', '<link>\n  https://a.example/1\n</link>', 'https://a.example/1'],
		['relative to the host', '<link>/1</link>', 'https://flux.example/1'],
		['relative to the feed', '<link>1</link>', 'https://flux.example/flux/1'],
		['without a scheme', '<link>//a.example/1</link>', 'https://a.example/1'],
		['a bare www', '<link>www.a.example/1</link>', 'https://www.a.example/1'],
		['with accents', '<link>https://a.example/été</link>', 'https://a.example/%C3%A9t%C3%A9'],
		['a guid that is one', '<guid>https://a.example/1</guid>', 'https://a.example/1'],
		['an Atom link in RSS', '<atom:link rel="alternate" href="/1"/>', 'https://flux.example/1'],
		[
			'a guid, where the link is no web address',
			'<link>mailto:a@b.fr</link><guid>https://a.example/1</guid>',
			'https://a.example/1',
		],
		[
			'none: a guid that is none',
			'<guid>https://a.example/1</guid>'.replace('<guid>', '<guid isPermaLink="false">'),
			undefined,
		],
		['none: a guid of letters', '<guid>abc</guid>', undefined],
		['none: a script', '<link>javascript:alert(1)</link>', undefined],
		['none: a file', '<link>file:///etc/passwd</link>', undefined],
		['none: another scheme', '<link>ftp://a.example/</link>', undefined],
	])('%s', (_, inside, expected) => {
		expect(entryOf(inside)?.url).toBe(expected);
	});

	test('resolves against xml:base of the item, within the channel’s, before the homepage', () => {
		const text = channel(
			'<link>https://ailleurs.example/</link><item xml:base="b/"><link>c</link></item><item><link>d</link></item>',
			' xml:base="https://a.example/a/"',
		);
		expect(parse(text).entries.map(({url}) => url)).toEqual([
			'https://a.example/a/b/c',
			'https://a.example/a/d',
		]);
	});

	test('resolves against the homepage, which may be relative itself', () => {
		expect(parse(channel('<link>/blog/</link><item><link>1</link></item>')).entries[0]?.url).toBe(
			'https://flux.example/blog/1',
		);
	});
});

describe('addresses in the text', () => {
	const html = (body: string): string | undefined =>
		entryOf(`<link>https://flux.example/a/1</link><description><![CDATA[${body}]]></description>`)?.html;
	test.each([
		['<a href="/b">b</a>', '<a href="https://flux.example/b">b</a>'],
		["<a class=x href='../b'>b</a>", "<a class=x href='https://flux.example/b'>b</a>"],
		['<a href=b.html>b</a>', '<a href=https://flux.example/flux/b.html>b</a>'],
		['<A HREF="//c.example/">c</A>', '<A HREF="https://c.example/">c</A>'],
		['<a href="?p=2&amp;q=3">p</a>', '<a href="https://flux.example/flux/rss.xml?p=2&amp;q=3">p</a>'],
		['<a href="#note">1</a>', '<a href="https://flux.example/a/1#note">1</a>'],
		[
			'<img src="/i.png" data-src="/j.png">',
			'<img src="https://flux.example/i.png" data-src="https://flux.example/j.png">',
		],
		[
			'<video poster="/p.jpg" src="/v.mp4"></video>',
			'<video poster="https://flux.example/p.jpg" src="https://flux.example/v.mp4"></video>',
		],
		[
			'<img srcset="/a,b.png 1x,/c.png 2x">',
			'<img srcset="https://flux.example/a,b.png 1x,https://flux.example/c.png 2x">',
		],
		[
			'<img srcset="/a.png, /b.png 480w">',
			'<img srcset="https://flux.example/a.png, https://flux.example/b.png 480w">',
		],
		[
			'<img src="data:image/png;base64,AA=="><a href="mailto:a@b.fr">m</a>',
			'<img src="data:image/png;base64,AA=="><a href="mailto:a@b.fr">m</a>',
		],
		[
			'<a href="https://d.example/é" title="href=/x">d</a>',
			'<a href="https://d.example/é" title="href=/x">d</a>',
		],
		['<a title="href=/x" href="/y">d</a>', '<a title="href=/x" href="https://flux.example/y">d</a>'],
		['Écrivez href="/x" dans la balise', 'Écrivez href="/x" dans la balise'],
	])('%s', (body, expected) => {
		expect(html(body)).toBe(expected);
	});
});

describe('the title', () => {
	test.each([
		['in CDATA', '<![CDATA[L’été & l’eau]]>', 'L’été & l’eau'],
		['in CDATA, with entities', '<![CDATA[L&rsquo;&eacute;t&eacute; &amp; l&#8217;eau]]>', 'L’été & l’eau'],
		['escaped twice', 'L&amp;#8217;&amp;eacute;t&amp;eacute; &amp;amp; l&amp;#x2019;eau', 'L’été & l’eau'],
		['escaped three times', 'l&amp;amp;#8217;&amp;amp;eacute;t&amp;amp;eacute;', 'l’été'],
		[
			'with tags',
			'&lt;b&gt;Ur&lt;/b&gt;gent : &lt;em class="x"&gt;grève&lt;/em&gt;&lt;br/&gt;lundi',
			'Urgent : grève lundi',
		],
		['with tags of its own', '<b>Ur</b>gent', 'Urgent'],
		[
			'that speaks of tags',
			'Quand &lt;title&gt; vaut mieux que &lt;template&gt;',
			'Quand <title> vaut mieux que <template>',
		],
		['with signs that are no tags', '3 &lt; 4 et 5 &gt; 2', '3 < 4 et 5 > 2'],
		['on several lines', '\n  Un titre\n\tlong  \n', 'Un titre long'],
		['with French spaces', 'Prix\u202F: 10\u00A0€', 'Prix\u202F: 10\u00A0€'],
		['that would turn the screen', 'Un &#27;[31m titre &#x202E;inversé&#27;]0;x&#7;', 'Un titre inversé'],
		['of an emoji', '👨‍👩‍👧 en famille', '👨‍👩‍👧 en famille'],
		['with an ampersand that begins no entity', 'R&amp;D et AT&amp;T', 'R&D et AT&T'],
	])('%s', (_, said, expected) => {
		expect(entryOf(`<title>${said}</title>`)?.title).toBe(expected);
	});

	test('is none where none was given', () => {
		expect(entryOf('<guid>g</guid><title/>')?.title).toBe('');
	});
});

describe('authors', () => {
	test.each([
		['<dc:creator>Jeanne Martin</dc:creator><author>a@b.fr</author>', ['Jeanne Martin']],
		['<author>a@b.fr (Jeanne Martin)</author>', ['Jeanne Martin']],
		['<author>Jeanne Martin &lt;a@b.fr&gt;</author>', ['Jeanne Martin']],
		['<author>Jeanne Martin</author><author>Paul Durand</author>', ['Jeanne Martin', 'Paul Durand']],
		['<author><name>Jeanne Martin</name></author>', ['Jeanne Martin']],
		['<author>redaction@b.fr</author>', ['redaction@b.fr']],
		['<author>noreply@b.fr</author>', []],
		['<dc:creator>Jeanne Martin</dc:creator><dc:creator>Jeanne Martin</dc:creator>', ['Jeanne Martin']],
		['<dc:creator> </dc:creator><author>Ana</author>', ['Ana']],
		['<atom:author><atom:name>Ana</atom:name></atom:author>', ['Ana']],
		['<dc:creator><![CDATA[L&rsquo;&Eacute;quipe]]></dc:creator>', ['L’Équipe']],
	])('%s', (inside, expected) => {
		expect(entryOf(inside)?.authors).toEqual(expected);
	});
});

describe('the summary introduces', () => {
	const body =
		'<content:encoded><![CDATA[<p>Le conseil a voté <b>hier</b> le budget : il baisse. La suite dit pourquoi.</p>]]></content:encoded>';
	test.each([
		['its own words', 'Trois questions sur un vote.', 'Trois questions sur un vote.'],
		['HTML of its own', '&lt;p&gt;Trois &lt;i&gt;questions&lt;/i&gt;.&lt;/p&gt;', 'Trois questions.'],
		['the body’s beginning', 'Le conseil a voté hier', undefined],
		['the body’s beginning, cut', 'Le conseil a voté hier le budget : il…', undefined],
		['the body’s beginning, cut in brackets', 'Le conseil a voté hier le budget [&amp;#8230;]', undefined],
		[
			'the body’s beginning, with other spaces',
			'Le conseil a voté hier le budget\u00A0: il baisse.',
			undefined,
		],
		['the whole body', 'Le conseil a voté hier le budget : il baisse. La suite dit pourquoi.', undefined],
		['the title', 'Un vote !', undefined],
		['nothing', '', undefined],
	])('%s', (_, description, expected) => {
		expect(entryOf(`<title>Un vote</title><description>${description}</description>${body}`)?.summary).toBe(
			expected,
		);
	});
});

describe('the body', () => {
	test.each([
		[
			'the full text before the description',
			'<description>D</description><content:encoded>&lt;p&gt;C&lt;/p&gt;</content:encoded>',
			'<p>C</p>',
		],
		['the description alone', '<description>&lt;p&gt;D&lt;/p&gt;</description>', '<p>D</p>'],
		[
			'escaped twice',
			'<description>&amp;lt;p&amp;gt;D &amp;amp;amp; E&amp;lt;/p&amp;gt;</description>',
			'<p>D &amp; E</p>',
		],
		[
			'plain, on several lines',
			'<description>Un\ndeux\n\ntrois &amp;eacute;</description>',
			'<p>Un<br>deux</p>\n<p>trois &eacute;</p>',
		],
		[
			'a description of media',
			'<media:description type="plain">A &lt; B\nC</media:description>',
			'<p>A &lt; B<br>C</p>',
		],
		['none', '<title>T</title>', ''],
	])('%s', (_, inside, expected) => {
		expect(entryOf(inside)?.html).toBe(expected);
	});
});

describe('access', () => {
	const sentence =
		'Le conseil municipal a voté hier soir le budget de la ville, qui baisse pour la première fois depuis dix ans. ';
	const access = (html: string, more = ''): string | undefined =>
		entryOf(`<title>T</title>${more}<description><![CDATA[${html}]]></description>`)?.access;

	test.each([
		['an ellipsis after a paragraph', `<p>${sentence}Reste à savoir…</p>`],
		['an ellipsis in brackets', '<p>Un mot [&#8230;]</p>'],
		['three points in brackets', '<p>Un mot [...]</p>'],
		['« Lire la suite »', '<p>Un mot.</p> <a href="https://a.example/">Lire la suite</a>'],
		['« Lire la suite » with an arrow', '<p>Un mot. Lire la suite →</p>'],
		[
			'“Continue reading”',
			'<p>A word. <a href="https://a.example/">Continue reading <em>A title</em></a></p>',
		],
		[
			'a sentence without an end',
			`<p>${sentence}</p><p>${sentence}Mais l’opposition, qui avait demandé un report, a quitté la salle avant que le</p>`,
		],
		[
			'a cut above the footer of WordPress',
			`<p>${sentence}Reste à savoir [&#8230;]</p>\n<p>L’article <a href="https://a.example/">T</a> est apparu en premier sur <a href="https://a.example/">A</a>.</p>`,
		],
	])('truncated: %s', (_, html) => {
		expect(access(html)).toBe('truncated');
	});

	test.each([
		['« Réservé aux abonnés »', `<p>${sentence}</p><p>Article réservé aux abonnés</p>`],
		['“Subscribers only”', `<p>Subscribers only</p><p>${sentence.repeat(5)}</p>`],
		[
			'« Il vous reste »',
			`<p>${sentence}</p><p>Cet article est réservé à nos abonnés. Il vous reste 75 % à lire.</p>`,
		],
	])('subscribers: %s', (_, html) => {
		expect(access(html)).toBe('subscribers');
	});

	test('subscribers, by category or rights', () => {
		expect(access('<p>Un mot.</p>', '<category>Abonnés</category>')).toBe('subscribers');
		expect(access('<p>Un mot.</p>', '<dcterms:accessRights>Réservé aux abonnés</dcterms:accessRights>')).toBe(
			'subscribers',
		);
	});

	test.each([
		['a whole text', `<p>${sentence}</p>`],
		['a short line without a full stop', '<p>Trente-huit degrés à l’ombre</p>'],
		['a short line that trails off', '<p>Ça alors…</p>'],
		['a quotation', `<p>${sentence}« Nous verrons »</p>`],
		[
			'a list at the end',
			`<p>${sentence.repeat(3)}</p><ul><li>un point qui n’a pas de point final mais qui est tout de même assez long pour une phrase</li></ul>`,
		],
		['a signature at the end', `<p>${sentence.repeat(3)}</p><p>Jeanne Martin</p>`],
		['an agency in brackets', `<p>${sentence.repeat(3)}(AFP)</p>`],
		[
			'a caption at the end',
			`<p>${sentence.repeat(3)}</p><figure><img src="https://a.example/i.png"><figcaption>Le conseil municipal pendant la séance du lundi 2 octobre à la mairie de Nîmes</figcaption></figure>`,
		],
		[
			'a text that speaks of subscribers',
			`<p>${sentence}Le quotidien a perdu dix mille abonnés, et l’accès réservé aux abonnés n’y a rien changé. ${sentence.repeat(4)}</p>`,
		],
		[
			'a whole text above the footer of WordPress',
			`<p>${sentence}</p>\n<p>The post <a href="https://a.example/">T</a> appeared first on <a href="https://a.example/">A</a>.</p>`,
		],
		['nothing', ''],
	])('unknown: %s', (_, html) => {
		expect(access(html)).toBe('unknown');
	});
});

test('each file attached stands once, only web addresses, with a type and a length that mean something', () => {
	const entry = entryOf(
		'<enclosure url="https://a.example/1.mp3" type="audio/mpeg" length="0"/><enclosure url="https://a.example/1.mp3"/><enclosure url="javascript:x"/>' +
			'<media:thumbnail url="/t.jpg"/><media:content url="/v.mp4" medium="video"/><enclosure url="/x" type="n’importe quoi" length="-1"/>',
	);
	expect(entry?.enclosures).toEqual([
		{url: 'https://a.example/1.mp3', type: 'audio/mpeg'},
		{url: 'https://flux.example/x'},
		{url: 'https://flux.example/v.mp4', type: 'video/*'},
		{url: 'https://flux.example/t.jpg', type: 'image/*'},
	]);
});

describe('a date without a zone', () => {
	const published = (language: string): number | undefined =>
		parse(
			channel(
				`<language>${language}</language><item><guid>1</guid><pubDate>2023-10-02 16:03:48</pubDate></item>`,
			),
		).entries[0]?.published;
	test('is of Paris in a French feed, of Greenwich in others', () => {
		expect(published('fr')).toBe(Date.UTC(2023, 9, 2, 14, 3, 48));
		expect(published('fr-BE')).toBe(Date.UTC(2023, 9, 2, 14, 3, 48));
		expect(published('en')).toBe(Date.UTC(2023, 9, 2, 16, 3, 48));
		expect(published('')).toBe(Date.UTC(2023, 9, 2, 16, 3, 48));
	});

	test.each([
		[
			'rss',
			'<rss><channel><language>fr</language><item><guid>1</guid><pubDate>2023-10-02 16:03:48</pubDate></item></channel></rss>',
		],
		[
			'json',
			'{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"1","date_published":"2023-10-02T16:03:48"}]}',
		],
		[
			'sitemap',
			'<urlset xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://a.example/1</loc><news:news><news:title>Une</news:title><news:publication_date>2023-10-02T16:03:48</news:publication_date></news:news></url></urlset>',
		],
	])('is of the zone that its reader gives it: %s', (_, text) => {
		const feed = parseFeed(Buffer.from(text), {url: 'https://a.example/', zone: 'America/Toronto'});
		expect(feed.entries[0]?.published).toBe(Date.parse('2023-10-02T16:03:48-04:00'));
	});

	test('takes no zone from its reader where it names one', () => {
		const feed = parseFeed(
			Buffer.from(
				'<rss><channel><item><guid>1</guid><pubDate>Mon, 02 Oct 2023 16:03:48 +0200</pubDate></item></channel></rss>',
			),
			{url: 'https://a.example/', zone: 'America/Toronto'},
		);
		expect(feed.entries[0]?.published).toBe(Date.parse('2023-10-02T16:03:48+02:00'));
	});
});

test.each([
	['2023-10-02', '2023-10-02'],
	['2 octobre 2023', '2023-10-02'],
	['Mon, 02 Oct 2023', '2023-10-02'],
	['2023-10-02T00:00:00+02:00', undefined],
	['Mon, 02 Oct 2023 16:03 +0200', undefined],
])('« %s » names a day alone: %s', (said, day) => {
	const {publishedDay} = entryOf(`<guid>1</guid><pubDate>${said}</pubDate>`) ?? {};
	expect(publishedDay && new Date(publishedDay * 86_400_000).toISOString().slice(0, 10)).toBe(day);
});

test('a date that is none is no date; the next element that has one is asked', () => {
	expect(entryOf('<guid>1</guid><pubDate>hier</pubDate>')).not.toHaveProperty('published');
	expect(
		entryOf('<guid>1</guid><pubDate>hier</pubDate><dc:date>2023-10-02T14:03:48Z</dc:date>')?.published,
	).toBe(Date.UTC(2023, 9, 2, 14, 3, 48));
});

describe('ttl', () => {
	test.each([
		['60', 60],
		['0', undefined],
		['-5', undefined],
		['mille', undefined],
		['1e9', 10_080],
	])('%s', (said, expected) => {
		expect(parse(channel(`<ttl>${said}</ttl>`)).ttl).toBe(expected);
	});
});

describe('what is no feed', () => {
	const kindOf = (text: string, contentType?: string): unknown => {
		try {
			return parseFeed(Buffer.from(text), {url: 'https://a.example/', ...(contentType && {contentType})});
		} catch (error) {
			return error;
		}
	};
	test.each([
		['a page', '<!DOCTYPE html><html><head><title>Accueil</title></head><body></body></html>'],
		['a page without a document type', '\n<HTML lang="fr"><body>…</body></HTML>'],
		['a page in XHTML', '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head/></html>'],
		['a page that quotes a feed', '<html><body><pre><rss version="2.0"></rss></pre></body></html>'],
		['a page that leaves its root out', '<title>Accueil</title><p>Bonjour'],
	])('page-not-feed: %s', (_, text) => {
		expect(kindOf(text)).toMatchObject({
			record: {kind: 'page-not-feed', values: {url: 'https://a.example/'}},
		});
	});

	test.each([
		['nothing', ''],
		['words', 'Bonjour'],
		['other XML', '<?xml version="1.0"?><catalogue><livre/></catalogue>'],
		['OPML', '<opml version="2.0"><body/></opml>'],
		['other JSON', '{"title": 3, "items": {}}'],
		['a JSON list', '[1, 2]'],
		['broken JSON', '{"version": '],
		['another thing called feed', '<feed>Bonjour</feed>'],
	])('not-a-feed: %s', (_, text) => {
		expect(kindOf(text)).toMatchObject({record: {kind: 'not-a-feed', values: {url: 'https://a.example/'}}});
	});

	test('an answer that HTTP calls HTML', () => {
		expect(kindOf('Bonjour', 'text/html; charset=utf-8')).toMatchObject({record: {kind: 'page-not-feed'}});
	});
});
