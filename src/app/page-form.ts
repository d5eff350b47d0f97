import type {Settings} from '../model/settings.ts';
import type {PageForm} from '../text/page.ts';

/** How an article's rows of at most `columns` are made by the reader's settings. */
export const pageForm = ({hyphenation, justification, lineSpacing}: Settings, columns: number): PageForm => ({
	columns,
	isHyphenated: hyphenation,
	isJustified: justification,
	lineSpacing,
});
