import {cleanLine, cleanText} from '../model/clean.ts';
import type {Block, Style} from './blocks.ts';
import {type Flow, runsOf, startFlow} from './flow.ts';
import {resolveAddress} from './links.ts';
import {readDefinitions, readItem, readList} from './read-list.ts';
import {readEmbedded, readFigure, readImage} from './read-media.ts';
import {readTable} from './read-table.ts';
import {type ElementReader, type Reading, readApart} from './reading.ts';
import {shiftDigits} from './shifted.ts';
import {type Element, findElement, type Node, parseTree, textOf} from './tree.ts';

/**
 * An article's HTML as blocks. Relative addresses start from `baseUrl`. Whatever the markup, its text comes out once
 * and in order; size and depth are bounded (see `parseTree`).
 */
export const readBlocks = (html: string, baseUrl?: string): readonly Block[] => {
	const flow = startFlow();
	walk(parseTree(html).children, flow, {style: {}, baseUrl, walk});
	return flow.finish();
};

const walk = (nodes: readonly Node[], flow: Flow, reading: Reading): void => {
	for (const node of nodes) {
		if (typeof node === 'string') {
			flow.addText(reading.shift ? shiftDigits(node, reading.shift) : node, reading.style);
			continue;
		}
		const read = readers.get(node.name);
		if (read) read(node, flow, reading);
		else walk(node.children, flow, reading);
	}
};

const readContainer: ElementReader = ({children}, flow, reading) => {
	flow.endParagraph();
	walk(children, flow, reading);
	flow.endParagraph();
};

const styled =
	(style: Style): ElementReader =>
	({children}, flow, reading) =>
		walk(children, flow, {...reading, style: {...reading.style, ...style}});

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

const readAnchor: ElementReader = ({attributes, children}, flow, reading) => {
	const href = resolveAddress(attributes.href, reading.baseUrl);
	walk(children, flow, href ? {...reading, style: {...reading.style, href}} : reading);
};

const readShifted =
	(shift: 'super' | 'sub'): ElementReader =>
	({children}, flow, reading) =>
		walk(children, flow, {...reading, shift});

const readQuote: ElementReader = ({children}, flow, reading) => {
	const blocks = readApart(children, reading);
	if (blocks.length > 0) flow.addBlocks([{kind: 'quote', blocks}]);
};

const readInlineQuote: ElementReader = ({children}, flow, reading) => {
	flow.addText('“', reading.style);
	walk(children, flow, reading);
	flow.addText('”', reading.style);
};

const readCode: ElementReader = (element, flow) => {
	const text = cleanText(textOf(element.children)).replace(/^\n/, '').replace(/\t/g, '    ').trimEnd();
	if (text.trim() === '') return;
	const language = languageOf(element);
	flow.addBlocks([{kind: 'code', text, ...(language !== undefined && {language})}]);
};

/** « language-ts », « lang-ts » or « brush: ts » in the class of the element or of the `code` in it. */
const languageOf = (element: Element): string | undefined => {
	const classes = `${element.attributes.class ?? ''} ${findElement(element.children, 'code')?.attributes.class ?? ''}`;
	return /(?:language-|lang-|brush:\s*)([\w+#-]{1,30})/.exec(classes)?.[1];
};

const readSummary: ElementReader = ({children}, flow, reading) => {
	flow.endParagraph();
	walk(children, flow, {...reading, style: {...reading.style, isStrong: true}});
	flow.endParagraph();
};

const readFormula: ElementReader = ({attributes, children}, flow, reading) => {
	const text = cleanLine(attributes.alttext ?? '');
	if (text === '') walk(children, flow, reading);
	else flow.addText(text, reading.style);
};

const readRuby: ElementReader = ({children}, flow, reading) => {
	flow.addText('(', reading.style);
	walk(children, flow, reading);
	flow.addText(')', reading.style);
};

const ignore: ElementReader = () => {};

const readers: ReadonlyMap<string, ElementReader> = new Map(
	(
		[
			[
				'address article aside body center dd details div dt fieldset footer header hgroup html legend main p ' +
					'section tbody td tfoot th thead tr search',
				readContainer,
			],
			['h1 h2 h3 h4 h5 h6', readHeading],
			['b strong mark', styled({isStrong: true})],
			['em i cite dfn var', styled({isEmphasized: true})],
			['del s strike', styled({isDeleted: true})],
			['code kbd samp tt', styled({isCode: true})],
			['a', readAnchor],
			['sup', readShifted('super')],
			['sub', readShifted('sub')],
			['q', readInlineQuote],
			['br', (_, flow) => flow.addBreak()],
			['hr', (_, flow) => flow.addBlocks([{kind: 'rule'}])],
			['blockquote', readQuote],
			['pre listing xmp plaintext', readCode],
			['summary', readSummary],
			['ul ol menu dir', readList],
			['li', readItem],
			['dl', readDefinitions],
			['table', readTable],
			['figure', readFigure],
			['img', readImage],
			['figcaption caption', readCaption],
			['audio video iframe object embed', readEmbedded],
			['math', readFormula],
			['rt', readRuby],
			['rp source track param meta link noembed noframes', ignore],
		] satisfies readonly (readonly [string, ElementReader])[]
	).flatMap(([names, read]) => names.split(' ').map((name) => [name, read] as const)),
);
