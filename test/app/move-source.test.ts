import {describe, expect, test} from 'vitest';
import {moveBack, moveSource} from '../../src/app/perform/move-source.ts';
import {openWorld} from '../support/open-world.ts';
import {press} from '../support/press.ts';

const old = 'https://lequotidien.example/rss.xml';

const open = () => {
	const {services} = openWorld({feeds: press});
	const source = () => {
		const [first] = services.library.sources();
		if (!first) throw new Error('no source');
		return first;
	};
	return {services, source, move: (to: string) => moveSource(services, source(), to)};
};

describe('a source', () => {
	test('moves to another host; a token that its server names is kept apart', async () => {
		const {services, source, move} = open();
		const moved = await move('https://nouveau.example/rss?token=s3cr3t3456');
		const to = 'https://nouveau.example/rss?token={token}';
		expect(moved).toEqual({before: {key: 'source1', url: old}, to});
		expect(source().url).toBe(to);
		expect((await services.marks()).credentials().get('source1')).toEqual({
			origin: 'https://nouveau.example',
			tokens: {token: 's3cr3t3456'},
		});
	});

	test('whose password the reader gave does not move to where another one would be needed', async () => {
		const {services, source, move} = open();
		const own = {origin: 'https://lequotidien.example', user: 'zoé'};
		(await services.marks()).keepCredentials('source1', own);
		expect(await move('https://nouveau.example/rss?token=s3cr3t3456')).toBeUndefined();
		expect(source().url).toBe(old);
		expect((await services.marks()).credentials().get('source1')).toEqual(own);
	});

	test('does not move from https to http', async () => {
		const {source, move} = open();
		expect(await move('http://lequotidien.example/rss.xml')).toBeUndefined();
		expect(source().url).toBe(old);
	});

	test('stays for good where the reader has it stay, and may yet move elsewhere', async () => {
		const {services, source, move} = open();
		const moved = await move('https://nouveau.example/rss');
		if (!moved) throw new Error('it did not move');
		expect(await moveBack(services, moved)).toMatchObject({url: old});
		expect(source().url).toBe(old);
		expect(await move('https://nouveau.example/rss')).toBeUndefined();
		expect((await services.marks()).subscriptions()[0]).toMatchObject({
			declinedMove: 'https://nouveau.example/rss',
		});
		expect(await move('https://ailleurs.example/rss')).toBeDefined();
	});

	test('that another follows at the old address by now is not moved back', async () => {
		const {services, source, move} = open();
		const moved = await move('https://nouveau.example/rss');
		if (!moved) throw new Error('it did not move');
		(await services.marks()).changeSubscriptions((all) => [...all, {key: 'autre', url: old}]);
		expect(await moveBack(services, moved)).toBeUndefined();
		expect(source().url).toBe('https://nouveau.example/rss');
	});
});
