import {describe, expect, test} from 'vitest';
import {painter} from '../../components/theme.ts';
import {articleLines} from '../../src/app/article-lines.ts';
import {layoutIn} from '../../src/app/step.ts';
import {entry, feed} from '../support/entries.ts';
import {openScreen, type TestScreen} from '../support/open-screen.tsx';
import {settled} from '../support/open-world.ts';

const url = 'https://presse.example/rss';
const size = {columns: 80, rows: 24};

const paragraphs = (day: string, end = '') =>
	[
		`Le pont de la Loire rouvre ${day} à la circulation.`,
		...Array.from(
			{length: 5},
			(_, index) => `Alinéa ${index + 1} : la mairie assure que le budget est tenu.`,
		),
		`Le trafic reprendra au printemps${end}.`,
	]
		.map((text) => `<p>${text}</p>`)
		.join('');

const entries = (day: string, end = '') => [
	entry(`Le pont rouvre ${day}`, {
		identity: 'pont',
		url: 'https://presse.example/pont',
		html: paragraphs(day, end),
	}),
	entry('Une autre dépêche', {url: 'https://presse.example/autre', html: '<p>Rien de neuf.</p>'}),
];

const opened = (): Promise<TestScreen> =>
	openScreen({feeds: {[url]: feed('Le Fil', entries('lundi'))}, size});

/** The publisher changes what is in the feed, and the source is read. */
const edit = async (screen: TestScreen): Promise<void> => {
	const {library, clock} = screen.services;
	const edited = feed('Le Fil', entries('mardi', ', « au plus tôt »'));
	library.saveFeed('source1', edited, {at: clock(), validators: {}});
	screen.program.send({type: 'list-stale'});
	await settled();
};

describe('an article that its publisher changes after it was read', () => {
	test('has a mark in the list until it is opened', async () => {
		const screen = await opened();
		await screen.press('enter', 'h');
		await edit(screen);
		await screen.until(/≠.*Le pont rouvre mardi/);
		expect(screen.frame()).not.toMatch(/≠.*Une autre/);
		await screen.press('enter');
		await screen.until(/modifié depuis/);
		await screen.press('h');
		await screen.until(/Le pont rouvre mardi/);
		expect(screen.frame()).not.toContain('≠');
	});

	test('shows what changed at one key, and the text at the next', async () => {
		const screen = await opened();
		await screen.press('enter', 'h');
		await edit(screen);
		await screen.press('enter');
		await screen.until(/circulation/);
		await screen.press('=');
		await screen.until(/retiré · ajouté/);
		expect(screen.frame()).toMatch(/Le pont rouvre lundi mardi/);
		expect(screen.frame()).toMatch(/rouvre lundi mardi à la circulation/);
		expect(screen.frame()).toMatch(/… 3 paragraphes inchangés …/);
		expect(screen.frame()).toMatch(/au printemps, « au plus tôt »\./);
		await screen.press('=');
		await screen.until(/Alinéa 3/);
		expect(screen.frame()).not.toContain('retiré');
	});

	test('shows what changed in a table’s row by its columns', async () => {
		const table = (third: string) =>
			`<p>Les âges.</p><table><tr><th>Né en</th><th>Âge</th></tr><tr><td>1961</td><td>62 ans</td></tr><tr><td>1968</td><td>${third}</td></tr></table>`;
		const of = (third: string) => feed('Le Fil', [entry('Retraites', {identity: 'a', html: table(third)})]);
		const screen = await openScreen({feeds: {[url]: of('63 ans')}, size});
		await screen.press('enter', 'h');
		const {library, clock} = screen.services;
		library.saveFeed('source1', of('64 ans'), {at: clock(), validators: {}});
		screen.program.send({type: 'list-stale'});
		await settled();
		await screen.press('=');
		await screen.until(/1968 │ 63 64 ans/);
	});

	test('is opened from the list on what changed', async () => {
		const screen = await opened();
		await screen.press('enter', 'h');
		await edit(screen);
		await screen.press('=');
		await screen.until(/retiré · ajouté/);
	});

	test('has what was taken out struck through and what was put in underlined, with and without colours', async () => {
		const screen = await opened();
		await screen.press('enter', 'h');
		await edit(screen);
		await screen.press('=');
		await screen.until(/retiré · ajouté/);
		const state = screen.program.state();
		if (state.screen.name !== 'article') throw new Error('no article is open');
		const lines = articleLines(state.screen.opened, false, layoutIn(state));
		const drawn = (hasColour: boolean) => lines.map(painter(hasColour)).join('\n');
		expect(drawn(true)).toContain('\u001B[31;9mlundi \u001B[0m\u001B[32;4mmardi \u001B[0m');
		expect(drawn(false)).toContain('\u001B[9mlundi \u001B[0m\u001B[4mmardi \u001B[0m');
	});
});

test('an article that says what it said has nothing to show', async () => {
	const screen = await opened();
	await screen.press('=');
	await screen.until(/n’a pas changé/);
	await screen.press('j', '=');
	await screen.until(/n’a pas changé/);
	expect(screen.frame()).toMatch(/Alinéa 1/);
});
