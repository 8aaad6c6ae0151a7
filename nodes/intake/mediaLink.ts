import { isPrivateHost } from '../http/addresses';

/** Links of attachments (channels 4.2): what may be refused before anything is fetched. */

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

function matches(host: string, allowed: string): boolean {
	return allowed.startsWith('*.') ? host.endsWith(allowed.slice(1)) : host === allowed;
}
