import {isListElement, type ListElement, type ListTree, outwards} from './list-tree.ts';
import {isOtherDay} from './other-date.ts';

/** What the heads of a page's tables say of the cells below them. */
export type TableColumns = {
	/** « Titre », « Objet »: each holds the title of its row. */
	readonly titles: ReadonlySet<ListElement>;
	/** « Date limite »: days of something else than publishing. */
	readonly otherDates: ReadonlySet<ListElement>;
};

const titleHead =
	/^(?:titre|objet|intitul[ée]|sujet|libell[ée]|headline|title|subject)(?: (?:de|du|of) .{0,30})?$/i;

/** Where two play each other, the day is that of the match. */
const matchHead = /^(?:matche?s?|rencontres?|scores?|domicile|home(?: team)?|away(?: team)?|fixture)$/i;

/** Reads the columns of tables whose first row with heads has no cells that span several. */
export const tableColumns = ({elements, text}: ListTree): TableColumns => {
	const titles = new Set<ListElement>();
	const otherDates = new Set<ListElement>();
	const heads = new Map<ListElement, readonly string[]>();
	for (const row of elements) {
		if (row.name !== 'tr') continue;
		const table = tableOf(row);
		const cells = row.children.filter(isListElement);
		if (!table || cells.some(({attributes}) => attributes.colspan !== undefined)) continue;
		const known = heads.get(table);
		if (!known) {
			const isHead = cells.length > 1 && cells.every(({name}) => name === 'th');
			if (isHead)
				heads.set(
					table,
					cells.map(({start, end}) => text.slice(start, Math.min(end, start + 60)).trim()),
				);
			continue;
		}
		for (const [column, cell] of cells.entries()) {
			const head = known[column] ?? '';
			if (titleHead.test(head)) titles.add(cell);
			else if (isOtherDay(head) || known.some((other) => matchHead.test(other))) otherDates.add(cell);
		}
	}
	return {titles, otherDates};
};

const tableOf = (row: ListElement): ListElement | undefined =>
	[...outwards(row)].slice(0, 3).find(({name}) => name === 'table');
