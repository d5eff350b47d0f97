import fc from 'fast-check';
import {expect, test} from 'vitest';
import {isPrivateAddress} from '../../src/net/private-address.ts';

test.each([
	'8.8.8.8',
	'172.15.0.1',
	'172.32.0.1',
	'100.128.0.1',
	'198.18.0.1',
	'2a00:1450::1',
	'64:ff9b::808:808',
])('%s is public', (address) => {
	expect(isPrivateAddress(address)).toBe(false);
});

test.each([
	'100.64.0.1',
	'224.0.0.251',
	'255.255.255.255',
	'::',
	'::1',
	'fe80::1%eth0',
	'ff02::1',
	'fdff::1',
])('%s is not', (address) => {
	expect(isPrivateAddress(address)).toBe(true);
});

test('an IPv4 address is judged the same when IPv6 wraps it', () => {
	fc.assert(
		fc.property(fc.ipV4(), (address) => {
			expect(isPrivateAddress(`::ffff:${address}`)).toBe(isPrivateAddress(address));
			expect(isPrivateAddress(`64:ff9b::${address}`)).toBe(isPrivateAddress(address));
		}),
	);
});

test('a name is no address', () => {
	expect(isPrivateAddress('localhost')).toBe(false);
});
