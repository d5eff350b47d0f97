import {foldMarks} from '../app/perform/keep.ts';
import type {Mark} from '../model/marks.ts';
import {problem} from '../model/problem.ts';
import type {Command} from './command.ts';
import type {Options} from './command-line.ts';
import {problemLine} from './problem-line.ts';

/** Sets marks on articles by their ids; what is not known is said, and hinders no other. */
export const mark: Command = async ({arguments: ids, options}, services, {out, err}) => {
	const {library, words} = services;
	const known = ids.filter((id) => library.headline(id));
	const changed = wishes(options).flatMap(([name, value]) => library.setMark(known, name, value));
	await foldMarks(services);
	if (known.length > 0) await out(`${words.cli.marked(changed.length)}\n`);
	const unknown = ids.filter((id) => !known.includes(id));
	for (const id of unknown) err(problemLine(words, problem('no-such-article', {id}).record));
	return unknown.length > 0 ? 1 : 0;
};

const wishes = ({read, unread, bookmark, unbookmark}: Options): readonly (readonly [Mark, boolean])[] => [
	...(read || unread ? [['isRead', read === true] as const] : []),
	...(bookmark || unbookmark ? [['isBookmarked', bookmark === true] as const] : []),
];
