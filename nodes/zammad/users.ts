import { z } from 'zod';
import type { Desk } from './desk';
import { ZammadFailure } from './failure';
import { idInPath, idShape } from './recordId';
import { PAGE_ROWS } from './search';

/** A user as read (zammad-api 4.1). `group_ids` is an object of rights by group id. */
export const userShape = z
	.object({
		id: idShape,
		login: z.string(),
		firstname: z.string().nullish(),
		lastname: z.string().nullish(),
		email: z.string().nullish(),
		phone: z.string().nullish(),
		mobile: z.string().nullish(),
		active: z.boolean(),
		organization_id: idShape.nullish(),
		role_ids: z.array(idShape).optional(),
		group_ids: z.record(z.array(z.string())).optional(),
		created_at: z.string(),
		updated_at: z.string(),
	})
	.passthrough();

export type User = z.infer<typeof userShape>;

/** As people are named; by the login where no name was entered. */
export function nameOf({ firstname, lastname, login }: User): string {
	return [firstname, lastname].filter(Boolean).join(' ') || login;
}

/** Whether a login or e-mail address is this user's, in whatever case. */
export function isNamed({ login, email }: User, name: string): boolean {
	const wanted = name.toLowerCase();
	return login.toLowerCase() === wanted || email?.toLowerCase() === wanted;
}

export interface UserFields {
	login: string;
	firstname?: string;
	lastname?: string;
	email?: string;
	phone?: string;
	[attribute: string]: unknown;
}

export interface Users {
	/** The user of the token. */
	me(): Promise<User>;
	get(id: number): Promise<User>;
	/** Names of the roles of a user. */
	roles(id: number): Promise<string[]>;
	/** By text in login, names, mail: a substring on 5.2 without a search engine, so look at the hits. */
	search(text: string, options?: { limit?: number }): Promise<User[]>;
	/** Exactly this login (Zammad keeps logins in lower case), or null. */
	byLogin(login: string): Promise<User | null>;
	/** Everybody with one of these roles, the inactive included. */
	withRoles(roleIds: readonly number[]): Promise<User[]>;
	/**
	 * The active people who can read tickets of a group, by their own rights or those of a role, as Zammad's own form
	 * asks for the people who may be mentioned.
	 */
	readersOf(groupId: number): Promise<User[]>;
	/**
	 * Zammad never refuses a taken login but changes it (`x:1` becomes `x:11`): that is a failure here, with the id of
	 * the user made by mistake. On the message path create customers with the ticket instead.
	 */
	create(fields: UserFields): Promise<User>;
}

export function usersOf(desk: Desk): Users {
	// By POST, since names and numbers of people do not belong into the logs of web servers.
	const search = (query: string, limit = 50, more: object = {}): Promise<User[]> =>
		desk.call({
			operation: 'search users',
			method: 'POST',
			path: '/users/search',
			query: { expand: 'true' },
			body: { query, limit, ...more },
			read: true,
			shape: z.array(userShape),
		});
	/** Each once: 5.2 lists a user for each of the roles asked for. */
	const everybody = async (more: object): Promise<User[]> => {
		const found = new Map<number, User>();
		for (let page = 1; ; page += 1) {
			const users = await search('*', PAGE_ROWS, { ...more, page, sort_by: 'id', order_by: 'asc' });
			for (const user of users) found.set(user.id, user);
			if (users.length < PAGE_ROWS) return [...found.values()];
		}
	};
	return {
		me: () => desk.call({ operation: 'read own user', method: 'GET', path: '/users/me', shape: userShape }),
		get: async (id) =>
			desk.call({
				operation: 'read user',
				method: 'GET',
				path: `/users/${idInPath(id, 'read user')}`,
				ids: { userId: id },
				shape: userShape,
			}),
		async roles(id) {
			const { roles } = await desk.call({
				operation: 'read user',
				method: 'GET',
				path: `/users/${idInPath(id, 'read user')}`,
				query: { expand: 'true' },
				ids: { userId: id },
				shape: z.object({ roles: z.array(z.string()) }),
			});
			return roles;
		},
		search: (text, options) => search(text, options?.limit),
		async byLogin(login) {
			const wanted = login.toLowerCase();
			const pick = (users: User[]) => users.find((user) => user.login.toLowerCase() === wanted) ?? null;
			const found = pick(await search(login, 200));
			// A search engine reads `wa:62` as field and value unless it is a quoted phrase.
			if (found || !/[^\w.@-]/.test(login)) return found;
			return pick(await search(`login:"${login.replace(/["\\]/g, '\\$&')}"`, 200));
		},
		async withRoles(roleIds) {
			const found = await everybody({ role_ids: roleIds });
			return found.filter((user) => user.role_ids?.some((id) => roleIds.includes(id)));
		},
		async readersOf(groupId) {
			const asked = { group_ids: { [groupId]: 'read' }, permissions: ['ticket.agent'] };
			return (await everybody(asked)).filter(({ active }) => active);
		},
		async create(fields) {
			const before = desk.requests;
			const user = await desk.call({
				operation: 'create user',
				method: 'POST',
				path: '/users',
				body: fields,
				shape: userShape,
			});
			if (user.login.toLowerCase() !== fields.login.toLowerCase()) {
				throw loginTaken(user.id, desk.requests - before);
			}
			return user;
		},
	};
}

function loginTaken(userId: number, requests: number): ZammadFailure {
	return new ZammadFailure({
		operation: 'create user',
		ids: { userId },
		status: 201,
		kind: 'refused',
		outcome: 'unknown',
		text: null,
		code: null,
		advice:
			'The login was taken, and Zammad made another user with a changed login. Look users up before creating.',
		mayRepeat: false,
		retryAfter: null,
		requests,
	});
}
