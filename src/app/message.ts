import type {Annotation, TagCount} from '../model/annotation.ts';
import type {Article, Headline, Place} from '../model/article.ts';
import type {Mark} from '../model/marks.ts';
import type {Ending} from '../model/piped.ts';
import type {ProblemRecord} from '../model/problem.ts';
import type {Selection} from '../model/selection.ts';
import type {FullTextPolicy, PipeFormat, Settings} from '../model/settings.ts';
import type {Source, Subscription} from '../model/source.ts';
import type {TextPlace} from '../model/text-place.ts';
import type {KnownPictures, Page, PageForm, PictureCells} from '../text/page.ts';
import type {ExportFormat} from './export-formats.ts';
import type {FoundSource} from './found-source.ts';
import type {
	Counts,
	DrawnPicture,
	InFolder,
	Move,
	Notice,
	Offer,
	Opened,
	Size,
	TextVersion,
	Wanted,
} from './state.ts';
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

/** What a marking was for: opening does not speak of it, and what an undo did is not undone again. */
export type MarkedBy = 'opening' | 'hand' | 'undo';

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

/** Which stretch of which list is wanted, and where the cursor goes in it. */
export type WindowWish = {
	readonly selection: Selection;
	readonly at: Place | 'start' | 'end';
	/** Rows that should stand between the top of the screen and the cursor. */
	readonly offset: number;
	/** With how the texts begin: the list shows it. */
	readonly hasLeads?: boolean;
};

/** What the reader changed about a source; undefined is « as the source says ». */
export type SubscriptionChange = {
	readonly title?: string | undefined;
	readonly interval?: number | undefined;
	readonly fullText?: FullTextPolicy | undefined;
	readonly keepDays?: number | undefined;
	readonly forgetsUnread?: true | undefined;
	readonly zone?: string | undefined;
	readonly folder?: string | undefined;
};

/** What a paid source asks for. */
export type Account = {readonly user: string; readonly password: string};

/** What stands after a place in a list, or before it. */
export type ListPart = {readonly olderThan: Place} | {readonly newerThan: Place};

/** What is to be done in the world, as data; only `perform` does it. */
export type Effect =
	| SourceEffect
	| OutwardEffect
	| {readonly type: 'load-window'; readonly wish: WindowWish}
	/** The same when nothing else is to be done; a later wish takes its place. */
	| {readonly type: 'search-soon'; readonly wish: WindowWish}
	| {readonly type: 'reload-soon'; readonly isFirst: boolean}
	| {
			readonly type: 'find-unread';
			readonly selection: Selection;
			readonly from: Place | 'start';
			readonly direction: 'next' | 'previous';
			readonly isToOpen: boolean;
	  }
	| {
			readonly type: 'open-article';
			readonly id: string;
			readonly isFull?: boolean;
			readonly version?: TextVersion;
	  }
	/** It is before its reader as it now is. */
	| {readonly type: 'note-opened'; readonly id: string}
	| {readonly type: 'preview'; readonly id: string; readonly form: PageForm}
	| {
			readonly type: 'lay-out';
			readonly article: Article;
			readonly form: PageForm;
			readonly version: TextVersion;
			readonly pictures?: KnownPictures;
	  }
	| {
			readonly type: 'draw-picture';
			readonly article: Article;
			readonly src: string;
			/** The most that it may take. */
			readonly room: PictureCells;
			readonly isPlain: boolean;
	  }
	/** Nobody looks at them any more. `isLeft`: nor at any other of their article. */
	| {readonly type: 'take-down'; readonly ids: readonly number[]; readonly isLeft: boolean}
	| {readonly type: 'rest-soon'}
	| {readonly type: 'fetch-full'; readonly article: Article; readonly isByHand: boolean}
	| {
			readonly type: 'set-mark';
			readonly ids: readonly string[];
			readonly mark: Mark;
			readonly value: boolean;
			readonly by: MarkedBy;
	  }
	/** `isLetGo`: afterwards it is no bookmark. */
	| {
			readonly type: 'annotate';
			readonly id: string;
			readonly change: Partial<Annotation>;
			readonly isLetGo: boolean;
			readonly isUndo: boolean;
	  }
	| {readonly type: 'load-tags'}
	/** Bookmarks that are lacking something are completed. */
	| {readonly type: 'keep-whole'}
	/** Without a part: all of it. */
	| {readonly type: 'mark-all'; readonly selection: Selection; readonly part?: ListPart}
	| {readonly type: 'open-unread'}
	| {readonly type: 'load-sources'}
	/** The reader was here (ms). */
	| {readonly type: 'note-visit'; readonly at: number}
	| {readonly type: 'count-views'; readonly queries: readonly string[]}
	| {readonly type: 'take-changes'}
	| {readonly type: 'refresh'; readonly keys: 'all' | 'due' | readonly string[]}
	| {readonly type: 'take-along'; readonly selection: Selection}
	| {readonly type: 'stop-taking-along'}
	| {readonly type: 'browse'; readonly url: string}
	| {readonly type: 'copy'; readonly text: string}
	| {
			readonly type: 'read-link';
			readonly url: string;
			/** The article that it stands in. */
			readonly from: Headline;
	  }
	/** An article is read on. */
	| {readonly type: 'keep-place'; readonly opened: Opened; readonly isAtEnd: boolean}
	/** Written soon; what the screen shows has changed already. */
	| {readonly type: 'change-settings'; readonly change: Partial<Settings>}
	| {readonly type: 'show-edition'}
	| {readonly type: 'suspend'}
	| {readonly type: 'leave'};

