/** A stretch of the document, by the numbers of its first and last node. */
export type Stretch = {readonly first: number; readonly last: number};

/** Marks in the document's order; those within a stretch are found at little cost. */
export class Places<Mark extends {readonly place: number}> {
	readonly marks: readonly Mark[];

	constructor(marks: readonly Mark[]) {
		this.marks = marks;
	}

	count({first, last}: Stretch): number {
		return Math.max(0, this.before(last + 1) - this.before(first));
	}

	within({first, last}: Stretch): readonly Mark[] {
		return this.marks.slice(this.before(first), this.before(last + 1));
	}

	/** The nearest before a place. */
	last(place: number): Mark | undefined {
		return this.marks[this.before(place) - 1];
	}

	private before(place: number): number {
		let low = 0;
		let high = this.marks.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((this.marks[middle]?.place ?? 0) < place) low = middle + 1;
			else high = middle;
		}
		return low;
	}
}
