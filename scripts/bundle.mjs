import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {basename, join} from 'node:path';
import {root} from './install.mjs';

/** Ink imports its side of React's developer tools only where it finds them, and they are not shipped. */
const withoutDevtools = {
	name: 'without-devtools',
	setup(build) {
		build.onResolve({filter: /^\.\/devtools\.js$/}, () => ({path: 'react-devtools-core', external: true}));
	},
};

/**
 * Yoga compiles its WebAssembly asynchronously at import, 20 ms of waiting before the first frame. Its factory takes
 * an `instantiateWasm` (Emscripten, « Module object ») and then works at once.
 */
const yogaAtOnce = {
	name: 'yoga-at-once',
	setup(build) {
		const embedded = /data:application\/octet-stream;base64,([\w+/=]+)/;
		build.onLoad({filter: /[\\/]yoga-layout[\\/]dist[\\/]src[\\/]index\.js$/}, () => ({
			contents: `
				import load, {wasm} from '../binaries/yoga-wasm-base64-esm.js';
				import wrapAssembly from './wrapAssembly.js';
				const yoga = {
					instantiateWasm(imports, receive) {
						const instance = new WebAssembly.Instance(new WebAssembly.Module(Buffer.from(wasm, 'base64')), imports);
						receive(instance);
						return instance.exports;
					},
				};
				load(yoga);
				export default wrapAssembly(yoga);
				export * from './generated/YGEnums.js';
			`,
		}));
		build.onLoad({filter: /[\\/]yoga-wasm-base64-esm\.js$/}, async ({path}) => {
			const source = await readFile(path, 'utf8');
			const wasm = embedded.exec(source)?.[1];
			if (!wasm) throw new Error(`No embedded WebAssembly in ${path}`);
			return {contents: `${source.replace(embedded, '')}\nexport const wasm = '${wasm}';`};
		});
	},
};

/** Ink and its kin each bring a copy of string-width; ours answers the same and is ready sooner. */
const ourWidths = {
	name: 'our-widths',
	setup(build) {
		build.onResolve({filter: /^string-width$/}, () => ({path: join(root, 'src', 'text', 'string-width.ts')}));
	},
};

/**
 * The WebAssembly that decodes pictures, as chunks of dist/ in the place of files of packages: each is loaded when the
 * first picture of its kind is.
 */
const bundledWasm = {
	name: 'bundled-wasm',
	setup(build) {
		build.onLoad({filter: /[\\/]src[\\/]picture[\\/]wasm-files\.ts$/}, async ({path}) => {
			const names = [...(await readFile(path, 'utf8')).matchAll(/'(@[^']+\.wasm)'/g)].map(([, name]) => name);
			const files = names.map((name) => `'${name}': () => import('${name}')`).join(',');
			return {
				contents: `const files = {${files}};\nexport const wasmFile = async (name) => (await files[name]()).default;`,
				resolveDir: join(path, '..'),
			};
		});
	},
};

/** The package that makes sixels holds a script that declares its variable nowhere, which a module may not. */
const declaredUpng = {
	name: 'declared-upng',
	setup(build) {
		build.onLoad({filter: /[\\/]sixel[\\/]upng\.js$/}, async ({path}) => ({
			contents: `var UPNG;\n${await readFile(path, 'utf8')}`,
		}));
	},
};

/** The program and its workers, each a file of its own in dist/ so that they find one another by `new URL('./…', import.meta.url)`. */
const entryPoints = () =>
	Object.fromEntries(
		readdirSync(join(root, 'src'), {recursive: true})
			.filter((path) => path === 'main.tsx' || /-worker\.ts$/.test(path))
			.map((path) => [basename(path).replace(/\.tsx?$/, ''), join(root, 'src', path)]),
	);

/** esbuild's options for the whole program in dist/; nothing of node_modules is needed beside it. */
export const bundleOptions = () => ({
	absWorkingDir: root,
	entryPoints: entryPoints(),
	outdir: join(root, 'dist'),
	chunkNames: '[name]-[hash]',
	bundle: true,
	format: 'esm',
	splitting: true,
	platform: 'node',
	target: 'node24',
	jsx: 'automatic',
	define: {'process.env.NODE_ENV': '"production"', 'Intl.Segmenter': 'QuickSegmenter'},
	inject: [join(root, 'src', 'text', 'quick-segmenter.ts')],
	// Identifiers stay: with V8's cache they cost nothing, and a trace that a reader sends can be read.
	minifyWhitespace: true,
	minifySyntax: true,
	legalComments: 'none',
	// Some packages are CommonJS and require Node's own modules.
	banner: {
		js: "import {createRequire as createActusRequire} from 'node:module';const require=createActusRequire(import.meta.url);",
	},
	loader: {'.wasm': 'binary'},
	plugins: [withoutDevtools, yogaAtOnce, ourWidths, bundledWasm, declaredUpng],
	metafile: true,
	write: false,
	logLevel: 'warning',
});

/** The folder of the package that a file is of: the innermost one that is whole, since some carry parts of others. */
const packageOf = (input) =>
	[...input.matchAll(/node_modules\/(?:@[^/]+\/)?[^/]+/g)]
		.map(({0: folder, index}) => input.slice(0, index + folder.length))
		.findLast((folder) => existsSync(join(root, folder, 'package.json')));

/** The licences of the packages that a bundle contains, as they ask for when copied. */
export const licences = (metafile) => {
	const folders = Object.keys(metafile.inputs).flatMap((input) => packageOf(input) ?? []);
	return [...new Set(folders)]
		.sort()
		.map((folder) => {
			const {name, version, license} = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
			const file = readdirSync(join(root, folder)).find((entry) => /^licen[cs]e/i.test(entry));
			const text = file ? readFileSync(join(root, folder, file), 'utf8').trim() : `${license}`;
			return `${name} ${version}\n\n${text}\n`;
		})
		.join(`\n${'-'.repeat(76)}\n\n`);
};
