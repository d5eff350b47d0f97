import {layoutPage} from '../../src/text/layout.ts';
import type {PageSource} from '../../src/text/page.ts';
import {linesToText} from '../../src/text/plain.ts';

const source: PageSource = {
	title: '',
	byline: '',
	html: '',
	baseUrl: 'https://exemple.fr/economie/article',
	linksHeading: 'Liens',
	imageWord: 'Image',
};

/** An article as its rows, each as one sees it. */
export const pageText = (columns: number, parts: Partial<PageSource>): string =>
	linesToText(layoutPage({...source, ...parts}, {columns}).lines);

/** A body alone as its rows. */
export const bodyText = (columns: number, html: string): string => pageText(columns, {html});

/** The rows of an expected page. */
export const rows = (...lines: readonly string[]): string => lines.join('\n');
