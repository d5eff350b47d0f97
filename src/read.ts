import type {Drawing} from '../components/draw.tsx';
import {hasColour, painter} from '../components/theme.ts';
import {initialState} from './app/initial-state.ts';
import {withWindow} from './app/loaded-list.ts';
import {loadWindow} from './app/perform/load-window.ts';
import type {Host} from './app/perform/perform.ts';
import type {Easel} from './app/perform/picture-reader.ts';
import type {Services} from './app/perform/services.ts';
import type {Size, State} from './app/state.ts';
import {isProblem} from './model/problem.ts';
import type {Source} from './model/source.ts';
import {mayKnowKitty} from './picture/way.ts';
import type {Reading} from './reading.ts';
import {type Canvas, createCanvas} from './system/canvas.ts';
import {hasHyperlinks} from './system/hyperlinks.ts';
import {createTerminalAnswers, type TerminalAnswers} from './system/terminal-answers.ts';

const {stdin, stdout, env} = process;

/** The reader, from its first paint until the reader leaves; gives the exit code, throws what stopped it. */
export const read = async (services: Services, openDemo: () => Promise<Services>): Promise<number> => {
	const {words} = services;
	const paint = painter(hasColour(env));
	const left = Promise.withResolvers<number>();
	const canvas = createCanvas(stdout);
	const answers = createTerminalAnswers(stdin, (text) => stdout.write(text), mayKnowKitty);
	const host: Host = {
		easel: easelOf(canvas, answers),
		leave: () => left.resolve(0),
		suspend: () => {
			if (process.platform !== 'win32') suspend().catch(left.reject);
		},
		showEdition: () => {
			showDemo().catch(left.reject);
		},
	};
	let sources = services.library.sources();
	if (sources.length === 0 && !services.isDemo) sources = await sourcesFromConf(services);
	const start = firstState(services, sources);
	let reading: Reading | undefined;
	for (const [signal, code] of signals) process.on(signal, () => left.resolve(code));
	process.on('uncaughtException', left.reject);
	const resized = () => reading?.program.send({type: 'resized', size: sizeNow()});
	stdout.on('resize', resized);
	let drawing: Drawing | undefined;
	const suspend = async () => {
		canvas.close();
		await drawing?.suspend();
		canvas.open();
		reading?.program.send({type: 'pictures-gone'});
	};
	const showDemo = async () => {
		const demo = await openDemo();
		const {startReading} = await import('./reading.ts');
		await reading?.performer.finish();
		reading = startReading(demo, firstState(demo, demo.library.sources()), host);
		drawing?.show(reading.program);
	};
	const ticking = setInterval(() => reading?.program.send({type: 'ticked', now: services.clock()}), 60_000);
	const lookingAround = setInterval(() => reading?.program.send({type: 'looked-around'}), 3000);

	try {
		// From here on keys wait for the reader: the terminal would write them into the early paint, and end us on Ctrl-C.
		stdin.setRawMode(true);
		if (sources.length > 0) {
			const {earlyPaint} = await import('../components/early-paint.ts');
			stdout.write(earlyPaint(start, words, paint));
		}
		const [{draw}, {startReading, goOnReading}] = await Promise.all([
			import('../components/draw.tsx'),
			import('./reading.ts'),
		]);
		reading = startReading(services, start, host);
		drawing = draw(reading.program, {words, paint, stdin: answers.stdin, stdout: canvas.stdout});
		drawing.ended.catch(left.reject);
		// The window may have another size by now, and what stands beside the list is still to come.
		resized();
		goOnReading(reading);
		return await left.promise;
	} finally {
		clearInterval(ticking);
		clearInterval(lookingAround);
		canvas.close();
		await giveBack(drawing);
		await reading?.performer.finish();
		services.library.close();
	}
};

/** The terminal as the shell left it, however far the reader came. */
const giveBack = async (drawing: Drawing | undefined): Promise<void> => {
	if (!drawing) stdin.setRawMode(false);
	// What could not be drawn cannot be drawn a last time either: then Ink gives nothing back.
	const closed = drawing?.close().then(
		() => true,
		() => false,
	);
	// What is typed from now on is the shell's: the system would go on handing it to us while the last marks are written.
	stdin.destroy();
	if (await closed) return;
	const {leaveAlternateScreen} = await import('../components/early-paint.ts');
	stdout.write(leaveAlternateScreen);
};

/** A process that a signal ends says so as a shell does: 128 and the signal's number. */
const signals = [
	['SIGTERM', 143],
	['SIGHUP', 129],
	['SIGINT', 130],
] as const;

/** What pictures need to know of the terminal, from its own words and from the environment. */
const easelOf = (canvas: Canvas, answers: TerminalAnswers): Easel => {
	const unaskedScreen = () => ({
		hasKitty: false,
		colourDepth: stdout.getColorDepth(env),
		isDistant: (env.SSH_CONNECTION ?? env.SSH_TTY ?? '') !== '',
		program: env.LC_TERMINAL ?? env.TERM_PROGRAM ?? '',
	});
	let window: Size | undefined;
	return {
		canvas,
		unaskedScreen,
		screen: async () => {
			// What it says of its pixels is of the window as it is when it is asked.
			window ??= sizeNow();
			return {...unaskedScreen(), window, ...(await answers.facts())};
		},
	};
};

const sizeNow = (): Size => ({columns: stdout.columns || 80, rows: stdout.rows || 24});

/** The state before the first message, its list's beginning there already. */
const firstState = (services: Services, sources: readonly Source[]): State => {
	const {library, isDemo} = services;
	const {total, bookmarked} = library.counts();
	const start = initialState({
		size: sizeNow(),
		now: services.clock(),
		zone: services.zone,
		language: services.words.language,
		visit: isDemo ? undefined : library.beginVisit(services.clock()),
		settings: services.firstSettings(),
		isDemo,
		hasHyperlinks: hasHyperlinks(env),
		sources,
		isFirst: sources.length === 0 && total === 0 && bookmarked === 0,
	});
	if (start.screen.name !== 'list') return start;
	const {selection} = start.list;
	try {
		return withWindow(
			start,
			loadWindow(library, {selection, at: 'start', offset: 0, hasLeads: start.settings.rows === 'summary'}),
		);
	} catch (error) {
		// The reader asks again, and says what is wrong.
		if (!isProblem(error)) throw error;
		return start;
	}
};

/** A library that is new or lost: `conf` still knows what is followed, and what was read and kept. */
const sourcesFromConf = async (services: Services): Promise<readonly Source[]> => {
	const {reconcile} = await import('./app/perform/keep.ts');
	await reconcile(services);
	return services.library.sources();
};
