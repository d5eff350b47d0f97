import type {Source} from '../../model/source.ts';
import type {Send} from '../program.ts';
import type {Services} from './services.ts';

/** The open reader's way of refreshing sources; what comes of it is said by messages. */
export type RefreshReader = (sources: readonly Source[], isByHand: boolean) => Promise<void>;

/** `onEnd`: all that was asked for has answered, whichever refresh asked for it. */
export const createRefreshReader = (
	services: Services,
	send: Send,
	signal: AbortSignal,
	onEnd: () => void,
): RefreshReader => {
	const inFlight = new Set<string>();

	/** Sources that have become pages are looked for elsewhere when the others have answered. */
	const heal = async (asked: readonly Source[]): Promise<void> => {
		if (signal.aborted) return;
		const {healSources} = await import('./heal-sources.ts');
		const keys = new Set(asked.map(({key}) => key));
		for await (const {source, newAddress} of healSources(services, keys, signal))
			send({type: 'refound', key: source.key, title: source.title, to: newAddress.url});
	};

	return async (sources, isByHand) => {
		const wanted = sources.filter(({key}) => !inFlight.has(key));
		if (wanted.length === 0) return;
		// A source that has answered may be asked again by another refresh before this one has ended.
		const unanswered = new Set(wanted.map(({key}) => key));
		for (const key of unanswered) inFlight.add(key);
		let isPageMet = false;
		send({type: 'refresh-began', total: wanted.length, isByHand});
		try {
			const {refreshSources} = await import('./refresh.ts');
			for await (const {source, added, updated, problem, moved} of refreshSources(services, wanted, signal)) {
				inFlight.delete(source.key);
				unanswered.delete(source.key);
				if (signal.aborted) return;
				isPageMet ||= problem?.record.kind === 'page-not-feed';
				send({type: 'refreshed', key: source.key, added, updated, problem: problem?.record, moved});
			}
		} finally {
			for (const key of unanswered) inFlight.delete(key);
			if (inFlight.size === 0 && !signal.aborted) {
				send({type: 'refresh-ended', sources: services.library.sources()});
				onEnd();
			}
		}
		if (isPageMet) await heal(wanted);
	};
};
