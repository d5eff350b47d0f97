import {reconcile} from '../app/perform/keep.ts';
import type {Services} from '../app/perform/services.ts';
import {isProblem} from '../model/problem.ts';
import type {Command} from './command.ts';
import type {CommandLine} from './command-line.ts';
import type {CommandName} from './command-rules.ts';
import type {Output} from './output.ts';
import {problemLine} from './problem-line.ts';

const commands: {readonly [Name in CommandName]: () => Promise<Command>} = {
	add: async () => (await import('./add.ts')).add,
	move: async () => (await import('./move.ts')).move,
	set: async () => (await import('./set.ts')).set,
	remove: async () => (await import('./remove.ts')).remove,
	sources: async () => (await import('./sources.ts')).sources,
	refresh: async () => (await import('./refresh.ts')).refresh,
	list: async () => (await import('./list.ts')).list,
	read: async () => (await import('./read.ts')).read,
	mark: async () => (await import('./mark.ts')).mark,
	import: async () => (await import('./import.ts')).importFile,
	export: async () => (await import('./export.ts')).exportAll,
};

/** Does what the command line asks for and gives the exit code; a Problem is said on stderr. */
export const runCommand = async (
	{command = 'list', ...call}: CommandLine,
	services: Services,
	output: Output,
): Promise<number> => {
	try {
		const isWhole = await takeInConf(command, services, output);
		const code = await (await commands[command]())(call, services, output);
		return isWhole ? code : Math.max(code, 1);
	} catch (error) {
		if (!isProblem(error)) throw error;
		output.err(problemLine(services.words, error.record));
		return 1;
	}
};

/** The commands that show what the library has, and change nothing. */
const onlyShow: ReadonlySet<CommandName> = new Set(['list', 'read']);

/**
 * `conf` may have come from a backup or another machine, and the library may be new: what a command shows must be
 * what the reader decided. Where that does not go through, it is said, and what is there is shown. False if what was
 * decided cannot be read: what is shown may then be out of date. Throws that Problem where it leaves nothing to do.
 */
const takeInConf = async (command: CommandName, services: Services, {err}: Output): Promise<boolean> => {
	const {library, marks, words} = services;
	if (services.isDemo) return true;
	let isWhole = true;
	try {
		await reconcile(services);
	} catch (error) {
		if (!isProblem(error)) throw error;
		isWhole = await isInReach(services);
		if (!isWhole && !(onlyShow.has(command) && library.sources().length > 0)) throw error;
		err(problemLine(words, error.record));
	}
	for (const {record} of [...library.takeProblems(), ...(await marks()).takeProblems()])
		err(problemLine(words, record));
	return isWhole;
};

/** True if what the reader follows can be read; what is marked may still be out of reach. */
const isInReach = async ({marks}: Services): Promise<boolean> => {
	try {
		(await marks()).subscriptions();
		return true;
	} catch (error) {
		if (!isProblem(error)) throw error;
		return false;
	}
};
