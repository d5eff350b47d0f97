import {describe, expect, test} from 'vitest';
import {homeWithNews} from '../support/home.ts';
import {noTerminals, openReader, withoutTrace} from '../support/reader.ts';
import {isOn} from '../support/reader-screen.ts';

const homeOfNews = homeWithNews(3);

describe.skipIf(noTerminals)('a command that gets an article', () => {
	test('cannot write on the screen nor read the keys, and what it prints is cleaned', async () => {
		const reader = openReader(homeOfNews());
		await reader.terminal.until(isOn('Dépêche 1'));
		reader.type('|');
		await reader.terminal.until(/Commande \(texte, Tab change\) :/);
		reader.type(
			"head -n 1; (printf '\\033[2Jintrus' >/dev/tty) 2>/dev/null; printf '\\033[41mfin\\n'; head -c 1 </dev/tty\r",
		);
		await reader.terminal.until(/^ fin$/m);
		// The command itself stands in the title row.
		const [, ...below] = reader.terminal.rows();
		expect(below.slice(0, 2)).toEqual([' Dépêche 1', ' fin']);
		expect(below.join('\n')).not.toContain('intrus');
		reader.type('h');
		await reader.terminal.until(isOn('Dépêche 1'));
		reader.type('q');
		expect(await reader.ended).toEqual(withoutTrace(0));
	});

	test('is ended by Ctrl-C, which then ends nothing else', async () => {
		const home = homeOfNews();
		const reader = openReader(home);
		await reader.terminal.until(isOn('Dépêche 1'));
		reader.type('|');
		await reader.terminal.until(/Commande/);
		reader.type('sleep 1000\r');
		await reader.terminal.until(/La commande est au travail/);
		reader.type('\u0003');
		await reader.terminal.until(isOn('Dépêche 1'));
		reader.type('q');
		expect(await reader.ended).toEqual(withoutTrace(0));
	});
});
