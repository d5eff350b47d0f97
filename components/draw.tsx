import {once} from 'node:events';
import {type Instance, render} from 'ink';
import type {Program} from '../src/app/program.ts';
import type {Messages} from '../src/messages/messages.ts';
import {App, type Suspend} from './App.tsx';
import {withAutoWrap, withoutAutoWrap} from './auto-wrap.ts';
import type {Paint} from './theme.ts';

export type Drawing = {
	/** Another program on the same screen. */
	readonly show: (program: Program) => void;
	/** Settles when all that was sent so far has been written; Ink holds frames back that come too fast. */
	readonly written: () => Promise<void>;
	/** Gives the terminal to the shell until the reader comes back to it. */
	readonly suspend: () => Promise<void>;
	/** Gives the terminal back for good. */
	readonly close: () => Promise<void>;
	/** Settles when Ink has ended: rejects with what was thrown while drawing. */
	readonly ended: Promise<unknown>;
};

export type DrawOptions = {
	readonly words: Messages;
	readonly paint: Paint;
	readonly stdin: NodeJS.ReadStream;
	readonly stdout: NodeJS.WriteStream;
};

/** Draws a program full screen on a terminal. */
export const draw = (program: Program, {words, paint, stdin, stdout}: DrawOptions): Drawing => {
	let suspendTerminal: Suspend | undefined;
	const app = (shown: Program) => (
		<App
			program={shown}
			words={words}
			paint={paint}
			onTerminal={(suspend) => {
				suspendTerminal = suspend;
			}}
		/>
	);
	stdout.write(withoutAutoWrap);
	const instance: Instance = render(app(program), {
		stdin,
		stdout,
		interactive: true,
		alternateScreen: true,
		incrementalRendering: true,
		exitOnCtrlC: false,
		patchConsole: false,
		maxFps: 120,
	});
	return {
		show: (next) => instance.rerender(app(next)),
		written: () => instance.waitUntilRenderFlush(),
		suspend: async () => {
			await suspendTerminal?.(async () => {
				stdout.write(withAutoWrap);
				await stopProcessGroup();
				stdout.write(withoutAutoWrap);
			});
		},
		close: async () => {
			instance.unmount();
			stdout.write(withAutoWrap);
			await instance.waitUntilExit();
		},
		ended: instance.waitUntilExit(),
	};
};

/** What the terminal itself does on Ctrl-Z: the whole job stops, so that the shell takes over. It goes on by `fg`. */
const stopProcessGroup = async (): Promise<void> => {
	process.kill(0, 'SIGTSTP');
	// The signal takes effect within this time; where nothing can continue us, none is needed.
	await new Promise((resolve) => {
		setTimeout(resolve, 100);
	});
	// Only who is in the foreground hears of a new size, so Node is told to look; it answers before this listener.
	const looked = once(process, 'SIGWINCH');
	process.kill(process.pid, 'SIGWINCH');
	await looked;
};
