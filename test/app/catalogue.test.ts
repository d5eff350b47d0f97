import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {offersFor} from '../../src/app/perform/catalogue.ts';
import {en} from '../../src/messages/en.ts';
import {fr} from '../../src/messages/fr.ts';

const opml = readFileSync(new URL('../../assets/catalogue.opml', import.meta.url), 'utf8');

const foldersOf = (words: typeof fr) => [...new Set(offersFor(opml, words).map(({folder}) => folder ?? ''))];

test.each([
	['fr', fr],
	['en', en],
])('a reader of %s is offered the sources of that language first, all that there are', (language, words) => {
	const languages = offersFor(opml, words).map((offer) => offer.language);
	const own = languages.filter((each) => each === language).length;
	expect(own).toBeGreaterThan(10);
	expect(languages.slice(0, own)).toEqual(Array(own).fill(language));
	expect(languages).toHaveLength(52);
});

test('the folders have one name each, in the reader’s language', () => {
	expect(foldersOf(en)).toEqual([
		...['General', 'World', 'Economy', 'Tech', 'Science', 'Regions', 'Opinion', 'Investigations'],
		...['Politics', 'Sport', 'Environment', 'Culture'],
	]);
	expect(foldersOf(fr)).toEqual([
		...['Général', 'Économie', 'Régions', 'International', 'Idées', 'Enquêtes', 'Politique', 'Tech'],
		...['Sport', 'Sciences', 'Environnement', 'Culture'],
	]);
});

test('another name of a folder stays as it is', () => {
	expect([fr, en].map(({picks}) => picks.folder('À lire'))).toEqual(['À lire', 'À lire']);
});
