import {folderSteps, isInFolder} from '../model/folder.ts';
import type {Query} from '../model/query.ts';
import {allOf, type Condition, notOf, type Scope, scopeCondition} from './condition.ts';
import type {Connection} from './connection.ts';
import {foldWords} from './fold-words.ts';
import {sourceName} from './headline-row.ts';
import {phraseOf, type Words, wordsExpression} from './query-words.ts';

/** What a query asks of the library, by what answers it. */
export type CompiledQuery = {
	/** An expression of the search index that every answer is a hit of; undefined if there is none. */
	readonly match: string | undefined;
	/** Every answer is unread, or a bookmark. */
	readonly states: ReadonlySet<'unread' | 'bookmarked'>;
	/** What else must hold of an answer. */
	readonly condition: Condition | undefined;
	/** Every answer is of one of these sources (their numbers); undefined for any. */
	readonly scope: Scope;
	/** Every answer is dated from `from` on, before `before` (ms). */
	readonly from: number | undefined;
	readonly before: number | undefined;
};

/** A query, its ages and days counted out, as the library can answer it; `withRemoved`: sources that are followed no more are named too. */
export const compileQuery = (
	connection: Connection,
	query: Query,
	{withRemoved}: {readonly withRemoved: boolean},
): CompiledQuery => {
	const parts = query.kind === 'all' ? query.of : [query];
	const matches: string[] = [];
	const excluded: string[] = [];
	const conditions: Condition[] = [];
	const states = new Set<'unread' | 'bookmarked'>();
	let scope: Scope;
	let [from, before]: (number | undefined)[] = [];
	for (const part of parts) {
		const match = matchOf(part);
		if (match) {
			matches.push(match.expression);
			if (!match.isExact) conditions.push(conditionOf(connection, part));
			continue;
		}
		const negated = part.kind === 'not' ? matchOf(part.of) : undefined;
		if (negated?.isExact) excluded.push(negated.expression);
		else if (part.kind === 'source' || part.kind === 'folder') {
			const named = sourcesNamed(connection, part.kind, part.name, withRemoved);
			scope = scope ? scope.filter((n) => named.includes(n)) : named;
		} else if (part.kind === 'time') {
			from = Math.max(from ?? Number.NEGATIVE_INFINITY, part.from ?? Number.NEGATIVE_INFINITY);
			before = Math.min(before ?? Number.POSITIVE_INFINITY, part.before ?? Number.POSITIVE_INFINITY);
			conditions.push(conditionOf(connection, part));
		} else {
			if (part.kind === 'state') states.add(part.state);
			conditions.push(conditionOf(connection, part));
		}
	}
	let match = matches.length === 0 ? undefined : matches.join(' AND ');
	for (const expression of excluded) {
		if (match === undefined) conditions.push(notOf(hitCondition(expression)));
		else match = `(${match}) NOT ${expression}`;
	}
	return {
		match,
		states,
		condition: conditions.length === 0 ? undefined : allOf(conditions),
		scope,
		from: finite(from),
		before: finite(before),
	};
};

const finite = (ms: number | undefined): number | undefined => (Number.isFinite(ms) ? ms : undefined);

type Match = {
	readonly expression: string;
	/** Every hit is an answer. */
	readonly isExact: boolean;
};

/** What the search index can say of a part: an expression that all of its answers are hits of. */
const matchOf = (query: Query): Match | undefined => {
	switch (query.kind) {
		case 'words': {
			const expression = wordsExpression(query);
			return expression === undefined ? undefined : {expression, isExact: phraseOf(query) === undefined};
		}
		case 'any': {
			const matches = query.of.map(matchOf);
			if (query.of.length === 0 || matches.some((match) => match === undefined)) return undefined;
			return joined(matches, ' OR ', true);
		}
		case 'all': {
			const matches = query.of.map(matchOf);
			return joined(matches, ' AND ', !matches.includes(undefined));
		}
		default:
			return undefined;
	}
};

const joined = (
	matches: readonly (Match | undefined)[],
	operator: string,
	isWhole: boolean,
): Match | undefined => {
	const known = matches.filter((match) => match !== undefined);
	if (known.length === 0) return undefined;
	return {
		expression: `(${known.map(({expression}) => expression).join(operator)})`,
		isExact: isWhole && known.every(({isExact}) => isExact),
	};
};

