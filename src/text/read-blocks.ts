import {says} from '../model/markup-words.ts';
import {findAnchors} from './anchors.ts';
import {bareness, isDoublyEscaped, linesOfBare} from './bare.ts';
import {type Block, runsText} from './blocks.ts';
import {type Flow, runsOf, startFlow} from './flow.ts';
import {readDrawnFormula, readFormula, readTypedFormula} from './math.ts';
import {readAside, readDetails, readNote, readQuote} from './read-aside.ts';
import {isGutter, languageAround, readCode} from './read-code.ts';
import {readEmbedded, readPlaceholder} from './read-embedded.ts';
import {readFallback, readFigure, readImage, readPicture} from './read-image.ts';
import {readAbbreviation, readAnchor, readInlineQuote, readRuby, readShifted, styled} from './read-inline.ts';
import {readChoice, readDefinitions, readItem, readList} from './read-list.ts';
import {readTable} from './read-table.ts';
import {type ElementReader, type Reading, readApart} from './reading.ts';
import {type Element, type Node, parseTree, textOf} from './tree.ts';

/**
 * An article's HTML as blocks. Relative addresses start from `baseUrl`; `language` is the article's (BCP 47). Whatever
 * the markup, its text comes out once and in order; size and depth are bounded (see `parseTree`).
 */
export const readBlocks = (html: string, baseUrl?: string, language = ''): readonly Block[] => {
	const {children} = unescapedTree(html);
	const anchors = findAnchors(children, baseUrl);
	const flow = startFlow(anchors);
	walk(children, flow, {
		style: {},
		baseUrl,
		language: primary(language),
		bare: bareness(children),
		anchors,
		explained: new Set(),
		walk,
	});
	return withoutIdleRules(flow.finish().map(asRule));
};

/** Some feeds escape their HTML once too often. */
const unescapedTree = (html: string): Element => {
	const tree = parseTree(html);
	return isDoublyEscaped(tree.children) ? parseTree(textOf(tree.children)) : tree;
};

const primary = (language: string): string => language.split('-')[0]?.toLowerCase() ?? '';

/** Some authors type their rules. */
const asRule = (block: Block): Block =>
	block.kind === 'paragraph' && /^(?:⁂|(?:[*•·~_—–-]\s?){3,40})$/.test(runsText(block.runs))
		? {kind: 'rule'}
		: block;

/** Rules part what stands around them: not at the ends, not two in a row. */
const withoutIdleRules = (blocks: readonly Block[]): readonly Block[] => {
	const end = blocks.findLastIndex((block) => block.kind !== 'rule');
	return blocks.filter(
		(block, index) =>
			block.kind !== 'rule' || (index > 0 && index < end && blocks[index - 1]?.kind !== 'rule'),
	);
};

const walk = (nodes: readonly Node[], flow: Flow, reading: Reading): void => {
	for (const node of nodes) {
		if (typeof node === 'string') {
			addText(node, flow, reading);
			continue;
		}
		reading.anchors.meet(node.attributes.id ?? (node.name === 'a' ? node.attributes.name : undefined));
		const {lang} = node.attributes;
		const inner = lang === undefined ? reading : {...reading, language: primary(lang)};
		const read = readers.get(node.name);
		if (read) read(node, flow, inner);
		else walk(node.children, flow, inner);
	}
};

const addText = (text: string, flow: Flow, {style, shift, bare}: Reading): void => {
	const lines = bare === undefined ? [text] : linesOfBare(text, bare);
	for (const [index, line] of lines.entries()) {
		if (index > 0) flow.addBreak();
		flow.addText(shift ? shift(line) : line, style);
	}
};

