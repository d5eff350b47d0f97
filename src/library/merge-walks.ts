import type {Place} from '../model/article.ts';
import {compareRows, type PlaceRow, placeIn} from './headline-row.ts';
import type {Walk} from './list-walks.ts';

/** Rows that a walk is asked for at once, at least. */
const fewest = 2;

/**
 * Walks with no row in common as one. Each is asked for few rows at a time, so that the cost is that of the rows wanted
 * and of the number of walks, however long any of them is.
 */
export const mergeWalks = <Row extends PlaceRow>(walks: readonly Walk<Row>[]): Walk<Row> => {
	const merged = (direction: 'from' | 'before', place: Place | undefined, limit: number): readonly Row[] => {
		const sense = direction === 'from' ? 1 : -1;
		if (limit < 0)
			return walks.flatMap((walk) => walk[direction](place, limit)).sort((a, b) => sense * compareRows(a, b));
		const batch = Math.max(fewest, Math.ceil((2 * limit) / walks.length));
		const streams = walks.map((walk) => new RowStream(walk, direction, place, batch));
		const rows: Row[] = [];
		while (rows.length < limit) {
			let first: RowStream<Row> | undefined;
			for (const stream of streams) {
				if (!stream.head) continue;
				if (!first?.head || sense * compareRows(stream.head, first.head) < 0) first = stream;
			}
			if (!first?.head) break;
			rows.push(first.head);
			first.advance();
		}
		return rows;
	};
	return {
		from: (place, limit) => merged('from', place, limit),
		before: (place, limit) => merged('before', place, limit),
	};
};

/** A walk's rows one by one, fetched as they are needed. */
class RowStream<Row extends PlaceRow> {
	/** The next row; undefined at the end. */
	head: Row | undefined;
	#rows: readonly Row[];
	#at = 0;
	readonly #walk: Walk<Row>;
	readonly #direction: 'from' | 'before';
	readonly #batch: number;

	constructor(walk: Walk<Row>, direction: 'from' | 'before', place: Place | undefined, batch: number) {
		this.#walk = walk;
		this.#direction = direction;
		this.#batch = batch;
		this.#rows = walk[direction](place, batch);
		this.head = this.#rows[0];
	}

	advance(): void {
		const last = this.head;
		this.#at++;
		if (this.#at === this.#rows.length && this.#rows.length === this.#batch && last) {
			const place = placeIn(last);
			this.#rows =
				this.#direction === 'from'
					? this.#walk.from(place, this.#batch + 1).slice(1)
					: this.#walk.before(place, this.#batch);
			this.#at = 0;
		}
		this.head = this.#rows[this.#at];
	}
}
