/** What must hold of a row besides, as SQL about `a`. */
export type Condition = {readonly sql: string; readonly values: readonly (number | string)[]};

/** The numbers of the sources that a selection is of; undefined for all. */
export type Scope = readonly number[] | undefined;

/** All of them; of none, always. */
export const allOf = (conditions: readonly Condition[]): Condition =>
	conditions.length === 0
		? {sql: '1', values: []}
		: {
				sql: conditions.map(({sql}) => sql).join(' AND '),
				values: conditions.flatMap(({values}) => values),
			};

export const notOf = ({sql, values}: Condition): Condition => ({sql: `NOT (${sql})`, values});

/** The condition that a row is of the scope's sources. */
export const scopeCondition = (scope: readonly number[]): Condition =>
	scope.length === 1
		? {sql: 'a.source = ?', values: scope}
		: {sql: 'a.source IN (SELECT value FROM json_each(?))', values: [JSON.stringify(scope)]};
