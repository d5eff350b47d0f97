import type {ProblemValues} from '../model/problem.ts';
import type {QueryFault} from '../model/query.ts';
import type {ProblemWords} from './messages.ts';

type Said = ProblemValues['query-unclear'];

const french: Readonly<Record<QueryFault['why'], readonly [(said: string) => string, string]>> = {
	'no-such-field': [
		(said) => `« ${said}: » n’est pas un champ`,
		'Champs : titre, auteur, source, dossier, tag, depuis, avant, après, le, accès, est. Entre guillemets, ce sont des mots.',
	],
	'no-value': [(said) => `Il manque quelque chose après « ${said} »`, 'Sans espace : titre:budget.'],
	'no-date': [
		(said) => `« ${said} » n’est ni un jour ni une durée`,
		'Par exemple 30/09/2023, 2023-09, hier, aujourd’hui ; depuis:2j, 12h, 3sem, 1mois.',
	],
	'no-such-access': [
		(said) => `« ${said} » n’est pas un accès`,
		'Ce peut être libre, coupé, abonnés ou inconnu.',
	],
	'no-such-state': [(said) => `« ${said} » n’est pas un état`, 'Ce peut être lu, non-lu ou favori.'],
	'nothing-there': [
		(said) => `« ${said} » n’a rien à relier ou à écarter`,
		'Par exemple : foot OU rugby, -sport.',
	],
};

const english: Readonly<Record<QueryFault['why'], readonly [(said: string) => string, string]>> = {
	'no-such-field': [
		(said) => `“${said}:” is no field`,
		'Fields: title, author, source, folder, tag, since, before, after, on, access, is. In quotes, they are words.',
	],
	'no-value': [(said) => `Something is missing after “${said}”`, 'Without a space: title:budget.'],
	'no-date': [
		(said) => `“${said}” is neither a day nor an age`,
		'Such as 30/09/2023, 2023-09, yesterday, today; since:2d, 12h, 3w, 1month.',
	],
	'no-such-access': [(said) => `“${said}” is no access`, 'It can be free, cut, subscribers or unknown.'],
	'no-such-state': [(said) => `“${said}” is no state`, 'It can be read, unread or bookmarked.'],
	'nothing-there': [
		(said) => `“${said}” has nothing to join or to leave out`,
		'Such as: football OR rugby, -sport.',
	],
};

/** Signs counted from 1, as people do; a query is short, and its place says where to look. */
export const queryUnclearFr = ({why, said, at}: Said): ProblemWords => {
	const [what, advice] = french[why];
	return {what: `${what(said)} (signe ${at + 1}).`, advice};
};

export const queryUnclearEn = ({why, said, at}: Said): ProblemWords => {
	const [what, advice] = english[why];
	return {what: `${what(said)} (character ${at + 1}).`, advice};
};
