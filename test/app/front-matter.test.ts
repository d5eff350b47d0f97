import {expect, test} from 'vitest';
import {frontMatter} from '../../src/app/front-matter.ts';
import type {Article} from '../../src/model/article.ts';

const article: Article = {
	headline: {
		id: 'tribune_1',
		place: {sort: 0, position: 0, order: 0, row: 0},
		title: 'Ponts : « R&D »\u00A0? "Oui" \\ # non - [1]',
		url: 'https://journal.example/pont',
		sourceKey: 'tribune',
		sourceUrl: 'https://journal.example/rss',
		sourceTitle: 'La Tribune',
		published: Date.parse('2023-10-02T14:03:48Z'),
		access: 'free',
		isRead: false,
		isBookmarked: true,
	},
	authors: ['Jeanne Martin', 'Paul: Dupont'],
	html: '',
	language: 'fr',
	enclosures: [],
};

test('a title is a string whatever signs of YAML are in it', () => {
	expect(frontMatter(article, {tags: ['ponts', 'à lire'], note: 'un\n--- deux'})).toBe(`---
title: "Ponts : « R&D »\u00A0? \\"Oui\\" \\\\ # non - [1]"
author: ["Jeanne Martin", "Paul: Dupont"]
source: "La Tribune"
url: "https://journal.example/pont"
date: 2023-10-02T14:03:48Z
language: "fr"
tags: ["ponts", "à lire"]
note: "un\\n--- deux"
---
`);
});

test('what is not known has no line', () => {
	const {url: _, published: __, ...headline} = article.headline;
	const {language: ___, ...rest} = article;
	expect(frontMatter({...rest, headline: {...headline, title: 'Titre'}, authors: []}, {tags: []})).toBe(
		'---\ntitle: "Titre"\nsource: "La Tribune"\n---\n',
	);
});

test('a day without an hour is a day', () => {
	const headline = {...article.headline, published: Date.parse('2023-10-01T22:00:00Z'), publishedDay: 19_632};
	expect(frontMatter({...article, headline}, {tags: []})).toMatch(/^date: 2023-10-02$/m);
});
