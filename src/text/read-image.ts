import {cleanLine} from '../model/clean.ts';
import {lettersOf} from '../model/letters.ts';
import {says} from '../model/markup-words.ts';
import {type Block, type Image, type Run, runsText} from './blocks.ts';
import {type Flow, runsOf} from './flow.ts';
import {isPicture, resolveAddress} from './links.ts';
import {withoutWrapping} from './math.ts';
import {signed} from './read-aside.ts';
import {type ElementReader, type Reading, readApart} from './reading.ts';
import type {Element, Node} from './tree.ts';

/**
 * `img`: a block of its own; small ones (a smiley) and formulas are their alternative text, tracking pixels and spacers
 * nothing.
 */
export const readImage: ElementReader = ({attributes}, flow, reading) => {
	addImage(attributes, sourceOf(attributes, reading), flow, reading);
};

/** `picture`: its `img`, which may leave the address to the `source` elements. */
export const readPicture: ElementReader = (element, flow, reading) => {
	const found: Pictured = {image: undefined, source: undefined};
	collectPicture(element.children, reading, found);
	const {image, source} = found;
	if (!image) return reading.walk(element.children, flow, reading);
	addImage(image.attributes, sourceOf(image.attributes, reading) ?? source, flow, reading);
};

type Pictured = {image: Element | undefined; source: string | undefined};

const collectPicture = (nodes: readonly Node[], reading: Reading, found: Pictured): void => {
	for (const node of nodes) {
		if (typeof node === 'string') continue;
		if (imageNames.has(node.name)) found.image ??= node;
		if (node.name === 'source') found.source ??= sourceOf(node.attributes, reading);
		if (node.name !== 'picture') collectPicture(node.children, reading, found);
	}
};

const imageNames = new Set(['img', 'amp-img', 'amp-anim']);

const addImage = (
	attributes: Element['attributes'],
	src: string | undefined,
	flow: Flow,
	reading: Reading,
): void => {
	const alt = cleanLine(attributes.alt ?? '');
	if (isTracker(attributes) || (alt === '' && isSpacer(src))) return;
	if (isFormulaImage(attributes) || isIcon(attributes)) {
		flow.addText(isIcon(attributes) ? alt : withoutWrapping(alt), reading.style);
		return;
	}
	if (alt === '' && src === undefined) return;
	const {href} = reading.style;
	const leads = href !== undefined && !isPicture(href);
	const image: Image = {
		kind: 'image',
		alt,
		...(src !== undefined && {src}),
		...(leads && {href}),
	};
	const before = flow.lastBlock();
	if (before?.kind === 'embedded' && reading.isFallback) return;
	if (before?.kind === 'image' && isSame(before, image, reading.isFallback === true)) {
		if (before.src !== undefined) return;
		flow.dropLast();
	}
	flow.addBlocks([image]);
};

/** Pages bring a picture twice: to be loaded late, and for programs without scripts. */
const isSame = (before: Image, image: Image, isFallback: boolean): boolean => {
	if (before.src !== undefined && image.src !== undefined) return isFallback || before.src === image.src;
	return before.alt === image.alt || before.alt === '' || image.alt === '';
};

/** The address of the picture itself: what is loaded late counts before the placeholder. */
const sourceOf = (attributes: Element['attributes'], reading: Reading): string | undefined =>
	[
		attributes['data-src'],
		attributes['data-lazy-src'],
		attributes['data-original'],
		attributes['data-lazy'],
		largest(attributes['data-srcset'] ?? attributes['data-lazy-srcset']),
		attributes.src,
		largest(attributes.srcset),
	]
		.map((address) => resolveAddress(address, reading.baseUrl))
		.find((address) => address !== undefined);

/** The largest picture that a screen has use for of « a.jpg 640w, b.jpg 1280w » or « a.jpg, b.jpg 2x » (HTML, 4.8.4.3). */
const largest = (srcset: string | undefined): string | undefined => {
	let best: {readonly url: string; readonly size: number} | undefined;
	const candidates = (srcset ?? '')
		.slice(0, longestSet)
		.replace(/(\s\d{1,9}(?:\.\d{1,9})?[wx]),/g, '$1, ')
		.split(/,\s/);
	for (const candidate of candidates) {
		const [url = '', descriptor = ''] = candidate.trim().split(/\s+/);
		if (url === '' || url.startsWith('data:')) continue;
		const pixels = Number.parseFloat(descriptor) * (descriptor.endsWith('x') ? 640 : 1) || 640;
		const isBetter = !best || (pixels <= enoughPixels ? pixels > best.size : best.size > pixels);
		if (isBetter) best = {url, size: pixels};
	}
	return best?.url;
};

