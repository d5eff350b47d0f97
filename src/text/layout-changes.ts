import {changedBlocks} from './changed-blocks.ts';
import {changedWords} from './changed-words.ts';
import {frameOf, parted, spaced, stacked} from './frame.ts';
import {layoutBlocks} from './layout-blocks.ts';
import type {Line, Span} from './line.ts';
import type {Page, PageForm, PageSource} from './page.ts';
import {readBlocks} from './read-blocks.ts';
import {wrapSpans} from './wrap.ts';

/** The words around what changed; they come from messages/. */
export type ChangesWords = {
	/** Said before and after the signs of what was taken out and put in. */
	readonly removed: string;
	readonly added: string;
	readonly unchanged: (paragraphs: number) => string;
	/** Only markup differs, or pictures. */
	readonly none: string;
};

/** What a publisher changed since the `earlier` version was read, word by word, with what stands around each change. */
export const layoutChanges = (
	source: PageSource,
	earlier: {readonly title: string; readonly html: string},
	words: ChangesWords,
	form: PageForm,
): Page => {
	const frame = frameOf(source, form);
	const rows = (spans: readonly Span[]): readonly Line[] => spaced(wrapSpans(spans, frame.columns), frame);
	const title = changedWords(earlier.title, source.title).map(
		(part): Span => ({...part, role: 'title', isStrong: true}),
	);
	const body = changedBlocks(
		readBlocks(earlier.html, source.baseUrl, source.language),
		readBlocks(source.html, source.baseUrl, source.language),
	);
	const isNone = body.length === 0 && title.every(({change}) => change === undefined);
	const legend: readonly Span[] = [
		{text: words.removed, role: 'body', change: 'removed'},
		{text: ' · ', role: 'note'},
		{text: words.added, role: 'body', change: 'added'},
	];
	const lines = parted(
		[
			stacked([rows(title), rows([{text: source.byline, role: 'byline'}])], frame),
			rows(isNone ? [{text: words.none, role: 'note'}] : legend),
			...body.map((block) =>
				block.kind === 'unchanged'
					? rows([{text: words.unchanged(block.count), role: 'note'}])
					: layoutBlocks([block], frame),
			),
		],
		frame,
	);
	return {
		form,
		lines,
		links: frame.numbering.links,
		headings: [],
		anchors: new Map(),
		pictures: [],
		wordCount: 0,
	};
};
