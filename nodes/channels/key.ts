import { createHash } from 'node:crypto';

/** First part of the keys of each source (channels 4.3). */
export type KeyPrefix = 'wa' | 'meta' | 'x' | 'sms' | 'chatwoot' | 'telegram';

const KEY = /^[A-Za-z0-9._:@+=/-]{8,200}$/;
const LONGEST_THREAD = 200;

/**
 * The idempotency key of a message (channels 4.3): prefix and the vendor's ids. Where the contract would refuse it (too
 * short, too long, other letters) a hash stands for the ids, so that no message is lost to its vendor's naming.
 */
export function messageKey(prefix: KeyPrefix, ...ids: string[]): string {
	const key = [prefix, ...ids].join(':');
	return KEY.test(key) ? key : `${prefix}:${sha256(key)}`;
}

/** The key of a thread (channels 4.3), the same way. */
export function threadKey(prefix: KeyPrefix, ...ids: string[]): string {
	const key = [prefix, ...ids].join(':');
	return key.length <= LONGEST_THREAD ? key : `${prefix}:${sha256(key)}`;
}

function sha256(text: string): string {
	return createHash('sha256').update(text, 'utf8').digest('hex');
}
