import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect, onTestFinished, test} from 'vitest';
import {devDependencies, scripts} from '../package.json' with {type: 'json'};
import {keysShown} from '../src/app/help-lines.ts';
import {type KeyRow, keyTable} from '../src/app/keys.ts';
import {parseCommandLine} from '../src/cli/command-line.ts';
import {en} from '../src/messages/en.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

/** The cells of the table that begins with this header. */
const tableUnder = (header: string): readonly (readonly string[])[] => {
	const [, table = ''] = readme.split(`${header}\n`);
	return table
		.split('\n\n', 1)
		.join('')
		.split('\n')
		.slice(1)
		.map((row) =>
			row
				.split(/(?<!\\)\|/)
				.slice(1, -1)
				.map((cell) => cell.trim().replaceAll('\\|', '|')),
		);
};

test('the table of keys is the key table', () => {
	const rows = (keyTable as readonly KeyRow[]).map(({command, keys}) => [
		keysShown(keys, en)
			.map((name) => `\`${name}\``)
			.join(' '),
		en.commands[command],
	]);
	expect(tableUnder('| key | what it does |')).toEqual(rows);
});

test('every dependency has its line of why, and no other has one', () => {
	const named = tableUnder('| package | why |').flatMap(([names = '']) =>
		[...names.matchAll(/`([^`]+)`/g)].map(([, name]) => name),
	);
	expect(named.toSorted()).toEqual(Object.keys(devDependencies).toSorted());
});

test('every npm command in it exists', () => {
	const named = [...readme.matchAll(/npm (?:run )?(start|test|dev|format|bench|[a-z]+)\b/g)].map(
		([, name]) => name,
	);
	const own = named.filter((name) => name !== 'pack' && name !== 'install');
	expect(own.filter((name) => name === undefined || !(name in scripts))).toEqual([]);
	expect(own).toContain('start');
});

test('every command in it is in the help', () => {
	const named = tableUnder('| command | what it does |').map(
		([name = '']) => /`actus ?([a-z-]*)/.exec(name)?.[1] ?? '',
	);
	for (const name of named) expect(en.cli.usage).toContain(`actus ${name}`.trim());
});

/** The text of a block of code that begins after a line. */
const blockAfter = (line: string): string =>
	readme.split(`\n${line}\n`)[1]?.match(/```[a-z]*\n([\s\S]*?)```/)?.[1] ?? '';

const hasSystemd = spawnSync('systemd-analyze', ['--version']).status === 0;

test('the command of the timer and of cron is one that there is', () => {
	const command = /actus (refresh --due)/.exec(blockAfter('`actus.service`'))?.[1];
	expect(parseCommandLine(command?.split(' ') ?? [])).toMatchObject({
		command: 'refresh',
		options: {due: true},
	});
	expect(blockAfter('With cron, in `crontab -e`:')).toContain(`actus ${command}`);
});

test.skipIf(!hasSystemd)('the timer is sound in the eyes of systemd', () => {
	const directory = mkdtempSync(join(tmpdir(), 'actus-units-'));
	onTestFinished(() => rmSync(directory, {recursive: true}));
	const units = ['actus.service', 'actus.timer'].map((name) => {
		const file = join(directory, name);
		writeFileSync(file, blockAfter(`\`${name}\``));
		return file;
	});
	const {status, stderr} = spawnSync('systemd-analyze', ['--user', 'verify', ...units], {
		encoding: 'utf8',
		env: {...process.env, XDG_RUNTIME_DIR: directory},
	});
	expect(stderr.split('\n').filter((line) => line.includes('actus.'))).toEqual([]);
	expect(status).toBe(0);
});
