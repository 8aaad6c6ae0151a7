import type { FastifyInstance } from 'fastify';
import type { Desk } from '../desk/desk';
import { createGroup, deleteGroup, updateGroup } from '../desk/groups';
import { forbidden, missing } from '../desk/refusal';
import { createRole, deleteRole, updateRole } from '../desk/roles';
import { hasGroupRight, may, type Caller } from '../desk/rights';
import type { GroupRow } from '../desk/rows';
import { cut, pageOf, type SearchQuery } from '../desk/search';
import { groupAnswer, roleAnswer } from '../desk/shapes';
import { allow } from './access';
import { flag, parameters, pathId } from './parameters';

/** Groups and roles. Up to 6.4 only for their administrators, from 6.5 agents read them (zammad-api 4.1, 4.3). */
export function groupRoutes(app: FastifyInstance, desk: Desk): void {
	const readersOf = (permission: string): string[] =>
		desk.since('6.5') ? [permission, 'ticket.agent', 'ticket.customer'] : [permission];
	/** Agents see the groups they have a right on. */
	const sees = (caller: Caller, group: GroupRow): boolean =>
		may(caller, 'admin.group') ||
		(['read', 'create', 'change', 'overview'] as const).some((right) =>
			hasGroupRight(desk, caller.user, group.id, right),
		);

	app.get('/groups', (request) => {
		const caller = allow(desk, request, ...readersOf('admin.group'));
		const rows = desk.groups.all().filter((group) => sees(caller, group));
		return cut(rows, pageOf(parameters(request) as SearchQuery, 500, 1000)).map((group) =>
			groupAnswer(desk, group, flag(request, 'expand')),
		);
	});
	app.get('/groups/:id', (request) => {
		const caller = allow(desk, request, ...readersOf('admin.group'));
		const group = desk.groups.get(pathId(request));
		if (!group) throw missing('Group', pathId(request));
		if (!sees(caller, group)) throw forbidden();
		return groupAnswer(desk, group, flag(request, 'expand'));
	});
	app.post('/groups', (request, reply) => {
		const caller = allow(desk, request, 'admin.group');
		const group = desk.journal.transaction(() => createGroup(desk, parameters(request), caller.user.id));
		void reply.code(201);
		return groupAnswer(desk, group, flag(request, 'expand'));
	});
	app.put('/groups/:id', (request) => {
		const caller = allow(desk, request, 'admin.group');
		const group = desk.journal.transaction(() =>
			updateGroup(desk, pathId(request), parameters(request), caller.user.id),
		);
		return groupAnswer(desk, group, flag(request, 'expand'));
	});
	app.delete('/groups/:id', (request) => {
		allow(desk, request, 'admin.group');
		deleteGroup(desk, pathId(request));
		return {};
	});

	app.get('/roles', (request) => {
		allow(desk, request, ...readersOf('admin.role'));
		return cut(desk.roles.all(), pageOf(parameters(request) as SearchQuery, 500, 1000)).map((role) =>
			roleAnswer(desk, role, flag(request, 'expand')),
		);
	});
	app.get('/roles/:id', (request) => {
		allow(desk, request, ...readersOf('admin.role'));
		const role = desk.roles.get(pathId(request));
		if (!role) throw missing('Role', pathId(request));
		return roleAnswer(desk, role, flag(request, 'expand'));
	});
	app.post('/roles', (request, reply) => {
		const caller = allow(desk, request, 'admin.role');
		const role = desk.journal.transaction(() => createRole(desk, parameters(request), caller.user.id));
		void reply.code(201);
		return roleAnswer(desk, role, flag(request, 'expand'));
	});
	app.put('/roles/:id', (request) => {
		const caller = allow(desk, request, 'admin.role');
		const role = desk.journal.transaction(() =>
			updateRole(desk, pathId(request), parameters(request), caller.user.id),
		);
		return roleAnswer(desk, role, flag(request, 'expand'));
	});
	app.delete('/roles/:id', (request) => {
		allow(desk, request, 'admin.role');
		deleteRole(desk, pathId(request));
		return {};
	});
}
