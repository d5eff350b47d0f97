import {describe, expect, test} from 'vitest';
import {textHeadlines} from '../../src/page/text-headlines.ts';
import {clockOf, dayMonthYear, frenchNews, hourOf, inWords, monday, type News} from './shapes/news.ts';

const news = frenchNews(8);

type Row = readonly [date: string, title: string];

const layouts: readonly (readonly [name: string, write: (rows: readonly Row[]) => string])[] = [
	['dates glued before titles', (rows) => rows.map(([date, title]) => date + title).join('')],
	['dates before titles on one line', (rows) => rows.map((row) => row.join(' ')).join(' ')],
	['a line each, date first', (rows) => rows.map((row) => row.join(' ')).join('\n')],
	['dates above titles', (rows) => rows.map((row) => row.join('\n')).join('\n')],
	['dates above titles, parted', (rows) => rows.map((row) => row.join('\n')).join('\n\n')],
	['lines of a title and the next date', (rows) => rows.map((row) => row.join('\n')).join(' ')],
	['lines of a title, the next date glued to it', (rows) => rows.map((row) => row.join('\n')).join('')],
	['titles glued before dates', (rows) => rows.map(([date, title]) => title + date).join('')],
	['titles before dates on one line', (rows) => rows.map((row) => row.toReversed().join(' ')).join(' ')],
	['a line each, title first', (rows) => rows.map((row) => row.toReversed().join(' ')).join('\n')],
	['titles above dates', (rows) => rows.map((row) => row.toReversed().join('\n')).join('\n')],
	['titles above dates, parted', (rows) => rows.map((row) => row.toReversed().join('\n')).join('\n\n')],
	['lines of a date and the next title', (rows) => rows.map((row) => row.toReversed().join('\n')).join(' ')],
	[
		'lines of a date, the next title glued to it',
		(rows) => rows.map((row) => row.toReversed().join('\n')).join(''),
	],
];

const article = `La région investit dans les petites lignes
Publié le 13-09-2022 par Jean Roy

Quarante millions d’euros seront consacrés à la rénovation des voies, a annoncé la présidente devant la presse mardi matin.

Les usagers saluent la décision mais demandent un calendrier précis, ligne par ligne, avant la fin de l’année qui vient.

`;
const heads = [
	'',
	'Les dernières actualités\n',
	'Les dernières actualités ',
	'Accueil\nÉconomie\nSports\nS’abonner\n\n',
];
const feet = ['', '\nMentions légales\nContact\n© 2023', ' Toutes les actualités Mentions légales'];

/** As a page shows a moment, and what of it that tells. */
const forms: readonly ((at: string) => readonly [shown: string, time: string])[] = [
	(at) => [`Publié le ${dayMonthYear(at)} à ${clockOf(at)}`, at],
	(at) => [`Publié le ${dayMonthYear(at, '-')}`, `${at.slice(0, 10)}T00:00:00`],
	(at) => [`Publié le ${inWords(at)} à ${hourOf(at)}`, `${at.slice(0, 16)}:00`],
];

const lineOf = (title: string, time: number | undefined): string =>
	`${title} | ${time === undefined ? 'no time' : new Date(time).toISOString()}`;

const told = ({title, at}: News, form: (typeof forms)[number]): string =>
	lineOf(title, Date.parse(`${form(at)[1]}+02:00`));

describe('a saved list gives each title with its own date', () => {
	test.each(layouts)('%s, whatever stands around', (_, write) => {
		for (const form of forms)
			for (const head of heads)
				for (const foot of feet)
					for (const above of ['', article]) {
						const rows = news.map(({title, at}): Row => [form(at)[0], title]);
						const text = above + head + write(rows) + foot;
						const found = textHeadlines(text, {now: Date.parse(monday), zone: 'Europe/Paris'});
						expect(
							new Set(found?.entries.map(({title, published}) => lineOf(title, published))),
							text,
						).toEqual(
							new Set([
								...(above === ''
									? []
									: ['La région investit dans les petites lignes | 2022-09-12T22:00:00.000Z']),
								...news.map((item) => told(item, form)),
							]),
						);
					}
	});
});
