import {expect, test} from 'vitest';
import {discoverTyped} from '../../src/app/perform/discover-typed.ts';
import {isProblem, type Problem, problem} from '../../src/model/problem.ts';
import type {Fetched} from '../../src/net/fetched.ts';
import {openWorld} from '../support/open-world.ts';

const feed: Fetched = {
	status: 'fetched',
	url: 'https://answers.example/',
	bytes: Buffer.from('<rss version="2.0"><channel><title>L’Écho</title></channel></rss>'),
	validators: {},
};

const unknown = (url: string) => problem('host-unknown', {url});
const refused = (url: string) => problem('host-refused', {url});
const noTls = (url: string) => problem('connection-lost', {url, detail: 'ERR_SSL_WRONG_VERSION_NUMBER'});
const reset = (url: string) => problem('connection-lost', {url, detail: 'ECONNRESET'});

/** What is asked and what comes of it, where every address fails so but `good`. */
const searched = async (typed: string, fault: (url: string) => Problem, good?: string) => {
	const asked: string[] = [];
	const {services} = openWorld({
		fetch: async ({url}) => {
			asked.push(url);
			if (url === good) return feed;
			throw fault(url);
		},
	});
	try {
		return {asked, found: (await discoverTyped(services, typed)).map(({url}) => url)};
	} catch (error) {
		if (isProblem(error)) return {asked, failed: error.record.values};
		throw error;
	}
};

test.each([
	['latribune.example', unknown, 'https://www.latribune.example/'],
	['latribune.example/eco', refused, 'http://latribune.example/eco'],
	['127.0.0.1:8080', noTls, 'http://127.0.0.1:8080/'],
])('a bare host, « %s », is tried once more', async (typed, fault, good) => {
	expect(await searched(typed, fault, good)).toEqual({
		asked: [`https://${typed}${typed.includes('/') ? '' : '/'}`, good],
		found: [good],
	});
});

test.each([
	['https://latribune.example/', unknown],
	['www.latribune.example', unknown],
	['latribune.example', reset],
	['http://latribune.example/', refused],
])('« %s » is tried as it is, and no other way', async (typed, fault) => {
	expect((await searched(typed, fault)).asked).toHaveLength(1);
});

test('where the guess fares no better, what was typed is spoken of', async () => {
	expect((await searched('latribune.example', unknown)).failed).toEqual({url: 'https://latribune.example/'});
});

test('a host that speaks no TLS and does not answer otherwise is slow, not broken', async () => {
	const late = (url: string) => problem('timed-out', {url, seconds: 15});
	const {failed} = await searched('127.0.0.1:8080', (url) =>
		url.startsWith('https:') ? noTls(url) : late(url),
	);
	expect(failed).toEqual({url: 'http://127.0.0.1:8080/', seconds: 15});
});
