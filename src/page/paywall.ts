import type {Access} from '../model/article.ts';
import {lettersOf} from '../model/letters.ts';

/** Sentences by which a site says that the rest of this article is for those who pay. */
export const paywallSentence =
	/il (?:vous )?reste (?:encore )?(?:environ )?\d{1,3}(?:[.,]\d+)?\s*% de (?:cet article|ce contenu|l[’']article)|(?:(?:la suite|cet article|ce contenu|l[’']intégralité|la totalité|cette page|cet épisode).{0,60}|^(?:article|contenu|accès|suite) )(?:est |sont )?(?:exclusivement |uniquement )?r[ée]serv[ée]e?s? (?:à|aux?) (?:nos |tous nos |tous les )?(?:abonn|membres|souscripteurs)|(?:abonnez-vous|s[’']abonner|connectez-vous|identifiez-vous) (?:\S+ ){0,4}pour (?:lire|continuer|poursuivre|accéder|découvrir|débloquer)|(?:pour|afin de) (?:lire la suite|continuer (?:la|votre) lecture|poursuivre (?:la|votre) lecture|accéder à l[’']intégralité|lire l[’']intégralité).{0,80}abonn|vous avez \d{1,3}\s?% de (?:cet article|ce contenu) à (?:lire|découvrir)|subscribe (?:now |today )?to (?:read|continue|keep reading|unlock)|(?:this|the rest of this|the full) (?:article|story|content|post) is (?:only |exclusively )?(?:for|available (?:only )?to|reserved for|exclusive to) (?:paid |paying |our )?(?:subscribers|members)|to (?:continue|keep) reading.{0,60}subscri|already a subscriber\? (?:log|sign) in to (?:read|continue)/i;

/** The badge beside a headline; beside another article's headline it says nothing of this one. */
export const paywallBadge =
	/^[\s[(]*(?:(?:article|contenu|accès) )?(?:r[ée]serv[ée]e?s? (?:à|aux?) (?:nos )?abonn[ée]e?s?|abonn[ée]s?|premium|subscribers?[ -]only|for subscribers|exclusif abonn[ée]s)[\s\])]*$/i;

/** Signs of the page itself about who may read it, before its body is looked at. */
export type AccessSigns = {
	/** `isAccessibleForFree`, or the meta elements' word for it. */
	readonly isFree: boolean | undefined;
	readonly hasPaywall: boolean;
};

/** How much of the article the page holds; the publisher's own word goes before what its text looks like. */
export const accessOfPage = ({isFree, hasPaywall}: AccessSigns, lastBlock: LastBlock | undefined): Access => {
	if (isFree === true) return 'free';
	if (isFree === false || hasPaywall) return 'subscribers';
	return lastBlock && isCut(lastBlock) ? 'truncated' : 'unknown';
};

export type LastBlock = {readonly element: Element; readonly text: string};

/** A link that leads to the rest of the text, and is none of it. */
export const invitesOn = ({element, text}: LastBlock): boolean =>
	more.test(text) && text.length < 60 && element.querySelector('p') === null;

const shortestSentence = 60;

/** Ends in dots that trail off, in an invitation to read on, or in the middle of a sentence. */
const isCut = ({element, text}: LastBlock): boolean => {
	if (/[[(]\s*(?:…|\.{3})\s*[\])]\s*$/.test(text)) return true;
	if (more.test(text)) return true;
	if (!/^(?:p|div)$/i.test(element.localName)) return false;
	if (/(?:…|\.{3})$/.test(text)) return text.length >= shortestSentence;
	return (
		lettersOf(text).length >= shortestSentence && /[\p{Ll},;–—]$/u.test(text) && text.split(' ').length >= 10
	);
};

const more =
	/(?:lire la suite|lire l[’'](?:article|intégralité)(?: complet)?|suite de l[’']article|voir plus|read more|continue reading|read the (?:full|whole) (?:story|article))[\s.…>»→]*$/i;
