import type {TagCount} from '../model/annotation.ts';
import type {Article, Headline} from '../model/article.ts';
import type {Mark} from '../model/marks.ts';
import type {Ending} from '../model/piped.ts';
import type {ProblemRecord} from '../model/problem.ts';
import type {Selection} from '../model/selection.ts';
import type {Settings} from '../model/settings.ts';
import type {Source, Subscription} from '../model/source.ts';
import type {TextPlace} from '../model/text-place.ts';
import type {Page} from '../text/page.ts';
import type {MarkedBy, SubscriptionChange, WindowWish} from './effect.ts';
import type {FoundSource} from './found-source.ts';
import type {Notice} from './notice.ts';
import type {Counts, DrawnPicture, InFolder, Move, Offer, Size, TextVersion} from './state.ts';
import type {TakenAlong} from './taken-along.ts';

/** What happened: a key, the terminal, or an effect's answer; the one door into `update`. */
export type Message =
	| {readonly type: 'key'; readonly key: string}
	| {readonly type: 'pasted'; readonly text: string}
	| {readonly type: 'resized'; readonly size: Size}
	| {readonly type: 'ticked'; readonly now: number}
	/** Seconds have passed: what another process fetched or marked is to be shown. */
	| {readonly type: 'looked-around'}
	| {readonly type: 'settings-read'; readonly settings: Settings}
	| ({readonly type: 'window-loaded'} & WindowLoaded)
	| {readonly type: 'list-stale'}
	| {
			readonly type: 'unread-found';
			readonly selection: Selection;
			readonly headline: Headline | undefined;
			readonly isToOpen: boolean;
	  }
	/** `isFull`: asked for with its full text. */
	| {
			readonly type: 'opened';
			/** Where it was left. */
			readonly place?: TextPlace | undefined;
			readonly article: Article;
			readonly isFull?: boolean;
			readonly version?: TextVersion;
	  }
	/** What is at rest came after the article was opened. */
	| {readonly type: 'place-known'; readonly id: string; readonly place: TextPlace | undefined}
	| {
			readonly type: 'link-read';
			readonly url: string;
			/** The article that it stands in, by its id. */
			readonly from: string;
			readonly article: Article;
			readonly place: TextPlace | undefined;
	  }
	| {readonly type: 'link-ended'; readonly url: string; readonly from: string; readonly notice: Notice}
	| {readonly type: 'previewed'; readonly article: Article; readonly page: Page}
	| {readonly type: 'laid-out'; readonly article: Article; readonly version: TextVersion; readonly page: Page}
	| {
			readonly type: 'picture-drawn';
			/** Of the article. */
			readonly id: string;
			readonly src: string;
			readonly drawn: DrawnPicture;
	  }
	| {readonly type: 'picture-lost'; readonly id: string; readonly src: string}
	/** The terminal was another's meanwhile, and has none of them any more. */
	| {readonly type: 'pictures-gone'}
	/** The terminal shows none. */
	| {readonly type: 'no-pictures'}
	/** The page has stood still for a moment. */
	| {readonly type: 'rested'}
	| {readonly type: 'full-text'; readonly article: Article; readonly isByHand: boolean}
	/** A page is no longer being read; `problem`: it could not be. */
	| {
			readonly type: 'full-text-ended';
			readonly id: string;
			readonly problem: ProblemRecord | undefined;
			readonly isByHand: boolean;
	  }
	| {
			readonly type: 'marked';
			readonly mark: Mark;
			readonly value: boolean;
			readonly ids: readonly string[];
			/** What is kept or let go as it now is: a bookmark's note and tags go and come with it. */
			readonly kept?: readonly Headline[];
			readonly by: MarkedBy;
			readonly counts: Counts;
	  }
	| {
			readonly type: 'annotated';
			readonly before: Headline;
			readonly now: Headline;
			readonly counts: Counts;
			readonly isUndo: boolean;
	  }
	/** More of a bookmark is kept, or all. */
	| {readonly type: 'completed'; readonly headline: Headline}
	| {readonly type: 'tags-loaded'; readonly tags: readonly TagCount[]}
	| {readonly type: 'unread-opened'; readonly since: number}
	| {readonly type: 'sources-loaded'; readonly sources: readonly Source[]}
	/** Another process has written in the library. */
	| {readonly type: 'changed-elsewhere'; readonly sources: readonly Source[]; readonly counts: Counts}
	| {readonly type: 'views-counted'; readonly counts: ReadonlyMap<string, number>}
	| {readonly type: 'offers-loaded'; readonly offers: readonly Offer[]}
	| {readonly type: 'subscribed'; readonly subscriptions: readonly Subscription[]}
	| {readonly type: 'resubscribed'; readonly title: string}
	| {readonly type: 'found'; readonly address: string; readonly found: readonly FoundSource[]}
	| {readonly type: 'known'; readonly title: string}
	| {
			readonly type: 'added';
			readonly subscription: Subscription;
			readonly title: string;
			readonly headlines: number;
	  }
	| {
			readonly type: 'unsubscribed';
			readonly subscription: Subscription;
			readonly index: number;
			readonly title: string;
			readonly isUndo: boolean;
	  }
	| {readonly type: 'unsubscribed-all'; readonly keys: readonly string[]}
	| {
			readonly type: 'changed';
			readonly before: Subscription;
			readonly change: SubscriptionChange;
			readonly title: string;
			readonly isUndo: boolean;
	  }
	| {
			readonly type: 'folders-changed';
			readonly before: readonly InFolder[];
			readonly from: string;
			readonly to: string;
			readonly isUndo: boolean;
	  }
	| {readonly type: 'refresh-began'; readonly total: number; readonly isByHand: boolean}
	| {
			readonly type: 'refreshed';
			readonly key: string;
			readonly added: number;
			/** Entries that were there and say something else now. */
			readonly updated: number;
			readonly problem: ProblemRecord | undefined;
			readonly moved?: Move | undefined;
	  }
	/** An address that was to be added asks for an account. */
	| {readonly type: 'locked'; readonly address: string; readonly problem: ProblemRecord}
	| {readonly type: 'access-known'; readonly key: string; readonly user: string | undefined}
	| {
			readonly type: 'access-given';
			readonly key: string;
			readonly title: string;
			readonly isUndo: boolean;
	  }
	| {readonly type: 'taken-along'; readonly taken: TakenAlong}
	| {readonly type: 'taking-along-ended'; readonly taken: TakenAlong}
	| {readonly type: 'refound'; readonly key: string; readonly title: string; readonly to: string}
	| {readonly type: 'taken-over'; readonly move: Move}
	| {readonly type: 'moved-back'; readonly title: string}
	| {readonly type: 'refresh-ended'; readonly sources: readonly Source[]}
	| {readonly type: 'exported'; readonly count: number; readonly path: string}
	| {readonly type: 'export-removed'; readonly path: string; readonly isGone: boolean}
	/** A command has ended: what it printed, in rows of so many columns. */
	| {
			readonly type: 'piped';
			readonly rows: readonly string[];
			readonly columns: number;
			readonly ending: Ending;
	  }
	| {readonly type: 'output-wrapped'; readonly rows: readonly string[]; readonly columns: number}
	| {readonly type: 'failed'; readonly problem: ProblemRecord};

/** A stretch of a list, as it was asked for. */
export type WindowLoaded = {
	readonly asked: WindowWish;
	readonly window: LoadedWindow;
	readonly counts: Counts;
	/** Where the list is not of all. */
	readonly sources: readonly Source[] | undefined;
};

export type LoadedWindow = {
	readonly headlines: readonly Headline[];
	readonly isStart: boolean;
	readonly isEnd: boolean;
};
