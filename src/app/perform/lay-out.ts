import type {Article} from '../../model/article.ts';
import type {KnownPictures, Page, PageForm, PageSource} from '../../text/page.ts';
import {pageOf} from '../article-page.ts';
import type {TextVersion} from '../state.ts';
import type {Services} from './services.ts';

/** An article's page; what lays out, hyphenates and colours is loaded when it is first wanted. */
export const layOut = async (
	{words, zone}: Services,
	form: PageForm,
	article: Article,
	version: TextVersion = 'fullest',
	pictures?: KnownPictures,
): Promise<Page> => {
	const source = await withHighlight(pageOf(article, words, zone, version));
	if (version === 'changes' && article.earlier) {
		const {layoutChanges} = await import('../../text/layout-changes.ts');
		return layoutChanges(source, article.earlier, words.article.changes, form);
	}
	const {layoutPage} = await import('../../text/layout.ts');
	if (!form.isHyphenated) return layoutPage(source, form, undefined, pictures);
	const {hyphenatorFor} = await import('../../text/hyphenation.ts');
	return layoutPage(source, form, await hyphenatorFor(source), pictures);
};

/** With what colours its code, if its markup says in which language there is some. */
const withHighlight = async (source: PageSource): Promise<PageSource> => {
	if (!/<(?:pre|code)\b/i.test(source.html)) return source;
	const {highlightFor} = await import('../../text/highlight.ts');
	return {...source, highlight: await highlightFor(source.html)};
};
