import type {Language} from '../messages/words.ts';
import type {Annotation, TagCount} from '../model/annotation.ts';
import type {Article, Headline} from '../model/article.ts';
import type {Zone} from '../model/calendar.ts';
import type {Mark} from '../model/marks.ts';
import type {Ending} from '../model/piped.ts';
import type {ProblemRecord} from '../model/problem.ts';
import type {SavedView} from '../model/saved-view.ts';
import type {Selection} from '../model/selection.ts';
import type {PipeFormat, Settings} from '../model/settings.ts';
import type {Source, Subscription} from '../model/source.ts';
import type {TextPlace} from '../model/text-place.ts';
import type {Page, PictureCells} from '../text/page.ts';
import type {FoundSource} from './found-source.ts';
import type {Notice} from './notice.ts';
import type {TakenAlong} from './taken-along.ts';

/** Everything that decides what is on the screen. */
export type State = {
	readonly size: Size;
	/** ms since the epoch, as of the last tick */
	readonly now: number;
	/** ms: when the reader was here before they came back; undefined the first time. */
	readonly visit: number | undefined;
	/** ms, as of the tick before it: when the last key was pressed. */
	readonly lastKey: number;
	readonly zone: Zone;
	readonly language: Language;
	readonly settings: Settings;
	/** The shipped edition is shown: nothing is fetched, marks stay in memory. */
	readonly isDemo: boolean;
	/** The terminal is known to show links. */
	readonly hasHyperlinks: boolean;
	readonly screen: Screen;
	readonly list: List;
	/** What stands beside the list in wide windows: the article under the cursor, marking nothing. */
	readonly preview: Opened | undefined;
	readonly sources: readonly Source[];
	readonly counts: Counts;
	/** How much of each saved view is unread, by its query. */
	readonly viewCounts: ReadonlyMap<string, number>;
	/** As they were when they were last asked for; the most used first. */
	readonly tags: readonly TagCount[];
	/** The terminal can show pictures, as far as is known. */
	readonly canShowPictures: boolean;
	readonly refresh: Refresh | undefined;
	/** Full texts are being fetched for the road. */
	readonly takenAlong: TakenAlong | undefined;
	/** The key of the source that was last found again elsewhere, until it has been looked at. */
	readonly refound: string | undefined;
	/** The command to which an article was last handed over, and as what. */
	readonly lastPipe: {readonly command: string; readonly format: PipeFormat} | undefined;
	readonly notice: Notice | undefined;
	/** The latest last. */
	readonly done: readonly Gesture[];
};

export type Size = {readonly columns: number; readonly rows: number};

export type Counts = {readonly total: number; readonly unread: number; readonly bookmarked: number};

export type Screen =
	| {readonly name: 'welcome'; readonly isOffline: boolean; readonly cursor: number}
	| {
			readonly name: 'picks';
			readonly offers: readonly Offer[];
			readonly cursor: number;
			readonly picked: ReadonlySet<string>;
	  }
	| {readonly name: 'list'}
	/** `isZen`: the text alone, without bars and list. */
	| {
			readonly name: 'article';
			readonly opened: Opened;
			readonly isZen: boolean;
			/** What one came from by links, the latest last. */
			readonly trail: readonly Opened[];
	  }
	/** The headings of an article. */
	| {readonly name: 'contents'; readonly cursor: number; readonly over: Screen}
	/** How articles are set. */
	| {readonly name: 'page-menu'; readonly cursor: number; readonly over: Screen}
	| {readonly name: 'sources'; readonly cursor: number}
	/** One of the tags is chosen. */
	| {readonly name: 'tags'; readonly cursor: number}
	/** `user`: whose password it has; '' for another secret. */
	| {readonly name: 'source'; readonly key: string; readonly user?: string; readonly cursor: number}
	| {
			readonly name: 'finds';
			/** What the reader typed. */
			readonly address: string;
			/** Best first, several of them. */
			readonly found: readonly FoundSource[];
			readonly cursor: number;
			readonly over: Screen;
	  }
	/** As what to write articles. */
	| {readonly name: 'export-menu'; readonly wanted: Wanted; readonly cursor: number; readonly over: Screen}
	| {
			readonly name: 'output';
			readonly command: string;
			/** Undefined while it runs. */
			readonly ending: Ending | undefined;
			/** What it printed, in rows of so many columns. */
			readonly rows: readonly string[];
			readonly columns: number;
			readonly top: number;
			readonly over: Screen;
	  }
	| {readonly name: 'prompt'; readonly ask: Ask; readonly input: Input; readonly over: Screen}
	| {readonly name: 'help'; readonly top: number; readonly over: Screen};

export type ArticleScreen = Screen & {readonly name: 'article'};

/** A source that the catalogue offers. */
export type Offer = {
	readonly url: string;
	readonly title: string;
	readonly folder?: string;
	readonly language: string;
	readonly isStarter: boolean;
	readonly isPaid: boolean;
};

/** What is to be written: an article, or all of a list. */
export type Wanted = {readonly id: string; readonly title: string} | {readonly selection: Selection};