const readContainer: ElementReader = (element, flow, reading) => {
	if (isGutter(element)) return;
	flow.endParagraph();
	const {name, attributes, children} = element;
	const {class: names} = attributes;
	const isAside = name === 'aside' || says(names, 'aside') || attributes.role === 'note';
	const isCaption = says(names, 'caption') && flow.lastBlock()?.kind === 'image';
	if (says(names, 'pull-quote')) readQuote(element, flow, reading);
	else if (isAside) readAside(children, flow, reading);
	else if (isCaption) readCaption(element, flow, reading);
	else if (
		!readPlaceholder(element, flow, reading) &&
		!(says(names, 'note') && readNote(element, flow, reading))
	) {
		const codeLanguage = languageAround(element);
		reading.walk(children, flow, codeLanguage === undefined ? reading : {...reading, codeLanguage});
	}
	flow.endParagraph();
};

/** Renderers draw a formula in many elements, or as a picture, beside its MathML; notes of a margin stand in brackets. */
const readSpan: ElementReader = (element, flow, reading) => {
	const {class: names} = element.attributes;
	if (says(names, 'formula')) return readDrawnFormula(element, flow, reading);
	const isNote = says(names, 'margin-note');
	if (isNote) flow.addText(' (', reading.style);
	reading.walk(element.children, flow, reading);
	if (isNote) flow.addText(')', reading.style);
};

const readHeading: ElementReader = ({name, children}, flow, reading) => {
	const level = Number(name.slice(1));
	for (const block of readApart(children, reading)) {
		flow.addBlocks([block.kind === 'paragraph' ? {...block, kind: 'heading', level} : block]);
	}
};

const readCaption: ElementReader = ({children}, flow, reading) => {
	const runs = runsOf(readApart(children, reading));
	if (runs.length > 0) flow.addBlocks([{kind: 'caption', runs}]);
};

const readSummary: ElementReader = ({children}, flow, reading) => {
	flow.endParagraph();
	reading.walk(children, flow, {...reading, style: {...reading.style, isStrong: true}});
	flow.endParagraph();
};

const ignore: ElementReader = () => {};

const readers: ReadonlyMap<string, ElementReader> = new Map(
	(
		[
			[
				'address article aside body center dd div dt fieldset footer form header hgroup html legend main p ' +
					'section tbody td tfoot th thead tr search option',
				readContainer,
			],
			['h1 h2 h3 h4 h5 h6', readHeading],
			['b strong mark', styled({isStrong: true})],
			['em i cite dfn var', styled({isEmphasized: true})],
			['del s strike', styled({isDeleted: true})],
			['ins u', styled({isInserted: true})],
			['code kbd samp tt', styled({isCode: true})],
			['a', readAnchor],
			['sup', readShifted('super')],
			['sub', readShifted('sub')],
			['q', readInlineQuote],
			['abbr acronym', readAbbreviation],
			['br', (_, flow) => flow.addBreak()],
			['wbr', (_, flow, {style}) => flow.addText('\u200B', style)],
			['hr', (_, flow) => flow.addBlocks([{kind: 'rule'}])],
			['blockquote', readQuote],
			['pre listing xmp plaintext', readCode],
			['details', readDetails],
			['summary', readSummary],
			['ul ol menu dir', readList],
			['li', readItem],
			['dl', readDefinitions],
			['table', readTable],
			['figure', readFigure],
			['img amp-img amp-anim', readImage],
			['picture', readPicture],
			['noscript button', readFallback],
			['figcaption caption', readCaption],
			[
				'audio video iframe object embed amp-audio amp-video amp-iframe amp-youtube amp-vimeo amp-dailymotion ' +
					'amp-soundcloud amp-twitter amp-instagram amp-tiktok amp-facebook lite-youtube lite-vimeo youtube-video',
				readEmbedded,
			],
			['math', readFormula],
			['script', readTypedFormula],
			['mjx-container', readDrawnFormula],
			['span', readSpan],
			['input', readChoice],
			['rt', readRuby],
			['rp source track param meta link noembed noframes', ignore],
		] satisfies readonly (readonly [string, ElementReader])[]
	).flatMap(([names, read]) => names.split(' ').map((name) => [name, read] as const)),
);
