import {initialState} from '../../src/app/initial-state.ts';
import {createPerformer, type Host, type Performer} from '../../src/app/perform/perform.ts';
import type {Easel} from '../../src/app/perform/picture-reader.ts';
import type {Services} from '../../src/app/perform/services.ts';
import {createProgram, type Program} from '../../src/app/program.ts';
import type {Size} from '../../src/app/state.ts';
import {openLibrary} from '../../src/library/open-library.ts';
import type {MarksStore} from '../../src/marks/marks-store.ts';
import {memoryMarks} from '../../src/marks/memory-marks.ts';
import {wordsIn} from '../../src/messages/words.ts';
import type {ParsedFeed} from '../../src/model/feed.ts';
import {problem} from '../../src/model/problem.ts';
import type {Subscription} from '../../src/model/source.ts';
import type {FetchAddress} from '../../src/net/fetched.ts';
import type {PipeCommand} from '../../src/system/pipe-command.ts';
import {monday} from './entries.ts';
import {queriesBy} from './queries.ts';

// What the reader loads when it is first used is loaded here, so that no test waits for it.
await Promise.all([
	import('../../src/app/perform/count-views.ts'),
	import('../../src/app/perform/full-text.ts'),
	import('../../src/app/perform/fetch-article.ts'),
	import('../../src/app/perform/heal-sources.ts'),
	import('../../src/app/perform/picture-reader.ts'),
	import('../../src/app/perform/outward-effects.ts'),
	import('../../src/app/perform/keep-whole.ts'),
	import('../../src/app/perform/link-reader.ts'),
	import('../../src/app/perform/read-in-worker.ts'),
	import('../../src/app/perform/refresh.ts'),
	import('../../src/app/perform/source-effects.ts'),
	import('../../src/app/perform/take-along-reader.ts'),
	import('../../src/text/layout-changes.ts'),
	import('../../src/text/layout.ts'),
]);

export type WorldOptions = {
	readonly size?: Size;
	readonly language?: 'fr' | 'en';
	/** Sources by their address, with what they have given before the reader opens; undefined is nothing yet. */
	readonly feeds?: Readonly<Record<string, ParsedFeed | undefined>>;
	/** The folders of some of these, by their address. */
	readonly folders?: Readonly<Record<string, string>>;
	readonly fetch?: FetchAddress;
	/** ms: when the reader was here before. */
	readonly visit?: number;
	readonly isDemo?: boolean;
	readonly hasHyperlinks?: boolean;
	readonly catalogue?: string;
	/** Where pictures are drawn; nowhere unless said. */
	readonly easel?: Easel;
	/** Where files are written; unless said, where none can be. */
	readonly workingDirectory?: string;
	/** Runs commands; unless said, none is run, and each says what it got. */
	readonly pipe?: PipeCommand;
	/** Where the library is; in memory unless said. */
	readonly libraryFile?: string;
	/** What is at rest; nothing unless said. */
	readonly marks?: MarksStore;
};

const echo: PipeCommand = async (command, {input}) => ({
	output: `${command}\n${input}`,
	ending: {by: 'itself', status: 0},
});

export type World = {
	readonly program: Program;
	readonly performer: Performer;
	readonly services: Services;
	/** What was asked of the terminal and of the world, in order: `leave`, `browse https://…`, `copy …`. */
	readonly asked: readonly string[];
	/** Lets the timers of so many ms fire. */
	readonly advance: (ms: number) => Promise<void>;
	/** The minute's tick. */
	readonly tick: () => Promise<void>;
};

/** The whole reader but its drawing, on a library in memory, its clock (16:10 on `monday`) and its zone (Paris) fixed. */
export const openWorld = (options: WorldOptions = {}): World => {
	const {size = {columns: 80, rows: 24}, language = 'fr', feeds = {}, folders = {}, isDemo = false} = options;
	let now = monday;
	const asked: string[] = [];
	const timers = new Map<number, {readonly at: number; readonly action: () => void}>();
	let timerCount = 0;
	const library = openLibrary(
		options.libraryFile ?? ':memory:',
		queriesBy(() => now),
	);
	const subscriptions: Subscription[] = Object.keys(feeds).map((url, index) => ({
		key: `source${index + 1}`,
		url,
		...(folders[url] !== undefined && {folder: folders[url]}),
	}));
	library.setSubscriptions(subscriptions);
	for (const [index, saved] of Object.values(feeds).entries()) {
		if (saved) library.saveFeed(`source${index + 1}`, saved, {at: now, validators: {}});
	}
	const store = options.marks ?? memoryMarks(subscriptions);
	const services: Services = {
		words: wordsIn(language),
		zone: 'Europe/Paris',
		clock: () => now,
		after: (ms, action) => {
			const id = timerCount++;
			timers.set(id, {at: now + ms, action});
			return () => timers.delete(id);
		},
		library,
		marks: async () => store,
		firstSettings: store.settings,
		fetch: options.fetch ?? (async ({url}) => Promise.reject(problem('host-unknown', {url}))),
		catalogue: async () => options.catalogue ?? '<opml version="2.0"><body/></opml>',
		openInBrowser: async (url) => {
			asked.push(`browse ${url}`);
		},
		pipe: options.pipe ?? echo,
		copy: (text) => asked.push(`copy ${text}`),
		log: (error) => {
			throw error;
		},
		logFile: '/actus.log',
		isDemo,
		workingDirectory: options.workingDirectory ?? '/dev/null',
	};
	const host: Host = {
		leave: () => asked.push('leave'),
		suspend: () => asked.push('suspend'),
		showEdition: () => asked.push('edition'),
		...(options.easel && {easel: options.easel}),
	};
	const start = initialState({
		size,
		now,
		zone: services.zone,
		language,
		visit: options.visit,
		settings: services.firstSettings(),
		isDemo,
		hasHyperlinks: options.hasHyperlinks ?? false,
		sources: library.sources(),
		isFirst: subscriptions.length === 0,
	});
	const performer = createPerformer(services, host, (message) => program.send(message));
	const program: Program = createProgram(start, performer.perform);
	performer.perform({type: 'load-window', wish: {selection: start.list.selection, at: 'start', offset: 0}});
	return {
		program,
		performer,
		services,
		asked,
		advance: async (ms) => {
			now += ms;
			for (const [id, {at, action}] of timers) {
				if (at > now) continue;
				timers.delete(id);
				action();
			}
			await settled();
		},
		tick: async () => {
			program.send({type: 'ticked', now});
			await settled();
		},
	};
};

/** Promises and timers that are due have had their turn. */
export const settled = async (): Promise<void> => {
	for (let turn = 0; turn < 5; turn++) {
		await new Promise((resolve) => {
			setImmediate(resolve);
		});
	}
};

/** Waits until something holds, three seconds at most; then `otherwise` says what was found instead. */
export const until = async (holds: () => boolean, otherwise: () => string): Promise<void> => {
	const deadline = performance.now() + 3000;
	while (!holds()) {
		if (performance.now() > deadline) throw new Error(otherwise());
		await settled();
	}
};
