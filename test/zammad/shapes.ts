import { since, type Desk } from './desk';

/** Keys that the recordings show. Own attributes of the desk come on top, so these are "at least". */

const TICKET = [
	'id',
	'group_id',
	'priority_id',
	'state_id',
	'organization_id',
	'number',
	'title',
	'owner_id',
	'customer_id',
	'note',
	'first_response_at',
	'first_response_escalation_at',
	'first_response_in_min',
	'first_response_diff_in_min',
	'close_at',
	'close_escalation_at',
	'close_in_min',
	'close_diff_in_min',
	'update_escalation_at',
	'update_in_min',
	'update_diff_in_min',
	'last_contact_at',
	'last_contact_agent_at',
	'last_contact_customer_at',
	'last_owner_update_at',
	'create_article_type_id',
	'create_article_sender_id',
	'article_count',
	'escalation_at',
	'pending_time',
	'type',
	'time_unit',
	'preferences',
	'updated_by_id',
	'created_by_id',
	'created_at',
	'updated_at',
];

export const ticketKeys = (desk: Desk): string[] => [
	...TICKET,
	...(since(desk, '5.5') ? ['last_close_at'] : []),
];

export const ticketKeysWithIds = (desk: Desk): string[] => [
	...ticketKeys(desk),
	'article_ids',
	'ticket_time_accounting_ids',
];

export const expandedTicketKeys = (desk: Desk): string[] => [
	...ticketKeysWithIds(desk),
	'group',
	'state',
	'priority',
	'owner',
	'customer',
	'created_by',
	'updated_by',
	'create_article_type',
	'create_article_sender',
	'ticket_time_accounting',
];

const ARTICLE = [
	'id',
	'ticket_id',
	'type_id',
	'sender_id',
	'from',
	'to',
	'cc',
	'subject',
	'reply_to',
	'message_id',
	'message_id_md5',
	'in_reply_to',
	'content_type',
	'body',
	'internal',
	'preferences',
	'updated_by_id',
	'created_by_id',
	'origin_by_id',
	'created_at',
	'updated_at',
	'attachments',
	'type',
	'sender',
	'created_by',
	'updated_by',
];

/** `references` went with 6.5. */
export const articleKeys = (desk: Desk): string[] => [
	...ARTICLE,
	...(since(desk, '6.5') ? ['detected_language', 'time_unit'] : ['references']),
];

/** Fails with the keys that are missing. */
export function expectKeys(record: unknown, keys: readonly string[]): void {
	const held = Object.keys((record ?? {}) as object);
	expect(keys.filter((key) => !held.includes(key))).toEqual([]);
}

/** A plain record has columns only. */
export function expectNoKeys(record: unknown, keys: readonly string[]): void {
	expect(Object.keys((record ?? {}) as object).filter((key) => keys.includes(key))).toEqual([]);
}

export const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
