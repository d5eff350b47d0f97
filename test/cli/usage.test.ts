import {expect, test} from 'vitest';
import {parseCommandLine} from '../../src/cli/command-line.ts';
import {usageEn, usageFr} from '../../src/messages/usage.ts';
import {isProblem} from '../../src/model/problem.ts';
import {displayWidth} from '../../src/text/width.ts';

const commandsIn = (usage: string) =>
	[...usage.matchAll(/^ {2}actus ([a-z]+)/gm)].map(([, name]) => name ?? '');
const optionsIn = (usage: string) =>
	[...usage.matchAll(/(?<![\w-])--?[a-z]+(?:-[a-z]+)*/g)].map(([name]) => name);

/** Why a command line is wrong usage. */
const reasonOf = (...argv: readonly string[]): string | undefined => {
	try {
		parseCommandLine(argv);
	} catch (error) {
		if (isProblem(error) && error.record.kind === 'wrong-usage') return error.record.values.reason;
		throw error;
	}
	return undefined;
};

test.each([
	['fr', usageFr],
	['en', usageEn],
])('the usage in %s fits 80 columns and names commands and options that there are', (_, usage) => {
	expect(Math.max(...usage.split('\n').map(displayWidth))).toBeLessThanOrEqual(80);
	const commands = commandsIn(usage);
	expect(commands).toEqual([
		'add',
		'move',
		'remove',
		'set',
		'sources',
		'refresh',
		'list',
		'read',
		'mark',
		'import',
		'export',
	]);
	expect(commands.filter((name) => reasonOf(name) === 'unknown-command')).toEqual([]);
	const isTaken = (option: string) =>
		[...commands.map((name) => [name]), []].some((argv) => reasonOf(...argv, option) !== 'unknown-option');
	expect(optionsIn(usage).filter((option) => !isTaken(option))).toEqual([]);
});

test('both languages name the same, in the same order', () => {
	expect(commandsIn(usageEn)).toEqual(commandsIn(usageFr));
	expect(optionsIn(usageEn)).toEqual(optionsIn(usageFr));
});
