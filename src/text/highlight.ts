import type {HLJSApi, LanguageFn} from 'highlight.js';
import type {Role, Span} from './line.ts';
import {type Node, parseTree} from './tree.ts';

/** Code as spans, each in the role of what it is; undefined if the language is not known or the code too long. */
export type Highlight = (code: string, language: string) => readonly Span[] | undefined;

/** Names as the classes of pages have them, and the module that knows the language; each is loaded when it is met. */
const languages: Readonly<Record<string, () => Promise<{readonly default: LanguageFn}>>> = {
	'bash sh zsh': () => import('highlight.js/lib/languages/bash'),
	'c h': () => import('highlight.js/lib/languages/c'),
	'cpp c++ cc hpp': () => import('highlight.js/lib/languages/cpp'),
	'csharp cs c#': () => import('highlight.js/lib/languages/csharp'),
	css: () => import('highlight.js/lib/languages/css'),
	'diff patch': () => import('highlight.js/lib/languages/diff'),
	'dockerfile docker': () => import('highlight.js/lib/languages/dockerfile'),
	'go golang': () => import('highlight.js/lib/languages/go'),
	'ini toml': () => import('highlight.js/lib/languages/ini'),
	java: () => import('highlight.js/lib/languages/java'),
	'javascript js jsx mjs': () => import('highlight.js/lib/languages/javascript'),
	'json jsonc json5': () => import('highlight.js/lib/languages/json'),
	'kotlin kt': () => import('highlight.js/lib/languages/kotlin'),
	lua: () => import('highlight.js/lib/languages/lua'),
	'makefile make': () => import('highlight.js/lib/languages/makefile'),
	nix: () => import('highlight.js/lib/languages/nix'),
	'perl pl': () => import('highlight.js/lib/languages/perl'),
	php: () => import('highlight.js/lib/languages/php'),
	'python py python3': () => import('highlight.js/lib/languages/python'),
	'ruby rb': () => import('highlight.js/lib/languages/ruby'),
	'rust rs': () => import('highlight.js/lib/languages/rust'),
	scss: () => import('highlight.js/lib/languages/scss'),
	'shell console shellsession': () => import('highlight.js/lib/languages/shell'),
	'sql postgresql mysql': () => import('highlight.js/lib/languages/sql'),
	swift: () => import('highlight.js/lib/languages/swift'),
	'typescript ts tsx': () => import('highlight.js/lib/languages/typescript'),
	'xml html xhtml svg vue': () => import('highlight.js/lib/languages/xml'),
	'yaml yml': () => import('highlight.js/lib/languages/yaml'),
};

const loaders = new Map(
	Object.entries(languages).flatMap(([names, load]) => names.split(' ').map((name) => [name, load] as const)),
);

/** Where markup says in which language code is; as cheap as a look at an article that has none. */
const told =
	/(?:language-|lang-|highlight-source-|brush:\s*|data-lang(?:uage)?="|<pre lang=")([\w+#-]{1,30})/gi;

/** What colours the code of the article, its languages loaded; undefined where there is none that is known. */
export const highlightFor = async (html: string): Promise<Highlight | undefined> => {
	const names = new Set<string>();
	for (const [, name = ''] of html.matchAll(told))
		if (loaders.has(name.toLowerCase())) names.add(name.toLowerCase());
	if (names.size === 0) return undefined;
	const {default: hljs} = await import('highlight.js/lib/core');
	for (const name of names) {
		const load = hljs.getLanguage(name) ? undefined : loaders.get(name);
		if (load) hljs.registerLanguage(name, (await load()).default);
	}
	return highlightWith(hljs);
};

/** Code beyond that is read, not looked at; all of a page's together gets so many ms. */
const longestCode = 20_000;
const longestTime = 200;

const highlightWith = (hljs: HLJSApi): Highlight => {
	let spent = 0;
	return (code, name) => {
		const language = name.toLowerCase();
		if (spent > longestTime || code.length > longestCode || !hljs.getLanguage(language)) return undefined;
		const started = performance.now();
		const {value} = hljs.highlight(code, {language, ignoreIllegals: true});
		const spans: Span[] = [];
		collect(parseTree(value).children, 'body', spans);
		spent += performance.now() - started;
		return spans.map(({text}) => text).join('') === code ? spans : undefined;
	};
};

const collect = (nodes: readonly Node[], role: Role, spans: Span[]): void => {
	for (const node of nodes) {
		if (typeof node === 'string') spans.push({text: node, role});
		else collect(node.children, roleOf(node.attributes.class ?? '') ?? role, spans);
	}
};

const roleOf = (names: string): Role | undefined => {
	const scope = /hljs-([\w-]+)/.exec(names)?.[1];
	return scope === undefined ? undefined : roles.get(scope);
};

const roles: ReadonlyMap<string, Role> = new Map(
	(
		[
			['code-keyword', 'keyword literal type built_in symbol meta selector-tag template-tag'],
			['code-string', 'string regexp char quote link code bullet'],
			['code-comment', 'comment doctag'],
			['code-name', 'title name section attr attribute property selector-class selector-id function'],
			['code-number', 'number'],
			['code-added', 'addition'],
			['code-removed', 'deletion'],
			['body', 'subst'],
		] as const
	).flatMap(([role, scopes]) => scopes.split(' ').map((scope) => [scope, role] as const)),
);
