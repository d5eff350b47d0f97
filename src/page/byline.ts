import {authorNames} from './author-names.ts';

const longest = 160;

const introduced =
	/^(?:(?:publi[ée]|mis en ligne|posted|published|écrit|rédigé|written|propos recueillis|textes?|enquête|reportage)(?!\p{L}).{0,60}?\s)?(?:par|by)\s*:?\s+(.+)$/iu;

/** What may follow the names: a date, with or without words before it. */
const dated =
	/[\s,|·•–—-]+(?:(?:publi[ée]e?|mise? (?:à jour|en ligne)|posted|published|updated)(?!\p{L}).*|(?:(?:le|on) )?(?:(?:lun|mar|mercre|jeu|vendre|same)di |dimanche |\p{L}{3,6}day,? )?(?:\p{L}{3,9} )?\d.*)$/iu;

/** The authors whom a line such as « Par Jeanne Martin et Paul Durand » or « Publié le 13-09-2022 par … » names. */
export const bylineNames = (line: string): readonly string[] => {
	if (line.length > longest) return [];
	const said = introduced.exec(line)?.[1]?.replace(dated, '');
	return said !== undefined && startsAsName.test(said) ? authorNames([said]) : [];
};

/** « par des élus » or « by the way » begin a sentence; names begin with a capital and end before a sentence does. */
const startsAsName = /^(?:l[’']|la |le |les )?\p{Lu}[^!?;:]{1,100}$/u;
