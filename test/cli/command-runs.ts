import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Services} from '../../src/app/perform/services.ts';
import {parseCommandLine} from '../../src/cli/command-line.ts';
import {runCommand} from '../../src/cli/run-command.ts';
import {openLibrary} from '../../src/library/open-library.ts';
import {openMarks} from '../../src/marks/open-marks.ts';
import {wordsIn} from '../../src/messages/words.ts';
import {defaultSettings} from '../../src/model/settings.ts';
import {createFetchAddress} from '../../src/net/fetch-address.ts';
import {createSecretCommands} from '../../src/system/secret-command.ts';
import {type FeedServer, startFeedServer} from '../support/feed-server.ts';
import {queriesBy} from '../support/queries.ts';

/** Monday 2 October 2023, 16:10 in Paris. */
export const monday = Date.parse('2023-10-02T14:10:00Z');

export type Ran = {readonly code: number; readonly out: string; readonly err: string};

/** A reader's machine: real stores in a directory of its own, a real server; its clock and zone (Paris) stand still. */
export type Machine = {
	readonly directory: string;
	readonly server: FeedServer;
	readonly services: Services;
	/** Runs a command as if it had been typed: `run('list', '--json')`. */
	readonly run: (...argv: readonly string[]) => Promise<Ran>;
	/** The same in a terminal of so many columns. */
	readonly runIn: (columns: number, ...argv: readonly string[]) => Promise<Ran>;
	/** What `--json` printed. */
	readonly json: (...argv: readonly string[]) => Promise<unknown>;
	/** Writes a file beside which commands run; its path comes back. */
	readonly file: (name: string, text: string | Uint8Array) => Promise<string>;
	/** Another process on the same stores. */
	readonly again: (language?: 'fr' | 'en') => Machine;
	/** The questions that were asked on the terminal, and what is typed at the next ones: nothing unless said. */
	readonly questions: string[];
	readonly answers: string[];
	/** Lets so many ms pass. */
	readonly wait: (ms: number) => void;
	readonly close: () => Promise<void>;
};

export const startMachine = async (language: 'fr' | 'en' = 'fr'): Promise<Machine> => {
	const directory = await mkdtemp(join(tmpdir(), 'actus-cli-'));
	const server = await startFeedServer();
	const time = {now: monday};
	const opened: Services[] = [];
	const questions: string[] = [];
	const answers: string[] = [];
	const ask = async (question: string) => {
		questions.push(question);
		return answers.shift();
	};
	const open = (language: 'fr' | 'en'): Machine => {
		const services = servicesIn(directory, language, time);
		opened.push(services);
		const runIn = (columns: number | undefined, ...argv: readonly string[]) =>
			run(services, columns, argv, ask);
		return {
			questions,
			answers,
			directory,
			server,
			services,
			run: (...argv) => runIn(undefined, ...argv),
			runIn,
			json: async (...argv) => JSON.parse((await runIn(undefined, ...argv, '--json')).out),
			file: async (name, text) => {
				const path = join(directory, name);
				await writeFile(path, text);
				return path;
			},
			again: (other = language) => open(other),
			wait: (ms) => {
				time.now += ms;
			},
			close: async () => {
				for (const {library} of opened) library.close();
				await server.close();
				await rm(directory, {recursive: true});
			},
		};
	};
	return open(language);
};

const servicesIn = (directory: string, language: 'fr' | 'en', time: {readonly now: number}): Services => {
	const clock = () => time.now;
	const marks = openMarks(join(directory, 'config'));
	return {
		words: wordsIn(language),
		zone: 'Europe/Paris',
		clock,
		after: () => () => {},
		library: openLibrary(join(directory, 'library.db'), queriesBy(clock)),
		marks: () => marks,
		firstSettings: () => defaultSettings,
		fetch: createFetchAddress({
			userAgent: 'actus/test',
			now: clock,
			limits: {time: 2000},
			run: createSecretCommands({now: clock}),
		}),
		catalogue: async () => '<opml version="2.0"><body/></opml>',
		openInBrowser: async () => {},
		pipe: async () => Promise.reject(new Error('no command pipes')),
		copy: () => {},
		log: (error) => {
			throw error;
		},
		logFile: join(directory, 'actus.log'),
		isDemo: false,
		workingDirectory: directory,
	};
};

const run = async (
	services: Services,
	columns: number | undefined,
	argv: readonly string[],
	ask: (question: string) => Promise<string | undefined>,
): Promise<Ran> => {
	let [out, err] = ['', ''];
	const code = await runCommand(parseCommandLine(argv), services, {
		out: (text) => {
			out += text;
			return undefined;
		},
		err: (text) => {
			err += text;
		},
		progress: () => {},
		columns,
		ask,
	});
	return {code, out, err};
};
