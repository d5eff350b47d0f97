import {delimiter} from 'node:path';
import {describe, expect, test} from 'vitest';
import {bin, run} from '../support/built.ts';
import {makeHome} from '../support/home.ts';

/** Where the machine's own programs are: not those that come with the project's packages. */
const ownPath = (process.env.PATH ?? '')
	.split(delimiter)
	.filter((folder) => !folder.includes('node_modules'))
	.join(delimiter);

const machineVersion = await run(['node', '--version'], {PATH: ownPath}).then(
	({out}) => Number.parseInt(out.slice(1), 10),
	() => Number.NaN,
);

describe.skipIf(!(machineVersion < 24))(`on the machine's own Node, ${machineVersion}`, () => {
	test.each([
		[{}, [], /^actus : il faut Node 24 ou plus récent, celui-ci est v\d+\.\d+\.\d+ ; [^\n]+\n$/],
		[
			{LC_ALL: 'en_GB.UTF-8'},
			['list'],
			/^actus: it takes Node 24 or newer, and this one is v\d+\.\d+\.\d+; [^\n]+\n$/,
		],
		[{LC_ALL: 'en_GB.UTF-8'}, ['--lang', 'fr', '--demo'], /^actus : il faut Node 24/],
		[{}, ['--lang', 'en'], /^actus: it takes Node 24/],
		[{}, ['--lang=en'], /^actus: it takes Node 24/],
		[{LC_ALL: '', LANG: 'fr_CA'}, [], /^actus : il faut Node 24/],
	])('%o %j: one line says what it takes, exit 1', async (env, argv, line) => {
		const home = makeHome({...env, PATH: ownPath});
		expect(await run(['node', bin, ...argv], home.env)).toEqual({
			code: 1,
			out: '',
			err: expect.stringMatching(line),
		});
	});
});
