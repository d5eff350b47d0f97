import wrapAnsi from 'wrap-ansi';
import {hyphenatorFor} from '../../src/text/hyphenation.ts';
import {layoutPage} from '../../src/text/layout.ts';
import type {PageForm, PageSource} from '../../src/text/page.ts';
import {wrapSpans} from '../../src/text/wrap.ts';
import {median} from './measure.ts';

const sentences = [
	'Le conseil municipal a voté, mardi 2 octobre à 16 h 03, une enveloppe de 12 000 € pour l’école n° 5.',
	'« C’est un début », a dit Mme Curie, conseillère d’opposition, qui demandait « autre chose » : un calendrier.',
	'Les habitants, eux, s’inquiètent de l’avenir du quartier ; ils veulent des garanties écrites avant la fin de l’année.',
	'Faut-il s’en réjouir ? Pas si vite ! La baisse des taux, elle, attendra peut-être le XXIe siècle tout entier.',
	'On comprend pourquoi quand on regarde les chiffres publiés par l’observatoire : 3,5 % de logements vacants, contre 2,1 % il y a dix ans.',
	'M. Dupont, porte-parole du rez-de-chaussée, l’avait dit dès le 1er mai, à la p. 12 de son rapport (voir la figure 3).',
	'Rien, pourtant, ne laissait prévoir que le sous-préfet changerait d’avis en l’espace d’une demi-journée…',
	'The mayor, Mr. Smith, told reporters that No. 5 would stay open; nobody believed him.',
];

const columns = 76;
const length = 40_000;

/** Paragraphs of three to six sentences, `length` characters in all. */
const paragraphs = (): readonly string[] => {
	const made: string[] = [];
	for (let total = 0, number = 0; total < length; number++) {
		const count = 3 + (number % 4);
		const text = Array.from(
			{length: count},
			(_, index) => sentences[(number * 3 + index * 5) % sentences.length],
		);
		made.push(`${number + 1}. ${text.join(' ')}`);
		total += (made.at(-1)?.length ?? 0) + 1;
	}
	return made;
};

/**
 * What the rows of an article of 40,000 characters cost, over one bare pass of wrap-ansi over the same text: its rows
 * alone, its page from the HTML on, and its page with hyphens and even edges.
 */
export const wrapping = async () => {
	const texts = paragraphs();
	const whole = texts.join('\n');
	const source: PageSource = {
		title: '',
		byline: '',
		html: texts.map((text) => `<p>${text}</p>`).join('\n'),
		linksHeading: '',
		imageWord: '',
		language: 'fr',
	};
	const hyphenate = await hyphenatorFor(source);
	const page = (form: PageForm) => () => layoutPage(source, form, hyphenate);
	const works = {
		bare: () => wrapAnsi(whole, columns, {hard: true}),
		rows: () => texts.map((text) => wrapSpans([{text, role: 'body'}], columns)),
		page: page({columns}),
		hyphenatedPage: page({columns, isHyphenated: true, isJustified: true}),
	};
	const times: Record<keyof typeof works, number[]> = {bare: [], rows: [], page: [], hyphenatedPage: []};
	// In turns, so that a slow moment of the machine falls on all alike; the first turns warm the engine up.
	for (let round = -3; round < 25; round++) {
		for (const name of ['bare', 'rows', 'page', 'hyphenatedPage'] as const) {
			const start = performance.now();
			works[name]();
			if (round >= 0) times[name].push(performance.now() - start);
		}
	}
	const bare = median(times.bare);
	const rounded = (value: number): number => Number(value.toPrecision(3));
	const over = (name: keyof typeof works) => ({
		ms: rounded(median(times[name])),
		overBare: rounded(median(times[name]) / bare),
	});
	return {
		characters: whole.length,
		bareWrapAnsiMs: rounded(bare),
		rows: over('rows'),
		page: over('page'),
		hyphenatedPage: over('hyphenatedPage'),
	};
};
