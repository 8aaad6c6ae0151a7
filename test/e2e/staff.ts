import { RESTRICTED } from '../../nodes/setup/places';
import type { DeskApi } from './deskApi';

/** Adds roles, by their names, to those that a user has. */
export async function appoint(admin: DeskApi, userId: number, ...names: string[]): Promise<void> {
	const roles = await admin.all<{ id: number; name: string }>('/roles');
	const wanted = names.map((name) => {
		const role = roles.find((one) => one.name === name);
		if (!role) throw new Error(`The desk has no role ${name}`);
		return role.id;
	});
	const user = await admin.call<{ role_ids: number[] }>('GET', `/users/${userId}`);
	const all = new Set([...user.role_ids, ...wanted]);
	if (all.size > user.role_ids.length) await admin.call('PUT', `/users/${userId}`, { role_ids: [...all] });
}

/** An officer with these roles: made, or found again by the login. Returns the login, for the `From:` header. */
export async function officer(admin: DeskApi, login: string, ...roles: string[]): Promise<string> {
	const found = await admin.call<Array<{ id: number; login: string }>>(
		'GET',
		`/users/search?query=${encodeURIComponent(login)}&limit=50`,
	);
	const known = found.find((user) => user.login === login);
	if (known) await appoint(admin, known.id, ...roles);
	else await admin.call('POST', '/users', { login, firstname: 'Petugas', lastname: 'Uji', roles });
	return login;
}

/**
 * Gives the roles of Setup to the users of both tokens: to the agent's those of the integration, to the admin's the
 * right to write Verify's probe.
 */
export async function giveRoles(admin: DeskApi, agent: DeskApi): Promise<void> {
	await appoint(admin, (await agent.call('GET', '/users/me')).id, 'Integrasi', ...Object.keys(RESTRICTED));
	await appoint(admin, (await admin.call('GET', '/users/me')).id, 'Uji Setup');
}

/** A token of the integration's user that may also register webhooks and triggers (zammad-api 10). */
export async function registeringToken(admin: DeskApi, agent: DeskApi): Promise<string> {
	const permission = ['admin.webhook', 'admin.trigger'];
	const role = 'Uji Pendaftaran';
	await admin.call('POST', '/roles', { name: role, permissions: permission, active: true });
	const { id, login } = await agent.call('GET', '/users/me');
	await appoint(admin, id, role);
	const made = await admin.as(login).call('POST', '/user_access_token', {
		label: role,
		name: role,
		permission: ['ticket.agent', ...permission],
	});
	return String(made.token ?? made.name);
}
