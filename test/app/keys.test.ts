import {describe, expect, test} from 'vitest';
import {helpLines} from '../../src/app/help-lines.ts';
import {commandOf, type KeyRow, keyOf, keyTable, type Place} from '../../src/app/keys.ts';
import {wordsIn} from '../../src/messages/words.ts';

const rows: readonly KeyRow[] = keyTable;
const places: readonly Place[] = ['list', 'article', 'sources', 'help', 'menu', 'picks', 'contents'];

/** The contract: what each key does in the list, in an article, in the sources. */
const contract: readonly (readonly [keys: string, list: string, article: string, sources: string])[] = [
	['j down', 'down', 'down', 'down'],
	['k up', 'up', 'up', 'up'],
	['g', 'first', 'first', 'first'],
	['G', 'last', 'last', 'last'],
	['ctrl-d pagedown', 'page-down', 'page-down', 'page-down'],
	['ctrl-u pageup', 'page-up', 'page-up', 'page-up'],
	['enter', 'open', 'follow', 'open'],
	['l right', 'open', '', 'open'],
	['h left escape', 'back', 'back', 'back'],
	['space', 'read-on', 'read-on', ''],
	['n', 'next', 'next', ''],
	['N', 'previous', 'previous', ''],
	['b', 'bookmark', 'bookmark', ''],
	['m', 'toggle-read', 'toggle-read', ''],
	['A', 'mark-all', '', ''],
	['O', 'mark-older', '', ''],
	['U', 'mark-above', '', ''],
	['M', 'mark-source', '', ''],
	['u', 'undo', 'undo', 'undo'],
	['r', 'refresh', 'refresh', 'refresh'],
	['R', 'refresh-all', 'refresh-all', 'refresh-all'],
	['o', 'browse', 'browse', 'browse'],
	['y', 'copy', 'copy', 'copy'],
	['/', 'search', 'search', ''],
	['1', 'latest', 'link', 'latest'],
	['2', 'unread', 'link', 'unread'],
	['3', 'bookmarks', 'link', 'bookmarks'],
	['0 4 5 6 7 8 9', '', 'link', ''],
	['s', 'sources', 'sources', ''],
	['d', '', '', 'unsubscribe'],
	['e', '', '', 'edit-source'],
	['a', 'add', 'add', 'add'],
	['?', 'help', 'help', 'help'],
	['q', 'quit', 'quit', 'quit'],
	['ctrl-c', 'leave', 'leave', 'leave'],
	['ctrl-z', 'suspend', 'suspend', 'suspend'],
];

describe('the key table', () => {
	test.each(contract)('does with %s what was promised', (keys, ...commands) => {
		for (const key of keys.split(' ')) {
			expect([
				key,
				...(['list', 'article', 'sources'] as const).map((place) => commandOf(key, place) ?? ''),
			]).toEqual([key, ...commands]);
		}
	});

	test('gives no key two meanings in one place', () => {
		const all = rows.flatMap(({keys, where}) =>
			where.flatMap((place) => keys.map((key) => `${place} ${key}`)),
		);
		expect(all.filter((name, index) => all.indexOf(name) !== index)).toEqual([]);
	});

	test('names no command twice', () => {
		const commands = rows.map(({command}) => command);
		expect(new Set(commands).size).toBe(commands.length);
	});

	test.each(places)('lets one leave from %s', (place) => {
		expect(commandOf('ctrl-c', place)).toBe('leave');
		expect(commandOf('q', place)).toBe('quit');
		expect(commandOf('escape', place)).toBe('back');
	});

	test.each(['fr', 'en'] as const)('has words for every command and every named key (%s)', (language) => {
		const words = wordsIn(language);
		for (const {command, keys} of rows) {
			expect(words.commands[command]).toMatch(/\S/);
			for (const key of keys) {
				expect([key.length === 1 || key.startsWith('ctrl-') || key in words.keyNames, key]).toEqual([
					true,
					key,
				]);
			}
		}
		expect(Object.keys(words.commands).sort()).toEqual(rows.map(({command}) => command).sort());
	});

	test('shows in hints the first key of a command', () => {
		expect(keyOf('bookmark')).toBe('b');
		expect(keyOf('page-down')).toBe('ctrl-d');
	});
});

describe('the help', () => {
	test.each(['fr', 'en'] as const)('shows every key of every row (%s)', (language) => {
		const words = wordsIn(language);
		const text = helpLines(words, 100).map(({spans}) => spans.map((span) => span.text).join(''));
		for (const {command, keys, where} of rows) {
			if (!where.some((place) => place === 'list' || place === 'article' || place === 'sources')) continue;
			const names =
				command === 'link'
					? ['0–9']
					: keys.map((key) => words.keyNames[key] ?? key.replace('ctrl-', 'Ctrl-'));
			expect(
				text.some((row) => row.startsWith(`  ${names.join(' ')} `) && row.includes(words.commands[command])),
			).toBe(true);
		}
	});

	test.each(['fr', 'en'] as const)('says in a narrow window as much as in a wide one (%s)', (language) => {
		const said = (columns: number) =>
			helpLines(wordsIn(language), columns)
				.map(({spans}) => spans.at(-1)?.text.trim())
				.join(' ')
				.replace(/ +/g, ' ');
		expect(said(40)).toBe(said(200));
		expect(said(40)).not.toContain('…');
	});
});
