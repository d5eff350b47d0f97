import {execFile} from 'node:child_process';
import {problem} from '../model/problem.ts';

/** ms that a command may take: somebody may have to type a master password for it. */
const patience = 60_000;
/** ms for which a secret is not asked for again: a source's feed and its articles' pages are fetched together. */
const fresh = 300_000;

/** A command's words: parted by blanks, those in quotes kept together. No shell reads them. */
export const wordsOf = (command: string): readonly string[] =>
	(command.match(/(?:"[^"]*"|'[^']*'|[^\s"'])+/g) ?? []).map((word) =>
		word.replace(/"([^"]*)"|'([^']*)'/g, '$1$2'),
	);

export type SecretCommandOptions = {
	/** ms since the epoch */
	readonly now?: () => number;
	readonly env?: NodeJS.ProcessEnv;
};

/**
 * Gives the first line that a command prints, and remembers it for a few minutes. Two who ask at once ask once. Throws
 * 'command-failed', which names the program alone.
 */
export const createSecretCommands = ({
	now = Date.now,
	env = process.env,
}: SecretCommandOptions = {}): ((command: string) => Promise<string>) => {
	const known = new Map<string, {readonly secret: Promise<string>; readonly until: number}>();
	return (command) => {
		const kept = known.get(command);
		if (kept && kept.until > now()) return kept.secret;
		const secret = firstLineOf(wordsOf(command), env);
		known.set(command, {secret, until: now() + fresh});
		secret.catch(() => known.delete(command));
		return secret;
	};
};

const firstLineOf = (
	[program = '', ...words]: readonly string[],
	env: NodeJS.ProcessEnv,
): Promise<string> => {
	const {promise, resolve, reject} = Promise.withResolvers<string>();
	// What it printed is in the system's error: it is no part of ours.
	const failed = (detail: string) => reject(problem('command-failed', {program, detail}));
	if (program === '') failed('ENOENT');
	else {
		const options = {env, timeout: patience, maxBuffer: 65_536, windowsHide: true, encoding: 'utf8'} as const;
		const child = execFile(program, words, options, (error, stdout) => {
			const [line = ''] = stdout.split(/\r?\n/, 1);
			if (error) failed(error.killed ? 'ETIMEDOUT' : String(error.code ?? error.signal));
			else if (line === '') failed('ENODATA');
			else resolve(line);
		});
		child.stdin?.on('error', () => {}).end();
	}
	return promise;
};
