import {mkdirSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import xterm, {type IBufferCell, type Terminal} from '@xterm/headless';
import {encodePng} from '../src/picture/codecs.ts';
import {openPty} from '../test/support/pty.ts';

/*
 * `npm run pictures`: pictures of the real program on its shipped edition, as docs/*.svg. Each runs actus in a terminal
 * of that size, types the keys, and draws what the terminal then shows.
 */

type Shot = {
	readonly name: string;
	/** What a reader hears who does not see it. */
	readonly title: string;
	readonly columns: number;
	readonly rows: number;
	readonly keys: string;
};

const shots: readonly Shot[] = [
	{name: 'list', title: 'actus : la liste des articles', columns: 90, rows: 26, keys: 'jjb'},
	{name: 'article', title: 'actus : un article', columns: 80, rows: 30, keys: '\r  jjjjjjjjj'},
	{name: 'picture', title: 'actus : une image dans un article', columns: 80, rows: 34, keys: '\r'},
	{name: 'wide', title: 'actus : la liste et un article côte à côte', columns: 130, rows: 36, keys: 'j'},
];

const cell = {width: 8.4, height: 18};
const ink = '#d8d8d2';
const paper = '#16181d';
const palette = ['#4a4f58', '#e0706c', '#8fbf7f', '#d9b45b', '#6ea6dc', '#bd8bd0', '#6cc0c4', '#d8d8d2'];

const picture = async (shot: Shot): Promise<string> => {
	const {columns, rows, keys} = shot;
	const terminal = new xterm.Terminal({cols: columns, rows, allowProposedApi: true});
	let last = performance.now();
	const pty = openPty(
		[process.execPath, fileURLToPath(new URL('../dist/actus.js', import.meta.url)), '--demo'],
		{
			columns,
			rows,
			env: {
				...process.env,
				TERM: 'xterm-256color',
				COLORTERM: 'truecolor',
				NO_COLOR: '',
				SSH_CONNECTION: '',
				SSH_TTY: '',
				LC_ALL: 'fr_FR.UTF-8',
				TZ: 'Europe/Paris',
			},
			onOutput: (bytes) => {
				last = performance.now();
				terminal.write(bytes);
			},
		},
	);
	terminal.onData((answer) => pty.type(answer));
	const quiet = async () => {
		last = performance.now();
		while (performance.now() - last < 1000) await new Promise((resolve) => setTimeout(resolve, 50));
	};
	await quiet();
	for (const key of keys) {
		pty.type(key);
		await quiet();
	}
	const svg = await svgOf(terminal, shot);
	pty.type('\u0003');
	await pty.ended;
	return svg;
};

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

type Look = {readonly fill: string; readonly back: string | undefined; readonly style: string};

const lookOf = (at: IBufferCell): Look => {
	const front = at.isFgPalette() ? (palette[at.getFgColor() % 8] ?? ink) : ink;
	const isInverse = at.isInverse() !== 0;
	return {
		fill: isInverse ? paper : front,
		back: isInverse ? front : undefined,
		style: [
			at.isBold() ? 'font-weight="bold"' : '',
			at.isItalic() ? 'font-style="italic"' : '',
			at.isDim() ? 'opacity="0.6"' : '',
		]
			.filter((part) => part !== '')
			.join(' '),
	};
};

/** What half blocks show: two pixels a cell, on the whole screen; transparent where there is none of them. */
const pixelsOf = ({buffer}: Terminal, {columns, rows}: Shot) => {
	const data = new Uint8ClampedArray(columns * rows * 2 * 4);
	const paint = (x: number, y: number, colour: number) =>
		data.set([colour >> 16, (colour >> 8) & 255, colour & 255, 255], (y * columns + x) * 4);
	for (let row = 0; row < rows; row++) {
		for (let column = 0; column < columns; column++) {
			const at = buffer.active.getLine(row)?.getCell(column);
			if (!at?.isBgRGB()) continue;
			paint(column, row * 2, at.getChars() === '▀' ? at.getFgColor() : at.getBgColor());
			paint(column, row * 2 + 1, at.getBgColor());
		}
	}
	return {width: columns, height: rows * 2, data};
};

const svgOf = async (terminal: Terminal, shot: Shot): Promise<string> => {
	const {buffer} = terminal;
	const {title, columns, rows} = shot;
	const parts: string[] = [];
	const pixels = pixelsOf(terminal, shot);
	if (pixels.data.some((value) => value > 0)) {
		const png = Buffer.from(await encodePng(pixels)).toString('base64');
		parts.push(
			`<image x="12" y="12" width="${columns * cell.width}" height="${rows * cell.height}" preserveAspectRatio="none" style="image-rendering:pixelated" href="data:image/png;base64,${png}"/>`,
		);
	}
	for (let row = 0; row < rows; row++) {
		const line = buffer.active.getLine(row);
		for (let column = 0; column < columns; ) {
			const first = line?.getCell(column);
			if (!first) break;
			const look = lookOf(first);
			const start = column;
			let text = '';
			for (; column < columns; column++) {
				const at = line?.getCell(column);
				if (!at || JSON.stringify(lookOf(at)) !== JSON.stringify(look)) break;
				if (at.getWidth() > 0) text += at.getChars() || ' ';
			}
			const width = (column - start) * cell.width;
			const x = 12 + start * cell.width;
			const y = 12 + row * cell.height;
			if (look.back)
				parts.push(`<rect x="${x}" y="${y}" width="${width}" height="${cell.height}" fill="${look.back}"/>`);
			if (text.replaceAll('▀', '').trim() === '') continue;
			parts.push(
				`<text x="${x}" y="${y + 13.5}" textLength="${width}" fill="${look.fill}" ${look.style} xml:space="preserve">${escaped(text)}</text>`,
			);
		}
	}
	const width = 24 + columns * cell.width;
	const height = 24 + rows * cell.height;
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="DejaVu Sans Mono, Menlo, Consolas, monospace" font-size="14">
<title>${escaped(title)}</title>
<rect width="100%" height="100%" rx="8" fill="${paper}"/>
${parts.join('\n')}
</svg>
`;
};

const docs = new URL('../docs/', import.meta.url);
mkdirSync(docs, {recursive: true});
for (const shot of shots) writeFileSync(new URL(`${shot.name}.svg`, docs), await picture(shot));
