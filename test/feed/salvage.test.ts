import {describe, expect, test} from 'vitest';
import {parseFeed} from '../../src/feed/parse-feed.ts';
import type {ParsedFeed} from '../../src/model/feed.ts';

const parse = (text: string): ParsedFeed => parseFeed(Buffer.from(text), {url: 'https://flux.example/rss'});
const channel = (inside: string): string =>
	`<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Flux</title>${inside}</channel></rss>`;
const item = (number: number, inside = ''): string =>
	`<item><title>Titre ${number}</title><link>https://flux.example/${number}</link><guid>${number}</guid>${inside}</item>`;
const titles = (feed: ParsedFeed): readonly string[] => feed.entries.map(({title}) => title);

test('a whole document is not salvaged', () => {
	const text = `<?xml version="1.0"?>\n<!-- un & mot -->\n${channel(
		`${item(1, '<description><![CDATA[a & b &nbsp; <br> <p>]]></description>')}<!-- & -->${item(2, '<description>&lt;br&gt; &amp; &#233; &#xE9; <b x="1 > 0">c</b><br></br></description>')}`,
	)}\n`;
	expect(parse(text).isSalvaged).toBe(false);
	expect(titles(parse(text))).toEqual(['Titre 1', 'Titre 2']);
});

describe('what is before the root does not hide it', () => {
	test.each([
		['white space before the declaration', `\n\n <?xml version="1.0"?>${channel(item(1))}`],
		[
			'a warning of PHP',
			`<br />\n<b>Warning</b>: mysql_connect() in <b>/srv/rss.php</b><br />\n<?xml version="1.0"?>${channel(item(1))}`,
		],
		['words', `Erreur 42${channel(item(1))}`],
	])('%s', (_, text) => {
		expect(parse(text).isSalvaged).toBe(true);
		expect(titles(parse(text))).toEqual(['Titre 1']);
	});
});

describe('a document that breaks off gives what had come', () => {
	const whole = channel(
		item(1, '<description>Un texte</description>') + item(2, '<description>Un autre</description>'),
	);

	test('wherever it does', () => {
		for (let length = whole.indexOf('</item>') + 7; length < whole.length; length++) {
			const feed = parse(whole.slice(0, length));
			expect(feed.isSalvaged).toBe(length < whole.length);
			expect(feed.entries[0]).toMatchObject({
				identity: '1',
				title: 'Titre 1',
				url: 'https://flux.example/1',
				html: 'Un texte',
			});
			for (const entry of feed.entries.slice(1))
				expect(entry).toMatchObject({identity: '2', title: 'Titre 2'});
		}
	});

	test('within CDATA', () => {
		const feed = parse(
			`${channel(item(1)).replace('</channel></rss>', '')}<item><guid>2</guid><content:encoded><![CDATA[<p>Le début de la`,
		);
		expect(feed.entries[1]).toMatchObject({identity: '2', html: '<p>Le début de la'});
	});

	test('an entry whose guid had not come would come again as another, and is left', () => {
		const text = channel(item(1)).replace(
			'</channel></rss>',
			'<item><title>Titre 2</title><link>https://flux.example/2</link><desc',
		);
		expect(titles(parse(text))).toEqual(['Titre 1']);
	});

	test('but where links are all that tell entries apart, it stays', () => {
		const text =
			'<rss version="2.0"><channel><item><title>Un</title><link>https://flux.example/1</link><description>Le dé';
		expect(parse(text).entries).toMatchObject([{identity: 'https://flux.example/1', html: 'Le dé'}]);
	});

	test('Atom too', () => {
		const text =
			'<feed xmlns="http://www.w3.org/2005/Atom"><title>A</title><entry><id>1</id><title>Un</title><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Un <b>mot';
		expect(parse(text)).toMatchObject({
			isSalvaged: true,
			entries: [{identity: '1', title: 'Un', html: '<p>Un <b>mot</b></p>'}],
		});
	});

	test('JSON: the entries that are whole', () => {
		const text =
			'{"version":"https://jsonfeed.org/version/1.1","title":"J","items":[{"id":"1","title":"Un","authors":[{"name":"A"}]},{"id":"2","authors":[{"name":"B"}],"title":"De';
		expect(parse(text)).toMatchObject({
			isSalvaged: true,
			title: 'J',
			entries: [{identity: '1', title: 'Un'}],
		});
	});
});

test('JSON with line breaks left raw in its strings', () => {
	const text =
		'{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"1","title":"Un\ntitre\tlong"}]}';
	expect(parse(text)).toMatchObject({isSalvaged: true, entries: [{title: 'Un titre long'}]});
});

