import type {Zone} from '../model/calendar.ts';
import type {ProblemKind, ProblemRecord, ProblemValues} from '../model/problem.ts';
import type {FullTextPolicy} from '../model/settings.ts';
import type {SourceKind} from '../model/source.ts';
import type {BookmarkWords} from './bookmarks.ts';
import type {ChangesWords} from './changes.ts';
import type {CommandWords} from './commands.ts';
import type {ExportWords} from './exports.ts';
import type {MovingWords} from './moving.ts';
import type {NoticeWords} from './notices.ts';
import type {OfflineWords} from './offline.ts';
import type {PanesWords} from './panes.ts';
import type {ReadingWords} from './reading.ts';
import type {ViewsWords} from './views.ts';

/** What happened, and what the reader can do about it ('' where there is nothing to do). */
export type ProblemWords = {readonly what: string; readonly advice: string};

/** A maker of words for each kind of problem; a new kind without words does not compile. */
export type ProblemTable = {readonly [Kind in ProblemKind]: (values: ProblemValues[Kind]) => ProblemWords};

/** How a source fares, in whole sentences; `when` and `age` are a moment and an age as `time` says them. */
export type HealthWords = {
	readonly well: string;
	readonly page: ProblemWords;
	readonly gone: ProblemWords;
	/** The feed was found elsewhere: where, and what it is called there. */
	readonly refound: (to: string) => ProblemWords;
	/** The same with the source's title, and what to do: by a key in the reader, by a command in a shell. */
	readonly refoundOf: (title: string, to: string, where: 'reader' | 'shell') => ProblemWords;
	readonly damaged: ProblemWords;
	readonly silent: ProblemWords;
	readonly waiting: ProblemWords;
	/** Two or more. */
	readonly failures: (count: number) => string;
	readonly never: string;
	readonly last: (when: string) => string;
	readonly next: (when: string) => string;
	readonly soon: string;
	/** `perWeek` is undefined where it is not known. */
	readonly rhythm: (perWeek: number | undefined, age: string) => string;
	/** The same in a list of facts. */
	readonly brief: (perWeek: number | undefined, age: string) => string;
	readonly briefNext: (when: string) => string;
	readonly briefSoon: string;
};

