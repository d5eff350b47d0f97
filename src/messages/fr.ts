import {bookmarksFr} from './bookmarks.ts';
import {changesFr} from './changes.ts';
import {commandsFr} from './commands.ts';
import {exportsFr} from './exports.ts';
import {folderFr} from './folders.ts';
import {healthFr} from './health.ts';
import type {Messages} from './messages.ts';
import {movingFr} from './moving.ts';
import {noticesFr} from './notices.ts';
import {offlineFr} from './offline.ts';
import {panesFr} from './panes.ts';
import {problemsFr} from './problems-fr.ts';
import {readingFr} from './reading.ts';
import {dayMonthInDigits, timesIn} from './times.ts';
import {usageFr} from './usage.ts';
import {viewsFr} from './views.ts';
import {countsIn, problemWords} from './wording.ts';

const counts = countsIn('fr-FR');
const {count, plural} = counts;

const times = timesIn({
	locale: 'fr-FR',
	today: 'Aujourd’hui',
	yesterday: 'Hier',
	yesterdayAt: 'hier',
	justNow: 'à l’instant',
	moment: {
		near: {'-1': 'hier', '0': 'aujourd’hui', '1': 'demain'},
		far: (date) => `le ${date}`,
		at: (day, time) => `${day} à ${time}`,
	},
	dayMonth: dayMonthInDigits,
	dayMonthYear: (dayMonth, year) => `${dayMonth}/${year}`,
	dateTime: ' ',
	rowColumns: 11,
	shortColumns: 5,
	published: (date, time) => `Publié le ${date} à ${time}`,
	publishedOn: (date) => `Publié le ${date}`,
	// « dimanche 1er octobre »: `Intl` says « 1 octobre ».
	spelled: (date) => date.replace(/(?<!\S)1(?= \p{L})/u, '1er'),
});

const kinds = {
	rss: 'RSS',
	atom: 'Atom',
	rdf: 'RDF',
	json: 'JSON Feed',
	page: 'page',
	sitemap: 'plan du site',
} as const;

const countOfSources = (sources: number): string =>
	plural(sources, {one: `${count(sources)} source`, other: `${count(sources)} sources`});

