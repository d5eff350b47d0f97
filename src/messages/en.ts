import {bookmarksEn} from './bookmarks.ts';
import {changesEn} from './changes.ts';
import {commandsEn} from './commands.ts';
import {exportsEn} from './exports.ts';
import {folderEn} from './folders.ts';
import {healthEn} from './health.ts';
import type {Messages} from './messages.ts';
import {movingEn} from './moving.ts';
import {noticesEn} from './notices.ts';
import {offlineEn} from './offline.ts';
import {panesEn} from './panes.ts';
import {problemsEn} from './problems-en.ts';
import {readingEn} from './reading.ts';
import {timesIn} from './times.ts';
import {usageEn} from './usage.ts';
import {viewsEn} from './views.ts';
import {countsIn, problemWords} from './wording.ts';

const counts = countsIn('en-GB');
const {count, counted} = counts;

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const times = timesIn({
	locale: 'en-GB',
	today: 'Today',
	yesterday: 'Yesterday',
	yesterdayAt: 'yest.',
	justNow: 'just now',
	moment: {
		near: {'-1': 'yesterday', '0': 'today', '1': 'tomorrow'},
		far: (date) => `on ${date}`,
		at: (day, time) => `${day} at ${time}`,
	},
	// Two numbers would be a day and a month to some, a month and a day to others.
	dayMonth: (day, month) => `${day} ${months[month - 1]}`,
	dayMonthYear: (dayMonth, year) => `${dayMonth} ${year}`,
	dateTime: ', ',
	rowColumns: 12,
	shortColumns: 6,
	published: (date, time) => `Published ${date} at ${time}`,
	publishedOn: (date) => `Published ${date}`,
	spelled: (date) => date,
});

const kinds = {
	rss: 'RSS',
	atom: 'Atom',
	rdf: 'RDF',
	json: 'JSON Feed',
	page: 'page',
	sitemap: 'sitemap',
} as const;

