import {addressOf} from '../app/perform/address.ts';
import type {Given} from '../app/perform/credentials.ts';
import type {Services} from '../app/perform/services.ts';
import {asInAddress, placeholdersIn, type Secret} from '../model/credentials.ts';
import {isProblem, problem} from '../model/problem.ts';
import type {Options} from './command-rules.ts';
import type {Output} from './output.ts';

/**
 * What the reader gives for a source beside its address: what the command line says, the rest from the command that it
 * names, or asked for on the terminal without showing it. Undefined where nothing is given. Throws 'nobody-to-ask'.
 */
export const givenSecrets = async (
	{user, header = [], cookie, passwordCommand, force}: Options,
	address: string,
	{words, workingDirectory}: Services,
	{ask}: Output,
): Promise<Given | undefined> => {
	const url = urlOf(address, workingDirectory);
	const host = URL.parse(url)?.host ?? '';
	const secretOf = async (question: string): Promise<Secret> => {
		if (passwordCommand !== undefined) return {command: passwordCommand};
		const typed = await ask(question);
		if (typed === undefined) throw problem('nobody-to-ask', {});
		return typed;
	};
	const {askPassword, askSecret} = words.cli;
	const headers: Record<string, Secret> = {};
	for (const each of header) {
		const [, name = '', value = ''] = /^([^:]*):?\s*(.*)$/.exec(each) ?? [];
		headers[name] = value === '' ? await secretOf(askSecret(name, host)) : value;
	}
	const tokens: Record<string, Secret> = {};
	for (const name of force ? [] : placeholdersIn(url)) {
		const token = await secretOf(askSecret(name, host));
		tokens[name] = typeof token === 'string' ? asInAddress(token) : token;
	}
	const given: Given = {
		...(user !== undefined && {user, password: await secretOf(askPassword(user, host))}),
		...(header.length > 0 && {headers}),
		...(cookie !== undefined && {
			cookie: cookie === '-' ? await secretOf(askSecret('Cookie', host)) : cookie,
		}),
		...(Object.keys(tokens).length > 0 && {tokens}),
	};
	return Object.keys(given).length > 0 ? given : undefined;
};

/** What cannot be read as an address is said when it is asked. */
const urlOf = (address: string, workingDirectory: string): string => {
	try {
		return addressOf(address, workingDirectory);
	} catch (error) {
		if (isProblem(error)) return '';
		throw error;
	}
};
