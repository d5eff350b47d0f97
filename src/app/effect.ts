import type {Annotation} from '../model/annotation.ts';
import type {Article, Headline, Place} from '../model/article.ts';
import type {Mark} from '../model/marks.ts';
import type {Selection} from '../model/selection.ts';
import type {FullTextPolicy, PipeFormat, Settings} from '../model/settings.ts';
import type {Subscription} from '../model/source.ts';
import type {KnownPictures, PageForm, PictureCells} from '../text/page.ts';
import type {ExportFormat} from './export-formats.ts';
import type {FoundSource} from './found-source.ts';
import type {InFolder, Move, Offer, Opened, TextVersion, Wanted} from './state.ts';

/** What is to be done in the world, as data; only `perform` does it. */
export type Effect =
	| SourceEffect
	| OutwardEffect
	| MarkEffect
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
	| {readonly type: 'load-tags'}
	/** Bookmarks that are lacking something are completed. */
	| {readonly type: 'keep-whole'}
	| {readonly type: 'open-unread'}
	| {readonly type: 'load-sources'}
	/** The reader was here (ms). */
	| {readonly type: 'note-visit'; readonly at: number}
	/** `isCalm`: when nothing has asked for it for a while. */
	| {readonly type: 'count-views'; readonly queries: readonly string[]; readonly isCalm?: true}
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

/** What the reader decides on articles. */
export type MarkEffect =
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
	/** Without a part: all of it. */
	| {readonly type: 'mark-all'; readonly selection: Selection; readonly part?: ListPart};

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

/** What a marking was for: opening does not speak of it, and what an undo did is not undone again. */
export type MarkedBy = 'opening' | 'hand' | 'undo';

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
