import {cleanRunningText} from '../model/clean.ts';
import type {Anchors} from './anchors.ts';
import {type Block, type Run, runsText, type Style} from './blocks.ts';
import {embeddedRuns, markerOf} from './labels.ts';

/** Takes a document's text and blocks in order, and makes paragraphs of the text between the blocks. */
export type Flow = {
	/** Text as the markup has it, entities decoded. */
	readonly addText: (text: string, style: Style) => void;
	/** Two breaks with nothing between them end the paragraph. */
	readonly addBreak: () => void;
	/** Ends the paragraph, then adds the blocks. */
	readonly addBlocks: (blocks: readonly Block[]) => void;
	readonly endParagraph: () => void;
	/** The end of the paragraph so far, at most as long as that. */
	readonly textBefore: (length: number) => string;
	/** The last block, unless text follows it. */
	readonly lastBlock: () => Block | undefined;
	/** Leaves out the last block. */
	readonly dropLast: () => void;
	/** Everything that was added. */
	readonly finish: () => readonly Block[];
};

/** White space collapses as in HTML (CSS Text 3, 4.1): no-break spaces are no white space and stay. */
export const startFlow = (anchors: Anchors): Flow => {
	const blocks: Block[] = [];
	let runs: Run[] = [];
	let style: Style | undefined;
	let isAfterSpace = true;
	let hasInk = false;

	const append = (text: string, textStyle: Style) => {
		const last = runs.at(-1);
		const places = anchors.take();
		if (places) runs.push({...textStyle, text, anchors: places});
		else if (last && style === textStyle) runs[runs.length - 1] = {...last, text: last.text + text};
		else runs.push({...textStyle, text});
		style = textStyle;
	};
	const endParagraph = () => {
		const trimmed = trimRuns(runs);
		if (trimmed.length > 0) blocks.push({kind: 'paragraph', runs: trimmed});
		runs = [];
		style = undefined;
		isAfterSpace = true;
		hasInk = false;
	};
	return {
		addText: (text, textStyle) => {
			const collapsed = cleanRunningText(text).replace(/[ \t\n\f\r]+/g, ' ');
			const shown = isAfterSpace && collapsed.startsWith(' ') ? collapsed.slice(1) : collapsed;
			if (shown === '') return;
			// A place where a word may be broken is neither space nor ink.
			if (shown !== '\u200B') isAfterSpace = shown.endsWith(' ');
			hasInk ||= ink.test(shown);
			append(shown, textStyle);
		},
		addBreak: () => {
			if (!hasInk) return endParagraph();
			append('\n', style ?? {});
			isAfterSpace = true;
			hasInk = false;
		},
		addBlocks: (added) => {
			endParagraph();
			for (const block of added) blocks.push(block);
		},
		endParagraph,
		textBefore: (length) => {
			let text = '';
			for (let index = runs.length - 1; index >= 0 && text.length < length; index--)
				text = (runs[index]?.text ?? '') + text;
			return text.slice(-length);
		},
		lastBlock: () => (runs.every(isBlank) ? blocks.at(-1) : undefined),
		dropLast: () => {
			blocks.pop();
		},
		finish: () => {
			endParagraph();
			return blocks;
		},
	};
};

/** Anything that is seen: no space, no joiner, no mark that has nothing to stand on. */
const ink = /[^\s\p{Default_Ignorable_Code_Point}\p{Mn}\p{Me}]/u;

const isBlank = (run: Run | undefined): boolean => run !== undefined && !ink.test(run.text);

/** The runs without space, no-break or other, at their two ends; none if there is nothing else. */
const trimRuns = (runs: readonly Run[]): readonly Run[] => {
	let start = 0;
	let end = runs.length;
	while (start < end && isBlank(runs[start])) start++;
	while (end > start && isBlank(runs[end - 1])) end--;
	return runs.slice(start, end).map((run, index, kept) => {
		let {text} = run;
		if (index === 0) text = text.trimStart();
		if (index === kept.length - 1) text = text.trimEnd();
		return text === run.text ? run : {...run, text};
	});
};

/** The blocks as one stretch of text, a line for each; what is no text is left out. */
export const runsOf = (blocks: readonly Block[]): readonly Run[] => {
	const runs: Run[] = [];
	for (const block of blocks) {
		const added = runsOfBlock(block);
		if (added.length === 0) continue;
		if (runs.length > 0) runs.push({text: '\n'});
		for (const run of added) runs.push(run);
	}
	return runs;
};

const runsOfBlock = (block: Block): readonly Run[] => {
	switch (block.kind) {
		case 'paragraph':
		case 'heading':
		case 'caption':
			return block.runs;
		case 'quote':
			return runsOf(block.blocks);
		case 'details':
			return runsOf([{kind: 'paragraph', runs: block.summary}, ...block.blocks]);
		case 'list':
			return runsOf(block.items.map((item) => prefixed(`${markerOf(item)}\u00A0`, runsOf(item.blocks))));
		case 'definitions':
			return runsOf(block.entries.flatMap((entry) => entry.blocks));
		case 'table':
			return runsOf(
				[...block.head, ...block.rows, ...block.foot].flatMap((row) =>
					row.map((cell): Block => ({kind: 'paragraph', runs: cell.runs})),
				),
			);
		case 'code':
			return [{text: block.text, isCode: true}];
		case 'image':
			return block.alt === '' ? [] : [{text: `[${block.alt}]`, ...(block.href && {href: block.href})}];
		case 'embedded':
			return embeddedRuns(block);
		case 'rule':
			return [];
	}
};

const prefixed = (prefix: string, runs: readonly Run[]): Block => ({
	kind: 'paragraph',
	runs: runsText(runs) === '' ? [] : [{text: prefix}, ...runs],
});
