import {expect, test} from 'vitest';
import {languageOf} from '../../src/system/locale.ts';

test.each([
	['French, by LANG', {LANG: 'fr_FR.UTF-8'}, 'fr'],
	['French of another country', {LANG: 'fr_CA'}, 'fr'],
	['French without a country', {LANG: 'FR'}, 'fr'],
	['English', {LANG: 'en_GB.UTF-8'}, 'en'],
	['a language we do not have', {LANG: 'de_DE.UTF-8'}, 'en'],
	['nothing set', {}, 'en'],
	['C', {LANG: 'C.UTF-8'}, 'en'],
	['messages in French on an English system', {LC_MESSAGES: 'fr_FR.UTF-8', LANG: 'en_US.UTF-8'}, 'fr'],
	['all in English over the rest', {LC_ALL: 'C', LC_MESSAGES: 'fr_FR.UTF-8', LANG: 'fr_FR.UTF-8'}, 'en'],
	['an empty LC_ALL counts as unset', {LC_ALL: '', LANG: 'fr_FR.UTF-8'}, 'fr'],
	['an empty LC_MESSAGES too', {LC_ALL: '', LC_MESSAGES: '', LANG: 'fr_FR.UTF-8'}, 'fr'],
])('%s', (_, env, language) => {
	expect(languageOf(env)).toBe(language);
});

test('what was asked for wins over the environment', () => {
	expect(languageOf({LC_ALL: 'fr_FR.UTF-8'}, 'en')).toBe('en');
	expect(languageOf({}, 'fr')).toBe('fr');
});
