import {pageOf} from '../app/article-page.ts';
import type {Services} from '../app/perform/services.ts';
import type {Article} from '../model/article.ts';
import {layoutPage} from '../text/layout.ts';
import {toMarkdown} from '../text/markdown.ts';
import type {PageSource} from '../text/page.ts';
import {linesToText} from '../text/plain.ts';

/** The widest a printed text gets, in columns. */
const measure = 76;

/** The article laid out for print: at most 76 columns, or the terminal's fewer; its address, in one piece, at the end. */
export const articleText = (article: Article, services: Services, columns = measure): string => {
	const text = linesToText(
		layoutPage(printed(article, services), {columns: Math.min(measure, columns)}).lines,
	);
	const {url} = article.headline;
	return url === undefined ? `${text}\n` : `${text}\n\n${url}\n`;
};

/** The article as Markdown. */
export const articleMarkdown = (article: Article, services: Services): string => {
	const {url} = article.headline;
	return toMarkdown({...printed(article, services), ...(url !== undefined && {url})});
};

/** No key does anything on paper: how the text ends is said without. */
const printed = (article: Article, {words, zone}: Services): PageSource => {
	const {note, ...page} = pageOf(article, words, zone);
	const {access} = article.headline;
	const {endings} = words.article;
	if (note === undefined) return page;
	return {...page, note: endings[access === 'subscribers' || access === 'truncated' ? access : 'empty']};
};
