import {existsSync} from 'node:fs';
import {homedir} from 'node:os';
import {resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {problem} from '../../model/problem.ts';

/** What nobody types who means a host: a path, or a file's name as feeds and pages have it. */
const looksLikePath =
	/^(\.{0,2}[/\\]|~\/|[A-Za-z]:[/\\])|^[^/]*\.(xml|rss|atom|rdf|json|opml|html?|txt|md)$/i;
const looksLikeHost = /^([^\s/?#@:]+\.[^\s/?#@:]{2,}|localhost)(:\d+)?([/?#]\S*)?$/u;

/**
 * The address that a reader means by what they typed: an http(s) or file address as it is, a file that exists as
 * its `file:` address, a bare host as https
 * (this machine itself as http). Throws Problem 'not-an-address' or 'file-missing'.
 */
export const addressOf = (typed: string, workingDirectory: string): string => {
	const text = withoutFeedScheme(typed.trim());
	if (/^(https?|file):/i.test(text)) {
		if (URL.canParse(text)) return new URL(text).href;
		throw problem('not-an-address', {address: withoutUser(text)});
	}
	const path = resolve(workingDirectory, text.replace(/^~(?=\/)/, homedir()));
	if (text !== '' && existsSync(path)) return pathToFileURL(path).href;
	if (looksLikePath.test(text)) throw problem('file-missing', {path});
	const guess = `${/^localhost\b/.test(text) ? 'http' : 'https'}://${text}`;
	if (looksLikeHost.test(text) && URL.canParse(guess)) return new URL(guess).href;
	throw problem('not-an-address', {address: withoutUser(text)});
};

/** A mistyped address may hold a password all the same. */
const withoutUser = (text: string): string =>
	text.replace(/(\/\/)[^/?#]*@|^(?!mailto:)[^/?#@:]+:[^/?#]*@/i, '$1');

/** feed://host and feed:https://host say « open this in a reader ». */
const withoutFeedScheme = (text: string): string =>
	text.replace(/^feed:(?:\/\/)?(?=https?:)/i, '').replace(/^feed:\/\//i, 'https://');
