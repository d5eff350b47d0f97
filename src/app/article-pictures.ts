import type {Article} from '../model/article.ts';
import {picturesIn} from '../text/xhtml.ts';
import {leadPicture} from './article-page.ts';

/** The addresses of the pictures that an article shows: those of its body, else the one that its feed attaches to it. */
export const picturesOf = (article: Article): readonly string[] => {
	const ofBody = picturesIn(article.html, article.headline.url);
	const lead = leadPicture(article);
	return ofBody.length > 0 || lead === undefined ? ofBody : [lead];
};
