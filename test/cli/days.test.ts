import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {makeHome} from '../support/home.ts';

const page = `<!doctype html><html lang="fr"><title>Les Quais</title><h1>Les dernières actualités</h1>${[
	['1', '2 octobre 2021', 'Le port rouvre ses quais'],
	['2', '02/10/2021 à 16h03', 'Un cargo est attendu'],
	['3', '1er octobre 2021', 'La criée change de mains'],
]
	.map(
		([id, date, title]) =>
			`<article><h2><a href="https://quais.example/${id}">${title}</a></h2><p class="date">${date}</p></article>`,
	)
	.join('')}</html>`;

test('a day without an hour is listed and read as a day, and is its midnight in JSON', async () => {
	const home = makeHome({TZ: 'America/Toronto'});
	const added = await home.actus('add', home.file('quais.html', page));
	expect(added).toMatchObject({code: 0});
	const list = await home.actus('list');
	expect(list.out).toMatch(/02\/10\/2021 10:03 +.*Un cargo est attendu$/m);
	expect(list.out).toMatch(/02\/10\/2021 {2,}.*Le port rouvre ses quais$/m);
	expect(list.out).toMatch(/01\/10\/2021 {2,}.*La criée change de mains$/m);
	const headlines = await home.json<readonly {readonly id: string; readonly published: string}[]>('list');
	// The day stands at its middle by Greenwich, the cargo at two in the afternoon.
	expect(headlines.map(({published}) => published)).toEqual([
		'2021-10-02T14:03:00Z',
		'2021-10-01T22:00:00Z',
		'2021-09-30T22:00:00Z',
	]);
	const id = headlines[1]?.id ?? '';
	expect((await home.actus('read', id)).out).toMatch(/Publié le 2 octobre 2021$/m);
	await home.actus('export', id, '--format', 'markdown', '-o', `${home.directory}/notes/`);
	const [name = ''] = readdirSync(join(home.directory, 'notes'));
	expect(name).toBe('2021-10-02 Le port rouvre ses quais.md');
	expect(readFileSync(join(home.directory, 'notes', name), 'utf8')).toMatch(/^date: 2021-10-02$/m);
});
