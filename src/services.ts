import {readFile} from 'node:fs/promises';
import {basename, join} from 'node:path';
import type {Services} from './app/perform/services.ts';
import {openLibrary} from './library/open-library.ts';
import type {MarksStore} from './marks/marks-store.ts';
import {peekSettings} from './marks/peek-settings.ts';
import type {Messages} from './messages/messages.ts';
import {defaultSettings} from './model/settings.ts';
import type {Subscription} from './model/source.ts';
import type {FetchAddress} from './net/fetched.ts';
import {queryReader} from './query/read-query.ts';
import {copySequence} from './system/clipboard.ts';
import type {Directories} from './system/directories.ts';
import {createLog, logFile} from './system/log-file.ts';

/** Days and ages are those of the machine's clock and zone. */
const queries = {clock: Date.now, readQuery: queryReader(Date.now, undefined)};

const assets = new URL('../assets/', import.meta.url);

export type Surroundings = {
	readonly words: Messages;
	readonly directories: Directories;
	readonly version: string;
	readonly write: (text: string) => void;
};

/** What loads slowly and is not needed for the first frame comes by `import` when it is first used. */
const common = ({words, directories, version, write}: Surroundings) => {
	let fetch: Promise<FetchAddress> | undefined;
	const loadFetch = async (): Promise<FetchAddress> => {
		const [{createFetchAddress}, {createSecretCommands}] = await Promise.all([
			import('./net/fetch-address.ts'),
			import('./system/secret-command.ts'),
		]);
		const run = createSecretCommands();
		return createFetchAddress({userAgent: `actus/${version}`, proxies: process.env, run});
	};
	return {
		words,
		zone: undefined,
		clock: Date.now,
		after: (ms: number, action: () => void) => {
			const timer = setTimeout(action, ms);
			return () => clearTimeout(timer);
		},
		fetch: async (request, signal) => {
			fetch ??= loadFetch();
			return (await fetch)(request, signal);
		},
		catalogue: () => readFile(new URL('catalogue.opml', assets), 'utf8'),
		openInBrowser: async (url) => (await import('./system/browser.ts')).openInBrowser(url),
		pipe: async (command, options) =>
			(await import('./system/pipe-command.ts')).pipeCommand(command, options),
		copy: (text) => write(copySequence(text)),
		log: createLog(directories.data),
		logFile: logFile(directories.data),
		workingDirectory: process.cwd(),
	} satisfies Partial<Services>;
};

/** The world as it is, with the reader's own stores. Throws Problem 'library-unusable'. */
export const openServices = (surroundings: Surroundings): Services => {
	const {directories} = surroundings;
	let marks: Promise<MarksStore> | undefined;
	return {
		...common(surroundings),
		library: openLibrary(join(directories.data, 'library.db'), queries),
		marks: () => {
			marks ??= import('./marks/open-marks.ts').then(({openMarks}) => openMarks(directories.config));
			return marks;
		},
		firstSettings: () => peekSettings(directories.config),
		isDemo: false,
	};
};

/** Where the edition says that its pictures are; they ship beside it. */
const editionPictures = 'https://www.courrier-des-affaires.example/images/';
const edition: Subscription = {key: 'edition', url: new URL('edition.xml', assets).href};

/** The shipped edition: stores in memory, nothing fetched. */
export const openDemoServices = async (surroundings: Surroundings): Promise<Services> => {
	const [{editionFeed}, {memoryMarks}, bytes] = await Promise.all([
		import('./app/perform/edition.ts'),
		import('./marks/memory-marks.ts'),
		readFile(new URL(edition.url)),
	]);
	const library = openLibrary(':memory:', queries);
	const now = Date.now();
	library.setSubscriptions([edition]);
	library.saveFeed(edition.key, editionFeed(bytes, edition.url, now), {at: now, validators: {}});
	const {fetch, ...world} = common(surroundings);
	return {
		...world,
		library,
		marks: async () => memoryMarks([edition]),
		firstSettings: () => defaultSettings,
		fetch: async (request, signal) => {
			// Read anew, the edition would have its old dates again.
			if (request.url === edition.url) return {status: 'unchanged', validators: {}};
			const picture = request.url.startsWith(editionPictures) && request.url.slice(editionPictures.length);
			if (!picture) return fetch(request, signal);
			const bytes = await readFile(new URL(basename(picture), assets));
			return {status: 'fetched', url: request.url, bytes, validators: {}};
		},
		isDemo: true,
	};
};
