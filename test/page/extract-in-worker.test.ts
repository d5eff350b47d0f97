import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {type BuildOptions, build} from 'esbuild';
import {expect, onTestFinished, test} from 'vitest';
import {isProblem} from '../../src/model/problem.ts';
import {extractArticle} from '../../src/page/extract-article.ts';
import {extractInWorker} from '../../src/page/extract-in-worker.ts';

const url = 'https://www.site.example/economie/fret.html';
const fixture = new URL('fixtures/grand-format.html', import.meta.url);
const html = readFileSync(fixture, 'utf8');
const deadline = 30_000;

const thrownBy = (promise: Promise<unknown>): Promise<unknown> =>
	promise.then(
		() => undefined,
		(error: unknown) => (isProblem(error) ? error.record : error),
	);

test('the thread gives what the function gives', async () => {
	expect(await extractInWorker(html, url, {deadline})).toEqual(extractArticle(html, url));
});

test('a problem crosses the thread whole', async () => {
	expect(await thrownBy(extractInWorker('', url, {deadline}))).toEqual({
		kind: 'no-article-found',
		values: {url},
	});
});

test('a page that takes longer than the deadline is given up', async () => {
	expect(await thrownBy(extractInWorker(html, url, {deadline: 1}))).toEqual({
		kind: 'timed-out',
		values: {url, seconds: 1},
	});
});

test('who calls it off hears of that, before and during the work', async () => {
	const reason = new Error('the reader left');
	const controller = new AbortController();
	const during = thrownBy(extractInWorker(html, url, {deadline, signal: controller.signal}));
	controller.abort(reason);
	expect(await during).toBe(reason);
	expect(await thrownBy(extractInWorker(html, url, {deadline, signal: controller.signal}))).toBe(reason);
});

test('the shipped bundle finds its worker beside it', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'actus-worker-'));
	onTestFinished(() => rmSync(folder, {recursive: true}));
	const scripts = new URL('../../scripts/bundle.mjs', import.meta.url).href;
	const {bundleOptions}: {bundleOptions: () => BuildOptions} = await import(scripts);
	const source = (name: string) => fileURLToPath(new URL(`../../src/page/${name}.ts`, import.meta.url));
	await build({
		...bundleOptions(),
		entryPoints: [source('extract-in-worker'), source('extract-worker')],
		outdir: folder,
		write: true,
	});
	const program = join(folder, 'read.mjs');
	writeFileSync(
		program,
		`import {readFileSync} from 'node:fs';
		import {extractInWorker} from './extract-in-worker.js';
		const html = readFileSync(${JSON.stringify(fileURLToPath(fixture))}, 'utf8');
		console.log((await extractInWorker(html, ${JSON.stringify(url)}, {deadline: ${deadline}})).title);`,
	);
	const {stdout, stderr} = spawnSync(process.execPath, [program], {encoding: 'utf8'});
	expect({stdout, stderr}).toEqual({stdout: `${extractArticle(html, url).title}\n`, stderr: ''});
});
