import type {SavedView} from './saved-view.ts';

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
	/** How many panes stand side by side where there is room for them. */
	readonly panes: PaneChoice;
	/** `auto`: a row a headline, under the name of its day where the window is high enough. */
	readonly rows: RowsChoice;
	/** Searches that the reader named, in their order. */
	readonly views: readonly SavedView[];
	/** When an article that is opened is fetched whole from its page; a source may have a rule of its own. */
	readonly fullText: FullTextPolicy;
	/** How the pictures of an article are shown. */
	readonly pictures: PicturePolicy;
	/** Where the reader's exports are written; '' is the directory in which actus was started. */
	readonly exportDirectory: string;
	/** As what an article is first offered to a command. */
	readonly pipeFormat: PipeFormat;
	/** Whether links can be clicked: where the terminal is known to have that, always, never. */
	readonly hyperlinks: HyperlinkPolicy;
	/** How much is fetched at most to be read without a network, each time that is asked for. */
	readonly offlineMegabytes: number;
};

export type PipeFormat = (typeof pipeFormats)[number];

export const pipeFormats = ['text', 'markdown', 'html'] as const;

export type Alignment = (typeof alignments)[number];

export const alignments = ['centre', 'left'] as const;

/** `auto`: by the width of the window. */
export type PaneChoice = (typeof paneChoices)[number];

export const paneChoices = ['auto', 1, 2, 3] as const;

export type RowsChoice = (typeof rowsChoices)[number];

export const rowsChoices = ['auto', 'summary', 'compact'] as const;

/** `when-cut`: where the source gives but a beginning, a sentence or two, or no text at all. */
export type FullTextPolicy = (typeof fullTextPolicies)[number];

export const fullTextPolicies = ['when-cut', 'always', 'never'] as const;

/** `auto`: as finely as the terminal can, by half blocks over ssh and not at all over a slow link; `blocks`: by half blocks. */
export type HyperlinkPolicy = (typeof hyperlinkPolicies)[number];

export const hyperlinkPolicies = ['auto', 'always', 'never'] as const;

export type PicturePolicy = (typeof picturePolicies)[number];

export const picturePolicies = ['auto', 'blocks', 'never'] as const;

export const defaultSettings: Settings = {
	interval: 30,
	measure: 76,
	margin: 1,
	alignment: 'centre',
	hyphenation: false,
	justification: false,
	lineSpacing: 1,
	panes: 'auto',
	views: [],
	rows: 'auto',
	fullText: 'when-cut',
	pictures: 'auto',
	exportDirectory: '',
	pipeFormat: 'text',
	hyperlinks: 'auto',
	offlineMegabytes: 200,
};
