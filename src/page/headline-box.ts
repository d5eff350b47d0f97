import type {DateMark} from './list-date-mark.ts';
import type {TitleMark} from './list-titles.ts';
import {type ListElement, namesOf, outwards} from './list-tree.ts';
import type {Places} from './places.ts';

/** The nearest box around a date that holds a title. */
export const boxOf = (date: DateMark, titles: Places<TitleMark>): ListElement | undefined => {
	for (const box of outwards(date.element)) {
		if (titles.count(box) > 0 && titles.within(box).some(({isShort}) => !isShort)) return box;
	}
	return undefined;
};

/** What is made alike has the same. */
export const groupOf = (box: ListElement): string => `${kindOf(box)}<${box.parent ? kindOf(box.parent) : ''}`;

const kindOf = (element: ListElement): string =>
	`${element.name}.${namesOf(element)[0] ?? ''}`.replace(/\d+/g, '');
