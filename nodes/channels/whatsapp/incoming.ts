import {
	DELETED,
	FORWARDED,
	gather,
	received,
	type Draft,
	type Ignored,
	type Incoming,
	type ReceivedMessage,
	type SourceSettings,
} from '../incoming';
import { messageKey, threadKey } from '../key';
import { idOf, record, records, words, type Json } from '../payload';
import { e164 } from '../phone';
import { instantOf } from '../providerTime';
import { wibDay } from '../wibDay';
import { contentOf } from './content';

/** Hours a business may answer freely after the user's last message (channels CH-13). */
const WINDOW_HOURS = 24;

/**
 * WhatsApp Cloud API (channels 3.5): every entry, change and message of a notification. `now`: ms.
 *
 * A reaction, a deletion and a changed number are told by a notice of the channel (`bot`), not by the user: they ask
 * nothing, so they start no clock and reopen no ticket, but stand in it (CLK-4, A46). A message of the WhatsApp
 * Business app on the same number is an employee's (`smb_message_echoes`).
 */
export function whatsappIncoming(payload: unknown, settings: SourceSettings, now: number): Incoming {
	const changes = records(record(payload).entry).flatMap(({ changes }) => records(changes));
	return gather(changes.flatMap((change) => readChange(change, settings, now)));
}

type Result = ReceivedMessage | Ignored;

function readChange({ field, value: raw }: Json, settings: SourceSettings, now: number): Result[] {
	const value = record(raw);
	const account = idOf(record(value.metadata).phone_number_id);
	const statuses: Result[] = records(value.statuses).map(() => 'status');
	const contacts = records(value.contacts);
	if (field === 'smb_message_echoes') {
		return records(value.message_echoes).map((message) =>
			account ? readEcho(message, contacts, account, settings, now) : 'malformed',
		);
	}
	if (field !== 'messages') return ['otherEvent'];
	const messages = records(value.messages);
	if (messages.length === 0) return statuses.length > 0 ? statuses : ['otherEvent'];
	return [
		...statuses,
		...messages.map((message) =>
			account ? readMessage(message, contacts, account, settings, now) : 'malformed',
		),
	];
}

function readMessage(
	message: Json,
	contacts: Json[],
	account: string,
	settings: SourceSettings,
	now: number,
): Result {
	const id = idOf(message.id);
	const contact = contactOf(message, contacts);
	const number = idOf(message.from) ?? idOf(contact.wa_id);
	// A business-scoped id is always there once Meta gives it; the number may be hidden (channels 3.5.3).
	const person = idOf(message.from_user_id) ?? idOf(contact.user_id) ?? number;
	if (!id || !person) return 'malformed';

	const profile = record(contact.profile);
	const context = record(message.context);
	const at = instantOf(message.timestamp);
	const draft: Draft = {
		...common(id, account, at),
		...threadOf(idOf(message.group_id), account, person, at ?? now),
		inReplyTo: idOf(context.id),
		sender: {
			kind: 'user',
			id: person,
			name: words(profile.name),
			handle: words(profile.username),
			phone: e164(number),
		},
		windowHours: WINDOW_HOURS,
		lines: [],
	};
	const notice = noticeOf(message);
	if (notice === 'reactionTaken') return notice;
	if (notice) return received({ ...draft, ...notice, sender: { kind: 'bot', id: account } }, settings, now);

	const { lines, media } = contentOf(message);
	const forwarded = context.forwarded === true || context.frequently_forwarded === true;
	return received(
		{
			...draft,
			lines: forwarded ? [FORWARDED, ...lines] : lines,
			media,
			...(message.type === 'edit' ? { inReplyTo: idOf(record(message.edit).original_message_id) } : {}),
			...(forwarded ? { meta: { forwarded: 'true' } } : {}),
		},
		settings,
		now,
	);
}

/** It names the user by his number; his thread is that of his business-scoped id, where the notification tells it. */
function readEcho(
	message: Json,
	contacts: Json[],
	account: string,
	settings: SourceSettings,
	now: number,
): Result {
	const id = idOf(message.id);
	const number = idOf(message.to);
	const person = idOf(message.to_user_id) ?? idOf(named(contacts, { number })?.user_id) ?? number;
	if (!id || !person) return 'malformed';
	const at = instantOf(message.timestamp);
	const { lines, media } = message.type === 'revoke' ? { lines: [DELETED], media: [] } : contentOf(message);
	return received(
		{
			...common(id, account, at),
			...threadOf(undefined, account, person, at ?? now),
			inReplyTo: idOf(record(message.context).id),
			sender: { kind: message.type === 'revoke' ? 'bot' : 'staff', id: account },
			lines,
			media,
		},
		settings,
		now,
	);
}

function common(id: string, account: string, at: number | null) {
	return { idempotencyKey: messageKey('wa', id), system: 'cloud-api', account, at };
}

/** A group mixes many people: its thread is author and day (channels 3.6), and nothing private is answered there. */
function threadOf(group: string | undefined, account: string, person: string, at: number) {
	if (!group) {
		return { channel: 'whatsapp' as const, threadKey: threadKey('wa', account, person) };
	}
	return {
		channel: 'whatsapp_group' as const,
		threadKey: threadKey('wa', group, person, wibDay(at)),
		isGroup: true,
	};
}

/** The person behind a message, where the notification names him: by id or number, or as the only one. */
function contactOf(message: Json, contacts: Json[]): Json {
	const who = { user: idOf(message.from_user_id), number: idOf(message.from) };
	const [first, ...others] = contacts;
	const isOnly = first !== undefined && others.length === 0 && !isSomebodyElse(first, who);
	return named(contacts, who) ?? (isOnly ? first : {});
}

interface Who {
	user?: string;
	number?: string;
}

function named(contacts: Json[], { user, number }: Who): Json | undefined {
	return contacts.find(
		(contact) =>
			(user !== undefined && idOf(contact.user_id) === user) ||
			(number !== undefined && idOf(contact.wa_id) === number),
	);
}

/** Either may be hidden or not yet given (channels 3.5.3); where both name one, it must be the same. */
function isSomebodyElse(contact: Json, { user, number }: Who): boolean {
	const differ = (one: string | undefined, other: string | undefined) =>
		one !== undefined && other !== undefined && one !== other;
	return differ(idOf(contact.user_id), user) || differ(idOf(contact.wa_id), number);
}

/** What happened without a word of the user. */
function noticeOf(message: Json): { lines: string[]; inReplyTo?: string } | 'reactionTaken' | null {
	switch (message.type) {
		case 'reaction': {
			const { emoji, message_id: about } = record(message.reaction);
			const sign = words(emoji);
			return sign
				? { lines: [`Reaksi ${sign} pada pesan sebelumnya`], inReplyTo: idOf(about) }
				: 'reactionTaken';
		}
		case 'revoke':
			return { lines: [DELETED], inReplyTo: idOf(record(message.revoke).original_message_id) };
		case 'system':
			return { lines: [systemLine(record(message.system))] };
		default:
			return null;
	}
}

function systemLine(system: Json): string {
	const number = e164(idOf(system.wa_id) ?? idOf(system.new_wa_id));
	if (number) return `Pengguna berganti nomor menjadi ${number}`;
	return `Pemberitahuan WhatsApp: ${words(system.body) ?? words(system.type) ?? '-'}`;
}
