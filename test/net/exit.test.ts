import {execFile} from 'node:child_process';
import {promisify} from 'node:util';
import {expect, test} from 'vitest';
import {startFeedServer} from '../support/feed-server.ts';

test('idle connections hold back no exit', async () => {
	const server = await startFeedServer();
	server.on('/feed', {body: 'news'});
	const headers = {'Content-Length': '100'};
	server.on('/old', {redirectTo: '/feed', body: 'moved', headers, hangAfterHeaders: true});
	const module = new URL('../../src/net/fetch-address.ts', import.meta.url).href;
	const program = `
		import {createFetchAddress} from ${JSON.stringify(module)};
		const fetch = createFetchAddress({userAgent: 'actus/0.1.0'});
		for (const path of ['/feed', '/old', '/missing'])
			await fetch({url: ${JSON.stringify(server.url(''))} + path}).catch(() => undefined);
		const ended = performance.now();
		process.on('exit', () => console.log(Math.round(performance.now() - ended)));`;
	const {stdout} = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', program]);
	expect(server.hits('/missing').length).toBe(1);
	expect(Number(stdout)).toBeLessThan(1000);
	await server.close();
});
