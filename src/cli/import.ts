import {followList} from '../app/perform/follow-list.ts';
import {keepSaved, listedIn, savedIn} from '../app/perform/keep-saved.ts';
import {readListFile} from '../app/perform/read-list-file.ts';
import type {Services} from '../app/perform/services.ts';
import type {LeftOut} from '../model/left-out.ts';
import type {Command} from './command.ts';
import type {Options} from './command-rules.ts';

type Imported = {
	readonly kind: 'bookmarks' | 'sources';
	readonly added: number;
	readonly known: number;
	readonly leftOut: readonly LeftOut[];
	/** In a sentence. */
	readonly sum: string;
};

/**
 * Takes over what a file lists: another service's bookmarks, where it is an export of such (or `--bookmarks` says so), else the
 * sources of another reader. What was left out is said. Nothing is fetched: `refresh` does that, and the reader, of bookmarks.
 */
export const importFile: Command = async ({arguments: [name = ''], options}, services, {out, err}) => {
	const {kind, added, known, leftOut, sum} = await imported(services, name, options);
	if (options.json) {
		await out(`${JSON.stringify({kind, added, known, leftOut}, undefined, '\t')}\n`);
		return 0;
	}
	for (const {title, reason} of leftOut) err(`${services.words.cli.leftOut(title, reason)}\n`);
	await out(`${sum}\n`);
	return 0;
};

const imported = async (services: Services, name: string, {bookmarks}: Options): Promise<Imported> => {
	const {cli} = services.words;
	const file = await readListFile(services, name);
	const saved = (await savedIn(file)) ?? (bookmarks ? listedIn(file) : undefined);
	if (saved) {
		const {texts, ...kept} = await keepSaved(services, saved);
		return {kind: 'bookmarks', ...kept, sum: cli.importedBookmarks(kept.added, kept.known, texts)};
	}
	const followed = await followList(services, file);
	return {kind: 'sources', ...followed, sum: cli.imported(followed.added, followed.known)};
};
