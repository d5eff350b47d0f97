import {expect, test} from 'vitest';
import type {ParsedEntry} from '../../src/model/feed.ts';
import {entry, feed, monday} from '../support/entries.ts';
import {openScreen} from '../support/open-screen.tsx';

const day = (date: string, zone = '+02:00'): Partial<ParsedEntry> => ({
	published: Date.parse(`${date}T00:00:00${zone}`),
	publishedDay: Date.parse(`${date}T00:00:00Z`) / 86_400_000,
});

const feeds = {
	'https://lequotidien.example/une': feed('Le Quotidien', [
		entry('Le budget est adopté', {published: monday - 3_600_000}),
		entry('Un pont rouvre', day('2023-10-02')),
		entry('Les vendanges s’achèvent', day('2023-10-01')),
		entry('La criée change de mains', {published: Date.parse('2023-10-01T08:00:00+02:00')}),
		entry('Le col ferme', day('2023-09-30')),
		entry('L’an dernier déjà', day('2022-09-30')),
	]),
};

test('a headline whose source says but the day shows no hour that nobody said', async () => {
	const screen = await openScreen({feeds, size: {columns: 80, rows: 14}});
	expect(screen.frame()).toMatchInlineSnapshot(`
		" actus · Dernières nouvelles                                          6 non lus
		 Aujourd’hui ──────────────────────────────────────────────────────────────────
		›•  aujourd’hui Un pont rouvre
		 •  15:10       Le budget est adopté
		 Hier ─────────────────────────────────────────────────────────────────────────
		 •  hier        Les vendanges s’achèvent
		 •  hier 08:00  La criée change de mains
		 samedi 30 septembre ──────────────────────────────────────────────────────────
		 •  30/09       Le col ferme
		 vendredi 30 septembre 2022 ───────────────────────────────────────────────────
		 •  30/09       L’an dernier déjà


		 02/10/2023            Entrée lire · b garder · / chercher · s sources · ? aide"
	`);
	await screen.press('j');
	await screen.press('j');
	expect(screen.row(-1)).toMatch(/^ 01\/10\/2023 {2,}Entrée lire/);
	await screen.press('enter');
	await screen.until(/Publié le 1er octobre 2023$/m);
	expect(screen.frame()).not.toMatch(/00:00/);
});

test('the day is the source’s, wherever its midnight falls for the reader', async () => {
	const screen = await openScreen({
		feeds: {
			'https://noumea.example/une': feed('Les Lagons', [
				entry('Le récif se repeuple', day('2023-09-30', '+11:00')),
				entry('Une pirogue arrive', day('2023-09-30', '-10:00')),
			]),
		},
		size: {columns: 40, rows: 14},
	});
	expect(screen.frame()).toMatch(/samedi 30 septembre ─+\n.*30\/09 +Le récif.*\n.*30\/09 +Une pirogue/);
});
