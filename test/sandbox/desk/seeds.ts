import { Desk, type DeskVersion } from './desk';
import { agentPreferences, emptyGroup, emptyTicket, userRow, type Stamps } from './emptyRows';
import type { GroupRights, RoleRow, UserRow } from './rows';
import { STOCK_ROLES } from './permissions';
import { seedRecords } from './setup/records';
import { seedSettings } from './settings';
import { FIRST_OWN_ATTRIBUTE, OBJECTS, PRIORITIES, stockStates, SYSTEM_ATTRIBUTES } from './vocabulary';

export const ADMIN_ID = 3;
export const AGENT_ID = 4;
export const ADMIN_LOGIN = 'admin@djbc.test';
export const AGENT_LOGIN = 'agent@djbc.test';

/** A fresh desk: stock seeds, an admin (3) and an agent (4) with `full` on the group Users (1). */
export function freshDesk(version: DeskVersion): Desk {
	const desk = new Desk(version);
	const at = desk.now();
	const stamps = { created_by_id: 1, updated_by_id: 1, created_at: at, updated_at: at };
	for (const state of stockStates(desk.since('6.5'))) {
		const id = state.id;
		desk.states.insert({
			...state,
			next_state_id: state.name === 'pending close' ? 4 : null,
			ignore_escalation: id > 2,
			default_create: id === 1,
			default_follow_up: id === 2,
			note: null,
			active: true,
			...stamps,
		});
	}
	for (const priority of PRIORITIES) {
		desk.priorities.insert({
			...priority,
			default_create: priority.id === 2,
			note: null,
			active: true,
			...stamps,
		});
	}
	for (const [name, note, permissions] of STOCK_ROLES) {
		desk.roles.insert({
			id: desk.roles.nextId(),
			name,
			preferences: {},
			default_at_signup: name === 'Customer',
			active: true,
			note,
			permissions: [...permissions],
			group_ids: {},
			...stamps,
		} satisfies RoleRow);
	}
	desk.groups.insert({
		...emptyGroup(desk),
		id: desk.groups.nextId(),
		name: 'Users',
		...(desk.since('6.5') ? { name_last: 'Users', parent_id: null } : {}),
		signature_id: 1,
		note: 'Standard Group/Pool for Tickets.',
		...stamps,
	});
	seedUsers(desk, stamps);
	seedAttributes(desk, stamps);
	seedSettings(desk, at);
	seedFirstTicket(desk, at);
	seedRecords(desk);
	return desk;
}

function seedUsers(desk: Desk, stamps: Stamps): void {
	const full: GroupRights = { 1: ['full'] };
	const add = (row: Partial<UserRow> & { login: string }): void => {
		desk.users.insert(userRow({ id: desk.users.nextId(), ...row }, stamps));
	};
	add({ login: '-', firstname: '-', active: false });
	add({
		login: 'nicole.braun@zammad.org',
		firstname: 'Nicole',
		lastname: 'Braun',
		email: 'nicole.braun@zammad.org',
		organization_id: 1,
		role_ids: [3],
	});
	const staff = { preferences: agentPreferences(), group_ids: full };
	add({
		login: ADMIN_LOGIN,
		firstname: 'Adi',
		lastname: 'Admin',
		email: ADMIN_LOGIN,
		role_ids: [1, 2],
		...staff,
	});
	add({
		login: AGENT_LOGIN,
		firstname: 'Ayu',
		lastname: 'Agen',
		email: AGENT_LOGIN,
		role_ids: [2],
		...staff,
	});
}

function seedAttributes(desk: Desk, stamps: Stamps): void {
	for (const [object, names] of Object.entries(SYSTEM_ATTRIBUTES)) {
		for (const name of names) {
			desk.attributes.insert({
				id: desk.attributes.nextId(),
				object_lookup_id: OBJECTS[object] ?? 0,
				name,
				display: name,
				data_type: 'input',
				data_option: {},
				data_option_new: {},
				editable: false,
				active: true,
				screens: {},
				to_create: false,
				to_migrate: false,
				to_delete: false,
				to_config: false,
				position: 1,
				...stamps,
			});
		}
	}
	desk.attributes.startAfter(FIRST_OWN_ATTRIBUTE - 1);
}

function seedFirstTicket(desk: Desk, at: string): void {
	const stamps = { created_by_id: 2, updated_by_id: 2, created_at: at, updated_at: at };
	const id = desk.tickets.nextId();
	desk.tickets.insert({
		...emptyTicket(desk, id),
		group_id: 1,
		priority_id: 2,
		state_id: 1,
		organization_id: 1,
		number: '70001',
		title: 'Welcome to Zammad!',
		owner_id: 1,
		customer_id: 2,
		note: null,
		first_response_at: null,
		close_at: null,
		last_contact_at: at,
		last_contact_agent_at: null,
		last_contact_customer_at: at,
		last_owner_update_at: null,
		create_article_type_id: 5,
		create_article_sender_id: 2,
		article_count: 1,
		pending_time: null,
		type: null,
		preferences: {},
		...stamps,
	});
	desk.articles.insert({
		id: desk.articles.nextId(),
		ticket_id: id,
		type_id: 5,
		sender_id: 2,
		from: 'Nicole Braun <nicole.braun@zammad.org>',
		to: null,
		cc: null,
		subject: null,
		reply_to: null,
		message_id: null,
		message_id_md5: null,
		in_reply_to: null,
		content_type: 'text/plain',
		references: null,
		body: 'Welcome!',
		internal: false,
		preferences: {},
		origin_by_id: null,
		attachments: [],
		...stamps,
	});
}
