import {shortHash} from '../model/identity.ts';
import type {EntryDraft} from './draft.ts';

const longest = 1024;

/**
 * What tells each entry from its siblings, in their order: its guid, else its link, else its title and content. Where a
 * document has the same guid at different links, or the same link under different titles, both count: feeds that
 * reuse one lose nothing. An edited entry keeps its identity.
 */
export const identitiesOf = (drafts: readonly EntryDraft[]): readonly string[] => {
	const detailOfFirst = new Map<string, string>();
	const reused = new Set<string>();
	for (const draft of drafts) {
		const key = keyOf(draft);
		const detail = detailOf(draft);
		const first = detailOfFirst.get(key);
		if (first === undefined) detailOfFirst.set(key, detail);
		else if (first !== detail && detail !== '') reused.add(key);
	}
	return drafts.map((draft) => {
		const key = keyOf(draft);
		return bounded(reused.has(key) ? `${key} ${detailOf(draft)}` : key);
	});
};

const keyOf = ({guid, url, title, html}: EntryDraft): string =>
	guid ?? url ?? `content:${shortHash(`${title}\n${html}`, 26)}`;

/** What tells apart two that share their key. */
const detailOf = ({guid, url, title}: EntryDraft): string => {
	if (guid !== undefined) return url ?? '';
	return url === undefined || title === '' ? '' : shortHash(title, 12);
};

const bounded = (identity: string): string =>
	identity.length > longest ? `long:${shortHash(identity, 26)}` : identity;
