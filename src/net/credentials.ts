import {asInAddress, type Credentials, decoded, isHeaderValue, type Secret} from '../model/credentials.ts';

/** Runs a command and gives the first line of what it prints. */
export type RunCommand = (command: string) => Promise<string>;

/** Credentials with every secret at hand. */
export type OpenCredentials = {
	readonly origin: string;
	readonly headers: Readonly<Record<string, string>>;
	readonly tokens: Readonly<Record<string, string>>;
	/** The text with the names of the secrets in their places. */
	readonly hide: (text: string) => string;
};

/** Throws what `run` throws. What could not stand in a header is not sent. */
export const openCredentials = async (
	{origin, user, password, headers = {}, cookie, tokens = {}}: Credentials,
	run: RunCommand,
): Promise<OpenCredentials> => {
	const open = async (secret: Secret): Promise<string> =>
		typeof secret === 'string' ? secret : await run(secret.command);
	const openAll = async (secrets: Readonly<Record<string, Secret>>, coded = (text: string) => text) => {
		const opened: (readonly [string, string])[] = [];
		for (const [name, secret] of Object.entries(secrets))
			opened.push([name, typeof secret === 'string' ? secret : coded(await open(secret))]);
		return opened;
	};
	const word = password === undefined ? undefined : await open(password);
	const sent = [
		...(user === undefined && word === undefined ? [] : [['Authorization', basic(user, word)] as const]),
		...(cookie === undefined ? [] : [['Cookie', await open(cookie)] as const]),
		...(await openAll(headers)),
	].filter(([, value]) => isHeaderValue(value));
	const inAddress = await openAll(tokens, asInAddress);
	return {
		origin,
		headers: Object.fromEntries(sent),
		tokens: Object.fromEntries(inAddress),
		hide: (text) => inAddress.reduce((hidden, [name, token]) => hiddenIn(hidden, token, `{${name}}`), text),
	};
};

/** In UTF-8. (RFC 7617.) */
const basic = (user = '', password = ''): string =>
	`Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;

/** A server may repeat a token coded otherwise. */
const hiddenIn = (text: string, secret: string, name: string): string => {
	const forms = new Set([secret, decoded(secret), encodeURIComponent(decoded(secret))]);
	return [...forms]
		.filter((form) => form.length > 3)
		.reduce((hidden, form) => hidden.replaceAll(form, () => name), text);
};

/** The address as it may be shown, stored as a base or written to a log: no user, no password, no fragment. */
export const withoutCredentials = (url: URL): string => {
	const shown = new URL(url);
	shown.username = '';
	shown.password = '';
	shown.hash = '';
	return shown.href;
};

/** The same for what could not be read as an address at all. */
export const hideCredentials = (text: string): string => text.replace(/\/\/[^/?#]*@/, '//');

/** True if what is for one origin may be sent to an address: of that origin, or of the secured form of the same host. */
export const mayBeSentTo = (origin: string, url: URL): boolean => {
	const from = URL.parse(origin);
	const isUpgrade = from?.port === '' && url.port === '' && url.protocol === 'https:';
	return from?.hostname === url.hostname && (from.origin === url.origin || isUpgrade);
};
