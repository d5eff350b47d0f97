import {shownAddress} from '../../model/credentials.ts';
import {isProblem} from '../../model/problem.ts';
import {isDue} from '../../model/schedule.ts';
import {defaultSettings} from '../../model/settings.ts';
import type {Source} from '../../model/source.ts';
import {pageOf} from '../article-page.ts';
import type {Account, Effect, WindowWish} from '../message.ts';
import type {Send} from '../program.ts';
import {isOfAll} from '../selected-sources.ts';
import {createFullTextReader} from './full-text-reader.ts';
import {createIndexer} from './index-soon.ts';
import {createKeeper, reconcile} from './keep.ts';
import type {createReaderAccess} from './reader-access.ts';
import type {Services} from './services.ts';
import type {createTakeAlongReader} from './take-along-reader.ts';

/** Rows fetched on each side of the cursor: a few screens, so that most moves need no query. */
const reach = 160;
/** ms of rest under the cursor before an article is previewed; holding a key down previews nothing. */
const previewDelay = 60;
/** ms between two changes of the list that the reader did not ask for. */
const calmDelay = 1000;

/** What only the one who runs the terminal can do. */
export type Host = {
	readonly leave: () => void;
	readonly suspend: () => void;
	readonly showEdition: () => void;
};

export type Performer = {
	readonly perform: (effect: Effect) => void;
	/** Takes in what changed in `conf` since the last run, off the way of the first frame. */
	readonly reconcile: () => Promise<void>;
	/** Stops fetching and folds the last marks. */
	readonly finish: () => Promise<void>;
};

