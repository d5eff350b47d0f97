import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {parseOpml} from '../../src/feed/opml.ts';
import type {ListedSubscription} from '../../src/feed/source-list.ts';
import {writeOpml} from '../../src/feed/write-opml.ts';
import {cleanLine} from '../../src/model/clean.ts';
import {folderPath} from '../../src/model/folder.ts';
import {fullTextPolicies} from '../../src/model/settings.ts';
import {sourceKinds} from '../../src/model/source.ts';

describe('OPML as other readers write it', () => {
	test('folders within folders, titles, homepages', () => {
		const {subscriptions, leftOut} = parseOpml(`<?xml version="1.0" encoding="UTF-8"?>
<opml version="1.0"><head><title>Abonnements</title></head><body>
  <outline text="Presse" title="Presse">
    <outline type="rss" text="Le Quotidien" title="Le Quotidien" xmlUrl="https://quotidien.example/rss?a=1&amp;b=2" htmlUrl="https://quotidien.example/"/>
    <outline text="Éco &amp; finances"><outline type="rss" text="L’Éco" xmlUrl="https://eco.example/rss"/></outline>
  </outline>
  <outline type="rss" text="https://seul.example/rss" xmlUrl="https://seul.example/rss"/>
</body></opml>`);
		expect(subscriptions).toEqual([
			{
				url: 'https://quotidien.example/rss?a=1&b=2',
				title: 'Le Quotidien',
				homepage: 'https://quotidien.example/',
				folder: 'Presse',
			},
			{url: 'https://eco.example/rss', title: 'L’Éco', folder: 'Presse / Éco & finances'},
			{url: 'https://seul.example/rss'},
		]);
		expect(leftOut).toEqual([]);
	});

	test.each([
		[
			'attributes in other letters',
			'<outline TEXT="A" xmlurl="https://a.example/"/>',
			{url: 'https://a.example/', title: 'A'},
		],
		[
			'feed: before the host',
			'<outline text="A" xmlUrl="feed://a.example/rss"/>',
			{url: 'http://a.example/rss', title: 'A'},
		],
		[
			'feed: before the scheme',
			'<outline text="A" xmlUrl="feed:https://a.example/rss"/>',
			{url: 'https://a.example/rss', title: 'A'},
		],
		[
			'a file',
			'<outline text="A" xmlUrl="file:///home/lecteur/a%20b.xml"/>',
			{url: 'file:///home/lecteur/a%20b.xml', title: 'A'},
		],
		[
			'a category for a folder',
			'<outline text="A" xmlUrl="https://a.example/" category="/Presse/Éco,/Autre"/>',
			{url: 'https://a.example/', title: 'A', folder: 'Presse / Éco'},
		],
		[
			'a title that would turn the screen',
			'<outline text="A&#27;[31m&#x202E;B" xmlUrl="https://a.example/"/>',
			{url: 'https://a.example/', title: 'AB'},
		],
		[
			'a homepage that is a script',
			'<outline text="A" xmlUrl="https://a.example/" htmlUrl="javascript:x"/>',
			{url: 'https://a.example/', title: 'A'},
		],
	])('%s', (_, outline, expected) => {
		expect(parseOpml(`<opml version="2.0"><body>${outline}</body></opml>`).subscriptions).toEqual([expected]);
	});

	test('what is no subscription is said, and why', () => {
		const {subscriptions, leftOut} = parseOpml(`<opml version="2.0"><body>
			<outline text="Un script" type="rss" xmlUrl="exec:curl https://a.example/"/>
			<outline text="Un filtre" type="rss" xmlUrl="filter:sed:https://a.example/"/>
			<outline text="Une recherche" type="rss" xmlUrl="query:Non lus:unread = &quot;yes&quot;"/>
			<outline text="Un courrier" type="rss" xmlUrl="mailto:a@a.example"/>
			<outline text="Un lien" type="link" url="https://a.example/"/>
			<outline text="Rien" type="rss"/>
			<outline text="A" xmlUrl="https://a.example/"/>
			<outline text="Encore A" xmlUrl="https://a.example/"/>
			<outline text="Dossier vide"/>
		</body></opml>`);
		expect(subscriptions).toEqual([{url: 'https://a.example/', title: 'A'}]);
		expect(leftOut).toEqual([
			{title: 'Un script', reason: 'command'},
			{title: 'Un filtre', reason: 'command'},
			{title: 'Une recherche', reason: 'query'},
			{title: 'Un courrier', reason: 'other-scheme'},
			{title: 'Un lien', reason: 'no-address'},
			{title: 'Rien', reason: 'no-address'},
			{title: 'Encore A', reason: 'duplicate'},
		]);
	});

	test('one that breaks off, with a bare & and a bare <', () => {
		const {subscriptions} = parseOpml(
			'\n<opml version="1.0"><body><outline text="Presse"><outline text="A & B < C" xmlUrl="https://a.example/?b&c"/><outline text="D" xmlUrl="https://d.exam',
		);
		expect(subscriptions).toEqual([{url: 'https://a.example/?b&c', title: 'A & B < C', folder: 'Presse'}]);
	});

	test('nests no deeper than anyone reads', () => {
		const deep = `<opml version="2.0"><body>${'<outline text="d">'.repeat(20_000)}<outline text="A" xmlUrl="https://a.example/"/>${'</outline>'.repeat(20_000)}</body></opml>`;
		expect(() => parseOpml(deep)).not.toThrow();
	});
});

