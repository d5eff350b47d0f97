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
	/** By the keys of the sources that are being asked: the zone by which their dates will be read. */
	const inFlight = new Map<string, string | undefined>();
	/** Those of them whose zone is another by now. */
	const outdated = new Set<string>();

	/** Sources that have become pages are looked for elsewhere when the others have answered. */
	const heal = async (asked: readonly Source[]): Promise<void> => {
		if (signal.aborted) return;
		const {healSources} = await import('./heal-sources.ts');
		const keys = new Set(asked.map(({key}) => key));
		for await (const {source, newAddress} of healSources(services, keys, signal))
			send({type: 'refound', key: source.key, title: source.title, to: newAddress.url});
	};

	const refresh: RefreshReader = async (sources, isByHand) => {
		for (const {key, zone} of sources) if (inFlight.has(key) && inFlight.get(key) !== zone) outdated.add(key);
		const wanted = sources.filter(({key}) => !inFlight.has(key));
		if (wanted.length === 0) return;
		// A source that has answered may be asked again by another refresh before this one has ended.
		const unanswered = new Set(wanted.map(({key}) => key));
		for (const {key, zone} of wanted) inFlight.set(key, zone);
		const again = new Set<string>();
		let isPageMet = false;
		send({type: 'refresh-began', total: wanted.length, isByHand});
		try {
			const [{refreshSources}, {readInWorker}] = await Promise.all([
				import('./refresh.ts'),
				import('./read-in-worker.ts'),
			]);
			for await (const {source, added, updated, problem, moved} of refreshSources(services, wanted, {
				signal,
				read: readInWorker,
			})) {
				inFlight.delete(source.key);
				unanswered.delete(source.key);
				if (outdated.delete(source.key)) again.add(source.key);
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
		if (again.size > 0)
			await refresh(
				services.library.sources().filter(({key}) => again.has(key)),
				isByHand,
			);
		if (isPageMet) await heal(wanted);
	};
	return refresh;
};
