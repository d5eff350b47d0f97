import {reconcile} from '../app/perform/keep.ts';
import type {Services} from '../app/perform/services.ts';
import {isProblem} from '../model/problem.ts';
import type {Command} from './command.ts';
import type {CommandLine, CommandName} from './command-line.ts';
import type {Output} from './output.ts';
import {problemLine} from './problem-line.ts';

const commands: {readonly [Name in CommandName]: () => Promise<Command>} = {
	add: async () => (await import('./add.ts')).add,
	remove: async () => (await import('./remove.ts')).remove,
	sources: async () => (await import('./sources.ts')).sources,
	refresh: async () => (await import('./refresh.ts')).refresh,
	list: async () => (await import('./list.ts')).list,
	read: async () => (await import('./read.ts')).read,
	mark: async () => (await import('./mark.ts')).mark,
	import: async () => (await import('./import.ts')).importSources,
	export: async () => (await import('./export.ts')).exportAll,
};

/** Does what the command line asks for and gives the exit code; a Problem is said on stderr. */
export const runCommand = async (
	{command = 'list', ...call}: CommandLine,
	services: Services,
	output: Output,
): Promise<number> => {
	try {
		await takeInConf(services, output);
		return await (await commands[command]())(call, services, output);
	} catch (error) {
		if (!isProblem(error)) throw error;
		output.err(problemLine(services.words, error.record));
		return 1;
	}
};

/**
 * `conf` may have come from a backup or another machine, and the library may be new: what a command shows must be
 * what the reader decided. Where that does not go through, it is said, and what is there is shown.
 */
const takeInConf = async (services: Services, {err}: Output): Promise<void> => {
	const {library, marks, words} = services;
	if (services.isDemo) return;
	try {
		await reconcile(services);
	} catch (error) {
		if (!isProblem(error)) throw error;
		err(problemLine(words, error.record));
	}
	for (const {record} of [...library.takeProblems(), ...(await marks()).takeProblems()])
		err(problemLine(words, record));
};
