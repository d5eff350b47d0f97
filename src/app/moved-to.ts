import type {Command} from './keys.ts';

export type Standing = {
	/** The row of the cursor, or the first one shown. */
	readonly at: number;
	/** Rows of a page. */
	readonly page: number;
	/** The last row there is to go to; below 0 where there is none. */
	readonly last: number;
};

/** The row to which a command for moving leads in what is all at hand; undefined for any other command. */
export const movedTo = (command: Command, {at, page, last}: Standing): number | undefined => {
	const to = (row: number): number => Math.max(0, Math.min(last, row));
	switch (command) {
		case 'down':
			return to(at + 1);
		case 'up':
			return to(at - 1);
		case 'page-down':
		case 'read-on':
			return to(at + Math.max(1, page));
		case 'page-up':
			return to(at - Math.max(1, page));
		case 'first':
			return to(0);
		case 'last':
			return to(last);
		default:
			return undefined;
	}
};
