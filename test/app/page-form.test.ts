import {expect, test} from 'vitest';
import {articleUnder} from '../../src/app/opened.ts';
import {defaultSettings, type Settings} from '../../src/model/settings.ts';
import {linesToText} from '../../src/text/plain.ts';
import {entry, feed} from '../support/entries.ts';
import {openWorld, settled, until} from '../support/open-world.ts';

const sentence =
	'Les propriétaires se réunissent régulièrement pour la rénovation des appartements, dont les copropriétaires partagent les dépenses. ';

const opened = async (settings: Partial<Settings>): Promise<readonly string[]> => {
	const world = openWorld({
		feeds: {
			'https://lequotidien.example/rss.xml': feed('Le Quotidien', [
				entry('Un long article', {
					url: 'https://lequotidien.example/long',
					html: `<p>${sentence.repeat(6)}</p>`,
				}),
			]),
		},
		size: {columns: 44, rows: 24},
	});
	await settled();
	world.program.send({type: 'settings-read', settings: {...defaultSettings, ...settings}});
	world.program.send({type: 'key', key: 'enter'});
	const page = () => articleUnder(world.program.state().screen)?.page;
	await until(
		() => page() !== undefined,
		() => 'no page came',
	);
	const rows = linesToText(page()?.lines ?? []).split('\n');
	return rows.slice(rows.findIndex((row) => row.startsWith('Les')));
};

test('an article is set as the settings say', async () => {
	const plain = await opened({});
	const hyphenated = await opened({hyphenation: true});
	const justified = await opened({justification: true});
	const apart = await opened({lineSpacing: 2});
	expect(plain.filter((row) => row.endsWith('-'))).toEqual([]);
	expect(hyphenated.filter((row) => /\p{L}-$/u.test(row)).length).toBeGreaterThan(3);
	expect(hyphenated.length).toBeLessThan(plain.length);
	expect(justified.map((row) => row.replace(/ +/g, ' '))).toEqual(plain);
	expect(justified.filter((row) => row.length === 42).length).toBeGreaterThan(plain.length / 2);
	expect(apart).toEqual(plain.flatMap((row, index) => (index === 0 ? [row] : ['', row])));
});
