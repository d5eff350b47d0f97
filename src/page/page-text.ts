import {escapeText} from 'entities';
import {cleanText} from '../model/clean.ts';
import {guessLanguage} from '../model/language-guess.ts';
import {problem} from '../model/problem.ts';
import {bylineNames} from './byline.ts';
import type {ExtractedArticle} from './extracted-article.ts';
import {pageClock} from './page-clock.ts';
import {type ShownDates, shownDates} from './shown-date.ts';
import {withoutList} from './text-without-list.ts';

const longest = 3_000_000;
const longestTitle = 200;
const longestSigned = 120;
/** How many lines may stand above an article's text. */
const longestHead = 60;

/** True if the text is a page's markup rather than plain text. */
export const isMarkup = (text: string): boolean =>
	/<(?:!doctype\s+html|html|head|body|article|main|section|div|p|h1|meta|table)(?:\s[^<>]*)?>/i.test(
		text.slice(0, 20_000),
	);

/**
 * The article in a page that was saved as plain text. A line such as « Publié le 13-09-2022 par … » gives date and
 * authors; the title stands above it, a standfirst between them. Without such a line the first line is the title, if it
 * looks like one. A list of other headlines beside the article is no part of it. Throws Problem 'no-article-found' for a text of
 * nothing.
 */
export const articleOfText = (text: string, url: string): ExtractedArticle => {
	const rows = rowsIn(text);
	if (rows === '') throw problem('no-article-found', {url});
	const clock = pageClock(guessLanguage(rows), url);
	const paragraphs = paragraphsIn(withoutList(rows, clock), (row) => isSigned(row, clock));
	const signed = signedLine(paragraphs, clock);
	const {title, summary, body} = partsOf(paragraphs, signed?.index ?? -1);
	const {published, updated} = signed?.dates ?? {};
	return {
		title,
		html: asHtml(body),
		authors: signed?.authors ?? [],
		...(published && {published: published.ms}),
		...(published?.day !== undefined && {publishedDay: published.day}),
		...(updated && {updated: updated.ms}),
		...(summary !== undefined && {summary}),
		access: 'unknown',
	};
};

type SignedLine = {
	readonly index: number;
	readonly dates: ShownDates;
	readonly authors: readonly string[];
};

/** The first short line that says when the article was published or who wrote it. */
const signedLine = (paragraphs: readonly string[], clock: string): SignedLine | undefined => {
	for (const [index, line] of paragraphs.slice(0, longestHead).entries()) {
		if (line.length > longestTitle) continue;
		const dates = shownDates(line, clock);
		const authors = bylineNames(line);
		if (dates.published !== undefined || authors.length > 0) return {index, dates, authors};
	}
	return undefined;
};

/** A row that says of itself when, or by whom, the article was published. */
const isSigned = (row: string, clock: string): boolean =>
	row.length <= longestSigned &&
	/^[\s|•·–—-]*(?:publi|mis |post|updat|modifi|par |by )/iu.test(row) &&
	(shownDates(row, clock).published !== undefined || bylineNames(row).length > 0);

type TextParts = {readonly title: string; readonly summary?: string; readonly body: readonly string[]};

const partsOf = (paragraphs: readonly string[], signedAt: number): TextParts => {
	const head = paragraphs.slice(0, Math.max(0, signedAt));
	const rest = paragraphs.slice(signedAt + 1);
	const last = head.at(-1);
	if (last === undefined) {
		const [first = '', ...others] = rest;
		return isTitle(first) && others.length > 0 ? {title: first, body: others} : {title: '', body: rest};
	}
	const above = head.at(-2);
	const isStandfirst = above !== undefined && isTitle(above) && !isTitle(last);
	const title = isStandfirst ? above : isTitle(last) ? last : '';
	// What stands above the title is the site's navigation, where it says no sentences; those are kept.
	const between =
		title === '' ? head : head.slice(0, isStandfirst ? -2 : -1).filter((line) => !isTitle(line));
	return {title, ...(isStandfirst && {summary: last}), body: [...between, ...rest]};
};

/** Plain text as HTML: a blank line parts paragraphs, within them rows run on; without blank lines each row is one. */
export const paragraphsOf = (text: string): string => asHtml(paragraphsIn(text));

const asHtml = (paragraphs: readonly string[]): string =>
	paragraphs.map((paragraph) => `<p>${escapeText(paragraph)}</p>`).join('\n');

const rowsIn = (text: string): string =>
	cleanText(text.slice(0, longest))
		.replace(/\f/g, '\n\n')
		.replace(/[ \t]+$/gm, '')
		.trim();

/** Rows that stand together are one paragraph; but a row that is signed stands alone, and so do those above it. */
const paragraphsIn = (text: string, isSigned: (row: string) => boolean = () => false): readonly string[] => {
	const rows = rowsIn(text);
	const isParted = /\n\n/.test(rows);
	return rows
		.split(isParted ? /\n{2,}/ : '\n')
		.flatMap((block) => {
			const each = block.split('\n').map((row) => row.trim());
			const signedAt = each.findIndex(isSigned);
			return [...each.slice(0, signedAt + 1), each.slice(signedAt + 1).join(' ')];
		})
		.filter((paragraph) => paragraph !== '');
};

/** Short, and no sentence: nothing ends it but what may end a headline. */
const isTitle = (line: string): boolean => line.length <= longestTitle && !/[.,;:…]$/.test(line);
