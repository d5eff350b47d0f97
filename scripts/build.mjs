import {createHash} from 'node:crypto';
import {
	chmodSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	realpathSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import {basename, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {root} from './install.mjs';
import {explained, say} from './language.mjs';

const dist = join(root, 'dist');
/** Beside the packages, so that new ones make the build stale too. */
const stampFile = join(root, 'node_modules', '.actus', 'built');

/** The files that dist/ is made of, in a fixed order. */
const inputs = () => [
	...['package.json', 'package-lock.json', 'scripts/build.mjs', 'scripts/bundle.mjs'],
	...['src', 'components'].flatMap((folder) =>
		readdirSync(join(root, folder), {recursive: true})
			.filter((path) => /\.[jt]sx?$/.test(path))
			.sort()
			.map((path) => join(folder, path)),
	),
];

/** What dist/ would be made of now. Contents and not dates: git and tar set dates as they like. */
export const stamp = () => {
	const hash = createHash('sha256');
	for (const path of inputs())
		hash
			.update(`${path}\0`)
			.update(readFileSync(join(root, path)))
			.update('\0');
	return hash.digest('hex');
};

const isBuilt = () =>
	existsSync(join(dist, 'actus.js')) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp();

/** A reader that starts meanwhile sees the old file or the new one, never half of it. */
const put = (path, contents) => {
	writeFileSync(`${path}.part`, contents);
	renameSync(`${path}.part`, path);
};

const write = (files) => {
	mkdirSync(dist, {recursive: true});
	// What others import comes first, what is started comes last.
	for (const [name, contents] of files) put(join(dist, name), contents);
	chmodSync(join(dist, 'actus.js'), 0o755);
	for (const name of readdirSync(dist)) if (!files.has(name)) rmSync(join(dist, name), {recursive: true});
};

/** Bundles the program into dist/. */
export const build = async () => {
	const before = stamp();
	const [{build: bundle}, {bundleOptions, licences}] = await Promise.all([
		import('esbuild'),
		import('./bundle.mjs'),
	]);
	const {outputFiles, metafile} = await bundle(bundleOptions()).catch(() => {
		throw explained(say('actus : la construction a échoué.', 'actus: the build failed.'));
	});
	const isEntry = ({path}) => !/-[A-Z0-9]{8}\.js$/.test(path);
	const bundled = outputFiles
		.sort((a, b) => Number(isEntry(a)) - Number(isEntry(b)))
		.map(({path, contents}) => [basename(path), contents]);
	write(
		new Map([
			...bundled,
			['LICENSES.txt', licences(metafile)],
			['actus.js', readFileSync(join(root, 'src', 'actus.js'))],
		]),
	);
	mkdirSync(join(root, 'node_modules', '.actus'), {recursive: true});
	writeFileSync(stampFile, before);
};

export const buildIfStale = async () => {
	if (!isBuilt()) await build();
};

if (realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
	await build().catch((error) => {
		console.error(error.isExplained ? error.message : error);
		process.exitCode = 1;
	});
}
