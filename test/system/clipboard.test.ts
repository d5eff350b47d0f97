import {Terminal} from '@xterm/headless';
import {expect, test} from 'vitest';
import {copySequence} from '../../src/system/clipboard.ts';

/** What a real terminal's parser makes of it, and what is left on its screen. */
const copied = async (text: string) => {
	const terminal = new Terminal({cols: 80, rows: 5, allowProposedApi: true});
	const clipboard: string[] = [];
	terminal.parser.registerOscHandler(52, (data) => {
		clipboard.push(data);
		return true;
	});
	await new Promise<void>((resolve) => terminal.write(copySequence(text), resolve));
	const screen = terminal.buffer.active.getLine(0)?.translateToString(true);
	terminal.dispose();
	const texts = clipboard.map((data) => Buffer.from(data.replace(/^c;/, ''), 'base64').toString());
	return {texts, screen};
};

test('a link is put on the clipboard, and nothing on the screen', async () => {
	expect(await copied('https://journal.example/économie')).toEqual({
		texts: ['https://journal.example/économie'],
		screen: '',
	});
});

test('French spaces stay, escapes and hidden characters do not', async () => {
	const {texts} = await copied('« Budget\u00A0»\u202F: 3\u0007\u001B]0;x\u0007\u202E\u200B');
	expect(texts).toEqual(['« Budget\u00A0»\u202F: 3']);
});

test('a text longer than terminals take is cut between two characters', async () => {
	const {texts} = await copied('x€'.repeat(40_000));
	expect(texts[0]?.length).toBe(32_000);
	expect(texts[0]).toBe('x€'.repeat(16_000));
});

test('an empty text is no question about the clipboard', () => {
	expect(copySequence('')).not.toContain('?');
});
