import {type Block, runsText} from './blocks.ts';
import {fold} from './fold.ts';
import type {PageSource} from './page.ts';

/** What is left to show of the standfirst and the body once nothing of the head of the page is said twice. */
export type Unrepeated = {readonly standfirst?: string; readonly blocks: readonly Block[]};

/**
 * Feeds often begin the body with the title and the standfirst once more, or make the standfirst of the body's
 * beginning: the fuller of the two is kept.
 */
export const withoutRepetition = (source: PageSource, blocks: readonly Block[]): Unrepeated => {
	const title = fold(source.title);
	const untitled = withoutFirst(
		blocks,
		(block) => title !== '' && block.kind === 'heading' && fold(runsText(block.runs)) === title,
	);
	const standfirst = source.standfirst === undefined ? '' : fold(source.standfirst);
	if (source.standfirst === undefined || standfirst === '' || standfirst === title) return {blocks: untitled};
	const first = untitled.find((block) => block.kind !== 'image' && block.kind !== 'caption');
	const beginning = first?.kind === 'paragraph' ? fold(runsText(first.runs)) : '';
	if (beginning !== standfirst && beginning.startsWith(standfirst)) return {blocks: untitled};
	return {
		standfirst: source.standfirst,
		blocks: withoutFirst(untitled, (block) => block === first && beginning === standfirst),
	};
};

/** Leaves out the first block that is no picture, if it is the one looked for. */
const withoutFirst = (blocks: readonly Block[], isSought: (block: Block) => boolean): readonly Block[] => {
	const index = blocks.findIndex((block) => block.kind !== 'image' && block.kind !== 'caption');
	const block = blocks[index];
	return block && isSought(block) ? blocks.toSpliced(index, 1) : blocks;
};
