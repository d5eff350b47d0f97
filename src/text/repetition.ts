import {lettersOf} from '../model/letters.ts';
import {type Block, runsText} from './blocks.ts';

/** What is left to show of the standfirst and the body once nothing of the head of the page is said twice. */
export type Unrepeated = {readonly standfirst?: string; readonly blocks: readonly Block[]};

/** What is said of an article over its body. */
export type Head = {readonly title: string; readonly standfirst?: string};

/**
 * Feeds often begin the body with the title and the standfirst once more, or make the standfirst of the body's
 * beginning: the fuller of the two is kept.
 */
export const withoutRepetition = (head: Head, blocks: readonly Block[]): Unrepeated => {
	const title = lettersOf(head.title);
	const untitled = withoutFirst(blocks, (block) => title !== '' && wordsOf(block) === title);
	const standfirst = head.standfirst === undefined ? '' : lettersOf(head.standfirst);
	if (head.standfirst === undefined || standfirst === '' || standfirst === title) return {blocks: untitled};
	const first = untitled.find((block) => !besides.has(block.kind));
	const beginning = first?.kind === 'paragraph' ? wordsOf(first) : '';
	if (beginning !== standfirst && beginning.startsWith(standfirst)) return {blocks: untitled};
	return {
		standfirst: head.standfirst,
		blocks: withoutFirst(untitled, (block) => block === first && beginning === standfirst),
	};
};

const wordsOf = (block: Block): string =>
	block.kind === 'heading' || block.kind === 'paragraph' ? lettersOf(runsText(block.runs)) : '';

/** What may stand before the first words. */
const besides = new Set<Block['kind']>(['image', 'caption', 'embedded', 'rule']);

/** Leaves out the first block of words, if it is the one looked for. */
const withoutFirst = (blocks: readonly Block[], isSought: (block: Block) => boolean): readonly Block[] => {
	const index = blocks.findIndex((block) => !besides.has(block.kind));
	const block = blocks[index];
	return block && isSought(block) ? blocks.toSpliced(index, 1) : blocks;
};
