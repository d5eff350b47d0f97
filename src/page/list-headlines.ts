import {dayNumber, wallTime} from '../model/calendar.ts';
import type {ParsedEntry, ParsedFeed} from '../model/feed.ts';
import {shortHash} from '../model/identity.ts';
import {guessLanguage} from '../model/language-guess.ts';
import {boundedTitle} from '../model/source-title.ts';
import {momentOf} from '../model/zones.ts';
import {addressHeadlines} from './address-dates.ts';
import {jsonLdHeadlines} from './json-ld-list.ts';
import type {DateMark} from './list-date-mark.ts';
import {readPageDates} from './list-dates.ts';
import {microdataHeadlines} from './list-microdata.ts';
import {ownArticle} from './list-own-article.ts';
import {regionsApart, withinRegions} from './list-regions.ts';
import {phraseCutter} from './list-title-text.ts';
import {boldTitles, leadsToReply, readTitles} from './list-titles.ts';
import {type ListTree, listTree, outwards} from './list-tree.ts';
import type {ListedHeadline} from './listed-headline.ts';
import {mergeHeadlines} from './merge-headlines.ts';
import {languageTag, pageClock} from './page-clock.ts';
import type {DateReading} from './page-dates.ts';
import {nowAt} from './relative-dates.ts';
import {saidLine} from './said-text.ts';
import {shapeHeadlines} from './shape-headlines.ts';
import {tableColumns} from './table-columns.ts';
import {unlinkedHeadlines} from './unlinked-headlines.ts';
import {webAddress} from './web-address.ts';

/** How to read the dates of a page. */
export type ListOptions = {
	/** ms since the epoch: « il y a 3 heures » and « hier » count from here. */
	readonly now: number;
	/** The IANA zone of the page's clock; without it, that of the page's country or language. */
	readonly zone?: string;
};

/**
 * The headlines that a news page lists, as a feed of kind `page`, and the page's own article if it has one; undefined
 * where nothing is surely a headline. What JSON-LD and microdata say goes before what the page's shape shows. Any
 * string is read in bounded time.
 */
export const listHeadlines = (html: string, url: string, options: ListOptions): ParsedFeed | undefined => {
	const tree = listTree(html);
	const language = languageOf(tree);
	const usual = pageClock(language, url);
	const clock = options.zone ?? usual;
	const reading: DateReading = {
		...nowAt(options.now, clock),
		isMonthFirst: isMonthFirst(tree.text, language),
	};
	const base = webAddress(tree.elements.find(({name}) => name === 'base')?.attributes.href, url) ?? url;
	const isApart = withinRegions(regionsApart(tree));
	const {phrases, marks} = readPageDates(tree, reading);
	const columns = tableColumns(tree);
	const titles = readTitles(tree, phrases, isApart, columns.titles);
	const cut = phraseCutter(tree, phrases);
	const own = ownArticle(tree, marks, {url, base, clock, cut, isApart});
	const isOther = (mark: DateMark): boolean =>
		columns.otherDates.size > 0 && outwards(mark.element).some((cell) => columns.otherDates.has(cell));
	const listed = marks.filter(
		(mark) => !isApart(mark.place) && !own?.marks.includes(mark) && !isOfReply(mark) && !isOther(mark),
	);
	const shown = shapeHeadlines(tree, listed, titles, base, reading, () => boldTitles(tree, phrases, isApart));
	const said = [
		jsonLdHeadlines(tree.jsonLd, base, clock),
		microdataHeadlines(tree, base, clock, cut, isApart),
		shown ?? [],
	];
	const addressed = own ? [] : addressHeadlines(titles, base, reading);
	const isBare = shown?.length === 0 && [...said, addressed].flat().length < fewestSaid;
	const merged = mergeHeadlines([
		own ? [own.article] : [],
		...said,
		addressed,
		isBare ? unlinkedHeadlines(tree, reading, isApart) : [],
	]);
	const entries = entriesOf(merged, {clock, usual});
	if (entries.length === 0) return undefined;
	return {
		kind: 'page',
		title: boundedTitle(saidLine(tree.title) ?? ''),
		...(webAddress(url, url) && {homepage: url}),
		...(language !== undefined && {language}),
		isSalvaged: false,
		entries,
	};
};

