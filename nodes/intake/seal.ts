import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { derive } from './derive';

/**
 * The seal of channels 4.6: AES-256-GCM, bound to the message by its key hash, so that n8n can store and carry what
 * it must not read. Text: `s1.{kid}.{base64url(iv 12, ciphertext, tag 16)}`. A file: the same bytes without base64,
 * bound to its place in the message as well.
 */

const IV_BYTES = 12;
const TAG_BYTES = 16;
const SEALED_TEXT = /^s1\.([0-9a-f]{8})\.([A-Za-z0-9_-]+)$/;

/** Secrets that open; the first one seals. */
export interface SealSecrets {
	sealSecret: string;
	previousSealSecret?: string;
}

/** `format`: not a seal of ours. `unknown_key`: sealed with a secret we do not have. `broken`: changed, or of another message. */
export class SealFailure extends Error {
	/** Its words may be shown and stored: the router keeps them. */
	readonly whitelisted = true;

	constructor(readonly reason: 'format' | 'unknown_key' | 'broken') {
		super(
			{
				format: 'The item holds no sealed message of this package.',
				unknown_key:
					'The seal was made with a secret this credential does not hold, neither as seal secret nor as previous one.',
				broken:
					'The seal does not open: the item was changed, or the sealed part belongs to another message.',
			}[reason],
		);
		this.name = 'SealFailure';
	}
}

/** `iv` is for the known-answer tests only. */
export function seal(secret: string, keyHash: string, text: string, iv = randomBytes(IV_BYTES)): string {
	const key = derive(secret, 'djbc seal v1');
	const aad = `s1.${kidOf(key)}.${keyHash}`;
	return `s1.${kidOf(key)}.${encrypt(key, aad, Buffer.from(text, 'utf8'), iv).toString('base64url')}`;
}

/** @throws SealFailure */
export function open(secrets: SealSecrets, keyHash: string, sealed: string): string {
	const [, kid, payload] = SEALED_TEXT.exec(sealed) ?? [];
	if (!kid || !payload) throw new SealFailure('format');
	const key = keysOf(secrets).find((candidate) => kidOf(candidate) === kid);
	if (!key) throw new SealFailure('unknown_key');
	const plain = decrypt(key, `s1.${kid}.${keyHash}`, Buffer.from(payload, 'base64url'));
	if (!plain) throw new SealFailure('broken');
	return plain.toString('utf8');
}

/** `index`: place of the file among the message's attachments, from 0. */
export function sealFile(
	secret: string,
	keyHash: string,
	index: number,
	bytes: Buffer,
	iv = randomBytes(IV_BYTES),
): Buffer {
	const key = derive(secret, 'djbc seal v1');
	return encrypt(key, `s1.${kidOf(key)}.${keyHash}.${index}`, bytes, iv);
}

/** A sealed file does not name its key, so each secret is tried. @throws SealFailure */
export function openFile(secrets: SealSecrets, keyHash: string, index: number, sealed: Buffer): Buffer {
	for (const key of keysOf(secrets)) {
		const plain = decrypt(key, `s1.${kidOf(key)}.${keyHash}.${index}`, sealed);
		if (plain) return plain;
	}
	throw new SealFailure('broken');
}

function keysOf({ sealSecret, previousSealSecret }: SealSecrets): Buffer[] {
	return [sealSecret, previousSealSecret].flatMap((secret) =>
		secret ? [derive(secret, 'djbc seal v1')] : [],
	);
}

function kidOf(key: Buffer): string {
	return createHash('sha256').update(key).digest('hex').slice(0, 8);
}

function encrypt(key: Buffer, aad: string, plain: Buffer, iv: Buffer): Buffer {
	const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(aad, 'utf8'));
	return Buffer.concat([iv, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

/** Null when the tag does not hold. Node's own error says no more than that. */
function decrypt(key: Buffer, aad: string, sealed: Buffer): Buffer | null {
	if (sealed.length < IV_BYTES + TAG_BYTES) throw new SealFailure('format');
	const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, IV_BYTES), {
		authTagLength: TAG_BYTES,
	})
		.setAAD(Buffer.from(aad, 'utf8'))
		.setAuthTag(sealed.subarray(sealed.length - TAG_BYTES));
	try {
		return Buffer.concat([decipher.update(sealed.subarray(IV_BYTES, -TAG_BYTES)), decipher.final()]);
	} catch {
		return null;
	}
}