const enoughPixels = 1600;
const longestSet = 20_000;

const size = (attributes: Element['attributes']): number =>
	Math.min(sideOf(attributes, 'width'), sideOf(attributes, 'height'));

const sideOf = ({style = '', ...attributes}: Element['attributes'], side: 'width' | 'height'): number => {
	const value = attributes[side]?.trim() ?? '';
	if (/^\d+(?:px)?$/.test(value)) return Number.parseInt(value, 10);
	const [, styled, unit] =
		new RegExp(`(?:^|[;\\s])${side}\\s*:\\s*(\\d+(?:\\.\\d+)?)(px|r?em)`).exec(style) ?? [];
	return styled === undefined ? Number.POSITIVE_INFINITY : Number(styled) * (unit === 'px' ? 1 : 16);
};

/** True for what is drawn too small to be seen: it counts readers. */
export const isTracker = (attributes: Element['attributes']): boolean => size(attributes) <= 2;

/** Pictures that only keep a place, or count readers, by their names. */
const isSpacer = (src: string | undefined): boolean =>
	src !== undefined &&
	/\/(?:spacer|blank|pixel|clear|transparent|placeholder|1x1|b|count)\.(?:gif|png|svg)(?:$|\?)|^https?:\/\/(?:pixel|stats?|feeds\.feedburner)\.[^/]+\/(?:~r\/|.*\.gif)/i.test(
		src,
	);

const isIcon = (attributes: Element['attributes']): boolean =>
	size(attributes) <= 32 || says(attributes.class, 'sign');

const isFormulaImage = ({alt = '', class: names}: Element['attributes']): boolean =>
	alt.trim() !== '' && says(names, 'formula-picture');

/**
 * `figure`: what it holds; a caption that stands over its pictures goes under them, and what little text there is
 * besides (a credit) is one too.
 */
export const readFigure: ElementReader = ({children}, flow, reading) => {
	const blocks = readApart(children, reading);
	const isPictured = blocks.some((block) => mediaKinds.has(block.kind));
	const isCaption = (block: Block): boolean =>
		block.kind === 'caption' || (isPictured && block.kind === 'paragraph' && isCredit(block.runs));
	const captions = blocks.flatMap((block): Block[] =>
		isCaption(block) && 'runs' in block ? [{kind: 'caption', runs: block.runs, isUnder: true}] : [],
	);
	const said = lettersOf(
		captions
			.map((caption) =>
				runsOf([caption])
					.map((run) => run.text)
					.join(''),
			)
			.join(' '),
	);
	const others = blocks.filter((block) => !isCaption(block)).map((block) => withoutEcho(block, said));
	const [quote] = others;
	if (others.length === 1 && quote?.kind === 'quote')
		return flow.addBlocks([{...quote, blocks: [...quote.blocks, ...signed(captions)]}]);
	if (others.length === 0) return flow.addBlocks(blocks);
	if (others.every((block) => mediaKinds.has(block.kind))) return flow.addBlocks([...others, ...captions]);
	flow.addBlocks(
		blocks.map((block, index) =>
			block.kind === 'caption' && index > 0 ? {...block, isUnder: true} : withoutEcho(block, said),
		),
	);
};

const isCredit = (runs: readonly Run[]): boolean => runsText(runs).length <= longestCredit;

const longestCredit = 80;

const mediaKinds = new Set<Block['kind']>(['image', 'embedded']);

const withoutEcho = (block: Block, said: string): Block =>
	block.kind === 'image' && said !== '' && said.includes(lettersOf(block.alt)) ? {...block, alt: ''} : block;

/** `noscript` and `button`, of which only pictures and players are left: not again what stands before them. */
export const readFallback: ElementReader = ({name, children}, flow, reading) =>
	reading.walk(children, flow, {...reading, isFallback: name === 'noscript'});
