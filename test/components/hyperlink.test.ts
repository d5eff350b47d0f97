import stringWidth from 'string-width';
import {expect, test} from 'vitest';
import {hyperlink} from '../../components/hyperlink.ts';

test('a link is closed after its text and takes no more columns', () => {
	const link = hyperlink('le rapport', 'https://exemple.fr/?a=1;b=2');
	expect(link).toMatch(
		/^\u001B\]8;id=[0-9a-z]+;https:\/\/exemple\.fr\/\?a=1;b=2\u001B\\le rapport\u001B\]8;;\u001B\\$/,
	);
	expect(stringWidth(link)).toBe(10);
});

test.each([
	['a control', 'https://exemple.fr/\u0007x'],
	['the end of a sequence', 'https://exemple.fr/\u001B\\\u001B[2J'],
	['a space', 'https://exemple.fr/a b'],
	['what is not encoded', 'https://exemple.fr/é'],
	['more than terminals take', `https://exemple.fr/${'a'.repeat(2000)}`],
	['nothing', ''],
])('an address with %s makes no link', (_, address) => {
	expect(hyperlink('texte', address)).toBe('texte');
});
