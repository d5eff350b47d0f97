import {spawn} from 'node:child_process';
import {join} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {build, stamp} from './build.mjs';
import {root} from './install.mjs';
import {say} from './language.mjs';

/** How long the reader may take to put its affairs in order and the terminal back, in ms. */
const patience = 2000;

/** Between two looks at the sources, in ms. */
const interval = 300;

/** Leaves the alternate screen, shows the cursor, ends bracketed paste and mouse reports: for a reader that was killed. */
const restoreTerminal = () => {
	if (!process.stdout.isTTY) return;
	process.stdin.setRawMode?.(true).setRawMode(false);
	process.stdout.write('\u001B[?1049l\u001B[?25h\u001B[?2004l\u001B[?1000l\u001B[?1006l\u001B[0m');
};

let reader;

const start = () => {
	const child = spawn(process.execPath, [join(root, 'dist', 'actus.js'), ...process.argv.slice(2)], {
		stdio: 'inherit',
	});
	reader = child;
	child.on('exit', (code) => {
		if (reader !== child) return;
		reader = undefined;
		// Quitting ends all; a crash is there to be mended.
		if (code === 0) process.exit(0);
		console.error(
			say('actus s’est arrêté ; en attente d’un changement…', 'actus stopped; waiting for a change…'),
		);
	});
};

const stop = async () => {
	const child = reader;
	reader = undefined;
	if (!child) return;
	const gone = new Promise((resolve) => {
		child.on('exit', () => resolve(true));
	});
	child.kill('SIGTERM');
	if (await Promise.race([gone, wait(patience)])) return;
	child.kill('SIGKILL');
	await gone;
	restoreTerminal();
};

/** The reader stops before the build, so that what the build says is not written over its screen. */
const restart = async () => {
	await stop();
	try {
		await build();
		start();
	} catch (error) {
		console.error(error.isExplained ? error.message : error);
	}
};

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
	process.on(signal, async () => {
		// Ctrl-C reaches the reader too; it ends by itself, and takes this along.
		if (signal === 'SIGINT' && reader) return;
		await stop();
		process.exit(1);
	});
}

/** Contents are compared: the watchers of the file system lose files that an editor replaces. */
const look = () => {
	try {
		return stamp();
	} catch {
		// A file was just being replaced: the next look finds it.
		return undefined;
	}
};

for (let built; ; await wait(interval)) {
	const now = look();
	if (now === undefined || now === built) continue;
	built = now;
	await restart();
}
