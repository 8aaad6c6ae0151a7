import { createHash, createHmac } from 'node:crypto';
import { derive } from './derive';
import type { IntakeMessage } from './types';
import { without } from './without';

/**
 * Names that a message carries through the desk (channels 4.3, 4.6). All but the thread hash hold no secret: they
 * must outlive a change of keys.
 */

/** First 32 hex digits of SHA-256(idempotencyKey). Is also the `intakeId` of the answer. */
export function keyHash(idempotencyKey: string): string {
	return sha256(idempotencyKey).slice(0, 32);
}

/**
 * First 32 hex digits of SHA-256 over the message as sent: sorted JSON without spaces, text in NFC, without what may
 * differ from one delivery to the next (`hints`, `meta`, the links of attachments, which are signed anew each time).
 * A message whose source gave no time is given without `receivedAt`.
 */
export function bodyHash(sent: IntakeMessage | Omit<IntakeMessage, 'receivedAt'>): string {
	const { body, attachments } = sent;
	const stable = {
		...without(sent, 'hints', 'meta'),
		...(body && { body: { ...body, text: body.text.normalize('NFC') } }),
		...(attachments && { attachments: attachments.map((item) => without(item, 'url')) }),
	};
	return sha256(sortedJson(stable)).slice(0, 32);
}

/** First 32 hex digits of a keyed hash of the thread key: phone numbers can be tried out against a plain one. */
export function threadHash(sealSecret: string, threadKey: string): string {
	return createHmac('sha256', derive(sealSecret, 'djbc thread v1'))
		.update(threadKey, 'utf8')
		.digest('hex')
		.slice(0, 32);
}

/** `message_id` of the article that holds the message. */
export function messageId(key: string, body: string): string {
	return `<${key}.${body}@djbc>`;
}

/**
 * The nine digits behind `system_id` in the number of a thread's ticket. `cycle`: tickets the thread had before;
 * `salt`: counts up when another thread already has the number.
 */
export function ticketDigits(threadKey: string, cycle: number, salt: number): string {
	const digest = sha256(`${threadKey}\n${cycle}\n${salt}`);
	return (BigInt(`0x${digest.slice(0, 15)}`) % 1_000_000_000n).toString().padStart(9, '0');
}

/** First 32 hex digits of SHA-256 over system, account and call id: ids are unique within one telephone system. */
export function callHash(source: { system: string; account?: string }, callId: string): string {
	return sha256(`${source.system}\n${source.account ?? ''}\n${callId}`).slice(0, 32);
}

/** Login of the customer who sent the message; `id` is the sender's id, or the thread key for a staff echo. */
export function customerLogin(source: { system: string; account?: string }, id: string): string {
	return `djbc:${sha256(`${source.system}\n${source.account ?? ''}\n${id}`).slice(0, 20)}`;
}

function sha256(text: string): string {
	return createHash('sha256').update(text, 'utf8').digest('hex');
}

function sortedJson(value: unknown): string {
	return JSON.stringify(value, (_name, inner: unknown) =>
		inner !== null && typeof inner === 'object' && !Array.isArray(inner)
			? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
			: inner,
	);
}
