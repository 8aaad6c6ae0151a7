import type { Channel } from '../policy/types';

/** IntakeMessage v1 (channels 4.2): what every source is brought to, whatever its vendor sends. */
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
