import { randomUUID } from 'node:crypto';
import type { Desk } from './desk';
import { groupRights } from './groupRights';
import { ownValues } from './ownValues';
import { missing, Refusal, unknownName } from './refusal';
import { hasGroupRight, may, type Caller, type GroupRight } from './rights';
import type { UserRow } from './rows';
import { agentPreferences, userRow } from './emptyRows';

/** People (zammad-api 4.1; recordings 01, 02, 08, 12). */

type Body = Record<string, unknown>;

const TEXT_KEYS = [
	'firstname',
	'lastname',
	'phone',
	'mobile',
	'web',
	'fax',
	'department',
	'street',
	'zip',
	'city',
	'country',
	'note',
];
const CUSTOMER_ROLE = 3;

const textOf = (body: Body, key: string): string => (typeof body[key] === 'string' ? body[key].trim() : '');

export const validMail = (mail: string): boolean => /^[^\s@<>]+@[^\s@<>]+$/.test(mail);

/** A single name is split at a comma or blank; both are taken from the mail when there is none. */
function names(first: string, last: string, mail: string): [string, string] {
	if (first && last) return [first, last];
	const only = first || last;
	if (only.includes(',')) {
		const [family = '', given = ''] = only.split(/,\s*/, 2);
		return [given, family];
	}
	if (only.includes(' ')) {
		const at = only.indexOf(' ');
		return [only.slice(0, at), only.slice(at + 1)];
	}
	if (only) return [first, last];
	const [given = '', family = ''] = (mail.split('@')[0] ?? '').split(/[._-]/);
	return [given, family];
}

const capitalised = (name: string): string =>
	/^([A-Z]{2,}|[a-z]+)$/.test(name) ? name.charAt(0).toUpperCase() + name.slice(1).toLowerCase() : name;

/** A taken login is never an error: a number 1 to 20, then a UUID is appended. */
function freeLogin(desk: Desk, wanted: string, own?: number): string {
	const taken = (login: string): boolean => desk.users.where('login', login).some((user) => user.id !== own);
	if (!taken(wanted)) return wanted;
	for (let suffix = 1; suffix <= 20; suffix += 1)
		if (!taken(`${wanted}${suffix}`)) return `${wanted}${suffix}`;
	return `${wanted}${randomUUID()}`;
}

function checkMail(desk: Desk, mail: string, own?: number): void {
	if (!mail) return;
	if (!validMail(mail)) throw new Refusal(422, `Invalid email '${mail}'`);
	if (desk.users.where('email', mail).some((user) => user.id !== own)) {
		throw new Refusal(
			422,
			`Email address '${mail}' is already used for ${desk.since('6.5') ? 'another' : 'other'} user.`,
		);
	}
}

function roleIds(desk: Desk, body: Body): number[] | null {
	if (Array.isArray(body.role_ids)) return body.role_ids.map(Number);
	if (!Array.isArray(body.roles)) return null;
	return body.roles.map((name) => {
		const role = desk.roles.find((row) => row.name === name);
		if (!role) throw unknownName('roles', String(name));
		return role.id;
	});
}

/** Roles and groups count only from a caller with `admin.user`; all others make customers. */
export function createUser(desk: Desk, caller: Caller, body: Body, asCustomer = false): UserRow {
	const mail = textOf(body, 'email').toLowerCase();
	const login = textOf(body, 'login').toLowerCase();
	const [firstname, lastname] = names(textOf(body, 'firstname'), textOf(body, 'lastname'), mail);
	const id = desk.users.nextId();
	if (![firstname, lastname, textOf(body, 'phone'), mail, login].some(Boolean)) {
		throw new Refusal(
			422,
			desk.since('6.5')
				? 'At least one identifier (firstname, lastname, phone, mobile or email) for user is required.'
				: 'At least one identifier (firstname, lastname, phone or email) for user is required.',
		);
	}
	checkMail(desk, mail);
	const trusted = !asCustomer && may(caller, 'admin.user');
	const roles = (trusted ? roleIds(desk, body) : null) ?? [CUSTOMER_ROLE];
	const at = desk.now();
	const texts = Object.fromEntries(
		TEXT_KEYS.filter((key) => key in body).map((key) => [key, textOf(body, key)]),
	);
	const isAgent = roles.some((role) => desk.roles.get(role)?.permissions.includes('ticket.agent'));
	const row = userRow(
		{
			...texts,
			...ownValues(desk, 'User', body, true),
			id,
			login: freeLogin(desk, login || mail || `auto-${randomUUID()}`),
			firstname: capitalised(firstname),
			lastname: capitalised(lastname),
			email: mail,
			role_ids: roles,
			group_ids: (trusted ? groupRights(desk, body) : null) ?? {},
			preferences: isAgent ? agentPreferences() : {},
		},
		{ created_by_id: caller.user.id, updated_by_id: caller.user.id, created_at: at, updated_at: at },
	);
	return desk.users.insert(row);
}

