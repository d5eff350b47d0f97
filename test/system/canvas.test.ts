import {expect, it} from 'vitest';
import {createCanvas, type Hung} from '../../src/system/canvas.ts';
import {ttyStreams} from '../support/tty-streams.ts';

const open = () => {
	const written: string[] = [];
	const {stdout} = ttyStreams({columns: 80, rows: 24}, (chunk) => written.push(String(chunk)));
	return {written, ...createCanvas(stdout)};
};

const picture = (about: Partial<Hung> = {}): Hung => ({
	columns: 3,
	strips: ['ABC', 'DEF'],
	transmission: [],
	removal: '',
	...about,
});

/** As the theme holds the place of a row. */
const place = (id: number, row: number, columns = 3): string =>
	`\u001B[38;2;${id >> 8};${id & 255};${row}m${' '.repeat(columns)}\u001B[39m`;

it('what holds the place of a picture is written as that', async () => {
	const canvas = open();
	await canvas.hang(300, picture());
	canvas.stdout.write(`a${place(300, 0)}b\n${place(300, 1)}`);
	expect(canvas.written).toEqual(['aABCb\nDEF']);
});

it('a place of another width, of a row that there is not, or of what hangs there no more, is blank', async () => {
	const canvas = open();
	canvas.stdout.write(place(1, 0));
	await canvas.hang(1, picture());
	canvas.stdout.write(`${place(1, 0, 2)}|${place(1, 2)}|`);
	expect(canvas.written).toEqual(['   ', '  |   |']);
});

it('all else is written as it is: text, colours, bytes', async () => {
	const canvas = open();
	const text = `\u001B[38;2;1;2;3mrouge\u001B[39m \u001B[36m   \u001B[39m`;
	canvas.stdout.write(text);
	await canvas.hang(1, picture());
	canvas.stdout.write(text);
	canvas.stdout.write(Buffer.from('octets'));
	expect(canvas.written).toEqual([text, text, 'octets']);
});

it('a large picture is sent in pieces, between which others write', async () => {
	const canvas = open();
	const transmission = Array.from({length: 100}, (_, index) => `<${index}:${'x'.repeat(4000)}>`);
	const hanging = canvas.hang(1, picture({transmission}));
	await new Promise(setImmediate);
	canvas.stdout.write(`text ${place(1, 0)}`);
	await hanging;
	canvas.stdout.write(place(1, 0));
	const others = canvas.written.filter((chunk) => !chunk.startsWith('<'));
	// It is not there before the terminal has all of it.
	expect(others).toEqual(['text    ', 'ABC']);
	expect(canvas.written.indexOf('text    ')).toBeLessThan(canvas.written.length - 2);
	expect(canvas.written.filter((chunk) => chunk.startsWith('<')).join('')).toBe(transmission.join(''));
});

it('one that is taken down while it is sent goes when it has been sent', async () => {
	const canvas = open();
	const hanging = canvas.hang(1, picture({transmission: ['send'], removal: 'forget'}));
	canvas.takeDown([1, 2]);
	await hanging;
	await canvas.hang(3, picture());
	expect(canvas.written).toEqual(['send', 'forget']);
	canvas.takeDown([1]);
	await canvas.hang(4, picture());
	expect(canvas.written).toEqual(['send', 'forget']);
});

it('closed, it leaves nothing, and writes nothing of pictures until it is opened', async () => {
	const canvas = open();
	await canvas.hang(1, picture({transmission: ['send 1'], removal: 'forget 1'}));
	canvas.close();
	await canvas.hang(2, picture({transmission: ['send 2'], removal: 'forget 2'}));
	canvas.stdout.write('shell');
	canvas.close();
	expect(canvas.written).toEqual(['send 1', 'forget 1', 'shell']);
	canvas.open();
	await canvas.hang(3, picture({transmission: ['send 3']}));
	canvas.stdout.write(place(3, 1));
	expect(canvas.written.slice(3)).toEqual(['send 3', 'DEF']);
});