const hitCondition = (expression: string): Condition => ({
	sql: 'a.doc IN (SELECT rowid FROM search WHERE search MATCH ?)',
	values: [expression],
});

/** No row's number is less than one; a plain 0 would leave the planner no use for the index it is told to take. */
const never: Condition = {sql: 'a.row < 0', values: []};

/** What holds of the answers of a query, as SQL about `a`. */
const conditionOf = (connection: Connection, query: Query): Condition => {
	switch (query.kind) {
		case 'all':
			return allOf(query.of.map((part) => conditionOf(connection, part)));
		case 'any': {
			const parts = query.of.map((part) => conditionOf(connection, part));
			if (parts.length === 0) return never;
			return {
				sql: `(${parts.map(({sql}) => sql).join(' OR ')})`,
				values: parts.flatMap(({values}) => values),
			};
		}
		case 'not':
			return notOf(conditionOf(connection, query.of));
		case 'words':
			return wordsCondition(query);
		case 'source':
		case 'folder':
			return scopeCondition(sourcesNamed(connection, query.kind, query.name, true));
		case 'tag':
			return {
				sql: 'a.row IN (SELECT row FROM tagged WHERE tag IN (SELECT value FROM json_each(?)))',
				values: [JSON.stringify(tagsNamed(connection, query.name))],
			};
		case 'state':
			return {sql: query.state === 'unread' ? 'a.read = 0' : 'a.kept > 0', values: []};
		case 'access':
			return {sql: 'a.access = ?', values: [query.access]};
		case 'time':
			return allOf([
				...(query.from === undefined ? [] : [{sql: 'a.rank <= ?', values: [-query.from]}]),
				...(query.before === undefined ? [] : [{sql: 'a.rank > ?', values: [-query.before]}]),
			]);
		case 'age':
		case 'days':
			throw new Error('the ages and days of a query are counted out before the library is asked');
	}
};

const wordsCondition = (query: Words): Condition => {
	const expression = wordsExpression(query);
	if (expression === undefined) return never;
	const phrase = phraseOf(query);
	const isHit = hitCondition(expression);
	if (phrase === undefined) return isHit;
	const texts = {
		title: 'a.title',
		author: 'a.author',
		anywhere: `a.title, a.summary, (SELECT html FROM bodies AS b WHERE b.row = a.row),
			(SELECT html FROM full_texts AS f WHERE f.row = a.row), a.note`,
	};
	return allOf([isHit, {sql: `has_phrase(?, ${texts[query.where]})`, values: [phrase]}]);
};

/** The followed sources, and those of bookmarks, whose name or address has these words, or whose folder is so called. */
const sourcesNamed = (
	connection: Connection,
	kind: 'source' | 'folder',
	name: string,
	withRemoved: boolean,
): readonly number[] => {
	const wanted = foldWords(name).trim();
	const path = folderSteps(name.replaceAll('/', ' / ').replace(/\s+/g, ' ')).join(' / ');
	return connection
		.all<{
			n: number;
			title: string | null;
			feed_title: string | null;
			url: string;
			folder: string | null;
		}>(
			'SELECT n, title, feed_title, url, folder FROM sources WHERE removed = 0 OR ? ORDER BY n',
			withRemoved ? 1 : 0,
		)
		.filter((row) => {
			if (kind === 'source')
				return [sourceName(row.title, row.feed_title, row.url), row.url].some((text) =>
					` ${foldWords(text).trim()} `.includes(` ${wanted}`),
				);
			const folder = row.folder ?? undefined;
			const steps = folderSteps(folder ?? '');
			return isInFolder(folder, path) || steps.some((step) => foldWords(step).trim() === wanted);
		})
		.map(({n}) => n);
};

/** The tags there are that are spelled so, accents and case aside. */
const tagsNamed = (connection: Connection, name: string): readonly string[] => {
	const wanted = foldWords(name).trim();
	return connection
		.all<{tag: string}>('SELECT DISTINCT tag FROM tagged')
		.map(({tag}) => tag)
		.filter((tag) => tag === name || foldWords(tag).trim() === wanted);
};
