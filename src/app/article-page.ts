import type {Messages} from '../messages/messages.ts';
import type {Article} from '../model/article.ts';
import type {Zone} from '../model/calendar.ts';
import type {PageSource} from '../text/page.ts';

/** What is laid out of an article: its parts, and the words around them. */
export const pageOf = (article: Article, words: Messages, zone: Zone): PageSource => {
	const {headline, authors, html} = article;
	const note = noteOf(article, words);
	return {
		title: headline.title || words.list.untitled,
		...(headline.summary !== undefined && html !== '' && {standfirst: headline.summary}),
		byline: [
			headline.sourceTitle,
			authors.join(', '),
			headline.published === undefined ? words.list.undated : words.time.published(headline.published, zone),
		]
			.filter((part) => part !== '')
			.join(' · '),
		html: html === '' ? escaped(headline.summary ?? '') : html,
		...(headline.url !== undefined && {baseUrl: headline.url}),
		...(note !== undefined && {note}),
		linksHeading: words.article.links,
		imageWord: words.article.image,
		colon: words.article.colon,
	};
};

const noteOf = ({headline, html}: Article, words: Messages): string | undefined => {
	if (headline.access === 'subscribers') return words.article.subscribers;
	if (headline.access === 'truncated') return words.article.truncated;
	return html === '' && headline.summary === undefined ? words.article.empty : undefined;
};

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
