/** A file of the project: its path from the root, with slashes, and its text. */
export type File = {
	readonly path: string;
	readonly text: string;
};

type Import = {
	readonly specifier: string;
	/** Erased by the compiler: it binds no code to code. */
	readonly isType: boolean;
};

/** The rooms that each room may import, beside itself; and those of which it may know the types only. */
const arrows: Readonly<
	Record<string, {readonly code: readonly string[]; readonly types?: readonly string[]}>
> = {
	model: {code: []},
	feed: {code: ['model']},
	page: {code: ['model']},
	epub: {code: ['model']},
	saved: {code: ['model']},
	query: {code: ['model']},
	net: {code: ['model']},
	picture: {code: ['model']},
	library: {code: ['model']},
	marks: {code: ['model']},
	text: {code: ['model']},
	sync: {code: ['model']},
	system: {code: ['model']},
	messages: {code: ['model']},
	app: {code: ['model', 'query', 'text', 'messages']},
	'app/perform': {
		code: ['app', 'model', 'text', 'messages', 'feed', 'page', 'epub', 'saved', 'net', 'picture', 'sync'],
		types: ['library', 'marks', 'system'],
	},
	cli: {
		code: ['app', 'app/perform', 'model', 'text', 'messages'],
		types: ['feed', 'page', 'epub', 'saved', 'net', 'library', 'marks', 'sync', 'system'],
	},
	components: {code: ['app', 'model', 'text', 'messages']},
};

/** Packages that belong to a room. */
const owners: readonly {readonly packages: RegExp; readonly rooms: readonly string[]}[] = [
	{packages: /^(?:react|ink)(?:[-/].*)?$/, rooms: ['components', 'door']},
	{packages: /^conf$/, rooms: ['marks']},
	{packages: /^node:sqlite$/, rooms: ['library']},
];

/** The room a file belongs to; `door` for those that stand directly in src/: they wire the rooms together. */
export const roomOf = (path: string): string => {
	const [top, second = '', third = ''] = path.split('/');
	if (top === 'components') return 'components';
	if (path.split('/').length === 2) return 'door';
	if (second === 'app' && (third === 'perform' || third === 'perform.ts')) return 'app/perform';
	return second;
};

const withoutComments = (text: string): string =>
	text.replace(/\/\*[\s\S]*?\*\/|(?<=^|[\s;{},])\/\/[^\n]*/g, '');

const isTypeClause = (clause: string): boolean => {
	const names = /^\{([^}]*)\}$/.exec(clause.trim())?.[1]?.split(',') ?? [];
	const named = names.map((name) => name.trim()).filter(Boolean);
	return named.length > 0 && named.every((name) => name.startsWith('type '));
};

/** All that a file imports or re-exports, at load or later. */
export const importsOf = (text: string): readonly Import[] => {
	const code = withoutComments(text);
	const statements = code.matchAll(
		/^(?:import|export)\s+(type\s)?([^'";]*?)\s*from\s*['"]([^'"]+)['"]|^import\s*['"]([^'"]+)['"]/gm,
	);
	const early = [...statements].map(([, type, clause = '', specifier, bare]) => ({
		specifier: specifier ?? bare ?? '',
		isType: type !== undefined || isTypeClause(clause),
	}));
	const late = [...code.matchAll(/(typeof\s+)?\bimport\(\s*['"]([^'"]+)['"]/g)].map(
		([, type, specifier = '']) => ({specifier, isType: type !== undefined}),
	);
	return [...early, ...late];
};

const resolved = (path: string, specifier: string): string =>
	new URL(specifier, `file:///${path}`).pathname.slice(1);

const importFault = (path: string, {specifier, isType}: Import): string | undefined => {
	const room = roomOf(path);
	if (!specifier.startsWith('.')) {
		const owner = owners.find(({packages}) => packages.test(specifier));
		return owner && !owner.rooms.includes(room)
			? `only ${owner.rooms.join(', ')} may use ${specifier}`
			: undefined;
	}
	if (!/\.(?:tsx?|json)$/.test(specifier)) return `${specifier} lacks its ending`;
	const target = resolved(path, specifier);
	if (room === 'door') return undefined;
	if (!/^(?:src|components)\//.test(target)) return `${specifier} leads out of the house`;
	const other = roomOf(target);
	const {code = [], types = []} = arrows[room] ?? {};
	if (other === room || code.includes(other) || (isType && types.includes(other))) return undefined;
	return types.includes(other)
		? `${room} may know only the types of ${other}`
		: `${room} may not import ${other}`;
};

/** Where a file of src/ or components/ crosses an arrow that the house does not have. */
export const arrowFaults = ({path, text}: File): readonly string[] => {
	const room = roomOf(path);
	if (room !== 'door' && !(room in arrows)) return [`${path}: ${room} is no room of the house`];
	return importsOf(text).flatMap((line) => {
		const fault = importFault(path, line);
		return fault ? [`${path}: ${fault}`] : [];
	});
};

/** Tables of a test may be longer: their length is the subject's. */
const longest = 400;

/** Names that say nothing, barrels, and files too long to have one subject. */
export const shapeFaults = ({path, text}: File): readonly string[] => {
	const faults: string[] = [];
	const nameless = path
		.split('/')
		.find((part) => /^(?:utils?|helpers?|types|common|shared|misc|index)(?:\.|$)/.test(part));
	if (nameless) faults.push(`${path}: ${nameless} names no subject`);
	const statements = withoutComments(text).replace(/^export\s[^;]*?\sfrom\s*['"][^'"]+['"];?/gm, '');
	if (/^export\s[^;]*?\sfrom\s/m.test(text) && statements.trim() === '') faults.push(`${path}: a barrel`);
	const lines = text.split('\n').length - 1;
	if (lines > longest && !path.startsWith('test/')) faults.push(`${path}: ${lines} lines`);
	return faults;
};

/** Work put off, and checks switched off. (Letters stand in brackets so that the rules do not find themselves.) */
export const honestyFaults = ({path, text}: File): readonly string[] => {
	const faults: string[] = [];
	const say = (fault: string) => faults.push(`${path}: ${fault}`);
	for (const [word] of text.matchAll(
		/\b(?:T[O]DO|FI[X]ME|X[X]X|HAC[K])\b|@ts-(?:ignore|expect-error|nocheck)|biome-ignor[e]|\bnot implemente[d]\b/g,
	)) {
		say(word);
	}
	for (const [word] of text.matchAll(/\b(?:it|test|describe)\.(?:only|skip|todo)\b/g)) say(word);
	if (/\bas an[y]\b|:\s*an[y]\b(?=\s*[,;)=|&\]}[])|<an[y]\b/.test(withoutComments(text))) say('any');
	return faults;
};

/** Words of a machine or a registry: they mean nothing to who reads the project elsewhere. */
export const machineFaults = ({path, text}: File): readonly string[] =>
	[...text.matchAll(/(?<![\w.-])\/(?:work|root)\/|"resolved"[:] "http/g)].map(([word]) => `${path}: ${word}`);
