import type { Desk } from './desk';
import type { GroupRow, TicketRow, UserRow } from './rows';
import { TICKET_COLUMNS } from './vocabulary';

/** Records as Zammad makes them when only a few keys are known. */

export type Stamps = Pick<UserRow, 'created_by_id' | 'updated_by_id' | 'created_at' | 'updated_at'>;

const criteria = (owned: boolean): Record<string, unknown> => ({
	criteria: { owned_by_me: true, owned_by_nobody: owned, subscribed: owned, no: false },
	channel: { email: true, online: true },
});

/** What Zammad gives every user with an agent's role. */
export const agentPreferences = (): Record<string, unknown> => ({
	notification_config: {
		matrix: {
			create: criteria(true),
			update: criteria(true),
			reminder_reached: criteria(false),
			escalation: criteria(false),
		},
	},
});

/** A group as `POST /groups` makes it, without id, name and stamps. */
export function emptyGroup(
	desk: Desk,
): Omit<GroupRow, 'id' | 'name' | 'created_by_id' | 'updated_by_id' | 'created_at' | 'updated_at'> {
	return {
		signature_id: null,
		email_address_id: null,
		assignment_timeout: null,
		follow_up_possible: 'yes',
		follow_up_assignment: true,
		...(desk.since('5.5') ? { reopen_time_in_days: null } : {}),
		active: true,
		shared_drafts: true,
		note: null,
	};
}

/** A user as Zammad makes it when only the given keys are known (recording 08). */
export function userRow(row: Partial<UserRow> & { id: number; login: string }, stamps: Stamps): UserRow {
	return {
		organization_id: null,
		firstname: '',
		lastname: '',
		email: '',
		image: null,
		image_source: null,
		web: '',
		phone: '',
		fax: '',
		mobile: '',
		department: null,
		street: '',
		zip: '',
		city: '',
		country: '',
		address: null,
		vip: false,
		verified: false,
		active: true,
		note: '',
		last_login: null,
		source: null,
		login_failed: 0,
		out_of_office: false,
		out_of_office_start_at: null,
		out_of_office_end_at: null,
		out_of_office_replacement_id: null,
		preferences: {},
		role_ids: [],
		group_ids: {},
		...stamps,
		...row,
	};
}

/** All columns of a ticket, unset, in the order of the recordings. */
export const emptyTicket = (desk: Desk, id: number): TicketRow =>
	({
		id,
		...Object.fromEntries(TICKET_COLUMNS),
		...(desk.since('5.5') ? { last_close_at: null } : {}),
		...(desk.since('6.5') ? { checklist_id: null } : {}),
	}) as TicketRow;
