import {describe, expect, test} from 'vitest';
import {type Home, homeWithNews, makeHome} from '../support/home.ts';

const homeOfNews = homeWithNews(3);

/** Directories that nobody can make: under a file, and where the system refuses. */
const places = ['file', ...(process.platform === 'linux' ? ['/proc/actus-none'] : [])];

describe.each(places)('a directory that cannot be made, under %s', (place) => {
	const without = (name: string, home: Home): Home => {
		home.env[name] = place === 'file' ? home.file('plain', '') : place;
		return home;
	};

	test('for the library: one line, exit 1', async () => {
		const home = without('XDG_DATA_HOME', makeHome());
		expect(await home.actus('list')).toEqual({
			code: 1,
			out: '',
			err: expect.stringMatching(/^.*library\.db ne s’ouvre pas \(E\w+\).*\n$/),
		});
	});

	test('for what the reader decided: one line, exit 1, and no word of there being no sources', async () => {
		const home = without('XDG_CONFIG_HOME', makeHome());
		for (const argv of [['list'], ['sources'], ['refresh'], ['add', home.file('fil.xml', '')]]) {
			expect(await home.actus(...argv)).toEqual({
				code: 1,
				out: '',
				err: expect.stringMatching(/^.*actus ne s’écrit pas \(E\w+\).*\n$/),
			});
		}
	});

	test('for what the reader decided: headlines that are there are shown all the same, with exit 1', async () => {
		const home = without('XDG_CONFIG_HOME', homeOfNews());
		const {code, out, err} = await home.actus('list');
		expect([code, out.split('\n').length]).toEqual([1, 4]);
		expect(err).toMatch(/^.*actus ne s’écrit pas \(E\w+\).*\n$/);
		expect(await home.actus('refresh')).toMatchObject({code: 1, out: ''});
	});

	test('for compiled code: it is compiled anew', async () => {
		const home = without('XDG_CACHE_HOME', homeOfNews());
		expect(await home.actus('list')).toMatchObject({code: 0, err: ''});
	});
});
