import {readDate, type WrittenDate} from '../model/dates.ts';
import type {DateMark} from './list-date-mark.ts';
import type {ListElement, ListTree} from './list-tree.ts';
import type {DateReading} from './page-dates.ts';
import {precisionOf} from './said-precision.ts';

/** What a page's attributes say for machines: `datetime`, microdata, `data-…-date`, the `title` of an abbreviation. */
export const attributeDates = ({elements}: ListTree, reading: DateReading): DateMark[] => {
	const marks: DateMark[] = [];
	for (const element of elements) {
		if (marks.length >= mostMarks) break;
		const found = attributeDate(element);
		if (!found) continue;
		const date = dateSaid(found.value, reading);
		if (!date) continue;
		marks.push({
			ms: date.ms,
			kind: date.day === undefined ? 'moment' : 'day',
			precision: precisionOf(found.value, date),
			isRelative: false,
			label: found.label,
			sinceMidnight: undefined,
			start: element.start,
			end: element.start,
			place: element.first,
			element,
			isSure: true,
			isAlone: true,
		});
	}
	return marks;
};

const mostMarks = 5000;
const dataName =
	/^data-(?:[a-z]+-){0,3}(?:date|time|timestamp|datetime|published|publication|pubdate|created|epoch|ts|unix|utime)(?:-(?:at|on|time|date|published|utc|iso|gmt|value|ms))?$/;
const otherData =
	/expir|end|start|duration|delay|reading|read|animation|event|countdown|birth|deadline|update|modif/;

/** What `content` or `datetime` says, whichever tells the hour. */
export const dateForMachines = ({attributes: {content, datetime}}: ListElement): string | undefined =>
	datetime && /:\d\d/.test(datetime) ? datetime : (content ?? datetime);

const attributeDate = (
	element: ListElement,
): {readonly value: string; readonly label: DateMark['label']} | undefined => {
	const {name, attributes} = element;
	const property = attributes.itemprop ?? attributes.property;
	if (property !== undefined && /\bdate(?:Published|Created|Modified)\b/.test(property)) {
		const value = dateForMachines(element);
		const label = property.includes('Modified') ? 'updated' : 'published';
		return value ? {value, label} : undefined;
	}
	if (name === 'time' && attributes.datetime)
		return {
			value: attributes.datetime,
			label: /\bupdated|modif/.test(attributes.class ?? '') ? 'updated' : undefined,
		};
	if (attributes.datetime) return {value: attributes.datetime, label: undefined};
	if (
		(name === 'abbr' || name === 'span' || name === 'time') &&
		/^\d{4}-\d\d-\d\d/.test(attributes.title ?? '')
	)
		return {value: attributes.title ?? '', label: undefined};
	for (const [attribute, value] of Object.entries(attributes)) {
		if (attribute.startsWith('data-') && value && dataName.test(attribute) && !otherData.test(attribute))
			return {value, label: undefined};
	}
	return undefined;
};

/** Minutes and seconds alone are durations, small numbers are counts. */
const dateSaid = (value: string, {clock}: DateReading): WrittenDate | undefined =>
	/^\d{1,8}$|^P/.test(value.trim()) ? undefined : readDate(value.trim().replace(zoneTwice, '$1'), clock);

/** `2026-11-14 08:00:00 +0100 CET`, as programs in Go print a time. */
const zoneTwice = /( [+-]\d{4}) [A-Z]{3,4}$/;
