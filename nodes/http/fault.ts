import type { Attempt } from './attempt';
import { TOO_LARGE } from './text';

/**
 * Why no answer came. `tls`: the certificate or handshake was refused by us. `tooLarge`: the answer passed the cap.
 * `deadline`: no time was left to begin. `proxy`: the proxy refused to connect.
 */
export type FaultReason =
	| 'timeout'
	| 'deadline'
	| 'cancelled'
	| 'unreachable'
	| 'reset'
	| 'tls'
	| 'tooLarge'
	| 'proxy';

/** Nothing of the request or of an axios error is in here. */
export interface Fault {
	reason: FaultReason;
	/** Code of Node, such as `ECONNREFUSED`. */
	code: string | null;
	/** False only when certainly no byte of the request reached the server. */
	sent: boolean;
	/** Status of the proxy, for `proxy`. */
	proxyStatus: number | null;
}

/** Errors of the connection itself; none of them can follow a request that was sent. */
const NEVER_CONNECTED = new Set([
	'ECONNREFUSED',
	'ENOTFOUND',
	'EAI_AGAIN',
	'EAI_FAIL',
	'EHOSTUNREACH',
	'ENETUNREACH',
	'EADDRNOTAVAIL',
]);
const TLS = /^(ERR_TLS_|ERR_SSL_|CERT_|EPROTO$)|CERT|_CRL_|^UNABLE_TO_/;
const PLAIN_CODE = /^[A-Z][A-Z0-9_]{1,48}$/;

/** Reads an error of axios or Node together with what the attempt saw. */
export function faultOf(error: unknown, attempt: Attempt | null): Fault {
	const code = codeOf(error);
	const refused = attempt?.proxyStatus ?? null;
	const sent = refused === null && (attempt?.connected ?? false) && !(code && NEVER_CONNECTED.has(code));
	return { reason: reasonOf(error, code, attempt), code: showable(code), sent, proxyStatus: refused };
}

function reasonOf(error: unknown, code: string | null, attempt: Attempt | null): FaultReason {
	if (code === 'ERR_CANCELED') return 'cancelled';
	if (attempt?.timedOut || code === 'ETIMEDOUT') return 'timeout';
	if (attempt && attempt.proxyStatus !== null) return 'proxy';
	if (code && !attempt?.connected && TLS.test(code)) return 'tls';
	if (error instanceof Error && error.message === TOO_LARGE) return 'tooLarge';
	return attempt?.connected ? 'reset' : 'unreachable';
}

function codeOf(error: unknown): string | null {
	if (typeof error !== 'object' || error === null || !('code' in error)) return null;
	return typeof error.code === 'string' ? error.code : null;
}

/** Axios' own codes say less than our reason, and anything unusual is not shown. */
function showable(code: string | null): string | null {
	return code && PLAIN_CODE.test(code) && !/^ERR_(BAD_RESPONSE|CANCELED|NETWORK)$/.test(code) ? code : null;
}
