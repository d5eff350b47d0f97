/**
 * How a command ended: by itself, with its exit status; from outside, by a signal; or here, since it took too long or printed too
 * much.
 */
export type Ending =
	| {readonly by: 'itself'; readonly status: number}
	| {readonly by: 'signal'; readonly signal: string}
	| {readonly by: 'time'; readonly seconds: number}
	| {readonly by: 'length'; readonly kilobytes: number};

export type Piped = {
	/** What it printed and what it complained of, as they came; not cleaned. */
	readonly output: string;
	readonly ending: Ending;
};
