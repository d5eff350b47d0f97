/** Waits for a turn; the function that comes back ends it. */
export type TakeTurn = () => Promise<() => void>;

/** At most `count` have their turn at once; the others wait, first come first served. */
export const turns = (count: number): TakeTurn => {
	const waiting: (() => void)[] = [];
	let free = count;
	const end = () => {
		const next = waiting.shift();
		if (next === undefined) free++;
		else next();
	};
	return () =>
		new Promise((resolve) => {
			if (free === 0) {
				waiting.push(() => resolve(end));
				return;
			}
			free--;
			resolve(end);
		});
};
