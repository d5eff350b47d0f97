import type {Credentials} from '../model/credentials.ts';
import type {Bookmark, Deed} from '../model/marks.ts';
import type {Problem} from '../model/problem.ts';
import type {Settings} from '../model/settings.ts';
import type {Subscription} from '../model/source.ts';
import type {TextPlace} from '../model/text-place.ts';

/** What the reader decided, at rest: JSON files that they may read, back up and carry to another machine. */
export type MarksStore = {
	settings(): Settings;
	changeSettings(change: (current: Settings) => Settings): Settings;

	/** Where the reader is in articles that were begun, by their ids. */
	places(): ReadonlyMap<string, TextPlace>;
	/** Undefined forgets one. The caller holds the library's lock. */
	changePlaces(changes: ReadonlyMap<string, TextPlace | undefined>): ReadonlyMap<string, TextPlace>;

	/** In the order in which they were added. */
	subscriptions(): readonly Subscription[];
	/** Reads the file anew, changes, writes; the caller holds the library's lock (`exclusively`). */
	changeSubscriptions(
		change: (current: readonly Subscription[]) => readonly Subscription[],
	): readonly Subscription[];

	/** What sources ask of their subscribers, by the sources' keys; kept where nobody else can read it. */
	credentials(): ReadonlyMap<string, Credentials>;
	/** Undefined forgets. The caller holds the library's lock. */
	keepCredentials(key: string, credentials: Credentials | undefined): void;

	/** The files of deeds and of bookmarks there are, with their time of last change (ms). */
	files(): readonly MarksFile[];
	/** One of them by its name, as it is now; undefined if it is gone. */
	file(name: string): MarksFile | undefined;
	/** All deeds kept of a source. */
	deeds(key: string): readonly Deed[];
	/** Merges deeds into a source's file; the later deed on a mark wins. */
	writeDeeds(key: string, deeds: readonly Deed[]): void;

	bookmark(id: string): Bookmark | undefined;
	writeBookmark(bookmark: Bookmark): void;
	/** The pictures kept beside a bookmark. */
	pictures(id: string): readonly KeptPicture[];
	/** The one of them that was fetched from an address. */
	picture(id: string, url: string): KeptPicture | undefined;
	readPicture(picture: KeptPicture): Uint8Array | undefined;
	/** `type`: a media type of the usual pictures (`image/jpeg`). */
	writePicture(id: string, url: string, type: string, bytes: Uint8Array): Promise<void>;
	/** Lets a bookmark go, its pictures with it; they can come back whole until they are swept away. */
	releaseBookmark(id: string): void;
	/** Brings back what was let go and is not yet swept away: its pictures, and its text where there is none now. */
	restoreBookmark(id: string): void;
	/** Deletes what was let go before a time (ms). */
	sweepReleased(before: number): void;

	/** What had to be set aside or restored since the last call, for the reader to hear of. */
	takeProblems(): readonly Problem[];
};

export type MarksFile = {
	/** `marks/<key>` or `bookmarks/<id>` */
	readonly name: string;
	readonly kind: 'deeds' | 'bookmark';
	/** The source's key, or the article's id. */
	readonly of: string;
	readonly modified: number;
};

export type KeptPicture = {
	readonly path: string;
	/** Such as `image/jpeg`. */
	readonly type: string;
	/** bytes */
	readonly size: number;
};
