/**
 * French and English, whole and as they are shortened, then German, Dutch, Spanish, Italian and Portuguese, where they
 * are no words of another sense; without accents, since dates are read without them.
 */
const spellings = [
	'janvier janv jan january januar januari enero gennaio janeiro',
	'fevrier fevr fev february feb februar februari febrero febbraio fevereiro',
	'mars mar march marz maart marzo marco mrt',
	'avril avr april apr abril aprile abr',
	'mai may mei mayo maggio maio',
	'juin june jun juni junio giugno junho',
	'juillet juil jul july juli julio luglio julho',
	'aout aou august aug augustus agosto',
	'septembre sept sep september septiembre setiembre settembre setembro',
	'octobre oct october oktober okt octubre ottobre outubro',
	'novembre nov november noviembre novembro',
	'decembre dec december dezember dez diciembre dicembre dezembro dic',
] as const;

const numbers: ReadonlyMap<string, number> = new Map(
	spellings.flatMap((names, index) => names.split(' ').map((name): [string, number] => [name, index + 1])),
);

/** Every name that `monthNumber` knows, the longest first. */
export const monthNames: readonly string[] = [...numbers.keys()].sort((a, b) => b.length - a.length);

/** 1 to 12 for a month's name in any of these languages, lower case and without accents; undefined for any other word. */
export const monthNumber = (name: string): number | undefined => numbers.get(name);
