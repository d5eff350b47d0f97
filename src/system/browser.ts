import {spawn} from 'node:child_process';
import {problem} from '../model/problem.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The programs to try for an address, each a command and its arguments; no shell reads them. `BROWSER` holds one or
 * several parted by colons, its words parted by blanks, `%s` standing for the address (or else it comes last), as
 * for xdg-open and man; without it the system's own way.
 */
export const browserCommands = (
	url: string,
	env: Environment,
	platform: NodeJS.Platform,
): readonly (readonly string[])[] => {
	const separator = platform === 'win32' ? ';' : ':';
	const chosen = (env.BROWSER ?? '')
		.split(separator)
		.map((command) => command.split(/\s+/).filter((word) => word !== ''))
		.filter((words) => words.length > 0);
	if (chosen.length > 0) return chosen.map((words) => withAddress(words, url));
	if (platform === 'win32') return [['rundll32', 'url.dll,FileProtocolHandler', url]];
	return [[platform === 'darwin' ? 'open' : 'xdg-open', url]];
};

const withAddress = (words: readonly string[], url: string): readonly string[] =>
	words.some((word) => word.includes('%s'))
		? words.map((word) => word.replaceAll('%s', () => url))
		: [...words, url];

export type BrowserOptions = {
	readonly env?: Environment;
	readonly platform?: NodeJS.Platform;
	/** ms after which a program that still runs is taken for a success. */
	readonly patience?: number;
};

/**
 * Opens a web address in the reader's browser, which outlives us and cannot write on our screen. Throws the Problems
 * `not-a-web-address` for anything but `http:` and `https:`, and `browser-failed` if no program could be started or
 * each said at once that it failed. An exit of ours does not wait for it.
 */
export const openInBrowser = async (
	url: string,
	{env = process.env, platform = process.platform, patience = 2000}: BrowserOptions = {},
): Promise<void> => {
	const address = URL.parse(url);
	if (address === null || !/^https?:$/.test(address.protocol)) throw problem('not-a-web-address', {url});
	let failure: unknown;
	for (const [command = '', ...words] of browserCommands(address.href, env, platform)) {
		try {
			await start(command, words, patience);
			return;
		} catch (error) {
			failure = error;
		}
	}
	throw problem('browser-failed', {url: address.href}, failure);
};

const start = (command: string, words: readonly string[], patience: number): Promise<void> =>
	new Promise((resolve, reject) => {
		const child = spawn(command, words, {detached: true, stdio: 'ignore'});
		const timer = setTimeout(resolve, patience);
		child.on('error', reject);
		child.on('exit', (code, signal) => {
			clearTimeout(timer);
			if (code === 0) resolve();
			else reject(new Error(`${command}: ${signal ?? code}`));
		});
		child.unref();
		timer.unref();
	});
