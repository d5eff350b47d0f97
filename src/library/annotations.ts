import {isDeepStrictEqual} from 'node:util';
import type {Annotated, Annotation, TagCount} from '../model/annotation.ts';
import type {Decision} from '../model/marks.ts';
import {headline, rowOf} from './articles.ts';
import type {Connection} from './connection.ts';
import {toHeadline, writtenIn} from './headline-row.ts';
import {type Marking, nextCount, putDeed, storedDecision} from './marks-index.ts';

/**
 * Writes on an article, as one deed; writing keeps it as a bookmark, wiping does not let it go. Undefined where there is
 * no such article.
 */
export const annotate = (
	connection: Connection,
	id: string,
	{note, tags}: Partial<Annotation>,
	{machine, at}: Marking,
): Annotated | undefined =>
	connection.write(() => {
		const row = rowOf(connection, id);
		if (!row) return undefined;
		// What is written on a bookmark that was let go is out of sight, not gone.
		const before = {...toHeadline(row), ...writtenIn(row)};
		const decisions: Decision[] = [];
		if (note !== undefined && note !== (before.note ?? '')) decisions.push({mark: 'note', value: note});
		if (tags !== undefined && !isDeepStrictEqual(tags, before.tags ?? []))
			decisions.push({mark: 'tags', value: tags});
		const isWriting = (note ?? '') !== '' || (tags ?? []).length > 0;
		if (isWriting && !before.isBookmarked) decisions.push({mark: 'isBookmarked', value: true});
		if (decisions.length === 0) return {now: before, before};
		const count = nextCount(connection);
		for (const decision of decisions)
			putDeed(connection, {id, ...storedDecision(decision), count, machine}, true, at);
		return {now: headline(connection, id) ?? before, before};
	});

/** All tags, the most used first. */
export const tagCounts = (connection: Connection): readonly TagCount[] =>
	connection.all<TagCount>('SELECT tag, count(*) AS count FROM tagged GROUP BY tag ORDER BY 2 DESC, 1');