export function updateUser(desk: Desk, caller: Caller, id: number, body: Body): UserRow {
	const before = desk.users.get(id);
	if (!before) throw missing('User', id);
	const changes: Body = { ...ownValues(desk, 'User', body, false, before) };
	for (const key of TEXT_KEYS) if (key in body) changes[key] = textOf(body, key);
	if ('email' in body) {
		changes.email = textOf(body, 'email').toLowerCase();
		checkMail(desk, changes.email as string, id);
	}
	if ('login' in body) changes.login = freeLogin(desk, textOf(body, 'login').toLowerCase(), id);
	if (typeof body.active === 'boolean') changes.active = body.active;
	if (may(caller, 'admin.user')) {
		const roles = roleIds(desk, body);
		const groups = groupRights(desk, body);
		if (roles) changes.role_ids = roles;
		if (groups) changes.group_ids = groups;
	}
	desk.servedWith.delete(`User ${id}`);
	return desk.users.update(id, { ...changes, updated_by_id: caller.user.id, updated_at: desk.now() });
}

export function deleteUser(desk: Desk, id: number): void {
	if (!desk.users.get(id)) throw missing('User', id);
	const of = (row: { customer_id: number; owner_id: number; created_by_id: number }): boolean =>
		[row.customer_id, row.owner_id, row.created_by_id].includes(id);
	if (desk.tickets.find(of)) throw new Refusal(422, "Can't delete, object has references.");
	for (const token of desk.tokens.filter((row) => row.user_id === id)) desk.tokens.delete(token.id);
	desk.users.delete(id);
}

/** By id, then mail, then login; a user found is left as it is. Otherwise a new customer. */
export function findOrCreateCustomer(desk: Desk, caller: Caller, customer: Body): UserRow {
	const byId = customer.id === undefined ? undefined : desk.users.get(Number(customer.id));
	if (byId) return byId;
	const mail = textOf(customer, 'email').toLowerCase();
	const byMail = mail ? desk.users.where('email', mail)[0] : undefined;
	if (byMail) return byMail;
	const login = textOf(customer, 'login').toLowerCase();
	const byLogin = login ? desk.users.where('login', login)[0] : undefined;
	return byLogin ?? createUser(desk, caller, customer, true);
}

/** `guess:<mail>` as customer id. */
export function guessCustomer(desk: Desk, caller: Caller, mail: string): UserRow {
	if (!validMail(mail)) throw new Refusal(422, `Invalid email '${mail}' of customer`, 'bare');
	return desk.users.where('email', mail.toLowerCase())[0] ?? createUser(desk, caller, { email: mail }, true);
}

/**
 * By substring over login, names and mail, phones only from 6.5; newest change first, or by id where asked for (from
 * source). `roles` leaves those with one of them, all when empty (zammad-api 4.1).
 */
export function searchUsers(
	desk: Desk,
	query: string,
	roles: readonly number[] = [],
	byId = false,
	groups: Readonly<Record<string, GroupRight>> | null = null,
): UserRow[] {
	const wanted = query.replace(/\*/g, '').toLowerCase();
	const phones = (user: UserRow): string[] => (desk.since('6.5') ? [user.phone, user.mobile] : []);
	return desk.users
		.all()
		.filter(({ role_ids }) => roles.length === 0 || role_ids.some((id) => roles.includes(id)))
		.filter(
			(user) =>
				groups === null ||
				Object.entries(groups).some(([id, right]) => hasGroupRight(desk, user, Number(id), right)),
		)
		.filter((user) =>
			[user.login, user.firstname, user.lastname, user.email, ...phones(user)].some((value) =>
				value.toLowerCase().includes(wanted),
			),
		)
		.sort(
			(a, b) =>
				(byId ? a.id - b.id : 0) ||
				Number(b.active) - Number(a.active) ||
				b.updated_at.localeCompare(a.updated_at) ||
				b.id - a.id,
		);
}
