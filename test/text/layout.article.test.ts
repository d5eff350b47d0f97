import {describe, expect, test} from 'vitest';
import {layoutPage} from '../../src/text/layout.ts';
import {pageText, rows} from './page-text.ts';
import {pressArticle} from './press-article.ts';

const article = {
	title: 'Loyers : la hausse ralentit enfin',
	standfirst: 'Pour la première fois depuis trois ans, les loyers progressent moins vite que les prix.',
	byline: 'La Gazette du soir · Jeanne Martin · Publié le 2 octobre 2023 à 16:03',
	html: pressArticle,
	note: 'La suite est réservée aux abonnés.',
};

/** So that the pictures below can be read and typed. */
const withPlainSpaces = (text: string): string => text.replace(/[\u00A0\u202F]/g, ' ');

describe('a press article, whole', () => {
	test('at 76 columns', () => {
		expect(withPlainSpaces(pageText(76, article))).toBe(
			rows(
				'Loyers : la hausse ralentit enfin',
				'',
				'Pour la première fois depuis trois ans, les loyers progressent moins vite',
				'que les prix.',
				'',
				'La Gazette du soir · Jeanne Martin · Publié le 2 octobre 2023 à 16:03',
				'',
				'[Image : Une rue en pente bordée d’immeubles]',
				'À Lyon, le 28 septembre 2023. © Claire Morel',
				'',
				'« Le marché respire », résume Mme Anne Lefèvre, qui dirige l’Observatoire',
				'des loyers : en septembre, un deux-pièces se louait 12,40 € le mètre carré',
				'en moyenne, selon l’étude publiée lundi [1].',
				'',
				'Faut-il s’en réjouir ? Pas si vite ! La baisse des taux, elle, attendra :',
				'« rien avant le 15 mars », prévient M. Dupont.',
				'',
				'Des écarts qui se creusent',
				'',
				'• À Paris, l’encadrement tient ;',
				'• à Lyon, la demande reste vive :',
				'  – 7e arrondissement, 15 800 dossiers pour 40 logements,',
				'  – Villeurbanne',
				'• ailleurs, rien ne bouge.',
				'',
				'│ On ne construit plus. Comment voulez-vous que les prix baissent ?',
				'│',
				'│ — Un promoteur lyonnais',
				'',
				'Loyer moyen au m²',
				'Ville         │    2022 │    2023',
				'──────────────┼─────────┼────────',
				'Paris         │ 25,10 € │ 25,80 €',
				'Lyon          │ 14,90 € │ 15,20 €',
				'Saint-Étienne │  8 €    │  8,10 €',
				'',
				`${' '.repeat(28)}${'─'.repeat(19)}`,
				'',
				'Lire aussi notre enquête [2] et les chiffres de l’institut [3].',
				'Signalez une erreur : écrivez-nous [4].',
				'',
				'▶ Le marché expliqué en deux minutes (youtube.com) [5]',
				'',
				'La suite est réservée aux abonnés.',
				'',
				'Liens',
				'',
				'[1] https://exemple.fr/etudes/loyers-2023',
				'[2] https://exemple.fr/etudes/loyers-2023#lyon',
				'[3] https://www.insee.exemple/prix',
				'[4] mailto:redaction@exemple.fr',
				'[5] https://www.youtube.com/watch?v=aBcDeFgHiJk',
			),
		);
	});

	test('at 40 columns', () => {
		expect(withPlainSpaces(pageText(40, article))).toBe(
			rows(
				'Loyers : la hausse ralentit enfin',
				'',
				'Pour la première fois depuis trois ans,',
				'les loyers progressent moins vite que',
				'les prix.',
				'',
				'La Gazette du soir · Jeanne Martin ·',
				'Publié le 2 octobre 2023 à 16:03',
				'',
				'[Image : Une rue en pente bordée',
				'd’immeubles]',
				'À Lyon, le 28 septembre 2023.',
				'© Claire Morel',
				'',
				'« Le marché respire », résume Mme Anne',
				'Lefèvre, qui dirige l’Observatoire des',
				'loyers : en septembre, un deux-pièces se',
				'louait 12,40 € le mètre carré en',
				'moyenne, selon l’étude',
				'publiée lundi [1].',
				'',
				'Faut-il s’en réjouir ? Pas si vite ! La',
				'baisse des taux, elle, attendra : « rien',
				'avant le 15 mars », prévient M. Dupont.',
				'',
				'Des écarts qui se creusent',
				'',
				'• À Paris, l’encadrement tient ;',
				'• à Lyon, la demande reste vive :',
				'  – 7e arrondissement, 15 800 dossiers',
				'    pour 40 logements,',
				'  – Villeurbanne',
				'• ailleurs, rien ne bouge.',
				'',
				'│ On ne construit plus. Comment',
				'│ voulez-vous que les prix baissent ?',
				'│',
				'│ — Un promoteur lyonnais',
				'',
				'Loyer moyen au m²',
				'Ville         │    2022 │    2023',
				'──────────────┼─────────┼────────',
				'Paris         │ 25,10 € │ 25,80 €',
				'Lyon          │ 14,90 € │ 15,20 €',
				'Saint-Étienne │  8 €    │  8,10 €',
				'',
				`${' '.repeat(15)}${'─'.repeat(10)}`,
				'',
				'Lire aussi notre enquête [2] et les',
				'chiffres de l’institut [3].',
				'Signalez une erreur : écrivez-nous [4].',
				'',
				'▶ Le marché expliqué en deux minutes',
				'(youtube.com) [5]',
				'',
				'La suite est réservée aux abonnés.',
				'',
				'Liens',
				'',
				'[1] https://exemple.fr/etudes/loyers-',
				'    2023',
				'[2] https://exemple.fr/etudes/loyers-',
				'    2023#lyon',
				'[3] https://www.insee.exemple/prix',
				'[4] mailto:redaction@exemple.fr',
				'[5] https://www.youtube.com/watch?v=',
				'    aBcDeFgHiJk',
			),
		);
	});

	test('no-break spaces and plain ones stay as they came', () => {
		const text = pageText(76, article);
		expect(text).toContain('«\u00A0Le marché respire\u00A0»');
		expect(text).toContain('des loyers\u202F: en septembre');
		expect(text).toContain('7e arrondissement, 15\u202F800 dossiers');
		expect(text).toContain('« rien avant le 15 mars »');
	});

	test('its links are numbered in the order of the text', () => {
		const page = layoutPage(
			{...article, baseUrl: 'https://exemple.fr/economie/article', linksHeading: 'Liens', imageWord: 'Image'},
			{columns: 76},
		);
		expect(page.links).toEqual([
			'https://exemple.fr/etudes/loyers-2023',
			'https://exemple.fr/etudes/loyers-2023#lyon',
			'https://www.insee.exemple/prix',
			'mailto:redaction@exemple.fr',
			'https://www.youtube.com/watch?v=aBcDeFgHiJk',
		]);
	});

	test('roles and styles say what is what', () => {
		const page = layoutPage({...article, linksHeading: 'Liens', imageWord: 'Image'}, {columns: 76});
		const styleOf = (text: string) => page.lines.flat().find((span) => span.text.includes(text));
		expect(styleOf('Loyers : la hausse')).toMatchObject({role: 'title', isStrong: true});
		expect(styleOf('Pour la première fois')).toMatchObject({role: 'standfirst'});
		expect(styleOf('La Gazette du soir')).toMatchObject({role: 'byline'});
		expect(styleOf('Des écarts')).toMatchObject({role: 'heading'});
		expect(styleOf('12,40')).toMatchObject({role: 'body', isStrong: true});
		expect(styleOf('la demande')).toMatchObject({role: 'body', isEmphasized: true});
		expect(styleOf('On ne construit plus')).toMatchObject({role: 'quote'});
		expect(styleOf('Une rue en pente')).toMatchObject({role: 'caption'});
		expect(styleOf('• ')).toMatchObject({role: 'marker'});
		expect(styleOf('────')).toMatchObject({role: 'rule'});
		expect(styleOf('les chiffres')).toMatchObject({role: 'link', href: 'https://www.insee.exemple/prix'});
		expect(styleOf('La suite')).toMatchObject({role: 'note'});
	});
});
