import {foldMarks} from '../app/perform/keep.ts';
import type {Services} from '../app/perform/services.ts';
import {takeAlong} from '../app/perform/take-along.ts';
import type {TakenAlong} from '../app/taken-along.ts';
import type {Output} from './output.ts';

/** Fetches the full texts of all that is unread, says how far it is and, to `say`, what came of it. */
export const takeUnread = async (
	services: Services,
	{progress}: Pick<Output, 'progress'>,
	say: (text: string) => undefined | Promise<unknown>,
): Promise<void> => {
	const {offline} = services.words;
	let last: TakenAlong | undefined;
	try {
		for await (const taken of takeAlong(services, {view: 'unread'})) {
			last = taken;
			if (taken.total > 0) progress(offline.progress(taken));
		}
	} finally {
		progress('');
	}
	await foldMarks(services);
	if (last) await say(`${offline.ended(last).join(' ')}\n`);
};