/** The date of a comment leads to the comment. */
const isOfReply = ({element}: DateMark): boolean =>
	outwards(element).some(({name, attributes}) => name === 'a' && leadsToReply(attributes.href ?? ''));

/** A page that names fewer headlines for machines lists none. */
const fewestSaid = 2;

const languageOf = ({elements, text}: ListTree): string | undefined => {
	const said = languageTag(elements.find(({name}) => name === 'html')?.attributes.lang);
	return said?.startsWith('fr') ? said : speaksFrench(text) ? 'fr' : (said ?? guessLanguage(text));
};

/** Many French pages say that they are English, since their template was. */
export const speaksFrench = (text: string): boolean =>
	/publiée? (?:le|à)\s|mise? à jour|il y a \d+ (?:min|h|jour)|\d{1,2}(?:er)? (?:janvier|février|avril|juillet|août|septembre|octobre|novembre|décembre)|(?:hier|aujourd['’]hui) à \d/i.test(
		text.slice(0, 300_000),
	);

const isMonthFirst = (text: string, language: string | undefined): boolean =>
	language !== undefined &&
	/^en(?:-US)?$/.test(language) &&
	(language === 'en-US' || /(?<![\d/])\d{1,2}\/(?:1[3-9]|2\d|3[01])\/(?:19|20)?\d\d(?!\d)/.test(text));

/** By which zone the dates were read, and by which they would be if nobody had chosen one. */
export type Clocks = {readonly clock: string; readonly usual: string};

/** The headlines as entries, each once. What has no address is known by its words and what its page's clock showed. */
export const entriesOf = (headlines: readonly ListedHeadline[], clocks: Clocks): readonly ParsedEntry[] => {
	const identities = new Set<string>();
	return headlines.flatMap((headline) => {
		const identity = headline.url ?? `title:${shortHash(wordsOf(headline, clocks), 26)}`;
		if (identities.has(identity)) return [];
		identities.add(identity);
		return [entryOf(headline, identity, clocks)];
	});
};

/** An age counts from when the page is read: it would make a headline new each time. */
const wordsOf = ({title, published, precision}: ListedHeadline, clocks: Clocks): string =>
	precision === agePrecision
		? title
		: `${title}\n${published === undefined ? '' : usually(published, clocks)}`;

/** The moment by the usual clock at which it shows the same: another choice of zone makes no other headline. */
const usually = (published: number, {clock, usual}: Clocks): number =>
	clock === usual ? published : (momentOf(wallMs(published, clock), usual) ?? published);

const wallMs = (moment: number, clock: string): number => {
	const {year, month, day, hour, minute, second} = wallTime(moment, clock);
	return Date.UTC(year, month - 1, day, hour, minute, second) + (((moment % 1000) + 1000) % 1000);
};

const dayPrecision = 0;
const agePrecision = 1;

const entryOf = (headline: ListedHeadline, identity: string, {clock}: Clocks): ParsedEntry => {
	const {title, url, published, precision, isRelative, updated, summary} = headline;
	return {
		identity,
		title,
		...(url !== undefined && {url}),
		...(published !== undefined && {published}),
		...(published !== undefined && precision === dayPrecision && {publishedDay: dayNumber(published, clock)}),
		...(published !== undefined && isRelative && {isPublishedRelative: true}),
		...(updated !== undefined && {updated}),
		authors: headline.authors ?? [],
		...(summary !== undefined && {summary}),
		html: '',
		access: headline.access ?? 'unknown',
		enclosures: [],
	};
};
