import {cleanLine} from '../model/clean.ts';
import {type Block, runsText} from './blocks.ts';
import {fold} from './fold.ts';
import {hostOf, isPicture, resolveAddress} from './links.ts';
import {type ElementReader, type Reading, readApart} from './reading.ts';
import {type Element, findElement} from './tree.ts';

/** `img`: a block of its own; small ones (a smiley) are their alternative text, tracking pixels nothing. */
export const readImage: ElementReader = ({attributes}, flow, reading) => {
	const alt = cleanLine(attributes.alt ?? '');
	if (isTracker(attributes)) return;
	if (isIcon(attributes)) return flow.addText(alt, reading.style);
	const src = [
		attributes.src,
		attributes['data-src'],
		attributes['data-lazy-src'],
		attributes['data-original'],
	]
		.map((address) => resolveAddress(address, reading.baseUrl))
		.find((address) => address !== undefined);
	if (alt === '' && src === undefined) return;
	const {href} = reading.style;
	const leads = href !== undefined && !isPicture(href);
	flow.addBlocks([{kind: 'image', alt, ...(src !== undefined && {src}), ...(leads && {href})}]);
};

const size = (attributes: Element['attributes']): number =>
	Math.min(sideOf(attributes.width), sideOf(attributes.height));

const sideOf = (side: string | undefined): number =>
	side !== undefined && /^\d+(?:px)?$/.test(side.trim())
		? Number.parseInt(side, 10)
		: Number.POSITIVE_INFINITY;

const isTracker = (attributes: Element['attributes']): boolean => size(attributes) <= 2;

const isIcon = (attributes: Element['attributes']): boolean =>
	size(attributes) <= 32 || /\b(?:emoji|wp-smiley)\b/.test(attributes.class ?? '');

/** `figure`: what it holds; a caption that stands over its pictures goes under them. */
export const readFigure: ElementReader = ({children}, flow, reading) => {
	const blocks = readApart(children, reading);
	const captions = blocks.filter((block) => block.kind === 'caption');
	const said = fold(captions.map((caption) => runsText(caption.runs)).join(' '));
	const shown = blocks.map((block) => withoutEcho(block, said));
	const hasText = shown.some((block) => block.kind !== 'image' && block.kind !== 'caption');
	if (hasText) return flow.addBlocks(shown);
	flow.addBlocks(shown.filter((block) => block.kind === 'image'));
	flow.addBlocks(captions);
};

const withoutEcho = (block: Block, said: string): Block =>
	block.kind === 'image' && said !== '' && said.includes(fold(block.alt)) ? {...block, alt: ''} : block;

/** Players and frames: a link to what they show, with its title; without an address, what they hold instead. */
export const readEmbedded: ElementReader = (element, flow, reading) => {
	const {attributes} = element;
	if (isTracker(attributes)) return;
	const address = addressOf(element, reading);
	if (address === undefined) {
		// What stands in an iframe is not markup but text for programs that know no frames.
		if (element.name !== 'iframe') reading.walk(element.children, flow, reading);
		return;
	}
	const href = watchAddress(address);
	const label = cleanLine(attributes.title ?? attributes['aria-label'] ?? '') || hostOf(href);
	flow.addBlocks([{kind: 'paragraph', runs: [{text: '▶\u00A0'}, {text: label, href}]}]);
};

const addressOf = ({attributes, children}: Element, reading: Reading): string | undefined =>
	[attributes.src, attributes['data-src'], attributes.data, findElement(children, 'source')?.attributes.src]
		.map((address) => resolveAddress(address, reading.baseUrl))
		.find((address) => address !== undefined);

/** The page of a film rather than its bare player. */
const watchAddress = (url: string): string => {
	const film = /^https?:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/([\w-]{6,20})/.exec(url)?.[1];
	return film === undefined ? url : `https://www.youtube.com/watch?v=${film}`;
};
