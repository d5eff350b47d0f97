import {describe, expect, test} from 'vitest';
import {openScreen} from '../support/open-screen.tsx';
import {press} from '../support/press.ts';

/** All that the help has to show, in a window high enough for it. */
const wholeHelp = async (columns: number, language: 'fr' | 'en'): Promise<readonly string[]> => {
	const screen = await openScreen({feeds: press, size: {columns, rows: 260}, language});
	await screen.press('?');
	return screen.frame().trimEnd().split('\n').slice(1, -1);
};

describe('the help', () => {
	test('says every key of every place', async () => {
		expect((await wholeHelp(80, 'fr')).join('\n').trimEnd()).toMatchInlineSnapshot(`
			" Dans la liste
			  j ↓                  descendre d’une ligne
			  k ↑                  monter d’une ligne
			  g Début              aller au début
			  G Fin                aller à la fin
			  Ctrl-d PgSuiv        descendre d’une page
			  Ctrl-u PgPréc        monter d’une page
			  Entrée l →           ouvrir
			  h ← Échap            revenir
			  Espace               page suivante, puis article non lu suivant
			  n                    article non lu suivant (ou occurrence suivante)
			  N                    article non lu précédent (ou occurrence précédente)
			  b                    garder dans les favoris, ou en retirer
			  i                    écrire une note, ce qui garde l’article
			  t                    mettre des étiquettes, ce qui garde l’article
			  m                    marquer lu ou non lu
			  A                    marquer lu tout ce que montre cette vue
			  O                    marquer lu tout ce qui est plus ancien
			  U                    marquer lu tout ce qui est au-dessus
			  M                    marquer lu tout ce que donne cette source
			  u                    annuler la dernière action
			  r                    rafraîchir ce qui est montré
			  R                    rafraîchir toutes les sources
			  o                    ouvrir dans le navigateur
			  y                    copier le lien
			  f                    texte entier, ou de nouveau celui du flux
			  =                    ce que la rédaction a changé depuis que vous l’avez lu
			  F                    tous les articles, ou ceux qui se lisent en entier
			  T                    emporter les textes des non-lus, ou l’interrompre
			  E                    l’écrire dans un fichier (dans les favoris : tous)
			  |                    passer l’article à une commande
			  /                    chercher (dans un article : y chercher)
			  1                    dernières nouvelles
			  2                    non lus
			  3                    favoris
			  S                    garder cette recherche comme vue
			  w                    un panneau, deux ou trois
			  v                    articles sur une ligne, sur deux, ou serrés
			  #                    favoris par étiquette
			  s                    sources
			  a                    ajouter une source
			  ?                    aide
			  q                    revenir à la liste, et de là quitter
			  Ctrl-c               quitter
			  Ctrl-z               suspendre (fg pour revenir)

			 Dans un article
			  j ↓                  descendre d’une ligne
			  k ↑                  monter d’une ligne
			  g Début              aller au début
			  G Fin                aller à la fin
			  Ctrl-d PgSuiv        descendre d’une page
			  Ctrl-u PgPréc        monter d’une page
			  Entrée               lire l’article du lien choisi ou dont le numéro est tapé
			  Tab                  aller au lien suivant
			  Maj-Tab              aller au lien précédent
			  h ← Échap            revenir
			  Espace               page suivante, puis article non lu suivant
			  n                    article non lu suivant (ou occurrence suivante)
			  N                    article non lu précédent (ou occurrence précédente)
			  b                    garder dans les favoris, ou en retirer
			  i                    écrire une note, ce qui garde l’article
			  t                    mettre des étiquettes, ce qui garde l’article
			  m                    marquer lu ou non lu
			  u                    annuler la dernière action
			  r                    rafraîchir ce qui est montré
			  R                    rafraîchir toutes les sources
			  o                    ouvrir dans le navigateur
			  y                    copier le lien
			  f                    texte entier, ou de nouveau celui du flux
			  =                    ce que la rédaction a changé depuis que vous l’avez lu
			  +                    texte plus large
			  -                    texte plus étroit
			  p                    images : au mieux, en demi-blocs, aucune
			  c                    sommaire de l’article
			  z                    le texte seul
			  ,                    mise en page
			  E                    l’écrire dans un fichier (dans les favoris : tous)
			  |                    passer l’article à une commande
			  /                    chercher (dans un article : y chercher)
			  0–9                  numéro d’un lien : 3 Entrée le lit, 3o l’ouvre, 3y le
			                       copie
			  w                    un panneau, deux ou trois
			  s                    sources
			  a                    ajouter une source
			  ?                    aide
			  q                    revenir à la liste, et de là quitter
			  Ctrl-c               quitter
			  Ctrl-z               suspendre (fg pour revenir)

			 Dans les sources
			  j ↓                  descendre d’une ligne
			  k ↑                  monter d’une ligne
			  g Début              aller au début
			  G Fin                aller à la fin
			  Ctrl-d PgSuiv        descendre d’une page
			  Ctrl-u PgPréc        monter d’une page
			  Entrée l →           ouvrir
			  h ← Échap            revenir
			  u                    annuler la dernière action
			  r                    rafraîchir ce qui est montré
			  R                    rafraîchir toutes les sources
			  o                    ouvrir dans le navigateur
			  y                    copier le lien
			  1                    dernières nouvelles
			  2                    non lus
			  3                    favoris
			  w                    un panneau, deux ou trois
			  #                    favoris par étiquette
			  d                    se désabonner
			  e                    nom et réglages de la source
			  t                    suivre la source à l’adresse où elle est retrouvée
			  a                    ajouter une source
			  ?                    aide
			  q                    revenir à la liste, et de là quitter
			  Ctrl-c               quitter
			  Ctrl-z               suspendre (fg pour revenir)"
		`);
	});

	test('says it in English too', async () => {
		const help = await wholeHelp(80, 'en');
		expect(help[0]).toBe(' In the list');
		expect(help).toContain('  b                    keep as a bookmark, or let go');
		expect(help).toContain('  Enter l →            open');
	});

	test('is scrolled to its last row and no further', async () => {
		const screen = await openScreen({feeds: press, size: {columns: 80, rows: 10}});
		await screen.press('?', 'space', 'j', 'k', 'pageup');
		expect(screen.row(1)).toBe(' Dans la liste');
		await screen.press('G');
		const end = screen.frame();
		expect(end).toMatch(/suspendre \(fg pour revenir\)/);
		await screen.press('jjj', 'space');
		expect(screen.frame()).toBe(end);
		await screen.press('k');
		expect(screen.frame()).not.toBe(end);
	});

	test('cuts no key in 40 columns', async () => {
		const keys = (help: readonly string[], width: number) =>
			help
				.filter((row) => row.startsWith('  '))
				.map((row) => row.slice(2, width).trim())
				.filter((key) => key !== '');
		expect(keys(await wholeHelp(40, 'fr'), 17)).toEqual(keys(await wholeHelp(80, 'fr'), 23));
	});

	test('breaks what narrow windows have no room for, and scrolls to its end', async () => {
		const screen = await openScreen({feeds: press, size: {columns: 40, rows: 12}});
		await screen.press('?', 'G');
		expect(screen.frame()).toContain('suspendre (fg pour');
		expect(screen.frame()).toContain('revenir)');
		await screen.press('k', 'k');
		expect(screen.frame()).not.toContain('revenir)');
	});

	test.each([
		['the list', []],
		['an article', ['enter']],
		['the sources', ['s']],
	])('goes back to %s, scrolled as it may be', async (_, keys) => {
		const screen = await openScreen({feeds: press});
		await screen.press(...keys);
		await screen.until(keys[0] === 'enter' ? /Publié/ : /actus/);
		const before = screen.frame();
		for (const back of ['h', 'left', 'escape', 'q']) {
			await screen.press('?', 'G', 'k', 'space', back);
			expect(screen.frame()).toBe(before);
		}
	});

	test('is there on the first start', async () => {
		const screen = await openScreen({});
		await screen.press('?');
		expect(screen.row(0)).toMatch(/^ actus · Aide /);
		await screen.press('q');
		expect(screen.row(0)).toMatch(/^ actus · Bienvenue dans actus /);
	});
});
