import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {onTestFinished} from 'vitest';
import type {Library} from '../../src/library/library.ts';
import {openLibrary} from '../../src/library/open-library.ts';
import type {ParsedEntry, ParsedFeed} from '../../src/model/feed.ts';
import {articleId} from '../../src/model/identity.ts';
import type {Selection} from '../../src/model/selection.ts';
import {queriesBy} from '../support/queries.ts';

/** 2 October 2023, 16:03 in Paris. */
export const now = Date.UTC(2023, 9, 2, 14, 3);

export const minutes = (count: number): number => count * 60_000;

/** An entry of its identity, a minute older for each unit of `age`. */
export const entry = (
	identity: string,
	{age = 0, ...said}: Partial<ParsedEntry> & {readonly age?: number} = {},
): ParsedEntry => ({
	identity,
	title: `Dépêche ${identity}`,
	url: `https://presse.example/${identity}`,
	published: now - minutes(age),
	authors: [],
	html: `<p>Le texte de ${identity}.</p>`,
	access: 'free',
	enclosures: [],
	...said,
});

/** An entry that its feed gives no date. */
export const undated = (identity: string, said: Partial<ParsedEntry> = {}): ParsedEntry => {
	const {published: _, ...rest} = entry(identity, said);
	return rest;
};

export const feed = (entries: readonly ParsedEntry[], said: Partial<ParsedFeed> = {}): ParsedFeed => ({
	kind: 'rss',
	title: 'La Presse',
	isSalvaged: false,
	entries,
	...said,
});

export const at = (time: number) => ({at: time, validators: {}});

/** A directory that is gone when the test is over. */
export const temporaryDirectory = (): string => {
	const directory = mkdtempSync(join(tmpdir(), 'actus-'));
	onTestFinished(() => rmSync(directory, {recursive: true, force: true}));
	return directory;
};

/** A library in memory that follows a source for each key, at `https://<key>.example/flux`. */
export const libraryOf = (...keys: readonly string[]): Library => {
	const library = openLibrary(
		':memory:',
		queriesBy(() => now),
	);
	onTestFinished(() => library.close());
	library.setSubscriptions(keys.map((key) => ({key, url: `https://${key}.example/flux`})));
	return library;
};

/** The identities of all that a selection shows; entries are known by them in the tests. */
export const shown = (library: Library, selection: Selection): readonly string[] =>
	library
		.headlines(selection, {from: 'start', count: Number.POSITIVE_INFINITY})
		.headlines.map(({title}) => title);

/** The id of an entry of the source `key`. */
export const idOf = (key: string, identity: string): string => articleId(key, identity);
