/** A secret itself, or the command whose first line it is. */
export type Secret = string | {readonly command: string};

/**
 * What a source asks of its subscribers. It stands in no subscription and in nothing that is shown, printed or logged, and
 * is sent to `origin` alone.
 */
export type Credentials = {
	/** Scheme, host and port: `https://journal.example`. */
	readonly origin: string;
	readonly user?: string;
	readonly password?: Secret;
	readonly headers?: Readonly<Record<string, Secret>>;
	readonly cookie?: Secret;
	/** What stands where the address says `{name}`, coded as an address has it. */
	readonly tokens?: Readonly<Record<string, Secret>>;
};

/** An address that may be shown and stored, and what was in it that may not. */
export type SplitAddress = {readonly url: string; readonly credentials?: Credentials};

/** What of an address's query is a secret by its name, if it also looks like one. */
const tokenName =
	/^(?:(?:access|auth|private|feed|rss|user|session|subscriber|subscription)[_-]?(?:token|key)|api[_-]?key|token|auth|jwt)$/i;
const passwordName = /^(?:secret|password|passwd|pwd)$/i;

const isToken = (name: string, value: string): boolean =>
	!value.includes('{') &&
	(passwordName.test(name) ? value !== '' : tokenName.test(name) && value.length >= 8 && /\d/.test(value));

/**
 * Takes a user, a password and the tokens of a query out of an address: `https://me:pw@host/rss?token=a1b2c3d4` becomes
 * `https://host/rss?token={token}`. An address that cannot be read, or is a file's, stays as it is.
 */
export const splitAddress = (text: string): SplitAddress => {
	const url = URL.parse(text);
	if (url === null || !/^https?:$/.test(url.protocol)) return {url: text};
	const {username, password, origin} = url;
	const tokens: Record<string, Secret> = {};
	const query = url.search
		.slice(1)
		.split('&')
		.map((pair) => {
			const [, name = '', value = ''] = /^([\w-]+)=(.*)$/.exec(pair) ?? [];
			if (name === '' || Object.hasOwn(tokens, name) || !isToken(name, value)) return pair;
			tokens[name] = value;
			return `${name}={${name}}`;
		})
		.join('&');
	if (query !== '') url.search = `?${query}`;
	const hasUser = username !== '' || password !== '';
	if (!hasUser && Object.keys(tokens).length === 0) return {url: text};
	url.username = '';
	url.password = '';
	return {
		url: url.href,
		credentials: {
			origin,
			...(hasUser && {user: decoded(username)}),
			...(password !== '' && {password: decoded(password)}),
			...(Object.keys(tokens).length > 0 && {tokens}),
		},
	};
};

/** A part of an address without its codes; as it is, where they make no sense. */
export const decoded = (text: string): string => {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
};

/** What a reader typed as an address, without secrets. */
export const shownAddress = (typed: string): string =>
	splitAddress(typed.trim()).url.replace(/\/\/[^/?#]*@/, '//');

/** A path has its braces coded. */
const placeholder = /(?:\{|%7B)([\w-]+)(?:\}|%7D)/gi;

/** The names in braces that an address has in the place of secrets. */
export const placeholdersIn = (url: string): readonly string[] => [
	...new Set([...url.matchAll(placeholder)].map(([, name = '']) => name)),
];

/** The address with tokens in their places; what is not known stays as it is. */
export const filledAddress = (url: string, tokens: Readonly<Record<string, string>>): string =>
	url.replace(placeholder, (braces, name: string) =>
		Object.hasOwn(tokens, name) ? (tokens[name] ?? braces) : braces,
	);

/** A secret as it may stand in an address; one that was copied from an address is coded already. */
export const asInAddress = (secret: string): string =>
	/^[\w.~!$'()*,;:@%/-]+$/.test(secret) ? secret : encodeURIComponent(secret);

/** The later of what was said, field by field; nothing of another origin stays. */
export const mergedCredentials = (
	earlier: Credentials | undefined,
	later: Credentials | undefined,
): Credentials | undefined => {
	if (!later || !earlier || earlier.origin !== later.origin) return later ?? earlier;
	const headers = {...earlier.headers, ...later.headers};
	const tokens = {...earlier.tokens, ...later.tokens};
	return {
		...earlier,
		...later,
		...(Object.keys(headers).length > 0 && {headers}),
		...(Object.keys(tokens).length > 0 && {tokens}),
	};
};

/** Headers that are the connection's own business, or decide how a body is read. */
const ownHeaders =
	/^(?:host|connection|keep-alive|content-.*|transfer-encoding|te|trailer|upgrade|expect|accept-encoding|proxy-.*)$/i;

/** True if a reader may have a header of this name sent. (RFC 9110, section 5.1.) */
export const isHeaderName = (name: string): boolean =>
	/^[\w!#$%&'*+.^`|~-]{1,100}$/.test(name) && !ownHeaders.test(name);

/** True if a text may stand in a header as it is: in Latin-1, without control characters. (RFC 9110, section 5.5.) */
export const isHeaderValue = (text: string): boolean => /^[\t\x20-\x7E\x80-\xFF]{1,8192}$/.test(text);
