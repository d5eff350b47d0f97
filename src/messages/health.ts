import type {HealthWords} from './messages.ts';

/** How a source fares, in both languages side by side; numbers come written. */
export const healthFr = (count: (value: number) => string): HealthWords => ({
	well: 'Tout va bien.',
	page: {
		what: 'Une page web répond à la place du flux.',
		advice: 'a, puis l’adresse du site, cherche où est le flux maintenant.',
	},
	gone: {
		what: 'Ce flux n’existe plus (410) ; actus ne le redemande qu’une fois par semaine.',
		advice: 'd vous en désabonne ; a, puis l’adresse du site, cherche s’il en a un autre.',
	},
	refound: (to) => ({
		what: `Une page web répond à la place du flux, qui semble être à présent à l’adresse ${to}.`,
		advice: 't l’y suit ; ses articles et vos marques restent.',
	}),
	refoundOf: (title, to, where) => ({
		what: `${title} : une page a pris la place du flux, retrouvé à l’adresse ${to}.`,
		advice: {reader: 's la montre, et t l’y suit.', shell: 'Pour l’y suivre : actus move SOURCE'}[where],
	}),
	damaged: {
		what: 'Le flux arrive abîmé ou coupé : actus en garde ce qui se lit.',
		advice: 'S’il y manque des articles, son éditeur peut le réparer ; o ouvre son site.',
	},
	silent: {
		what: 'La source répond, mais ne publie plus depuis longtemps.',
		advice: 'o ouvre son site ; a, puis son adresse, cherche s’il a un autre flux.',
	},
	waiting: {
		what: 'Son serveur demande à ne pas être interrogé pour l’instant.',
		advice: 'actus attend, et réessaiera de lui-même.',
	},
	failures: (failures) => `${count(failures)} échecs de suite.`,
	never: 'Elle n’a encore jamais répondu.',
	last: (when) => `Dernière lecture ${when}.`,
	next: (when) => `Prochaine lecture ${when}.`,
	soon: 'Prochaine lecture dès que possible.',
	rhythm: (perWeek, age) => {
		if (perWeek === undefined) return `Titre le plus récent : ${age}.`;
		const titles = Math.round(perWeek);
		const pace =
			titles === 0
				? 'Moins d’un titre'
				: titles === 1
					? 'Environ un titre'
					: `Environ ${count(titles)} titres`;
		return `${pace} par semaine, le plus récent ${age}.`;
	},
	brief: (perWeek, age) => {
		const pace =
			perWeek === undefined
				? ''
				: perWeek < 1
					? 'moins d’un par semaine, '
					: `${count(Math.round(perWeek))} par semaine, `;
		return `${pace}le plus récent ${age}`;
	},
	briefNext: (when) => `prochaine lecture ${when}`,
	briefSoon: 'à lire',
});

export const healthEn = (count: (value: number) => string): HealthWords => ({
	well: 'All is well.',
	page: {
		what: 'A web page answers where the feed was.',
		advice: 'a, then the site’s address, looks for where the feed is now.',
	},
	gone: {
		what: 'This feed is gone (410); actus asks again only once a week.',
		advice: 'd unsubscribes; a, then the site’s address, looks for another feed there.',
	},
	refound: (to) => ({
		what: `A web page answers where the feed was, which now seems to be at ${to}.`,
		advice: 't follows it there; its articles and your marks stay.',
	}),
	refoundOf: (title, to, where) => ({
		what: `${title}: a page has taken the place of the feed, found again at ${to}.`,
		advice: {reader: 's shows it, and t follows it there.', shell: 'To follow it there: actus move SOURCE'}[
			where
		],
	}),
	damaged: {
		what: 'The feed comes broken or cut: actus keeps what can be read of it.',
		advice: 'If articles are lacking, its publisher can mend it; o opens the site.',
	},
	silent: {
		what: 'The source answers, but has published nothing for a long time.',
		advice: 'o opens its site; a, then its address, looks for another feed there.',
	},
	waiting: {
		what: 'Its server asks to be left alone for now.',
		advice: 'actus waits, and will try again by itself.',
	},
	failures: (failures) => `${count(failures)} failures in a row.`,
	never: 'It has never answered yet.',
	last: (when) => `Last read ${when}.`,
	next: (when) => `Next read ${when}.`,
	soon: 'Next read as soon as possible.',
	rhythm: (perWeek, age) => {
		if (perWeek === undefined) return `Newest headline: ${age}.`;
		const titles = Math.round(perWeek);
		const pace =
			titles === 0
				? 'Less than one headline'
				: titles === 1
					? 'About one headline'
					: `About ${count(titles)} headlines`;
		return `${pace} a week, the newest ${age}.`;
	},
	brief: (perWeek, age) => {
		const pace =
			perWeek === undefined
				? ''
				: perWeek < 1
					? 'less than one a week, '
					: `${count(Math.round(perWeek))} a week, `;
		return `${pace}newest ${age}`;
	},
	briefNext: (when) => `next read ${when}`,
	briefSoon: 'due',
});
