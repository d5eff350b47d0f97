import {lookup as systemLookup} from 'node:dns/promises';
import type {LookupFunction} from 'node:net';
import {isPrivateAddress} from './private-address.ts';

/** A host's name → its IP addresses; throws the system's error. */
export type Lookup = (
	hostname: string,
) => Promise<readonly {readonly address: string; readonly family: number}[]>;

/** What the machine itself makes of a name: its hosts file, then DNS. */
export const lookUp: Lookup = (hostname) => systemLookup(hostname, {all: true});

/** Thrown by a guarded lookup for a name that stands for private addresses alone. */
export class PrivateHost extends Error {}

/**
 * A lookup in the form that sockets take. If `guarded` is given, the private addresses of that name are left out:
 * the check is made on the very answer that is connected to, so that a second answer cannot slip past it.
 * (Other names are a proxy's, which the reader chose.)
 */
export const socketLookup =
	(lookup: Lookup, guarded?: string): LookupFunction =>
	(hostname, options, callback) => {
		lookup(hostname).then(
			(found) => {
				const addresses =
					hostname === guarded ? found.filter(({address}) => !isPrivateAddress(address)) : found;
				const [first] = addresses;
				if (first === undefined) callback(new PrivateHost(hostname), '');
				else if (options.all) callback(null, [...addresses]);
				else callback(null, first.address, first.family);
			},
			(error) => callback(error, ''),
		);
	};
