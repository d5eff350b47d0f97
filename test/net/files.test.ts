import {execFileSync} from 'node:child_process';
import {chmodSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {isProblem} from '../../src/model/problem.ts';
import {createFetchAddress} from '../../src/net/fetch-address.ts';

let directory: string;
let path: string;
beforeEach(() => {
	directory = mkdtempSync(join(tmpdir(), 'actus-net-'));
	path = join(directory, 'actualités du jour.xml');
});
afterEach(() => rmSync(directory, {recursive: true, force: true}));

const fetch = createFetchAddress({userAgent: 'actus/0.1.0', limits: {bytes: 1000, time: 2000}});
const address = (file = path) => pathToFileURL(file).href;

const failure = async (url: string) => {
	const error = await fetch({url}).then(
		() => new Error('nothing was thrown'),
		(error: unknown) => error,
	);
	if (!isProblem(error)) throw error;
	return error.record;
};

test('a file is fetched, whatever its name', async () => {
	writeFileSync(path, 'Économie');
	const answer = await fetch({url: address()});
	expect(answer).toMatchObject({status: 'fetched', url: address()});
	expect(answer.status === 'fetched' && new TextDecoder().decode(answer.bytes)).toBe('Économie');
});

test('a file is unchanged until its time or its size changes', async () => {
	writeFileSync(path, 'une');
	utimesSync(path, 1_700_000_000, 1_700_000_000);
	const {validators} = await fetch({url: address()});
	expect(await fetch({url: address(), validators})).toEqual({status: 'unchanged', validators});
	utimesSync(path, 1_700_000_000, 1_700_000_001);
	expect((await fetch({url: address(), validators})).status).toBe('fetched');
	writeFileSync(path, 'deux');
	utimesSync(path, 1_700_000_000, 1_700_000_000);
	expect((await fetch({url: address(), validators})).status).toBe('fetched');
});

test('a file that is not there, or whose directory is a file', async () => {
	expect(await failure(address())).toEqual({kind: 'file-missing', values: {path}});
	writeFileSync(path, '');
	expect((await failure(`${address()}/x`)).kind).toBe('file-missing');
});

test('an empty file is an answer', async () => {
	writeFileSync(path, '');
	expect(await fetch({url: address()})).toMatchObject({status: 'fetched', bytes: new Uint8Array()});
});

test('a file over the limit is not read', async () => {
	writeFileSync(path, 'x'.repeat(1001));
	expect(await failure(address())).toEqual({kind: 'too-large', values: {url: address(), megabytes: 0.001}});
});

test('a directory is not read', async () => {
	mkdirSync(path);
	expect(await failure(address())).toEqual({kind: 'file-unreadable', values: {path, code: 'EISDIR'}});
});

test.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
	'a file of someone else is not read',
	async () => {
		writeFileSync(path, 'x');
		chmodSync(path, 0o000);
		expect(await failure(address())).toEqual({kind: 'file-unreadable', values: {path, code: 'EACCES'}});
	},
);

test.skipIf(process.platform === 'win32')(
	'a pipe or a device, which might never end, is not read',
	async () => {
		execFileSync('mkfifo', [path]);
		expect(await failure(address())).toEqual({kind: 'file-unreadable', values: {path, code: 'ENOTSUP'}});
		expect(await failure('file:///dev/zero')).toMatchObject({kind: 'file-unreadable'});
	},
);

test.skipIf(process.platform === 'win32')('a file of another machine is no address', async () => {
	expect((await failure('file://serveur/partage/feed.xml')).kind).toBe('not-an-address');
	expect((await failure('file:///a%00b')).kind).toBe('not-an-address');
});
