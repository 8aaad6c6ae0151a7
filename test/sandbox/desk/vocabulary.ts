/** Fixed lists of a stock desk (zammad-api 2.4, 3.2; recordings 04 and 08). Ids are those of 5.2. */

export const OBJECTS: Record<string, number> = { Ticket: 1, User: 3, Organization: 4, Group: 5 };

/** State types; what waits and what the stock workflow offers goes by them (zammad-api 2.3). */
export const STATE_TYPE = {
	new: 1,
	open: 2,
	pendingReminder: 3,
	pendingAction: 4,
	closed: 5,
	merged: 6,
	removed: 7,
} as const;

interface StockState {
	id: number;
	name: string;
	state_type_id: number;
}

const STATES_OF_EVERY_DESK: readonly StockState[] = [
	{ id: 1, name: 'new', state_type_id: STATE_TYPE.new },
	{ id: 2, name: 'open', state_type_id: STATE_TYPE.open },
	{ id: 3, name: 'pending reminder', state_type_id: STATE_TYPE.pendingReminder },
	{ id: 4, name: 'closed', state_type_id: STATE_TYPE.closed },
	{ id: 5, name: 'merged', state_type_id: STATE_TYPE.merged },
];

/** A fresh desk of 6.x has no `removed`, and `pending close` in its place (zammad-api 2.4). */
export const stockStates = (recent: boolean): StockState[] => [
	...STATES_OF_EVERY_DESK,
	...(recent ? [] : [{ id: 6, name: 'removed', state_type_id: STATE_TYPE.removed }]),
	{ id: recent ? 6 : 7, name: 'pending close', state_type_id: STATE_TYPE.pendingAction },
];

export const STATE = { new: 1, open: 2, closed: 4, merged: 5 } as const;

export const PRIORITIES = [
	{ id: 1, name: '1 low', ui_icon: 'low-priority', ui_color: 'low-priority' },
	{ id: 2, name: '2 normal', ui_icon: null, ui_color: null },
	{ id: 3, name: '3 high', ui_icon: 'important', ui_color: 'high-priority' },
] as const;

export const ARTICLE_TYPES = [
	{ id: 1, name: 'email', communication: true },
	{ id: 2, name: 'sms', communication: true },
	{ id: 3, name: 'chat', communication: true },
	{ id: 4, name: 'fax', communication: true },
	{ id: 5, name: 'phone', communication: true },
	{ id: 6, name: 'twitter status', communication: true },
	{ id: 7, name: 'twitter direct-message', communication: true },
	{ id: 8, name: 'facebook feed post', communication: true },
	{ id: 9, name: 'facebook feed comment', communication: true },
	{ id: 10, name: 'note', communication: false },
	{ id: 11, name: 'web', communication: true },
	{ id: 12, name: 'telegram personal-message', communication: true },
	{ id: 13, name: 'facebook direct-message', communication: true },
	// From 6.4: an earlier desk does not know the name (recording 04).
	{ id: 14, name: 'whatsapp message', communication: true },
] as const;

export const ARTICLE_TYPE = { email: 1, chat: 3, phone: 5, note: 10, web: 11 } as const;

/** Types that keep `from` and sender as sent (zammad-api 3.3, steps 3 and 4). */
export const TYPES_WITH_OWN_FROM: readonly string[] = [
	'email',
	'sms',
	'twitter status',
	'twitter direct-message',
	'facebook feed post',
	'facebook feed comment',
];

export const SENDERS = [
	{ id: 1, name: 'Agent' },
	{ id: 2, name: 'Customer' },
	{ id: 3, name: 'System' },
] as const;

export const SENDER = { agent: 1, customer: 2, system: 3 } as const;

/** Columns of a ticket in the order of the recordings, with their values on an empty one. */
export const TICKET_COLUMNS: ReadonlyArray<readonly [name: string, empty: unknown]> = [
	['group_id', null],
	['priority_id', null],
	['state_id', null],
	['organization_id', null],
	['number', ''],
	['title', ''],
	['owner_id', 1],
	['customer_id', null],
	['note', null],
	['first_response_at', null],
	['first_response_escalation_at', null],
	['first_response_in_min', null],
	['first_response_diff_in_min', null],
	['close_at', null],
	['close_escalation_at', null],
	['close_in_min', null],
	['close_diff_in_min', null],
	['update_escalation_at', null],
	['update_in_min', null],
	['update_diff_in_min', null],
	['last_contact_at', null],
	['last_contact_agent_at', null],
	['last_contact_customer_at', null],
	['last_owner_update_at', null],
	['create_article_type_id', null],
	['create_article_sender_id', null],
	['article_count', null],
	['escalation_at', null],
	['pending_time', null],
	['type', null],
	['time_unit', null],
	['preferences', {}],
];

/** Attributes a stock desk has of its own: their names are taken. */
export const SYSTEM_ATTRIBUTES: Record<string, readonly string[]> = {
	Ticket: [
		'number',
		'title',
		'customer_id',
		'organization_id',
		'type',
		'group_id',
		'owner_id',
		'state_id',
		'pending_time',
		'priority_id',
		'tags',
	],
	User: [
		'login',
		'firstname',
		'lastname',
		'email',
		'web',
		'phone',
		'mobile',
		'fax',
		'department',
		'street',
		'note',
	],
	Group: ['name', 'assignment_timeout', 'follow_up_possible', 'follow_up_assignment', 'note', 'active'],
	Organization: ['name', 'shared', 'domain_assignment', 'domain', 'note', 'active'],
};

/** Id of the first own attribute (recording 03). */
export const FIRST_OWN_ATTRIBUTE = 53;
