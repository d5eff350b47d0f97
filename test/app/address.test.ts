import {mkdtempSync, writeFileSync} from 'node:fs';
import {homedir, tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {expect, test} from 'vitest';
import {addressOf} from '../../src/app/perform/address.ts';
import {isProblem} from '../../src/model/problem.ts';

const folder = mkdtempSync(join(tmpdir(), 'actus-address-'));
writeFileSync(join(folder, 'une.xml'), '');
writeFileSync(join(folder, 'latribune.fr'), '');

test.each([
	['https://www.lemonde.fr/rss/une.xml', 'https://www.lemonde.fr/rss/une.xml'],
	[' http://127.0.0.1:8080/a b ', 'http://127.0.0.1:8080/a%20b'],
	['lesechos.fr', 'https://lesechos.fr/'],
	['feed://lesechos.fr/rss', 'https://lesechos.fr/rss'],
	['feed:http://lesechos.fr/rss', 'http://lesechos.fr/rss'],
	['www.lesechos.fr/rss?x=1', 'https://www.lesechos.fr/rss?x=1'],
	['localhost:8080/feed', 'http://localhost:8080/feed'],
	['économie.example', 'https://xn--conomie-9xa.example/'],
	['une.xml', pathToFileURL(join(folder, 'une.xml')).href],
	['./une.xml', pathToFileURL(join(folder, 'une.xml')).href],
	[join(folder, 'une.xml'), pathToFileURL(join(folder, 'une.xml')).href],
])('« %s » is %s', (typed, address) => {
	expect(addressOf(typed, folder)).toBe(address);
});

test('a file that is there comes before a host of that name', () => {
	expect(addressOf('latribune.fr', folder)).toBe(pathToFileURL(join(folder, 'latribune.fr')).href);
});

const refusal = (typed: string) => {
	try {
		return addressOf(typed, folder);
	} catch (error) {
		return isProblem(error) ? error.record : error;
	}
};

test.each(['', 'deux mots', 'ftp://x.example/', 'javascript:alert(1)', 'mailto:a@b.fr', 'https://', 'mot'])(
	'« %s » is no address',
	(typed) => {
		expect(refusal(typed)).toEqual({kind: 'not-an-address', values: {address: typed}});
	},
);

test.each([
	['absent.xml', join(folder, 'absent.xml')],
	['../absent', join(folder, '..', 'absent')],
	['/nulle/part', '/nulle/part'],
	['~/nulle-part-du-tout.opml', join(homedir(), 'nulle-part-du-tout.opml')],
])('« %s » is a file that is missing', (typed, path) => {
	expect(refusal(typed)).toEqual({kind: 'file-missing', values: {path}});
});
