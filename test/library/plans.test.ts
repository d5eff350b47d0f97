import {expect, onTestFinished, test} from 'vitest';
import {scopeCondition} from '../../src/library/condition.ts';
import {openConnection} from '../../src/library/connection.ts';
import {headlineColumns} from '../../src/library/headline-row.ts';
import {stretchQuery, tagIndex, viewIndex} from '../../src/library/list-walks.ts';
import {hitQuery} from '../../src/library/search-walk.ts';

/** SQLite's own account of how it would answer a query. */
const planOf = (sql: string): readonly string[] => {
	const connection = openConnection(':memory:', () => {});
	onTestFinished(() => connection.close());
	const values = Array.from({length: sql.split('?').length - 1}, () => 1);
	return connection.all<{detail: string}>(`EXPLAIN QUERY PLAN ${sql}`, ...values).map(({detail}) => detail);
};

const views = (['latest', 'unread', 'bookmarks'] as const).flatMap((view) =>
	[undefined, 1].flatMap((source) =>
		(['from', 'before'] as const).map((direction) => ({view, source, direction})),
	),
);

test.each(views)(
	'$view of source $source, $direction a place: a seek in its own index, nothing sorted',
	({view, source, direction}) => {
		const index = viewIndex(view, source);
		const [list = '', ...others] = planOf(stretchQuery(index, headlineColumns, direction, true));
		expect(list).toMatch(new RegExp(`^SEARCH a USING INDEX ${index.name} \\(.*\\(rank,position\\b.*\\)[<>]`));
		expect(others).toEqual(['SEARCH s USING INTEGER PRIMARY KEY (rowid=?)']);
		expect(planOf(stretchQuery(index, headlineColumns, direction, false)).join()).not.toContain('B-TREE');
	},
);

test.each(['from', 'before'] as const)(
	'bookmarks of a tag, %s a place: a seek in the tag’s list',
	(direction) => {
		expect(planOf(stretchQuery(tagIndex('climat'), headlineColumns, direction, true))).toEqual([
			expect.stringMatching(/^SEARCH t USING PRIMARY KEY \(tag=\? AND \(rank,position\b.*\)[<>]/),
			'SEARCH a USING INTEGER PRIMARY KEY (rowid=?)',
			'SEARCH s USING INTEGER PRIMARY KEY (rowid=?)',
		]);
	},
);

test('what was read of a folder’s sources since its view was opened is sought by deed', () => {
	const {sql} = scopeCondition([1, 2]);
	const index = {
		name: 'by_deed',
		where: `a.read > 0 AND a.is_hidden = 0 AND a.read = ? AND ${sql}`,
		values: [],
	};
	const plan = planOf(stretchQuery(index, headlineColumns, 'from', true));
	expect(plan[0]).toMatch(/^SEARCH a USING INDEX by_deed \(read=\? AND \(rank,position\b.*\)>/);
	expect(plan.join()).not.toContain('TEMP B-TREE');
});

test.each(['from', 'before'] as const)(
	'hits of a search %s a place come in the index’s own order, from there on',
	(direction) => {
		expect(planOf(hitQuery(headlineColumns, direction, true, 'a.is_hidden = 0'))).toEqual([
			expect.stringMatching(/^SCAN search VIRTUAL TABLE INDEX \d+:M1[<>]$/),
			'SEARCH a USING INDEX docs (doc=?)',
			'SEARCH s USING INTEGER PRIMARY KEY (rowid=?)',
		]);
	},
);
