import {cleanLine} from '../model/clean.ts';
import {says} from '../model/markup-words.ts';
import {type Medium, mediumOf, pageOfPlayer, siteElement} from '../model/players.ts';
import type {Flow} from './flow.ts';
import {resolveAddress} from './links.ts';
import {isTracker} from './read-image.ts';
import type {ElementReader, Reading} from './reading.ts';
import {type Element, findElement, textOf} from './tree.ts';

/** Players and frames: what they show, as a link; without an address, what they hold instead. */
export const readEmbedded: ElementReader = (element, flow, reading) => {
	const {name, attributes} = element;
	if (isTracker(attributes)) return;
	const href = addressOf(element, reading);
	if (href !== undefined)
		return addEmbedded(mediumNamed(name), titleOf(element) || fileName(href), href, flow);
	// What stands in an iframe is not markup but text for programs that know no frames.
	if (!name.endsWith('iframe')) reading.walk(element.children, flow, reading);
};

/**
 * True if the `div` or `blockquote` is a post or a film of another site that its script would draw, and nothing that
 * stands in it can be read in its stead: it is a link then.
 */
export const readPlaceholder = (element: Element, flow: Flow, reading: Reading): boolean => {
	const {attributes} = element;
	const names = attributes.class ?? '';
	if (!says(names, 'placeholder') || textOf(element.children).trim() !== '') return false;
	const video = /^[\w-]{6,20}$/.exec(attributes['data-id'] ?? '')?.[0];
	const address =
		/youtube/.test(names) && video !== undefined
			? `https://www.youtube.com/watch?v=${video}`
			: (attributes['data-instgrm-permalink'] ??
				attributes['data-embed-url'] ??
				attributes['data-href'] ??
				attributes['data-url'] ??
				attributes.cite);
	const href = resolveAddress(address, reading.baseUrl);
	if (href === undefined) return false;
	addEmbedded(undefined, titleOf(element), resolveAddress(pageOfPlayer(href), undefined) ?? href, flow);
	return true;
};

/** A page often brings one player twice: the second is left out. */
const addEmbedded = (medium: Medium | undefined, title: string, href: string, flow: Flow): void => {
	const before = flow.lastBlock();
	if (before?.kind === 'embedded' && before.href === href) return;
	flow.addBlocks([{kind: 'embedded', medium: medium ?? mediumOf(href), title, href}]);
};

const mediumNamed = (name: string): Medium | undefined =>
	name.endsWith('video') ? 'video' : name.endsWith('audio') ? 'audio' : undefined;

const titleOf = ({attributes}: Element): string =>
	cleanLine(
		attributes.title ??
			attributes['aria-label'] ??
			attributes.playlabel ??
			attributes['data-title'] ??
			attributes['data-video-title'] ??
			'',
	)
		.replace(/^(?:spotify embed|deezer widget|twitter tweet)\s*:\s*/i, '')
		.replace(/^(?:youtube video player|embedded content|iframe|video player|lecteur vidéo)$/i, '');

/** « entretien.mp3 »: a file says what it is, if nothing else does. */
const fileName = (href: string): string => {
	const name = /\/([^/?#]{1,60}\.(?:mp3|m4a|ogg|opus|mp4|webm|pdf))(?:[?#]|$)/i.exec(href)?.[1] ?? '';
	return cleanLine(name.replace(/%20|[_+]/g, ' '));
};

const addressOf = (element: Element, reading: Reading): string | undefined => {
	const {name, attributes, children} = element;
	const address = [
		siteElement(name, attributes),
		attributes['data-src'],
		attributes['data-lazy-src'],
		attributes.src,
		attributes.data,
		attributes['data-url'],
		findElement(children, 'source')?.attributes.src,
	]
		.map((candidate) => resolveAddress(candidate, reading.baseUrl))
		.find((candidate) => candidate !== undefined);
	return address === undefined ? undefined : (resolveAddress(pageOfPlayer(address), undefined) ?? address);
};
