import type { FastifyInstance } from 'fastify';
import type { Desk } from '../desk/desk';
import { missing } from '../desk/refusal';
import { cut, pageOf, type SearchQuery } from '../desk/search';
import { userAnswer } from '../desk/shapes';
import { createUser, deleteUser, searchUsers, updateUser } from '../desk/users';
import { allow } from './access';
import { flag, parameters, pathId } from './parameters';

const STAFF = ['ticket.agent', 'admin.user'];

/** Users (zammad-api 4.1). */
export function peopleRoutes(app: FastifyInstance, desk: Desk): void {
	const page = (request: Parameters<typeof parameters>[0]): SearchQuery => parameters(request) as SearchQuery;

	app.get('/users/me', (request) => userAnswer(desk, allow(desk, request).user, flag(request, 'expand')));

	const search = (request: Parameters<typeof parameters>[0]): unknown => {
		allow(desk, request, ...STAFF);
		const { query, term, role_ids: roles, group_ids: groups, sort_by: by } = parameters(request);
		const hits = searchUsers(
			desk,
			String(query ?? term ?? ''),
			[roles ?? []].flat().map(Number),
			by === 'id',
			(groups ?? null) as Record<string, 'read'> | null,
		);
		const found = cut(hits, pageOf(page(request), 50, 200));
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

	app.delete('/users/:id', (request) => {
		allow(desk, request, 'admin.user');
		deleteUser(desk, pathId(request));
		return {};
	});
}
