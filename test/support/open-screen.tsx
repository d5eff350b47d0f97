import {render} from 'ink-testing-library';
import {App} from '../../components/App.tsx';
import {painter} from '../../components/theme.ts';
import {initialState} from '../../src/app/initial-state.ts';
import {createPerformer, type Host} from '../../src/app/perform/perform.ts';
import type {Services} from '../../src/app/perform/services.ts';
import {createProgram, type Program} from '../../src/app/program.ts';
import type {Size} from '../../src/app/state.ts';
import {openLibrary} from '../../src/library/open-library.ts';
import {memoryMarks} from '../../src/marks/memory-marks.ts';
import {wordsIn} from '../../src/messages/words.ts';
import type {ParsedEntry, ParsedFeed} from '../../src/model/feed.ts';
import {problem} from '../../src/model/problem.ts';
import type {Subscription} from '../../src/model/source.ts';
import type {FetchAddress} from '../../src/net/fetched.ts';

/** Monday 2 October 2023, 16:10 in Paris. */
export const monday = Date.parse('2023-10-02T14:10:00Z');

const keys: Readonly<Record<string, string>> = {
	enter: '\r',
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

/** An entry with what a test says of it, and nothing else. */
export const entry = (title: string, said: Partial<ParsedEntry> = {}): ParsedEntry => ({
	identity: said.url ?? title,
	title,
	authors: [],
	html: `<p>${title}.</p>`,
	access: 'unknown',
	enclosures: [],
	...said,
});

/** A feed of entries, the first the newest, each an hour older than the one before unless it says when. */
export const feed = (title: string, entries: readonly ParsedEntry[], newest = monday - 7 * 60_000): ParsedFeed => ({
	kind: 'rss',
	title,
	isSalvaged: false,
	entries: entries.map((said, index) => ({published: newest - index * 3_600_000, ...said})),
});

export type ScreenOptions = {
	readonly size?: Size;
	readonly language?: 'fr' | 'en';
	/** Sources by their address, with what they have given before the screen opens. */
	readonly feeds?: Readonly<Record<string, ParsedFeed>>;
	readonly fetch?: FetchAddress;
	readonly now?: number;
	readonly isDemo?: boolean;
	readonly catalogue?: string;
};

export type TestScreen = {
	/** The screen as text: rows without trailing spaces, without colours. */
	readonly frame: () => string;
	/** Presses keys one after the other, each a chunk of its own; what has no name is typed as it is. */
	readonly press: (...names: readonly string[]) => Promise<void>;
	/** Lets the timers of so many ms fire. */
	readonly advance: (ms: number) => Promise<void>;
	/** Waits until the frame matches. */
	readonly until: (pattern: RegExp) => Promise<void>;
	readonly program: Program;
	readonly services: Services;
	/** What was asked of the terminal and of the world, in order: `leave`, `browse https://…`, `copy …`. */
	readonly asked: readonly string[];
	readonly resize: (size: Size) => Promise<void>;
};

/** The whole reader on a library in memory, its clock and its zone fixed (Paris), drawn by ink-testing-library. */
export const openScreen = async (options: ScreenOptions = {}): Promise<TestScreen> => {
	const {size = {columns: 80, rows: 24}, language = 'fr', feeds = {}, isDemo = false} = options;
	let now = options.now ?? monday;
	const asked: string[] = [];
	const timers = new Map<number, {readonly at: number; readonly action: () => void}>();
	let timerCount = 0;
	const library = openLibrary(':memory:', {clock: () => now});
	const subscriptions: Subscription[] = Object.keys(feeds).map((url, index) => ({key: `source${index + 1}`, url}));
	library.setSubscriptions(subscriptions);
	for (const [index, saved] of Object.values(feeds).entries()) {
		library.saveFeed(`source${index + 1}`, saved, {at: now, validators: {}});
	}
	const store = memoryMarks(subscriptions);
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
		fetch: options.fetch ?? (async ({url}) => Promise.reject(problem('host-unknown', {url}))),
		catalogue: async () => options.catalogue ?? '<opml version="2.0"><body/></opml>',
		openInBrowser: async url => {
			asked.push(`browse ${url}`);
		},
		copy: text => asked.push(`copy ${text}`),
		log: error => {
			throw error;
		},
		logFile: '/actus.log',
		isDemo,
		workingDirectory: '/',
	};
	const host: Host = {
		leave: () => asked.push('leave'),
		suspend: () => asked.push('suspend'),
		showEdition: () => asked.push('edition'),
	};
	const start = initialState({
		size,
		now,
		zone: services.zone,
		isDemo,
		sources: library.sources(),
		isFirst: subscriptions.length === 0,
	});
	const performer = createPerformer(services, host, message => program.send(message));
	const program: Program = createProgram(start, performer.perform);
	performer.perform({type: 'load-window', wish: {selection: start.list.selection, at: 'start', offset: 0}});
	const {lastFrame, stdin} = render(<App program={program} words={services.words} paint={painter(false)} />);
	await settled();

	const frame = () =>
		(lastFrame() ?? '')
			.replace(/\u001B\[[\d;]*m/g, '')
			.split('\n')
			.map(line => line.trimEnd())
			.join('\n');
	return {
		frame,
		program,
		services,
		asked,
		press: async (...names) => {
			for (const name of names) {
				stdin.write(keys[name] ?? name);
				// A lone escape is told from a sequence by the silence after it.
				if (name === 'escape') await new Promise(resolve => setTimeout(resolve, 40));
				await settled();
			}
		},
		advance: async ms => {
			now += ms;
			for (const [id, {at, action}] of timers) {
				if (at > now) continue;
				timers.delete(id);
				action();
			}
			await settled();
		},
		until: async pattern => {
			const deadline = performance.now() + 5000;
			while (!pattern.test(frame())) {
				if (performance.now() > deadline) throw new Error(`No ${pattern} on the screen:\n${frame()}`);
				await settled();
			}
		},
		resize: async next => {
			program.send({type: 'resized', size: next});
			await settled();
		},
	};
};

/** Promises and timers that are due have had their turn. */
const settled = async (): Promise<void> => {
	for (let turn = 0; turn < 5; turn++) await new Promise(resolve => setImmediate(resolve));
};
