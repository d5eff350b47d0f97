import {saidLine} from './said-text.ts';

const most = 20;
const longest = 120;

/**
 * The people (and agencies) that a page names as authors, each once: « Par Jeanne Martin et Paul Durand » are two.
 * Addresses are no names, and the publisher is one only if nobody else is.
 */
export const authorNames = (said: readonly (string | undefined)[], publisher?: string): readonly string[] => {
	const names = new Map<string, string>();
	for (const line of said) {
		for (const part of parts(saidLine(line) ?? '')) {
			const name = trimmed(part);
			if (isName(name) && names.size < most)
				names.set(name.toLowerCase(), names.get(name.toLowerCase()) ?? name);
		}
	}
	const people = [...names.values()].filter((name) => name.toLowerCase() !== publisher?.toLowerCase());
	return people.some((name) => !agency.test(name)) ? people : [...names.values()];
};

const introduction =
	/^(?:(?:propos recueillis|textes?|enquête|entretien|reportage|article|écrit|rédigé|publié|posted|written|words|story)\s+)?(?:par|by|de)\s*:?\s+/i;

const trimmed = (name: string): string =>
	name
		.replace(introduction, '')
		.replace(/\s*[([].{0,80}[)\]]\s*$/, '')
		.replace(/\s+(?:pour|for)\s+[A-ZÀ-Ü].{0,40}$/, '')
		.replace(/^[\s,;:|·•–—-]+|[\s,;:|·•–—-]+$/g, '');

/** Sentences that hold several names part at « et », commas and bars, but only where each part is a whole name. */
const parts = (line: string): readonly string[] => {
	const whole = line.replace(introduction, '');
	for (const separator of [/\s*[,;|/]\s*|\s+(?:et|and|&|avec|with)\s+/i, /\s*[;|/]\s*|\s+(?:et|and|&)\s+/i]) {
		const candidates = whole.split(separator).map(trimmed).filter(Boolean);
		if (candidates.length > 1 && candidates.every((part) => fullName.test(part) || agency.test(part)))
			return candidates;
	}
	const beforeRole = /^(.+?)\s*,\s*\p{Ll}/u.exec(whole)?.[1];
	return [beforeRole && fullName.test(beforeRole) ? beforeRole : whole];
};

/** Two to six words, the first and the last with a capital. */
const fullName = /^\p{Lu}[\p{L}'’.-]*(?:\s+[\p{L}'’.-]+){0,4}\s+(?:[dlO]['’])?\p{Lu}[\p{L}'’.-]*$/u;
const agency = /^(?:AFP|Reuters|AP|Belga|ATS|Bloomberg)$/;

const isName = (name: string): boolean =>
	name.length > 1 && name.length <= longest && /\p{L}/u.test(name) && !/https?:|www\.|@|[{}<>]/.test(name);
