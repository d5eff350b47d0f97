import {execFile} from 'node:child_process';
import {promisify} from 'node:util';
import {describe, expect, test} from 'vitest';
import type {Bytes} from '../../src/app/perform/page-markup.ts';
import {readInWorker} from '../../src/app/perform/read-in-worker.ts';
import {readSource} from '../../src/app/perform/read-source.ts';
import {createCrew} from '../../src/model/crew.ts';

const clock = {now: Date.UTC(2023, 9, 2, 14)};

const fetched = (text: string, contentType = 'application/rss+xml'): Bytes => ({
	status: 'fetched',
	url: 'https://presse.example/flux',
	bytes: Buffer.from(text),
	contentType,
	validators: {},
});

const item = (index: number) =>
	`<item><title>Dépêche ${index} « à suivre »</title><link>https://presse.example/${index}</link><description>${'Un texte. '.repeat(30)}</description></item>`;
const feedOf = (items: number) =>
	`<rss version="2.0"><channel><title>Le Fil</title>${Array.from({length: items}, (_, index) => item(index)).join('')}</channel></rss>`;
const large = feedOf(300);

const slow = {timeout: 30_000};

describe('a large answer that is read on a thread', () => {
	test('is the feed that it is here', slow, async () => {
		const {signal} = new AbortController();
		const answer = fetched(large);
		expect(answer.bytes.length).toBeGreaterThan(60_000);
		expect(await readInWorker(answer, 'rss', clock, signal)).toEqual(await readSource(answer, 'rss', clock));
	});

	test('leaves the keys their turn', slow, async () => {
		const {signal} = new AbortController();
		// The thread has started and loaded what it needs.
		await readInWorker(fetched(large), 'rss', clock, signal);
		let turns = 0;
		const counting = setInterval(() => turns++, 1);
		const huge = fetched(feedOf(5000));
		await readInWorker(huge, 'rss', clock, signal);
		clearInterval(counting);
		expect(turns).toBeGreaterThan(5);
	});

	test('is a problem where it is no feed, and does not end the thread', slow, async () => {
		const {signal} = new AbortController();
		const page = fetched(
			`<!doctype html><title>Une page</title>${'<p>texte</p>'.repeat(10_000)}`,
			'text/html',
		);
		await expect(readInWorker(page, 'rss', clock, signal)).rejects.toMatchObject({
			record: {kind: 'page-not-feed'},
		});
		expect((await readInWorker(fetched(large), 'rss', clock, signal)).entries).toHaveLength(300);
	});

	test('is given up when the reader leaves', slow, async () => {
		const stop = new AbortController();
		const reading = readInWorker(fetched(large), 'rss', clock, stop.signal);
		stop.abort(new Error('left'));
		await expect(reading).rejects.toThrow('left');
	});
});

describe('a crew', () => {
	const url = 'https://presse.example/flux';
	const crewOf = (code: string, megabytes = 64) =>
		createCrew<unknown, unknown>({
			file: new URL(
				`data:text/javascript,${encodeURIComponent(`import {parentPort} from 'node:worker_threads';${code}`)}`,
			),
			megabytes,
			idleTime: 100,
			mostIdle: 1,
		});

	test('ends a thread that does not answer in time, and answers the next with another', slow, async () => {
		const crew = crewOf(
			"parentPort.on('message', (n) => { while (n === 'lost'); parentPort.postMessage({value: n}); });",
		);
		await expect(crew.ask('lost', {url, deadline: 300})).rejects.toMatchObject({
			record: {kind: 'timed-out', values: {url, seconds: 1}},
		});
		expect(await crew.ask('found', {url, deadline: 20_000})).toBe('found');
	});

	test('says what a thread threw', slow, async () => {
		const crew = crewOf("parentPort.on('message', () => { throw new Error('panne'); });");
		await expect(crew.ask('', {url, deadline: 20_000})).rejects.toThrow('panne');
	});

	test('that is idle holds back no exit, whatever its threads print', slow, async () => {
		const crew = new URL('../../src/model/crew.ts', import.meta.url).href;
		const worker = `import {parentPort} from 'node:worker_threads';
			parentPort.on('message', (n) => { console.error('warning'); parentPort.postMessage({value: n}); });`;
		const program = `import {createCrew} from ${JSON.stringify(crew)};
			const file = new URL('data:text/javascript,' + encodeURIComponent(${JSON.stringify(worker)}));
			const crew = createCrew({file, megabytes: 64, idleTime: 60_000, mostIdle: 1, isQuiet: true});
			console.log(await crew.ask('done', {url: 'https://presse.example/', deadline: 20_000}));`;
		const {stdout, stderr} = await promisify(execFile)(
			process.execPath,
			['--input-type=module', '--eval', program],
			{timeout: 20_000},
		);
		expect({stdout, stderr}).toEqual({stdout: 'done\n', stderr: ''});
	});
});
