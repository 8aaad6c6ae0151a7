import type { Attribute } from '../policy/attributes/field';
import { declaredAttributes } from '../policy/attributes/ticket';

/** Zammad's own columns that people change, as triggers and deliveries name them. */
export const COLUMNS = ['group_id', 'state_id', 'priority_id', 'owner_id', 'customer_id'] as const;

/** Machine memory that the workflows write at every step and nobody else looks at. */
const MEMORY = ['djbc_recent', 'djbc_relayed_article', 'djbc_relay_done'];

/** Of these a change moves no clock, relay or escalation, and each would cost a trigger of its own. */
const UNWATCHED = ['djbc_consent_at', 'djbc_doc_date'];

/**
 * What only people decide or type; the connector writes it with a new ticket at most. A change of these is told although
 * a write of our own came after it: one delivery shows both.
 */
export const writtenByPeople: readonly string[] = [
	...[
		'djbc_category',
		'djbc_close_reason',
		'djbc_basis',
		'djbc_complaint_official',
		'djbc_complaint_complete',
	],
	...['djbc_typed_at', 'djbc_typed_reply_at', 'djbc_written_at', 'djbc_delivered_at', 'djbc_decided_at'],
	...['djbc_filed_at', 'djbc_ext_number_at', 'djbc_external_ticket', 'djbc_letter_no', 'djbc_letter_date'],
	...['djbc_unit', 'djbc_unit_understood_at', 'djbc_unit_answered_at', 'djbc_difficulty'],
	...['djbc_priority_scale', 'djbc_qa_outcome'],
];

/** Codes and dates that may still tell a person. */
const PERSONAL = ['djbc_applicant', 'djbc_doc_date'];

const TEXTS: ReadonlyArray<Attribute['type']> = ['input', 'textarea'];

/** Those that no test holds for always, empty or not: they have triggers of their own (recording 14). */
const BY_CHANGE: ReadonlyArray<Attribute['type']> = ['date', 'datetime', 'boolean'];

const watched: Attribute[] = declaredAttributes.filter(
	({ name }) => !MEMORY.includes(name) && !UNWATCHED.includes(name),
);

/** Attributes of ours that a change of is an event: all that people write, and the guarded fields of CLK-9. */
export const watchedAttributes: readonly string[] = watched.map(({ name }) => name);

export const watchedByTest: readonly Attribute[] = watched.filter(({ type }) => !BY_CHANGE.includes(type));

export const watchedByChange: readonly string[] = watched
	.filter(({ type }) => BY_CHANGE.includes(type))
	.map(({ name }) => name);

/** What an event carries in clear: codes, instants, numbers and ids. */
const plainAttributes: readonly string[] = [
	...COLUMNS,
	...watched
		.filter(({ name, type }) => !TEXTS.includes(type) && !PERSONAL.includes(name))
		.map(({ name }) => name),
];

/**
 * What a change without an event tells, of restricted tickets too: its category, wish and clock, and how far its
 * escalation, verification, report or relay went. Codes and instants only.
 */
const OF_CHANGE = [
	...['djbc_category', 'djbc_request', 'djbc_service', 'djbc_office', 'djbc_unit', 'djbc_close_reason'],
	...['djbc_sla_state', 'djbc_received_at', 'djbc_due_at', 'djbc_stopped_at'],
	...['djbc_typed_at', 'djbc_typed_reply_at'],
	...['djbc_escalated_at', 'djbc_unit_understood_at', 'djbc_unit_answered_at', 'djbc_rank_due_at'],
	...['djbc_letter_date', 'djbc_qa_outcome'],
	...['djbc_written_at', 'djbc_delivered_at', 'djbc_decided_at'],
	...['djbc_filed_at', 'djbc_ext_number_at', 'djbc_ext_given_at'],
];

type Values = Record<string, string | number | boolean | null>;

/** Of a ticket, in clear; what it holds empty is null. */
export const plainValues = (ticket: Readonly<Record<string, unknown>>, names = plainAttributes): Values =>
	Object.fromEntries(names.map((name) => [name, plain(ticket[name])]));

export const changeValues = (ticket: Readonly<Record<string, unknown>>): Values =>
	plainValues(ticket, OF_CHANGE);

export const code = (value: unknown): string | null =>
	typeof value === 'string' && value !== '' ? value : null;

const plain = (value: unknown): string | number | boolean | null =>
	typeof value === 'number' || typeof value === 'boolean' ? value : code(value);
