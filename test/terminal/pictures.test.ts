import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {type FeedServer, startFeedServer} from '../support/feed-server.ts';
import {makeHome} from '../support/home.ts';
import {fields, pngFile} from '../support/picture-files.ts';
import {noTerminals, openReader, withoutTrace} from '../support/reader.ts';

let server: FeedServer;
beforeEach(async () => {
	server = await startFeedServer();
	server.on('/photo.png', {body: await pngFile(fields(160, 96))});
	const body = `<p>Le pont a rouvert.</p><img src="${server.url('/photo.png')}" alt="Le pont">${'<p>Suite.</p>'.repeat(30)}`;
	server.on('/rss', {
		body: `<?xml version="1.0"?><rss version="2.0"><channel><title>Le Fil</title><item><title>Un pont</title>
			<guid>1</guid><link>${server.url('/pont')}</link><description><![CDATA[${body}]]></description></item></channel></rss>`,
	});
});
afterEach(() => server.close());

const kitty = '\u001BP>|kitty(0.46.2)\u001B\\\u001B[6;16;8t';

/** The built program in a terminal that answers so, beside what the emulator answers by itself. */
const openArticle = async ({answer}: {readonly answer?: string} = {}) => {
	const home = makeHome({COLORTERM: 'truecolor'});
	expect((await home.actus('add', server.url('/rss'))).code).toBe(0);
	const reader = openReader(home, {
		onOutput: (bytes) => {
			if (answer !== undefined && bytes.includes('\u001B[>0q')) reader.type(answer);
			if (bytes.includes('\u001B_Gi=31')) reader.type('\u001B_Gi=31;OK\u001B\\');
		},
	});
	await reader.terminal.until(/Un pont/);
	reader.type('\r');
	await reader.terminal.until(/Le pont a rouvert/);
	return reader;
};

const placeholders = /^ {2}(?:\u{10EEEE}\p{M}\p{M}){20}$/u;
const kittyCommands = (written: Buffer): readonly string[] =>
	[...written.toString().matchAll(/\u001B_G([^;\u001B]*)/g)].map(([, keys = '']) => keys);
const transmitted = (written: Buffer) =>
	kittyCommands(written).filter((keys) => keys.startsWith('a=T')).length;
const removed = (written: Buffer) => kittyCommands(written).filter((keys) => keys.startsWith('a=d')).length;

describe.skipIf(noTerminals)('pictures on a terminal', () => {
	test('by half blocks in colours; what the terminal answers is no key', async () => {
		const reader = await openArticle();
		const styleAt = (row: number, column: number) => reader.terminal.cells()[row]?.[column]?.style;
		const plain = styleAt(5, 3);
		await reader.terminal.until(() => styleAt(6, 3) !== plain && styleAt(11, 20) !== plain);
		// Red and green above blue and gold.
		const corners = [styleAt(6, 3), styleAt(6, 20), styleAt(11, 3), styleAt(11, 20)];
		expect(new Set([...corners, plain]).size).toBe(5);
		expect([styleAt(6, 1), styleAt(6, 22), styleAt(12, 60)]).toEqual([plain, plain, plain]);
		expect(reader.terminal.rows()[12]).toBe('  Le pont');
		expect(reader.terminal.text()).not.toMatch(/Gi=31|xterm\.js|\[\?|Rechercher|Ajouter/);
		reader.type('q');
		await reader.terminal.until(() => [6, 8, 11].every((row) => styleAt(row, 3) === plain));
		reader.type('q');
		expect(await reader.ended).toEqual(withoutTrace(0));
	});

	test.each([
		['q', 0, 'q'],
		['Ctrl-C', 0, '\u0003'],
		['SIGTERM', 143, 'SIGTERM'],
	] as const)('by kitty’s protocol, and forgotten on %s', async (_, code, how) => {
		const reader = await openArticle({answer: kitty});
		await reader.terminal.until(({rows}) =>
			rows()
				.slice(6, 12)
				.every((row) => placeholders.test(row)),
		);
		expect(transmitted(reader.written())).toBe(1);
		if (how === 'SIGTERM') reader.signal(how);
		else reader.type(how === 'q' ? 'qq' : how);
		expect(await reader.ended).toEqual(withoutTrace(code));
		expect(removed(reader.written())).toBe(1);
	});

	test.each([
		['sixels', '\u001BP>|foot(1.25.0)\u001B\\\u001B[6;16;8t\u001B[?62;4;22c', '\u001BP0;1;q"1;1;160;16'],
		[
			'iTerm2’s protocol',
			'\u001BP>|iTerm2 3.6.9\u001B\\\u001B[6;16;8t\u001B[?62c',
			'\u001B]1337;File=inline=1;',
		],
	])('by %s, a strip a row', async (_, answer, beginning) => {
		const reader = await openArticle({answer});
		await expect.poll(() => reader.written().toString().split(beginning).length, {timeout: 10_000}).toBe(7);
		reader.type('qq');
		expect(await reader.ended).toEqual(withoutTrace(0));
	});

	test('are sent anew when the reader comes back from another program', async () => {
		const reader = await openArticle({answer: kitty});
		await reader.terminal.until(({rows}) => placeholders.test(rows()[6] ?? ''));
		reader.type('\u001A');
		await reader.terminal.until(({modes}) => !modes().isAlternate);
		expect(removed(reader.written())).toBe(1);
		reader.signal('SIGCONT');
		await reader.terminal.until(
			({rows}) => transmitted(reader.written()) === 2 && placeholders.test(rows()[6] ?? ''),
		);
	});
});