/** Does what `update` asks for; every answer comes back as a message, every Problem as `failed`. */
export const createPerformer = (services: Services, host: Host, send: Send): Performer => {
	const {library, words} = services;
	const stop = new AbortController();
	const inFlight = new Set<string>();
	let cancelPreview: (() => void) | undefined;
	let cancelReload: (() => void) | undefined;
	let defaultInterval = defaultSettings.interval;

	const report = (error: unknown): void => {
		if (stop.signal.aborted) return;
		if (isProblem(error)) {
			send({type: 'failed', problem: error.record});
			return;
		}
		services.log(error);
		send({type: 'failed', problem: {kind: 'unexpected', values: {logFile: services.logFile}}});
	};
	const keeper = createKeeper(services, report);
	const indexer = createIndexer(services, () => {
		send({type: 'sources-loaded', sources: library.sources()});
		send({type: 'list-stale'});
	});
	const onTextKept = () => {
		indexer.indexSoon();
		keeper.foldSoon();
	};
	const pages = createFullTextReader(services, send, {onKept: onTextKept, onBug: report});

	let takingAlong: ReturnType<typeof createTakeAlongReader> | undefined;

	// What the first frame does not need is loaded when it is first used.
	const subscriptions = () => import('./subscribe.ts');
	let readerAccess: ReturnType<typeof createReaderAccess> | undefined;
	const access = async () => {
		const {createReaderAccess} = await import('./reader-access.ts');
		readerAccess ??= createReaderAccess(services, send, stop.signal);
		return readerAccess;
	};
	const offers = async () =>
		(await import('./catalogue.ts')).offersFor(await services.catalogue(), services.words);

	const titleOf = (wanted: string) => library.sources().find(({key}) => key === wanted)?.title ?? '';

	const loadWindow = (wish: WindowWish): void => {
		const {selection, at} = wish;
		const stretch =
			at === 'start' || at === 'end' ? {from: at, count: reach} : {from: at, before: reach, after: reach};
		send({
			type: 'window-loaded',
			asked: wish,
			window: library.headlines(selection, stretch),
			counts: library.counts(),
			sources: isOfAll(selection) ? undefined : library.sources(),
		});
	};

	const refresh = async (sources: readonly Source[], isByHand: boolean): Promise<void> => {
		const wanted = sources.filter(({key}) => !inFlight.has(key));
		if (wanted.length === 0) return;
		// A source that has answered may be asked again by another refresh before this one has ended.
		const unanswered = new Set(wanted.map(({key}) => key));
		for (const key of unanswered) inFlight.add(key);
		let isPageMet = false;
		send({type: 'refresh-began', total: wanted.length, isByHand});
		try {
			const {refreshSources} = await import('./refresh.ts');
			for await (const {source, added, problem, moved} of refreshSources(services, wanted, stop.signal)) {
				inFlight.delete(source.key);
				unanswered.delete(source.key);
				if (stop.signal.aborted) return;
				isPageMet ||= problem?.record.kind === 'page-not-feed';
				send({type: 'refreshed', key: source.key, added, problem: problem?.record, moved});
			}
		} finally {
			for (const key of unanswered) inFlight.delete(key);
			if (inFlight.size === 0 && !stop.signal.aborted) {
				send({type: 'refresh-ended', sources: library.sources()});
				indexer.indexSoon();
			}
		}
		if (isPageMet) await heal(wanted);
	};

	/** Sources that have become pages are looked for elsewhere when the others have answered. */
	const heal = async (asked: readonly Source[]): Promise<void> => {
		if (stop.signal.aborted) return;
		const {healSources} = await import('./heal-sources.ts');
		const keys = new Set(asked.map(({key}) => key));
		for await (const {source, newAddress} of healSources(services, keys, stop.signal))
			send({type: 'refound', key: source.key, title: source.title, to: newAddress.url});
	};

	const add = async (address: string, account: Account | undefined): Promise<void> => {
		const {find, give} = await access();
		const finds = await find(address, account);
		if (!finds) return;
		if ('known' in finds) {
			const {known, credentials} = finds;
			return credentials ? give(known.key, credentials) : send({type: 'known', title: known.title});
		}
		const [found, ...others] = finds.found;
		if (others.length > 0) return send({type: 'found', address: shownAddress(address), found: finds.found});
		return found && run({type: 'follow', found});
	};

	const run = async (effect: Effect): Promise<void> => {
		switch (effect.type) {
			case 'load-window':
				return loadWindow(effect.wish);
			case 'reload-soon': {
				if (effect.isFirst) return send({type: 'list-stale'});
				cancelReload ??= services.after(calmDelay, () => {
					cancelReload = undefined;
					if (!stop.signal.aborted) send({type: 'list-stale'});
				});
				return;
			}
			case 'find-unread': {
				const {selection, from, direction, isToOpen} = effect;
				const headline = library.nextUnread(selection, from, direction);
				return send({type: 'unread-found', selection, headline, isToOpen});
			}
			case 'open-article': {
				const article = library.article(effect.id);
				return article && send({type: 'opened', article, isFull: effect.isFull === true});
			}
			case 'preview': {
				cancelPreview?.();
				cancelPreview = services.after(previewDelay, () => {
					const article = library.article(effect.id);
					if (!article) return;
					layOut(effect.columns, article).then((page) => send({type: 'previewed', article, page}), report);
				});
				return;
			}
			case 'lay-out': {
				const {article, columns, isAsFed} = effect;
				const page = await layOut(columns, article, isAsFed);
				return send({type: 'laid-out', article, isAsFed, page});
			}
			case 'fetch-full':
				return pages.read(effect.article, effect.isByHand);
			case 'set-mark': {
				const {mark, value, by} = effect;
				const ids = library.setMark(effect.ids, mark, value);
				send({type: 'marked', mark, value, ids, by, counts: library.counts()});
				return keeper.foldSoon();
			}
			case 'mark-all': {
				const ids = library.markAllRead(effect.selection, effect.olderThan);
				send({type: 'marked', mark: 'isRead', value: true, ids, by: 'hand', counts: library.counts()});
				return keeper.foldSoon();
			}
			case 'open-unread':
				return send({type: 'unread-opened', since: library.clockCount()});
			case 'take-changes':
				if (!library.takeChanges()) return;
				return send({type: 'changed-elsewhere', sources: library.sources(), counts: library.counts()});
			case 'load-sources':
				return send({type: 'sources-loaded', sources: library.sources()});
			case 'load-offers':
				return send({type: 'offers-loaded', offers: await offers()});
			case 'subscribe-starters': {
				const all = await offers();
				return run({
					type: 'subscribe',
					offers: all.filter(({isStarter, language}) => isStarter && language === effect.language),
				});
			}
			case 'subscribe': {
				const wishes = effect.offers.map(({url, title, folder}) => ({
					url,
					title,
					...(folder !== undefined && {folder}),
				}));
				const followed = await (await subscriptions()).subscribe(services, wishes);
				return send({type: 'subscribed', subscriptions: followed});
			}
			case 'resubscribe': {
				const {subscription, index} = effect;
				const credentials = (await access()).forgotten.get(subscription.key);
				await (await subscriptions()).resubscribe(services, {subscription, index, credentials});
				return send({type: 'resubscribed', title: titleOf(subscription.key)});
			}
			case 'unsubscribe-all': {
				for (const key of effect.keys) await (await subscriptions()).unsubscribe(services, key);
				return send({type: 'unsubscribed-all', keys: effect.keys});
			}
			case 'unsubscribe': {
				const title = titleOf(effect.key);
				const removed = await (await subscriptions()).unsubscribe(services, effect.key);
				if (!removed) return;
				const {subscription, index, credentials} = removed;
				if (credentials) (await access()).forgotten.set(effect.key, credentials);
				return send({type: 'unsubscribed', subscription, index, title, isUndo: effect.isUndo});
			}
			case 'change-subscription': {
				const before = await (await subscriptions()).changeSubscription(services, effect.key, effect.change);
				const title = titleOf(effect.key);
				return before && send({type: 'changed', before, title, isUndo: effect.isUndo});
			}
			case 'change-folders': {
				const {folders, from, to, isUndo} = effect;
				const {changeFolders} = await import('./change-folders.ts');
				const before = await changeFolders(services, folders);
				return before.length > 0 ? send({type: 'folders-changed', before, from, to, isUndo}) : undefined;
			}
			case 'move-back': {
				const stayed = await (await import('./move-source.ts')).moveBack(services, effect.move);
				return stayed && send({type: 'moved-back', title: titleOf(stayed.key)});
			}
			case 'take-over': {
				const source = library.sources().find(({key}) => key === effect.key);
				if (!source) return;
				const {takeOver} = await import('./take-over.ts');
				return send({type: 'taken-over', move: await takeOver(services, source)});
			}
			case 'add-source':
				return add(effect.address, effect.account);
			case 'load-access':
				return (await access()).load(effect.key);
			case 'give-access':
				return (await access()).give(effect.key, effect.account);
			case 'restore-access':
				return (await access()).restore(effect.key);
			case 'follow': {
				const {found} = effect;
				const added = await (await subscriptions()).follow(
					services,
					found,
					(await access()).givenFor(found.url),
				);
				const {title, headlines} = added.source;
				return added.isKnown
					? send({type: 'known', title})
					: send({type: 'added', subscription: added.subscription, title, headlines});
			}
			case 'refresh': {
				const sources = library.sources();
				const {keys} = effect;
				if (keys === 'due') {
					const now = services.clock();
					return refresh(
						sources.filter((source) => isDue(source, now, defaultInterval)),
						false,
					);
				}
				return refresh(keys === 'all' ? sources : sources.filter(({key}) => keys.includes(key)), true);
			}
			case 'take-along': {
				const {createTakeAlongReader} = await import('./take-along-reader.ts');
				takingAlong ??= createTakeAlongReader(services, send, stop.signal, onTextKept);
				return takingAlong.take(effect.selection);
			}
			case 'stop-taking-along':
				return takingAlong?.stop();
			case 'browse':
				return services.openInBrowser(effect.url);
			case 'copy':
				return services.copy(effect.text);
			case 'show-edition':
				return host.showEdition();
			case 'suspend':
				return host.suspend();
			case 'leave':
				return host.leave();
		}
	};

	const layOut = async (columns: number, article: Parameters<typeof pageOf>[0], isAsFed = false) => {
		const {layoutPage} = await import('../../text/layout.ts');
		return layoutPage(pageOf(article, words, services.zone, isAsFed), columns);
	};

	return {
		perform: (effect) => {
			run(effect).catch(report);
		},
		reconcile: async () => {
			const store = await services.marks();
			const settings = store.settings();
			defaultInterval = settings.interval;
			send({type: 'settings-read', settings});
			await reconcile(services);
			indexer.indexSoon();
			for (const problem of [...library.takeProblems(), ...store.takeProblems()]) report(problem);
			if (library.counts().total > 0) send({type: 'list-stale'});
		},
		finish: async () => {
			stop.abort();
			pages.stop();
			cancelPreview?.();
			cancelReload?.();
			indexer.stop();
			await keeper.foldNow();
		},
	};
};
