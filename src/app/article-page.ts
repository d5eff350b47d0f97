import type {Messages} from '../messages/messages.ts';
import type {Article, Headline} from '../model/article.ts';
import type {Zone} from '../model/calendar.ts';
import {asFed} from '../model/full-text.ts';
import {isPicture} from '../text/links.ts';
import type {PageSource} from '../text/page.ts';
import {wholeTime} from './published-time.ts';
import type {TextVersion} from './state.ts';

/** What is laid out of an article: its parts, and the words around them; in its fullest version unless said. */
export const pageOf = (
	article: Article,
	words: Messages,
	zone: Zone,
	shownVersion: TextVersion = 'fullest',
): PageSource => {
	const isAsFed = shownVersion === 'fed';
	const shown = isAsFed ? asFed(article) : article;
	const {headline, authors, html} = shown;
	const note = isAsFed ? words.article.asFed : noteOf(shown, words);
	const version = isAsFed ? words.article.versions.fed : versionOf(shown, words);
	const lead = leadPicture(article);
	return {
		title: headline.title || words.list.untitled,
		...(headline.summary !== undefined && html !== '' && {standfirst: headline.summary}),
		byline: [
			headline.sourceTitle,
			authors.join(', '),
			wholeTime(headline, 'published', {zone, words}),
			version,
			article.earlier ? words.article.changed : '',
		]
			.filter((part) => part !== '')
			.join(' · '),
		...(headline.isBookmarked && {about: aboutBookmark(shown, words)}),
		html: html === '' ? escaped(headline.summary ?? '') : html,
		...(headline.url !== undefined && {baseUrl: headline.url}),
		...(note !== undefined && {note}),
		linksHeading: words.article.links,
		imageWord: words.article.image,
		mediumWords: words.article.media,
		imageLost: words.article.imageLost,
		...(lead !== undefined && {leadPicture: lead}),
		colon: words.article.colon,
		...(shown.language !== undefined && {language: shown.language}),
	};
};

/** What is kept of a bookmark, its tags, and the note line by line. */
const aboutBookmark = ({headline, html}: Article, words: Messages): readonly string[] => {
	const {whole, tags, access, summary} = headline;
	const written = writtenOn(headline, words);
	const isCut = access === 'truncated' || access === 'subscribers';
	const isNothing = html === '' && summary === undefined;
	const kept = words.bookmarks.kept(whole, isNothing ? 'none' : isCut ? 'beginning' : 'whole');
	return tags && tags.length > 0 ? [`${kept} · ${written[0]}`, ...written.slice(1)] : [kept, ...written];
};

/** What the reader wrote on it: its tags, and the note line by line. */
export const writtenOn = ({tags = [], note = ''}: Headline, {bookmarks}: Messages): readonly string[] => [
	...(tags.length === 0 ? [] : [tags.map((tag) => `#${tag}`).join(' ')]),
	...(note === '' ? [] : bookmarks.note(note).split('\n')),
];

/** A picture that its feed attaches to it, where its body may have none. */
export const leadPicture = ({enclosures}: Article): string | undefined =>
	enclosures.find(({url, type}) => type?.startsWith('image/') ?? isPicture(url))?.url;

/** How much of the article this is, where that is known. */
const versionOf = ({headline, feedVersion}: Article, {article}: Messages): string => {
	const {access} = headline;
	if (access === 'subscribers' || access === 'truncated') return article.versions[access];
	return feedVersion ? article.versions.whole : '';
};

const noteOf = ({headline, html, feedVersion}: Article, words: Messages): string | undefined => {
	const {access, summary, url} = headline;
	const ending = access === 'subscribers' || access === 'truncated' ? access : 'empty';
	if (ending === 'empty' && (html !== '' || summary !== undefined)) return undefined;
	if (url === undefined) return words.article.endings[ending];
	return ending === 'truncated' && feedVersion ? words.article.cut : words.article[ending];
};

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
