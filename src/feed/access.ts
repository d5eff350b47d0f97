import type {Access} from '../model/article.ts';
import {plainText} from './plain-text.ts';

const fairlyLong = 300;
const longSentence = 60;
const longEnoughToTrail = 80;

/**
 * Whether the entry says that it is for subscribers, or its body visibly ends cut; `unknown` wherever that is not
 * plain, since most feeds say nothing of it.
 */
export const accessOf = (title: string, html: string, terms: readonly string[]): Access => {
	if (terms.some((term) => forSubscribers.test(term)) || forSubscribers.test(title)) return 'subscribers';
	if (html === '') return 'unknown';
	const end = ending(html);
	const text = plainText(end);
	const beginning = html.slice(0, 300);
	if (forSubscribers.test(text.slice(-200))) return 'subscribers';
	if (/abonn|subscri/i.test(beginning) && forSubscribers.test(plainText(beginning))) return 'subscribers';
	return isCut(end, text, html.length) ? 'truncated' : 'unknown';
};

const forSubscribers =
	/r[ée]serv[ée]e?s? (?:à|aux?) (?:nos |tous (?:nos|les) )?abonn[ée]|[([]\s*abonn[ée]s\s*[)\]]|^abonn[ée]s$|\babonnez-vous pour (?:lire|continuer|acc[ée]der)|\b(?:subscribers?|members?)[ -]only\b|\bonly (?:for|available to) (?:paid |paying )?subscribers\b|\bfor (?:paid|paying) subscribers\b|\bsubscribe to (?:read|continue)|^(?:paywall|subscription|subscription required)$/i;

/** The last of the body, without what WordPress adds below an excerpt as below a whole text. */
const ending = (html: string): string => {
	const end = html.slice(-600);
	if (!/appeared first on|apparu en premier sur|publié en premier sur/i.test(end)) return withoutHalfTag(end);
	return withoutHalfTag(
		html.slice(-1600).replace(/<p>\s*(?:the post|l[’']article|cet article)\s(?:(?!<p>)[\s\S])*$/i, ''),
	);
};

const withoutHalfTag = (html: string): string => html.replace(/^[^<>]*>/, '');

const isCut = (html: string, text: string, length: number): boolean => {
	if (/[[(]\s*(?:…|\.{3})\s*[\])]$/.test(text)) return true;
	if (/(?:…|\.{3})$/.test(text)) return text.length >= longEnoughToTrail;
	return more.test(text) || (length >= fairlyLong && endsInMidSentence(html, text));
};

const more =
	/(?:lire la suite|lire l[’']article(?: complet)?|suite de l[’']article|read more|continue reading|read the full (?:story|article))[^.!?]{0,80}$/i;

/** The last paragraph is a long one, and no sign ends it. Lists, tables, headings, captions and links need none. */
const endsInMidSentence = (html: string, text: string): boolean => {
	if (!/[\p{L}\p{N},;–—]$/u.test(text) || withoutSign.test(html)) return false;
	const last =
		html
			.split(blocks)
			.map(plainText)
			.findLast((part) => part !== '') ?? '';
	return last.length >= longSentence && last.split(' ').length >= 10;
};

const withoutSign =
	/<\/(?:[ou]l|li|table|t[rdh]|h[1-6]|fig\w+|blockquote|pre|d[ltd]|iframe|video|audio|a)>\s*(?:<\/\w+>\s*)*$/i;

const blocks = /<\/?(?:p|div|br|h[1-6]|hr|section|article|header|footer)(?:\s[^<>]*)?>/i;
