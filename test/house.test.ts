import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {
	arrowFaults,
	type File,
	honestyFaults,
	importsOf,
	machineFaults,
	roomOf,
	shapeFaults,
} from './house-rules.ts';

const root = new URL('../', import.meta.url);

const read = (path: string): File => ({path, text: readFileSync(new URL(path, root), 'utf8')});

const filesUnder = (folder: string): readonly string[] =>
	readdirSync(new URL(`${folder}/`, root), {withFileTypes: true}).flatMap((entry) => {
		const path = `${folder}/${entry.name}`;
		return entry.isDirectory() ? filesUnder(path) : [path];
	});

const notOurs = new Set(['.git', 'node_modules', 'dist']);
const everything = readdirSync(root, {withFileTypes: true})
	.filter(({name}) => !notOurs.has(name) && !name.endsWith('.tgz'))
	.flatMap((entry) => (entry.isDirectory() ? filesUnder(entry.name) : [entry.name]))
	.map(read);

const isIn = (folders: readonly string[]) => (file: File) =>
	folders.some((folder) => file.path.startsWith(`${folder}/`)) && /\.(?:tsx?|mjs)$/.test(file.path);
const house = everything.filter(isIn(['src', 'components']));
const code = everything.filter(isIn(['src', 'components', 'scripts', 'bench', 'test']));

const file = (path: string, ...lines: readonly string[]): File => ({path, text: `${lines.join('\n')}\n`});

describe('the house as it stands', () => {
	test('there is a house', () => {
		expect(house.length).toBeGreaterThan(20);
		expect(house.map(({path}) => path)).toContain('src/main.tsx');
	});

	test('no room imports another across an arrow that does not exist', () => {
		expect(house.flatMap(arrowFaults)).toEqual([]);
	});

	test('every file has a subject, a fair length, and is no barrel', () => {
		expect(code.flatMap(shapeFaults)).toEqual([]);
	});

	test('nothing is put off and no check is switched off', () => {
		expect(code.flatMap(honestyFaults)).toEqual([]);
	});

	test('no file speaks of a machine or a registry', () => {
		expect(everything.flatMap(machineFaults)).toEqual([]);
	});
});

describe('the room table', () => {
	test.each([
		['src/model/feed.ts', 'model'],
		['src/app/update.ts', 'app'],
		['src/app/perform.ts', 'app/perform'],
		['src/app/perform/refresh.ts', 'app/perform'],
		['src/app/performance.ts', 'app'],
		['components/screens/help.tsx', 'components'],
		['src/main.tsx', 'door'],
	])('%s is of the room %s', (path, room) => {
		expect(roomOf(path)).toBe(room);
	});

	test.each([
		[
			'a workshop that imports another',
			'src/net/a.ts',
			"import {parse} from '../feed/parse.ts';",
			'net may not import feed',
		],
		[
			'not even its types',
			'src/text/a.ts',
			"import type {Library} from '../library/library.ts';",
			'text may not import library',
		],
		[
			'not even later',
			'src/feed/a.ts',
			"const later = () => import('../net/ask.ts');",
			'feed may not import net',
		],
		[
			'not by way of a re-export',
			'src/feed/a.ts',
			"export {ask} from '../net/ask.ts';",
			'feed may not import net',
		],
		['not for its side effects', 'src/model/a.ts', "import '../text/wrap.ts';", 'model may not import text'],
		[
			'over several lines',
			'src/app/a.ts',
			"import {\n\task,\n} from '../net/ask.ts';",
			'app may not import net',
		],
		[
			'the pure part of app that performs',
			'src/app/a.ts',
			"import {perform} from './perform/perform.ts';",
			'app may not import app/perform',
		],
		[
			'perform with a store in hand',
			'src/app/perform/a.ts',
			"import {open} from '../../library/open.ts';",
			'app/perform may know only the types of library',
		],
		[
			'types and code in one import',
			'src/cli/a.ts',
			"import {type Marks, openMarks} from '../marks/open.ts';",
			'cli may know only the types of marks',
		],
		[
			'a component with a store',
			'components/a.tsx',
			"import type {Library} from '../src/library/library.ts';",
			'components may not import library',
		],
		[
			'a command with Ink',
			'src/cli/a.ts',
			"import {render} from 'ink';",
			'only components, door may use ink',
		],
		[
			'React in the app',
			'src/app/a.ts',
			"import {useState} from 'react';",
			'only components, door may use react',
		],
		[
			'a menu elsewhere',
			'src/app/a.ts',
			"import Menu from 'ink-select-input';",
			'only components, door may use ink-select-input',
		],
		[
			'conf elsewhere',
			'src/system/a.ts',
			"const {default: Conf} = await import('conf');",
			'only marks may use conf',
		],
		[
			'SQL elsewhere',
			'src/marks/a.ts',
			"import {DatabaseSync} from 'node:sqlite';",
			'only library may use node:sqlite',
		],
		['a room nobody agreed on', 'src/helping/a.ts', '', 'helping is no room of the house'],
		['an import without its ending', 'src/feed/a.ts', "import {b} from './b';", './b lacks its ending'],
		[
			'an import of the tests',
			'src/feed/a.ts',
			"import {b} from '../../test/support/b.ts';",
			'../../test/support/b.ts leads out of the house',
		],
	])('says no to %s', (_, path, line, fault) => {
		expect(arrowFaults(file(path, line))).toEqual([`${path}: ${fault}`]);
	});

	test.each([
		['src/net/a.ts', "import type {Source} from '../model/source.ts';"],
		['src/feed/a.ts', "import {parseFeed} from 'feedsmith';"],
		['src/app/perform/a.ts', "import type {Library} from '../../library/library.ts';"],
		['src/app/perform/a.ts', "import {type Library, type Saved} from '../../library/library.ts';"],
		['src/app/perform/a.ts', "import {refresh} from '../../net/refresh.ts';"],
		['src/cli/a.ts', "import {perform} from '../app/perform/perform.ts';"],
		['src/marks/a.ts', "const {default: Conf} = await import('conf');"],
		['components/a.tsx', "import {Box} from 'ink';"],
		['src/main.tsx', "import {openLibrary} from './library/open-library.ts';"],
		['src/feed/a.ts', "// As in import {a} from '../net/ask.ts'"],
		['src/feed/a.ts', "/**\n * import {a} from '../net/ask.ts'\n */"],
	])('says yes in %s to %s', (path, line) => {
		expect(arrowFaults(file(path, line))).toEqual([]);
	});

	test('a comment inside an address is none', () => {
		expect(importsOf("const url = 'https://a.example';\nimport('./b.ts');")).toEqual([
			{specifier: './b.ts', isType: false},
		]);
	});
});

