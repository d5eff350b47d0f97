import {giveCredentials} from '../app/perform/give-credentials.ts';
import type {Services} from '../app/perform/services.ts';
import {addSource} from '../app/perform/subscribe.ts';
import {isProblem} from '../model/problem.ts';
import type {Command} from './command.ts';
import type {Options} from './command-rules.ts';
import {givenSecrets} from './given-secrets.ts';
import type {Output} from './output.ts';
import {problemLine} from './problem-line.ts';

/**
 * Follows each address that answers as a source or leads to one (`--force`: each), one after the other so that they
 * stand in the order given; a line each. What else an address leads to is said on stderr. Secrets that are given for a source
 * which is followed already take the place of those it had.
 */
export const add: Command = async ({arguments: addresses, options}, services, output) => {
	let code = 0;
	for (const address of addresses) {
		if (!(await addOne(address, options, services, output))) code = 1;
	}
	return code;
};

const addOne = async (
	address: string,
	options: Options,
	services: Services,
	output: Output,
): Promise<boolean> => {
	const {words} = services;
	const {out, err} = output;
	const isForced = options.force === true;
	try {
		const given = await givenSecrets(options, address, services, output);
		const added = await addSource(services, address, {isForced, given});
		const {title, kind, headlines} = added.source;
		if (added.isKnown && added.credentials) {
			await giveCredentials(services, added.source, added.credentials, {isForced});
			await out(`${words.cli.accessChanged(title)}\n`);
		} else if (added.isKnown) await out(`${words.cli.known(title)}\n`);
		else if (kind === undefined) await out(`${words.cli.forced(title)}\n`);
		else await out(`${words.cli.added({title, kind, headlines})}\n`);
		if (!added.isKnown && added.source.isSalvaged)
			err(words.cli.failed(title, `${words.health.damaged.what}\n`));
		for (const {title, kind, items, url} of added.others)
			err(`${words.cli.alsoFound({title, kind, headlines: items, url})}\n`);
		return true;
	} catch (error) {
		if (!isProblem(error)) throw error;
		err(problemLine(words, error.record));
		return false;
	}
};