test.each(['', 'Bonjour', '<rss version="2.0"><channel/></rss>', '<html></html>'])(
	'%j is no OPML',
	(text) => {
		expect(() => parseOpml(text, 'file:///a.opml')).toThrow(
			expect.objectContaining({record: {kind: 'not-a-source-list', values: {url: 'file:///a.opml'}}}),
		);
	},
);

describe('what is written is read back whole', () => {
	test('nothing', () => {
		expect(parseOpml(writeOpml([], 'Mes « sources » & autres'))).toEqual({subscriptions: [], leftOut: []});
	});

	const word = fc
		.string({unit: 'grapheme', minLength: 1, maxLength: 12})
		.map((text) => cleanLine(text))
		.filter((text) => text !== '');
	const address = fc.webUrl({withQueryParameters: true}).map((url) => new URL(url).href);
	const subscription: fc.Arbitrary<ListedSubscription> = fc
		.record(
			{
				url: address,
				title: word,
				isOwnTitle: fc.constant(true as const),
				homepage: fc.webUrl().map((url) => new URL(url).href),
				folder: fc.array(word, {minLength: 1, maxLength: 3}).map((names) => folderPath(...names)),
				kind: fc.constantFrom(...sourceKinds),
				key: fc.stringMatching(/^[a-z0-9]{1,12}$/),
				interval: fc.integer({min: 1, max: 100_000}),
				fullText: fc.constantFrom(...fullTextPolicies),
				keepDays: fc.integer({min: 1, max: 36_500}),
				forgetsUnread: fc.constant(true as const),
				zone: fc.constantFrom('Europe/Paris', 'America/New_York', '-03:30'),
				declinedMove: address,
			},
			{requiredKeys: ['url']},
		)
		.filter(({title, isOwnTitle, url}) => (title === undefined ? !isOwnTitle : title !== url));

	test('anything, in the order of subscription', () => {
		const subscriptions = fc.uniqueArray(subscription, {selector: ({url}) => url, maxLength: 8});
		fc.assert(
			fc.property(subscriptions, word, (list, title) => {
				expect(parseOpml(writeOpml(list, title))).toEqual({subscriptions: list, leftOut: []});
			}),
			{numRuns: 500},
		);
	});

	test('as other readers take it: feeds are « rss », folders are outlines, what is ours has a namespace', () => {
		const text = writeOpml(
			[
				{url: 'https://a.example/', title: 'A', kind: 'atom', folder: 'Presse / Éco', key: 'k1'},
				{
					url: 'https://b.example/',
					title: 'B',
					isOwnTitle: true,
					kind: 'page',
					interval: 90,
					fullText: 'never',
					keepDays: 30,
					zone: 'America/Toronto',
				},
				{url: 'https://c.example/', folder: 'Presse'},
			],
			'Sources',
		);
		expect(text).toMatchInlineSnapshot(`
			"<?xml version="1.0" encoding="utf-8"?>
			<opml version="2.0" xmlns:actus="urn:actus:opml">
			  <head>
			    <title>Sources</title>
			  </head>
			  <body>
			    <outline text="B" type="page" xmlUrl="https://b.example/" title="B" actus:kind="page" actus:name="source" actus:interval="90" actus:fullText="never" actus:keepDays="30" actus:zone="America/Toronto" actus:place="1"/>
			    <outline text="Presse" title="Presse">
			      <outline text="https://c.example/" type="rss" xmlUrl="https://c.example/" title="https://c.example/" actus:place="2"/>
			      <outline text="Éco" title="Éco">
			        <outline text="A" type="rss" xmlUrl="https://a.example/" title="A" actus:key="k1" actus:kind="atom" actus:place="0"/>
			      </outline>
			    </outline>
			  </body>
			</opml>
			"
		`);
	});
});
