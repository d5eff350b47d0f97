import type {Selection} from '../../model/selection.ts';
import type {Send} from '../program.ts';
import type {TakenAlong} from '../taken-along.ts';
import type {Services} from './services.ts';
import {takeAlong} from './take-along.ts';

/** Takes full texts along for the reader, of one list at a time; `onKept` hears when some have come. */
export const createTakeAlongReader = (
	services: Services,
	send: Send,
	quitting: AbortSignal,
	onKept: () => void,
) => {
	let current: AbortController | undefined;
	return {
		take: async (selection: Selection): Promise<void> => {
			if (current) return;
			current = new AbortController();
			let last: TakenAlong | undefined;
			try {
				const signal = AbortSignal.any([quitting, current.signal]);
				for await (const taken of takeAlong(services, selection, signal)) {
					if (quitting.aborted) return;
					last = taken;
					send({type: 'taken-along', taken});
				}
			} finally {
				current = undefined;
				if (last && last.texts > 0) onKept();
				if (last && !quitting.aborted) send({type: 'taking-along-ended', taken: last});
			}
		},
		stop: (): void => current?.abort(),
	};
};
