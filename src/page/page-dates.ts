import {parseDate} from '../model/dates.ts';
import {agoOf, dayOfWord, lastTime, lastWeekday, type Now, withYear} from './relative-dates.ts';

/** A date as a text says it. */
export type DatePhrase = {
	/** Where it stands in the text, its label (« Publié le ») and weekday included. */
	readonly start: number;
	readonly end: number;
	/** `time` is an hour whose day stands elsewhere; `day` one without an hour. */
	readonly kind: 'moment' | 'day' | 'time' | 'ago';
	/** ms since the epoch; of a `time` as if its day were the last on which it has been so late. */
	readonly ms: number;
	/** How exact it is: to the second 3, minute 2, hour 1, day 0; an age counts as 1. */
	readonly precision: number;
	readonly label?: 'published' | 'updated';
	/** The hour of a `time`, in ms since its midnight. */
	readonly sinceMidnight?: number;
	/** How it is written, whatever it says: neighbours in one list are written alike. */
	readonly form: string;
};

export type DateReading = Now & {
	/** `10/02/2023` is in October, as in America. */
	readonly isMonthFirst?: boolean;
};

const month =
	'(?:janv(?:ier)?|jan(?:uary)?|f[ée]vr(?:ier)?|f[ée]v|feb(?:ruary)?|mars|mar(?:ch)?|avr(?:il)?|apr(?:il)?|mai|may|juin|june?|jui?l(?:let)?|july|ao[uû]t|aug(?:ust)?|sept?(?:embre|ember)?|oct(?:obre|ober)?|nov(?:embre|ember)?|d[ée]c(?:embre|ember)?)';
const weekday =
	'(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday|lun|mer|jeu|ven|sam|dim|mon|tues?|wed|thurs?|thu|fri|sat|sun|mar(?=[. ,]+\\d))';
const published =
	'(?:(?:first |date de )?(?:publi(?:é(?:e?s?)|cation|shed)|post(?:ed|ée?)|diffusée?)|mis(?:e)? en ligne|parue?)';
const updated =
	'(?:(?:derni[èe]re |last )?(?:mis(?:e)? (?:à|a) jour|màj|maj|actualis(?:é(?:e?s?)|ation)|modifi(?:é(?:e?s?)|cation|ed)|update(?:d)?))';
const label = `(?:(?:(?<published>${published})|(?<updated>${updated})) ?:? {0,2}(?:(?:le|on|the|à|at|depuis) )?)`;
const clockTime =
	'(?:[01]?\\d|2[0-4]) ?(?:h ?[0-5]\\d(?: ?(?:m|min|:) ?[0-5]\\d(?: ?s(?!\\p{L}))?)?|: ?[0-5]\\d(?:: ?[0-5]\\d)?(?: ?[ap]\\.?m\\b\\.?)?|h(?![\\p{L}\\d])| ?[ap]\\.?m\\b\\.?)';
const zone = '(?: ?(?:\\(?(?:heure de paris|paris time)\\)?|(?:ces?t|gmt|utc|bst|ist|[ecmp][sd]?t|z)(?!\\p{L})|[+-]\\d{2}:?\\d{2}(?!\\d)))?';
const joint = '(?:,? ?(?:à|at|vers|dès) ?| ?[,|·•/–—-] {0,2}| {1,2}|)';
const numeric = '\\d{1,2}(?<sign>[/.-])\\d{1,2}\\k<sign>(?:(?:19|20)\\d\\d|\\d\\d(?!\\d))';
const iso = '(?:19|20)\\d\\d(?<isosign>[-/])\\d{2}\\k<isosign>\\d{2}';
const isoTime = 't\\d{2}:\\d{2}(?::\\d{2}(?:[.,]\\d{1,9})?)?(?:z|[+-]\\d{2}:?\\d{2})?';
const worded = `\\d{1,2}(?:er|st|nd|rd|th)?(?: (?:of )?|-)${month}(?!\\p{L})\\.?,?(?:(?: |-)(?:19|20)\\d\\d)?`;
const monthFirst = `${month}\\.? \\d{1,2}(?:st|nd|rd|th)?(?![\\d:h])(?:,? (?:19|20)\\d\\d)?`;
const count = "(?:\\d{1,3}|une?|an?|one|quelques|a few)";
const unit =
	'(?:secondes?|seconds?|secs?|s|minutes?|mins?|mn|heures?|hours?|hrs?|h|jours?|days?|semaines?|weeks?|wks?|mois|months?|[jmdw])';
const ago = `(?:il y a (?:environ |près de |plus de |moins de |moins d['’])?${count} ?${unit}(?!\\p{L})(?:(?:,? et | )?\\d{1,2} ?(?:minutes?|mins?|mn|secondes?)(?!\\p{L})|\\d{2}(?!\\d))?|(?:about |over )?${count} ?${unit} ago(?!\\p{L})|à l['’]instant|just now)`;
const dayWord = "(?:avant-hier|hier|aujourd['’]hui|yesterday|today)(?: (?:matin|soir))?(?!\\p{L})";

const phrase = new RegExp(
	`${label}?(?:(?<!\\p{L})(?<weekday>${weekday})(?!\\p{L})\\.?,? ?(?:le )?)?(?:(?<before>${clockTime})(?: ?[,|·•–—-] ?| | (?:le|on) ))?(?<![\\d/.:-])(?:(?<iso>${iso})(?<isotime>${isoTime})?|(?<numeric>${numeric})|(?<worded>${worded})|(?<monthfirst>(?<!\\p{L})${monthFirst})|(?<dayword>(?<!\\p{L})${dayWord}))(?:${joint}(?<time>${clockTime})${zone})?` +
		`|${label}?(?<!\\p{L})(?<ago>${ago})` +
		`|${label}?(?<!\\p{L})(?<day>${weekday})(?:,| dernier| last)?${joint}(?<daytime>${clockTime})` +
		`|${label}?(?<short>(?<![\\d/.:-])\\d{1,2}/\\d{1,2})(?![\\d/])${joint}(?<shorttime>${clockTime})` +
		`|${label}?(?<alone>(?<![\\d/.,:+-])${clockTime})(?![\\d:/%])`,
	'gu',
);
