import {BlockList, isIP} from 'node:net';

/**
 * Addresses that belong to this machine or to its own network (RFC 6890 and its registries). 198.18.0.0/15 is left
 * out: local proxies use it to stand for any public name.
 */
const ipv4: readonly (readonly [string, number])[] = [
	['0.0.0.0', 8],
	['10.0.0.0', 8],
	['100.64.0.0', 10],
	['127.0.0.0', 8],
	['169.254.0.0', 16],
	['172.16.0.0', 12],
	['192.0.0.0', 24],
	['192.168.0.0', 16],
	['224.0.0.0', 3],
];

const ipv6: readonly (readonly [string, number])[] = [
	['::', 96],
	['64:ff9b:1::', 48],
	['fc00::', 7],
	['fe80::', 10],
	['fec0::', 10],
	['ff00::', 8],
];

const privateAddresses = new BlockList();
for (const [address, bits] of ipv4) {
	privateAddresses.addSubnet(address, bits, 'ipv4');
	// The same behind NAT64 (RFC 6052), where every public IPv4 address has such a form too.
	privateAddresses.addSubnet(`64:ff9b::${address}`, 96 + bits, 'ipv6');
}
for (const [address, bits] of ipv6) privateAddresses.addSubnet(address, bits, 'ipv6');

/** True for a loopback, link-local, private or multicast IP address, also one wrapped in IPv6; false for a name. */
export const isPrivateAddress = (address: string): boolean => {
	const family = isIP(address);
	return family !== 0 && privateAddresses.check(address, family === 6 ? 'ipv6' : 'ipv4');
};

/** The host of an address as the network wants it: an IPv6 literal without its brackets. */
export const hostOf = (url: URL): string => url.hostname.replace(/^\[|\]$/g, '');
