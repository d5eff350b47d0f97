import type {Access} from '../model/article.ts';
import {withoutAccents} from '../model/letters.ts';
import type {AgeUnit} from '../model/query.ts';

/** What can stand before a colon. */
export type Field =
	| 'title'
	| 'author'
	| 'source'
	| 'folder'
	| 'tag'
	| 'since'
	| 'before'
	| 'after'
	| 'on'
	| 'access'
	| 'state';

/** Every word of the query language, French and English: both work whatever the reader's language is. */
export const fieldNames: Readonly<Record<Field, readonly string[]>> = {
	title: ['titre', 'title'],
	author: ['auteur', 'author', 'par', 'by'],
	source: ['source'],
	folder: ['dossier', 'folder'],
	tag: ['tag', 'etiquette', 'label'],
	since: ['depuis', 'since'],
	before: ['avant', 'before'],
	after: ['apres', 'after'],
	on: ['le', 'on'],
	access: ['acces', 'access'],
	state: ['est', 'is'],
};

export type StateName = 'unread' | 'read' | 'bookmarked';

/** What `est:` and `is:` take. */
export const stateNames: Readonly<Record<StateName, readonly string[]>> = {
	unread: ['non-lu', 'non-lus', 'unread'],
	read: ['lu', 'lus', 'read'],
	bookmarked: ['favori', 'favoris', 'bookmarked', 'bookmark', 'bookmarks', 'kept'],
};

/** Those that say it standing alone; « lu » and « read » are words of many texts. */
export const lonelyStates: readonly StateName[] = ['unread', 'bookmarked'];

export const accessNames: Readonly<Record<Access, readonly string[]>> = {
	free: ['libre', 'gratuit', 'free'],
	truncated: ['tronque', 'coupe', 'truncated', 'cut'],
	subscribers: ['abonnes', 'abonne', 'payant', 'subscribers', 'paid'],
	unknown: ['inconnu', 'unknown'],
};

export const unitNames: Readonly<Record<AgeUnit, readonly string[]>> = {
	minute: ['m', 'mn', 'min', 'minute', 'minutes'],
	hour: ['h', 'heure', 'heures', 'hour', 'hours'],
	day: ['j', 'd', 'jour', 'jours', 'day', 'days'],
	week: ['s', 'w', 'sem', 'semaine', 'semaines', 'week', 'weeks'],
	month: ['mo', 'mois', 'month', 'months'],
	year: ['a', 'y', 'an', 'ans', 'annee', 'annees', 'year', 'years'],
};

/** Days by how long ago they were. */
export const dayNames: Readonly<Record<string, number>> = {
	"aujourd'hui": 0,
	today: 0,
	hier: 1,
	yesterday: 1,
	'avant-hier': 2,
};

export const orWords: readonly string[] = ['OU', 'OR', '|'];

/** Lower case, without accents, typographic apostrophes as typed ones. */
export const plainWord = (text: string): string =>
	withoutAccents(text)
		.toLowerCase()
		.replace(/[\u2019\u02BC]/g, "'")
		.replace(/[\u2010\u2011]/g, '-');

/** The key under which a name stands in a table of names. */
export const named = <Key extends string>(
	table: Readonly<Record<Key, readonly string[]>>,
	name: string,
): Key | undefined => {
	const wanted = plainWord(name);
	return (Object.keys(table) as Key[]).find((key) => table[key].includes(wanted));
};
