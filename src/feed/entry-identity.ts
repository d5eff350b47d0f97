import {cleanLine} from '../model/clean.ts';
import {shortHash} from '../model/identity.ts';
import type {EntryDraft} from './draft.ts';

const longest = 1024;

/**
 * What tells each entry from its siblings, in their order: its guid, else its link, else its title and content. Where a
 * document has the same guid at different links, or the same link under different titles, both count: feeds that
 * reuse one lose nothing. An edited entry keeps its identity.
 */
export const identitiesOf = (drafts: readonly EntryDraft[]): readonly string[] => {
	const named = drafts.map(nameOf);
	const detailOfFirst = new Map<string, string>();
	const reused = new Set<string>();
	for (const {key, detail} of named) {
		const first = detailOfFirst.get(key);
		if (first === undefined) detailOfFirst.set(key, detail);
		else if (first !== detail && detail !== '') reused.add(key);
	}
	return named.map(({key, detail}) => bounded(reused.has(key) ? `${key} ${detail}` : key));
};

type Name = {
	readonly key: string;
	/** What tells apart two that share their key. */
	readonly detail: string;
};

const nameOf = ({guid: said, url, title, html}: EntryDraft): Name => {
	const guid = cleanLine(said ?? '');
	if (guid !== '') return {key: guid, detail: url ?? ''};
	if (url !== undefined) return {key: url, detail: title === '' ? '' : shortHash(title, 12)};
	return {key: `content:${shortHash(`${title}\n${html}`, 26)}`, detail: ''};
};

const bounded = (identity: string): string =>
	identity.length > longest ? `long:${shortHash(identity, 26)}` : identity;
