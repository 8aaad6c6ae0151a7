import { BlockList, isIP } from 'node:net';

/** Addresses that no link from outside may lead to (channels 4.2). */

const PRIVATE = new BlockList();
const PRIVATE_IPV4: Array<[string, number]> = [
	['0.0.0.0', 8],
	['10.0.0.0', 8],
	['100.64.0.0', 10],
	['127.0.0.0', 8],
	['169.254.0.0', 16],
	['172.16.0.0', 12],
	['192.0.0.0', 24],
	['192.0.2.0', 24],
	['192.88.99.0', 24],
	['192.168.0.0', 16],
	['198.18.0.0', 15],
	['198.51.100.0', 24],
	['203.0.113.0', 24],
	['224.0.0.0', 3],
];
for (const [network, bits] of PRIVATE_IPV4) PRIVATE.addSubnet(network, bits, 'ipv4');

/**
 * Everything but global unicast is private here; of that, what can stand for an IPv4 address inside (6to4, Teredo), and
 * what is for examples only, as three of the networks above.
 */
const GLOBAL_IPV6 = new BlockList();
GLOBAL_IPV6.addSubnet('2000::', 3, 'ipv6');
const NO_HOSTS = new BlockList();
NO_HOSTS.addSubnet('2002::', 16, 'ipv6');
NO_HOSTS.addSubnet('2001::', 32, 'ipv6');
NO_HOSTS.addSubnet('2001:db8::', 32, 'ipv6');

/**
 * Whether a host names this machine or a private network by itself: an address (IPv6 with or without brackets,
 * IPv4-mapped ones included) or `localhost`. What another name stands for only a resolver tells.
 */
export function isPrivateHost(hostname: string): boolean {
	const host = hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
	if (host === 'localhost' || host.endsWith('.localhost')) return true;
	if (isIP(host) === 4) return PRIVATE.check(host, 'ipv4');
	if (isIP(host) === 6) return !GLOBAL_IPV6.check(host, 'ipv6') || NO_HOSTS.check(host, 'ipv6');
	return false;
}
