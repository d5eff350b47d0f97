import {homedir} from 'node:os';
import {version} from '../package.json';
import {languageAsked, parseCommandLine} from './cli/command-line.ts';
import {processOutput} from './cli/output.ts';
import {problemLine} from './cli/problem-line.ts';
import {wordsIn} from './messages/words.ts';
import {isProblem, problem} from './model/problem.ts';
import {openDemoServices, openServices, type Surroundings} from './services.ts';
import {directories} from './system/directories.ts';
import {languageOf} from './system/locale.ts';
import {createLog, logFile} from './system/log-file.ts';

const {stdin, stdout, stderr, env} = process;
const argv = process.argv.slice(2);
// Other users of the machine see a process's arguments, and an address or an option may hold a password.
process.title = 'actus';
const words = wordsIn(languageOf(env, languageAsked(argv)));

/** The front door: what was asked for, in which words, on which stores; then the reader, or one command and out. */
const main = async (): Promise<number> => {
	const places = directories(env, process.platform, homedir());
	try {
		const commandLine = parseCommandLine(argv);
		if (commandLine.wantsHelp) return print(words.cli.usage);
		if (commandLine.wantsVersion) return print(`actus ${version}\n`);
		const surroundings: Surroundings = {
			words,
			version,
			directories: places,
			write: (text) => stdout.write(text),
		};
		const isReader = commandLine.command === undefined && stdin.isTTY && stdout.isTTY;
		const services = commandLine.isDemo ? await openDemoServices(surroundings) : openServices(surroundings);
		if (isReader) {
			const {read} = await import('./read.ts');
			return await read(services, () => openDemoServices(surroundings));
		}
		const {runCommand} = await import('./cli/run-command.ts');
		const ask = async (question: string) =>
			(await import('./system/ask-secret.ts')).askSecret(question, stdin, stderr);
		return await runCommand(commandLine, services, processOutput(stdout, stderr, ask)).finally(() =>
			services.library.close(),
		);
	} catch (error) {
		if (isProblem(error)) {
			stderr.write(problemLine(words, error.record));
			return error.record.kind === 'wrong-usage' ? 2 : 1;
		}
		createLog(places.data)(error);
		stderr.write(`${words.cli.bug(logFile(places.data))}\n`);
		return 1;
	}
};

const print = (text: string): number => {
	stdout.write(text);
	return 0;
};

for (const stream of [stdout, stderr]) {
	stream.on('error', (error) => {
		const code = 'code' in error ? String(error.code) : '';
		// Whoever reads our output may have read enough: that is no error.
		if (code === 'EPIPE') process.exit(0);
		if (stream.isTTY) throw error;
		if (stream === stdout) stderr.write(problemLine(words, problem('output-unwritable', {code}).record));
		process.exit(1);
	});
}

process.exitCode = await main();
