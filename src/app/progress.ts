import type {Messages} from '../messages/messages.ts';
import type {State} from './state.ts';

/**
 * What is under way, a refresh before all: « ████────── 12/34 sources · 2 en échec », « ██──────── 40/340 textes · 3,2 Mo »;
 * undefined where nothing is.
 */
export const progressOf = (
	{refresh, takenAlong, size}: Pick<State, 'refresh' | 'takenAlong' | 'size'>,
	words: Messages,
): string | undefined => {
	const cells = size.columns < 60 ? 8 : 16;
	if (refresh) {
		const {done, total, failed} = refresh;
		return [
			`${bar(done, total, cells)} ${words.refresh.progress(done, total)}`,
			...(failed > 0 ? [words.refresh.failed(failed)] : []),
		].join(' · ');
	}
	if (!takenAlong) return undefined;
	return `${bar(takenAlong.done, takenAlong.total, cells)} ${words.offline.progress(takenAlong)}`;
};

const bar = (done: number, total: number, cells: number): string => {
	const full = Math.round((cells * done) / Math.max(1, total));
	return '█'.repeat(full) + '─'.repeat(cells - full);
};
