import type {Messages} from '../messages/messages.ts';
import type {Article} from '../model/article.ts';
import type {Zone} from '../model/calendar.ts';
import {xmlText} from '../model/xml-text.ts';
import {layoutPage} from '../text/layout.ts';
import {toMarkdown} from '../text/markdown.ts';
import type {PageSource} from '../text/page.ts';
import {linesToText, plainArticle} from '../text/plain.ts';
import {toXhtml, type XhtmlOptions} from '../text/xhtml.ts';
import {pageOf, writtenOn} from './article-page.ts';

/** In which words and in whose time an article is printed. */
type Print = {readonly words: Messages; readonly zone: Zone};

/** The widest a printed text gets, in columns. */
const measure = 76;

type TextOptions = {
	readonly columns?: number | undefined;
	/** Under the byline of a bookmark stands how much of it is kept. */
	readonly saysWhatIsKept?: boolean;
};

/** The article laid out for print: at most 76 columns, or the terminal's fewer; its address, in one piece, at the end. */
export const articleText = (
	article: Article,
	print: Print,
	{columns = measure, saysWhatIsKept = false}: TextOptions = {},
): string => {
	const page = printed(article, print, saysWhatIsKept);
	const text = linesToText(layoutPage(page, {columns: Math.min(measure, columns)}).lines);
	const {url} = article.headline;
	return url === undefined ? `${text}\n` : `${text}\n\n${url}\n`;
};

/** The article as Markdown. */
export const articleMarkdown = (article: Article, print: Print): string =>
	toMarkdown(withAddress(article, print));

/** The article as the content of an XHTML body. */
export const articleXhtml = (article: Article, print: Print, options?: XhtmlOptions): string =>
	toXhtml(withAddress(article, print), options);

/** The article as a page of its own, its pictures where they are in the web. */
export const articlePage = (article: Article, print: Print): string => {
	const language = xmlText(article.language ?? print.words.language);
	const title = xmlText(article.headline.title);
	return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8"/>
<title>${title}</title>
</head>
<body>
${articleXhtml(article, print)}
</body>
</html>
`;
};

/** The article's words alone, a paragraph a line, whatever its length. */
export const articleParagraphs = (article: Article, print: Print): string => {
	const page = printed(article, print);
	const {title, byline, about = [], note = ''} = page;
	const {standfirst = '', text} = plainArticle(page);
	const {url = ''} = article.headline;
	return `${[title, standfirst, byline, about.join('\n'), text, note, url].filter((part) => part !== '').join('\n\n')}\n`;
};

const withAddress = (article: Article, print: Print): PageSource & {readonly url?: string} => {
	const {url} = article.headline;
	return {...printed(article, print), ...(url !== undefined && {url})};
};

/** No key does anything on paper: how the text ends is said without. */
const printed = (article: Article, {words, zone}: Print, saysWhatIsKept = false): PageSource => {
	const {note, about: all = [], ...rest} = pageOf(article, words, zone);
	const about = saysWhatIsKept ? all : writtenOn(article.headline, words);
	const page = {...rest, ...(about.length > 0 && {about})};
	const {access} = article.headline;
	const {endings} = words.article;
	if (note === undefined) return page;
	return {...page, note: endings[access === 'subscribers' || access === 'truncated' ? access : 'empty']};
};
