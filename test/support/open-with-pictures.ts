import {onTestFinished} from 'vitest';
import {draw} from '../../components/draw.tsx';
import {painter} from '../../components/theme.ts';
import type {ParsedFeed} from '../../src/model/feed.ts';
import {createFetchAddress} from '../../src/net/fetch-address.ts';
import {mayKnowKitty} from '../../src/picture/way.ts';
import {createCanvas} from '../../src/system/canvas.ts';
import {createTerminalAnswers} from '../../src/system/terminal-answers.ts';
import {keyboard} from './keyboard.ts';
import {openWorld, settled, type WorldOptions} from './open-world.ts';
import {type CellColour, createPictureTerminal, type PictureTerminalOptions} from './picture-terminal.ts';
import {ttyStreams} from './tty-streams.ts';

export type PicturesOptions = Omit<WorldOptions, 'size' | 'easel'> & {
	readonly terminal?: Partial<PictureTerminalOptions>;
	readonly colourDepth?: number;
	readonly isDistant?: boolean;
	readonly feed: ParsedFeed;
	readonly feedUrl: string;
};

/** The whole reader in a terminal that shows pictures, in a world whose network is real. */
export const openWithPictures = async ({
	terminal: about = {},
	colourDepth = 24,
	isDistant = false,
	feed,
	feedUrl,
	...options
}: PicturesOptions) => {
	const size = {columns: about.columns ?? 80, rows: about.rows ?? 24};
	const terminal = createPictureTerminal({
		cell: {width: 8, height: 16},
		...about,
		...size,
		onAnswer: (text) => streams.type(text),
	});
	const streams = ttyStreams(size, (chunk) => terminal.feed(String(chunk)));
	const canvas = createCanvas(streams.stdout);
	const answers = createTerminalAnswers(streams.stdin, (text) => streams.stdout.write(text), mayKnowKitty);
	const unaskedScreen = () => ({hasKitty: false, colourDepth, isDistant, program: ''});
	const world = openWorld({
		fetch: createFetchAddress({userAgent: 'actus/test'}),
		...options,
		feeds: {[feedUrl]: feed},
		size,
		easel: {canvas, unaskedScreen, screen: async () => ({...unaskedScreen(), ...(await answers.facts())})},
	});
	const drawing = draw(world.program, {
		words: world.services.words,
		paint: painter(true),
		stdin: answers.stdin,
		stdout: canvas.stdout,
	});
	onTestFinished(async () => {
		await world.performer.finish();
		await drawing.close();
	});
	const frame = async () => {
		await drawing.written();
		return (await terminal.rows()).join('\n');
	};
	/** Waits until something holds of the screen, ten seconds at most: a worker takes its time on a busy machine. */
	const until = async (holds: () => Promise<boolean>) => {
		const deadline = performance.now() + 10_000;
		while (!(await holds())) {
			if (performance.now() > deadline) throw new Error(`It never came so:\n${await frame()}`);
			// A thread is at work, which must get its turn.
			await new Promise((resolve) => setTimeout(resolve, 5));
		}
	};
	const coloured = async (): Promise<readonly (readonly (CellColour | undefined)[])[]> => {
		await drawing.written();
		return terminal.colours();
	};
	return {
		...world,
		...keyboard(world, streams.type),
		streams,
		terminal,
		canvas,
		drawing,
		frame,
		until,
		coloured,
		/** Waits until the frame matches. */
		shows: (pattern: RegExp) => until(async () => pattern.test(await frame())),
		/** The rows of the screen that show a picture, as numbers. */
		pictureRows: async () =>
			(await coloured()).flatMap((row, index) => (row.some((colour) => colour !== undefined) ? [index] : [])),
		resize: async (next: {readonly columns: number; readonly rows: number}) => {
			terminal.resize(next);
			streams.resize(next);
			world.program.send({type: 'resized', size: next});
			await settled();
		},
	};
};
