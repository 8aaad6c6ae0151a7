import { hkdfSync } from 'node:crypto';

/** HKDF-SHA256, no salt, 32 bytes: one seal secret of the admin, one key for each purpose (channels 4.6). */
export function derive(secret: string, purpose: 'djbc seal v1' | 'djbc thread v1' | 'djbc survey v1'): Buffer {
	return Buffer.from(hkdfSync('sha256', secret, '', purpose, 32));
}
