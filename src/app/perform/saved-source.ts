import {articleId, shortHash} from '../../model/identity.ts';
import {identityOf} from '../../saved/same-address.ts';

/** What an article that no followed source gave belongs to: its site, which nobody follows. */
export type SavedSource = {readonly key: string; readonly url: string; readonly title: string};

/** No subscription's key is made like this one, so that what is kept of a site never stands among the news of one that is followed. */
export const savedSource = (url: string): SavedSource => {
	const {host, origin} = new URL(url);
	const title = host.replace(/^www\./, '');
	return {key: shortHash(`saved ${title}`, 7), url: `${origin}/`, title};
};

/** The id of such an article: the same however it came here. */
export const savedId = ({key}: SavedSource, url: string): string => articleId(key, identityOf(url));
