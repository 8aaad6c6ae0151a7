import { invalid, TOO_LARGE, UNSUPPORTED, type Refusal } from '../intake/refusal';
import type { SignedRequest } from '../intake/signature';
import { headerOf, readRawBody, type RawRequest } from '../webhook/rawRequest';

/** Largest body: 10 MiB. n8n's own limit stands above it (16 MiB unless changed). */
const MOST_BYTES = 10 * 1024 * 1024;

/** Headers and bytes, or why they are refused: size and type are looked at before anything is read. */
export async function readRequest(request: RawRequest): Promise<SignedRequest | { refusal: Refusal }> {
	const { headers } = request;
	if (Number(headers['content-length'] ?? 0) > MOST_BYTES) return { refusal: TOO_LARGE };
	if (headers['content-encoding'] || !isUtf8Json(headers['content-type'])) return { refusal: UNSUPPORTED };
	const rawBody = await readRawBody(request, MOST_BYTES);
	if (rawBody === 'tooLarge') return { refusal: TOO_LARGE };
	if (rawBody === 'broken') return { refusal: invalid([{ path: '', rule: 'body' }]) };
	return {
		keyId: headerOf(request, 'x-intake-key'),
		timestamp: headerOf(request, 'x-intake-timestamp'),
		signature: headerOf(request, 'x-intake-signature'),
		rawBody,
	};
}

/** `application/json`, with no charset or that of the contract. */
function isUtf8Json(contentType: string | undefined): boolean {
	const [type, ...parameters] = (contentType ?? '').toLowerCase().split(';');
	const charsets = parameters
		.map((parameter) => /^\s*charset\s*=\s*"?([^"]*?)"?\s*$/.exec(parameter)?.[1])
		.filter((charset) => charset !== undefined);
	return type?.trim() === 'application/json' && charsets.every((charset) => charset === 'utf-8');
}
