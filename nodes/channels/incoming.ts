import type { Channel } from '../policy/types';

import type { IntakeAttachment, IntakeMessage, SenderKind } from './intakeMessage';
import { attachmentOf, lostMedia, type Media } from './media';
import { clean, codePoints, fit } from './text';

/** What the admin sets for a source, where the payload cannot say it. */
export interface SourceSettings {
	/** Office code of the directory. */
	office: string;
	/** Offices of accounts that are another's: by number, page, account or inbox id. One app may have many (CH-10). */
	offices?: ReadonlyMap<string, string>;
	/** Names the sender where the vendor does not: the SMS gateway. */
	account: string;
}

/** Why an event is no message, from a closed list: counts of these may be logged (channels CH-15). */
export type Ignored =
	| 'status'
	| 'privateNote'
	| 'activity'
	| 'reactionTaken'
	| 'ownPost'
	| 'repost'
	| 'report'
	| 'otherEvent'
	/** Should have been a message, but names no id or no sender. */
	| 'malformed';

/** What a payload comes to. */
export interface Incoming {
	messages: ReceivedMessage[];
	ignored: Partial<Record<Ignored, number>>;
}

export interface ReceivedMessage {
	message: IntakeMessage;
	/** False where the source gave no time: `receivedAt` is then ours and not part of the body hash (channels 4.6). */
	timed: boolean;
}

/** A message as its source tells it, before the limits of the contract. */
export interface Draft {
	idempotencyKey: string;
	channel: Channel;
	/** Epoch ms, null where the source gives none. */
	at: number | null;
	system: string;
	account?: string;
	/** What tells the office, where that is not the account: an inbox. */
	inbox?: string;
	threadKey: string;
	isGroup?: boolean;
	groupName?: string;
	/** The vendor's id of the message it answers. */
	inReplyTo?: string;
	sender: {
		kind: SenderKind;
		id: string;
		name?: string;
		email?: string;
		phone?: string;
		handle?: string;
	};
	/** Each on its own line; what is undefined is left out. */
	lines: Array<string | undefined>;
	media?: Media[];
	/** Hours a reply may take (channels CH-13); only a user's own message opens the window. */
	windowHours?: number;
	meta?: Record<string, string>;
}

const LONGEST_TEXT = 65_536;
const MOST_ATTACHMENTS = 20;
const EMAIL = /^[^@\s]+@[^@\s]+\.[^@\s]+$/;

/** Of a message that holds nothing we can show: its kind is not supported, here or by the vendor's interface. */
export const UNSUPPORTED = '[pesan tidak didukung]';
export const DELETED = '[pesan dihapus oleh pengirim]';
export const EDITED = '[pesan disunting]';
export const FORWARDED = '[pesan diteruskan]';

/**
 * A draft within the limits of the contract (channels 4.2): texts cleaned, what is too long cut visibly, what has the
 * wrong shape left out. Never refuses: a message is not lost to its form. `now`: ms.
 */
export function received(draft: Draft, settings: SourceSettings, now: number): ReceivedMessage {
	const media = (draft.media ?? []).map((one) => attachmentOf(one) ?? lostMedia(one));
	const attachments = media.filter((one): one is IntakeAttachment => typeof one !== 'string');
	const lost = media.filter((one): one is string => typeof one === 'string');
	const surplus = attachments.length - MOST_ATTACHMENTS;
	const text = [
		...draft.lines,
		...lost,
		surplus > 0 ? `[${surplus} lampiran lain tidak diterima]` : undefined,
	]
		.filter((line) => line !== undefined && line.trim() !== '')
		.join('\n');
	const body = bodyOf(text, attachments.length > 0);
	const meta = { ...draft.meta, ...body.meta };
	const at = draft.at ?? now;
	const message: IntakeMessage = {
		schema: 'djbc.intake.v1',
		type: 'message',
		idempotencyKey: draft.idempotencyKey,
		channel: draft.channel,
		receivedAt: new Date(at).toISOString(),
		source: {
			system: fit(draft.system, 60),
			office: fit(officeOf(draft, settings), 60),
			...(draft.account ? { account: fit(draft.account, 120) } : {}),
		},
		thread: {
			key: draft.threadKey,
			...(draft.isGroup ? { isGroup: true } : {}),
			...given('groupName', draft.groupName, 120),
			...given('inReplyTo', draft.inReplyTo, 200),
		},
		sender: senderOf(draft.sender),
		...(body.text === null ? {} : { body: { text: body.text } }),
		...(attachments.length > 0 ? { attachments: attachments.slice(0, MOST_ATTACHMENTS) } : {}),
		...(draft.windowHours && draft.at !== null && draft.sender.kind === 'user'
			? { replyWindowUntil: new Date(at + draft.windowHours * 3_600_000).toISOString() }
			: {}),
		...(Object.keys(meta).length > 0 ? { meta } : {}),
	};
	return { message, timed: draft.at !== null };
}

function officeOf({ inbox, account }: Draft, { office, offices }: SourceSettings): string {
	return offices?.get(inbox ?? account ?? '') ?? office;
}

/** Collects what a payload comes to. */
export function gather(results: Array<ReceivedMessage | Ignored>): Incoming {
	const messages = results.filter((one): one is ReceivedMessage => typeof one !== 'string');
	const ignored: Incoming['ignored'] = {};
	for (const one of results) if (typeof one === 'string') ignored[one] = (ignored[one] ?? 0) + 1;
	return { messages, ignored };
}

/** A text that is too long is cut with a word to the reader, and `meta` tells how much is missing. */
function bodyOf(raw: string, hasFiles: boolean): { text: string | null; meta: Record<string, string> } {
	const text = clean(raw);
	if (text.trim() === '') return { text: hasFiles ? null : UNSUPPORTED, meta: {} };
	const length = codePoints(text);
	if (length <= LONGEST_TEXT) return { text, meta: {} };
	const marker = `\n[pesan dipotong: panjang aslinya ${length} karakter]`;
	const kept = [...text].slice(0, LONGEST_TEXT - marker.length).join('');
	return { text: `${kept}${marker}`, meta: { text_cut_from: String(length) } };
}

function senderOf({ kind, id, name, email, phone, handle }: Draft['sender']): IntakeMessage['sender'] {
	const address = email?.trim() ?? '';
	return {
		kind,
		id,
		...given('name', name, 200),
		...(address.length <= 254 && EMAIL.test(address) ? { email: address } : {}),
		...(phone ? { phone } : {}),
		...given('handle', handle, 100),
	};
}

function given<N extends string>(name: N, value: string | undefined, length: number): { [K in N]?: string } {
	const text = clean(value ?? '').trim();
	return (text === '' ? {} : { [name]: fit(text, length) }) as { [K in N]?: string };
}
