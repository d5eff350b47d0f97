import {refreshSources} from '../app/perform/refresh.ts';
import {takeOver} from '../app/perform/take-over.ts';
import type {Command} from './command.ts';
import {findSource} from './find-source.ts';
import {problemLine} from './problem-line.ts';

/** Follows a source at another address, its articles and marks staying: where it was found again, or where one says. */
export const move: Command = async ({arguments: [name = '', address]}, services, {out, err}) => {
	const {library, words} = services;
	const source = findSource(services, name);
	const {to} = await takeOver(services, source, address);
	await out(`${words.cli.moved(source.title, to)}\n`);
	const moved = library.sources().filter(({key}) => key === source.key);
	for await (const {problem} of refreshSources(services, moved)) {
		if (!problem) continue;
		err(problemLine(words, problem.record));
		return 1;
	}
	return 0;
};
