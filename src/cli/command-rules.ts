import type {SubscriptionChange} from '../app/effect.ts';
import type {ExportFormat} from '../app/export-formats.ts';
import type {Access} from '../model/article.ts';
import {setOptions} from './set-options.ts';

type Flag =
	| 'json'
	| 'unread'
	| 'read'
	| 'bookmark'
	| 'unbookmark'
	| 'bookmarked'
	| 'force'
	| 'full'
	| 'due'
	| 'offline'
	| 'markdown'
	| 'opml'
	| 'bookmarks';
type Value =
	| 'source'
	| 'folder'
	| 'search'
	| 'view'
	| 'limit'
	| 'access'
	| 'format'
	| 'output'
	| 'user'
	| 'password-command'
	| 'header'
	| 'cookie'
	| 'note'
	| 'tag'
	| 'untag'
	| (typeof setOptions)[number];

/** The options of which all that are said count; of the others the last one. */
export const lists = ['header', 'tag', 'untag'] as const;
/** Such an option. */
export type ListOption = (typeof lists)[number];

/** What stands for each option; a flag that was not said is absent. */
export type Options = {readonly [Name in Flag]?: true} & {
	readonly source?: string;
	readonly folder?: string;
	readonly search?: string;
	/** The name of a saved view. */
	readonly view?: string;
	/** How many headlines; 0 is all. */
	readonly limit?: number;
	/** Only what may be read so far as one of these. */
	readonly access?: readonly Access[];
	readonly format?: ExportFormat;
	/** The file to write. */
	readonly output?: string;
	/** Whose password is to be asked for. */
	readonly user?: string;
	/** Its first line is what else would be asked for. */
	readonly passwordCommand?: string;
	/** `Name: value`; without a value it is asked for. */
	readonly header?: readonly string[];
	/** `-`: to be asked for. */
	readonly cookie?: string;
	/** What is to be set about a source; undefined is « as the source says ». */
	readonly change?: SubscriptionChange;
	/** What to write on a bookmark; '' for nothing any more. */
	readonly note?: string;
	/** Tags to give, or to look for; each may be several, parted by commas or spaces. */
	readonly tag?: readonly string[];
	/** Tags to take away. */
	readonly untag?: readonly string[];
};

/** What a command takes. */
export type Rule = {
	readonly options: readonly (Flag | Value)[];
	/** How many arguments it takes, at least and at most. */
	readonly arguments: readonly [number, number];
};

/** The commands. */
export const rules = {
	add: {
		options: ['force', 'user', 'password-command', 'header', 'cookie'],
		arguments: [1, Number.POSITIVE_INFINITY],
	},
	move: {options: [], arguments: [1, 2]},
	remove: {options: [], arguments: [1, 1]},
	set: {options: setOptions, arguments: [1, 1]},
	sources: {options: ['json'], arguments: [0, 0]},
	refresh: {options: ['due', 'offline', 'json'], arguments: [0, 0]},
	list: {
		options: ['unread', 'bookmarked', 'source', 'folder', 'search', 'view', 'access', 'tag', 'limit', 'json'],
		arguments: [0, 0],
	},
	read: {options: ['json', 'markdown', 'full'], arguments: [1, 1]},
	mark: {
		options: ['read', 'unread', 'bookmark', 'unbookmark', 'note', 'tag', 'untag'],
		arguments: [1, Number.POSITIVE_INFINITY],
	},
	import: {options: ['bookmarks', 'json'], arguments: [1, 1]},
	export: {
		options: ['opml', 'bookmarks', 'tag', 'format', 'output'],
		arguments: [0, Number.POSITIVE_INFINITY],
	},
} as const satisfies Record<string, Rule>;

/** A command's name. */
export type CommandName = keyof typeof rules;

const flag = {type: 'boolean'} as const;
const value = {type: 'string'} as const;
/** Every option there is, as `parseArgs` is told of it. */
export const known = {
	json: flag,
	unread: flag,
	read: flag,
	bookmark: flag,
	unbookmark: flag,
	bookmarked: flag,
	force: flag,
	full: flag,
	due: flag,
	offline: flag,
	markdown: flag,
	opml: flag,
	bookmarks: flag,
	source: value,
	folder: value,
	search: value,
	view: value,
	limit: value,
	access: value,
	format: value,
	output: {...value, short: 'o'},
	user: value,
	'password-command': value,
	header: value,
	cookie: value,
	name: value,
	interval: value,
	'full-text': value,
	'keep-days': value,
	'forget-unread': value,
	zone: value,
	note: value,
	tag: value,
	untag: value,
	demo: flag,
	lang: value,
	help: {...flag, short: 'h'},
	version: flag,
} satisfies Record<Flag | Value | 'demo' | 'lang' | 'help' | 'version', object>;

/** An option's name. */
export type Known = keyof typeof known;

/** The options that every command takes. */
export const everywhere: readonly Known[] = ['demo', 'lang', 'help', 'version'];

/** Two wishes that cannot both be meant. */
export const rivals: readonly (readonly [Flag | Value, Flag | Value])[] = [
	['read', 'unread'],
	['bookmark', 'unbookmark'],
	['unbookmark', 'note'],
	['unbookmark', 'tag'],
	['json', 'markdown'],
	['opml', 'bookmarks'],
	['opml', 'tag'],
	['source', 'folder'],
	['search', 'view'],
];
