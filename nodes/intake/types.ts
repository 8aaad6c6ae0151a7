import type { Channel, Service } from '../policy/types';

/** IntakeMessage v1 after validation (channels 4.2): text NFC and free of control characters. */
export interface IntakeMessage {
	schema: 'djbc.intake.v1';
	type: 'message' | 'call' | 'close';
	idempotencyKey: string;
	channel: Channel;
	/** ISO 8601 with offset, as sent. */
	receivedAt: string;
	source: { system: string; office: string; account?: string };
	thread: { key: string; isGroup?: boolean; groupName?: string; inReplyTo?: string };
	sender: {
		kind: SenderKind;
		id: string;
		name?: string;
		email?: string;
		phone?: string;
		handle?: string;
		company?: string;
		applicant?: 'public' | 'trader' | 'staff' | 'anonymous';
	};
	subject?: string;
	body?: { text: string; html?: string };
	attachments?: IntakeAttachment[];
	document?: { type: string; number: string; date?: string; office?: string };
	externalTicket?: string;
	call?: {
		callId: string;
		direction: 'in' | 'out';
		outcome: 'answered' | 'missed' | 'abandoned' | 'rejected';
		answeredAt?: string;
		endedAt?: string;
		agent?: string;
	};
	replyWindowUntil?: string;
	hints?: { category?: string; confidential?: boolean };
	meta?: Record<string, string>;
}

export type SenderKind = 'user' | 'staff' | 'bot';

/** Exactly one of `url` and `contentBase64`. In a sealed item inline bytes have moved to encrypted binary data. */
export interface IntakeAttachment {
	id?: string;
	fileName: string;
	mimeType: string;
	size?: number;
	sha256?: string;
	url?: string;
	contentBase64?: string;
}

/**
 * What the trigger hands on (channels 4.6). In clear only what routing needs; the message itself is in `sealed`,
 * inline attachments in binary properties `sealed-0`, `sealed-1`, … .
 */
export interface SealedItem {
	schema: 'djbc.sealed.v1';
	type: 'message' | 'call' | 'close';
	source: 'intake';
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
	/** UTC instant the clock counts from: the provider's time, or ours when that is over 7 days old (A42, A43). */
	receivedAt: string;
	/** UTC instant the trigger took the message. */
	arrivedAt: string;
	/** Characters (code points) of the text. */
	textLength: number;
	/** Bytes of each attachment; 0 where a link gave no size. */
	attachmentSizes: number[];
	sealed: string;
}
