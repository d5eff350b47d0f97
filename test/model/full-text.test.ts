import {describe, expect, test} from 'vitest';
import type {Access, Article, FullText} from '../../src/model/article.ts';
import {asFed, isFuller, isLess, wantsFullText, withFullText} from '../../src/model/full-text.ts';

const letters = (count: number) => `<p>${'a'.repeat(count)}</p>`;
const text = (count: number, access: Access = 'unknown') => ({html: letters(count), access});

const article = (count: number, access: Access = 'truncated'): Article => ({
	headline: {
		id: 'matin_a1',
		place: {sort: 0, position: 0, order: 1, row: 1},
		title: 'Le pont rouvre',
		url: 'https://matin.example/rss/a1',
		sourceKey: 'matin',
		sourceUrl: 'https://matin.example/flux',
		sourceTitle: 'Le Matin',
		author: 'AFP',
		summary: 'Le pont, fermé depuis un an,…',
		access,
		isRead: false,
		isBookmarked: false,
	},
	authors: ['AFP'],
	html: count === 0 ? '' : letters(count),
	enclosures: [],
});

const full = (count: number, said: Partial<FullText> = {}): FullText => ({
	title: 'Le pont rouvre enfin',
	html: letters(count),
	authors: [],
	access: 'unknown',
	...said,
});

describe('less', () => {
	test.each([
		['nothing, where there was something', text(0), text(10)],
		['a cut text that is shorter', text(500, 'truncated'), text(510)],
		['one cut for subscribers', text(300, 'subscribers'), text(2000)],
		['a teaser that says nothing of being one', text(250), text(3000)],
	])('is %s', (_, later, known) => {
		expect(isLess(later, known)).toBe(true);
	});

	test.each([
		['a correction of a dispatch', text(40), text(90)],
		['a longer text, although it is cut', text(900, 'truncated'), text(300)],
		['a text that lost a paragraph', text(2500), text(3000)],
		['nothing, where there was nothing', text(0), text(0)],
	])('is not %s', (_, later, known) => {
		expect(isLess(later, known)).toBe(false);
	});
});

test('fuller is a whole text where one is cut, and else one that is clearly longer', () => {
	expect(isFuller(text(500), text(500, 'truncated'))).toBe(true);
	expect(isFuller(text(500), text(480))).toBe(false);
	expect(isFuller(text(900), text(480))).toBe(true);
	expect(isFuller(text(310, 'subscribers'), text(300, 'truncated'))).toBe(false);
	expect(isFuller(text(0), text(0, 'truncated'))).toBe(false);
});

describe('an article with what its page gave', () => {
	test('shows the fuller, free unless the page says otherwise; its feed’s version stays with it', () => {
		const whole = withFullText(
			article(200),
			full(3000, {authors: ['Jeanne Martin', 'Paul Durand'], url: 'https://matin.example/a1'}),
		);
		expect(whole).toMatchObject({
			html: letters(3000),
			authors: ['Jeanne Martin', 'Paul Durand'],
			headline: {
				title: 'Le pont rouvre',
				author: 'Jeanne Martin, Paul Durand',
				url: 'https://matin.example/a1',
				access: 'free',
			},
		});
		expect(whole.headline).not.toHaveProperty('summary');
		expect(asFed(whole)).toEqual({...article(200), feedVersion: whole.feedVersion});
	});

	test('keeps the feed’s introduction where the page has none, unless it is cut itself', () => {
		const {headline, ...rest} = article(200);
		const introduced = {...rest, headline: {...headline, summary: 'Un an de travaux.'}};
		expect(withFullText(introduced, full(3000)).headline.summary).toBe('Un an de travaux.');
		expect(withFullText(introduced, full(3000, {summary: 'Enfin !'})).headline.summary).toBe('Enfin !');
	});

	test('whose page gives no more keeps its text, and learns from the page whom the rest is for', () => {
		const kept = withFullText(article(400), full(300, {access: 'subscribers'}));
		expect(kept).toEqual({...article(400), headline: {...article(400).headline, access: 'subscribers'}});
	});

	test('that is whole in its feed is not for subscribers because its page is', () => {
		const kept = withFullText(article(4000, 'unknown'), full(300, {access: 'subscribers'}));
		expect(kept.headline.access).toBe('unknown');
	});

	test('that is called by its address takes its page’s title', () => {
		const {headline, ...rest} = article(0);
		const {url = ''} = headline;
		const byAddress = {...rest, headline: {...headline, title: url}};
		expect(withFullText(byAddress, full(3000)).headline.title).toBe('Le pont rouvre enfin');
		expect(withFullText(byAddress, full(3000, {title: ''})).headline.title).toBe(url);
	});

	test('without a title takes its page’s', () => {
		const {headline, ...rest} = article(0);
		const untitled = {...rest, headline: {...headline, title: ''}};
		expect(withFullText(untitled, full(3000)).headline.title).toBe('Le pont rouvre enfin');
	});
});

describe('the page of an article is read when it is opened', () => {
	const without = ({headline: {url: _, ...headline}, ...rest}: Article): Article => ({...rest, headline});
	const untitled = ({headline, ...rest}: Article): Article => ({...rest, headline: {...headline, title: ''}});
	const recorded = (said: Article): Article => ({
		...said,
		enclosures: [{url: 'https://matin.example/a1.mp3', type: 'audio/mpeg'}],
	});
	test.each([
		['that is cut', article(200), true, true],
		['that has no text at all', article(0, 'unknown'), true, true],
		['that may be whole', article(600, 'unknown'), false, true],
		['of a sentence or two', article(200, 'unknown'), true, true],
		['that is a post without a title', untitled(article(200, 'unknown')), false, true],
		['of a few words below a recording', recorded(article(200, 'unknown')), false, true],
		['that is for subscribers', article(200, 'subscribers'), false, false],
		['that has no page', without(article(200)), false, false],
		['whose page was read', withFullText(article(200), full(3000)), false, false],
		[
			'that changed since',
			{...withFullText(article(200), full(3000)), isOutdated: true as const},
			true,
			true,
		],
	])('of one %s: when-cut %s', (_, opened, whenCut, always) => {
		expect(wantsFullText(opened, 'when-cut')).toBe(whenCut);
		expect(wantsFullText(opened, 'always')).toBe(always);
		expect(wantsFullText(opened, 'never')).toBe(false);
	});
});
