import {type Block, type Cell, runsText} from './blocks.ts';
import {runsOf} from './flow.ts';
import type {Line} from './line.ts';
import {readBlocks} from './read-blocks.ts';
import {type Head, withoutRepetition} from './repetition.ts';

type PlainArticle = {readonly standfirst?: string; readonly text: string};

/** An article's text alone, and its standfirst where the text does not begin with it; no part of its head is said twice. */
export const plainArticle = (
	source: Head & {readonly html: string; readonly baseUrl?: string; readonly language?: string},
): PlainArticle => {
	const {blocks, standfirst} = withoutRepetition(
		source,
		readBlocks(source.html, source.baseUrl, source.language),
	);
	const text = plainText(blocks);
	// Where the standfirst is all there is, that is the text.
	if (text === '') return {text: standfirst ?? ''};
	return {...(standfirst !== undefined && {standfirst}), text};
};

/** Paragraphs parted by a blank line, the items of a list and the rows of a table a line each. */
export const plainText = (blocks: readonly Block[]): string => paragraphsOf(blocks).join('\n\n');

const paragraphsOf = (blocks: readonly Block[]): readonly string[] =>
	blocks.flatMap((block) => {
		switch (block.kind) {
			case 'quote':
				return paragraphsOf(block.blocks);
			case 'details':
				return [runsText(block.summary), ...paragraphsOf(block.blocks)];
			case 'table':
				return [[...block.head, ...block.rows, ...block.foot].map(rowText).join('\n')];
			case 'code':
				return [block.text];
			case 'image':
			case 'rule':
				return [];
			default:
				return [runsText(runsOf([block]))];
		}
	});

const rowText = (cells: readonly Cell[]): string =>
	cells
		.map((cell) => runsText(cell.runs).replaceAll('\n', ' '))
		.filter((text) => text !== '')
		.join(' | ');

/** Laid out lines as text for printing, without a newline at the end. */
export const linesToText = (lines: readonly Line[]): string =>
	lines.map((line) => line.map((span) => span.text).join('')).join('\n');

/** How many words a reader reads: signs standing alone count nothing; where no space parts words, each character one. */
export const wordCount = (text: string): number => {
	let count = 0;
	for (const word of text.split(/\s+/)) {
		if (!/[\p{L}\p{N}]/u.test(word)) continue;
		const unspaced = word.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/gu)?.length ?? 0;
		count += Math.max(1, unspaced);
	}
	return count;
};
