import {parseArgs} from 'node:util';
import {problem, type UsageFault} from '../model/problem.ts';
import {
	type CommandName,
	everywhere,
	type Known,
	known,
	type ListOption,
	lists,
	type Options,
	type Rule,
	rivals,
	rules,
} from './command-rules.ts';
import {checkSecret, checkSecrets} from './secret-options.ts';
import {changeOf} from './set-options.ts';

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
