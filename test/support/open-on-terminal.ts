import {onTestFinished} from 'vitest';
import {type Drawing, draw} from '../../components/draw.tsx';
import {painter} from '../../components/theme.ts';
import {keyboard} from './keyboard.ts';
import type {TestScreen} from './open-screen.tsx';
import {openWorld, settled, type WorldOptions} from './open-world.ts';
import {openTerminal, type Terminal} from './terminal.ts';

export type TerminalScreen = Omit<TestScreen, 'frame' | 'row' | 'until'> & {
	readonly terminal: Terminal;
	readonly drawing: Drawing;
	/** The screen as text, once all that was drawn is shown. */
	readonly frame: () => Promise<string>;
	/** Waits until the frame matches. */
	readonly until: (pattern: RegExp) => Promise<void>;
};

export type TerminalOptions = WorldOptions & {readonly hasColour?: boolean};

/** The whole reader as it is drawn for good, in an emulated terminal of any size. */
export const openOnTerminal = async (options: TerminalOptions = {}): Promise<TerminalScreen> => {
	const {size = {columns: 80, rows: 24}, hasColour = false} = options;
	const world = openWorld({...options, size});
	const {program, services} = world;
	const terminal = openTerminal(size);
	const drawing = draw(program, {
		words: services.words,
		paint: painter(hasColour),
		stdin: terminal.stdin,
		stdout: terminal.stdout,
	});
	onTestFinished(async () => {
		await drawing.close();
		terminal.close();
	});
	const frame = async () => {
		await drawing.written();
		return (await terminal.rows()).join('\n');
	};
	const until = async (pattern: RegExp) => {
		const deadline = performance.now() + 3000;
		while (!pattern.test(await frame())) {
			if (performance.now() > deadline) throw new Error(`No ${pattern} on the screen:\n${await frame()}`);
			await settled();
		}
	};
	await until(/actus/);
	return {
		...world,
		...keyboard(world, terminal.type),
		terminal,
		drawing,
		frame,
		until,
		resize: async (next) => {
			terminal.resize(next);
			program.send({type: 'resized', size: next});
			await settled();
		},
	};
};
