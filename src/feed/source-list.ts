import {cleanLine} from '../model/clean.ts';
import {splitAddress} from '../model/credentials.ts';
import {folderPath} from '../model/folder.ts';
import type {LeftOut, LeftOutReason} from '../model/left-out.ts';
import type {FullTextPolicy} from '../model/settings.ts';
import type {SourceKind} from '../model/source.ts';

/** A subscription as a list carries it: an OPML document, or a file of another reader. */
export type ListedSubscription = {
	/** `http:`, `https:` or `file:`, absolute. */
	readonly url: string;
	readonly title?: string;
	/** The title is what the source calls itself; without this it is the reader's name for it. */
	readonly isOwnTitle?: true;
	readonly homepage?: string;
	readonly folder?: string;
	readonly kind?: SourceKind;
	/** The permanent key that it had where the list comes from. */
	readonly key?: string;
	/** minutes */
	readonly interval?: number;
	readonly fullText?: FullTextPolicy;
	readonly keepDays?: number;
	readonly forgetsUnread?: true;
	readonly zone?: string;
	readonly declinedMove?: string;
};

/** What a list gives: the subscriptions in its order, and what in it is none. */
export type SourceList = {
	readonly subscriptions: readonly ListedSubscription[];
	readonly leftOut: readonly LeftOut[];
};

/** What a list says of a source, as it stands there. */
export type Said = Omit<ListedSubscription, 'url' | 'folder'> & {
	readonly address: string | undefined;
	/** The names of the folders it stands in, the outermost first. */
	readonly folders?: readonly string[];
};

const longestName = 300;

/** A list in the making: each source once, words from outside cleaned. */
export class SourceListDraft {
	readonly #subscriptions = new Map<string, ListedSubscription>();
	readonly #leftOut: LeftOut[] = [];

	add({address = '', folders = [], title, isOwnTitle, homepage: site, ...others}: Said): void {
		const name = nameIn(title ?? '');
		const url = addressIn(address);
		if (typeof url === 'string') {
			this.leaveOut(name || address, url);
			return;
		}
		const {href} = url;
		if (this.#subscriptions.has(href)) {
			this.leaveOut(name || href, 'duplicate');
			return;
		}
		const isName = name !== '' && name !== address && name !== href;
		const homepage = URL.parse(site ?? '');
		const folder = folderPath(...folders);
		this.#subscriptions.set(href, {
			...others,
			url: href,
			...(isName && {title: name}),
			...(isName && isOwnTitle && {isOwnTitle}),
			...(homepage && /^https?:$/.test(homepage.protocol) && {homepage: homepage.href}),
			...(folder !== '' && {folder}),
		});
	}

	leaveOut(title: string, reason: LeftOutReason): void {
		this.#leftOut.push({title: nameIn(withoutSecrets(title)), reason});
	}

	list(): SourceList {
		return {subscriptions: [...this.#subscriptions.values()], leftOut: this.#leftOut};
	}
}

/** What is left out is said, but none of the secrets in its address. */
const withoutSecrets = (text: string): string => splitAddress(text).url.replace(/\/\/[^/?#\s@]*@/g, '//');

const nameIn = (text: string): string => cleanLine(cleanLine(text).slice(0, longestName));

const addressIn = (said: string): URL | LeftOutReason => {
	const text = said.trim();
	if (text === '') return 'no-address';
	if (/^(?:exec|filter):/i.test(text)) return 'command';
	if (/^query:/i.test(text)) return 'query';
	// feed://host and feed:https://host are an old way to say « open this in a reader ».
	const url = URL.parse(text.replace(/^feed:(?:\/\/)?(?=https?:)/i, '').replace(/^feed:\/\//i, 'http://'));
	return url && /^(?:https?|file):$/.test(url.protocol) ? url : 'other-scheme';
};
