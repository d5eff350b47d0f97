import {execFileSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {
	actus,
	type Cost,
	costOf,
	idleProcess,
	isInstalled,
	median,
	quantile,
	readingSession,
	serveCorpus,
} from './measure.ts';
import {pageSources} from './sources.ts';
import {wrapping} from './wrapping.ts';

/*
 * `npm run bench`: what actus costs, as one JSON on standard output. Every ratio is between figures of this one run:
 * machines differ, and the same machine differs from hour to hour.
 */

const rounds = 7;
const presses = 150;
const sizes = {small: {sources: 2, items: 50}, large: {sources: 200, items: 500}};

const say = (text: string) => process.stderr.write(`${text}\n`);
const rounded = (value: number): number => Number(value.toPrecision(3));

const cpu = ({user, sys}: Cost): number => user + sys;

const home = mkdtempSync(join(tmpdir(), 'actus-bench-'));

/** A library of so many articles, made by the program itself from a server; and what that cost. */
const makeLibrary = async (name: string, {sources, items}: {sources: number; items: number}) => {
	const env = {
		...process.env,
		LC_ALL: 'fr_FR.UTF-8',
		TERM: 'xterm-256color',
		XDG_CONFIG_HOME: join(home, name, 'config'),
		XDG_DATA_HOME: join(home, name, 'data'),
		XDG_CACHE_HOME: join(home, 'cache'),
	};
	const server = await serveCorpus(sources, items);
	const outlines = Array.from(
		{length: sources},
		(_, source) => `<outline type="rss" xmlUrl="http://127.0.0.1:${server.port}/${source}.xml"/>`,
	);
	const opml = join(home, `${name}.opml`);
	writeFileSync(opml, `<opml version="2.0"><body>${outlines.join('')}</body></opml>`);
	execFileSync(actus[0] ?? '', [...actus.slice(1), 'import', opml], {env, stdio: 'ignore'});
	const peer = name === 'large' ? await newsboatReload(sources, server.port) : undefined;
	const cold = await costOf([...actus, 'refresh'], env);
	const unchanged = await costOf([...actus, 'refresh'], env);
	server.close();
	if (cold.code !== 0 || unchanged.code !== 0)
		throw new Error(`refresh ended with ${cold.code}, ${unchanged.code}`);
	return {env, cold, unchanged, newsboat: peer};
};

/** newsboat's first reload of the same feeds (Debian's package), where it is installed. */
const newsboatReload = async (sources: number, port: number): Promise<Cost | undefined> => {
	if (!(await isInstalled('newsboat'))) return undefined;
	const file = (name: string) => join(home, `newsboat-${name}`);
	const urls = Array.from({length: sources}, (_, source) => `http://127.0.0.1:${port}/${source}.xml`);
	writeFileSync(file('urls'), `${urls.join('\n')}\n`);
	writeFileSync(file('config'), 'reload-threads 2\n');
	say('newsboat on the same feeds…');
	const options = ['-C', file('config'), '-u', file('urls'), '-c', file('cache.db')];
	return costOf(['newsboat', ...options, '-x', 'reload'], {...process.env, HOME: home});
};

try {
	say('small library…');
	const small = await makeLibrary('small', sizes.small);
	say('large library: 200 feeds of 500 entries…');
	const large = await makeLibrary('large', sizes.large);
	say('pages without a feed…');
	const sources = pageSources();
	say('the rows of a long article…');
	const wrapped = await wrapping();
	const idle: number[] = [];
	const sessions = {small: [], large: []} as Record<
		'small' | 'large',
		Awaited<ReturnType<typeof readingSession>>[]
	>;
	// In turns, so that a slow minute of the machine falls on all alike; the first turn warms the compile cache.
	for (let round = 0; round <= rounds; round++) {
		say(`round ${round} of ${rounds}…`);
		const nothing = await idleProcess(small.env);
		const inSmall = await readingSession(small.env, round === 0 ? 1 : presses / 3);
		const inLarge = await readingSession(large.env, round === 0 ? 1 : presses / 3);
		if (round === 0) continue;
		idle.push(nothing);
		sessions.small.push(inSmall);
		sessions.large.push(inLarge);
	}
	const idleMemory = (await costOf([process.execPath, '-e', '0'], small.env)).memory;
	const base = median(idle);
	const summary = (name: 'small' | 'large') => {
		const {sources, items} = sizes[name];
		const painted = median(sessions[name].map((session) => session.painted));
		const answered = median(sessions[name].map((session) => session.answered));
		const latencies = sessions[name].flatMap((session) => session.latencies);
		const memory = Math.max(...sessions[name].map((session) => session.memory));
		return {
			articles: sources * items,
			firstHeadline: {ms: rounded(painted), overNode: rounded(painted / base)},
			firstAnswer: {ms: rounded(answered), overNode: rounded(answered / base)},
			key: {medianMs: rounded(median(latencies)), p99Ms: rounded(quantile(latencies, 0.99))},
			peakMemory: {mb: rounded(memory), overNode: rounded(memory / idleMemory)},
		};
	};
	const figures = {small: summary('small'), large: summary('large')};
	const perItem = (cost: Cost) => rounded((cpu(cost) / (sizes.large.sources * sizes.large.items)) * 1e6);
	console.log(
		JSON.stringify(
			{
				node: process.version,
				nodeStart: {ms: rounded(base), memoryMb: rounded(idleMemory)},
				...figures,
				largeOverSmall: {
					firstHeadline: rounded(figures.large.firstHeadline.ms / figures.small.firstHeadline.ms),
					firstAnswer: rounded(figures.large.firstAnswer.ms / figures.small.firstAnswer.ms),
					keyMedian: rounded(figures.large.key.medianMs / figures.small.key.medianMs),
					peakMemory: rounded(figures.large.peakMemory.mb / figures.small.peakMemory.mb),
				},
				refresh: {
					feeds: sizes.large.sources,
					itemsEach: sizes.large.items,
					cold: {
						wallS: rounded(large.cold.wall),
						cpuS: rounded(cpu(large.cold)),
						cpuPerItemUs: perItem(large.cold),
						peakMemoryMb: rounded(large.cold.memory),
					},
					...(large.newsboat && {
						newsboatCold: {
							cpuS: rounded(cpu(large.newsboat)),
							cpuPerItemUs: perItem(large.newsboat),
							peakMemoryMb: rounded(large.newsboat.memory),
						},
						coldCpuOverNewsboat: rounded(cpu(large.cold) / cpu(large.newsboat)),
					}),
					allUnchanged: {
						wallS: rounded(large.unchanged.wall),
						cpuS: rounded(cpu(large.unchanged)),
						overCold: rounded(cpu(large.unchanged) / cpu(large.cold)),
					},
				},
				sources,
				wrapping: wrapped,
			},
			null,
			'\t',
		),
	);
} finally {
	rmSync(home, {recursive: true, force: true});
}
