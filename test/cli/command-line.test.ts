import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {type CommandLine, languageAsked, parseCommandLine} from '../../src/cli/command-line.ts';
import {isProblem} from '../../src/model/problem.ts';

const plain: CommandLine = {
	command: undefined,
	arguments: [],
	options: {},
	isDemo: false,
	wantsHelp: false,
	wantsVersion: false,
};

/** What is wrong with a command line: the word, and why. */
const faultOf = (argv: readonly string[]): readonly string[] => {
	try {
		parseCommandLine(argv);
	} catch (error) {
		if (isProblem(error) && error.record.kind === 'wrong-usage')
			return [error.record.values.word, error.record.values.reason, ...(error.record.values.others ?? [])];
		throw error;
	}
	return [];
};

describe('what is understood', () => {
	test.each<readonly [string, string, Partial<CommandLine>]>([
		['nothing is the reader', '', {}],
		['--demo alone is the reader too', '--demo', {isDemo: true}],
		['--demo goes with any command', 'list --demo', {command: 'list', isDemo: true}],
		[
			'options stand before the command or after it',
			'--json list --unread',
			{command: 'list', options: {json: true, unread: true}},
		],
		[
			'an option takes the word after it, also before the command',
			'--limit 5 list',
			{command: 'list', options: {limit: 5}},
		],
		['or after its equals sign', 'list --limit=5', {command: 'list', options: {limit: 5}}],
		['0 is a limit', 'list --limit 0', {command: 'list', options: {limit: 0}}],
		[
			'the last of several counts',
			'list --source a --source b --json --json',
			{command: 'list', options: {source: 'b', json: true}},
		],
		['several arguments', 'add a b c', {command: 'add', arguments: ['a', 'b', 'c']}],
		['nothing after -- is an option', 'add -- --force -x', {command: 'add', arguments: ['--force', '-x']}],
		['-- may also stand before the command', '-- list', {command: 'list'}],
		[
			'-o is short and takes its value in every way',
			'export -ofeeds.opml',
			{command: 'export', options: {output: 'feeds.opml'}},
		],
		['- is a file like another', 'export -o -', {command: 'export', options: {output: '-'}}],
		[
			'a value with a leading dash after an equals sign',
			'list --search=-5',
			{command: 'list', options: {search: '-5'}},
		],
		[
			'--unread filters a list and sets a mark',
			'mark x --unread --bookmark',
			{command: 'mark', arguments: ['x'], options: {unread: true, bookmark: true}},
		],
		[
			'--bookmarks has a format',
			'export --bookmarks --format json',
			{command: 'export', options: {bookmarks: true, format: 'json'}},
		],
		[
			'a setting of a source, and one that is taken back',
			'set x --zone=-03:30 --interval= --folder Presse',
			{
				command: 'set',
				arguments: ['x'],
				options: {change: {zone: '-03:30', interval: undefined, folder: 'Presse'}},
			},
		],
		['--help', '--help', {wantsHelp: true}],
		['-h', 'list -h', {wantsHelp: true}],
		['--version', '--version', {wantsVersion: true}],
		['help answers whatever else is wrong', 'frobnicate --help --nope', {wantsHelp: true}],
		['after -- help is a word', 'add -- --help', {command: 'add', arguments: ['--help']}],
	])('%s', (_, typed, expected) => {
		expect(parseCommandLine(typed === '' ? [] : typed.split(' '))).toEqual({...plain, ...expected});
	});

	test('a value may be empty and may have spaces', () => {
		expect(parseCommandLine(['list', '--search', '', '--source', 'Le Monde']).options).toEqual({
			search: '',
			source: 'Le Monde',
		});
	});
});

