import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {type OpmlSubscription, parseOpml, writeOpml} from '../../src/feed/opml.ts';
import {cleanLine} from '../../src/model/clean.ts';

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
			{url: 'https://a.example/', title: 'A[31mB'},
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
			<outline text="Un lien" type="link" url="https://a.example/"/>
			<outline text="Rien" type="rss"/>
			<outline text="A" xmlUrl="https://a.example/"/>
			<outline text="Encore A" xmlUrl="https://a.example/"/>
			<outline text="Dossier vide"/>
		</body></opml>`);
		expect(subscriptions).toEqual([{url: 'https://a.example/', title: 'A'}]);
		expect(leftOut).toEqual([
			{title: 'Un script', reason: 'other-scheme'},
			{title: 'Un filtre', reason: 'other-scheme'},
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
			expect.objectContaining({record: {kind: 'not-a-feed', values: {url: 'file:///a.opml'}}}),
		);
	},
);

describe('what is written is read back whole', () => {
	test('nothing', () => {
		expect(parseOpml(writeOpml([], 'Mes « sources » & autres'))).toEqual({subscriptions: [], leftOut: []});
	});

	test('anything', () => {
		const word = fc
			.string({unit: 'grapheme', minLength: 1, maxLength: 12})
			.map((text) => cleanLine(text.replaceAll('/', '-')))
			.filter((text) => text !== '');
		const subscription: fc.Arbitrary<OpmlSubscription> = fc.record(
			{
				url: fc.webUrl({withQueryParameters: true}).map((url) => new URL(url).href),
				title: word,
				homepage: fc.webUrl().map((url) => new URL(url).href),
				folder: fc.array(word, {minLength: 1, maxLength: 3}).map((names) => names.join(' / ')),
			},
			{requiredKeys: ['url']},
		);
		const subscriptions = fc.uniqueArray(subscription, {selector: ({url}) => url, maxLength: 8});
		const byUrl = (list: readonly OpmlSubscription[]): readonly OpmlSubscription[] =>
			list.toSorted((a, b) => (a.url < b.url ? -1 : 1));
		fc.assert(
			fc.property(subscriptions, word, (list, title) => {
				const read = parseOpml(writeOpml(list, title));
				expect(read.leftOut).toEqual([]);
				expect(byUrl(read.subscriptions)).toEqual(byUrl(list));
			}),
			{numRuns: 300},
		);
	});
});
