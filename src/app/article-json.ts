import type {Article} from '../model/article.ts';
import {plainParagraphs, wordCount} from '../text/plain.ts';
import {headlineJson} from './headline-json.ts';

/** An article as `--json` gives it: its headline, and its text as plain paragraphs parted by a blank line. */
export const articleJson = ({headline, html}: Article) => {
	const {summary = '', access} = headline;
	const text = html === '' ? summary : plainParagraphs(html);
	return {
		...headlineJson(headline),
		...(html !== '' && summary !== '' && {standfirst: summary}),
		text,
		wordCount: wordCount(text),
		access,
	};
};
