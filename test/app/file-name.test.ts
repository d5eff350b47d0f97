import fc from 'fast-check';
import {expect, test} from 'vitest';
import {fileNameOf} from '../../src/app/file-name.ts';

test.each([
	['Le pont rouvre\u00A0: « enfin »', 'Le pont rouvre - « enfin »'],
	['../../etc/passwd', 'etc passwd'],
	['C:\\Windows\\a?b*c|d', 'C Windows a b c d'],
	['.caché', 'caché'],
	['-rf *', 'rf'],
	['…', '…'],
	['CON', 'CON_'],
	['nul.txt', 'nul_.txt'],
	['Console', 'Console'],
	['Fini...', 'Fini'],
	['\u001B]0;x\u0007\u202Eabc', 'abc'],
	['///', 'sans titre'],
	['', 'sans titre'],
	['e\u0301te\u0301', 'été'],
])('%j is the file « %s »', (title, name) => {
	expect(fileNameOf(title, 'sans titre')).toBe(name);
});

test('no title leads out of its folder, hides, or is too long for a file system', () => {
	fc.assert(
		fc.property(fc.string({unit: 'grapheme', maxLength: 300}), (title) => {
			const name = fileNameOf(title, 'sans titre');
			expect(name).not.toMatch(/[/\\\u0000-\u001F:*?"<>|]|^[.\-~\s]|[.\s]$|^$/);
			expect(Buffer.byteLength(name)).toBeLessThanOrEqual(201);
		}),
	);
});
