import * as https from 'node:https';
import type { Readable } from 'node:stream';
import axios from 'axios';
import { getProxyForUrl } from 'proxy-from-env';
import { type Attempt, watchedTransport } from './attempt';
import { trustedContext } from './certificates';
import { type FaultReason, faultOf } from './fault';
import { internet, type Network, publicLookup } from './internet';
import { TunnelAgent } from './tunnel';

/** Why a link may not be asked: no https link, an address of a private network, a host that nobody allowed. */
export type LinkRefusal = 'format' | 'privateAddress' | 'allowList';

export interface FileRequest {
	url: string;
	/** Asked of the link and of every redirect; null: it may be asked. */
	refusal(url: string): LinkRefusal | null;
	/** Asked anew for each redirect, so that a token goes only to the hosts it is meant for. */
	headers(url: URL): Record<string, string>;
	maxBytes: number;
	/** Instant (ms epoch) that nothing passes. */
	deadline: number;
	/** Until one answer is complete; 60 s. */
	answerMs?: number;
	signal?: AbortSignal;
}

/** `status`: another one than 2xx, given beside it. `redirects`: more than three. Else as {@link FaultReason}. */
export type FetchProblem = LinkRefusal | 'redirects' | 'status' | FaultReason;

/** `host`: of the address that was refused or failed, which may be that of a redirect. */
export type FetchedFile =
	| { problem?: undefined; bytes: Buffer; contentType: string }
	| { problem: FetchProblem; status?: number; host: string };

type Asked =
	| { bytes: Buffer; contentType: string }
	| { problem: FetchProblem; status?: number }
	| { redirect: string };

const MAX_REDIRECTS = 3;
const CONNECT_MS = 5000;
const ANSWER_MS = 60_000;

/**
 * One file that a stranger's link leads to, held in memory. Each address on the way is checked, by its name and, once
 * resolved, by the address that is really connected to. Behind a proxy of the environment the proxy resolves: there
 * the names alone are checked, which `refusal` does by an allow-list. Asks once and never throws: who wants the file
 * tries again later.
 */
export async function fetchFile(request: FileRequest, network: Network = internet): Promise<FetchedFile> {
	let { url } = request;
	for (let hop = 0; hop <= MAX_REDIRECTS; hop += 1) {
		const problem = request.refusal(url);
		const asked = problem ? { problem } : await ask(new URL(url), request, network);
		if ('bytes' in asked) return asked;
		if ('problem' in asked) return { ...asked, host: hostOf(url) };
		url = asked.redirect;
	}
	return { problem: 'redirects', host: hostOf(url) };
}

/** With the port where it is not 443; empty where the link is none. */
export function hostOf(url: string): string {
	return URL.canParse(url) ? new URL(url).host : '';
}

async function ask(url: URL, request: FileRequest, network: Network): Promise<Asked> {
	const left = request.deadline - Date.now();
	if (left <= 0) return { problem: 'deadline' };
	let attempt: Attempt | null = null;
	const begun = (): Attempt | null => attempt;
	let isPrivate = false;
	try {
		const proxy = getProxyForUrl(url.href);
		const agent = proxy
			? new TunnelAgent(proxy)
			: new https.Agent({ lookup: publicLookup(network, () => (isPrivate = true)) });
		const transport = watchedTransport(
			{ secure: true, secureContext: trustedContext(network.ca) },
			() => ({
				connectMs: Math.min(CONNECT_MS, left),
				answerMs: Math.min(request.answerMs ?? ANSWER_MS, left),
			}),
			(one) => (attempt = one),
		);
		const response = await axios.get<Readable>(url.href, {
			adapter: 'http',
			proxy: false,
			httpsAgent: agent,
			maxRedirects: 0,
			responseType: 'stream',
			validateStatus: null,
			// Some vendors turn away who does not say what it is.
			headers: {
				Accept: '*/*',
				'Accept-Encoding': 'identity',
				'User-Agent': 'n8n-nodes-djbc-helpdesk',
				...request.headers(url),
			},
			transport,
			signal: request.signal,
		});
		const { status, headers, data } = response;
		const told = (name: string) => String(headers[name] ?? '');
		if (begun()?.proxyStatus) return closed(data, { problem: 'proxy' });
		if ([301, 302, 303, 307, 308].includes(status)) {
			const to = told('location');
			return closed(
				data,
				URL.canParse(to, url.href) ? { redirect: new URL(to, url).href } : { problem: 'format' },
			);
		}
		if (status < 200 || status > 299) return closed(data, { problem: 'status', status });
		if (Number(told('content-length')) > request.maxBytes) return closed(data, { problem: 'tooLarge' });
		const bytes = await bytesOf(data, request.maxBytes);
		return bytes ? { bytes, contentType: told('content-type') } : { problem: 'tooLarge' };
	} catch (error) {
		return { problem: isPrivate ? 'privateAddress' : faultOf(error, begun()).reason };
	} finally {
		begun()?.end();
	}
}

/** What is left of the answer is not waited for. */
function closed<T>(data: Readable, result: T): T {
	data.on('error', () => undefined).destroy();
	return result;
}

/** Null when there are more: what a server says of the length is no promise. */
async function bytesOf(data: Readable, maxBytes: number): Promise<Buffer | null> {
	const parts: Buffer[] = [];
	let size = 0;
	for await (const part of data as AsyncIterable<Buffer>) {
		size += part.length;
		if (size > maxBytes) return null;
		parts.push(part);
	}
	return Buffer.concat(parts);
}
