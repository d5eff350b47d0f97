/** What the reader set; every field has a default, so an empty file is a whole one. */
export type Settings = {
	/** Minutes between two refreshes of a source that says nothing else. */
	readonly interval: number;
	/** The widest an article's text gets, in columns. */
	readonly measure: number;
};

export const defaultSettings: Settings = {interval: 30, measure: 76};
