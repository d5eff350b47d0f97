import type {Access} from '../model/article.ts';
import type {Counts} from './wording.ts';

/** What is said in one line of what has just happened. */
export type NoticeWords = {
	readonly marked: (
		mark: 'isRead' | 'isBookmarked',
		value: boolean,
		count: number,
		isUndo: boolean,
	) => string;
	readonly undoHint: string;
	readonly noMoreUnread: string;
	readonly nothingToUndo: string;
	readonly nothingFound: (words: string) => string;
	readonly copied: (url: string) => string;
	readonly noAddress: string;
	readonly nothingFetched: string;
	/** Its page gave no more; `access` is what it says of the rest. */
	readonly noFuller: (access: Access) => string;
	readonly noSuchLink: (link: string) => string;
	readonly notMinutes: (typed: string, most: number) => string;
	readonly notDays: (typed: string, most: number) => string;
	readonly notAZone: (typed: string) => string;
	readonly adding: (address: string) => string;
	readonly added: (title: string, headlines: number) => string;
	readonly subscribed: (count: number) => string;
	readonly known: (title: string) => string;
	readonly unsubscribed: (title: string) => string;
	/** Several at once. */
	readonly unsubscribedAll: (count: number) => string;
	readonly resubscribed: (title: string) => string;
	readonly changed: (title: string, isUndo: boolean) => string;
	/** `to` is '' where its sources are in none any more. */
	readonly folderRenamed: (from: string, to: string, count: number) => string;
	readonly folderRestored: (path: string) => string;
	/** `others`: sources that moved as well. */
	readonly moved: (title: string, to: string, others: number) => string;
	readonly movedBack: (title: string) => string;
	readonly refreshed: (added: number, failed: number, total: number) => string;
};

/** Notices, in both languages side by side. */
export const noticesFr = ({count, plural}: Counts): NoticeWords => ({
	marked: (mark, value, marked, isUndo) => {
		const state = {
			isRead: value
				? plural(marked, {one: 'marqué lu', other: 'marqués lus'})
				: plural(marked, {one: 'marqué non lu', other: 'marqués non lus'}),
			isBookmarked: value
				? plural(marked, {one: 'gardé dans les favoris', other: 'gardés dans les favoris'})
				: plural(marked, {one: 'retiré des favoris', other: 'retirés des favoris'}),
		}[mark];
		const articles = plural(marked, {one: `${count(marked)} article`, other: `${count(marked)} articles`});
		return `${isUndo ? 'Annulé : ' : ''}${articles} ${state}.`;
	},
	undoHint: 'u annule.',
	noMoreUnread: 'Plus rien de non lu de ce côté.',
	nothingToUndo: 'Rien à annuler.',
	nothingFound: (words) => `« ${words} » ne s’y trouve pas.`,
	copied: (url) => `Copié : ${url}`,
	noAddress: 'Cet article n’a pas d’adresse.',
	nothingFetched: 'L’édition d’exemple se lit sans réseau : rien n’est cherché.',
	noFuller: (access) =>
		access === 'subscribers'
			? 'La suite est réservée aux abonnés. o l’ouvre dans le navigateur.'
			: 'La page n’en donne pas plus. o l’ouvre dans le navigateur.',
	noSuchLink: (link) => `Il n’y a pas de lien ${link}.`,
	notMinutes: (typed, most) => `« ${typed} » n’est pas un nombre de minutes, de 1 à ${count(most)}.`,
	notDays: (typed, most) => `« ${typed} » n’est pas un nombre de jours, de 1 à ${count(most)}.`,
	notAZone: (typed) => `« ${typed} » n’est pas un fuseau : tapez Europe/Paris ou Tokyo.`,
	adding: (address) => `Lecture de ${address}…`,
	added: (title, headlines) =>
		`${title} : ${plural(headlines, {one: `${count(headlines)} titre`, other: `${count(headlines)} titres`})}.`,
	subscribed: (sources) =>
		plural(sources, {one: `${count(sources)} source suivie.`, other: `${count(sources)} sources suivies.`}),
	known: (title) => `Vous suivez déjà ${title}.`,
	unsubscribed: (title) => `Vous ne suivez plus ${title} ; ses favoris restent.`,
	unsubscribedAll: (sources) =>
		plural(sources, {
			one: `${count(sources)} source n’est plus suivie.`,
			other: `${count(sources)} sources ne sont plus suivies.`,
		}),
	resubscribed: (title) => `Vous suivez de nouveau ${title}.`,
	changed: (title, isUndo) =>
		isUndo ? `Annulé : ${title} retrouve ses réglages.` : `${title} : réglages enregistrés.`,
	moved: (title, to, others) =>
		others === 0
			? `${title} a déménagé vers ${to}.`
			: `${count(others + 1)} sources ont déménagé, la dernière, ${title}, vers ${to}.`,
	folderRenamed: (from, to, sources) =>
		to === ''
			? `${from} : ${plural(sources, {one: `${count(sources)} source n’est`, other: `${count(sources)} sources ne sont`})} plus dans un dossier.`
			: `${from} s’appelle désormais ${to}.`,
	folderRestored: (path) => `Le dossier ${path} est comme avant.`,
	movedBack: (title) => `${title} garde son ancienne adresse.`,
	refreshed: (added, failed, total) => {
		if (failed > 0 && failed === total)
			return plural(total, {
				one: 'La source n’a pas répondu.',
				other: `Aucune des ${count(total)} sources n’a répondu.`,
			});
		const news = plural(added, {
			one: `${count(added)} nouveau titre`,
			other: `${count(added)} nouveaux titres`,
		});
		const sources = plural(total, {one: `${count(total)} source`, other: `${count(total)} sources`});
		return failed === 0
			? `${added === 0 ? 'Rien de nouveau' : news} (${sources}).`
			: `${added === 0 ? 'Rien de nouveau' : news} (${sources}, dont ${count(failed)} en échec).`;
	},
});

