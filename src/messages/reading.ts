import type {countsIn} from './wording.ts';

/** The words around an article that is read: how it is set. */
export type ReadingWords = {
	/** The text was made wider or narrower; `isEnd`: it cannot be more so. */
	readonly measure: (columns: number, isEnd: boolean) => string;
};

type Counts = ReturnType<typeof countsIn>;

export const readingFr = ({count}: Counts): ReadingWords => ({
	measure: (columns, isEnd) =>
		`Largeur du texte : ${count(columns)} colonnes${isEnd ? ', pas davantage ici' : ''}.`,
});

export const readingEn = ({count}: Counts): ReadingWords => ({
	measure: (columns, isEnd) =>
		`Width of the text: ${count(columns)} columns${isEnd ? ', no further here' : ''}.`,
});
