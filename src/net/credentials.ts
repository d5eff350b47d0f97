/** `Authorization` for an address with `user:password@`, in UTF-8; undefined without (RFC 7617). */
export const basicAuthorization = (url: URL): string | undefined =>
	url.username === '' && url.password === ''
		? undefined
		: `Basic ${Buffer.from(`${decode(url.username)}:${decode(url.password)}`).toString('base64')}`;

const decode = (part: string): string => {
	try {
		return decodeURIComponent(part);
	} catch {
		return part;
	}
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

/**
 * Where a redirect leads, with the user and password of where it came from if they may go along: to the same origin,
 * or from the plain to the secured form of the same host. What the redirect itself names is never used.
 */
export const carryCredentials = (from: URL, to: URL): URL => {
	const next = new URL(to);
	const isUpgrade = from.port === '' && to.port === '' && to.protocol === 'https:';
	const mayCarry = from.hostname === to.hostname && (from.origin === to.origin || isUpgrade);
	next.username = mayCarry ? from.username : '';
	next.password = mayCarry ? from.password : '';
	return next;
};
