/** French and English, whole and as they are shortened; without accents, since dates are read without them. */
const spellings = [
	'janvier janv jan january',
	'fevrier fevr fev february feb',
	'mars mar march',
	'avril avr april apr',
	'mai may',
	'juin june jun',
	'juillet juil jul july',
	'aout aou august aug',
	'septembre sept sep september',
	'octobre oct october',
	'novembre nov november',
	'decembre dec december',
] as const;

const numbers: ReadonlyMap<string, number> = new Map(
	spellings.flatMap((names, index) => names.split(' ').map((name): [string, number] => [name, index + 1])),
);

/** 1 to 12 for a month's name in French or English, lower case and without accents; undefined for any other word. */
export const monthNumber = (name: string): number | undefined => numbers.get(name);
