import { BlockList, isIP } from 'node:net';

/** Links of attachments (channels 4.2): what may be refused before anything is fetched. */

const PRIVATE = new BlockList();
const PRIVATE_IPV4: Array<[string, number]> = [
	['0.0.0.0', 8],
	['10.0.0.0', 8],
	['100.64.0.0', 10],
	['127.0.0.0', 8],
	['169.254.0.0', 16],
	['172.16.0.0', 12],
	['192.0.0.0', 24],
	['192.168.0.0', 16],
	['198.18.0.0', 15],
	['224.0.0.0', 3],
];
for (const [network, bits] of PRIVATE_IPV4) PRIVATE.addSubnet(network, bits, 'ipv4');

/** Everything but global unicast is private here; of that, what can stand for an IPv4 address inside (6to4, Teredo). */
const GLOBAL_IPV6 = new BlockList();
GLOBAL_IPV6.addSubnet('2000::', 3, 'ipv6');
const TUNNELS = new BlockList();
TUNNELS.addSubnet('2002::', 16, 'ipv6');
TUNNELS.addSubnet('2001::', 32, 'ipv6');

/**
 * Rule the link breaks, or null: `format` (no URL, or with a login in it), `privateAddress`, `allowList`. With an
 * empty list any host passes: such links are kept, not fetched.
 */
export function linkProblem(url: string, hosts: string[]): 'format' | 'privateAddress' | 'allowList' | null {
	if (!URL.canParse(url)) return 'format';
	// Read as a browser reads it: 127.1, 0x7f000001 and 2130706433 have become 127.0.0.1 here.
	const link = new URL(url);
	if (link.protocol !== 'https:' || link.username || link.password) return 'format';
	if (isPrivateHost(link.hostname)) return 'privateAddress';
	return hosts.length === 0 || hosts.some((host) => matches(link.host, host)) ? null : 'allowList';
}

function isPrivateHost(hostname: string): boolean {
	const host = hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
	if (host === 'localhost' || host.endsWith('.localhost')) return true;
	if (isIP(host) === 4) return PRIVATE.check(host, 'ipv4');
	if (isIP(host) === 6) return !GLOBAL_IPV6.check(host, 'ipv6') || TUNNELS.check(host, 'ipv6');
	return false;
}

function matches(host: string, allowed: string): boolean {
	return allowed.startsWith('*.') ? host.endsWith(allowed.slice(1)) : host === allowed;
}
