import {describe, expect, test} from 'vitest';
import {feedsOnPage} from '../../src/page/discover.ts';
import {isOfComments} from '../../src/page/feed-link.ts';
import {channelOnPage, feedsByRule} from '../../src/page/known-sites.ts';
import {feedsInHeader} from '../../src/page/link-header.ts';
import {usualFeeds} from '../../src/page/usual-feeds.ts';

const page = 'https://www.latribune.example/economie/';
const alternates = (html: string) => feedsOnPage(html, page).alternates;
const anchors = (html: string) => feedsOnPage(html, page).anchors.map(({url}) => url);
const urls = (links: readonly {readonly url: string}[]) => links.map(({url}) => url);

describe('<link rel=alternate>', () => {
	test('names feeds of every kind, absolute, with their titles', () => {
		const html = `<!doctype html><html><head><title>La Tribune</title>
			<link rel="stylesheet" href="/style.css">
			<link rel="alternate" type="application/rss+xml" title="À la une &amp; plus" href="/rss.xml">
			<LINK REL='Alternate Home' TYPE='application/atom+xml; charset=utf-8' HREF='atom.xml'>
			<link rel=alternate type=application/feed+json href=//flux.latribune.example/feed.json>
			<link rel="alternate" type="application/rdf+xml" href="feed:https://www.latribune.example/rdf"/>
			<link rel="alternate" type="text/xml" href="feed://www.latribune.example/vieux.xml">
			<link rel="feed" href="/flux">`;
		expect(alternates(html)).toEqual([
			{url: 'https://www.latribune.example/rss.xml', title: 'À la une & plus'},
			{url: 'https://www.latribune.example/economie/atom.xml', title: ''},
			{url: 'https://flux.latribune.example/feed.json', title: ''},
			{url: 'https://www.latribune.example/rdf', title: ''},
			{url: 'http://www.latribune.example/vieux.xml', title: ''},
			{url: 'https://www.latribune.example/flux', title: ''},
		]);
	});

	test.each([
		['a translation', '<link rel="alternate" hreflang="en" href="/en/">'],
		['a page for telephones', '<link rel="alternate" media="handheld" type="text/html" href="/m/">'],
		['WordPress’s interface', '<link rel="alternate" type="application/json" href="/wp-json/wp/v2/pages/2">'],
		['an oEmbed', '<link rel="alternate" type="application/json+oembed" href="/oembed?u=1">'],
		['a style', '<link rel="alternate stylesheet" type="text/css" href="/sombre.css">'],
		['a program', '<link rel="alternate" type="application/rss+xml" href="javascript:alert(1)">'],
		['a file', '<link rel="alternate" type="application/rss+xml" href="file:///etc/passwd">'],
		['nothing', '<link rel="alternate" type="application/rss+xml" href="">'],
		['a comment', '<!-- <link rel="alternate" type="application/rss+xml" href="/rss"> -->'],
		['a script', '<script>"<link rel=alternate type=application/rss+xml href=/rss>"</script>'],
	])('that is %s names none', (_, html) => {
		expect(alternates(html)).toEqual([]);
	});

	test('counts from the base that the page sets, and in its body too', () => {
		const html = `<base href="/presse/"><base href="/faux/"><body><link rel=alternate type=application/rss+xml href=rss>`;
		expect(urls(alternates(html))).toEqual(['https://www.latribune.example/presse/rss']);
	});

	test('of ten thousand gives five hundred, each once, in a moment', () => {
		const link = (index: number) =>
			`<link rel=alternate type=application/rss+xml href="/rss/${index % 8000}">`;
		const began = performance.now();
		expect(alternates(Array.from({length: 10_000}, (_, index) => link(index)).join(''))).toHaveLength(500);
		expect(performance.now() - began).toBeLessThan(1000);
	});
});

describe('<a>', () => {
	test('that look like feeds, the surest first', () => {
		const html = `<a href="/contact">Contact</a><a href="/abonnements"><b>Flux</b> <i>RSS</i></a>
			<a href="/rss/une">À la une</a><a href="/flux/economie.xml">économie</a><a href="/une.rss">Une</a>
			<a href="https://feeds.feedburner.example/latribune">Suivre</a><a href="/?feed=rss2">x</a><a href="/feed/">x</a>`;
		expect(anchors(html)).toEqual([
			'https://www.latribune.example/flux/economie.xml',
			'https://www.latribune.example/une.rss',
			'https://feeds.feedburner.example/latribune',
			'https://www.latribune.example/?feed=rss2',
			'https://www.latribune.example/rss/une',
			'https://www.latribune.example/feed/',
			'https://www.latribune.example/abonnements',
		]);
	});

	test.each([
		'<a href="https://www.facebook.com/dialog/feed?link=x">Partager</a>',
		'<a href="https://feedly.com/i/subscription/feed/https://a.example/rss">Feedly RSS</a>',
		'<a href="/atome-et-nucleaire">Atome</a>',
		'<a href="/guerre-des-flux-migratoires">Les flux migratoires</a>',
		'<a href="/newsfeed-ads.html">Ads</a>',
		'<a href="#">RSS</a>',
		'<a href="mailto:rss@a.example">RSS</a>',
		'<a href="/les-crss">Les CRS</a>',
	])('that does not: %s', (html) => {
		expect(anchors(html)).toEqual([]);
	});

	test('that are never closed, or deep within two million tags, take a moment', () => {
		for (const html of [
			'<a href="/rss.xml">'.repeat(100_000),
			`${'<div>'.repeat(400_000)}<a href="/rss.xml">`,
		]) {
			const began = performance.now();
			expect(anchors(html)).toEqual(['https://www.latribune.example/rss.xml']);
			expect(performance.now() - began).toBeLessThan(2000);
		}
	});
});

