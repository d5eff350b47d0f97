import fc from 'fast-check';
import {expect, it} from 'vitest';
import {createTerminalAnswers} from '../../src/system/terminal-answers.ts';
import {ttyStreams} from '../support/tty-streams.ts';

/** A keyboard behind which a terminal answers; `keys`: what reaches whoever reads keys. */
const open = () => {
	const streams = ttyStreams({columns: 80, rows: 24}, () => {});
	const asked: string[] = [];
	const answers = createTerminalAnswers(streams.stdin, (text) => asked.push(text));
	let keys = '';
	answers.stdin.on('readable', () => {
		for (let chunk = answers.stdin.read(); chunk !== null; chunk = answers.stdin.read()) keys += chunk;
	});
	return {...answers, asked, type: streams.type, keys: () => keys};
};

const answersOfKitty = [
	'\u001B_Gi=31;OK\u001B\\',
	'\u001BP>|kitty(0.46.2)\u001B\\',
	'\u001B[6;20;10t',
	'\u001B[?62;4;22c',
];

const known = {name: 'kitty(0.46.2)', hasKitty: true, cell: {width: 10, height: 20}, attributes: [62, 4, 22]};

it('a terminal is asked once, and what it answers is known', async () => {
	const terminal = open();
	const facts = terminal.facts();
	terminal.type(answersOfKitty.join(''));
	await expect(facts).resolves.toMatchObject(known);
	await expect(terminal.facts()).resolves.toMatchObject(known);
	expect(terminal.asked).toHaveLength(1);
	expect(terminal.keys()).toBe('');
});

it('a terminal that knows nothing of pictures says at least what it is', async () => {
	const terminal = open();
	const facts = terminal.facts();
	terminal.type('\u001B[?1;2c');
	await expect(facts).resolves.toMatchObject({hasKitty: false, attributes: [1, 2]});
});

it('one that knows the question but cannot show pictures says so too', async () => {
	const terminal = open();
	const facts = terminal.facts();
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
				minLength: 4,
				maxLength: 4,
			}),
			fc.array(fc.nat({max: 12}), {minLength: 1, maxLength: 40}),
			async (typed, cuts) => {
				const terminal = open();
				const facts = terminal.facts();
				let text = answersOfKitty.map((answer, index) => `${answer}${typed[index]}`).join('');
				for (let index = 0; text !== ''; index++) {
					const length = Math.max(1, cuts[index % cuts.length] ?? 1);
					terminal.type(text.slice(0, length));
					text = text.slice(length);
				}
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
