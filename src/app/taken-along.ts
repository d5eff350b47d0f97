/** How far the fetching of full texts for the road is. */
export type TakenAlong = {
	/** Articles that are not whole yet. */
	readonly total: number;
	readonly done: number;
	/** Pages that were read, and those that gave nothing. */
	readonly texts: number;
	readonly nothing: number;
	/** Not asked for: the size was reached, or their host wants or has to be left alone. */
	readonly left: number;
	/** Fetched for that, decompressed. */
	readonly bytes: number;
	/** Whose text has just come. */
	readonly sourceKey?: string;
};
