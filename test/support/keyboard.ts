import type {World} from './open-world.ts';
import {settled, until} from './open-world.ts';

/** What a terminal sends for keys with a name. */
const sequences: Readonly<Record<string, string>> = {
	enter: '\r',
	tab: '\t',
	'shift-tab': '\u001B[Z',
	escape: '\u001B',
	up: '\u001B[A',
	down: '\u001B[B',
	left: '\u001B[D',
	right: '\u001B[C',
	pagedown: '\u001B[6~',
	pageup: '\u001B[5~',
	home: '\u001B[H',
	end: '\u001B[F',
	space: ' ',
	backspace: '\u007F',
	'ctrl-c': '\u0003',
	'ctrl-d': '\u0004',
	'ctrl-u': '\u0015',
	'ctrl-z': '\u001A',
};

export type Keyboard = {
	/** Presses keys one after the other, each a chunk of its own; what has no name is sent as it is. */
	readonly press: (...names: readonly string[]) => Promise<void>;
	/** Types a text in one chunk, then presses Enter. */
	readonly answer: (text: string) => Promise<void>;
	/** Pastes as a terminal does that brackets what is pasted. */
	readonly paste: (text: string) => Promise<void>;
};

/** Keys go in by `write`; each is waited for until the reader has taken it. */
export const keyboard = ({program}: World, write: (chunk: string) => void): Keyboard => {
	const send = async (chunk: string) => {
		const before = program.state();
		write(chunk);
		// Every key that is taken, even one that means nothing, is a new state.
		await until(
			() => program.state() !== before,
			() => `nobody took ${JSON.stringify(chunk)}`,
		);
		await settled();
	};
	const press = async (...names: readonly string[]) => {
		for (const name of names) await send(sequences[name] ?? name);
	};
	return {
		press,
		answer: (text) => press(text, 'enter'),
		paste: async (text) => {
			write(`\u001B[200~${text}\u001B[201~`);
			await settled();
		},
	};
};