describe('elements that are not closed', () => {
	test.each([
		['a title', `<item><title>Titre 1<link>https://flux.example/1</link><guid>1</guid></item>${item(2)}`],
		['an entry', `${item(1).replace('</item>', '')}${item(2)}`],
		[
			'a description before other elements',
			`<item><title>Titre 1</title><link>https://flux.example/1</link><description>Un texte<guid>1</guid></item>${item(2)}`,
		],
		['one that nobody knows', `${item(1, '<inconnu>')}${item(2)}`],
		['a last one that is only opened', `${item(1)}${item(2, '<description>')}`],
	])('%s', (_, inside) => {
		const feed = parse(channel(inside));
		expect(feed.isSalvaged).toBe(true);
		expect(feed.entries).toMatchObject([
			{identity: '1', title: 'Titre 1', url: 'https://flux.example/1'},
			{identity: '2', title: 'Titre 2', url: 'https://flux.example/2'},
		]);
	});

	test.each([
		['of the channel', `<image><url>https://a.example/</url>${item(1)}${item(2)}`],
		['of nothing at all', `<b>${item(1)}<hr noshade>${item(2)}`],
	])('before the entries: an element %s', (_, inside) => {
		expect(titles(parse(channel(inside)))).toEqual(['Titre 1', 'Titre 2']);
	});

	test.each([
		['<channel>', ''],
		['<channel>', '<chan<nel>'],
		['<channel>', '<b><channel>'],
		['<title>Flux</title>', '<ti<tle>Flux</title>'],
	])('%s written as %j', (tag, written) => {
		const feed = parse(channel(item(1) + item(2)).replace(tag, written));
		expect(titles(feed)).toEqual(['Titre 1', 'Titre 2']);
		expect(feed.isSalvaged).toBe(true);
	});

	test('an image whose quote is open', () => {
		const feed = parse(channel(item(1, '<description>Un <img src="/a.png alt=>mot</description>') + item(2)));
		expect(feed.entries).toMatchObject([{html: 'Un <img/>mot'}, {title: 'Titre 2'}]);
	});

	test('ends that end nothing', () => {
		const feed = parse(channel(`</b>${item(1, '</p></div>')}</span>${item(2)}`));
		expect(titles(feed)).toEqual(['Titre 1', 'Titre 2']);
	});

	test('an end in other letters', () => {
		expect(
			parse(
				channel(
					'<item><guid>1</guid><pubdate>Mon, 02 Oct 2023 14:03:48 GMT</pubDate><Title>Un</title></Item>',
				),
			).entries,
		).toMatchObject([{title: 'Un', published: Date.UTC(2023, 9, 2, 14, 3, 48)}]);
	});
});

test('HTML that was not escaped', () => {
	const [entry] = parse(
		channel(item(1, '<description>Un<br>deux <img src="/a.png"> <p>trois<p>quatre & cinq</description>')),
	).entries;
	expect(entry?.html).toBe(
		'Un<br/>deux <img src="https://flux.example/a.png"/> <p>trois<p>quatre & cinq</p></p>',
	);
});

test('entities that XML does not know and a stray & harm nothing', () => {
	const feed = parse(
		channel('<item><guid>1</guid><title>L&rsquo;&eacute;t&eacute;&nbsp;: Dupond & Dupont</title></item>'),
	);
	expect(feed).toMatchObject({isSalvaged: false, entries: [{title: 'L’été\u00A0: Dupond & Dupont'}]});
});

test('entities that XML does not know, a stray &, a stray <', () => {
	const feed = parse(
		channel(
			'<item><guid>1</guid><title>L&rsquo;&eacute;t&eacute;&nbsp;: Dupond & Dupont, 3 < 4, AT&T</title><link>https://flux.example/?a=1&b=2</link></item>',
		),
	);
	expect(feed).toMatchObject({
		isSalvaged: true,
		entries: [{title: 'L’été\u00A0: Dupond & Dupont, 3 < 4, AT&T', url: 'https://flux.example/?a=1&b=2'}],
	});
});

test('control characters', () => {
	const feed = parse(channel('<item><guid>1\u0001</guid><title>Un\u0000 ti\u001Btre\u0008</title></item>'));
	expect(feed).toMatchObject({isSalvaged: true, entries: [{identity: '1', title: 'Un titre'}]});
});

test('a quote left open in a tag of the text', () => {
	const feed = parse(
		channel(`${item(1, '<description>Un <a href="https://a.example/>lien</a>.</description>')}${item(2)}`),
	);
	expect(titles(feed)).toEqual(['Titre 1', 'Titre 2']);
	expect(feed.isSalvaged).toBe(true);
});

test('no entity of the document’s own is expanded or fetched', () => {
	const text = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY mot "bombe"><!ENTITY deux "&mot;&mot;"><!ENTITY secret SYSTEM "file:///etc/passwd">]>${channel(
		'<item><guid>1</guid><title>&deux; &secret;</title></item>',
	)}`;
	expect(titles(parse(text))).toEqual(['&deux; &secret;']);
});

test('a feed with nothing in it is an empty feed', () => {
	expect(parse('<rss version="2.0"><channel></channel></rss>')).toEqual({
		kind: 'rss',
		title: '',
		isSalvaged: false,
		entries: [],
	});
	expect(parse(channel('')).entries).toEqual([]);
});

describe('Atom whose names carry a prefix', () => {
	const text =
		'<?xml version="1.0"?><a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:title>A</a:title><a:entry><a:id>1</a:id><a:title>Un</a:title><a:link href="/1"/></a:entry><a:entry><a:id>2</a:id><a:title>Deux</a:title></a:entry></a:feed>';

	test('is read', () => {
		expect(parse(text)).toMatchObject({
			kind: 'atom',
			title: 'A',
			isSalvaged: false,
			entries: [{identity: '1', url: 'https://flux.example/1'}, {identity: '2'}],
		});
	});

	test('and salvaged', () => {
		expect(parse(text.slice(0, -12))).toMatchObject({
			title: 'A',
			isSalvaged: true,
			entries: [{identity: '1'}, {identity: '2', title: 'Deux'}],
		});
	});
});
