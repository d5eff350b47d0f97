import {spawn} from 'node:child_process';
import {availableParallelism} from 'node:os';
import {delimiter, join} from 'node:path';
import {buildIfStale} from './build.mjs';
import {root} from './install.mjs';
import {say} from './language.mjs';

const bin = join(root, 'node_modules', '.bin');
const env = {...process.env, PATH: `${bin}${delimiter}${process.env.PATH}`};

const argv = process.argv.slice(2);
/** The tests of whole programs wait more than they work: four side by side are quicker, also on two processors. */
const workers = `--maxWorkers=${Math.max(4, availableParallelism() - 1)}`;
const hasWorkers = argv.some((word) => word.startsWith('--maxWorkers'));
/** Files share what they load, which halves the time; tests depend on nothing that another leaves behind. */
const shared = '--no-isolate --testTimeout=40000';
const vitest = ['vitest run', shared, ...(hasWorkers ? [] : [workers]), ...argv].join(' ');

/** Runs one tool; what it prints comes back, unless it `isShown` as it goes. */
const run = (command, {isShown = false} = {}) =>
	new Promise((resolve) => {
		const tool = spawn(command, {
			cwd: root,
			env,
			shell: true,
			stdio: isShown ? 'inherit' : ['ignore', 'pipe', 'pipe'],
		});
		let output = '';
		for (const stream of [tool.stdout, tool.stderr]) {
			stream?.setEncoding('utf8').on('data', (text) => {
				output += text;
			});
		}
		tool.on('close', (code) => resolve({isGood: code === 0, output}));
	});

const build = () =>
	buildIfStale().then(
		() => ({isGood: true, output: ''}),
		(error) => ({isGood: false, output: error.isExplained ? error.message : error.stack}),
	);

const line = ({name, isGood, seconds}) =>
	`${isGood ? '✓' : '✗'} ${name.padEnd(24)} ${seconds.toFixed(1).padStart(6)} s`;

const timed = async (name, step) => {
	const start = performance.now();
	const {isGood, output} = await step();
	const result = {name, isGood, seconds: (performance.now() - start) / 1000};
	if (!isGood && output) console.log(output.trimEnd());
	console.log(line(result));
	return result;
};

// The tests draw what the built program shows, so they come after the build, and last: they are what one reads.
const quick = await Promise.all([
	timed(say('forme et lint', 'format and lint'), () =>
		run(`biome ci --diagnostic-level=warn --colors=${process.stdout.isTTY ? 'force' : 'off'}`),
	),
	timed('types', () => run('tsc --noEmit')),
	timed('build', build),
	timed(say('inutilisé (knip)', 'unused (knip)'), () => run('knip --no-progress')),
]);
const isBuilt = quick.some(({name, isGood}) => name === 'build' && isGood);
if (!isBuilt) console.log(say('Sans construction, pas de tests.', 'Without a build, no tests.'));
const rest = isBuilt
	? [
			await timed(say('paquet (publint)', 'package (publint)'), () => run('publint --strict')),
			await timed('tests', () => run(vitest, {isShown: true})),
		]
	: [];

const all = [...quick, ...rest];
const failed = all.filter(({isGood}) => !isGood);
console.log(`\n${all.map(line).join('\n')}\n\n${all.length - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length === 0 ? 0 : 1;
