import {unsubscribe} from '../app/perform/subscribe.ts';
import type {Command} from './command.ts';
import {findSource} from './find-source.ts';

/** Follows a source no more; its bookmarks stay. */
export const remove: Command = async ({arguments: [name = '']}, services, {out}) => {
	const {key, title} = findSource(services, name);
	await unsubscribe(services, key);
	await out(`${services.words.cli.removed(title)}\n`);
	return 0;
};
