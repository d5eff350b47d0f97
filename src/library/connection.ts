import {existsSync, renameSync, statSync} from 'node:fs';
import {dirname} from 'node:path';
import {DatabaseSync, type SQLInputValue, type StatementSync} from 'node:sqlite';
import {makeDirectory} from '../model/make-directory.ts';
import {isProblem, type Problem, problem} from '../model/problem.ts';
import {hasPhrase} from './phrase.ts';
import {migrations, schemaVersion} from './schema.ts';

import {isBroken, sqliteCode} from './sqlite-error.ts';

/** One open database file: statements are prepared once, at their first use. */
export type Connection = {
	readonly file: string;
	get<Row>(sql: string, ...values: readonly SQLInputValue[]): Row | undefined;
	all<Row>(sql: string, ...values: readonly SQLInputValue[]): readonly Row[];
	/** The rows one by one; the same statement must not run again before they end. */
	each<Row>(sql: string, ...values: readonly SQLInputValue[]): Iterable<Row>;
	/** The number of rows changed. */
	run(sql: string, ...values: readonly SQLInputValue[]): number;
	/** Runs `action` in one write transaction (joining the one that is open): all of it is kept, or nothing. */
	write<Result>(action: () => Result): Result;
	/** Moves what was written into the database file, if much has gathered: not part of a commit, so that no key waits for it. */
	checkpoint(): void;
	close(): void;
};

/** Memory stays bounded (a cache of 4 MB, no mapping); a commit outlives a killed process, a power cut may take the latest. */
const settings = `
	PRAGMA synchronous = NORMAL;
	PRAGMA cache_size = -4096;
	PRAGMA temp_store = MEMORY;
	PRAGMA journal_size_limit = 4194304;
	PRAGMA wal_autocheckpoint = 0;
`;

/** bytes */
const largeJournal = 4_000_000;

/** Statements that stay prepared; a reader who searches for a day makes ever new ones. */
const mostStatements = 300;

const userVersion = (database: DatabaseSync): number =>
	Number(database.prepare('PRAGMA user_version').get()?.user_version);

/** Brings the schema up to date in one transaction; a second process that does the same waits and finds it done. */
const migrate = (database: DatabaseSync): void => {
	database.exec('PRAGMA journal_mode = WAL');
	database.exec('BEGIN IMMEDIATE');
	try {
		for (const migration of migrations.slice(userVersion(database))) database.exec(migration);
		database.exec(`PRAGMA user_version = ${schemaVersion}`);
		database.exec('COMMIT');
	} catch (error) {
		if (database.isTransaction) database.exec('ROLLBACK');
		throw error;
	}
};

const openDatabase = (file: string): DatabaseSync => {
	const database = new DatabaseSync(file, {timeout: 10_000, enableForeignKeyConstraints: false});
	database.function('has_phrase', {deterministic: true, varargs: true}, (phrase, ...texts) =>
		hasPhrase(String(phrase), texts) ? 1 : 0,
	);
	try {
		const version = userVersion(database);
		if (version > schemaVersion) throw problem('library-unusable', {file, code: 'newer-version'});
		database.exec(settings);
		if (version < schemaVersion) migrate(database);
		return database;
	} catch (error) {
		database.close();
		throw error;
	}
};

/** Moves a broken library out of the way, under the first free name `<file>.broken-<n>`, which it returns. */
const setAside = (file: string): string => {
	let n = 1;
	while (existsSync(`${file}.broken-${n}`)) n++;
	const aside = `${file}.broken-${n}`;
	for (const suffix of ['-wal', '-shm', '']) {
		if (existsSync(file + suffix)) renameSync(file + suffix, aside + suffix);
	}
	return aside;
};

/**
 * Opens the database at `file` (made, with its directory, if there is none; ':memory:' is kept nowhere).
 * One that is broken is set aside, `onBroken` told its new name, and a new one made; one that turns out to be so later
 * is set aside for the next start. Throws library-unusable, and every function library-broken or library-unusable.
 */
export const openConnection = (file: string, onBroken: (aside: string) => void): Connection => {
	let broken: Problem | undefined;
	const failed = (error: unknown): unknown => {
		const code = sqliteCode(error);
		if (code === undefined || isProblem(error)) return error;
		if (file === ':memory:' || !isBroken(error)) return problem('library-unusable', {file, code}, error);
		broken ??= problem('library-broken', {file, aside: setAside(file)}, error);
		return broken;
	};

	const open = (): DatabaseSync => {
		try {
			if (file !== ':memory:') makeDirectory(dirname(file));
			return openDatabase(file);
		} catch (error) {
			if (!isBroken(error)) throw error;
			onBroken(setAside(file));
			return openDatabase(file);
		}
	};

	const guarded = <Result>(action: () => Result): Result => {
		try {
			return action();
		} catch (error) {
			throw failed(error);
		}
	};

	const database = guarded(open);
	const statements = new Map<string, StatementSync>();
	const statement = (sql: string): StatementSync => {
		const known = statements.get(sql);
		if (known) return known;
		const prepared = database.prepare(sql);
		if (statements.size >= mostStatements) statements.clear();
		statements.set(sql, prepared);
		return prepared;
	};

	return {
		file,
		get: <Row>(sql: string, ...values: readonly SQLInputValue[]) =>
			guarded(() => statement(sql).get(...values) as Row | undefined),
		all: <Row>(sql: string, ...values: readonly SQLInputValue[]) =>
			guarded(() => statement(sql).all(...values) as Row[]),
		*each<Row>(sql: string, ...values: readonly SQLInputValue[]) {
			try {
				yield* statement(sql).iterate(...values) as unknown as Iterable<Row>;
			} catch (error) {
				throw failed(error);
			}
		},
		run: (sql, ...values) => guarded(() => Number(statement(sql).run(...values).changes)),
		write: (action) => {
			if (database.isTransaction) return action();
			return guarded(() => {
				statement('BEGIN IMMEDIATE').run();
				try {
					const result = action();
					statement('COMMIT').run();
					return result;
				} catch (error) {
					if (database.isTransaction) statement('ROLLBACK').run();
					throw error;
				}
			});
		},
		checkpoint: () => {
			const journal = statSync(`${file}-wal`, {throwIfNoEntry: false});
			if (journal && journal.size > largeJournal)
				guarded(() => statement('PRAGMA wal_checkpoint(PASSIVE)').all());
		},
		close: () => {
			if (database.isOpen) database.close();
		},
	};
};
