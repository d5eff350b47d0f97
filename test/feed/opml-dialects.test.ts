import {expect, test} from 'vitest';
import {parseOpml} from '../../src/feed/opml.ts';

test('Miniflux: its category « All » is no folder', () => {
	expect(
		parseOpml(`<?xml version="1.0" encoding="UTF-8"?>
<opml version="2.0">
    <head>
        <title>Miniflux</title>
        <dateCreated>Mon, 02 Oct 2023 16:03:48 +0200</dateCreated>
    </head>
    <body>
        <outline text="All">
            <outline title="Le Fil" text="Le Fil" xmlUrl="https://fil.example/rss" htmlUrl="https://fil.example/" type="rss"></outline>
        </outline>
        <outline text="Économie">
            <outline title="L&#39;Éco" text="L&#39;Éco" xmlUrl="https://eco.example/feed" htmlUrl="https://eco.example/" description="Toute l&#39;économie" type="rss"></outline>
        </outline>
    </body>
</opml>`),
	).toEqual({
		subscriptions: [
			{url: 'https://fil.example/rss', title: 'Le Fil', homepage: 'https://fil.example/'},
			{url: 'https://eco.example/feed', title: "L'Éco", homepage: 'https://eco.example/', folder: 'Économie'},
		],
		leftOut: [],
	});
});

test('FreshRSS: intervals, full texts, pages; recipes and lists filled from elsewhere are said', () => {
	expect(
		parseOpml(`<?xml version="1.0" encoding="UTF-8"?>
<opml xmlns:frss="https://freshrss.org/opml" version="2.0">
  <head><title>FreshRSS</title></head>
  <body>
    <outline text="Presse">
      <outline text="Le Quotidien" type="rss" xmlUrl="https://quotidien.example/rss" htmlUrl="https://quotidien.example/" description="" frss:ttl="5400" frss:cssFullContent="article .texte" frss:priority="important"/>
      <outline text="Muet" type="rss" xmlUrl="https://muet.example/rss" frss:ttl="-3600"/>
      <outline text="La page" type="HTML+XPath" xmlUrl="https://page.example/actu" htmlUrl="https://page.example/" frss:xPathItem="//article" frss:xPathItemTitle="h2"/>
      <outline text="Le JSON" type="JSONFeed" xmlUrl="https://json.example/feed.json"/>
      <outline text="Une API" type="JSON+DotNotation" xmlUrl="https://api.example/v1" frss:jsonItem="data.items"/>
      <outline text="Du XML" type="XML+XPath" xmlUrl="https://xml.example/" frss:xPathItem="//n"/>
      <outline text="Un script" type="HTML+XPath+JSON+DotNotation" xmlUrl="https://js.example/" frss:xPathToJson="//script"/>
    </outline>
    <outline text="De loin" frss:opmlUrl="https://ailleurs.example/liste.opml"/>
  </body>
</opml>`),
	).toEqual({
		subscriptions: [
			{
				url: 'https://quotidien.example/rss',
				title: 'Le Quotidien',
				homepage: 'https://quotidien.example/',
				folder: 'Presse',
				interval: 90,
				fullText: 'always',
			},
			{url: 'https://muet.example/rss', title: 'Muet', folder: 'Presse'},
			{
				url: 'https://page.example/actu',
				title: 'La page',
				homepage: 'https://page.example/',
				folder: 'Presse',
				kind: 'page',
			},
			{url: 'https://json.example/feed.json', title: 'Le JSON', folder: 'Presse'},
		],
		leftOut: [
			{title: 'Une API', reason: 'recipe'},
			{title: 'Du XML', reason: 'recipe'},
			{title: 'Un script', reason: 'recipe'},
			{title: 'De loin', reason: 'other-list'},
		],
	});
});

test('Feedly: a source in two collections is taken in the first', () => {
	expect(
		parseOpml(`<?xml version="1.0" encoding="UTF-8"?>

<opml version="1.0">
    <head>
        <title>Jeanne subscriptions in feedly Cloud</title>
    </head>
    <body>
        <outline text="Une" title="Une">
            <outline type="rss" text="Le Monde.fr - Actualités et Infos en France et dans le monde" title="Le Monde.fr - Actualités et Infos en France et dans le monde" xmlUrl="https://monde.example/rss/une.xml" htmlUrl="https://monde.example"/>
        </outline>
        <outline text="Monde" title="Monde">
            <outline type="rss" text="Le Monde.fr - Actualités et Infos en France et dans le monde" title="Le Monde.fr - Actualités et Infos en France et dans le monde" xmlUrl="https://monde.example/rss/une.xml" htmlUrl="https://monde.example"/>
        </outline>
    </body>
</opml>`),
	).toEqual({
		subscriptions: [
			{
				url: 'https://monde.example/rss/une.xml',
				title: 'Le Monde.fr - Actualités et Infos en France et dans le monde',
				homepage: 'https://monde.example/',
				folder: 'Une',
			},
		],
		leftOut: [{title: 'Le Monde.fr - Actualités et Infos en France et dans le monde', reason: 'duplicate'}],
	});
});

test('Liferea, Tiny Tiny RSS and OPML 2.0’s inclusion: folders of a type, preferences, lists within lists', () => {
	expect(
		parseOpml(`<opml version="2.0"><head><title>Liste</title></head><body>
	<outline title="Vide" text="Vide" type="folder"/>
	<outline title="Blogs" text="Blogs" type="folder"><outline type="atom" text="A" xmlUrl="https://a.example/"/></outline>
	<outline text="tt-rss-prefs" schema-version="146"><outline text="DEFAULT_ARTICLE_LIMIT" value="30"/></outline>
	<outline text="Une autre" type="include" url="https://ailleurs.example/liste.opml"/>
</body></opml>`),
	).toEqual({
		subscriptions: [{url: 'https://a.example/', title: 'A', folder: 'Blogs'}],
		leftOut: [{title: 'Une autre', reason: 'other-list'}],
	});
});

test('settings that make no sense are passed over', () => {
	expect(
		parseOpml(`<opml version="2.0" xmlns:actus="urn:actus:opml"><body>
	<outline text="A" xmlUrl="https://a.example/" actus:key="Pas une clé" actus:interval="souvent" actus:fullText="peut-être" actus:kind="vidéo" actus:place="-1" actus:declinedMove="nulle part"/>
	<outline text="B" xmlUrl="https://b.example/" actus:key="0123456" actus:interval="1e999" actus:keepDays="36501" actus:zone="Lune/Tycho" actus:forgetsUnread="peut-être" actus:place="0"/>
	<outline text="C" xmlUrl="https://c.example/" actus:keepDays="1.5"/>
	<outline text="D" xmlUrl="https://d.example/" actus:keepDays=""/>
</body></opml>`).subscriptions,
	).toEqual([
		{url: 'https://a.example/', title: 'A'},
		{url: 'https://b.example/', title: 'B', key: '0123456'},
		{url: 'https://c.example/', title: 'C'},
		{url: 'https://d.example/', title: 'D'},
	]);
});
