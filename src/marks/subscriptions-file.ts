import {cleanLine} from '../model/clean.ts';
import {folderPath} from '../model/folder.ts';
import {subscriptionKey} from '../model/identity.ts';
import {fullTextPolicies} from '../model/settings.ts';
import {isKeepDays, type Subscription} from '../model/source.ts';
import {zoneNamed} from '../model/zones.ts';
import {isJson, type Json} from './json-file.ts';

/** An entry of the file as it stands there, with the subscription it means; none if it can't be one. */
type Entry = {readonly raw: unknown; readonly subscription?: Subscription};

export const isSubscriptionsFile = ({subscriptions}: Json): boolean =>
	subscriptions === undefined || Array.isArray(subscriptions);

const text = (value: unknown): string | undefined =>
	typeof value === 'string' ? cleanLine(value) || undefined : undefined;

const isAddress = (url: string): boolean =>
	['http:', 'https:', 'file:'].includes(URL.parse(url)?.protocol ?? '');

/** The reader may write this file too: what they left out is found, what makes no sense is left where it is. */
const parseEntries = (json: Json): readonly Entry[] => {
	const raws: readonly unknown[] = Array.isArray(json.subscriptions) ? json.subscriptions : [];
	const keys = new Set<string>();
	const urls = new Set<string>();
	const ownKeys = raws.flatMap((raw) => (isJson(raw) && isKey(raw.key) ? [raw.key] : []));
	return raws.map((raw) => {
		if (!isJson(raw)) return {raw};
		const url = text(raw.url);
		if (url === undefined || !isAddress(url) || urls.has(url)) return {raw};
		const key =
			isKey(raw.key) && !keys.has(raw.key) ? raw.key : subscriptionKey(url, new Set([...keys, ...ownKeys]));
		keys.add(key);
		urls.add(url);
		const title = text(raw.title);
		const folder = folderPath(text(raw.folder) ?? '');
		const declinedMove = text(raw.declinedMove);
		const {interval, keepDays} = raw;
		const zone = zoneNamed(text(raw.zone) ?? '');
		const fullText = fullTextPolicies.find((policy) => policy === raw.fullText);
		return {
			raw,
			subscription: {
				key,
				url,
				...(title !== undefined && {title}),
				...(folder !== '' && {folder}),
				...(typeof interval === 'number' && interval > 0 && {interval}),
				...(fullText !== undefined && {fullText}),
				...(isKeepDays(keepDays) && {keepDays}),
				...(raw.forgetsUnread === true && {forgetsUnread: true}),
				...(zone !== undefined && {zone}),
				...(declinedMove !== undefined && {declinedMove}),
			},
		};
	});
};

const isKey = (value: unknown): value is string =>
	typeof value === 'string' && /^[a-z0-9]{1,40}$/.test(value);

export const parseSubscriptions = (json: Json): readonly Subscription[] =>
	parseEntries(json).flatMap(({subscription}) => (subscription ? [subscription] : []));

/**
 * The file with other subscriptions; fields it knows nothing of, and those that make no sense, stay with their entry, entries
 * that are none at the end.
 */
export const changeSubscriptionsFile = (json: Json, subscriptions: readonly Subscription[]): Json => {
	const entries = parseEntries(json);
	const known = new Map(entries.map((entry) => [entry.subscription?.key, entry]));
	const unknown = entries.filter(({subscription}) => !subscription).map(({raw}) => raw);
	const written = subscriptions.map((subscription) => {
		const {raw, subscription: before = {}} = known.get(subscription.key) ?? {};
		const others = Object.entries(isJson(raw) ? raw : {}).filter(([name]) => !Object.hasOwn(before, name));
		return {...subscription, ...Object.fromEntries(others), ...subscription};
	});
	return {...json, subscriptions: [...written, ...unknown]};
};
