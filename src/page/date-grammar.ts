/*
 * How pages write dates, in French and English. The text is in lower case, its spaces of all kinds plain; a date may
 * touch what stands before and after it, since saved pages run together (« 16:03:48Titre »).
 */

const month =
	'(?:janvier|janv|january|jan|f[ée]vrier|f[ée]vr|f[ée]v|february|feb|mars|march|mar|avril|avr|april|apr|mai|may|juin|june|jun|juillet|juil|july|jul|ao[uû]t|august|aug|septembre|september|sept|sep|octobre|october|oct|novembre|november|nov|d[ée]cembre|d[ée]c|december|dec)';
const englishMonth =
	'(?:january|jan|february|feb|march|mar|april|apr|may|june|jun|july|jul|august|aug|september|sept|sep|october|oct|november|nov|december|dec)';
const weekday =
	'(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday|lun|mer|jeu|ven|sam|dim|mon|tues|tue|wed|thurs|thu|fri|sat|sun)';

const published =
	'(?:first |date de )?(?:publi(?:ée?s?|cation|shed)|(?<!\\p{L})post(?:ed|ée?)|(?<!\\p{L})diffusée?)|mise? en ligne|(?<!\\p{L})parue?';
const updated =
	'(?:derni[èe]re |last )?(?:mise? [àa] jour|(?<!\\p{L})m[àa]j|actualis(?:ée?s?|ation)|modifi(?:ée?s?|cation|ed)|updated?)';
/** « Publié le : », « Posted by Jane Doe on », « Mis à jour à ». */
const label = `(?:(?:(?<published>${published})|(?<updated>${updated}))(?:,? (?:par|by) [\\p{L}.'’ -]{2,50}?(?= (?:le|on) ))? ?:? ?(?:(?:le|on|the|à|at|depuis) ?)?:? ?)?`;

const hour = '(?:[01]?\\d|2[0-4])';
const sixty = '[0-5]\\d';
const clockTime = `${hour}(?:(?:h| h )${sixty}(?: ?(?:min|mn|m|:) ?${sixty}(?: ?s(?!\\p{L}))?)?| ?: ?${sixty}(?::${sixty})?(?: ?[ap]\\.?m(?!\\p{L})\\.?)?| ?[ap]\\.?m(?!\\p{L})\\.?| ?h(?![\\p{L}\\d]))`;
const zone = '(?: ?(?:ces?t|gmt|utc|bst|[ecmp][sd]?t|[+-]\\d{2}:?\\d{2}(?!\\d)))?';
const joint = '(?:,? (?:à|at|vers|dès) ?|à ?| ?[,|·•/–—-] {0,2}| {1,2}|)';

const iso = '(?:19|20)\\d\\d(?<dash>[-/])\\d{2}\\k<dash>\\d{2}';
const isoTime = 't\\d{2}:\\d{2}(?::\\d{2}(?:[.,]\\d{1,9})?)?(?:z|[+-]\\d{2}:?\\d{2})?';
const numeric =
	'\\d{1,2}(?:(?<sign>[/.-])\\d{1,2}\\k<sign>(?:19|20)\\d\\d|/\\d{1,2}/\\d\\d(?!\\d))|\\d\\d(?<point>[.-])\\d\\d\\k<point>\\d\\d(?!\\d|[.-]\\d)';
const dayFirst = `(?:0?[1-9]|[12]\\d|3[01])(?:er|st|nd|rd|th)?(?: (?:of )?|-)${month}(?!\\p{L}|\\.? \\d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\\d\\d)\\.?,?(?:[ -](?:19|20)\\d\\d)?`;
const monthFirst = `(?<!\\p{L})${englishMonth}\\.? \\d{1,2}(?:st|nd|rd|th)?(?![\\d:h])(?:,? (?:19|20)\\d\\d)?`;
const dayWord = "(?<!\\p{L})(?:avant-hier|hier|aujourd['’]hui|yesterday|today)(?!\\p{L})(?: (?:matin|soir))?";

const count = '(?:\\d{1,3}|une?|an?|one)';
const unit =
	'(?:secondes?|seconds?|secs?|s|minutes?|mins?|mn|heures?|hours?|hrs?|hr|h|jours?|days?|semaines?|weeks?|wks?|mois|months?|[jmdw])(?!\\p{L})';
const ago = `il y a \\d{1,2} ?h ?\\d{2}(?!\\d)|il y a (?:environ |près de |plus de |moins de |moins d['’])?${count} ?${unit}(?: (?:et )?\\d{1,2} ?(?:minutes?|mins?|mn)(?!\\p{L}))?|(?:about |over )?${count} ?${unit} ago(?!\\p{L})|à l['’]instant|just now`;

const notWithin = '(?<!\\d|\\d[/.:+-]|[/+])';

const alternatives = [
	`${label}(?:(?<![\\p{L}-])${weekday}(?!\\p{L})\\.?,? ?(?:le |the )?)?(?:(?<before>${clockTime})(?:,? (?:le|on) | ?[,|·•–—-] ?| ))?(?:${notWithin}(?:(?<iso>${iso})(?<isotime>${isoTime})?|(?<numeric>${numeric})|(?<dayfirst>${dayFirst}))|(?<monthfirst>${monthFirst})|(?<dayword>${dayWord}))(?:${joint}${notWithin}(?<time>${clockTime})(?<zone>${zone}))?`,
	`${label}(?<!\\p{L})(?<ago>${ago})`,
	`${label}(?<!\\p{L})(?<weekday>${weekday})\\.?,?(?: dernier| last)?${joint}(?<weektime>${clockTime})`,
	`${label}${notWithin}(?<short>\\d{1,2}/\\d{1,2})(?![\\d/])${joint}(?<shorttime>${clockTime})`,
	`${label}(?<!\\d|\\d[/.,:+-]|[/+])(?<alone>${clockTime})(?![\\d:/%])`,
];

/** A date with its label, weekday and time, whichever of its parts are there. A new object each time: it holds a place. */
export const dateGrammar = (): RegExp => new RegExp(alternatives.join('|'), 'gu');

/** Whether a line can hold any date at all. */
export const mayHoldDate = (line: string): boolean =>
	/\d|hier|aujourd|yester|today|il y a|ago|instant|just now/.test(line);
