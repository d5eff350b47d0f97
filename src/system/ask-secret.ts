import type {Writable} from 'node:stream';
import type {ReadStream} from 'node:tty';

/** What a terminal in raw mode sends for the keys that matter here. */
const keys = {enter: /[\r\n]/, interrupt: '\u0003', end: '\u0004', erase: /[\u007F\b]/, clear: '\u0015'};

/**
 * Asks for a line on the terminal and shows nothing of what is typed; undefined where there is no terminal, or nothing is
 * typed. Ctrl-C ends the program, as ever.
 */
export const askSecret = async (
	question: string,
	input: ReadStream,
	output: Writable,
): Promise<string | undefined> => {
	if (!input.isTTY) return undefined;
	input.setRawMode(true);
	output.write(question);
	let typed = '';
	try {
		for await (const chunk of input.setEncoding('utf8').iterator({destroyOnReturn: false})) {
			const text = String(chunk);
			const [before = ''] = text.split(keys.enter, 1);
			typed = afterKeys(typed, before);
			if (before.includes(keys.interrupt)) process.kill(process.pid, 'SIGINT');
			if (before !== text || (before.includes(keys.end) && typed === '')) break;
		}
	} finally {
		input.setRawMode(false);
		input.pause();
		output.write('\n');
	}
	return typed === '' ? undefined : typed;
};

/** The line after what was typed; keys that send sequences, and other controls, change nothing. */
const afterKeys = (typed: string, text: string): string => {
	let line = Array.from(typed);
	for (const sign of text.replace(/\u001B(?:\[[0-9;?]*[ -/]*[@-~]|O.|.)?/gs, '')) {
		if (keys.erase.test(sign)) line = line.slice(0, -1);
		else if (sign === keys.clear) line = [];
		else if (sign >= ' ' && !/[\u0080-\u009F]/.test(sign)) line.push(sign);
	}
	return line.join('');
};
