import {lettersOf} from '../model/letters.ts';

/** Of the words of a title, so many should be met again. */
const share = 1 / 3;

/** Words long enough to tell one article from another. */
const telling = /[\p{Script=Latin}\p{M}\p{N}]{4,}/gu;

/**
 * Whether what a page gave is the article of that title, and not what sites put in an article's place: a wall of consent,
 * a request to sign in, their front page. A title that says too little of itself is taken at its page's word.
 */
export const isSameArticle = (
	title: string,
	page: {readonly title: string; readonly html: string},
): boolean => {
	const words = [...new Set((title.match(telling) ?? []).map(lettersOf))];
	if (words.length < 2) return true;
	const text = lettersOf(`${page.title} ${page.html.replace(/<[^<>]*>/g, ' ')}`);
	return words.filter((word) => text.includes(word)).length >= words.length * share;
};
