import { refusal } from './judgement';

/** Where and as whom: fields of the credential `djbcZammadApi`. */
export interface ZammadSettings {
	/** `https://desk.example`, with a path if Zammad lives under one; `/api/v1` at the end does no harm. */
	baseUrl: string;
	token: string;
	/** PEM of authorities to trust besides the usual ones. */
	ca?: string;
}

/** @throws {ZammadFailure} when an address cannot be one of a Zammad */
export function cleanBaseUrl(baseUrl: string): string {
	const url = parsed(baseUrl.trim());
	if (!url || !/^https?:$/.test(url.protocol)) {
		throw refusal('connect', 'The base URL in the credential must begin with https:// or http://.');
	}
	if (url.username || url.password || url.search || url.hash) {
		throw refusal('connect', 'The base URL in the credential must hold no user, password or query.');
	}
	return url.origin + url.pathname.replace(/\/+$/, '').replace(/\/api\/v1$/, '');
}

/** @throws {ZammadFailure} when a token is empty or has characters that no header can carry */
export function cleanToken(token: string): string {
	const trimmed = token.trim();
	if (!/^[\x21-\x7e]+$/.test(trimmed)) {
		throw refusal('connect', 'The token in the credential is empty or has blanks or unusual characters.');
	}
	return trimmed;
}

function parsed(text: string): URL | null {
	try {
		return new URL(text);
	} catch {
		return null;
	}
}
