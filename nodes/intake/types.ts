import type { SenderKind } from '../channels/intakeMessage';
import type { SourceName } from '../channels/sources';
import type { Channel, Service } from '../policy/types';

export type { IntakeAttachment, IntakeMessage, SenderKind } from '../channels/intakeMessage';

/**
 * What the trigger hands on (channels 4.6). In clear only what routing needs; the message itself is in `sealed`,
 * inline attachments in binary properties `sealed-0`, `sealed-1`, … .
 */
export interface SealedItem {
	schema: 'djbc.sealed.v1';
	type: 'message' | 'call' | 'close';
	/** Who delivered it: a system that speaks the contract, or a channel; Telegram by n8n's own trigger only. */
	source: 'intake' | SourceName | 'telegram';
	/** Messages that came in the same request, itself included: one answer is for all of them. */
	batch?: number;
	/** First 32 hex digits of SHA-256(idempotencyKey). Is also the `intakeId` of the answer. */
	keyHash: string;
	bodyHash: string;
	/** First 32 hex digits of a keyed hash of the thread key: phone numbers can be tried out. */
	threadHash: string;
	channel: Channel;
	service: Service | '';
	/** Known office code, or empty. */
	office: string;
	direction: 'in' | 'out';
	role: SenderKind;
	/** UTC instant the clock counts from: the provider's time, of a call its end, or ours when that is over 7 days old (A42, A43). */
	receivedAt: string;
	/** UTC instant the trigger took the message. */
	arrivedAt: string;
	/** Characters (code points) of the text. */
	textLength: number;
	/** Bytes of each attachment; 0 where a link gave no size. */
	attachmentSizes: number[];
	sealed: string;
}
