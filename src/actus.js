#!/usr/bin/env node
// The bin. Whatever Node runs it, it must get as far as saying that it is too old: nothing is imported before the
// version is known, and the syntax is one that Node 10 parses.
const oldest = 24;

if (Number.parseInt(process.versions.node, 10) < oldest) {
	const [, asked] = / --lang[ =](fr|en)(?= )/.exec(` ${process.argv.slice(2).join(' ')} `) || [];
	const locale = asked || process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '';
	console.error(
		/^fr/i.test(locale)
			? `actus : il faut Node ${oldest} ou plus récent, celui-ci est ${process.version} ; installez-le depuis https://nodejs.org/fr, puis relancez actus.`
			: `actus: it takes Node ${oldest} or newer, and this one is ${process.version}; install it from https://nodejs.org, then start actus again.`,
	);
	process.exit(1);
}

const cacheDirectory = () => {
	const path = process.getBuiltinModule('node:path');
	const home = process.getBuiltinModule('node:os').homedir();
	const {XDG_CACHE_HOME: cache = '', LOCALAPPDATA: local = path.join(home, 'AppData', 'Local')} = process.env;
	if (path.isAbsolute(cache)) return path.join(cache, 'actus');
	if (process.platform === 'win32') return path.join(local, 'actus', 'Cache');
	return path.join(home, ...(process.platform === 'darwin' ? ['Library', 'Caches'] : ['.cache']), 'actus');
};

// One by one: Node's own `recursive`, and enableCompileCache, never end where a system denies that a parent is there.
const make = (fs, path, directory) => {
	if (fs.existsSync(directory)) return;
	make(fs, path, path.dirname(directory));
	fs.mkdirSync(directory, 0o700);
};

// Looking up names and unpacking answers share libuv's threads: with its usual four, a few dead names stall every source.
process.env.UV_THREADPOOL_SIZE = process.env.UV_THREADPOOL_SIZE || '16';

// V8 keeps the compiled code from one start to the next. Where there is no home or it cannot be written, it does not.
try {
	const directory = cacheDirectory();
	make(process.getBuiltinModule('node:fs'), process.getBuiltinModule('node:path'), directory);
	process.getBuiltinModule('node:module').enableCompileCache(directory);
} catch {}

import('./main.js');
