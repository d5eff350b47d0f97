import {each, englishNews, expectedOf, halfDay, inEnglish, monday, type PageShape} from './news.ts';
import {englishPage} from './surroundings.ts';

const english = 'https://www.quayside-echo.example';
const ten = englishNews(10);
const short = (at: string): string => inEnglish(at).replace(/^([A-Z]..)[a-z]*/, '$1');

const government: PageShape = {
	name: 'a government’s list of documents: description, kind and date below each link',
	url: `${english}/government/news`,
	now: monday,
	html: englishPage(
		'News and communications',
		`<ul class="document-list">${each(ten, ({title, path, at}) => `<li class="document-list__item"><div class="document-list__item-title"><a href="${path}" class="link">${title}</a></div><p class="document-list__item-description">What the minister said about ports, in one sentence of some length.</p><ul class="document-list__item-metadata"><li class="document-list__attribute">From: The Department for Transport and Ports</li><li class="document-list__attribute">Updated: <time datetime="${at.slice(0, 10)}">${inEnglish(at)}</time></li></ul></li>`)}</ul><nav class="pagination" aria-label="Pagination"><a href="?page=2" rel="next">Next page: two of forty-one</a></nav>`,
	),
	expected: expectedOf(ten, english, '+01:00', 'day'),
};

const blog: PageShape = {
	name: 'a blog’s index: short dates with whole ones for machines, under headings of years',
	url: `${english}/posts/`,
	now: monday,
	html: englishPage(
		'Posts',
		`<h2>2023</h2><ul class="posts">${each(ten, ({title, path, at}) => `<li><time datetime="${at}Z">${short(at).replace(', 2023', '')}</time> <a href="${path}">${title}</a></li>`)}</ul>`,
	),
	expected: expectedOf(ten, english, 'Z'),
};

const years = [
	['2023', ['Jan 4', '2023-01-04'], ['Mar 12', '2023-03-12'], ['Aug 30', '2023-08-30']],
	['2021', ['Feb 2', '2021-02-02'], ['Jul 14', '2021-07-14'], ['Nov 9', '2021-11-09']],
] as const;

const yearHeadings: PageShape = {
	name: 'days without a year, under headings that say it',
	url: `${english}/essays/`,
	now: monday,
	html: englishPage(
		'Essays',
		years
			.map(
				([year, ...days], part) =>
					`<h3>${year}</h3><ul>${days.map(([day], index) => `<li>${day} – <a href="${ten[part * 3 + index]?.path}">${ten[part * 3 + index]?.title}</a></li>`).join('\n')}</ul>`,
			)
			.join('\n'),
	),
	expected: years.flatMap(([, ...days], part) =>
		days.map(
			([, day], index) =>
				[
					ten[part * 3 + index]?.title ?? '',
					`${english}${ten[part * 3 + index]?.path}`,
					`${day}T00:00:00+00:00`.replace(/(-0[78]-\d\dT.*)\+00/, '$1+01'),
				] as const,
		),
	),
};

const eastern: PageShape = {
	name: 'an American paper that names its time zone',
	url: `${english}/us/latest`,
	now: monday,
	html: englishPage(
		'Latest',
		`<div class="river">${each(ten, ({title, path, at}) => `<div class="story-card"><div class="kick"><a href="/us/ports-and-shipping">Ports &amp; Shipping</a></div><h4><a href="${path}">${title}</a></h4><div class="ts">${short(at)}, ${halfDay(at).toUpperCase()} ET</div></div>`)}</div>`,
		{lang: 'en-US'},
	),
	expected: expectedOf(ten, english, '-04:00', 'minute'),
};

const releases: PageShape = {
	name: 'releases of a program, their titles no longer than a number',
	url: `${english}/releases`,
	now: monday,
	html: englishPage(
		'Releases',
		['v2.4.0', 'v2.3.1', 'v2.3.0', 'v2.2.9']
			.map(
				(version, index) =>
					`<section><h2 class="sr-only">${version}</h2><div><a href="/commit/${index}abc">${index}abc123</a> <relative-time datetime="2023-09-0${index + 1}T10:00:00Z">Sep ${index + 1}, 2023</relative-time></div><div class="Box"><span><a href="/releases/tag/${version}">${version}</a></span><p>What has changed since the last one, at some length, for those who ask.</p></div></section>`,
			)
			.join('\n'),
	),
	expected: ['v2.4.0', 'v2.3.1', 'v2.3.0', 'v2.2.9'].map((version, index) => [
		version,
		`${english}/releases/tag/${version}`,
		`2023-09-0${index + 1}T10:00:00Z`,
	]),
};

const podcast: PageShape = {
	name: 'a podcast: durations beside the dates',
	url: `${english}/podcast`,
	now: monday,
	html: englishPage(
		'Podcast',
		each(
			ten,
			({title, path, at}, index) =>
				`<div class="episode"><div class="episode-top"><span class="episode-number">Episode ${40 - index}</span><span class="episode-date">${inEnglish(at)}</span><span class="episode-length">4${index}:0${index}</span></div><a class="episode-title" href="${path}">${title}</a><p>What is said in this one and by whom, in a sentence or two.</p></div>`,
		),
	),
	expected: expectedOf(ten, english, '+01:00', 'day'),
};

export const heldOutEnglish: readonly PageShape[] = [
	government,
	blog,
	yearHeadings,
	eastern,
	releases,
	podcast,
];
