/*
 * Pages tell other days than that of publishing in the same manner: when something takes place, until when it is valid,
 * when a source was looked up. The words right before a date or the day after it tell them apart.
 */

const day = '(?:\\d{1,2}(?:er|st|nd|rd|th)?|\\d{1,2}[/.]\\d{1,2}(?:[/.]\\d{2,4})?)';
const before = new RegExp(
	`(?:(?<!\\p{L})(?:consultée?s?|depuis|arrivée?s?|soutenance|en vigueur|signée?s?|adoptée?s?|reçue?|acceptée?|soumise?|avis|livr(?:ée?s?|aison)|jusqu['’]au|à partir|à compter|valable|valide|expire|date limite|échéance|clôture|avant|dès|née?|décédée?|inscrite?|membre|rendez-vous|fermée?s?|ouverte?s?|prévue?s?|since|effective(?: date)?|received|accepted|submitted|revised|accessed|retrieved|viewed|reviewed|delivered|delivery|until|till|through|valid|expires|due|deadline|closes|starts|begins|ends|born|died|joined|opens|scheduled)(?: (?:le|au|du|de|depuis|jusqu['’]au|on|from|by|until|in|for))? ?:? ?|(?:${day}|[/.]\\d{2,4}) ?(?:au|et|to|&|[–—→-]) ?(?:le )?)$`,
	'iu',
);
const after = new RegExp(
	`^ ?(?:au|to|until|through|jusqu['’]au|→) (?:le |the )?(?:\\p{L}+\\.? )?\\d|^ ?[–—-] ?${day}(?! ?[:h])`,
	'iu',
);

const publishing =
	/^(?:dates?|jours?|days?|heures?|hours?|time|gmt|utc|quand|when|le|publi|post|paru|mise? (?:en ligne|à jour)|diffus|cré|created|ajout|added|issued|updated|derni[èe]re|last|modifi|année|year|mois|month)/i;
const notPublishing =
	/limite|échéance|naissance|clôture|début|fin(?!\p{L})|rencontre|match|séance|expir|until|deadline|birth|start|(?<!\p{L})end/iu;

/** Whether the head of a column says so of the days below it: « Retour le », « Date limite ». */
export const isOtherDay = (head: string): boolean =>
	head !== '' && (!publishing.test(head) || notPublishing.test(head));

/** Whether the date between two offsets of a text is said to be another than that of publishing. */
export const isOtherDate = (text: string, start: number, end: number): boolean =>
	before.test(lineBefore(text, start)) || after.test(plain(text.slice(end, end + 30)).split('\n')[0] ?? '');

const lineBefore = (text: string, offset: number): string =>
	plain(text.slice(Math.max(0, offset - 40), offset))
		.split('\n')
		.at(-1) ?? '';

const plain = (text: string): string => text.replace(/[\t\u00a0\u2007\u2009\u202f]/g, ' ');
