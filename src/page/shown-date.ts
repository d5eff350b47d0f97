import {readDate, type WrittenDate} from '../model/dates.ts';

const day = String.raw`(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{4}-\d{2}-\d{2}|\d{1,2}(?:er|st|nd|rd|th)?\s+\p{L}{3,10}\.?,?\s+\d{4}|\p{L}{3,10}\.?\s+\d{1,2},?\s+\d{4})`;
const hour = String.raw`(?:\d{1,2}\s?(?:h|:)\s?\d{2}(?:\s?(?::|min|m)\s?\d{2}s?)?(?:\s?[ap]\.?m\.?)?(?:\s+(?:CES?T|GMT|UTC|BST|E[SD]T))?)`;
const between = String.raw`(?:\s*(?:,|-|–|\||·|•|à|at|T)\s*|\s+)`;

const moment = new RegExp(`${day}(?:${between}${hour})?`, 'iu');
const published =
	/(?:publi[ée]e?s?|mis(?:e)? en ligne|paru(?:e)?|posted|published|first published|créé)(?!\p{L})[^\d]{0,30}$/iu;
const updated =
	/(?:mise? à jour|actualisée?|modifiée?|dernière modification|updated|modified|last updated|last modified)(?!\p{L})[^\d]{0,30}$/iu;

export type ShownDates = {readonly published?: WrittenDate; readonly updated?: WrittenDate};

/** The dates that a line such as « Publié le 13-09-2022 à 16h03, mis à jour le 14-09-2022 par … » names. */
export const shownDates = (line: string, clock: string): ShownDates => {
	const dates: {published?: WrittenDate; updated?: WrittenDate} = {};
	let rest = line.slice(0, 400);
	for (let found = moment.exec(rest); found; found = moment.exec(rest)) {
		const introduction = rest.slice(0, found.index);
		const date = readDate(found[0].replace(/\s+/g, ' '), clock);
		if (date !== undefined && updated.test(introduction)) dates.updated ??= date;
		else if (date !== undefined && published.test(introduction)) dates.published ??= date;
		rest = rest.slice(found.index + found[0].length);
	}
	return dates;
};

/** A line that is nothing but a date, with or without a word before it. */
export const bareDate = (line: string, clock: string): WrittenDate | undefined => {
	const found = moment.exec(line);
	if (!found || line.length > found[0].length + 30) return undefined;
	const around = `${line.slice(0, found.index)} ${line.slice(found.index + found[0].length)}`;
	return /^[\s,:|·•–—-]*(?:(?:le|the|on|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|\p{L}{3,6}day)[\s,]*){0,2}$/iu.test(
		around,
	)
		? readDate(found[0].replace(/\s+/g, ' '), clock)
		: undefined;
};
