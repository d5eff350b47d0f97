import {type Frame, indented, withMargin} from './frame.ts';
import {layoutBlocks} from './layout-blocks.ts';
import type {Line, Role, Span} from './line.ts';
import {startNumbering} from './numbering.ts';
import type {Page, PageSource} from './page.ts';
import {readBlocks} from './read-blocks.ts';
import {withoutRepetition} from './repetition.ts';
import {wrapSpans} from './wrap.ts';

/** The article as rows of at most `columns` (never fewer than 8), without margins. Pure, and right for any HTML. */
export const layoutPage = (source: PageSource, columns: number): Page => {
	const width = Math.max(narrowestPage, Math.floor(columns));
	const numbering = startNumbering();
	const frame: Frame = {
		columns: width,
		indentable: Math.floor(width / 4),
		role: 'body',
		lists: 0,
		numbering,
		imageWord: source.imageWord,
		colon: source.colon ?? ' : ',
	};
	const {blocks, standfirst} = withoutRepetition(source, readBlocks(source.html, source.baseUrl));
	const parts = [
		...head(source.title, standfirst, source.byline, width),
		layoutBlocks(blocks, frame),
		single(source.note, 'note', width),
		layoutLinks(source.linksHeading, frame),
	];
	const lines: Line[] = [];
	for (const part of parts) {
		if (part.length === 0) continue;
		if (lines.length > 0) lines.push([]);
		for (const line of part) lines.push(line);
	}
	return {columns, lines, links: numbering.links};
};

const narrowestPage = 8;

/** The byline stands right under a title without standfirst. */
const head = (title: string, standfirst: string | undefined, byline: string, columns: number) => {
	const titleLines = single(title, 'title', columns, {isStrong: true});
	const bylineLines = single(byline, 'byline', columns);
	const standfirstLines = single(standfirst, 'standfirst', columns);
	return standfirstLines.length === 0
		? [[...titleLines, ...bylineLines]]
		: [titleLines, standfirstLines, bylineLines];
};

const single = (
	text: string | undefined,
	role: Role,
	columns: number,
	style: Partial<Span> = {},
): readonly Line[] =>
	text === undefined || text.trim() === '' ? [] : wrapSpans([{...style, text, role}], columns);

const layoutLinks = (heading: string, frame: Frame): readonly Line[] => {
	const {links} = frame.numbering;
	if (links.length === 0) return [];
	const width = `[${links.length}] `.length;
	const lines: Line[] = [...single(heading, 'heading', frame.columns), []];
	for (const [index, href] of links.entries()) {
		const marker: Span = {text: `[${index + 1}]`.padStart(width - 1), role: 'marker'};
		const inner = indented(frame, width);
		const link: Span = {text: href, role: 'link', href};
		const added = inner
			? withMargin(
					wrapSpans([link], inner.columns),
					{...marker, text: `${marker.text} `},
					{text: ' '.repeat(width), role: 'marker'},
				)
			: wrapSpans([{...marker, text: `${marker.text.trimStart()} `}, link], frame.columns);
		for (const line of added) lines.push(line);
	}
	return lines;
};
