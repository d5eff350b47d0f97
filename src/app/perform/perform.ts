import type {Article} from '../../model/article.ts';
import {isProblem} from '../../model/problem.ts';
import {isDue} from '../../model/schedule.ts';
import {defaultSettings} from '../../model/settings.ts';
import type {Effect} from '../effect.ts';
import type {Send} from '../program.ts';
import {createFullTextReader} from './full-text-reader.ts';
import {createIndexer} from './index-soon.ts';
import {createKeeper, reconcile} from './keep.ts';
import {layOut} from './lay-out.ts';
import type {LinkReader} from './link-reader.ts';
import {loadWindow} from './load-window.ts';
import {createMarkEffects} from './mark-effects.ts';
import type {OutwardEffects} from './outward-effects.ts';
import type {createPictureReader, Easel} from './picture-reader.ts';
import {createPlacesKeeper} from './places-keeper.ts';
import {createRefreshReader} from './refresh-reader.ts';
import type {Services} from './services.ts';
import {createSettingsKeeper} from './settings-keeper.ts';
import type {createSourceEffects} from './source-effects.ts';
import type {createTakeAlongReader} from './take-along-reader.ts';
import {createWholeKeeper} from './whole-keeper.ts';

/** ms of rest under the cursor before an article is previewed; holding a key down previews nothing. */
const previewDelay = 60;
/** ms between two changes of the list that the reader did not ask for. */
const calmDelay = 1000;

/** ms after a move until an article's page counts as still. */
const restDelay = 80;

