import type {CommandWords} from '../messages/commands.ts';

/** Where a key means something; a screen is one of them. */
export type Place =
	| 'list'
	| 'article'
	| 'sources'
	| 'tags'
	| 'help'
	| 'menu'
	| 'picks'
	| 'contents'
	| 'output';

export type KeyRow = {
	readonly command: keyof CommandWords;
	/** As the terminal names them: a grapheme, or `enter`, `escape`, `up`, `ctrl-d` … */
	readonly keys: readonly string[];
	readonly where: readonly Place[];
};

/** Every key there is: the handler, the help screen and the README's table all read it. */
export const keyTable = [
	{
		command: 'down',
		keys: ['j', 'down'],
		where: ['list', 'article', 'sources', 'tags', 'help', 'menu', 'picks', 'contents', 'output'],
	},
	{
		command: 'up',
		keys: ['k', 'up'],
		where: ['list', 'article', 'sources', 'tags', 'help', 'menu', 'picks', 'contents', 'output'],
	},
	{
		command: 'first',
		keys: ['g', 'home'],
		where: ['list', 'article', 'sources', 'tags', 'help', 'menu', 'picks', 'contents', 'output'],
	},
	{
		command: 'last',
		keys: ['G', 'end'],
		where: ['list', 'article', 'sources', 'tags', 'help', 'menu', 'picks', 'contents', 'output'],
	},
	{
		command: 'page-down',
		keys: ['ctrl-d', 'pagedown'],
		where: ['list', 'article', 'sources', 'tags', 'help', 'picks', 'contents', 'output'],
	},
	{
		command: 'page-up',
		keys: ['ctrl-u', 'pageup'],
		where: ['list', 'article', 'sources', 'tags', 'help', 'picks', 'contents', 'output'],
	},
	{command: 'open', keys: ['enter', 'l', 'right'], where: ['list', 'sources', 'tags', 'menu', 'contents']},
	{command: 'follow', keys: ['enter'], where: ['article']},
	{command: 'next-link', keys: ['tab'], where: ['article']},
	{command: 'previous-link', keys: ['shift-tab'], where: ['article']},
	{command: 'confirm', keys: ['enter'], where: ['picks']},
	{command: 'pick', keys: ['space', 'x'], where: ['picks']},
	{
		command: 'back',
		keys: ['h', 'left', 'escape'],
		where: ['list', 'article', 'sources', 'tags', 'help', 'menu', 'picks', 'contents', 'output'],
	},
	{command: 'read-on', keys: ['space'], where: ['list', 'article', 'help', 'output']},
	{command: 'next', keys: ['n'], where: ['list', 'article']},
	{command: 'previous', keys: ['N'], where: ['list', 'article']},
	{command: 'bookmark', keys: ['b'], where: ['list', 'article']},
	{command: 'write-note', keys: ['i'], where: ['list', 'article']},
	{command: 'set-tags', keys: ['t'], where: ['list', 'article']},
	{command: 'toggle-read', keys: ['m'], where: ['list', 'article']},
	{command: 'mark-all', keys: ['A'], where: ['list']},
	{command: 'mark-older', keys: ['O'], where: ['list']},
	{command: 'mark-above', keys: ['U'], where: ['list']},
	{command: 'mark-source', keys: ['M'], where: ['list']},
	{command: 'undo', keys: ['u'], where: ['list', 'article', 'sources', 'tags', 'menu']},
	{command: 'refresh', keys: ['r'], where: ['list', 'article', 'sources']},
	{command: 'refresh-all', keys: ['R'], where: ['list', 'article', 'sources', 'tags']},
	{command: 'browse', keys: ['o'], where: ['list', 'article', 'sources']},
	{command: 'copy', keys: ['y'], where: ['list', 'article', 'sources']},
	{command: 'full-text', keys: ['f'], where: ['list', 'article']},
	{command: 'changes', keys: ['='], where: ['list', 'article']},
	{command: 'readable', keys: ['F'], where: ['list']},
	{command: 'take-along', keys: ['T'], where: ['list']},
	{command: 'wider', keys: ['+'], where: ['article', 'menu']},
	{command: 'narrower', keys: ['-'], where: ['article', 'menu']},
	{command: 'pictures', keys: ['p'], where: ['article']},
	{command: 'contents', keys: ['c'], where: ['article', 'contents']},
	{command: 'zen', keys: ['z'], where: ['article']},
	{command: 'page-menu', keys: [','], where: ['article']},
	{command: 'export', keys: ['E'], where: ['list', 'article']},
	{command: 'pipe', keys: ['|'], where: ['list', 'article']},
	{command: 'search', keys: ['/'], where: ['list', 'article']},
	{command: 'latest', keys: ['1'], where: ['list', 'sources', 'tags']},
	{command: 'unread', keys: ['2'], where: ['list', 'sources', 'tags']},
	{command: 'bookmarks', keys: ['3'], where: ['list', 'sources', 'tags']},
	{command: 'link', keys: ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'], where: ['article']},
	{command: 'choose', keys: ['1', '2', '3', '4', '5', '6', '7', '8', '9'], where: ['menu']},
	{command: 'save-view', keys: ['S'], where: ['list']},
	{command: 'panes', keys: ['w'], where: ['list', 'article', 'sources']},
	{command: 'rows', keys: ['v'], where: ['list']},
	{command: 'tags', keys: ['#'], where: ['list', 'sources']},
	{command: 'sources', keys: ['s'], where: ['list', 'article', 'tags']},
	{command: 'unsubscribe', keys: ['d'], where: ['sources']},
	{command: 'edit-source', keys: ['e'], where: ['sources']},
	{command: 'take-over', keys: ['t'], where: ['sources']},
	{command: 'add', keys: ['a'], where: ['list', 'article', 'sources', 'menu']},
	{command: 'help', keys: ['?'], where: ['list', 'article', 'sources', 'tags', 'menu', 'picks', 'contents']},
	{
		command: 'quit',
		keys: ['q'],
		where: ['list', 'article', 'sources', 'tags', 'help', 'menu', 'picks', 'contents', 'output'],
	},
	{
		command: 'leave',
		keys: ['ctrl-c'],
		where: ['list', 'article', 'sources', 'tags', 'help', 'menu', 'picks', 'contents', 'output'],
	},
	{
		command: 'suspend',
		keys: ['ctrl-z'],
		where: ['list', 'article', 'sources', 'tags', 'help', 'menu', 'picks', 'contents', 'output'],
	},
] as const satisfies readonly KeyRow[];

export type Command = (typeof keyTable)[number]['command'];

const lookup = new Map<string, Command>(
	keyTable.flatMap(({command, keys, where}) =>
		where.flatMap((place) => keys.map((key): [string, Command] => [`${place} ${key}`, command])),
	),
);

/** The command of a key in a place, if it has one there. */
export const commandOf = (key: string, place: Place): Command | undefined => lookup.get(`${place} ${key}`);

/** The first key of a command, as hints show it. */
export const keyOf = (command: Command): string => {
	const row: KeyRow | undefined = keyTable.find((row) => row.command === command);
	return row?.keys[0] ?? '';
};
