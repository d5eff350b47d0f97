import {isGraphic, mediumOf, pageOfPlayer, siteElement} from '../model/players.ts';
import {webAddress} from './web-address.ts';

/** What an `iframe` of an article shows. */
export type Player = {readonly src: string; readonly title: string};

/**
 * The player, post or graphic of a known site that an element of a page stands for; undefined if it is none. Frames of
 * advertisers, of comments and of unknown sites are none.
 */
export const playerOf = (name: string, attributes: Readonly<Record<string, string>>): Player | undefined => {
	const url = webAddress(
		siteElement(name, attributes) ?? addressOf(name, attributes),
		'https://page.invalid/',
	);
	if (url === undefined || button.test(url)) return undefined;
	if (mediumOf(url) === 'frame' && !isGraphic(url)) return undefined;
	const title = attributes.title ?? attributes['aria-label'] ?? attributes.playlabel ?? '';
	return {src: pageOfPlayer(url), title: title.slice(0, longestTitle)};
};

/** Posts whose text only a script would bring say where they are. */
const addressOf = (name: string, attributes: Readonly<Record<string, string>>): string | undefined => {
	if (name === 'iframe') return attributes['data-src'] ?? attributes['data-lazy-src'] ?? attributes.src;
	return (
		attributes['data-instgrm-permalink'] ??
		(/^fb-/.test(attributes.class ?? '') ? attributes['data-href'] : undefined)
	);
};

/** Frames by which one likes, follows and shares. */
const button = /\/(?:plugins\/(?:like|share|page|follow)|widgets\/(?:follow|tweet)_button|sharer?|intent)\b/i;

const longestTitle = 300;
