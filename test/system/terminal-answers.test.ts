import fc from 'fast-check';
import {expect, it} from 'vitest';
import {createTerminalAnswers} from '../../src/system/terminal-answers.ts';
import {ttyStreams} from '../support/tty-streams.ts';

/** A keyboard behind which a terminal answers; `keys`: what reaches whoever reads keys. */
const open = () => {
	const streams = ttyStreams({columns: 80, rows: 24}, () => {});
	const asked: string[] = [];
	const answers = createTerminalAnswers(
		streams.stdin,
		(text) => asked.push(text),
		(name) => name.startsWith('kitty'),
	);
	let keys = '';
	answers.stdin.on('readable', () => {
		for (let chunk = answers.stdin.read(); chunk !== null; chunk = answers.stdin.read()) keys += chunk;
	});
	return {...answers, asked, type: streams.type, keys: () => keys};
};

const first = ['\u001BP>|kitty(0.46.2)\u001B\\', '\u001B[6;20;10t', '\u001B[?62;4;22c'];
const second = ['\u001B_Gi=31;OK\u001B\\', '\u001B[?62;4;22c'];

const known = {name: 'kitty(0.46.2)', hasKitty: true, cell: {width: 10, height: 20}, attributes: [62, 4, 22]};

it('a terminal is asked once, and what it answers is known', async () => {
	const terminal = open();
	const facts = terminal.facts();
	terminal.type(first.join(''));
	await expect.poll(() => terminal.asked.length).toBe(2);
	terminal.type(second.join(''));
	await expect(facts).resolves.toMatchObject(known);
	await expect(terminal.facts()).resolves.toMatchObject(known);
	expect(terminal.asked).toHaveLength(2);
	expect(terminal.keys()).toBe('');
});

it('a terminal that knows nothing of pictures says at least what it is', async () => {
	const terminal = open();
	const facts = terminal.facts();
	terminal.type('\u001B[?1;2c');
	await expect(facts).resolves.toMatchObject({hasKitty: false, attributes: [1, 2]});
	// Who does not know the sequence would show it as text.
	expect(terminal.asked.join('')).not.toMatch(/\u001B_/);
});

it('one with sixels that does not tell the size of a cell is asked for that of the window', async () => {
	const terminal = open();
	const facts = terminal.facts();
	terminal.type('\u001BP>|XTerm(379)\u001B\\\u001B[?63;1;2;4;22c');
	await expect.poll(() => terminal.asked.length).toBe(2);
	terminal.type('\u001B[?2;0;810;646S\u001B[?63;1;2;4;22c');
	await expect(facts).resolves.toMatchObject({area: {width: 810, height: 646}});
	expect(terminal.keys()).toBe('');
});

it('one that knows the question but cannot show pictures says so too', async () => {
	const terminal = open();
	const facts = terminal.facts();
	terminal.type('\u001BP>|kitty(0.1)\u001B\\\u001B[?62c');
	await expect.poll(() => terminal.asked.length).toBe(2);
	terminal.type('\u001B_Gi=31;ENOTSUPPORTED:no graphics\u001B\\\u001B[?62c');
	await expect(facts).resolves.toMatchObject({hasKitty: false});
	expect(terminal.keys()).toBe('');
});

it('before it is asked, whatever looks like an answer is a key', () => {
	const terminal = open();
	terminal.type('\u001B[?1;2cj');
	expect(terminal.keys()).toBe('\u001B[?1;2cj');
});

it('keys typed between answers are keys, however both are cut into pieces', async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.array(fc.constantFrom('j', 'k', ' ', '\u001B[A', '\u001B[5~', 'é', '\r'), {
				minLength: 5,
				maxLength: 5,
			}),
			fc.array(fc.nat({max: 12}), {minLength: 1, maxLength: 40}),
			async (typed, cuts) => {
				const terminal = open();
				const facts = terminal.facts();
				let cut = 0;
				const send = (parts: readonly string[], keys: readonly string[]) => {
					let text = parts.map((part, index) => `${part}${keys[index]}`).join('');
					while (text !== '') {
						const length = Math.max(1, cuts[cut++ % cuts.length] ?? 1);
						terminal.type(text.slice(0, length));
						text = text.slice(length);
					}
				};
				send(first, typed.slice(0, 3));
				await expect.poll(() => terminal.asked.length, {interval: 1}).toBe(2);
				send(second, typed.slice(3));
				await expect(facts).resolves.toMatchObject(known);
				expect(terminal.keys()).toBe(typed.join(''));
			},
		),
	);
});

it('Esc is Esc while an answer is due, if none follows', async () => {
	const terminal = open();
	const facts = terminal.facts();
	terminal.type('\u001B');
	await expect.poll(terminal.keys).toBe('\u001B');
	terminal.type('\u001B[?62c');
	await facts;
});

it('an answer that comes late is no key either', async () => {
	const terminal = open();
	await expect(terminal.facts()).resolves.toEqual({hasKitty: false});
	terminal.type('\u001B_Gi=31;OK\u001B\\\u001B[?62;4cj');
	expect(terminal.keys()).toBe('j');
});
