import {monthNames} from '../model/month-names.ts';

/*
 * How pages write dates, in French and English, and the days of some neighbours. The text is in lower case, its spaces
 * of all kinds plain; a date may touch what stands before and after it, since saved pages run together
 * (« 16:03:48Titre »).
 */

/** Letters that may bear an accent in a text. */
const accented: Readonly<Record<string, string>> = {a: '[aä]', c: '[cç]', e: '[eé]', u: '[uû]'};
const month = `(?:${monthNames.map((name) => name.replace(/[aceu]/g, (letter) => accented[letter] ?? letter)).join('|')})`;
const englishMonth =
	'(?:january|jan|february|feb|march|mar|april|apr|may|june|jun|july|jul|august|aug|september|sept|sep|october|oct|november|nov|december|dec)';
const weekday =
	'(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday|lun|mar|mer|jeu|ven|sam|dim|mon|tues|tue|wed|thurs|thu|fri|sat|sun)';

const published =
	'(?:first |date de )?(?:publi(?:ée?s?|cation|shed)|(?<!\\p{L})post(?:ed|ée?)|(?<!\\p{L})diffusée?)|mise? en ligne|(?<!\\p{L})parue?|veröffentlicht|publicado|geplaatst|gepubliceerd|pubblicato';
const updated =
	'(?:derni[èe]re |last )?(?:mise? [àa] jour|(?<!\\p{L})m[àa]j|actualis(?:ée?s?|ation)|modifi(?:ée?s?|cation|ed)|updated?|aktualisiert|actualizado|bijgewerkt|aggiornato|stand(?= ?:))';
/** « Publié le : », « Posted by Jane Doe on », « Mis à jour à ». */
const label = `(?:(?:(?<published>${published})|(?<updated>${updated}))(?:,? (?:par|by) [\\p{L}.'’ -]{2,50}?(?= (?:le|on|à|at) ))? ?:? ?(?:(?:le|on|the|à|at|depuis|am|el|op|il) ?)?:? ?)?`;

const hour = '(?:[01]?\\d|2[0-4])';
const sixty = '[0-5]\\d';
const clockTime = `${hour}(?:(?:h| h )${sixty}(?: ?(?:min|mn|m|:) ?${sixty}(?: ?s(?!\\p{L}))?)?| ?: ?${sixty}(?::${sixty})?(?: ?[ap]\\.?m(?!\\p{L})\\.?)?| ?[ap]\\.?m(?!\\p{L})\\.?| ?h(?![\\p{L}\\d]))`;
const zone = '(?: ?(?:ces?t|gmt|utc|bst|[ecmp][sd]?t|[+-]\\d{2}:?\\d{2}(?!\\d)))?';
/** Hours in full letters count and last as well: they tell the time only beside a day. */
const spokenTime = `${clockTime}|${hour} heures?(?: ${sixty})?(?![\\p{L}\\d])`;
const joint = '(?:,? (?:à|at|vers|dès|om|um|a las|alle|ore) ?|à ?| ?[,|·•/@–—-] {0,2}| {1,2}|)';

const iso = '(?:19|20)\\d\\d(?<dash>[-/.])\\d{2}\\k<dash>\\d{2}';
const isoTime = 't\\d{2}:\\d{2}(?::\\d{2}(?:[.,]\\d{1,9})?)?(?:z|[+-]\\d{2}:?\\d{2})?';
const numeric =
	'\\d{1,2}(?:(?<sign>[/.-])\\d{1,2}\\k<sign>(?:19|20)\\d\\d|/\\d{1,2}/\\d\\d(?!\\d))|\\d\\d(?<point>[.-])\\d\\d\\k<point>\\d\\d(?!\\d|[.-]\\d)';
const dayFirst = `(?:0?[1-9]|[12]\\d|3[01])(?:er|st|nd|rd|th|\\.|º)?(?: (?:of |de |d['’])?|-|(?=[a-zéû]{3,4}(?!\\p{L})))${month}(?!\\p{L}|\\.? \\d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\\d\\d)\\.?,?(?:(?: (?:del? )?|-)(?:19|20)\\d\\d|[ -]\\d\\d(?= *$|${joint}${hour}(?:h| h |:)${sixty}))?`;
const monthFirst = `(?<!\\p{L})${englishMonth}\\.? \\d{1,2}(?:st|nd|rd|th)?(?![\\d:h]|\\.? ${month}(?!\\p{L}))(?:,? (?:19|20)\\d\\d)?`;
const dayWord = "(?<!\\p{L})(?:avant-hier|hier|aujourd['’]hui|yesterday|today)(?!\\p{L})(?: (?:matin|soir))?";

const count = '(?:\\d{1,3}|une?|an?|one)';
const unit =
	'(?:secondes?|seconds?|secs?|s|minutes?|mins?|mn|heures?|hours?|hrs?|hr|h|jours?|days?|semaines?|weeks?|wks?|mois|months?|ans?|years?|[jmdw])(?!\\p{L})';
const ago = `il y a \\d{1,2} ?h ?\\d{2}(?!\\d)|il y a (?:environ |près de |plus d(?:e |['’])|moins d(?:e |['’]))?${count} ?${unit}(?: (?:et )?\\d{1,2} ?(?:minutes?|mins?|mn)(?!\\p{L}))?|(?:about |over )?${count} ?${unit} ago(?!\\p{L})|à l['’]instant|just now`;

const notWithin = '(?<!\\d|\\d[/.:+-]|[/+])';

const alternatives = [
	`${label}(?:(?<![\\p{L}-])${weekday}(?!\\p{L})\\.?,? ?(?:le |the )?)?(?:(?<before>${clockTime})(?:,? (?:le|on) | ?[,|·•–—-] ?| ))?(?:${notWithin}(?:(?<iso>${iso})(?<isotime>${isoTime})?|(?<numeric>${numeric})|(?<dayfirst>${dayFirst}))|(?<monthfirst>${monthFirst})|(?<dayword>${dayWord}))(?:${joint}${notWithin}(?<time>${spokenTime})(?<zone>${zone}))?`,
	`${label}(?<!\\p{L})(?<ago>${ago})`,
	`${label}(?<!\\p{L})(?<weekday>${weekday})\\.?,?(?: dernier| last)?${joint}(?<weektime>${clockTime})`,
	`${label}${notWithin}(?<short>\\d{1,2}/\\d{1,2}(?![\\d/])|\\d\\d(?:\\.|-)\\d\\d(?![\\d.-]))${joint}(?<shorttime>${clockTime})`,
	`${label}${notWithin}(?<undated>\\d{1,2}/\\d{1,2})(?![\\d/])`,
	`${label}(?<!\\d|\\d[/.,:+-]|[/+])(?<alone>${clockTime})(?![\\d:/%])`,
];

/** A date with its label, weekday and time, whichever of its parts are there. A new object each time: it holds a place. */
export const dateGrammar = (): RegExp => new RegExp(alternatives.join('|'), 'gu');

/** Whether a line can hold any date at all. */
export const mayHoldDate = (line: string): boolean =>
	/\d|hier|aujourd|yester|today|il y a|ago|instant|just now/.test(line);
