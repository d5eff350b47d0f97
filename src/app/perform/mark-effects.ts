import type {MarkEffect} from '../effect.ts';
import type {Send} from '../program.ts';
import type {Services} from './services.ts';

/** What a deed has to be followed by, and who knows articles that no list has. */
export type MarkSurroundings = {
	readonly send: Send;
	/** Takes an article that was opened by a link into the library; false where it is none of these. */
	readonly takeIn: (id: string) => boolean;
	/** Something new is to be found by searching. */
	readonly indexSoon: () => void;
	/** The journal has deeds that `conf` is to have. */
	readonly foldSoon: () => void;
	/** A bookmark may be lacking something. */
	readonly onBookmark: () => void;
};

/** Does what the reader decides on articles: read, kept, written on. */
export const createMarkEffects =
	({library}: Services, {send, takeIn, indexSoon, foldSoon, onBookmark}: MarkSurroundings) =>
	(effect: MarkEffect): void => {
		switch (effect.type) {
			case 'set-mark': {
				const {mark, value, by} = effect;
				const [id = ''] = effect.ids;
				const isTakenIn = mark === 'isBookmarked' && value && takeIn(id);
				const ids = isTakenIn ? [id] : library.setMark(effect.ids, mark, value);
				const kept = mark === 'isBookmarked' ? ids.flatMap((each) => library.headline(each) ?? []) : [];
				send({type: 'marked', mark, value, ids, kept, by, counts: library.counts()});
				if (mark === 'isBookmarked' && value) onBookmark();
				break;
			}
			case 'annotate': {
				const {id, change, isLetGo, isUndo} = effect;
				takeIn(id);
				const written = library.annotate(id, change);
				if (!written) return;
				if (isLetGo) library.setMark([id], 'isBookmarked', false);
				const now = library.headline(id) ?? written.now;
				send({type: 'annotated', before: written.before, now, counts: library.counts(), isUndo});
				indexSoon();
				onBookmark();
				break;
			}
			case 'mark-all': {
				const ids = library.markAllRead(effect.selection, effect.part);
				send({type: 'marked', mark: 'isRead', value: true, ids, by: 'hand', counts: library.counts()});
				break;
			}
		}
		foldSoon();
	};
