import type {Article} from '../model/article.ts';
import {plainArticle, wordCount} from '../text/plain.ts';
import {headlineJson} from './headline-json.ts';

/**
 * An article as `--json` gives it: its headline, and its text as plain paragraphs parted by a blank line, without the
 * title and the standfirst that its body may repeat.
 */
export const articleJson = ({headline, html, language}: Article) => {
	const {title, url, summary, access} = headline;
	const said = {
		title,
		html,
		...(summary !== undefined && {standfirst: summary}),
		...(url !== undefined && {baseUrl: url}),
		...(language !== undefined && {language}),
	};
	const {standfirst, text} = html === '' ? {standfirst: undefined, text: summary ?? ''} : plainArticle(said);
	return {
		...headlineJson(headline),
		...(standfirst !== undefined && standfirst !== '' && {standfirst}),
		text,
		wordCount: wordCount(text),
		access,
	};
};
