/** Which headlines a list shows. */
export type Selection = {
	readonly view: View;
	/** Only this source's, by its key. */
	readonly source?: string;
	/** Words that must occur in title or text, without regard to accents. */
	readonly search?: string;
	/**
	 * In the unread view: the clock's count when the view was opened. What was read later than that stays in it,
	 * so that no row vanishes under the reader's eyes.
	 */
	readonly since?: number;
};

export type View = 'latest' | 'unread' | 'bookmarks';
