import type {InFolder} from '../state.ts';
import type {Services} from './services.ts';
import {changeSubscriptions} from './subscribe.ts';

/** Puts sources into folders; where they were before comes back. */
export const changeFolders = async (
	services: Services,
	wanted: readonly InFolder[],
): Promise<readonly InFolder[]> => {
	const folders = new Map(wanted.map(({key, folder}) => [key, folder]));
	let before: readonly InFolder[] = [];
	await changeSubscriptions(services, (current) => {
		before = current.filter(({key}) => folders.has(key)).map(({key, folder = ''}) => ({key, folder}));
		return current.map(({folder: known, ...subscription}) => {
			const folder = folders.get(subscription.key) ?? known ?? '';
			return {...subscription, ...(folder !== '' && {folder})};
		});
	});
	return before;
};