/** French: the first readers' language. */
export const fr: Messages = {
	language: 'fr',
	problem: problemWords(problemsFr(times)),
	count,
	time: times,
	kinds,
	commands: commandsFr,
	keyNames: {
		enter: 'Entrée',
		escape: 'Échap',
		space: 'Espace',
		up: '↑',
		down: '↓',
		left: '←',
		right: '→',
		pageup: 'PgPréc',
		pagedown: 'PgSuiv',
		home: 'Début',
		tab: 'Tab',
		'shift-tab': 'Maj-Tab',
		end: 'Fin',
	},
	list: {
		visit: (when) => `depuis votre visite, ${when}`,
		latest: 'Dernières nouvelles',
		unread: 'Non lus',
		bookmarks: 'Favoris',
		demo: 'édition d’exemple',
		readable: 'lisibles en entier',
		search: (words) => `Recherche « ${words} »`,
		unreadCount: (unread) =>
			plural(unread, {one: `${count(unread)} non lu`, other: `${count(unread)} non lus`}),
		fresh: (fresh) =>
			`↑ ${plural(fresh, {one: `${count(fresh)} nouveau`, other: `${count(fresh)} nouveaux`})}`,
		empty: {
			latest: 'Rien encore. R rafraîchit, a ajoute une source.',
			unread: 'Tout est lu. 1 montre les dernières nouvelles.',
			bookmarks: 'Aucun favori. b en garde un, depuis la liste ou l’article.',
			tag: 'Aucun favori ne porte cette étiquette. h revient aux favoris.',
			search: 'Rien ne contient ces mots. h revient à la liste.',
			readable: 'Rien qui se lise en entier. F montre tout.',
			'nothing-yet': 'Vous ne suivez encore aucune source. a en ajoute une.',
			'cut-off': 'Aucune source n’a répondu. R réessaie, h propose l’édition fournie.',
		},
		loading: 'Les premières nouvelles arrivent…',
		untitled: '(sans titre)',
		undated: 'sans date',
	},
	article: {
		links: 'Liens',
		image: 'Image',
		media: {video: 'Vidéo', audio: 'Son', frame: 'Contenu intégré', post: 'Publication'},
		imageLost: 'non chargée',
		colon: ' : ',
		truncated:
			'La source ne donne ici que le début de l’article. f va chercher la suite, o l’ouvre dans le navigateur.',
		cut: 'La page ne donne que le début de l’article. o ouvre la suite dans le navigateur.',
		subscribers: 'La suite de cet article est réservée aux abonnés. o l’ouvre dans le navigateur.',
		empty: 'La source ne donne pas de texte. f le cherche dans sa page, o ouvre celle-ci dans le navigateur.',
		endings: {
			truncated: 'La source ne donne ici que le début de l’article.',
			subscribers: 'La suite de cet article est réservée aux abonnés.',
			empty: 'La source ne donne pas de texte.',
		},
		changed: 'modifié depuis (=)',
		changes: changesFr(counts),
		asFed: 'C’est le texte du flux. f montre le texte entier.',
		versions: {
			truncated: 'début seulement',
			subscribers: 'réservé aux abonnés',
			whole: 'texte entier',
			fed: 'texte du flux',
		},
		fetching: 'Texte entier…',
		position: (percent) => `${percent} %`,
		hit: (current, total) =>
			total === 0 ? 'aucune occurrence' : `occurrence ${count(current)}/${count(total)}`,
		noPreview: '',
	},
	panes: panesFr,
	views: viewsFr,
	reading: readingFr(counts),
	refresh: {
		progress: (done, total) => `${count(done)}/${count(total)} sources`,
		failed: (failed) => `${count(failed)} en échec`,
	},
	notice: noticesFr(counts),
	welcome: {
		title: 'Bienvenue dans actus',
		lead: 'Vous ne suivez encore aucune source. Que voulez-vous lire ?',
		offline: 'Aucune source n’a répondu : le réseau semble absent. Que faire ?',
		hint: '↑ ↓ et Entrée, ou le chiffre · q quitte',
		choices: {
			french: 'Presse généraliste en français',
			english: 'Presse généraliste en anglais',
			catalogue: 'Choisir dans le catalogue',
			address: 'Ajouter une adresse',
			edition: 'Lire l’édition fournie, sans réseau',
			retry: 'Réessayer',
		},
	},
	picks: {
		title: 'Catalogue',
		hint: (picked) =>
			`Espace coche · Entrée suit ${plural(picked, {one: `la source cochée`, other: `les ${count(picked)} sources cochées`})} · h revient`,
		paid: 'en partie payant',
		folder: folderFr,
	},
	finds: {
		title: (finds) => `Sources trouvées (${count(finds)})`,
		lead: (address) => `Plusieurs sources à l’adresse ${address}. Laquelle suivre ?`,
		hint: '↑ ↓ et Entrée, ou le chiffre · h revient',
		about: ({kind, items, newest}) =>
			[
				kinds[kind],
				plural(items, {one: `${count(items)} titre`, other: `${count(items)} titres`}),
				...(newest === undefined ? [] : [newest]),
			].join(' · '),
	},
	sources: {
		title: (sources) => `Sources (${count(sources)})`,
		hint: 'Entrée ses titres · a ajouter · d se désabonner · e réglages · h revenir',
		empty: 'Vous ne suivez encore aucune source. a en ajoute une.',
		never: 'jamais lue',
		last: (when) => `lue ${when}`,
		name: (title) => `Nom : ${title}`,
		folder: (path) => `Dossier : ${path ?? 'aucun'}`,
		count: countOfSources,
		folderFacts: (sources, unread) =>
			`${countOfSources(sources)}, ${plural(unread, {one: `${count(unread)} titre non lu`, other: `${count(unread)} titres non lus`})}.`,
		failing: (sources) =>
			plural(sources, {one: 'Une source a échoué.', other: `${count(sources)} sources ont échoué.`}),
		interval: (minutes, isDefault) =>
			isDefault ? 'Rafraîchir au rythme où elle publie' : `Rafraîchir toutes les ${count(minutes)} min`,
		fullText: (policy, isDefault) =>
			`Texte entier : ${{'when-cut': 'si le flux coupe', always: 'toujours', never: 'jamais'}[policy]}${isDefault ? ' (réglage général)' : ''}`,
		keepDays: (days) =>
			`Garder les articles : ${days === undefined ? 'toujours' : plural(days, {one: `${count(days)} jour`, other: `${count(days)} jours`})}`,
		unread: (isForgotten) => `Non-lus : ${isForgotten ? 'oubliés aussi' : 'gardés'}`,
		zone: (zone) => `Fuseau des dates : ${zone ?? 'selon pays et langue'}`,
		password: (user) =>
			user === undefined
				? 'Mot de passe…'
				: user === ''
					? 'Mot de passe… (un autre accès est enregistré)'
					: `Mot de passe de ${user}…`,
		back: 'Revenir',
	},
	health: healthFr(count),
	offline: offlineFr(counts),
	bookmarks: bookmarksFr(counts),
	exports: exportsFr({times, ...counts}),
	prompt: {
		address: 'Adresse ou fichier : ',
		search: 'Chercher : ',
		find: 'Chercher dans l’article : ',
		view: 'Nom de la vue : ',
		'view-name': 'Nom de la vue : ',
		note: 'Note : ',
		tags: 'Étiquettes (Tab complète) : ',
		name: 'Nom : ',
		interval: 'Minutes entre deux lectures : ',
		'keep-days': 'Jours de garde des articles lus (vide : toujours) : ',
		zone: 'Fuseau ou ville (vide : selon le pays) : ',
		folder: 'Dossier : ',
		'folder-name': 'Nom du dossier : ',
		user: 'Utilisateur (vide : aucun) : ',
		account: 'Le site demande un compte. Utilisateur : ',
		password: 'Mot de passe : ',
	},
	help: {
		title: 'Aide',
		hint: 'j k défilent · h revient',
		places: {list: 'Dans la liste', article: 'Dans un article', sources: 'Dans les sources'},
	},
	hints: {
		list: 'Entrée lire · b garder · / chercher · s sources · ? aide',
		'empty-list': 'R rafraîchir · a ajouter · s sources · ? aide',
		bookmarks: 'Entrée lire · # par étiquette · i note · t étiquettes · ? aide',
		article: 'Espace suite · n non lu suivant · b garder · h liste · ? aide',
		sources: 'Entrée titres · a ajouter · d désabonner · e réglages · h liste · ? aide',
	},
	tooSmall: 'Agrandissez la fenêtre',
	cli: {
		...movingFr(counts),
		usage: usageFr,
		added: ({title, kind, headlines}) =>
			`${title} · ${kind} · ${plural(headlines, {one: `${count(headlines)} titre`, other: `${count(headlines)} titres`})}`,
		alsoFound: ({title, kind, headlines, url}) =>
			`Aussi trouvé : ${title} · ${kind} · ${plural(headlines, {one: `${count(headlines)} titre`, other: `${count(headlines)} titres`})} · ${url}`,
		known: (title) => `Vous suivez déjà ${title}.`,
		accessChanged: (title) => `Vous suivez déjà ${title} ; son accès est enregistré.`,
		askPassword: (user, host) => `Mot de passe de ${user} pour ${host} : `,
		askSecret: (name, host) => `${name} pour ${host} : `,
		forced: (title) => `Vous suivez ${title}, bien que la source ne réponde pas.`,
		removed: (title) => `Vous ne suivez plus ${title} ; ses favoris restent.`,
		marked: (marked) =>
			plural(marked, {one: `${count(marked)} marque posée.`, other: `${count(marked)} marques posées.`}),
		noHeadlines: 'Aucun titre.',
		noSources: 'Aucune source. Ajoutez-en une : actus add ADRESSE',
		refreshed: (title, added) =>
			`${title} : ${plural(added, {one: `${count(added)} nouveau`, other: `${count(added)} nouveaux`})}`,
		failed: (title, problem) => `${title} : ${problem}`,
		moved: (title, to) => `${title} a déménagé vers ${to} ; son abonnement suit.`,
		noFuller: 'La page n’en donne pas plus.',
		sourceLine: ({unread, headlines}) =>
			`${plural(unread, {one: `${count(unread)} non lu`, other: `${count(unread)} non lus`})} sur ${count(headlines)}`,
		oldNode: (version) => `actus demande Node 24 ou plus récent ; celui-ci est ${version}.`,
		bug: (logFile) => `actus s’est arrêté sur une erreur imprévue ; elle est notée dans ${logFile}.`,
		hintAdvice: 'Voyez actus --help.',
	},
};
