import {
	clockOf,
	dayMonthYear,
	each,
	expectedOf,
	frenchNews,
	hourOf,
	inWords,
	monday,
	type PageShape,
	withoutLinks,
} from './news.ts';
import {frenchProse} from './surroundings.ts';

const origin = 'https://www.echo-des-quais.example';
const twenty = frenchNews(20);
const prose = frenchProse.replace(/<[^>]*>/g, '');

const runTogether: PageShape = {
	name: 'a whole page saved as text: menu, article, and the column run together on one line',
	url: 'file:///home/lou/page.txt',
	now: monday,
	text: `L’Écho des quais
Lundi 2 octobre 2023
Économie
Politique maritime internationale
S’abonner

Le grand retour du rail sur les quais
Longtemps délaissé, le rail revient dans les ports. Enquête sur un pari à quatre milliards.
Publié le 13-09-2022 par Jeanne Martin

${prose}

Les dernières actualités
${each(twenty, ({title, at}) => `Publié le ${dayMonthYear(at)} à ${clockOf(at)}${title} `).replaceAll('\n', '')}

Les plus lus
Combien gagne un pilote de port ? Notre grand dossier
Mentions légales
© 2003-2023 L’Écho des quais`,
	expected: [
		['Le grand retour du rail sur les quais', undefined, '2022-09-13T00:00:00+02:00'],
		...withoutLinks(expectedOf(twenty, origin)),
	],
};

const linesTitleFirst: PageShape = {
	name: 'a list saved as text, each title above its date',
	url: 'file:///home/lou/liste.txt',
	now: monday,
	text: `L’Écho des quais

Toutes les dépêches

${each(twenty, ({title, at}) => `${title}\n${inWords(at)} à ${hourOf(at)}\n`)}
Mentions légales
Nous contacter
`,
	expected: withoutLinks(expectedOf(twenty, origin, '+02:00', 'minute')),
};

export const savedTexts: readonly PageShape[] = [runTogether, linesTitleFirst];
