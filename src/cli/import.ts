import {followList} from '../app/perform/follow-list.ts';
import type {Command} from './command.ts';

/** Follows what a file lists: OPML, or another reader's own; what was left out is said. Nothing is fetched: `refresh` does that. */
export const importSources: Command = async ({arguments: [file = '']}, services, {out, err}) => {
	const {words} = services;
	const {added, known, leftOut} = await followList(services, file);
	for (const {title, reason} of leftOut) err(`${words.cli.leftOut(title, reason)}\n`);
	await out(`${words.cli.imported(added, known)}\n`);
	return 0;
};
