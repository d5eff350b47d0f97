/** What the reader set; every field has a default, so an empty file is a whole one. */
export type Settings = {
	/** Minutes between two refreshes of a source that says nothing else. */
	readonly interval: number;
	/** The widest an article's text gets, in columns. */
	readonly measure: number;
	/** Columns that stay empty on each side of it at least. */
	readonly margin: number;
	/** Where the text stands in a pane that is wider. */
	readonly alignment: Alignment;
	/** Long words may be broken between two syllables, in the languages whose syllables are known. */
	readonly hyphenation: boolean;
	/** The spaces of a row are widened so that it ends at the edge. */
	readonly justification: boolean;
	/** Rows from one row of text to the next: 1, 2 or 3. */
	readonly lineSpacing: number;
	/** When an article that is opened is fetched whole from its page; a source may have a rule of its own. */
	readonly fullText: FullTextPolicy;
	/** How much is fetched at most to be read without a network, each time that is asked for. */
	readonly offlineMegabytes: number;
};

export type Alignment = (typeof alignments)[number];

export const alignments = ['centre', 'left'] as const;

/** `when-cut`: where the source gives but a beginning, or no text at all. */
export type FullTextPolicy = (typeof fullTextPolicies)[number];

export const fullTextPolicies = ['when-cut', 'always', 'never'] as const;

export const defaultSettings: Settings = {
	interval: 30,
	measure: 76,
	margin: 1,
	alignment: 'centre',
	hyphenation: false,
	justification: false,
	lineSpacing: 1,
	fullText: 'when-cut',
	offlineMegabytes: 200,
};
