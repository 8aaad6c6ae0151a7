import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Authority {
	/** PEM of the authority. */
	ca: string;
	/** A server's key and certificate, signed by it. */
	identity: { key: string; cert: string };
}

/** An authority of its own, and a certificate of it for these names, such as `DNS:localhost` or `IP:127.0.0.1`. */
export function authorityFor(...names: string[]): Authority {
	const folder = mkdtempSync(join(tmpdir(), 'djbc-ca-'));
	try {
		const openssl = (...args: string[]) => execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' });
		const newKey = ['-newkey', 'rsa:2048', '-nodes', '-days', '2'];
		openssl('req', '-x509', ...newKey, '-keyout', 'ca.key', '-out', 'ca.pem', '-subj', '/CN=Test CA');
		const leaf = ['-keyout', 'leaf.key', '-out', 'leaf.pem', '-subj', '/CN=desk'];
		const signed = ['-CA', 'ca.pem', '-CAkey', 'ca.key', '-addext', `subjectAltName=${names.join(',')}`];
		openssl('req', '-x509', ...newKey, ...leaf, ...signed);
		const read = (name: string) => readFileSync(join(folder, name), 'utf8');
		return { ca: read('ca.pem'), identity: { key: read('leaf.key'), cert: read('leaf.pem') } };
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
