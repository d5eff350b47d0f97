import {expect, test} from 'vitest';
import {identityOf, waysToWrite} from '../../src/saved/same-address.ts';

test.each([
	'https://journal.example/pont?p=2',
	'http://www.journal.example/pont/?p=2#commentaires',
	'https://JOURNAL.example/pont//?p=2',
])('%s is the same article', (address) => {
	expect(identityOf(address)).toBe('journal.example/pont?p=2');
	expect(waysToWrite(address)).toContain('https://journal.example/pont?p=2');
	expect(waysToWrite(address)[0]).toBe(address);
});

test.each([
	'https://journal.example/pont',
	'https://journal.example/pont?p=3',
	'https://journal.example/#/pont?p=2',
])('%s is another', (address) => {
	expect(identityOf(address)).not.toBe('journal.example/pont?p=2');
});

test('a site itself has one path', () => {
	expect(waysToWrite('https://journal.example/')).toEqual([
		'https://journal.example/',
		'https://www.journal.example/',
		'http://journal.example/',
		'http://www.journal.example/',
	]);
});
