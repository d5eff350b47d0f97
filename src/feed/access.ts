import type {Access} from '../model/article.ts';
import {plainText} from './plain-text.ts';

const fairlyLong = 300;
const longSentence = 60;
const longEnoughToTrail = 80;
const longestTerm = 100;

/**
 * Whether the entry says that it is for subscribers, or its body visibly ends cut; `unknown` wherever that is not
 * plain, since most feeds say nothing of it.
 */
export const accessOf = (title: string, html: string, terms: readonly string[]): Access => {
	if (
		inTitle.test(title) ||
		terms.some((term) => term.length <= longestTerm && (statement.test(term) || label.test(term)))
	)
		return 'subscribers';
	if (html === '') return 'unknown';
	const end = ending(html);
	if (saysSo(end) || (html.length > end.length && saysSo(html.slice(0, 300)))) return 'subscribers';
	return !ended.test(end) && isCut(end, plainText(end), html.length) ? 'truncated' : 'unknown';
};

/** A sentence that begins so is about the article it stands in; within a sentence the same words are about anything. */
const statement =
	/(?:^|[.!?…»\]] )(?:(?:cet |ce |l[’']|la |le )?(?:article|contenu|suite|lecture|texte|analyse|enquête|entretien)[^.!?]{0,30} )?r[ée]serv[ée]e?s? (?:à|aux?) (?:nos |tous (?:nos|les) )?abonn[ée]|^[[(]\s*abonn[ée]s\s*[)\]]|(?:^|[.!?] )abonnez-vous pour (?:lire|continuer|acc[ée]der)|^(?:this (?:article|post|story|content) is )?(?:for )?(?:paid |paying )?(?:subscribers?|members?)[ -]only\b|^this (?:article|post|story|content) is (?:only )?(?:for|available to|reserved for) (?:paid |paying )?subscribers\b|(?:^|[.!?] )subscribe to (?:read|continue)/i;
const label = /^(?:abonn[ée]s|subscribers|paywall|paywalled|subscription(?: required)?)$/i;
const inTitle =
	/[([]\s*(?:r[ée]serv[ée]e? aux )?abonn[ée]s\s*[)\]]|^(?:article )?r[ée]serv[ée]e? aux abonn[ée]s\s?[:|–—-]/i;

const saysSo = (html: string): boolean =>
	/abonn|subscri|member/i.test(html) && html.split(blocks).some((part) => statement.test(plainText(part)));

/** The last of the body, without what WordPress adds below an excerpt as below a whole text. */
const ending = (html: string): string => {
	const end = html.slice(-600);
	if (!/appeared first on|apparu en premier sur|publié en premier sur/i.test(end)) return withoutHalfTag(end);
	return withoutHalfTag(
		html.slice(-1600).replace(/<p>\s*(?:the post|l[’']article|cet article)\s(?:(?!<p>)[\s\S])*$/i, ''),
	);
};

/** Nearly every whole text ends so, and need not be looked at any closer. */
const ended = /[^.…;[(\s][.!?»”)]\s*(?:<\/\w+>\s*)*$/;

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

const blocks = /<\/?(?:p|div|br|li|h[1-6]|hr|section|article|aside|header|footer|blockquote)(?:\s[^<>]*)?>/i;