/** Every word on the screen, in one language. Functions get values; numbers and dates are written here, by `Intl`. */
export type Messages = {
	readonly language: 'fr' | 'en';
	readonly commands: CommandWords;
	readonly keyNames: Readonly<Record<string, string>>;
	readonly problem: (problem: ProblemRecord) => ProblemWords;
	readonly kinds: Readonly<Record<SourceKind, string>>;
	readonly count: (value: number) => string;

	readonly time: {
		/** The widest `row` and `short`, in columns. */
		readonly rowColumns: number;
		readonly shortColumns: number;
		/** « 14:03 », « hier 18:42 », « 30/09 10:43 », of a day to come « 24/11/2026 »: the year stands over it. */
		readonly row: (ms: number, now: number, zone: Zone) => string;
		/** The same where nothing stands over it: « 02/10/2023 18:03 » of another year. */
		readonly listed: (ms: number, now: number, zone: Zone) => string;
		/** « 02/10/2023 » */
		readonly date: (ms: number, zone: Zone) => string;
		/** « 14:03 », « 30/09 »: for narrow windows. */
		readonly short: (ms: number, now: number, zone: Zone) => string;
		/** « Aujourd’hui », « Hier », « samedi 30 septembre » */
		readonly day: (ms: number, now: number, zone: Zone) => string;
		/** « aujourd’hui à 14:03 », « demain à 8:00 », « le 30/09 à 10:43 »: for a sentence. */
		readonly moment: (ms: number, now: number, zone: Zone) => string;
		/** « il y a 3 heures », « à l’instant » */
		readonly age: (ms: number, now: number) => string;
		/** « 02/10/2023 16:03:48 » */
		readonly exact: (ms: number, zone: Zone) => string;
		/** « 02/10/2023 à 16:03 »: for a sentence. */
		readonly toMinute: (ms: number, zone: Zone) => string;
		/** « Publié le 2 octobre 2023 à 16:03 » */
		readonly published: (ms: number, zone: Zone) => string;
		/** The same of a day alone, counted from 1 January 1970: « aujourd’hui », « hier », « 30/09 », « Publié le 2 octobre 2023 ». */
		readonly ofDay: {
			readonly row: (day: number, now: number, zone: Zone) => string;
			readonly listed: (day: number, now: number, zone: Zone) => string;
			readonly short: (day: number) => string;
			readonly exact: (day: number) => string;
			readonly published: (day: number) => string;
		};
	};

	readonly list: {
		/** Over what had come before; `when` is a moment in a sentence. */
		readonly visit: (when: string) => string;
		readonly latest: string;
		readonly unread: string;
		readonly bookmarks: string;
		readonly demo: string;
		readonly search: (words: string) => string;
		readonly unreadCount: (count: number) => string;
		readonly fresh: (count: number) => string;
		readonly readable: string;
		readonly empty: Readonly<
			Record<
				'latest' | 'unread' | 'bookmarks' | 'tag' | 'search' | 'readable' | 'nothing-yet' | 'cut-off',
				string
			>
		>;
		readonly loading: string;
		readonly untitled: string;
		readonly undated: string;
	};

	readonly article: {
		readonly links: string;
		readonly image: string;
		/** What the article shows of other sites: players, frames, posts. */
		readonly media: Readonly<Record<'video' | 'audio' | 'frame' | 'post', string>>;
		/** Of a picture that could not be had. */
		readonly imageLost: string;
		/** What stands between a word and what it announces. */
		readonly colon: string;
		/** How a text ends that is not whole: in its feed, in its page too, for who does not pay; and where there is none. */
		readonly truncated: string;
		readonly cut: string;
		readonly subscribers: string;
		readonly empty: string;
		/** The same where no key leads on: in print, and for what has no address. */
		readonly endings: Readonly<Record<'truncated' | 'subscribers' | 'empty', string>>;
		/** The same of a feed's own version, beside which there is a fuller one. */
		readonly asFed: string;
		/** In a byline: it has changed since it was read. */
		readonly changed: string;
		readonly changes: ChangesWords;
		/** In a byline. */
		readonly versions: Readonly<Record<'truncated' | 'subscribers' | 'whole' | 'fed', string>>;
		/** While its page is being read. */
		readonly fetching: string;
		readonly position: (percent: number) => string;
		readonly hit: (current: number, total: number) => string;
		readonly noPreview: string;
	};

	readonly panes: PanesWords;
	readonly views: ViewsWords;
	readonly reading: ReadingWords;

	readonly refresh: {
		readonly progress: (done: number, total: number) => string;
		readonly failed: (count: number) => string;
	};

	readonly notice: NoticeWords;

	readonly welcome: {
		readonly title: string;
		readonly lead: string;
		readonly offline: string;
		readonly hint: string;
		readonly choices: Readonly<
			Record<'french' | 'english' | 'catalogue' | 'address' | 'edition' | 'retry', string>
		>;
	};

	readonly picks: {
		readonly title: string;
		readonly hint: (picked: number) => string;
		readonly paid: string;
		/** What a folder of the catalogue is called, whichever of the languages names it there. */
		readonly folder: (name: string) => string;
	};

	/** A menu of what was found behind an address. */
	readonly finds: {
		readonly title: (count: number) => string;
		readonly lead: (address: string) => string;
		readonly hint: string;
		/** « RSS · 12 titres · 14:03 »: what stands behind a title. */
		readonly about: (source: {
			readonly kind: SourceKind;
			readonly items: number;
			readonly newest: string | undefined;
		}) => string;
	};

	readonly sources: {
		readonly title: (count: number) => string;
		readonly hint: string;
		readonly empty: string;
		readonly never: string;
		readonly last: (when: string) => string;
		readonly name: (title: string) => string;
		readonly interval: (minutes: number, isDefault: boolean) => string;
		/** Undefined: in none. */
		readonly folder: (path: string | undefined) => string;
		readonly count: (sources: number) => string;
		readonly folderFacts: (sources: number, unread: number) => string;
		readonly failing: (sources: number) => string;
		readonly fullText: (policy: FullTextPolicy, isDefault: boolean) => string;
		/** Undefined: for ever. */
		readonly keepDays: (days: number | undefined) => string;
		readonly unread: (isForgotten: boolean) => string;
		readonly zone: (zone: string | undefined) => string;
		/** `user`: whose it has; undefined for none, '' for another secret. */
		readonly password: (user: string | undefined) => string;
		readonly back: string;
	};

	readonly health: HealthWords;

	readonly offline: OfflineWords;

	readonly bookmarks: BookmarkWords;

	readonly exports: ExportWords;

	readonly prompt: Readonly<
		Record<
			| 'address'
			| 'search'
			| 'find'
			| 'view'
			| 'view-name'
			| 'note'
			| 'tags'
			| 'name'
			| 'interval'
			| 'keep-days'
			| 'zone'
			| 'folder'
			| 'folder-name'
			| 'user'
			| 'account'
			| 'password',
			string
		>
	>;

	readonly help: {
		readonly title: string;
		readonly hint: string;
		readonly places: Readonly<Record<'list' | 'article' | 'sources', string>>;
	};

	readonly hints: Readonly<Record<'list' | 'empty-list' | 'bookmarks' | 'article' | 'sources', string>>;

	readonly tooSmall: string;

	readonly cli: CliMessages;
};

/** The words of the commands; `usage` is the whole of `--help`. */
export type CliMessages = MovingWords & {
	readonly usage: string;
	readonly added: (source: {
		readonly title: string;
		readonly kind: string;
		readonly headlines: number;
	}) => string;
	readonly alsoFound: (source: {
		readonly title: string;
		readonly kind: string;
		readonly headlines: number;
		readonly url: string;
	}) => string;
	readonly known: (title: string) => string;
	readonly forced: (title: string) => string;
	/** A followed source has other secrets. */
	readonly accessChanged: (title: string) => string;
	readonly askPassword: (user: string, host: string) => string;
	readonly askSecret: (name: string, host: string) => string;
	readonly removed: (title: string) => string;
	readonly marked: (count: number) => string;
	readonly noHeadlines: string;
	readonly noSources: string;
	readonly refreshed: (title: string, added: number) => string;
	readonly failed: (title: string, problem: string) => string;
	readonly moved: (title: string, to: string) => string;
	/** An article's page gave no more than its feed. */
	readonly noFuller: string;
	readonly sourceLine: (source: {readonly unread: number; readonly headlines: number}) => string;
	readonly oldNode: (version: string) => string;
	readonly bug: (logFile: string) => string;
	readonly hintAdvice: string;
};
