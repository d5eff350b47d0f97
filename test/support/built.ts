import {spawn, spawnSync} from 'node:child_process';
import {mkdirSync} from 'node:fs';
import {dirname} from 'node:path';
import {DatabaseSync} from 'node:sqlite';
import {fileURLToPath} from 'node:url';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Builds what is stale. Test files run side by side: the first builds, the others wait for it (SQLite's lock). */
const build = (): void => {
	const lockFile = here('../../node_modules/.actus/tests.lock');
	mkdirSync(dirname(lockFile), {recursive: true});
	const lock = new DatabaseSync(lockFile, {timeout: 60_000});
	try {
		lock.exec('BEGIN IMMEDIATE');
		const script = `import(${JSON.stringify(new URL('../../scripts/build.mjs', import.meta.url))}).then((build) => build.buildIfStale())`;
		const {status, stderr} = spawnSync(process.execPath, ['--eval', script, here('built.ts')], {
			encoding: 'utf8',
		});
		if (status !== 0) throw new Error(`The build failed:\n${stderr}`);
	} finally {
		lock.close();
	}
};
build();

/** The bin as it ships. */
export const bin = here('../../dist/actus.js');

/** The command that starts the built program. */
export const actus = (...argv: readonly string[]): readonly string[] => [process.execPath, bin, ...argv];

export type Ran = {readonly code: number; readonly out: string; readonly err: string};

/** Runs a command to its end, which comes within a minute; what it printed comes back. */
export const run = (
	[program = '', ...argv]: readonly string[],
	env: NodeJS.ProcessEnv,
	input = '',
): Promise<Ran> =>
	new Promise((resolve, reject) => {
		const child = spawn(program, argv, {env, stdio: 'pipe', timeout: 60_000, killSignal: 'SIGKILL'});
		let [out, err] = ['', ''];
		child.stdout.setEncoding('utf8').on('data', (text: string) => {
			out += text;
		});
		child.stderr.setEncoding('utf8').on('data', (text: string) => {
			err += text;
		});
		child.stdin.on('error', () => {});
		child.stdin.end(input);
		child.on('error', reject);
		child.on('close', (code) => resolve({code: code ?? 128, out, err}));
	});
