import {cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterAll, beforeAll, onTestFinished} from 'vitest';
import {actus, type Ran, run} from './built.ts';
import {dispatches, rss} from './rss.ts';

/** A reader's own directories. */
export type Home = {
	readonly directory: string;
	readonly config: string;
	readonly data: string;
	readonly env: NodeJS.ProcessEnv;
	/** Runs a command of the built program to its end. */
	readonly actus: (...argv: readonly string[]) => Promise<Ran>;
	/** What it printed as JSON. */
	readonly json: <Shape>(...argv: readonly string[]) => Promise<Shape>;
	/** Writes a file beside the others; its path comes back. */
	readonly file: (name: string, contents: string) => string;
	/** Writes one of the files in which the reader's decisions rest: `subscriptions`, `marks/<key>` … */
	readonly conf: (name: string, contents: string) => void;
};

/** A zone in which it is about noon now, so that no test meets midnight. (POSIX: west of Greenwich is positive.) */
const noon = (): string => {
	const hoursWest = new Date().getUTCHours() - 12;
	return `Etc/GMT${hoursWest < 0 ? '-' : '+'}${Math.abs(hoursWest)}`;
};

const newDirectory = () => mkdtempSync(join(tmpdir(), 'actus-home-'));
const remove = (directory: string) => rmSync(directory, {recursive: true, force: true, maxRetries: 5});

const homeIn = (directory: string, env: NodeJS.ProcessEnv): Home => {
	const own: NodeJS.ProcessEnv = {
		PATH: process.env.PATH,
		HOME: directory,
		XDG_CONFIG_HOME: join(directory, 'config'),
		XDG_DATA_HOME: join(directory, 'data'),
		XDG_CACHE_HOME: join(tmpdir(), 'actus-test-cache'),
		TERM: 'xterm-256color',
		LC_ALL: 'fr_FR.UTF-8',
		TZ: noon(),
		...env,
	};
	const runHere = (...argv: readonly string[]) => run(actus(...argv), own);
	return {
		directory,
		config: join(directory, 'config', 'actus'),
		data: join(directory, 'data', 'actus'),
		env: own,
		actus: runHere,
		json: async (...argv) => {
			const {code, out, err} = await runHere(...argv, '--json');
			if (code !== 0) throw new Error(`actus ${argv.join(' ')}: ${code}\n${err}`);
			return JSON.parse(out);
		},
		file: (name, contents) => {
			const path = join(directory, name);
			writeFileSync(path, contents);
			return path;
		},
		conf: (name, contents) => {
			const path = join(directory, 'config', 'actus', `${name}.json`);
			mkdirSync(dirname(path), {recursive: true});
			writeFileSync(path, contents);
		},
	};
};

/** Empty directories that go with the test; French unless `env` says otherwise. */
export const makeHome = (env: NodeJS.ProcessEnv = {}): Home => {
	const directory = newDirectory();
	onTestFinished(() => remove(directory));
	return homeIn(directory, env);
};

/** A home filled once for the file that calls this; each test takes a copy of its own. */
export const homeLike = (fill: (home: Home) => Promise<unknown>): ((env?: NodeJS.ProcessEnv) => Home) => {
	const directory = newDirectory();
	beforeAll(() => fill(homeIn(directory, {})));
	afterAll(() => remove(directory));
	return (env = {}) => {
		const home = makeHome(env);
		cpSync(directory, home.directory, {recursive: true});
		return home;
	};
};

/** A home with so many headlines of one file, « Dépêche 1 » the newest, all long past. */
export const homeWithNews = (count: number) =>
	homeLike((home) => home.actus('add', home.file('fil.xml', rss('Le Fil', dispatches(count)))));

/** A headline as `--json` prints it; what these tests look at. */
export type ListedHeadline = {
	readonly id: string;
	readonly title: string;
	readonly read: boolean;
	readonly bookmarked: boolean;
};
