import { readKeys } from './keys';
import { sign } from './signature';

/** What n8n's two request helpers have in common; the older one also knows `form`, `formData` and `json`. */
interface Sendable {
	headers?: object;
	body?: unknown;
	form?: unknown;
	formData?: unknown;
}

const OURS = new Set(['x-intake-key', 'x-intake-timestamp', 'x-intake-signature', 'content-type']);

/** The request cannot be signed; the message names what is wrong, nothing of what was to be sent. */
export class UnsignableRequest extends Error {}

/**
 * The request with the intake headers of channels 4.1. `timestamp`: unix seconds. The body goes on as bytes: n8n's
 * HTTP client trims a JSON string and quotes any other one, and neither would be what was signed.
 * @throws UnsignableRequest, KeysFailure
 */
export function signRequest<T extends Sendable>(credential: unknown, request: T, timestamp: number): T {
	if (request.form !== undefined || request.formData !== undefined) {
		throw new UnsignableRequest('DJBC Intake API signs JSON bodies only, no form.');
	}
	const { signAs } = readKeys(credential);
	const body = bytesOf(request.body);
	const others = Object.entries(request.headers ?? {}).filter(([name]) => !OURS.has(name.toLowerCase()));
	return {
		...request,
		headers: {
			...Object.fromEntries(others),
			'content-type': 'application/json; charset=utf-8',
			'X-Intake-Key': signAs.id,
			'X-Intake-Timestamp': String(timestamp),
			'X-Intake-Signature': sign(signAs.secret, String(timestamp), body ?? Buffer.alloc(0)),
		},
		...(body && { body }),
	};
}

function bytesOf(body: unknown): Buffer | null {
	if (body === undefined || body === null) return null;
	if (Buffer.isBuffer(body)) return body;
	if (typeof body === 'string') return Buffer.from(body, 'utf8');
	if (isPlain(body)) return Buffer.from(JSON.stringify(body), 'utf8');
	throw new UnsignableRequest('DJBC Intake API signs JSON bodies only, no form, file or stream.');
}

function isPlain(value: unknown): boolean {
	return (
		Array.isArray(value) || (Object.prototype.toString.call(value) === '[object Object]' && !isStream(value))
	);
}

function isStream(value: unknown): boolean {
	return typeof (value as { pipe?: unknown }).pipe === 'function';
}
