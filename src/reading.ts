import {createPerformer, type Host, type Performer} from './app/perform/perform.ts';
import type {Services} from './app/perform/services.ts';
import {createProgram, type Program} from './app/program.ts';
import type {State} from './app/state.ts';
import {isProblem} from './model/problem.ts';

/** A program at work: its state, and what does its deeds. */
export type Reading = {
	readonly program: Program;
	readonly performer: Performer;
	readonly services: Services;
};

/** The program that goes on from a state. */
export const startReading = (services: Services, start: State, host: Host): Reading => {
	const performer = createPerformer(services, host, (message) => program.send(message));
	const program: Program = createProgram(start, performer.perform);
	const {screen, list} = start;
	if (screen.name === 'list' && !list.isLoaded)
		performer.perform({type: 'load-window', wish: {selection: list.selection, at: 'start', offset: 0}});
	return {program, performer, services};
};

/** What waits until the first frame is drawn: `conf` is compared, old sources are fetched, pages made ready to lay out. */
export const goOnReading = ({program, performer, services}: Reading): void => {
	setImmediate(async () => {
		try {
			await performer.reconcile();
		} catch (error) {
			// What is in the library can be read all the same.
			if (!isProblem(error)) throw error;
			program.send({type: 'failed', problem: error.record});
		}
		if (!services.isDemo) program.send({type: 'ticked', now: services.clock()});
		await import('./text/layout.ts');
	});
};
