import type { FastifyInstance } from 'fastify';
import type { Desk } from '../desk/desk';
import { missing, Refusal } from '../desk/refusal';
import type { GroupRights, GroupRow } from '../desk/rows';
import { cut, pageOf, type SearchQuery } from '../desk/search';
import { emptyGroup } from '../desk/emptyRows';
import { groupAnswer, roleAnswer, userAnswer } from '../desk/shapes';
import { createUser, searchUsers, updateUser } from '../desk/users';
import { allow } from './access';
import { flag, parameters, pathId, type Body } from './parameters';

const STAFF = ['ticket.agent', 'admin.user'];
const GROUP_KEYS = [
	'assignment_timeout',
	'follow_up_possible',
	'follow_up_assignment',
	'reopen_time_in_days',
	'active',
	'shared_drafts',
	'note',
] as const;

/** Users, groups, roles. */
export function peopleRoutes(app: FastifyInstance, desk: Desk): void {
	const exists = (): Refusal =>
		new Refusal(422, desk.is55 ? 'This object already exists.' : 'Object already exists!');
	const page = (request: Parameters<typeof parameters>[0]): SearchQuery => parameters(request) as SearchQuery;

	app.get('/users/me', (request) => userAnswer(desk, allow(desk, request).user, flag(request, 'expand')));

	const search = (request: Parameters<typeof parameters>[0]): unknown => {
		allow(desk, request, ...STAFF);
		const { query, term } = parameters(request);
		const found = cut(searchUsers(desk, String(query ?? term ?? '')), pageOf(page(request), 50, 200));
		return found.map((user) => userAnswer(desk, user, flag(request, 'expand')));
	};
	app.get('/users/search', search);
	app.post('/users/search', search);

	app.get('/users', (request) => {
		allow(desk, request, ...STAFF);
		const rows = cut(desk.users.all(), pageOf(page(request), 100, 1000));
		return rows.map((user) => userAnswer(desk, user, flag(request, 'expand')));
	});

	app.get('/users/:id', (request) => {
		const caller = allow(desk, request);
		const user = desk.users.get(pathId(request));
		if (!user) throw missing('User', pathId(request));
		if (user.id !== caller.user.id) allow(desk, request, ...STAFF);
		return userAnswer(desk, user, flag(request, 'expand'));
	});

	app.post('/users', (request, reply) => {
		const caller = allow(desk, request, ...STAFF);
		const user = desk.journal.transaction(() => createUser(desk, caller, parameters(request)));
		void reply.code(201);
		return userAnswer(desk, user, flag(request, 'expand'));
	});

	app.put('/users/:id', (request) => {
		const caller = allow(desk, request, ...STAFF);
		const user = desk.journal.transaction(() =>
			updateUser(desk, caller, pathId(request), parameters(request)),
		);
		return userAnswer(desk, user, flag(request, 'expand'));
	});

	app.get('/groups', (request) => {
		allow(desk, request, 'admin.group');
		return cut(desk.groups.all(), pageOf(page(request), 500, 1000)).map((group) =>
			groupAnswer(desk, group, flag(request, 'expand')),
		);
	});

	app.get('/groups/:id', (request) => {
		allow(desk, request, 'admin.group');
		const group = desk.groups.get(pathId(request));
		if (!group) throw missing('Group', pathId(request));
		return groupAnswer(desk, group, flag(request, 'expand'));
	});

	const nameTaken = (name: string, own?: number): boolean =>
		desk.groups.find((row) => row.id !== own && row.name.toLowerCase() === name.toLowerCase()) !== undefined;
	const groupKeys = (body: Body): Partial<GroupRow> =>
		Object.fromEntries(
			GROUP_KEYS.filter((key) => key in body && (key !== 'reopen_time_in_days' || desk.is55)).map((key) => [
				key,
				body[key],
			]),
		);

	app.post('/groups', (request, reply) => {
		const caller = allow(desk, request, 'admin.group');
		const body = parameters(request);
		const id = desk.groups.nextId();
		if (typeof body.name !== 'string' || body.name === '') {
			throw new Refusal(422, 'Attribute \'name" of relation "groups\' required!');
		}
		if (nameTaken(body.name)) throw exists();
		const at = desk.now();
		const group = desk.groups.insert({
			...emptyGroup(desk),
			...groupKeys(body),
			id,
			name: body.name,
			created_by_id: caller.user.id,
			updated_by_id: caller.user.id,
			created_at: at,
			updated_at: at,
		});
		void reply.code(201);
		return groupAnswer(desk, group, flag(request, 'expand'));
	});

	app.put('/groups/:id', (request) => {
		const caller = allow(desk, request, 'admin.group');
		const before = desk.groups.get(pathId(request));
		if (!before) throw missing('Group', pathId(request));
		const body = parameters(request);
		const name = typeof body.name === 'string' ? body.name : before.name;
		if (nameTaken(name, before.id)) throw exists();
		const changes = { ...groupKeys(body), name, updated_by_id: caller.user.id, updated_at: desk.now() };
		return groupAnswer(desk, desk.groups.update(before.id, changes), flag(request, 'expand'));
	});

	app.get('/roles', (request) => {
		allow(desk, request, 'admin.role');
		return desk.roles.all().map((role) => roleAnswer(desk, role, flag(request, 'expand')));
	});

	app.get('/roles/:id', (request) => {
		allow(desk, request, 'admin.role');
		const role = desk.roles.get(pathId(request));
		if (!role) throw missing('Role', pathId(request));
		return roleAnswer(desk, role, flag(request, 'expand'));
	});

	app.post('/roles', (request, reply) => {
		const caller = allow(desk, request, 'admin.role');
		const body = parameters(request);
		if (desk.roles.find((row) => row.name === body.name)) throw exists();
		const at = desk.now();
		const role = desk.roles.insert({
			id: desk.roles.nextId(),
			name: String(body.name),
			preferences: {},
			default_at_signup: body.default_at_signup === true,
			active: body.active !== false,
			note: typeof body.note === 'string' ? body.note : null,
			permissions: Array.isArray(body.permissions) ? body.permissions.map(String) : [],
			group_ids: (body.group_ids as GroupRights | undefined) ?? {},
			created_by_id: caller.user.id,
			updated_by_id: caller.user.id,
			created_at: at,
			updated_at: at,
		});
		void reply.code(201);
		return roleAnswer(desk, role);
	});
}