/** What a prompt asks for. */
export type Ask =
	| {readonly what: 'address'}
	/** `before`: the list that is searched. */
	| {readonly what: 'search'; readonly before: List}
	| {readonly what: 'find'}
	/** A name for a search, and for a view. */
	| {readonly what: 'view'; readonly query: string}
	| {readonly what: 'view-name'; readonly name: string}
	| {readonly what: 'note' | 'tags'; readonly id: string}
	/** A command for an article. */
	| {readonly what: 'pipe'; readonly id: string; readonly format: PipeFormat}
	| {readonly what: 'name'; readonly key: string}
	| {readonly what: 'interval'; readonly key: string}
	| {readonly what: 'keep-days'; readonly key: string}
	| {readonly what: 'zone'; readonly key: string}
	| {readonly what: 'folder'; readonly key: string}
	| {readonly what: 'folder-name'; readonly path: string}
	| {readonly what: 'user'; readonly key: string}
	/** The same for an address that is not followed yet. */
	| {readonly what: 'account'; readonly address: string}
	| ({readonly what: 'password'; readonly user: string} & (
			| {readonly key: string}
			| {readonly address: string}
	  ));

/** A line being typed; `caret` counts graphemes before it. */
export type Input = {readonly graphemes: readonly string[]; readonly caret: number};

/** A window over the library: a few screens of headlines around the cursor, never all of them. */
export type List = {
	readonly selection: Selection;
	readonly headlines: readonly Headline[];
	readonly isStart: boolean;
	readonly isEnd: boolean;
	/** Indexes into `headlines`. */
	readonly cursor: number;
	readonly top: number;
	/** Headlines that arrived since the reader was last at the top. */
	readonly fresh: number;
	/** Until the reader moves, a list that began empty shows the newest first as sources answer. */
	readonly isFollowing: boolean;
	readonly isLoaded: boolean;
};

/** An article in a pane; without a page it is still being laid out. */
export type Opened = {
	readonly article: Article;
	readonly page: Page | undefined;
	/** The first line shown. */
	readonly top: number;
	/** Where the link leads that was chosen: an address, or `#place` within. */
	readonly current: string | undefined;
	/** The address of a link that is being read. */
	readonly following: string | undefined;
	/** Digits typed so far of a link's number. */
	readonly link: string;
	readonly find: Find | undefined;
	readonly version: TextVersion;
	/** Its page is being read. */
	readonly isFetching: boolean;
	/** Where the reader was in the version that is not shown. */
	readonly otherPlace: TextPlace | undefined;
	/** Another version is being laid out: what it is to begin with. */
	readonly place: TextPlace | undefined;
	/** What it was laid out to begin with: the place as long as the top is that. */
	readonly anchor: {readonly top: number; readonly place: TextPlace} | undefined;
	/** Those that were asked for, by their addresses. */
	readonly pictures: ReadonlyMap<string, ShownPicture>;
	/** The page moves: what takes a terminal long to draw waits until it rests. */
	readonly isMoving: boolean;
};

/** A picture of an article: asked for, there, or not to be had. */
export type ShownPicture =
	| {readonly status: 'asked' | 'lost'; readonly room: PictureCells; readonly drawn?: DrawnPicture}
	| {readonly status: 'drawn'; readonly room: PictureCells; readonly drawn: DrawnPicture};

/** A picture as the terminal has it, under `id`; without one, only its size is known. */
export type DrawnPicture = PictureCells & {
	readonly id: number | undefined;
	/** Drawing it takes a terminal more than a key press may. */
	readonly isSlow: boolean;
};

/** Of an article's texts: the fullest, the feed's own although there is a fuller one, or what changed since it was read. */
export type TextVersion = 'fullest' | 'fed' | 'changes';

export type Find = {
	readonly words: string;
	/** In reading order. */
	readonly hits: readonly Hit[];
	readonly current: number;
	/** Of each line that has some. */
	readonly marks: ReadonlyMap<number, readonly FindMark[]>;
};

/** What a hit covers, a row after the other. */
export type Hit = readonly HitPart[];

/** `start` and `end` count UTF-16 units in the line's text. */
export type HitPart = {readonly line: number; readonly start: number; readonly end: number};

/** A part of the hit of this index. */
export type FindMark = {readonly start: number; readonly end: number; readonly hit: number};

export type Refresh = {
	readonly done: number;
	readonly total: number;
	readonly failed: number;
	readonly added: number;
	/** Asked for by a key: its end is said. */
	readonly isByHand: boolean;
	readonly lastProblem: ProblemRecord | undefined;
};

/** A source is followed at another address: what it was, and where it is now, as that may be shown. */
export type Move = {readonly before: Subscription; readonly to: string};

/** A source by its key, and the folder it is in, '' for none. */
export type InFolder = {readonly key: string; readonly folder: string};

/** What was written on an article, and whether it was a bookmark. */
export type Written = Annotation & {readonly isBookmarked: boolean};

/** A deed that `u` takes back. */
export type Gesture =
	| {readonly type: 'marks'; readonly mark: Mark; readonly value: boolean; readonly ids: readonly string[]}
	| {readonly type: 'written'; readonly id: string; readonly before: Written}
	| {readonly type: 'subscribed'; readonly subscriptions: readonly Subscription[]}
	| {readonly type: 'unsubscribed'; readonly subscription: Subscription; readonly index: number}
	| {readonly type: 'changed'; readonly before: Subscription}
	| {
			readonly type: 'folders';
			readonly before: readonly InFolder[];
			readonly from: string;
			readonly to: string;
	  }
	/** A file was written. */
	| {readonly type: 'exported'; readonly path: string}
	/** What was kept before is in no state. */
	| {readonly type: 'access'; readonly key: string}
	/** What the settings were that were changed. */
	| {readonly type: 'settings'; readonly before: Partial<Settings>}
	| {readonly type: 'moved'; readonly move: Move}
	| {readonly type: 'views'; readonly before: readonly SavedView[]};
