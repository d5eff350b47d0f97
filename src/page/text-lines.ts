import {bareTitle} from './list-title-text.ts';
import {isNoTitle} from './no-title.ts';

const longLine = 100;
const longestKicker = 30;

/** The lines of a stretch of text, folded ones whole; what no article is called is left out. */
export const linesOf = (text: string): readonly string[] =>
	text.split(/\n[ \t]*\n/).flatMap((paragraph) =>
		foldedLines(
			paragraph
				.split(/[\n\t]/)
				.map((line) => line.trim())
				.filter(
					(line) =>
						/[\p{L}\p{N}]/u.test(line) &&
						!byline.test(line) &&
						!address.test(line) &&
						!isNoTitle(bareTitle(line)),
				),
		),
	);

/** An address of its own, as text browsers number them at the end. */
const address = /^(?:\d+[.)] ?)?(?:https?|ftp|file|mailto):\S+$/i;

const byline = /^(?:[Pp]ar|[Bb]y)\s+\p{Lu}[^.!?]{1,80}$/u;

/** Lines that belong together, from the first on. */
const foldedLines = (lines: readonly string[]): readonly string[] => {
	const whole: string[] = [];
	for (const line of lines) {
		const last = whole.at(-1);
		if (last !== undefined && goesOn(last, line)) whole.splice(-1, 1, `${last} ${line}`);
		else whole.push(line);
	}
	return whole.map(bareTitle);
};

/** A text folded to a width goes on in lower case, or after a word that ends nothing. */
const goesOn = (line: string, next: string): boolean =>
	/^[\p{Ll}:;,?!»)]/u.test(next) ||
	/(?:^|[\s’'])(?:à|a|au|aux|de|du|des|d|l|le|la|les|un|une|et|ou|en|dans|sur|sous|pour|par|avec|sans|the|an|of|to|in|on|at|and|or|for|with|from|by|[:–—-])$/i.test(
		line,
	);

/** No title ends in a full stop, few are so long. */
export const isProse = (line: string): boolean =>
	/[^.]\.$/.test(line) || (line.length >= longLine && /[…!?»]$/.test(line));

/** Whether a line names the rubric of the title below it: a word or three, in capitals or shorter than that. */
export const isKicker = (line: string, below: string): boolean =>
	line.length <= longestKicker &&
	line.split(/\s+/).length <= 3 &&
	!isProse(below) &&
	(line.length < below.length || !/\p{Ll}/u.test(line)) &&
	/\p{Ll}/u.test(below);

/** What stands above the first headline, run together with it. */
export const withoutHead = (line: string): string =>
	line.replace(
		/^.{0,200}?(?:(?:Les |Nos |Toutes les )?[Dd]erni[èe]res? (?:actualités|infos?|nouvelles|dépêches|news)|(?:L[’'])?[Aa]ctualité en continu|Fil info|Latest news)\s*[:|–-]?\s*(?=[\p{Lu}\p{N}«“"])/u,
		'',
	);

export const listHeading =
	/derni[èe]res? (?:actu|info|news|nouvelle|minute|heure|publication|article|d[ée]p[êe]che)|en continu|fil (?:info|d[’']actu|de l[’']actu)|(?:toute l[’']|l[’'])actu|latest|breaking|recent (?:news|stories|articles)|headlines|actualités|news$/i;

/** Whether a line heads a list, with no title run together with it. */
export const isListHeading = (line: string): boolean => {
	const rest = withoutHead(line);
	return listHeading.test(line) && (rest === line || rest.length <= longestKicker);
};

/** What a saved page says after its last headline, run together with it: it begins anew, with a capital. */
export const withoutFoot = (line: string): string =>
	/^(.*?)\s*(?:Voir (?:tou|plus)|Tou(?:te)?s (?:les|l[’'])\s?(?:derni|actu|info|article|d[ée]p)|Mentions légales|Newsletters?|Suivez-nous|(?:Nous c|C)ontacter?|Qui sommes|Plan du site|Conditions générales|Politique de conf|Les plus lus|Les plus lues|Publicité|Lire aussi|À lire|©|See all|More news|Terms|Privacy|Most read).*$/u.exec(
		line,
	)?.[1] ?? line;