/** What hands articles over to files and to commands. */
export type OutwardEffect =
	/** Into a new file of a directory, '' being the one in which actus was started. */
	| {
			readonly type: 'export';
			readonly wanted: Wanted;
			readonly format: ExportFormat;
			readonly directory: string;
	  }
	| {
			readonly type: 'pipe';
			readonly id: string;
			readonly command: string;
			readonly format: PipeFormat;
			/** Of the rows that its output is shown in. */
			readonly columns: number;
	  }
	/** Takes an export back, unless somebody has changed its file. */
	| {readonly type: 'remove-export'; readonly path: string}
	| {readonly type: 'stop-pipe'}
	/** What was printed last, in other rows. */
	| {readonly type: 'wrap-output'; readonly columns: number};

/** What changes the sources that are followed. */
export type SourceEffect =
	| {readonly type: 'load-offers'}
	| {readonly type: 'subscribe'; readonly offers: readonly Offer[]}
	| {readonly type: 'subscribe-starters'; readonly language: 'fr' | 'en'}
	| {readonly type: 'resubscribe'; readonly subscription: Subscription; readonly index: number}
	/** Takes back what was followed at once. */
	| {readonly type: 'unsubscribe-all'; readonly keys: readonly string[]}
	| {readonly type: 'unsubscribe'; readonly key: string; readonly isUndo: boolean}
	| {
			readonly type: 'change-subscription';
			readonly key: string;
			readonly change: SubscriptionChange;
			readonly isUndo: boolean;
	  }
	| {
			readonly type: 'change-folders';
			readonly folders: readonly InFolder[];
			readonly from: string;
			readonly to: string;
			readonly isUndo: boolean;
	  }
	| {readonly type: 'move-back'; readonly move: Move}
	| {readonly type: 'take-over'; readonly key: string}
	| {readonly type: 'add-source'; readonly address: string; readonly account?: Account}
	| {readonly type: 'load-access'; readonly key: string}
	/** Without an account: what is kept is forgotten. */
	| {readonly type: 'give-access'; readonly key: string; readonly account: Account | undefined}
	/** As it was before the last time. */
	| {readonly type: 'restore-access'; readonly key: string}
	| {readonly type: 'follow'; readonly found: FoundSource};
