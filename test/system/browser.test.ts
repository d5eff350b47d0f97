import {chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {isProblem} from '../../src/model/problem.ts';
import {browserCommands, openInBrowser} from '../../src/system/browser.ts';

const url = 'https://journal.example/économie?a=1&b=$(id)';
const href = 'https://journal.example/%C3%A9conomie?a=1&b=$(id)';

describe('the programs to try', () => {
	test.each([
		['linux', [['xdg-open', href]]],
		['darwin', [['open', href]]],
		['win32', [['rundll32', 'url.dll,FileProtocolHandler', href]]],
	] as const)('on %s', (platform, commands) => {
		expect(browserCommands(href, {BROWSER: ' '}, platform)).toEqual(commands);
	});

	test.each([
		['lynx', [['lynx', href]]],
		['  firefox   --new-tab ', [['firefox', '--new-tab', href]]],
		['firefox --url=%s --private', [['firefox', `--url=${href}`, '--private']]],
		[
			'firefox:w3m %s',
			[
				['firefox', href],
				['w3m', href],
			],
		],
		["sh -c 'id'", [['sh', '-c', "'id'", href]]],
	])('are those of BROWSER=« %s »', (BROWSER, commands) => {
		expect(browserCommands(href, {BROWSER}, 'linux')).toEqual(commands);
	});

	test('get the address as it is, whatever stands in it', () => {
		expect(browserCommands("https://a.example/$&%s$'", {BROWSER: 'x %s'}, 'linux')).toEqual([
			['x', "https://a.example/$&%s$'"],
		]);
	});
});

describe.skipIf(process.platform === 'win32')('opening', () => {
	let directory: string;
	beforeEach(() => {
		directory = mkdtempSync(join(tmpdir(), 'actus-browser-'));
	});
	afterEach(() => rmSync(directory, {recursive: true, force: true}));

	const program = (name: string, lines: string): string => {
		const path = join(directory, name);
		writeFileSync(path, `#!/bin/sh\n${lines}\n`);
		chmodSync(path, 0o755);
		return path;
	};
	const open = (address: string, BROWSER: string, patience = 5000) =>
		openInBrowser(address, {env: {BROWSER}, platform: 'linux', patience});
	const failure = async (promise: Promise<void>) => {
		const error = await promise.then(
			() => new Error('nothing was thrown'),
			(error: unknown) => error,
		);
		if (!isProblem(error)) throw error;
		return error.record;
	};

	test('hands over the address as one word, through no shell', async () => {
		const out = join(directory, 'out');
		await open(url, `${program('browser', `printf '%s|' "$#" "$@" > ${out}`)} --tab`);
		expect(readFileSync(out, 'utf8')).toBe(`2|--tab|${href}|`);
	});

	test.each([
		'file:///etc/passwd',
		'javascript:alert(1)',
		'data:text/html,x',
		'ftp://a.example/',
		'-version',
		'',
	])('refuses « %s »', async (address) => {
		const out = join(directory, 'out');
		const browser = program('browser', `touch ${out}`);
		expect(await failure(open(address, browser))).toEqual({
			kind: 'not-a-web-address',
			values: {url: address},
		});
		expect(existsSync(out)).toBe(false);
	});

	test('a program that is missing, or fails at once, is a Problem', async () => {
		const record = {kind: 'browser-failed', values: {url: href}};
		expect(await failure(open(url, join(directory, 'missing')))).toEqual(record);
		expect(await failure(open(url, program('fails', 'exit 3')))).toEqual(record);
		expect(await failure(open(url, program('dies', 'kill -9 $$')))).toEqual(record);
	});

	test('the next one of several is tried', async () => {
		const out = join(directory, 'out');
		await open(url, `${join(directory, 'missing')}:${program('second', `echo "$1" > ${out}`)}`);
		expect(readFileSync(out, 'utf8')).toBe(`${href}\n`);
	});

	test('a program that goes on running is a success', async () => {
		const out = join(directory, 'pid');
		await open(url, program('stays', `echo $$ > ${out}; exec sleep 60`), 300);
		await expect.poll(() => existsSync(out) && readFileSync(out, 'utf8')).toMatch(/^\d+\n$/);
		process.kill(Number(readFileSync(out, 'utf8')), 'SIGKILL');
	});

	test('a program has no terminal of ours to write on', async () => {
		const out = join(directory, 'out');
		await open(
			url,
			program(
				'loud',
				`{ readlink /proc/$$/fd/1 || echo /dev/null; } > ${out}.tmp 2>&1; [ -t 1 ] || echo none > ${out}; echo loud`,
			),
		);
		expect(readFileSync(out, 'utf8')).toBe('none\n');
	});
});
