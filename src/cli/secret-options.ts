import {isHeaderName, isHeaderValue, placeholdersIn} from '../model/credentials.ts';
import {problem} from '../model/problem.ts';

/** What is said of a source's secrets; a value that makes no sense is not repeated. */
export type SecretOptions = {
	readonly user?: string | true;
	readonly 'password-command'?: string | true;
	readonly header?: readonly string[];
	readonly cookie?: string | true;
};

const isHeader = (text: string): boolean => {
	const [, name = '', value] = /^([^:]*)(?::\s*(.*))?$/s.exec(text) ?? [];
	return isHeaderName(name) && (value === undefined || isHeaderValue(value));
};

const isSensible: {readonly [name: string]: (text: string) => boolean} = {
	user: (text) => /^[^:\u0000-\u001F\u007F]+$/.test(text),
	'password-command': (text) => /\S/.test(text),
	header: isHeader,
	cookie: isHeaderValue,
};

/** Throws Problem 'wrong-usage' for what could not be sent. */
export const checkSecret = (name: string, rawName: string, text: string): void => {
	if (isSensible[name]?.(text) === false) throw problem('wrong-usage', {word: rawName, reason: 'bad-value'});
};

/** Secrets are those of one source; a command gives one of them. Throws Problem 'wrong-usage'. */
export const checkSecrets = (options: SecretOptions, addresses: readonly string[]): void => {
	const {user, header = [], cookie, 'password-command': command} = options;
	const isGiven = user !== undefined || header.length > 0 || cookie !== undefined || command !== undefined;
	const [address = '', another] = addresses;
	if (isGiven && another !== undefined)
		throw problem('wrong-usage', {word: another, reason: 'too-many-arguments'});
	const asked = [
		...(user === undefined ? [] : ['password']),
		...header.filter((each) => !each.includes(':')),
		...(cookie === '-' ? ['cookie'] : []),
		...placeholdersIn(address),
	];
	if (command !== undefined && asked.length !== 1)
		throw problem('wrong-usage', {word: '--password-command', reason: 'bad-value'});
};
