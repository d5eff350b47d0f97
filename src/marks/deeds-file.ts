import {cleanNote, typedTags} from '../model/annotation.ts';
import {type Clock, type Decision, type Deed, isLater} from '../model/marks.ts';
import {isJson, type Json} from './json-file.ts';

/** The names of the marks in the files. */
const names: Readonly<Record<Deed['mark'], string>> = {
	isRead: 'read',
	isBookmarked: 'bookmarked',
	note: 'note',
	tags: 'tags',
};

const marks = Object.keys(names) as readonly Deed['mark'][];

type Stamp = Decision & {readonly clock: Clock};

/**
 * `+12@3f9a1c`: set, by the 12th deed, on the machine 3f9a1c; `-` where it was taken back. What the reader wrote follows:
 * `+13@3f9a1c À relire avant l’été`, `+14@3f9a1c climat énergie`.
 */
const printStamp = ({clock, value}: Stamp): string => {
	const at = `${clock.count}@${clock.machine}`;
	if (typeof value === 'boolean') return `${value ? '+' : '-'}${at}`;
	const words = typeof value === 'string' ? value : value.join(' ');
	return words === '' ? `-${at}` : `+${at} ${words}`;
};

const parseStamp = (mark: Deed['mark'], text: unknown): Stamp | undefined => {
	const match =
		typeof text === 'string' ? /^([+-])(\d{1,15})@([\w.-]{1,64})(?: ([\s\S]*))?$/.exec(text) : undefined;
	const [, sign, count, machine, words] = match ?? [];
	if (machine === undefined) return undefined;
	const clock = {count: Number(count), machine};
	const said = sign === '+' ? (words ?? '') : '';
	if (mark === 'note') return {mark, value: cleanNote(said), clock};
	if (mark === 'tags') return {mark, value: typedTags(said), clock};
	return words === undefined ? {mark, value: sign === '+', clock} : undefined;
};

/** Whether a file is one of deeds: nothing in it, or stamps under the marks' names. */
export const isDeedsFile = (json: Json): boolean =>
	marks.every((mark) => json[names[mark]] === undefined || isJson(json[names[mark]]));

const stampsOf = (json: Json, mark: Deed['mark']): Json => {
	const stamps = json[names[mark]];
	return isJson(stamps) ? stamps : {};
};

/** The deeds of the source `key`, as its file tells them; what is no deed is passed over. */
export const parseDeeds = (key: string, json: Json): readonly Deed[] =>
	marks.flatMap((mark) =>
		Object.entries(stampsOf(json, mark)).flatMap(([hash, text]) => {
			const stamp = parseStamp(mark, text);
			return stamp && /^[a-z0-9]+$/i.test(hash) ? [{id: `${key}_${hash}`, ...stamp}] : [];
		}),
	);

/** The file with deeds added; on each mark the later one stands. Whatever else is in the file stays as it is. */
export const mergeDeeds = (key: string, json: Json, deeds: readonly Deed[]): Json => {
	const merged = new Map(marks.map((mark) => [mark, {...stampsOf(json, mark)}]));
	for (const {id, ...stamp} of deeds) {
		const stamps = merged.get(stamp.mark) ?? {};
		const hash = id.slice(key.length + 1);
		const known = parseStamp(stamp.mark, stamps[hash]);
		if (!known || isLater(stamp.clock, known.clock)) stamps[hash] = printStamp(stamp);
	}
	const isNamed = (mark: Deed['mark'], stamps: Json) =>
		mark === 'isRead' || mark === 'isBookmarked' || Object.keys(stamps).length > 0;
	return {
		...json,
		...Object.fromEntries(
			[...merged]
				.filter(([mark, stamps]) => isNamed(mark, stamps))
				.map(([mark, stamps]) => [names[mark], stamps]),
		),
	};
};
