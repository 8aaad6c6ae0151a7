import { suggestionText } from '../policy/category/suggested';
import type { Policy } from '../policy/document';
import type { CategorySuggestion, ClockResult } from '../policy/types';

import type { ArticleBody } from './article';
import { clockChange, keyLag } from './clocks';
import { fit, fitAttribute, NAME_LENGTH, TITLE_LENGTH } from './fit';
import { customerLogin } from './hashes';
import { remember } from './recentMessages';
import type { IntakeMessage, SealedItem } from './types';

/** What Receive was given for one message: the message opened, and what the rules said of it. */
export interface Incoming {
	item: SealedItem;
	message: IntakeMessage;
	article: ArticleBody;
	category: CategorySuggestion | null;
	clock: ClockResult | null;
	/** Says what stops a clock. */
	policy: Policy;
	/** Tags for a new ticket, beside those of a failed rule. */
	tags: string[];
}

export type TicketValues = Record<string, unknown>;

/** Tag of a message that met an office, cell or date no rule covers (design 4). */
export const UNKNOWN_CELL = 'djbc_unknown_cell';

/**
 * `POST /tickets` for the first message of a thread or of its next cycle: customer, article, tags and attributes in
 * one transaction. The customer never carries an e-mail: Zammad would find a person by it before the login
 * (channels 4.3).
 */
export function newTicketBody(incoming: Incoming, number: string, group: string, now: number): TicketValues {
	const { message, item, clock, article } = incoming;
	const service = clock?.service || item.service;
	const office = clock?.office || item.office;
	const labels = tags(incoming).join(',');
	const guarded = {
		djbc_thread_key: fitAttribute('djbc_thread_key', message.thread.key),
		djbc_idempotency_key: fitAttribute('djbc_idempotency_key', message.idempotencyKey),
		djbc_window_until: message.replyWindowUntil ? new Date(message.replyWindowUntil).toISOString() : null,
		...(item.role === 'user' ? requestValues(incoming) : {}),
	};
	return {
		number,
		title: title(message),
		group,
		customer: customerOf(message),
		article,
		...(labels ? { tags: labels } : {}),
		djbc_record: item.type === 'call' ? 'call' : 'request',
		...(service ? { djbc_service: service } : {}),
		...(office ? { djbc_office: office } : {}),
		djbc_channel: item.channel,
		...categoryValues(incoming),
		...senderValues(message),
		djbc_recent: remember('', item),
		...clockChange(incoming, null, { guarded, reopens: false, now }).values,
	};
}

/** When the request came; later cycles do not move it (catalogue 8). */
export function requestValues({ item, message }: Pick<Incoming, 'item' | 'message'>): TicketValues {
	return {
		djbc_received_at: item.receivedAt,
		djbc_provider_time: new Date(message.receivedAt).toISOString(),
		djbc_key_lag: keyLag({ item, message }),
	};
}

/** Our suggestion and the sender's hint, which is never more than that (channels 4.3). The decision is a human's. */
export function categoryValues({
	category,
	message,
}: Pick<Incoming, 'category'> & { message: Pick<IntakeMessage, 'hints'> }): TicketValues {
	const ours = category && suggestionText(category);
	const hint = message.hints?.category && `pengirim: ${message.hints.category}`;
	const suggested = [ours, hint].filter(Boolean).join('; ');
	if (!category) return suggested ? { djbc_category_suggested: suggested } : {};
	return {
		djbc_category_suggested: suggested,
		...(category.prefill ? { djbc_category: category.prefill } : {}),
		...(category.complaintOfficial === null ? {} : { djbc_complaint_official: category.complaintOfficial }),
	};
}

function senderValues({ sender, document, externalTicket }: IntakeMessage): TicketValues {
	const values: Record<string, string | undefined> = {
		djbc_company: sender.company,
		djbc_doc_type: document?.type,
		djbc_doc_no: document?.number,
		djbc_external_ticket: externalTicket,
	};
	return {
		...Object.fromEntries(
			Object.entries(values).flatMap(([name, text]) => (text ? [[name, fitAttribute(name, text)]] : [])),
		),
		...(sender.applicant ? { djbc_applicant: sender.applicant } : {}),
		...(document?.date ? { djbc_doc_date: document.date } : {}),
	};
}

/**
 * Found by its login or made in the same transaction. A staff or bot message that opens a thread names nobody: its
 * customer stands for the other party until a user's message does (channels 4.2).
 */
export function customerOf({ sender, source, thread }: IntakeMessage): {
	login: string;
	firstname?: string;
	phone?: string;
} {
	if (sender.kind !== 'user') return { login: customerLogin(source, thread.key) };
	const name = sender.name ?? sender.handle;
	return {
		login: customerLogin(source, sender.id),
		...(name ? { firstname: fit(name, NAME_LENGTH) } : {}),
		...(sender.phone ? { phone: sender.phone } : {}),
	};
}

function title({ subject, body, attachments, channel }: IntakeMessage): string {
	const words = (subject ?? body?.text ?? attachments?.[0]?.fileName ?? '').replace(/\s+/g, ' ').trim();
	return fit(words || `Pesan ${channel}`, TITLE_LENGTH);
}

function tags(incoming: Incoming): string[] {
	return [...new Set([...incoming.tags, ...(unknownCell(incoming) ? [UNKNOWN_CELL] : [])])];
}

/** A rule had nothing to say to a user's message: it goes on with state `none`, the reason in the item, and a tag. */
export function unknownCell({
	item,
	clock,
}: Pick<Incoming, 'clock'> & { item: Pick<SealedItem, 'role'> }): boolean {
	return item.role === 'user' && !!clock?.failure && clock.failure.code !== 'no_clock';
}
