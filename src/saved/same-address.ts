/**
 * What tells an article's address from others: services write one and the same with and without `www`, a slash at its end, a place
 * within the page, by either scheme.
 */
export const identityOf = (address: string): string => {
	const url = new URL(address);
	const host = url.host.replace(/^www\./, '');
	const place = /^#[!/]/.test(url.hash) ? url.hash : '';
	return `${host}${url.pathname.replace(/\/+$/, '')}${url.search}${place}`;
};

/** The ways in which the same address may be written elsewhere, the one that is given first. */
export const waysToWrite = (address: string): readonly string[] => {
	const identity = identityOf(address);
	const [host = ''] = identity.split('/', 1);
	const [path = '', rest = ''] = parted(identity.slice(host.length));
	const paths = [...new Set([`${path || '/'}${rest}`, `${path}/${rest}`])];
	const hosts = [host, `www.${host}`];
	const all = ['https', 'http'].flatMap((scheme) =>
		hosts.flatMap((name) => paths.map((end) => `${scheme}://${name}${end}`)),
	);
	return [...new Set([address, ...all])];
};

const parted = (end: string): readonly [string, string] => {
	const at = end.search(/[?#]/);
	return at === -1 ? [end, ''] : [end.slice(0, at), end.slice(at)];
};
