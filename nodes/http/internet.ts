import type { LookupAddress } from 'node:dns';
import { lookup } from 'node:dns/promises';
import type { LookupFunction } from 'node:net';
import { isPrivateHost } from './addresses';

/** The net, as links from outside may use it. Tests put a net of their own in its place. */
export interface Network {
	/** All addresses that a name stands for now. */
	resolve(host: string): Promise<LookupAddress[]>;
	/** May nobody be led there from outside? */
	isPrivate(address: string): boolean;
	/** PEM of authorities trusted besides those of Node. */
	ca?: string;
}

export const internet: Network = {
	resolve: async (host) => await lookup(host, { all: true }),
	isPrivate: isPrivateHost,
};

/**
 * Name resolution of one connection: it connects to an address that was checked, or to none. All addresses must be
 * public, so that no second look-up can bring another one (DNS rebinding).
 */
export function publicLookup({ resolve, isPrivate }: Network, onPrivate: () => void): LookupFunction {
	return (host, { all }, callback) => {
		resolve(host)
			.then((addresses) => {
				if (addresses.some(({ address }) => isPrivate(address))) {
					onPrivate();
					throw new Error('private address');
				}
				const first = addresses[0];
				if (!first) throw Object.assign(new Error('no address'), { code: 'ENOTFOUND' });
				if (all) callback(null, addresses);
				else callback(null, first.address, first.family);
			})
			.catch((error: NodeJS.ErrnoException) => callback(error, []));
	};
}
