import { z } from 'zod';

import { apiOfThread, THREAD_APIS, type ThreadApiName } from '../channels/sendingApis';
import { keyHash } from '../intake/hashes';
import { open, seal, SealFailure, type SealSecrets } from '../intake/seal';
import { codePoints } from '../intake/text';
import type { Channel } from '../policy/types';

/** Channels whose answers go out by Message: Send (channels 1). E-mails are sent by Zammad itself. */
export const SENDING_CHANNELS = [
	'webchat',
	'whatsapp',
	'facebook_dm',
	'instagram_dm',
	'x_dm',
	'sms',
] as const satisfies Channel[];

export type SendingChannel = (typeof SENDING_CHANNELS)[number];

/** What only the sender opens, in memory: where the answer goes and its whole plain text. */
export interface AnswerContent {
	/** `djbc_thread_key` of the ticket (channels 4.3); names account and conversation or person. */
	threadKey: string;
	/** Complete, with the practical-reference sentence (001 L-I III.E.5). */
	text: string;
}

/** An agent's reply on its way out: in clear what routing needs, all that is personal sealed (channels 4.6). */
export interface SealedAnswer {
	schema: 'djbc.answer.v1';
	ticketId: number;
	ticketNumber: string;
	/** The article that is sent: the answer goes out once for each. */
	articleId: number;
	/** A receipt or an invitation to the survey, not an agent's reply. */
	acknowledgement: boolean;
	channel: SendingChannel;
	/** Whose API the thread names; null: none, such as the thread of a widget that is not Chatwoot. */
	threadApi: ThreadApiName | null;
	/** Known office code of the ticket, or null. */
	office: string | null;
	/** UTC instant the reply window closes (channels CH-13), or null where the channel has none. */
	windowUntil: string | null;
	/** UTC instant the agent wrote it. */
	writtenAt: string;
	/** Characters (code points) of the text. */
	textLength: number;
	/** Files of the article; they stay in the desk in this version. */
	files: number;
	/** Outside the 24 hours, but within the 7 days of Meta's human-agent tag, which the admin allows. */
	humanAgentTag: boolean;
	/** First 32 hex digits of SHA-256(`answer:<ticketNumber>:<articleId>`); the seal is bound to it. */
	keyHash: string;
	sealed: string;
}

const instant = z.string().datetime();

const sealedAnswer: z.ZodType<SealedAnswer> = z.object({
	schema: z.literal('djbc.answer.v1'),
	ticketId: z.number().int().positive(),
	ticketNumber: z.string().regex(/^\d+$/),
	articleId: z.number().int().positive(),
	acknowledgement: z.boolean(),
	channel: z.enum(SENDING_CHANNELS),
	threadApi: z.enum(THREAD_APIS).nullable(),
	office: z.string().nullable(),
	windowUntil: instant.nullable(),
	writtenAt: instant,
	textLength: z.number().int().positive(),
	files: z.number().int().nonnegative(),
	humanAgentTag: z.boolean(),
	keyHash: z.string().regex(/^[0-9a-f]{32}$/),
	sealed: z.string(),
});

const answerContent: z.ZodType<AnswerContent> = z.object({ threadKey: z.string(), text: z.string() });

/** The fields in clear that are given, not derived. */
export type AnswerHead = Omit<SealedAnswer, 'schema' | 'threadApi' | 'textLength' | 'keyHash' | 'sealed'>;

export function sealAnswer(head: AnswerHead, content: AnswerContent, sealSecret: string): SealedAnswer {
	const key = answerKeyHash(head);
	return {
		schema: 'djbc.answer.v1',
		...head,
		threadApi: apiOfThread(content.threadKey),
		textLength: codePoints(content.text),
		keyHash: key,
		sealed: seal(sealSecret, key, JSON.stringify(content)),
	};
}

/** The sealed answer in an item, whatever else the item holds; null when there is none, or a field was changed. */
export function sealedAnswerOf(json: unknown): SealedAnswer | null {
	const read = sealedAnswer.safeParse(json);
	return read.success && read.data.keyHash === answerKeyHash(read.data) ? read.data : null;
}

/** @throws SealFailure when it is sealed with another secret, was changed, or is of another article */
export function openAnswer(item: SealedAnswer, secrets: SealSecrets): AnswerContent {
	const read = answerContent.safeParse(JSON.parse(open(secrets, answerKeyHash(item), item.sealed)));
	if (!read.success) throw new SealFailure('format');
	return read.data;
}

/** Names an answer, in its seal and in the memory of its thread. */
export function answerKeyHash({
	ticketNumber,
	articleId,
}: Pick<SealedAnswer, 'ticketNumber' | 'articleId'>): string {
	return keyHash(`answer:${ticketNumber}:${articleId}`);
}
