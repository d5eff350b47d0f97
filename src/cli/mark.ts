import {foldMarks} from '../app/perform/keep.ts';
import type {Library} from '../library/library.ts';
import {cleanNote, eachOnce, typedTags} from '../model/annotation.ts';
import type {Mark} from '../model/marks.ts';
import {problem} from '../model/problem.ts';
import type {Command} from './command.ts';
import type {Options} from './command-rules.ts';
import {problemLine} from './problem-line.ts';

/** Sets marks on articles by their ids, and writes on them; what is not known is said, and hinders no other. */
export const mark: Command = async ({arguments: ids, options}, services, {out, err}) => {
	const {library, words} = services;
	const known = ids.filter((id) => library.headline(id));
	const changed = wishes(options).flatMap(([name, value]) => library.setMark(known, name, value));
	const written = known.reduce((sum, id) => sum + write(library, id, options), 0);
	await foldMarks(services);
	if (known.length > 0) await out(`${words.cli.marked(changed.length + written)}\n`);
	const unknown = ids.filter((id) => !known.includes(id));
	for (const id of unknown) err(problemLine(words, problem('no-such-article', {id}).record));
	return unknown.length > 0 ? 1 : 0;
};

const wishes = ({read, unread, bookmark, unbookmark}: Options): readonly (readonly [Mark, boolean])[] => [
	...(read || unread ? [['isRead', read === true] as const] : []),
	...(bookmark || unbookmark ? [['isBookmarked', bookmark === true] as const] : []),
];

/** How many of note, tags and bookmark are not as they were. */
const write = (library: Library, id: string, {note, tag, untag}: Options): number => {
	if (note === undefined && !tag && !untag) return 0;
	const given = library.headline(id)?.tags ?? [];
	const taken = typedTags(untag?.join(' ') ?? '');
	const tags = eachOnce([...given, ...typedTags(tag?.join(' ') ?? '')]).filter(
		(each) => !taken.includes(each),
	);
	const written = library.annotate(id, {...(note !== undefined && {note: cleanNote(note)}), tags});
	if (!written) return 0;
	const {now, before} = written;
	const isOther = [
		now.note !== before.note,
		now.tags?.join(' ') !== before.tags?.join(' '),
		now.isBookmarked !== before.isBookmarked,
	];
	return isOther.filter(Boolean).length;
};
