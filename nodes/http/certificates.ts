import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import * as tls from 'node:tls';

const BLOCK = /-----BEGIN CERTIFICATE-----([\s\S]*?)-----END CERTIFICATE-----/g;

/**
 * TLS trust of one server: the authorities Node trusts anyway and those of `ca` (PEM, one or more certificates).
 * Returns null when `ca` is empty, which means Node's own trust.
 *
 * @throws {TypeError} when `ca` holds no readable certificate
 */
export function trustedContext(ca: string | undefined): tls.SecureContext | null {
	if (!ca?.trim()) return null;
	return tls.createSecureContext({ ca: [...authoritiesOfNode(), ...certificatesOf(ca)] });
}

/** Certificates pasted into a single-line field have lost their line breaks: put them back. */
function certificatesOf(ca: string): string[] {
	const found = [...ca.matchAll(BLOCK)].map((match) => {
		const base64 = (match[1] ?? '').replace(/\\[rn]|\s/g, '');
		const lines = base64.match(/.{1,64}/g) ?? [];
		return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`;
	});
	if (found.length === 0) throw new TypeError('No certificate in PEM form');
	if (!found.every(isCertificate)) throw new TypeError('A certificate cannot be read');
	return found;
}

function isCertificate(pem: string): boolean {
	try {
		return new X509Certificate(pem).raw.length > 0;
	} catch {
		return false;
	}
}

/** A `ca` given to Node replaces its own list, so that list has to be given again, NODE_EXTRA_CA_CERTS included. */
function authoritiesOfNode(): string[] {
	const newer = tls as typeof tls & { getCACertificates?: (type: 'default') => string[] };
	if (newer.getCACertificates) return newer.getCACertificates('default');
	const extra = process.env.NODE_EXTRA_CA_CERTS;
	if (!extra) return [...tls.rootCertificates];
	try {
		return [...tls.rootCertificates, readFileSync(extra, 'utf8')];
	} catch {
		return [...tls.rootCertificates];
	}
}
