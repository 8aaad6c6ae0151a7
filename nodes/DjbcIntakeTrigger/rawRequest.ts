import type { IncomingHttpHeaders } from 'node:http';
import type { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';

import { invalid, TOO_LARGE, UNSUPPORTED, type Refusal } from '../intake/refusal';
import type { SignedRequest } from '../intake/signature';

/** Largest body: 10 MiB. n8n's own limit stands above it (16 MiB unless changed). */
const MOST_BYTES = 10 * 1024 * 1024;

/** How long, in milliseconds, and for how many bytes the end of a refused body is awaited. */
const MOST_WAIT = 2_000;
const MOST_AWAITED = 32 * 1024 * 1024;

/** The request as n8n hands it over: with `options.binaryData` the body is unread until `readRawBody`. */
export interface RawRequest extends Readable {
	headers: IncomingHttpHeaders;
	rawBody?: Buffer;
	readRawBody(): Promise<void>;
}

/** Headers and bytes, or why they are refused: size and type are looked at before anything is read. */
export async function readRequest(request: RawRequest): Promise<SignedRequest | { refusal: Refusal }> {
	const { headers } = request;
	if (Number(headers['content-length'] ?? 0) > MOST_BYTES) return { refusal: TOO_LARGE };
	if (headers['content-encoding'] || !isUtf8Json(headers['content-type'])) return { refusal: UNSUPPORTED };
	try {
		await request.readRawBody();
	} catch (error) {
		// The two ways a body fails to arrive whole: n8n's limit, or a sender that breaks off or miscounts.
		return {
			refusal: typeOf(error) === 'entity.too.large' ? TOO_LARGE : invalid([{ path: '', rule: 'body' }]),
		};
	}
	const rawBody = request.rawBody ?? Buffer.alloc(0);
	if (rawBody.length > MOST_BYTES) return { refusal: TOO_LARGE };
	return {
		keyId: single(headers['x-intake-key']),
		timestamp: single(headers['x-intake-timestamp']),
		signature: single(headers['x-intake-signature']),
		rawBody,
	};
}

/**
 * Lets what is still coming run out, so that the sender reads our answer instead of a reset connection: one that closes
 * after the answer is cut as soon as it is written. Never throws; beyond its bounds the answer is written all the same.
 */
export async function runOut(request: RawRequest): Promise<void> {
	const enough = new AbortController();
	const timer = setTimeout(() => enough.abort(), MOST_WAIT);
	let bytes = 0;
	const count = (part: Buffer) => {
		bytes += part.length;
		if (bytes > MOST_AWAITED) enough.abort();
	};
	request.on('data', count).resume();
	try {
		await finished(request, { writable: false, signal: enough.signal });
	} catch {
		// Out of bounds, or the sender broke off.
	}
	clearTimeout(timer);
	request.off('data', count);
}

/** `application/json`, with no charset or that of the contract. */
function isUtf8Json(contentType: string | undefined): boolean {
	const [type, ...parameters] = (contentType ?? '').toLowerCase().split(';');
	const charsets = parameters
		.map((parameter) => /^\s*charset\s*=\s*"?([^"]*?)"?\s*$/.exec(parameter)?.[1])
		.filter((charset) => charset !== undefined);
	return type?.trim() === 'application/json' && charsets.every((charset) => charset === 'utf-8');
}

function single(header: string | string[] | undefined): string | undefined {
	return Array.isArray(header) ? header.join(',') : header;
}

function typeOf(error: unknown): unknown {
	return (error as { type?: unknown } | null)?.type;
}
