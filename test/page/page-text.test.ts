import {describe, expect, test} from 'vitest';
import {isProblem} from '../../src/model/problem.ts';
import {articleOfText, isMarkup, paragraphsOf} from '../../src/page/page-text.ts';

const url = 'file:///home/lecteur/page.txt';

const saved = `Accueil
Économie

Aéronautique : les sous-traitants réclament un calendrier

Les petites entreprises de la filière disent ne plus pouvoir avancer la trésorerie des grands donneurs d’ordres.

Publié le 13-09-2022 par Jeanne Martin et Loïc Le Guen

Ils étaient une quarantaine, mardi matin,
dans la salle des fêtes de Blagnac.

« On nous demande d’attendre », s’agace Bernard Castaing & fils <usinage>.
`;

describe('a page saved as plain text', () => {
	test('gives title, standfirst, date and authors from what stands above the text', () => {
		expect(articleOfText(saved, url)).toEqual({
			title: 'Aéronautique : les sous-traitants réclament un calendrier',
			summary:
				'Les petites entreprises de la filière disent ne plus pouvoir avancer la trésorerie des grands donneurs d’ordres.',
			authors: ['Jeanne Martin', 'Loïc Le Guen'],
			published: Date.parse('2022-09-13T00:00:00+02:00'),
			publishedDay: Date.parse('2022-09-13T00:00:00Z') / 86_400_000,
			html: '<p>Ils étaient une quarantaine, mardi matin, dans la salle des fêtes de Blagnac.</p>\n<p>« On nous demande d’attendre », s’agace Bernard Castaing &amp; fils &lt;usinage&gt;.</p>',
			access: 'unknown',
		});
	});

	test('stands without the list of other headlines beside it, whose rows have no blank ones between them', () => {
		const dates = ['16:03:48', '16:03:48', '16:01:31', '15:59:02'].map(
			(hour) => `Publié le 02/10/2023 à ${hour}`,
		);
		const titles = [
			'Le prix du gaz repart à la hausse',
			'SNCF : un appel à la grève pour jeudi',
			'Renault dévoile sa citadine',
			'Le CAC 40 ouvre en baisse de 0,4 %',
		];
		const body = `${'Ils étaient une quarantaine, mardi matin, dans la salle des fêtes. '.repeat(4).trim()}`;
		const head = `Accueil Politique Économie\n\nLa réforme adoptée par l’Assemblée nationale\nLes députés ont voté le texte par 303 voix contre 249.\nPublié le 13-09-2022 par Jeanne Martin`;
		const pairs = titles.map((title, index) => [dates[index], title]);
		for (const list of [
			pairs.map((pair) => pair.join('\n')).join('\n'),
			pairs.map((pair) => pair.join(' ')).join(' '),
			pairs.map((pair) => pair.toReversed().join('\n')).join('\n\n'),
		]) {
			for (const text of [
				`${head}\n\n${body}\n\nLes dernières actualités\n${list}\n`,
				`${head}\n${body}\n\nLes dernières actualités\n\n${list}\n\nLa suite du texte tient en une phrase.`,
			]) {
				const article = articleOfText(text, url);
				expect(article).toMatchObject({
					title: 'La réforme adoptée par l’Assemblée nationale',
					summary: 'Les députés ont voté le texte par 303 voix contre 249.',
					authors: ['Jeanne Martin'],
					publishedDay: Date.parse('2022-09-13T00:00:00Z') / 86_400_000,
				});
				expect(article.html.replace('\n<p>La suite du texte tient en une phrase.</p>', '')).toBe(
					`<p>${body}</p>`,
				);
			}
		}
	});

	test('that is but a list of headlines keeps them all', () => {
		const list = ['Le prix du gaz', 'La grève de jeudi', 'La citadine']
			.map((title, index) => `Publié le 02/10/2023 à 16:03:4${index}\n${title}`)
			.join('\n');
		const {html} = articleOfText(`Les dernières actualités\n${list}`, url);
		for (const title of ['Le prix du gaz', 'La grève de jeudi', 'La citadine']) expect(html).toContain(title);
	});

	test('without a date line begins with its title', () => {
		expect(articleOfText('Le musée rouvre\n\nLes réserves accueilleront le public.', url)).toEqual({
			title: 'Le musée rouvre',
			html: '<p>Les réserves accueilleront le public.</p>',
			authors: [],
			access: 'unknown',
		});
	});

	test('without a title keeps its first sentence as text', () => {
		const {title, html} = articleOfText('Les réserves rouvrent en mai.\n\nLa visite dure une heure.', url);
		expect(title).toBe('');
		expect(html).toBe('<p>Les réserves rouvrent en mai.</p>\n<p>La visite dure une heure.</p>');
	});

	test('of one line is that line', () => {
		expect(articleOfText('Bonjour', url)).toMatchObject({title: '', html: '<p>Bonjour</p>'});
	});

	test('of nothing is a problem', () => {
		try {
			articleOfText(' \r\n\t\n', url);
			expect.unreachable();
		} catch (error) {
			expect(isProblem(error) && error.record).toEqual({kind: 'no-article-found', values: {url}});
		}
	});
});

describe('plain text as HTML', () => {
	test('parts paragraphs at blank lines, however they end', () => {
		expect(paragraphsOf('un\r\ndeux\r\n \t\r\ntrois\u2029quatre')).toBe(
			'<p>un deux</p>\n<p>trois quatre</p>',
		);
	});

	test('without blank lines makes a paragraph of each row', () => {
		expect(paragraphsOf('un\ndeux\n')).toBe('<p>un</p>\n<p>deux</p>');
	});

	test('escapes what would be markup and drops what is no text', () => {
		expect(paragraphsOf('a < b & c\u001B[2J')).toBe('<p>a &lt; b &amp; c</p>');
	});
});

test.each([
	['<!DOCTYPE html><title>x', true],
	['\uFEFF\n<html lang=fr>', true],
	['<p>Un fragment</p>', true],
	['Un texte où 3 < 4 et <usinage> aussi', false],
	['', false],
])('%j is markup: %j', (text, expected) => {
	expect(isMarkup(text)).toBe(expected);
});
