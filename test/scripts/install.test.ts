import {cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {expect, onTestFinished, test} from 'vitest';
import {run} from '../support/built.ts';

type Packages = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

const scripts = fileURLToPath(new URL('../../scripts', import.meta.url));

/** Whether set-up reinstalls a checkout whose lockfile and whose installed packages are these. */
const reinstalls = async (locked: Packages, installed: Packages): Promise<boolean> => {
	const root = mkdtempSync(join(tmpdir(), 'actus-install-'));
	onTestFinished(() => rmSync(root, {recursive: true, force: true}));
	const write = (path: string, contents: unknown) => {
		mkdirSync(dirname(join(root, path)), {recursive: true});
		writeFileSync(join(root, path), typeof contents === 'string' ? contents : JSON.stringify(contents));
	};
	for (const name of ['setup.mjs', 'install.mjs', 'language.mjs'])
		cpSync(join(scripts, name), join(root, 'scripts', name));
	write('package-lock.json', {packages: {'': {}, ...locked}});
	write('node_modules/.package-lock.json', {packages: installed});
	for (const path of Object.keys(installed)) write(`${path}/package.json`, {});
	for (const path of ['node_modules/.bin/node', 'node_modules/node/bin/node']) {
		mkdirSync(dirname(join(root, path)), {recursive: true});
		symlinkSync(process.execPath, join(root, path));
	}
	write('npm-cli.js', `require('node:fs').writeFileSync(${JSON.stringify(join(root, 'npm-ran'))}, '')`);
	const env = {...process.env, npm_execpath: join(root, 'npm-cli.js'), npm_node_execpath: process.execPath};
	expect(await run([process.execPath, join(root, 'scripts', 'setup.mjs')], env)).toMatchObject({code: 0});
	return existsSync(join(root, 'npm-ran'));
};

const {platform, arch} = process;
const one = {version: '1.0.0'};
const here = {...one, optional: true, os: [platform], cpu: [arch]};
const elsewhere = {...one, optional: true, os: ['another']};
const locked = {
	'node_modules/a': one,
	'node_modules/native': here,
	'node_modules/foreign': elsewhere,
	'node_modules/wasm-only': {...one, optional: true},
};
const byHand = {'node_modules/a': one, 'node_modules/native': one};

test('what npm installed by hand is taken as it is: optional packages that nothing here asks for are not missing', async () => {
	expect(await reinstalls(locked, byHand)).toBe(false);
	expect(await reinstalls(locked, {...byHand, 'node_modules/wasm-only': one})).toBe(false);
});

test.each([
	['a package is missing', {'node_modules/native': one}],
	['a package is another version', {...byHand, 'node_modules/a': {version: '0.9.0'}}],
	['the optional package for this machine is missing', {'node_modules/a': one}],
	['an optional package is another version', {...byHand, 'node_modules/wasm-only': {version: '0.9.0'}}],
])('it is installed anew where %s', async (_, installed) => {
	expect(await reinstalls(locked, installed)).toBe(true);
});