describe('the other rules', () => {
	test.each([
		'src/app/utils.ts',
		'src/helpers/a.ts',
		'components/types.ts',
		'src/common/a.ts',
		'src/feed/index.ts',
	])('%s names no subject', (path) => {
		expect(shapeFaults(file(path, 'export const a = 1;'))).toHaveLength(1);
	});

	test('names that only contain such a word are names', () => {
		expect(shapeFaults(file('src/library/search-index.ts', 'export const a = 1;'))).toEqual([]);
	});

	test('a file of nothing but re-exports is a barrel', () => {
		const lines = ["export {a} from './a.ts';", "export type {B} from './b.ts';", "export * from './c.ts';"];
		expect(shapeFaults(file('src/feed/feed.ts', ...lines))).toEqual(['src/feed/feed.ts: a barrel']);
		expect(shapeFaults(file('src/feed/feed.ts', ...lines, 'export const d = 1;'))).toEqual([]);
	});

	test('a file may have 400 lines and no more', () => {
		expect(shapeFaults(file('src/feed/a.ts', ...new Array(400).fill('')))).toEqual([]);
		expect(shapeFaults(file('src/feed/a.ts', ...new Array(401).fill('')))).toEqual([
			'src/feed/a.ts: 401 lines',
		]);
		expect(shapeFaults(file('test/feed/a.test.ts', ...new Array(401).fill('')))).toEqual([]);
	});

	test.each([
		['TO', 'DO'],
		['FIX', 'ME'],
		['@ts-', 'ignore'],
		['biome-', 'ignore'],
		['test.', 'only'],
		['describe.', 'skip'],
	])('%s%s is said', (...halves) => {
		expect(honestyFaults(file('src/feed/a.ts', `// ${halves.join('')} this`))).toEqual([
			`src/feed/a.ts: ${halves.join('')}`,
		]);
	});

	test.each([
		'const a: ?;',
		'const a = b as ?;',
		'const a = new Map<?, 1>();',
		'const f = (a: ?) => a;',
		'let a: ?[] = [];',
	])('%s with the type that switches types off is said', (line) => {
		expect(honestyFaults(file('src/feed/a.ts', line.replace('?', 'any')))).toEqual(['src/feed/a.ts: any']);
	});

	test('the word in prose is not the type', () => {
		expect(
			honestyFaults(file('src/feed/a.ts', '// note: any of them', "const a = 'there: any one';")),
		).toEqual([]);
	});

	test.each(['work', 'root'])('a path below /%s is said', (folder) => {
		expect(machineFaults(file('README.md', `See /${folder}/a`))).toEqual([`README.md: /${folder}/`]);
		expect(machineFaults(file('README.md', `See ./${folder}/a and https://a.example/${folder}/b`))).toEqual(
			[],
		);
	});
});
