import type {SubscriptionChange} from '../app/effect.ts';
import {cleanLine} from '../model/clean.ts';
import {folderPath} from '../model/folder.ts';
import {problem} from '../model/problem.ts';
import {type FullTextPolicy, fullTextPolicies} from '../model/settings.ts';
import {isInterval, isKeepDays, mostKeepDays, mostMinutes} from '../model/source.ts';
import {zoneMeant} from '../model/zones.ts';

export const setOptions = [
	'name',
	'folder',
	'interval',
	'full-text',
	'keep-days',
	'forget-unread',
	'zone',
] as const;

type Said = {readonly [Name in (typeof setOptions)[number]]?: string | true | undefined};

/**
 * What the options of `actus set` change about a source: what was not said is absent, what is to be as the source says
 * again (an empty value) undefined. Throws Problem 'wrong-usage'.
 */
export const changeOf = (said: Said): SubscriptionChange => {
	const changes: readonly (readonly [keyof SubscriptionChange, string | true | undefined, Reading])[] = [
		['title', said.name, (text) => cleanLine(text) || undefined],
		['folder', said.folder, (text) => folderPath(text) || undefined],
		['interval', said.interval, intervalOf],
		['fullText', said['full-text'], fullTextOf],
		['keepDays', said['keep-days'], keepDaysOf],
		['forgetsUnread', said['forget-unread'], forgetsUnreadOf],
		['zone', said.zone, zoneOf],
	];
	return Object.fromEntries(
		changes.flatMap(([name, text, read]) =>
			typeof text === 'string' ? [[name, text.trim() === '' ? undefined : read(text.trim())]] : [],
		),
	);
};

type Reading = (text: string) => string | number | true | undefined;

const orWrong = <Value>(value: Value | undefined, word: string, expected: readonly string[]): Value => {
	if (value !== undefined) return value;
	throw problem('wrong-usage', {word, reason: 'bad-value', others: expected});
};

const intervalOf = (text: string): number => {
	const minutes = Number(text);
	return orWrong(isInterval(minutes) ? minutes : undefined, text, [`1–${mostMinutes}`]);
};

const keepDaysOf = (text: string): number => {
	const days = Number(text);
	return orWrong(isKeepDays(days) ? days : undefined, text, [`1–${mostKeepDays}`]);
};

const forgetsUnreadOf = (text: string): true | undefined =>
	text === 'no' ? undefined : orWrong(text === 'yes' ? true : undefined, text, ['yes', 'no']);

const fullTextOf = (text: string): FullTextPolicy | undefined =>
	text === 'default'
		? undefined
		: orWrong(
				fullTextPolicies.find((policy) => policy === text),
				text,
				[...fullTextPolicies, 'default'],
			);

const zoneOf = (text: string): string =>
	orWrong(zoneMeant(text), text, ['Europe/Paris', 'Montréal', '+02:00']);
