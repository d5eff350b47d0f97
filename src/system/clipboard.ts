import {cleanText} from '../model/clean.ts';

/** Terminals drop sequences longer than about 100 kB, some without a word. */
const mostBytes = 64_000;

/**
 * The sequence that asks the terminal to put a text on the clipboard, OSC 52: it works over SSH too, and in tmux with
 * its `set-clipboard` on. The text is cleaned, and cut to what terminals take.
 * (XTerm Control Sequences, « Operating System Commands »; ended by BEL, which every terminal understands.)
 */
export const copySequence = (text: string): string => {
	const bytes = new Uint8Array(mostBytes);
	const {written} = new TextEncoder().encodeInto(cleanText(text), bytes);
	return `\u001B]52;c;${Buffer.from(bytes.buffer, 0, written).toString('base64')}\u0007`;
};
