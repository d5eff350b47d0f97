import {describe, expect, test} from 'vitest';
import {makeHome} from '../support/home.ts';
import {noTerminals, openReader, type Reader, withoutTrace} from '../support/reader.ts';
import {dispatches, rss} from '../support/rss.ts';

const withNews = async (): Promise<Reader> => {
	const home = makeHome();
	await home.actus('add', home.file('fil.xml', rss('Le Fil', dispatches(30))));
	return openReader(home);
};

/** Ink has the screen: keys are answered. */
const isAwake = async (reader: Reader) => {
	await reader.terminal.until(/Dépêche 1/);
	reader.type('j');
	await reader.terminal.until(/^›.*Dépêche 2$/m);
};

const leavings: readonly (readonly [string, number, (reader: Reader) => void])[] = [
	['q', 0, (reader) => reader.type('q')],
	['Ctrl-C', 0, (reader) => reader.type('\u0003')],
	['SIGTERM', 143, (reader) => reader.signal('SIGTERM')],
	['SIGHUP', 129, (reader) => reader.signal('SIGHUP')],
	['SIGINT', 130, (reader) => reader.signal('SIGINT')],
];

describe.skipIf(noTerminals)('whoever leaves finds the terminal as it was', () => {
	test.each(leavings)('%s in the list: exit %i', async (_, code, leave) => {
		const reader = await withNews();
		await isAwake(reader);
		expect(reader.terminal.modes()).toMatchObject({
			isAlternate: true,
			isCursorVisible: false,
			isPasteBracketed: true,
		});
		leave(reader);
		expect(await reader.ended).toEqual(withoutTrace(code));
	});

	test.each(leavings.slice(1))('%s in an article, its prompt open: exit %i', async (_, code, leave) => {
		const reader = await withNews();
		await isAwake(reader);
		reader.type('\r/');
		await reader.terminal.until(/Chercher dans l’article/);
		leave(reader);
		expect(await reader.ended).toEqual(withoutTrace(code));
	});

	test.each(leavings)('%s as soon as the first headline shows: exit %i', async (_, code, leave) => {
		const reader = await withNews();
		await reader.terminal.until(/Dépêche 1/);
		leave(reader);
		expect(await reader.ended).toEqual(withoutTrace(code));
	});

	test.each(leavings)('%s on the welcome: exit %i', async (_, code, leave) => {
		const reader = openReader(makeHome());
		await reader.terminal.until(/Que voulez-vous lire/);
		leave(reader);
		expect(await reader.ended).toEqual(withoutTrace(code));
	});

	test('two signals and keys at once', async () => {
		const reader = await withNews();
		await isAwake(reader);
		reader.type('\u0003qq');
		reader.signal('SIGTERM');
		reader.signal('SIGTERM');
		const {code, ...rest} = await reader.ended;
		const {code: _, ...expected} = withoutTrace(0);
		expect([0, 143]).toContain(code);
		expect(rest).toEqual(expected);
	});

	test('a window that is closed ends the reader too, and keeps what was marked', async () => {
		const home = makeHome();
		await home.actus('add', home.file('fil.xml', rss('Le Fil', dispatches(3))));
		const reader = openReader(home);
		await isAwake(reader);
		reader.type('b');
		await reader.terminal.until(/★/);
		const pid = reader.pid();
		reader.closeWindow();
		await expect.poll(() => isAlive(pid), {timeout: 10_000}).toBe(false);
		const kept = await home.json<readonly {title: string}[]>('list', '--bookmarked');
		expect(kept.map(({title}) => title)).toEqual(['Dépêche 2']);
	});
});

const isAlive = (pid: number): boolean => {
	try {
		process.kill(pid, 0);
		return true;
	} catch {
		return false;
	}
};
