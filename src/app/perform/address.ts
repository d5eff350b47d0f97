import {existsSync} from 'node:fs';
import {resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {problem} from '../../model/problem.ts';

/**
 * The address that a reader means by what they typed: an http(s) or file address as it is, a file that exists as
 * its `file:` address, a bare host as https. Throws Problem 'not-an-address'.
 */
export const addressOf = (typed: string, workingDirectory: string): string => {
	const text = typed.trim();
	if (/^(https?|file):/i.test(text)) {
		if (URL.canParse(text)) return new URL(text).href;
		throw problem('not-an-address', {address: text});
	}
	const path = resolve(workingDirectory, text);
	if (text !== '' && existsSync(path)) return pathToFileURL(path).href;
	const looksLikeHost =
		/^[^\s/?#@:]+\.[^\s/?#@:]{2,}(:\d+)?([/?#]\S*)?$/u.test(text) || /^localhost(:\d+)?(\/\S*)?$/.test(text);
	if (looksLikeHost && URL.canParse(`https://${text}`)) return new URL(`https://${text}`).href;
	throw problem('not-an-address', {address: text});
};
