import type {Told} from './judged.ts';

/** A time of 2023 in Paris, in summer: `10-02T16:03:48`. */
export const at = (at: string): string => `2023-${at}+02:00`;

/** What an agency's wire says, several of it in one second. */
export const wire: readonly Told[] = [
	[
		'Aéronautique : Figeac Aéro décroche un contrat américain',
		'/a/figeac-aero',
		'02/10/2023 à 16:03:48',
		at('10-02T16:03:48'),
	],
	[
		'TotalEnergies cède ses stations-service en Allemagne',
		'/a/totalenergies',
		'02/10/2023 à 16:03:48',
		at('10-02T16:03:48'),
	],
	['Pourquoi les taux à 10 ans s’envolent', '/a/taux', '02/10/2023 à 15:30:02', at('10-02T15:30:02')],
	[
		'Livret A : 2,3 milliards d’euros déposés en août',
		'/a/livret-a',
		'02/10/2023 à 15:30:02',
		at('10-02T15:30:02'),
	],
	[
		'« La France décroche », alerte le patron de Safran',
		'/a/safran',
		'02/10/2023 à 13:45:55',
		at('10-02T13:45:55'),
	],
	['JO 2024 : qui paiera le métro ?', '/a/jo', '02/10/2023 à 11:00:00', at('10-02T11:00:00')],
	['Atos : Kretinsky revient à la table', '/a/atos', '01/10/2023 à 20:15:31', at('10-01T20:15:31')],
	['Le Sénat veut taxer les superprofits', '/a/senat', '30/09/2023 à 09:09:09', at('09-30T09:09:09')],
];
