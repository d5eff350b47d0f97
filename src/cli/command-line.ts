import {parseArgs} from 'node:util';
import type {SubscriptionChange} from '../app/effect.ts';
import type {ExportFormat} from '../app/export-formats.ts';
import type {Access} from '../model/article.ts';
import {problem, type UsageFault} from '../model/problem.ts';
import {checkSecret, checkSecrets} from './secret-options.ts';
import {changeOf, setOptions} from './set-options.ts';

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
const lists = ['header', 'tag', 'untag'] as const;
type ListOption = (typeof lists)[number];

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

type Rule = {
	readonly options: readonly (Flag | Value)[];
	/** How many arguments it takes, at least and at most. */
	readonly arguments: readonly [number, number];
};

const rules = {
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

export type CommandName = keyof typeof rules;

/** What was asked for on the command line; it has been checked against what the command takes. */
export type CommandLine = {
	/** Without one: the reader, or the list where there is no terminal. */
	readonly command: CommandName | undefined;
	readonly arguments: readonly string[];
	readonly options: Options;
	readonly isDemo: boolean;
	readonly wantsHelp: boolean;
	readonly wantsVersion: boolean;
};

const flag = {type: 'boolean'} as const;
const value = {type: 'string'} as const;
const known = {
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

type Known = keyof typeof known;

const everywhere: readonly Known[] = ['demo', 'lang', 'help', 'version'];

/** Two wishes that cannot both be meant. */
const rivals: readonly (readonly [Flag | Value, Flag | Value])[] = [
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

/**
 * Reads the arguments (without those of Node itself). Options stand before or after the command; what follows `--`
 * is no option. Whoever asks for help or the version is not told of mistakes. Throws Problem 'wrong-usage'.
 */
export const parseCommandLine = (argv: readonly string[]): CommandLine => {
	const {words, said} = tokensOf(argv);
	const help = {wantsHelp: hasName(said, 'help'), wantsVersion: hasName(said, 'version')};
	if (help.wantsHelp || help.wantsVersion)
		return {command: undefined, arguments: [], options: {}, isDemo: false, ...help};
	const [first, ...rest] = words;
	const command = first === undefined ? undefined : commandOf(first);
	const rule: Rule = command === undefined ? {options: [], arguments: [0, 0]} : rules[command];
	const settings = settingsOf(said, rule);
	checkRivals(settings, command, rest);
	checkCount(command, rest, rule);
	checkSecrets(settings, rest);
	return {
		command,
		arguments: rest,
		options: command === 'set' ? {change: changeOf(settings)} : optionsOf(settings),
		isDemo: settings.demo === true,
		...help,
	};
};

/** The language that `--lang` asks for, whatever is wrong with the rest of the command line. */
export const languageAsked = (argv: readonly string[]): 'fr' | 'en' | undefined => {
	const asked = tokensOf(argv).said.findLast(({name}) => name === 'lang')?.value;
	return asked === 'fr' || asked === 'en' ? asked : undefined;
};

const wrong = (word: string, reason: UsageFault, others: readonly string[] = []) =>
	problem('wrong-usage', {word, reason, ...(others.length > 0 && {others})});

type Said = {
	readonly name: string;
	readonly rawName: string;
	readonly value: string | undefined;
	readonly inlineValue: boolean | undefined;
};

const tokensOf = (
	argv: readonly string[],
): {readonly words: readonly string[]; readonly said: readonly Said[]} => {
	const {tokens} = parseArgs({
		args: [...argv],
		options: known,
		strict: false,
		allowPositionals: true,
		tokens: true,
	});
	return {
		words: tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : [])),
		said: tokens.filter((token) => token.kind === 'option'),
	};
};

const hasName = (said: readonly Said[], name: Known): boolean => said.some((option) => option.name === name);

const commandOf = (word: string): CommandName => {
	if (Object.hasOwn(rules, word)) return word as CommandName;
	throw wrong(word, 'unknown-command');
};

type Settings = {readonly [Name in Exclude<Known, ListOption>]?: string | true} & {
	readonly [Name in ListOption]?: readonly string[];
};

const isList = (name: Known): name is ListOption => lists.some((list) => list === name);

/** What each option said, once it is known to be one of the command's. */
const settingsOf = (said: readonly Said[], rule: Rule): Settings => {
	const settings: {[Name in Exclude<Known, ListOption>]?: string | true} = {};
	const listed: {[Name in ListOption]?: string[]} = {};
	for (const option of said) {
		const {rawName} = option;
		const name = option.name as Known;
		if (!everywhere.includes(name) && !rule.options.some((allowed) => allowed === name))
			throw wrong(rawName, 'unknown-option');
		if (known[name].type === 'boolean' && !isList(name)) {
			if (option.value !== undefined) throw wrong(`${rawName}=${option.value}`, 'bad-value');
			settings[name] = true;
			continue;
		}
		const isNext = option.value !== undefined && !option.inlineValue;
		if (option.value === undefined || (isNext && /^-./.test(option.value)))
			throw wrong(rawName, 'missing-value');
		checkValue(name, option.value);
		checkSecret(name, rawName, option.value);
		if (isList(name)) listed[name] = [...(listed[name] ?? []), option.value];
		else settings[name] = option.value;
	}
	return {...settings, ...listed};
};

const allowedValues: {readonly [Name in Known]?: RegExp} = {
	lang: /^(?:fr|en)$/,
	limit: /^\d{1,9}$/,
	access: /^(?:free|truncated|subscribers|unknown)(?:,(?:free|truncated|subscribers|unknown))*$/,
	format: /^(?:markdown|epub|text|json)$/,
	output: /./,
	tag: /[^\s,;#"\\-]/u,
	untag: /[^\s,;#"\\-]/u,
};

const checkValue = (name: Known, text: string): void => {
	if (allowedValues[name]?.test(text) === false) throw wrong(text, 'bad-value');
};

const checkRivals = (
	settings: Settings,
	command: CommandName | undefined,
	given: readonly string[],
): void => {
	for (const [one, other] of rivals) {
		if (settings[one] !== undefined && settings[other] !== undefined)
			throw wrong(`--${one}`, 'conflict', [`--${other}`]);
	}
	if (command === 'export') checkExport(settings, given);
	const marks = rules.mark.options;
	if (command === 'mark' && !marks.some((name) => settings[name] !== undefined))
		throw wrong(
			'mark',
			'missing-flag',
			marks.map((name) => `--${name}`),
		);
};

/** A format is one of articles: the bookmarks, or those that are named. */
const checkExport = ({opml, bookmarks, tag, format}: Settings, [first]: readonly string[]): void => {
	const kinds = [opml && '--opml', bookmarks && '--bookmarks', tag && '--tag'].filter((kind) => kind);
	const [kind] = kinds;
	if (kind && first !== undefined) throw wrong(kind, 'conflict', [first]);
	if (format !== undefined && first === undefined && !bookmarks && !tag)
		throw wrong('--format', 'missing-flag', ['--bookmarks']);
};

const checkCount = (command: CommandName | undefined, given: readonly string[], rule: Rule): void => {
	const [least, most] = rule.arguments;
	if (given.length < least) throw wrong(command ?? '', 'missing-argument');
	const extra = given[most];
	if (extra !== undefined) throw wrong(extra, 'too-many-arguments');
};

const optionsOf = (settings: Settings): Options =>
	Object.fromEntries(
		Object.entries(settings)
			.filter(([name]) => !everywhere.some((common) => common === name))
			.map(([name, text]) => [
				name === 'password-command' ? 'passwordCommand' : name,
				typeof text === 'string' ? settingOf(name, text) : text,
			]),
	);

const settingOf = (name: string, text: string): unknown => {
	if (name === 'limit') return Number(text);
	return name === 'access' ? text.split(',') : text;
};
