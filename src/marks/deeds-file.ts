import {type Clock, type Deed, isLater, type Mark} from '../model/marks.ts';
import {isJson, type Json} from './json-file.ts';

/** The names of the marks in the files. */
const names: Readonly<Record<Mark, string>> = {isRead: 'read', isBookmarked: 'bookmarked'};

const marks = Object.keys(names) as readonly Mark[];

type Stamp = {readonly value: boolean; readonly clock: Clock};

/** `+12@3f9a1c`: set, by the 12th deed, on the machine 3f9a1c; `-` where it was taken back. */
const printStamp = ({value, clock}: Stamp): string => `${value ? '+' : '-'}${clock.count}@${clock.machine}`;

const parseStamp = (text: unknown): Stamp | undefined => {
	const match = typeof text === 'string' ? /^([+-])(\d{1,15})@([\w.-]{1,64})$/.exec(text) : undefined;
	const [, sign, count, machine] = match ?? [];
	return machine === undefined ? undefined : {value: sign === '+', clock: {count: Number(count), machine}};
};

/** Whether a file is one of deeds: nothing in it, or stamps under the marks' names. */
export const isDeedsFile = (json: Json): boolean =>
	marks.every((mark) => json[names[mark]] === undefined || isJson(json[names[mark]]));

const stampsOf = (json: Json, mark: Mark): Json => {
	const stamps = json[names[mark]];
	return isJson(stamps) ? stamps : {};
};

/** The deeds of the source `key`, as its file tells them; what is no deed is passed over. */
export const parseDeeds = (key: string, json: Json): readonly Deed[] =>
	marks.flatMap((mark) =>
		Object.entries(stampsOf(json, mark)).flatMap(([hash, text]) => {
			const stamp = parseStamp(text);
			return stamp && /^[a-z0-9]+$/i.test(hash) ? [{id: `${key}_${hash}`, mark, ...stamp}] : [];
		}),
	);

/** The file with deeds added; on each mark the later one stands. Whatever else is in the file stays as it is. */
export const mergeDeeds = (key: string, json: Json, deeds: readonly Deed[]): Json => {
	const merged = Object.fromEntries(marks.map((mark) => [mark, {...stampsOf(json, mark)}])) as Record<
		Mark,
		Record<string, unknown>
	>;
	for (const {id, mark, ...stamp} of deeds) {
		const stamps = merged[mark];
		const hash = id.slice(key.length + 1);
		const known = parseStamp(stamps[hash]);
		if (!known || isLater(stamp.clock, known.clock)) stamps[hash] = printStamp(stamp);
	}
	return {...json, ...Object.fromEntries(marks.map((mark) => [names[mark], merged[mark]]))};
};