describe('the Link header', () => {
	test('names feeds among other links, quoted or not', () => {
		const header =
			'</style.css>; rel=preload; as=style, <rss.xml>; rel="alternate"; type="application/rss+xml"; title="À \\"la\\" une, tout", </wp-json/>; rel="https://api.w.org/", </wp-json/p/1>; rel=alternate; title=JSON; type=application/json, <https://b.example/atom>;type=application/atom+xml;rel="home alternate"';
		expect(feedsInHeader(header, page)).toEqual([
			{url: 'https://www.latribune.example/economie/rss.xml', title: 'À "la" une, tout'},
			{url: 'https://b.example/atom', title: ''},
		]);
	});

	test.each(['', '<', '<>; rel=alternate; type=text/xml', '<a>; rel="alternate', '; rel=alternate', ',,,'])(
		'« %s » names none',
		(header) => {
			expect(feedsInHeader(header, page)).toEqual([]);
		},
	);

	test.each(['<a>"\\"', '<a>\\"', '<', ';', '<a>; rel=alternate;', '"', '; a= '])(
		'of %j without end takes a moment',
		(piece) => {
			const began = performance.now();
			feedsInHeader(piece.repeat(65_536 / piece.length), page);
			expect(performance.now() - began).toBeLessThan(500);
		},
	);
});

describe('usual addresses', () => {
	test('at most eight, those of a section before the site’s', () => {
		expect(urls(usualFeeds('https://a.example/'))).toEqual(
			[
				'feed',
				'rss',
				'rss.xml',
				'feed.xml',
				'atom.xml',
				'index.xml',
				'feed.json',
				'spip.php?page=backend',
			].map((path) => `https://a.example/${path}`),
		);
		expect(urls(usualFeeds('https://a.example/politique?x=1#y'))).toEqual(
			[
				'politique/feed',
				'politique/rss.xml',
				'politique/index.xml',
				'feed',
				'rss',
				'rss.xml',
				'feed.xml',
				'atom.xml',
			].map((path) => `https://a.example/${path}`),
		);
		expect(urls(usualFeeds('https://a.example/2023/10/02/un-article.html'))[0]).toBe(
			'https://a.example/feed',
		);
		expect(usualFeeds('file:///tmp/page.html')).toEqual([]);
	});
});

describe('places with a rule', () => {
	const channel = 'UCabcdefghijklmnopqrstuv';
	const feed = `https://www.youtube.com/feeds/videos.xml?channel_id=${channel}`;

	test('a YouTube channel, a playlist, and a page that tells its channel', () => {
		expect(urls(feedsByRule(`https://www.youtube.com/channel/${channel}/videos`))).toEqual([feed]);
		expect(urls(feedsByRule('https://m.youtube.com/playlist?list=PL0123456789abcdef'))).toEqual([
			'https://www.youtube.com/feeds/videos.xml?playlist_id=PL0123456789abcdef',
		]);
		expect(feedsByRule('https://www.youtube.com/@lequotidien')).toEqual([]);
		const html = `<script>{"channelId":"UCvoisinvoisinvoisinvois"}</script><link rel="canonical" href="https://www.youtube.com/channel/${channel}">`;
		expect(channelOnPage(html, 'https://www.youtube.com/@lequotidien')?.url).toBe(feed);
		expect(channelOnPage(`{"channelId":"${channel}"}`, 'https://www.youtube.com/watch?v=x')?.url).toBe(feed);
		expect(channelOnPage(html, 'https://youtube.com.example/@x')).toBeUndefined();
	});

	test.each([
		['https://github.com/nodejs/node', ['nodejs/node/releases', 'nodejs/node/tags', 'nodejs/node/commits']],
		[
			'https://github.com/nodejs/node.git',
			['nodejs/node/releases', 'nodejs/node/tags', 'nodejs/node/commits'],
		],
		[
			'https://www.github.com/nodejs/node/commits',
			['nodejs/node/commits', 'nodejs/node/releases', 'nodejs/node/tags'],
		],
		['https://github.com/nodejs/node/tree/v24.x/lib', ['nodejs/node/commits/v24.x/lib']],
		['https://github.com/nodejs', ['nodejs']],
		[
			'https://github.com/nodejs/node/releases.atom',
			['nodejs/node/releases', 'nodejs/node/tags', 'nodejs/node/commits'],
		],
		['https://github.com/', []],
		['https://github.com.example/nodejs/node', []],
	])('%s', (url, paths) => {
		const host = new URL(url).host;
		expect(urls(feedsByRule(url))).toEqual(paths.map((path) => `https://${host}/${path}.atom`));
	});
});

test.each([
	[{url: 'https://a.example/comments/feed/', title: ''}, true],
	[{url: 'https://a.example/?feed=comments-rss2', title: ''}, true],
	[{url: 'https://a.example/1', title: 'La Tribune » Flux des commentaires'}, true],
	[{url: 'https://a.example/1', title: 'Comments on: Le budget'}, true],
	[{url: 'https://a.example/feed/', title: 'La Tribune » Flux'}, false],
	[{url: 'https://a.example/commentateurs/rss', title: 'Commenter l’actualité'}, false],
])('of comments: %j is %s', (link, is) => {
	expect(isOfComments(link)).toBe(is);
});
