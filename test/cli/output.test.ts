import {PassThrough} from 'node:stream';
import {expect, test} from 'vitest';
import {processOutput} from '../../src/cli/output.ts';

const terminal = (columns: number): PassThrough & {isTTY: boolean; columns: number} =>
	Object.assign(new PassThrough(), {isTTY: true, columns});

test('whoever reads slowly is waited for', async () => {
	const stdout = new PassThrough({highWaterMark: 16});
	const {out} = processOutput(stdout, new PassThrough());
	expect(out('short')).toBeUndefined();
	let isDrained = false;
	const drained = Promise.resolve(out('longer than the pipe')).then(() => {
		isDrained = true;
	});
	await new Promise((resolve) => {
		setImmediate(resolve);
	});
	expect(isDrained).toBe(false);
	expect(String(stdout.read())).toBe('shortlonger than the pipe');
	await drained;
});

test('bytes go out as they are', () => {
	const stdout = new PassThrough();
	processOutput(stdout, new PassThrough()).out(Uint8Array.of(0x50, 0x4b, 0xff, 0x00));
	expect([...stdout.read()]).toEqual([0x50, 0x4b, 0xff, 0x00]);
});

test('what is said beside the answer goes to stderr', () => {
	const [stdout, stderr] = [new PassThrough(), new PassThrough()];
	processOutput(stdout, stderr).err('oh\n');
	expect([stdout.read(), String(stderr.read())]).toEqual([null, 'oh\n']);
});

test('how far something is takes the place of what was said before, on a terminal alone', () => {
	const [narrow, pipe] = [terminal(10), new PassThrough()];
	for (const stderr of [narrow, pipe])
		for (const text of ['1/20 textes', '']) processOutput(new PassThrough(), stderr).progress(text);
	expect([String(narrow.read()), pipe.read()]).toEqual(['\r\u001B[K1/20 text\r\u001B[K', null]);
});

test.each([
	['a terminal has columns', terminal(80), 80],
	['a pipe has none', new PassThrough(), undefined],
	['nor has a terminal that does not know its size', terminal(0), undefined],
])('%s', (_, stdout, columns) => {
	expect(processOutput(stdout, new PassThrough()).columns).toBe(columns);
});
