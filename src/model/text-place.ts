/**
 * A place in a text that outlives another width, another version and another day: how many letters stand before it, and
 * the first letters there. Letters are what is seen but spaces, hyphens, and the signs of the layout, since these
 * change from one width to the next.
 */
export type TextPlace = {
	readonly at: number;
	/** '' is the beginning. */
	readonly words: string;
	/** Rows between the top of the screen and the row it is in. */
	readonly below: number;
};
