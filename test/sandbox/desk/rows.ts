/** The rows of the desk. Times are ISO 8601 in UTC with milliseconds; own attributes lie flat beside the columns. */

export interface Stamped {
	id: number;
	created_by_id: number;
	updated_by_id: number;
	created_at: string;
	updated_at: string;
}

export interface TicketRow extends Stamped {
	group_id: number;
	priority_id: number;
	state_id: number;
	organization_id: number | null;
	number: string;
	title: string;
	owner_id: number;
	customer_id: number;
	note: string | null;
	first_response_at: string | null;
	close_at: string | null;
	last_close_at?: string | null;
	last_contact_at: string | null;
	last_contact_agent_at: string | null;
	last_contact_customer_at: string | null;
	last_owner_update_at: string | null;
	create_article_type_id: number | null;
	create_article_sender_id: number | null;
	article_count: number | null;
	pending_time: string | null;
	type: string | null;
	preferences: Record<string, unknown>;
	[attribute: string]: unknown;
}

export interface ArticleRow extends Stamped {
	ticket_id: number;
	type_id: number;
	sender_id: number;
	from: string | null;
	to: string | null;
	cc: string | null;
	subject: string | null;
	reply_to: string | null;
	message_id: string | null;
	message_id_md5: string | null;
	in_reply_to: string | null;
	content_type: string;
	references: string | null;
	body: string;
	internal: boolean;
	preferences: Record<string, unknown>;
	origin_by_id: number | null;
	attachments: AttachmentRow[];
}

export interface AttachmentRow {
	id: number;
	store_file_id: number;
	filename: string;
	/** Bytes, as text. */
	size: string;
	preferences: Record<string, unknown>;
	content: Buffer;
}

/** Rights by group id: `full`, or any of `read`, `create`, `change`, `overview`. */
export type GroupRights = Record<string, string[]>;

export interface UserRow extends Stamped {
	login: string;
	firstname: string;
	lastname: string;
	email: string;
	phone: string;
	mobile: string;
	active: boolean;
	preferences: Record<string, unknown>;
	role_ids: number[];
	group_ids: GroupRights;
	[attribute: string]: unknown;
}

export interface RoleRow extends Stamped {
	name: string;
	preferences: Record<string, unknown>;
	default_at_signup: boolean;
	active: boolean;
	note: string | null;
	permissions: string[];
	group_ids: GroupRights;
}

export interface GroupRow extends Stamped {
	name: string;
	signature_id: number | null;
	email_address_id: number | null;
	assignment_timeout: number | null;
	follow_up_possible: string;
	follow_up_assignment: boolean;
	reopen_time_in_days?: number | null;
	active: boolean;
	shared_drafts: boolean;
	name_last?: string;
	parent_id?: number | null;
	note: string | null;
}

export interface StateRow extends Stamped {
	name: string;
	state_type_id: number;
	next_state_id: number | null;
	ignore_escalation: boolean;
	default_create: boolean;
	default_follow_up: boolean;
	note: string | null;
	active: boolean;
}

export interface PriorityRow extends Stamped {
	name: string;
	default_create: boolean;
	ui_icon: string | null;
	ui_color: string | null;
	note: string | null;
	active: boolean;
}

export interface DataOption {
	options?: Record<string, string> | TreeOption[];
	default?: unknown;
	maxlength?: number;
	min?: number;
	max?: number;
	diff?: number | null;
	[key: string]: unknown;
}

export interface TreeOption {
	name: string;
	value?: string;
	children?: TreeOption[];
}

export interface AttributeRow extends Stamped {
	object_lookup_id: number;
	name: string;
	display: string;
	data_type: string;
	data_option: DataOption;
	data_option_new: DataOption;
	editable: boolean;
	active: boolean;
	screens: Record<string, unknown>;
	to_create: boolean;
	to_migrate: boolean;
	to_delete: boolean;
	to_config: boolean;
	position: number;
}

/** `source` is the `type` ("parent", "child", "normal") of `target`. */
export interface LinkRow {
	id: number;
	type: 'normal' | 'parent' | 'child';
	source: number;
	target: number;
	created_at: string;
	updated_at: string;
}

export interface TagRow {
	id: number;
	ticket_id: number;
	name: string;
}

/** A word of the list of tags, whether a ticket has it or not. */
export interface TagItemRow {
	id: number;
	name: string;
}

/** A user who follows a ticket. */
export interface MentionRow extends Stamped {
	mentionable_type: 'Ticket';
	mentionable_id: number;
	user_id: number;
}

export interface NotificationRow extends Stamped {
	o_id: number;
	object_lookup_id: number;
	type_lookup_id: number;
	user_id: number;
	seen: boolean;
}

/** An access token; its secret is told once. */
export interface TokenRow {
	id: number;
	secret: string;
	label: string;
	user_id: number;
	permissions: string[];
	/** A day up to 6.4, an instant from 6.5. */
	expires_at: string | null;
	last_used_at: string | null;
	created_at: string;
}

export interface HistoryRow {
	id: number;
	o_id: number;
	ticket_id: number;
	created_by_id: number;
	created_at: string;
	object: 'Ticket' | 'Ticket::Article';
	type: string;
	attribute?: string;
	value_from?: string;
	value_to?: string;
	id_from?: number;
	id_to?: number;
}

export interface SettingRow {
	id: number;
	title: string;
	name: string;
	area: string;
	value: unknown;
	permission: string;
	created_at: string;
	updated_at: string;
}
