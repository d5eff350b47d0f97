import type createHyphenator from 'hyphen';
import {guessLanguage} from '../model/language-guess.ts';
import type {Hyphenate} from './break-places.ts';
import type {PageSource} from './page.ts';

/** Letters that stay together before and after the hyphen, as in TeX's rules for both languages. */
const fewestBefore = 2;
const fewestAfter = 3;

type Patterns = Parameters<typeof createHyphenator>[0];

const patternsOf = (language: string): Promise<{readonly default: Patterns}> | undefined => {
	switch (/^[a-z]+/i.exec(language)?.[0].toLowerCase()) {
		case 'fr':
			return import('hyphen/patterns/fr.js');
		case 'en':
			return import('hyphen/patterns/en-us.js');
		default:
			return undefined;
	}
};

/** Words that break the rules: of the package's own list (TeX's), its version 1.14 misplaces all hyphens but the first. */
const exceptions: readonly string[] = [
	'as-so-ciate',
	'as-so-ciates',
	'dec-li-na-tion',
	'oblig-a-tory',
	'phil-an-thropic',
	're-cog-ni-zance',
	'ref-or-ma-tion',
	'ret-ri-bu-tion',
];

/**
 * How words of the article's language are parted, by Liang's patterns; undefined for a language without any here. What
 * names no language is known by its words.
 */
export const hyphenatorFor = async ({language, html}: PageSource): Promise<Hyphenate | undefined> => {
	const spoken = language ?? guessLanguage(html.replace(/<[^<>]*>/g, ' '));
	const loading = spoken === undefined ? undefined : patternsOf(spoken);
	if (!loading) return undefined;
	const [{default: create}, {default: patterns}] = await Promise.all([import('hyphen'), loading]);
	const hyphenate = create(patterns, {html: false, exceptions: [...exceptions]});
	return (word) => {
		const parted = hyphenate(word);
		if (typeof parted !== 'string') return [];
		const places: number[] = [];
		let place = 0;
		for (const syllable of parted.split('\u00AD').slice(0, -1)) {
			place += syllable.length;
			if (place >= fewestBefore && word.length - place >= fewestAfter) places.push(place);
		}
		return places;
	};
};
