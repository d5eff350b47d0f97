import type {Headline} from './article.ts';
import {cleanText} from './clean.ts';

/** What the reader wrote on an article; '' and [] where there is nothing. */
export type Annotation = {
	readonly note: string;
	/** In the order in which they were given, each once. */
	readonly tags: readonly string[];
};

/** The headline of an article that was written on, and as it was before. */
export type Annotated = {readonly now: Headline; readonly before: Headline};

/** A tag, and how many bookmarks have it. */
export type TagCount = {readonly tag: string; readonly count: number};

export const longestNote = 10_000;
export const mostTags = 50;
const longestTag = 60;

/** A note without what could steer a terminal; line ends within it stay. */
export const cleanNote = (text: string): string =>
	cleanText(text.slice(0, longestNote)).replaceAll('\t', ' ').trim();

/**
 * One word that a bookmark is filed under: lower case, so that it is written in one way, and without what parts tags
 * (« Intelligence artificielle » → `intelligence-artificielle`, « #Climat » → `climat`); '' if nothing is left.
 */
export const tagOf = (text: string): string =>
	cleanText(text)
		.toLowerCase()
		.normalize('NFC')
		.replace(/["\\,;\p{C}]+/gu, ' ')
		.replace(/\s+/gu, '-')
		.replace(/^[#-]+/, '')
		.slice(0, longestTag)
		.replace(/[\uD800-\uDBFF]?-*$/, '');

/** Tags as they were typed, parted by commas or spaces, whichever. */
export const typedTags = (text: string): readonly string[] => eachOnce(text.split(/[\s,;]+/u));

/** Tags from a list, in which one may have several words. */
export const eachOnce = (texts: readonly string[]): readonly string[] =>
	[...new Set(texts.map(tagOf).filter((tag) => tag !== ''))].slice(0, mostTags);
