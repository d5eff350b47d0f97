import {diffArrays} from 'diff';
import {type Block, type Run, runsText} from './blocks.ts';
import {type ChangedText, changedWords, likeness} from './changed-words.ts';
import {runsOf} from './flow.ts';

/** The blocks that changed, each with one that did not on either side; what else there is between them is but counted. */
export type ChangedBlock = Block | {readonly kind: 'unchanged'; readonly count: number};

const mostEdits = 500;
const longestSearch = 200;
/** Less in common than this, and two paragraphs are two. */
const leastAlike = 0.4;

/** What was edited between two versions of a body; nothing if their words are the same. */
export const changedBlocks = (earlier: readonly Block[], now: readonly Block[]): readonly ChangedBlock[] => {
	const [before, after] = [earlier.flatMap(unitsOf), now.flatMap(unitsOf)];
	const found = diffArrays(before, after, {
		comparator: (one, other) => one.text === other.text,
		maxEditLength: mostEdits,
		timeout: longestSearch,
	}) ?? [
		{value: before, removed: true, added: false},
		{value: after, removed: false, added: true},
	];
	const blocks: Judged[] = [];
	let gone: readonly Unit[] = [];
	for (const {value, added, removed} of found) {
		if (removed) {
			gone = value;
			continue;
		}
		const came = added ? value : [];
		for (const block of replaced(gone, came)) blocks.push({block, isChanged: true});
		gone = [];
		if (!added) for (const {block} of value) blocks.push({block, isChanged: false});
	}
	for (const block of replaced(gone, [])) blocks.push({block, isChanged: true});
	return withoutUnchanged(blocks);
};

/** A stretch of text that stands for itself. */
type Unit = {readonly text: string; readonly block: Block};

const unitsOf = (block: Block): readonly Unit[] => {
	switch (block.kind) {
		case 'quote':
			return block.blocks.flatMap(unitsOf).map((unit) => ({
				...unit,
				block: {kind: 'quote', blocks: [unit.block]},
			}));
		case 'list':
			return block.items.map((item) => unitOf({kind: 'list', items: [item]}));
		case 'table':
			return [...block.rows, ...block.foot].map((row) => ({
				block: {kind: 'table', head: [], rows: [row], foot: []},
				text: row.map(({runs}) => lineOf(runs)).join(' │ '),
			}));
		case 'details':
			return [unitOf({kind: 'paragraph', runs: block.summary}), ...block.blocks.flatMap(unitsOf)];
		case 'image':
		case 'rule':
			return [];
		default:
			return [unitOf(block)];
	}
};

const unitOf = (block: Block): Unit => ({
	block,
	text: lineOf(runsOf([block])),
});

const lineOf = (runs: readonly Run[]): string => runsText(runs).replace(/\s+/g, ' ');

/** What took the place of what, pair by pair; an odd one, or one that is quite another, as gone or come wholly. */
const replaced = (gone: readonly Unit[], came: readonly Unit[]): readonly Block[] => {
	const blocks: Block[] = [];
	let next = 0;
	for (const unit of came) {
		let match = -1;
		let words: readonly ChangedText[] = [];
		for (let index = next; index < Math.min(gone.length, next + 4) && match < 0; index++) {
			words = changedWords(gone[index]?.text ?? '', unit.text);
			if (likeness(words) >= leastAlike) match = index;
		}
		if (match < 0) {
			blocks.push(withRuns(unit.block, [{text: unit.text, change: 'added'}]));
			continue;
		}
		for (const skipped of gone.slice(next, match)) blocks.push(removed(skipped));
		blocks.push(withRuns(unit.block, words));
		next = match + 1;
	}
	return [...gone.slice(next).map(removed), ...blocks];
};

const removed = ({block, text}: Unit): Block => withRuns(block, [{text, change: 'removed'}]);

/** A block of the same kind with other words. */
const withRuns = (block: Block, runs: readonly Run[]): Block => {
	switch (block.kind) {
		case 'heading':
		case 'caption':
			return {...block, runs};
		case 'quote':
			return {kind: 'quote', blocks: block.blocks.map((inner) => withRuns(inner, runs))};
		default:
			return {kind: 'paragraph', runs};
	}
};

type Judged = {readonly block: Block; readonly isChanged: boolean};

const withoutUnchanged = (blocks: readonly Judged[]): readonly ChangedBlock[] => {
	if (!blocks.some(({isChanged}) => isChanged)) return [];
	const isNear = (index: number) =>
		blocks.slice(Math.max(0, index - 1), index + 2).some(({isChanged}) => isChanged);
	const kept: ChangedBlock[] = [];
	for (const [index, {block}] of blocks.entries()) {
		const last = kept.at(-1);
		if (isNear(index)) kept.push(block);
		else if (last?.kind === 'unchanged') kept[kept.length - 1] = {...last, count: last.count + 1};
		else kept.push({kind: 'unchanged', count: 1});
	}
	return kept;
};