export const noticesEn = ({count, plural, counted}: Counts): NoticeWords => ({
	marked: (mark, value, marked, isUndo) => {
		const state = {
			isRead: value ? 'marked read' : 'marked unread',
			isBookmarked: value ? 'bookmarked' : 'no longer bookmarked',
		}[mark];
		return `${isUndo ? 'Undone: ' : ''}${counted(marked, 'article', 'articles')} ${state}.`;
	},
	undoHint: 'u undoes.',
	noMoreUnread: 'Nothing more unread this way.',
	nothingToUndo: 'Nothing to undo.',
	nothingFound: (words) => `“${words}” is not in it.`,
	copied: (url) => `Copied: ${url}`,
	noAddress: 'This article has no address.',
	nothingFetched: 'The sample edition is read without a network: nothing is fetched.',
	noFuller: (access) =>
		access === 'subscribers'
			? 'The rest is for subscribers. o opens it in the browser.'
			: 'The page gives no more. o opens it in the browser.',
	noSuchLink: (link) => `There is no link ${link}.`,
	notMinutes: (typed, most) => `“${typed}” is not a number of minutes, from 1 to ${count(most)}.`,
	notDays: (typed, most) => `“${typed}” is not a number of days, from 1 to ${count(most)}.`,
	notAZone: (typed) => `“${typed}” is not a time zone: type Europe/Paris or Tokyo.`,
	adding: (address) => `Reading ${address}…`,
	added: (title, headlines) => `${title}: ${counted(headlines, 'headline', 'headlines')}.`,
	subscribed: (sources) => `${counted(sources, 'source', 'sources')} followed.`,
	known: (title) => `You follow ${title} already.`,
	unsubscribed: (title) => `Unsubscribed from ${title}; its bookmarks stay.`,
	unsubscribedAll: (sources) =>
		`${plural(sources, {one: `${count(sources)} source`, other: `${count(sources)} sources`})} no longer followed.`,
	resubscribed: (title) => `You follow ${title} again.`,
	changed: (title, isUndo) =>
		isUndo ? `Undone: ${title} has its settings back.` : `${title}: settings kept.`,
	moved: (title, to, others) =>
		others === 0
			? `${title} has moved to ${to}.`
			: `${count(others + 1)} sources have moved, the last one, ${title}, to ${to}.`,
	folderRenamed: (from, to, sources) =>
		to === ''
			? `${from}: ${counted(sources, 'source is', 'sources are')} no longer in a folder.`
			: `${from} is now called ${to}.`,
	folderRestored: (path) => `The folder ${path} is as it was.`,
	movedBack: (title) => `${title} keeps its old address.`,
	refreshed: (added, failed, total) => {
		if (failed > 0 && failed === total)
			return plural(total, {
				one: 'The source did not answer.',
				other: `None of the ${count(total)} sources answered.`,
			});
		const news = added === 0 ? 'Nothing new' : counted(added, 'new headline', 'new headlines');
		const sources = counted(total, 'source', 'sources');
		return failed === 0 ? `${news} (${sources}).` : `${news} (${sources}, ${count(failed)} failed).`;
	},
});
