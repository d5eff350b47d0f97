import {render} from 'ink-testing-library';
import {onTestFinished} from 'vitest';
import {App} from '../../components/App.tsx';
import {painter} from '../../components/theme.ts';
import type {Size} from '../../src/app/state.ts';
import {type Keyboard, keyboard} from './keyboard.ts';
import {openWorld, settled, until, type World, type WorldOptions} from './open-world.ts';

// The library's terminal has no rows; without these Ink asks the system for them, by a process for every frame.
Object.assign(process.env, {COLUMNS: '100', LINES: '24'});

export type TestScreen = World &
	Keyboard & {
		/** The screen as text: rows without trailing spaces, without colours. */
		readonly frame: () => string;
		/** One row of it, from 0; from the end where negative. */
		readonly row: (index: number) => string;
		/** Waits until the frame matches. */
		readonly until: (pattern: RegExp) => Promise<void>;
		readonly resize: (size: Size) => Promise<void>;
	};

/** The whole reader drawn by ink-testing-library, for windows of at most its fixed 100 columns. */
export const openScreen = async (options: WorldOptions = {}): Promise<TestScreen> => {
	const world = openWorld(options);
	const {program, services} = world;
	const {lastFrame, stdin, unmount} = render(
		<App program={program} words={services.words} paint={painter(false)} />,
	);
	onTestFinished(unmount);
	await settled();
	const frame = () => plain(lastFrame() ?? '');
	return {
		...world,
		...keyboard(world, (chunk) => stdin.write(chunk)),
		frame,
		row: (index) => frame().split('\n').at(index) ?? '',
		until: (pattern) =>
			until(
				() => pattern.test(frame()),
				() => `No ${pattern} on the screen:\n${frame()}`,
			),
		resize: async (size) => {
			program.send({type: 'resized', size});
			await settled();
		},
	};
};

const plain = (frame: string): string =>
	frame
		.replace(/\u001B\[[\d;]*m/g, '')
		.split('\n')
		.map((line) => line.trimEnd())
		.join('\n');
