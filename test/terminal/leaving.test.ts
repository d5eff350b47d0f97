import {spawnSync} from 'node:child_process';
import {describe, expect, test} from 'vitest';
import {homeWithNews, makeHome} from '../support/home.ts';
import {noTerminals, openReader, type Reader, withoutTrace} from '../support/reader.ts';
import {isOn} from '../support/reader-screen.ts';

const homeOfNews = homeWithNews(30);

/** Ink has the screen: keys are answered. */
const isAwake = async (reader: Reader) => {
	await reader.terminal.until(/Dépêche 1/);
	reader.type('j');
	await reader.terminal.until(isOn('Dépêche 2'));
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
		const reader = openReader(homeOfNews());
		await isAwake(reader);
		expect(reader.terminal.modes()).toMatchObject({
			isAlternate: true,
			isCursorVisible: false,
			isPasteBracketed: true,
		});
		leave(reader);
		expect(await reader.ended).toEqual(withoutTrace(code));
	});

	test.each(leavings.slice(1, 3))('%s in an article, its prompt open: exit %i', async (_, code, leave) => {
		const reader = openReader(homeOfNews());
		await isAwake(reader);
		reader.type('\r/');
		await reader.terminal.until(/Chercher dans l’article/);
		leave(reader);
		expect(await reader.ended).toEqual(withoutTrace(code));
	});

	test.each(leavings.slice(1))('%s as soon as the first headline shows: exit %i', async (_, code, leave) => {
		const reader = openReader(homeOfNews());
		await reader.terminal.until(/Dépêche 1/);
		leave(reader);
		expect(await reader.ended).toEqual(withoutTrace(code));
	});

	test.each(leavings.slice(0, 3))('%s on the welcome: exit %i', async (_, code, leave) => {
		const reader = openReader(makeHome());
		await reader.terminal.until(/Que voulez-vous lire/);
		leave(reader);
		expect(await reader.ended).toEqual(withoutTrace(code));
	});

	test('several signals at once', async () => {
		const reader = openReader(homeOfNews());
		await isAwake(reader);
		for (const name of ['SIGTERM', 'SIGTERM', 'SIGHUP', 'SIGINT'] as const) reader.signal(name);
		const {code, ...rest} = await reader.ended;
		expect([143, 129, 130]).toContain(code);
		expect({code, ...rest}).toEqual(withoutTrace(code));
	});

	test('a window that is closed ends the reader too, and keeps what was marked', async () => {
		const home = homeOfNews();
		const reader = openReader(home);
		await isAwake(reader);
		reader.type('b');
		await reader.terminal.until(/[☆★]/);
		const pid = reader.pid();
		reader.closeWindow();
		await expect.poll(() => hasEnded(pid), {timeout: 10_000}).toBe(true);
		const kept = await home.json<readonly {title: string}[]>('list', '--bookmarked');
		expect(kept.map(({title}) => title)).toEqual(['Dépêche 2']);
	});
});

/** Ended processes stay listed, as zombies, until somebody asks how they ended. */
const hasEnded = (pid: number): boolean =>
	/^Z?$/.test(
		spawnSync('ps', ['-o', 'stat=', '-p', String(pid)], {encoding: 'utf8'})
			.stdout.trim()
			.slice(0, 1),
	);