export const en: Messages = {
	language: 'en',
	problem: problemWords(problemsEn(times)),
	count,
	time: times,
	kinds,
	commands: commandsEn,
	keyNames: {
		enter: 'Enter',
		escape: 'Esc',
		space: 'Space',
		up: '↑',
		down: '↓',
		left: '←',
		right: '→',
		pageup: 'PgUp',
		pagedown: 'PgDn',
		home: 'Home',
		tab: 'Tab',
		'shift-tab': 'Shift-Tab',
		end: 'End',
	},
	list: {
		visit: (when) => `since you were here, ${when}`,
		latest: 'Latest news',
		unread: 'Unread',
		bookmarks: 'Bookmarks',
		demo: 'sample edition',
		readable: 'readable whole',
		search: (words) => `Search “${words}”`,
		unreadCount: (unread) => `${count(unread)} unread`,
		fresh: (fresh) => `↑ ${count(fresh)} new`,
		empty: {
			latest: 'Nothing yet. R refreshes, a adds a source.',
			unread: 'All is read. 1 shows the latest news.',
			bookmarks: 'No bookmark. b keeps one, from the list or the article.',
			tag: 'No bookmark has this tag. h goes back to the bookmarks.',
			search: 'Nothing has these words. h goes back to the list.',
			readable: 'Nothing that can be read whole. F shows all.',
			'nothing-yet': 'You follow no source yet. a adds one.',
			'cut-off': 'No source answered. R tries again, h offers the edition that ships inside.',
		},
		loading: 'The first headlines are on their way…',
		untitled: '(untitled)',
		undated: 'undated',
	},
	article: {
		links: 'Links',
		image: 'Image',
		media: {video: 'Video', audio: 'Audio', frame: 'Embedded', post: 'Post'},
		imageLost: 'not loaded',
		colon: ': ',
		truncated:
			'The source gives only the beginning of this article. f fetches the rest, o opens it in the browser.',
		cut: 'The page gives only the beginning of this article. o opens the rest in the browser.',
		subscribers: 'The rest of this article is for subscribers. o opens it in the browser.',
		empty: 'The source gives no text. f looks for it in its page, o opens that in the browser.',
		endings: {
			truncated: 'The source gives only the beginning of this article here.',
			subscribers: 'The rest of this article is for subscribers.',
			empty: 'The source gives no text.',
		},
		changed: 'changed since (=)',
		changes: changesEn(counts),
		asFed: 'This is the feed’s text. f shows the full text.',
		versions: {
			truncated: 'beginning only',
			subscribers: 'for subscribers',
			whole: 'full text',
			fed: 'feed’s text',
		},
		fetching: 'Full text…',
		position: (percent) => `${percent}%`,
		hit: (current, total) => (total === 0 ? 'no hit' : `hit ${count(current)}/${count(total)}`),
		noPreview: '',
	},
	panes: panesEn,
	views: viewsEn,
	reading: readingEn(counts),
	refresh: {
		progress: (done, total) => `${count(done)}/${count(total)} sources`,
		failed: (failed) => `${count(failed)} failed`,
	},
	notice: noticesEn(counts),
	welcome: {
		title: 'Welcome to actus',
		lead: 'You follow no source yet. What would you like to read?',
		offline: 'No source answered: the network seems to be away. What now?',
		hint: '↑ ↓ and Enter, or the digit · q quits',
		choices: {
			french: 'General news in French',
			english: 'General news in English',
			catalogue: 'Pick from the catalogue',
			address: 'Add an address',
			edition: 'Read the edition that ships inside, offline',
			retry: 'Try again',
		},
	},
	picks: {
		title: 'Catalogue',
		hint: (picked) => `Space ticks · Enter follows ${counted(picked, 'source', 'sources')} · h goes back`,
		paid: 'partly paid',
		folder: folderEn,
	},
	finds: {
		title: (finds) => `Sources found (${count(finds)})`,
		lead: (address) => `There are several sources at ${address}. Which one will you follow?`,
		hint: '↑ ↓ and Enter, or the digit · h goes back',
		about: ({kind, items, newest}) =>
			[kinds[kind], counted(items, 'headline', 'headlines'), ...(newest === undefined ? [] : [newest])].join(
				' · ',
			),
	},
	sources: {
		title: (sources) => `Sources (${count(sources)})`,
		hint: 'Enter its headlines · a add · d unsubscribe · e settings · h back',
		empty: 'You follow no source yet. a adds one.',
		never: 'never read',
		last: (when) => `read ${when}`,
		name: (title) => `Name: ${title}`,
		folder: (path) => `Folder: ${path ?? 'none'}`,
		count: (sources) => counted(sources, 'source', 'sources'),
		folderFacts: (sources, unread) =>
			`${counted(sources, 'source', 'sources')}, ${counted(unread, 'unread headline', 'unread headlines')}.`,
		failing: (sources) => `${counted(sources, 'source', 'sources')} failed.`,
		interval: (minutes, isDefault) =>
			isDefault ? 'Refresh as often as it publishes' : `Refresh every ${count(minutes)} min`,
		fullText: (policy, isDefault) =>
			`Full text: ${{'when-cut': 'where the feed is cut', always: 'always', never: 'never'}[policy]}${isDefault ? ' (general setting)' : ''}`,
		keepDays: (days) => `Keep articles: ${days === undefined ? 'for ever' : counted(days, 'day', 'days')}`,
		unread: (isForgotten) => `Unread ones: ${isForgotten ? 'let go too' : 'kept'}`,
		zone: (zone) => `Time zone of its dates: ${zone ?? 'by country and language'}`,
		password: (user) =>
			user === undefined
				? 'Password…'
				: user === ''
					? 'Password… (another access is kept)'
					: `Password of ${user}…`,
		back: 'Back',
	},
	health: healthEn(count),
	offline: offlineEn(counts),
	bookmarks: bookmarksEn(counts),
	exports: exportsEn({times, ...counts}),
	prompt: {
		address: 'Address or file: ',
		search: 'Search: ',
		find: 'Find in the article: ',
		view: 'Name of the view: ',
		'view-name': 'Name of the view: ',
		note: 'Note: ',
		tags: 'Tags (Tab completes): ',
		name: 'Name: ',
		interval: 'Minutes between two refreshes: ',
		'keep-days': 'Days to keep articles once read (empty: for ever): ',
		zone: 'Time zone or city (empty: by its country): ',
		folder: 'Folder: ',
		user: 'User (empty: none): ',
		account: 'The site asks for an account. User: ',
		password: 'Password: ',
		'folder-name': 'Name of the folder: ',
	},
	help: {
		title: 'Help',
		hint: 'j k scroll · h goes back',
		places: {list: 'In the list', article: 'In an article', sources: 'In the sources'},
	},
	hints: {
		list: 'Enter read · b keep · / search · s sources · ? help',
		'empty-list': 'R refresh · a add · s sources · ? help',
		bookmarks: 'Enter read · # by tag · i note · t tags · ? help',
		article: 'Space on · n next unread · b keep · h list · ? help',
		sources: 'Enter headlines · a add · d unsubscribe · e settings · h list · ? help',
	},
	tooSmall: 'Enlarge the window',
	cli: {
		...movingEn(counts),
		usage: usageEn,
		added: ({title, kind, headlines}) =>
			`${title} · ${kind} · ${counted(headlines, 'headline', 'headlines')}`,
		alsoFound: ({title, kind, headlines, url}) =>
			`Also found: ${title} · ${kind} · ${counted(headlines, 'headline', 'headlines')} · ${url}`,
		known: (title) => `You follow ${title} already.`,
		accessChanged: (title) => `You follow ${title} already; its access is kept.`,
		askPassword: (user, host) => `Password of ${user} for ${host}: `,
		askSecret: (name, host) => `${name} for ${host}: `,
		forced: (title) => `You follow ${title}, although it does not answer.`,
		removed: (title) => `You follow ${title} no more; its bookmarks stay.`,
		marked: (marked) => `${counted(marked, 'mark', 'marks')} set.`,
		noHeadlines: 'No headlines.',
		noSources: 'No sources. Add one: actus add ADDRESS',
		refreshed: (title, added) => `${title}: ${count(added)} new`,
		failed: (title, problem) => `${title}: ${problem}`,
		moved: (title, to) => `${title} has moved to ${to}; its subscription follows.`,
		noFuller: 'The page gives no more.',
		sourceLine: ({unread, headlines}) => `${count(unread)} unread of ${count(headlines)}`,
		oldNode: (version) => `actus needs Node 24 or newer; this is ${version}.`,
		bug: (logFile) => `actus stopped on an unexpected error; it is noted in ${logFile}.`,
		hintAdvice: 'See actus --help.',
	},
};