describe('what is wrong usage', () => {
	test.each([
		['frobnicate', ['frobnicate', 'unknown-command']],
		['toString', ['toString', 'unknown-command']],
		['list --nope', ['--nope', 'unknown-option']],
		['list -x', ['-x', 'unknown-option']],
		['--no-json list', ['--no-json', 'unknown-option']],
		['list --__proto__', ['--__proto__', 'unknown-option']],
		['list --force', ['--force', 'unknown-option']],
		['add x --json', ['--json', 'unknown-option']],
		['--unread', ['--unread', 'unknown-option']],
		['export --format json', ['--format', 'missing-flag', '--bookmarks']],
		['list --limit', ['--limit', 'missing-value']],
		['list --source --json', ['--source', 'missing-value']],
		['export -o', ['-o', 'missing-value']],
		['list --limit many', ['many', 'bad-value']],
		['list --limit=-1', ['-1', 'bad-value']],
		['list --limit=1.5', ['1.5', 'bad-value']],
		['list --limit=', ['', 'bad-value']],
		['list --json=yes', ['--json=yes', 'bad-value']],
		['--lang de', ['de', 'bad-value']],
		['set x --interval 0', ['0', 'bad-value', '1–100000']],
		['set x --interval 1.5', ['1.5', 'bad-value', '1–100000']],
		['set x --keep-days 36501', ['36501', 'bad-value', '1–36500']],
		['set x --full-text maybe', ['maybe', 'bad-value', 'when-cut', 'always', 'never', 'default']],
		['set x --forget-unread oui', ['oui', 'bad-value', 'yes', 'no']],
		['set x --zone Lune', ['Lune', 'bad-value', 'Europe/Paris', 'Montréal', '+02:00']],
		['set', ['set', 'missing-argument']],
		['set x y', ['y', 'too-many-arguments']],
		['set x --json', ['--json', 'unknown-option']],
		['list --zone UTC', ['--zone', 'unknown-option']],
		['export --bookmarks --format pdf', ['pdf', 'bad-value']],
		['mark x --read --unread', ['--read', 'conflict', '--unread']],
		['mark x --bookmark --unbookmark', ['--bookmark', 'conflict', '--unbookmark']],
		['read x --json --markdown', ['--json', 'conflict', '--markdown']],
		['export --opml --bookmarks', ['--opml', 'conflict', '--bookmarks']],
		['export a_1 --bookmarks', ['--bookmarks', 'conflict', 'a_1']],
		['export a_1 --opml', ['--opml', 'conflict', 'a_1']],
		['export a_1 --tag x', ['--tag', 'conflict', 'a_1']],
		['export --opml --tag x', ['--opml', 'conflict', '--tag']],
		['mark x --tag', ['--tag', 'missing-value']],
		['mark x --tag #', ['#', 'bad-value']],
		['mark x --unbookmark --tag ue', ['--unbookmark', 'conflict', '--tag']],
		[
			'mark x',
			[
				'mark',
				'missing-flag',
				...['--read', '--unread', '--bookmark', '--unbookmark', '--note', '--tag', '--untag'],
			],
		],
		['mark --read', ['mark', 'missing-argument']],
		['add', ['add', 'missing-argument']],
		['read', ['read', 'missing-argument']],
		['list all', ['all', 'too-many-arguments']],
		['read a b', ['b', 'too-many-arguments']],
		['remove Le Monde', ['Monde', 'too-many-arguments']],
	])('%s', (typed, fault) => {
		expect(faultOf(typed.split(' '))).toEqual(fault);
	});
});

test.each([
	['--lang fr list', 'fr'],
	['list --lang=en --nope', 'en'],
	['--lang fr --lang en', 'en'],
	['--lang de', undefined],
	['list -- --lang fr', undefined],
	['list', undefined],
])('the language of %s is known whatever else is wrong', (typed, language) => {
	expect(languageAsked(typed.split(' '))).toBe(language);
});

test('whatever is typed is understood or is wrong usage, never a fault of ours', () => {
	const word = fc.oneof(
		fc.constantFrom(
			'list',
			'mark',
			'--json',
			'--limit',
			'--',
			'-o',
			'-',
			'--no-demo',
			'--limit=7',
			'-hx',
			'--=x',
		),
		fc.string(),
		fc.string().map((text) => `--${text}`),
	);
	fc.assert(
		fc.property(fc.array(word, {maxLength: 6}), (argv) => {
			languageAsked(argv);
			expect([0, 2, 3, 9]).toContain(faultOf(argv).length);
		}),
	);
});
