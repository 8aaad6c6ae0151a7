import type { IncomingHttpHeaders } from 'node:http';
import type { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';

/** How long, in milliseconds, and for how many bytes the end of a refused body is awaited. */
const MOST_WAIT = 2_000;
const MOST_AWAITED = 32 * 1024 * 1024;

/** The request as n8n hands it over: with `options.binaryData` the body is unread until `readRawBody`. */
export interface RawRequest extends Readable {
	headers: IncomingHttpHeaders;
	rawBody?: Buffer;
	readRawBody(): Promise<void>;
}

/** Why a body did not arrive: more than allowed, or its sender broke off or miscounted. */
export type BodyFault = 'tooLarge' | 'broken';

/** The bytes of the body. What its header already says to be more than `mostBytes` is not read. */
export async function readRawBody(request: RawRequest, mostBytes: number): Promise<Buffer | BodyFault> {
	if (Number(request.headers['content-length'] ?? 0) > mostBytes) return 'tooLarge';
	try {
		await request.readRawBody();
	} catch (error) {
		// The two ways a body fails to arrive whole: n8n's own limit, or a sender that breaks off or miscounts.
		return typeOf(error) === 'entity.too.large' ? 'tooLarge' : 'broken';
	}
	const rawBody = request.rawBody ?? Buffer.alloc(0);
	return rawBody.length > mostBytes ? 'tooLarge' : rawBody;
}

/** A header as one text; several of a name are joined. */
export function headerOf({ headers }: RawRequest, name: string): string | undefined {
	const value = headers[name];
	return Array.isArray(value) ? value.join(',') : value;
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

function typeOf(error: unknown): unknown {
	return (error as { type?: unknown } | null)?.type;
}