/** What only the one who runs the terminal can do. */
export type Host = {
	readonly leave: () => void;
	readonly suspend: () => void;
	readonly showEdition: () => void;
	/** Where pictures are drawn; without one there are none. */
	readonly easel?: Easel;
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
	const {library} = services;
	const stop = new AbortController();
	let cancelPreview: (() => void) | undefined;
	let cancelSearch: (() => void) | undefined;
	let cancelCount: (() => void) | undefined;
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
	const settingsKeeper = createSettingsKeeper(services, report);
	const places = createPlacesKeeper(services, report);
	const indexer = createIndexer(services, () => {
		send({type: 'sources-loaded', sources: library.sources()});
		send({type: 'list-stale'});
	});
	const onTextKept = () => {
		indexer.indexSoon();
		keeper.foldSoon();
	};
	const refresh = createRefreshReader(services, send, stop.signal, () => {
		indexer.indexSoon();
		keepWholeSoon();
	});
	const pages = createFullTextReader(services, send, {onKept: onTextKept, onBug: report});
	const keepWholeSoon = createWholeKeeper(services, {
		send,
		signal: stop.signal,
		onKept: onTextKept,
		isBeingRead: pages.isReading,
		onError: report,
	});

	const markEffects = createMarkEffects(services, {
		send,
		takeIn: (id) => links?.keep(id) ?? false,
		indexSoon: indexer.indexSoon,
		foldSoon: keeper.foldSoon,
		onBookmark: keepWholeSoon,
	});

	let picturing: ReturnType<typeof createPictureReader> | undefined;
	let cancelRest: (() => void) | undefined;
	let links: LinkReader | undefined;
	let takingAlong: ReturnType<typeof createTakeAlongReader> | undefined;

	// What the first frame does not need is loaded when it is first used.
	let ofSources: ReturnType<typeof createSourceEffects> | undefined;
	const sourceEffects = async () => {
		const {createSourceEffects} = await import('./source-effects.ts');
		ofSources ??= createSourceEffects(services, send, stop.signal);
		return ofSources;
	};

	const articleOf = (id: string): Article | undefined => library.article(id) ?? links?.looseArticle(id);
	let outward: OutwardEffects | undefined;
	const outwardEffects = async () => {
		const {createOutwardEffects} = await import('./outward-effects.ts');
		outward ??= createOutwardEffects(services, send, stop.signal, articleOf);
		return outward;
	};

	const countViews = async (queries: readonly string[]): Promise<void> => {
		const {unreadOfViews} = await import('./count-views.ts');
		send({type: 'views-counted', counts: await unreadOfViews(services, queries)});
	};

	const run = async (effect: Effect): Promise<void> => {
		switch (effect.type) {
			case 'load-window':
				cancelSearch?.();
				return send({type: 'window-loaded', ...loadWindow(library, effect.wish)});
			case 'search-soon':
				cancelSearch?.();
				cancelSearch = services.after(0, () => {
					run({type: 'load-window', wish: effect.wish}).catch(report);
				});
				return;
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
				const {id, isFull = false, version = 'fullest'} = effect;
				const article = library.article(id);
				if (!article) return;
				send({type: 'opened', article, isFull, version, place: places.placeOf(id)});
				const loading = places.loading();
				if (!loading) return;
				await loading;
				return send({type: 'place-known', id, place: places.placeOf(id)});
			}
			case 'note-opened': {
				library.noteOpened(effect.id);
				return;
			}
			case 'preview': {
				cancelPreview?.();
				cancelPreview = services.after(previewDelay, () => {
					const article = library.article(effect.id);
					if (!article) return;
					layOut(services, effect.form, article).then(
						(page) => send({type: 'previewed', article, page}),
						report,
					);
				});
				return;
			}
			case 'lay-out': {
				const {article, form, version, pictures} = effect;
				const page = await layOut(services, form, article, version, pictures);
				return send({type: 'laid-out', article, version, page});
			}
			case 'draw-picture': {
				if (!host.easel) return send({type: 'no-pictures'});
				const {createPictureReader} = await import('./picture-reader.ts');
				picturing ??= createPictureReader(services, host.easel, send, report);
				return picturing.draw(effect);
			}
			case 'take-down':
				return picturing?.takeDown(effect);
			case 'rest-soon': {
				cancelRest?.();
				cancelRest = services.after(restDelay, () => send({type: 'rested'}));
				return;
			}
			case 'fetch-full':
				// Its page is where it comes from.
				if (links?.looseArticle(effect.article.headline.id))
					return send({type: 'full-text', article: effect.article, isByHand: effect.isByHand});
				await pages.read(effect.article, effect.isByHand);
				// A bookmark whose page was being read was left alone meanwhile.
				return keepWholeSoon();
			case 'set-mark':
			case 'annotate':
			case 'mark-all':
				return markEffects(effect);
			case 'keep-whole':
				return keepWholeSoon();
			case 'load-tags':
				return send({type: 'tags-loaded', tags: library.tags()});
			case 'open-unread':
				return send({type: 'unread-opened', since: library.clockCount()});
			case 'take-changes':
				if (!library.takeChanges()) return;
				send({type: 'changed-elsewhere', sources: library.sources(), counts: library.counts()});
				// What a command bookmarked is completed here.
				return keepWholeSoon();
			case 'count-views': {
				const {queries, isCalm} = effect;
				cancelCount?.();
				if (!isCalm) return countViews(queries);
				cancelCount = services.after(calmDelay, () => {
					if (!stop.signal.aborted) countViews(queries).catch(report);
				});
				return;
			}
			case 'note-visit':
				return library.noteVisit(effect.at);
			case 'load-sources':
				return send({type: 'sources-loaded', sources: library.sources()});
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
			case 'read-link': {
				const {createLinkReader} = await import('./link-reader.ts');
				links ??= createLinkReader(services, send, stop.signal, places.placeOf);
				return links.read(effect);
			}
			case 'keep-place':
				return places.keep(effect.opened, effect.isAtEnd);
			case 'change-settings':
				defaultInterval = effect.change.interval ?? defaultInterval;
				return settingsKeeper.change(effect.change);
			case 'show-edition':
				return host.showEdition();
			case 'suspend':
				return host.suspend();
			case 'leave':
				return host.leave();
			case 'export':
			case 'pipe':
			case 'remove-export':
			case 'stop-pipe':
			case 'wrap-output':
				return (await outwardEffects()).run(effect);
			default:
				return (await sourceEffects())(effect);
		}
	};

	return {
		perform: (effect) => {
			run(effect).catch(report);
		},
		reconcile: async () => {
			const store = await services.marks();
			const settings = await settingsKeeper.read();
			defaultInterval = settings.interval;
			send({type: 'settings-read', settings});
			await places.loading();
			await reconcile(services);
			indexer.indexSoon();
			keepWholeSoon();
			for (const problem of [...library.takeProblems(), ...store.takeProblems()]) report(problem);
			if (library.counts().total > 0) send({type: 'list-stale'});
		},
		finish: async () => {
			stop.abort();
			pages.stop();
			picturing?.stop();
			cancelRest?.();
			cancelPreview?.();
			cancelSearch?.();
			cancelCount?.();
			cancelReload?.();
			indexer.stop();
			await outward?.finish();
			const kept = await Promise.allSettled([places.writeNow(), settingsKeeper.writeNow()]);
			if (!services.isDemo) library.noteVisit(services.clock());
			await keeper.foldNow();
			for (const each of kept) if (each.status === 'rejected') throw each.reason;
		},
	};
};
