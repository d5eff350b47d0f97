import {spawnSync} from 'node:child_process';
import {describe, expect, test} from 'vitest';
import {bin} from '../support/built.ts';
import {plainModes} from '../support/emulator.ts';
import {homeWithNews} from '../support/home.ts';
import {noTerminals, openReader, withoutTrace} from '../support/reader.ts';
import {isOn} from '../support/reader-screen.ts';

const homeOfNews = homeWithNews(30);
const hasBash = spawnSync('bash', ['--version']).status === 0;

/** A shell with job control, as a person has it; its prompt is « $ ». */
const openShell = () =>
	openReader(homeOfNews(), {
		command: ['bash', '--norc', '--noprofile', '-i'],
		env: {PS1: '$ ', HISTFILE: ''},
	});

const start = `${process.execPath} ${bin}`;

describe.skipIf(noTerminals || !hasBash)('Ctrl-Z under a shell', () => {
	test('the shell has its terminal, `fg` brings the reader back as it was, twice', async () => {
		const {terminal, type, ended} = openShell();
		await terminal.until(/^\$$/m);
		type(`${start}\r`);
		await terminal.until(isOn('Dépêche 1'));
		type('jj');
		await terminal.until(isOn('Dépêche 3'));
		const before = terminal.cells();
		for (const _ of [1, 2]) {
			type('\u001A');
			await terminal.until((shown) => !shown.modes().isAlternate && /Stopped/.test(shown.text()));
			expect(terminal.modes()).toMatchObject({isAlternate: false, isCursorVisible: true});
			type('stty -a | tr ";" "\\n" | grep -o -- "-\\?\\(icanon\\|echo\\|isig\\)\\b" | tr "\\n" " "\r');
			await terminal.until(/^isig icanon echo/m);
			type('fg\r');
			await terminal.until(isOn('Dépêche 3'));
			await terminal.until((shown) => !shown.modes().isCursorVisible);
			expect(terminal.cells()).toEqual(before);
			type('j');
			await terminal.until(isOn('Dépêche 4'));
			type('k');
			await terminal.until(isOn('Dépêche 3'));
		}
		type('q');
		await terminal.until((shown) => !shown.modes().isAlternate);
		type('echo "code $?"; exit\r');
		await ended;
		expect(terminal.history().join('\n')).toMatch(/^code 0$/m);
		expect(terminal.modes()).toEqual(plainModes);
	});

	test('a window that changed meanwhile: the frame has the new size', async () => {
		const {terminal, type, resize} = openShell();
		await terminal.until(/^\$$/m);
		type(`${start}\r`);
		await terminal.until(isOn('Dépêche 1'));
		type('j');
		await terminal.until(isOn('Dépêche 2'));
		type('\u001A');
		await terminal.until((shown) => !shown.modes().isAlternate && /Stopped/.test(shown.text()));
		resize({columns: 60, rows: 15});
		type('fg\r');
		await terminal.until(
			(shown) =>
				isOn('Dépêche 2')(shown) &&
				/^ actus .* 30 non lus$/.test(shown.rows()[0] ?? '') &&
				/\? aide$/.test(shown.rows()[14] ?? ''),
		);
	});

	test('one that is ended while it is stopped leaves no trace', async () => {
		const {terminal, type, ended} = openShell();
		await terminal.until(/^\$$/m);
		type(`${start}\r`);
		await terminal.until(isOn('Dépêche 1'));
		type('\u001A');
		await terminal.until((shown) => !shown.modes().isAlternate && /Stopped/.test(shown.text()));
		type('kill %1; fg; echo "code $?"\r');
		await terminal.until(/^code 143/m);
		expect(terminal.modes()).toMatchObject({isAlternate: false, isCursorVisible: true});
		type('exit\r');
		expect((await ended).areSettingsSame).toBe(true);
	});
});

test.skipIf(noTerminals)('Ctrl-Z where no shell could bring it back: the reader goes on', async () => {
	const reader = openReader(homeOfNews());
	await reader.terminal.until(isOn('Dépêche 1'));
	reader.type('\u001A');
	await reader.terminal.until((shown) => !shown.modes().isAlternate);
	await reader.terminal.until((shown) => shown.modes().isAlternate && isOn('Dépêche 1')(shown));
	reader.type('j');
	await reader.terminal.until(isOn('Dépêche 2'));
	reader.type('q');
	expect(await reader.ended).toEqual(withoutTrace(0));
});
