import fc from 'fast-check';
import {expect, test} from 'vitest';
import {folderPath, folderSteps, isInFolder} from '../../src/model/folder.ts';

test.each([
	['Presse', 'Presse'],
	['  Presse /  Régions ', 'Presse / Régions'],
	['Presse /', 'Presse /'],
	['Éco/Finance', 'Éco/Finance'],
	['A /  / B', 'A / / B'],
	['\u001B[31mRouge\u202E', 'Rouge'],
	['', ''],
	['   ', ''],
])('%j is the folder %j', (typed, path) => {
	expect(folderPath(typed)).toBe(path);
});

test('names are put together to a path, however deep each leads', () => {
	expect(folderPath('', 'Presse', 'Régions / Nord')).toBe('Presse / Régions / Nord');
	expect(folderSteps('Presse / Régions / Nord')).toEqual(['Presse', 'Régions', 'Nord']);
});

test('a path is its own path, and what its steps lead to', () => {
	const name = fc.oneof(
		fc.string({unit: 'grapheme', maxLength: 10}),
		fc.constantFrom('/', ' / ', ' /', '/ '),
	);
	fc.assert(
		fc.property(fc.array(name, {maxLength: 5}), (names) => {
			const path = folderPath(...names);
			expect(folderPath(path)).toBe(path);
			expect(folderPath(...folderSteps(path))).toBe(path);
		}),
	);
});

test.each([
	['Presse', 'Presse', true],
	['Presse / Une', 'Presse', true],
	['Presse / Une', 'Presse / Une', true],
	['Presse', 'Presse / Une', false],
	['Presse locale', 'Presse', false],
	['Presse/Une', 'Presse', false],
	[undefined, 'Presse', false],
])('a source in %j: is it in %j? %s', (folder, path, isIn) => {
	expect(isInFolder(folder, path)).toBe(isIn);
});
