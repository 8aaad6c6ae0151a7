import { z } from 'zod';

import { createHttp, type HttpServer } from '../http/client';

/** Every mistake of credential `djbcChannelApi`, by field; never a value of it. */
export class ChannelFailure extends Error {
	override readonly name = 'ChannelFailure';
	/** Its words may be shown and stored: the router keeps them. */
	readonly whitelisted = true;

	constructor(problems: string[]) {
		super(`Credential DJBC Channel API: ${problems.join(' ')}`);
	}
}

const text = z
	.string()
	.nullish()
	.transform((value) => (value ?? '').trim());

const fields = z.object({
	baseUrl: text,
	allowedHost: text,
	authentication: z.enum(['bearer', 'header']).catch('bearer'),
	token: text,
	headerName: text,
	headerToken: text,
	ca: text,
});

type Fields = z.infer<typeof fields>;

/** Headers that belong to the connection or to what is sent. */
const NOT_OURS = /^(host|connection|transfer-encoding|content-.*)$/i;

/**
 * Where a channel's messages are sent and how we prove who we are. `baseUrl` may be the whole address, so a slash at its
 * end stays. The host is compared with the allowed one here, and no redirect is followed, so nothing goes elsewhere, also
 * where an expression fills the base URL.
 *
 * @throws {ChannelFailure}
 */
export function readChannelServer(data: unknown): HttpServer {
	const read = fields.safeParse(data);
	if (!read.success) throw new ChannelFailure(['A field has the wrong shape.']);
	const problems = [...addressProblems(read.data), ...proofProblems(read.data)];
	if (problems.length > 0) throw new ChannelFailure(problems);
	const { authentication, token, headerName, headerToken, ca } = read.data;
	const { origin, pathname } = new URL(read.data.baseUrl);
	const [name, value] =
		authentication === 'bearer' ? ['Authorization', `Bearer ${token}`] : [headerName, headerToken];
	// Each message has a connection of its own: one kept from earlier may be closing, and then nobody knows.
	const headers = { Accept: 'application/json', Connection: 'close', [name]: value };
	const server = { baseUrl: origin + pathname, headers, ...(ca && { ca }) };
	try {
		createHttp(server);
	} catch {
		throw new ChannelFailure([
			'CA Certificates hold no readable certificate, or the proxy of the environment is not http(s).',
		]);
	}
	return server;
}

function addressProblems({ baseUrl, allowedHost }: Fields): string[] {
	const url = urlOf(baseUrl);
	if (!url) return ['Base URL is no address that begins with https://.'];
	const problems: string[] = [];
	if (url.protocol !== 'https:' && !isLoopback(url.hostname))
		problems.push('Base URL must begin with https://: messages and token would go in clear.');
	if (url.username || url.password || url.search || url.hash)
		problems.push('Base URL holds a user, a query or a fragment: secrets belong into the token or header.');
	if (!allowedHost) problems.push('Allowed Host is empty: enter the host of the base URL.');
	else if (urlOf(`${url.protocol}//${allowedHost}/`)?.host !== url.host)
		problems.push('The host of Base URL is not the Allowed Host.');
	return problems;
}

function proofProblems({ authentication, token, headerName, headerToken }: Fields): string[] {
	if (authentication === 'bearer') return valueProblems('Token', token);
	const named = /^[\w!#$%&'*+.^`|~-]+$/.test(headerName) && !NOT_OURS.test(headerName);
	return [
		...(named ? [] : ['Header Name is empty or no name of a header that may be set.']),
		...valueProblems('Header Value', headerToken),
	];
}

function valueProblems(field: string, value: string): string[] {
	if (!value) return [`${field} is empty.`];
	return /^[\x20-\x7e]+$/.test(value) ? [] : [`${field} holds characters that no header can carry.`];
}

function urlOf(address: string): URL | null {
	try {
		const url = new URL(address);
		return /^https?:$/.test(url.protocol) ? url : null;
	} catch {
		return null;
	}
}

function isLoopback(hostname: string): boolean {
	return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}
