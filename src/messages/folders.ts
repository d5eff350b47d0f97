/** What the catalogue's folders are called: in French, in English. */
const folders: readonly (readonly [french: string, english: string])[] = [
	['Général', 'General'],
	['International', 'World'],
	['Politique', 'Politics'],
	['Économie', 'Economy'],
	['Régions', 'Regions'],
	['Idées', 'Opinion'],
	['Enquêtes', 'Investigations'],
	['Sciences', 'Science'],
	['Environnement', 'Environment'],
];

/** A folder of the catalogue in French; any other name as it is. */
export const folderFr = (name: string): string =>
	folders.find(([, english]) => english === name)?.[0] ?? name;

/** The same in English. */
export const folderEn = (name: string): string => folders.find(([french]) => french === name)?.[1] ?? name;
