import {anchorRows} from './anchors.ts';
import type {Block} from './blocks.ts';
import type {Hyphenate} from './break-places.ts';
import {type Frame, frameOf, indented, parted, spaced, stacked, withMargin} from './frame.ts';
import {layoutBlocks} from './layout-blocks.ts';
import {layoutLead, picturesIn} from './layout-image.ts';
import {hasPicture} from './lead-picture.ts';
import type {Heading, Line, Role, Span} from './line.ts';
import type {KnownPictures, Page, PageForm, PageHeading, PageSource} from './page.ts';
import {plainText, wordCount} from './plain.ts';
import {readBlocks} from './read-blocks.ts';
import {withoutRepetition} from './repetition.ts';
import {type Setting, wrapSpans} from './wrap.ts';

/**
 * The article as rows of at most the form's columns (never fewer than 8), without margins. Pure, and right for any HTML.
 * A form that is hyphenated needs to be given how (see hyphenation.ts). The place of `pictures` whose cells are known is
 * held by spaces.
 */
export const layoutPage = (
	source: PageSource,
	form: PageForm,
	hyphenate?: Hyphenate,
	pictures?: KnownPictures,
): Page => {
	const frame = frameOf(source, form, hyphenate, pictures);
	const body = readBlocks(source.html, source.baseUrl, source.language);
	const {blocks, standfirst} = withoutRepetition(source, body);
	const lead = hasPicture(blocks) ? undefined : source.leadPicture;
	const lines = parted(
		[
			...head({...source, standfirst}, frame),
			layoutLead(lead, frame),
			layoutBlocks(blocks, {...frame, topLevel: topLevelOf(blocks)}),
			single(source.note, 'note', frame, {}),
			layoutLinks(source.linksHeading, frame),
		],
		frame,
	);
	return {
		form,
		lines,
		links: frame.numbering.links,
		headings: headingsIn(lines),
		anchors: anchorRows(lines),
		pictures: picturesIn(lines, lead === undefined ? undefined : {src: lead, columns: frame.columns}),
		wordCount: wordCount(plainText(body)),
	};
};

/** The headings under the title are the main ones, whatever their level. */
const topLevelOf = (blocks: readonly Block[]): number =>
	blocks.reduce((top, block) => (block.kind === 'heading' ? Math.min(top, block.level) : top), 6);

const headingsIn = (lines: readonly Line[]): readonly PageHeading[] => {
	const headings: PageHeading[] = [];
	let last: Heading | undefined;
	for (const [line, spans] of lines.entries()) {
		for (const {heading} of spans) {
			if (!heading || heading === last) continue;
			headings.push({...heading, line});
			last = heading;
		}
	}
	return headings;
};

const balanced: Setting = {isBalanced: true};

/** The byline stands right under a title without standfirst. */
const head = (
	{title, standfirst, byline, about = []}: Omit<PageSource, 'standfirst'> & {standfirst: string | undefined},
	frame: Frame,
) => {
	const titleLines = single(title, 'title', frame, balanced, {isStrong: true});
	const bylineLines = stacked(
		[byline, ...about].map((text) => single(text, 'byline', frame, {})),
		frame,
	);
	const standfirstLines = single(standfirst, 'standfirst', frame, frame.setting);
	return standfirstLines.length === 0
		? [stacked([titleLines, bylineLines], frame)]
		: [titleLines, standfirstLines, bylineLines];
};

const single = (
	text: string | undefined,
	role: Role,
	frame: Frame,
	setting: Setting,
	style: Partial<Span> = {},
): readonly Line[] =>
	text === undefined || text.trim() === ''
		? []
		: spaced(wrapSpans([{...style, text, role}], frame.columns, setting), frame);

const layoutLinks = (heading: string, frame: Frame): readonly Line[] => {
	const {links} = frame.numbering;
	if (links.length === 0) return [];
	const width = `[${links.length}] `.length;
	const lines: Line[] = [...single(heading, 'heading', frame, balanced), []];
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
