import {spawn, spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {explained, say} from './language.mjs';

export const root = fileURLToPath(new URL('..', import.meta.url));
const inRoot = (...parts) => join(root, ...parts);

const lockFile = inRoot('package-lock.json');
/** npm writes it last, so it is there only when an installation came to its end. */
const hiddenLockFile = inRoot('node_modules', '.package-lock.json');
const stampFile = inRoot('node_modules', '.actus', 'installed');
const nodeBinary = inRoot('node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
const nodeWanted = 24;

const hash = (text) => createHash('sha256').update(text).digest('hex');
const packagesIn = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;
const stamp = () => `${hash(readFileSync(lockFile))} ${process.platform} ${process.arch}\n`;
const isStamped = () => existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp();

const writeStamp = () => {
	mkdirSync(inRoot('node_modules', '.actus'), {recursive: true});
	writeFileSync(stampFile, stamp());
};

/** True for what is made for this machine. npm leaves out optional packages that only others of those ask for. */
const isForHere = ({os, cpu, libc}) =>
	(os || cpu) && (!os || os.includes(process.platform)) && (!cpu || cpu.includes(process.arch)) && !libc;

/** True if somebody installed by hand just what the lockfile asks for on this machine. */
const followsLock = (installed) =>
	Object.entries(packagesIn(lockFile)).every(
		([path, locked]) =>
			path === '' ||
			(installed[path] ? installed[path].version === locked.version : locked.optional && !isForHere(locked)),
	);

const isInstalled = () => {
	if (!existsSync(hiddenLockFile)) return false;
	const installed = packagesIn(hiddenLockFile);
	// An `npm install` that was killed leaves its old lockfiles, but not the packages it had moved away.
	if (!Object.keys(installed).every((path) => existsSync(inRoot(path, 'package.json')))) return false;
	if (isStamped()) return true;
	if (!followsLock(installed)) return false;
	writeStamp();
	return true;
};

/** The binary comes by an install script, and is silently missing where scripts are off. */
const hasNode = () => {
	if (!existsSync(inRoot('node_modules', '.bin', 'node')) || !existsSync(nodeBinary)) return false;
	const version =
		realpathSync(nodeBinary) === process.execPath
			? process.version
			: spawnSync(nodeBinary, ['--version'], {encoding: 'utf8'}).stdout;
	return Number.parseInt(String(version).slice(1), 10) >= nodeWanted;
};

/** Where the process id of a running installation stands: npm may outlive the script that began it. */
const pidFile = join(tmpdir(), `actus-install-${hash(root).slice(0, 16)}`);

const isInstalling = () => {
	try {
		const pid = readFileSync(pidFile, 'utf8');
		// Empty: its owner is just writing it.
		return pid === '' || process.kill(Number(pid) || Number.NaN, 0);
	} catch {
		return false;
	}
};

/** Without a place to write it, two installations may meet, and one of them fails. */
const notePid = (pid, options = {}) => {
	try {
		writeFileSync(pidFile, String(pid), options);
		return true;
	} catch (error) {
		return error.code !== 'EEXIST';
	}
};

/** Waits until no other process installs here, five minutes at most. */
const takeTurn = async () => {
	const deadline = Date.now() + 300_000;
	while (!notePid(process.pid, {flag: 'wx'}) && Date.now() < deadline) {
		if (isInstalling()) await new Promise((resolve) => setTimeout(resolve, 200));
		else rmSync(pidFile, {force: true});
	}
};

/** Options on the command line win over what the outer npm, its environment and NODE_ENV=production ask for. */
const ci = [
	'ci --include=dev --include=optional --global=false --dry-run=false --package-lock-only=false',
	'--audit=false --fund=false --progress=false --loglevel=error --prefer-offline',
	'--fetch-retries=2 --fetch-retry-mintimeout=1000 --fetch-retry-maxtimeout=5000',
].join(' ');

const runNpm = () => {
	const {npm_execpath: npm, npm_node_execpath: node = process.execPath} = process.env;
	const options = {cwd: root, stdio: ['ignore', 'ignore', 'pipe']};
	return /npm-cli\.js$/.test(npm ?? '')
		? spawn(node, [npm, ...ci.split(' ')], options)
		: spawn(`npm ${ci}`, {...options, shell: true});
};

const runCi = () =>
	new Promise((resolve, reject) => {
		const npm = runNpm();
		let errors = '';
		const stop = (signal) => npm.kill(signal);
		process.on('SIGINT', stop).on('SIGTERM', stop);
		npm.stderr.setEncoding('utf8').on('data', (text) => {
			errors += text;
		});
		npm.on('error', reject);
		npm.on('spawn', () => notePid(npm.pid));
		npm.on('close', (code) => {
			process.off('SIGINT', stop).off('SIGTERM', stop);
			resolve({isDone: code === 0, errors});
		});
	});

const networkErrors =
	/\b(ENOTFOUND|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENOTCACHED|ERR_SOCKET_TIMEOUT)\b/;

const failure = (errors) =>
	networkErrors.test(errors)
		? say(
				'actus : la première installation demande le réseau, et le registre de npm ne répond pas ; relancez la commande une fois connecté.',
				'actus: the first installation needs the network, and npm’s registry does not answer; run the command again once connected.',
			)
		: `${errors.trim()}\n${say(
				'actus : l’installation des dépendances a échoué ; ce que npm en dit est ci-dessus.',
				'actus: installing the dependencies failed; what npm says of it stands above.',
			)}`;

const withoutNode = () =>
	say(
		`actus : le paquet « node » est là sans son binaire Node ${nodeWanted}, sans doute parce que npm n’exécute pas les scripts d’installation (ignore-scripts). Lancez « npm rebuild node --ignore-scripts=false », puis recommencez.`,
		`actus: the package "node" came without its Node ${nodeWanted} binary, probably because npm runs no install scripts (ignore-scripts). Run "npm rebuild node --ignore-scripts=false", then try again.`,
	);

const isReady = () => isInstalled() && hasNode();

const installNow = async () => {
	if (isReady()) return;
	console.error(
		say('actus : installation des dépendances, une minute…', 'actus: installing the dependencies, a minute…'),
	);
	rmSync(stampFile, {force: true});
	const {isDone, errors} = await runCi();
	if (!isDone) throw explained(failure(errors));
	if (!hasNode()) throw explained(withoutNode());
	writeStamp();
};

/** Brings node_modules up to the lockfile; touches neither npm nor the network where it is already. */
export const install = async () => {
	if (isReady()) return;
	await takeTurn();
	await installNow().finally(() => rmSync(pidFile, {force: true}));
};
