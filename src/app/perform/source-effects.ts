import {shownAddress} from '../../model/credentials.ts';
import type {Account, SourceEffect} from '../effect.ts';
import type {Send} from '../program.ts';
import {offersFor} from './catalogue.ts';
import {changeFolders} from './change-folders.ts';
import {moveBack} from './move-source.ts';
import {createReaderAccess} from './reader-access.ts';
import type {Services} from './services.ts';
import {changeSubscription, follow, resubscribe, subscribe, unsubscribe} from './subscribe.ts';
import {takeOver} from './take-over.ts';

/** Does what changes the sources that are followed, while a reader is open. */
export const createSourceEffects = (services: Services, send: Send, signal: AbortSignal) => {
	const {library} = services;
	const access = createReaderAccess(services, send, signal);
	const offers = async () => offersFor(await services.catalogue(), services.words);
	const titleOf = (wanted: string) => library.sources().find(({key}) => key === wanted)?.title ?? '';

	const add = async (address: string, account: Account | undefined): Promise<void> => {
		const finds = await access.find(address, account);
		if (!finds) return;
		if ('known' in finds) {
			const {known, credentials} = finds;
			return credentials ? access.give(known.key, credentials) : send({type: 'known', title: known.title});
		}
		const [found, ...others] = finds.found;
		if (others.length > 0) return send({type: 'found', address: shownAddress(address), found: finds.found});
		return found && run({type: 'follow', found});
	};

	const run = async (effect: SourceEffect): Promise<void> => {
		switch (effect.type) {
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
				const followed = await subscribe(services, wishes);
				return send({type: 'subscribed', subscriptions: followed});
			}
			case 'resubscribe': {
				const {subscription, index} = effect;
				const credentials = access.forgotten.get(subscription.key);
				await resubscribe(services, {subscription, index, credentials});
				return send({type: 'resubscribed', title: titleOf(subscription.key)});
			}
			case 'unsubscribe-all': {
				for (const key of effect.keys) await unsubscribe(services, key);
				return send({type: 'unsubscribed-all', keys: effect.keys});
			}
			case 'unsubscribe': {
				const title = titleOf(effect.key);
				const removed = await unsubscribe(services, effect.key);
				if (!removed) return;
				const {subscription, index, credentials} = removed;
				if (credentials) access.forgotten.set(effect.key, credentials);
				return send({type: 'unsubscribed', subscription, index, title, isUndo: effect.isUndo});
			}
			case 'change-subscription': {
				const before = await changeSubscription(services, effect.key, effect.change);
				const title = titleOf(effect.key);
				const {change, isUndo} = effect;
				return before && send({type: 'changed', before, change, title, isUndo});
			}
			case 'change-folders': {
				const {folders, from, to, isUndo} = effect;
				const before = await changeFolders(services, folders);
				return before.length > 0 ? send({type: 'folders-changed', before, from, to, isUndo}) : undefined;
			}
			case 'move-back': {
				const stayed = await moveBack(services, effect.move);
				return stayed && send({type: 'moved-back', title: titleOf(stayed.key)});
			}
			case 'take-over': {
				const source = library.sources().find(({key}) => key === effect.key);
				if (!source) return;
				return send({type: 'taken-over', move: await takeOver(services, source)});
			}
			case 'add-source':
				return add(effect.address, effect.account);
			case 'load-access':
				return access.load(effect.key);
			case 'give-access':
				return access.give(effect.key, effect.account);
			case 'restore-access':
				return access.restore(effect.key);
			case 'follow': {
				const {found} = effect;
				const added = await follow(services, found, access.givenFor(found.url));
				const {title, headlines} = added.source;
				return added.isKnown
					? send({type: 'known', title})
					: send({type: 'added', subscription: added.subscription, title, headlines});
			}
		}
	};
	return run;
};
