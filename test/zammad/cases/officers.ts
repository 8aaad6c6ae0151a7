import {
	alreadyThere,
	call,
	expectClear,
	expectFormRefusal,
	freshLogin,
	makeTicket,
	newTicket,
	readTicket,
	TAG,
	type Answer,
	type Desk,
	type Json,
} from '../desk';
import { expectKeys } from '../shapes';
import { ownName, withRecords } from './ownRecord';

/** Recordings 09, 17 and 18: an officer of a role of ours, its overviews, its forms, its macros. */
export function officerCases(desk: () => Desk): void {
	let roleId = 0;
	let login = '';
	const as = (method: string, path: string, body?: unknown): Promise<Answer> =>
		call(desk(), 'admin', method, path, body, { From: login });

	beforeAll(async () => {
		const { open, blind } = desk().groups;
		const role = await call(desk(), 'admin', 'POST', '/roles', {
			name: ownName(desk(), 'Petugas'),
			note: TAG,
			permissions: ['ticket.agent', 'user_preferences'],
			group_ids: { [open.id]: ['full'], [blind.id]: ['create'] },
		});
		roleId = role.body.id as number;
		login = freshLogin(desk());
		const user = { login, firstname: 'Petugas', lastname: 'Satu', role_ids: [roleId], note: TAG };
		const made = await call(desk(), 'admin', 'POST', '/users', user);
		if (made.status !== 201) throw new Error(`${role.status} ${made.status} ${made.text}`);
	});
	// Users who have written stay; without a role they see nothing.
	afterAll(async () => {
		const me = await as('GET', '/users/me');
		await call(desk(), 'admin', 'PUT', `/users/${me.body.id}`, { active: false, role_ids: [3] });
		const gone = await call(desk(), 'admin', 'DELETE', `/roles/${roleId}`);
		if (gone.status !== 200) await call(desk(), 'admin', 'PUT', `/roles/${roleId}`, { active: false });
	});

	it('has its role with rights by id, and by name when expanded', async () => {
		const { body } = await call(desk(), 'admin', 'GET', `/roles/${roleId}?expand=true`);
		const { open, blind } = desk().groups;
		expect(body).toMatchObject({
			name: ownName(desk(), 'Petugas'),
			default_at_signup: false,
			active: true,
			group_ids: { [open.id]: ['full'], [blind.id]: ['create'] },
			groups: { [open.name]: ['full'], [blind.name]: ['create'] },
			permissions: ['user_preferences', 'ticket.agent'],
		});
		expect(body.permission_ids).toHaveLength(2);
		const again = await call(desk(), 'admin', 'POST', '/roles', {
			name: body.name,
			permissions: ['ticket.agent'],
		});
		expectClear(again, 422, alreadyThere(desk()));
	});

	it('is found by its role, and nobody of another (zammad-api 4.1)', async () => {
		const body = { query: '*', role_ids: [roleId], limit: 200, sort_by: 'id', order_by: 'asc' };
		const found = await call(desk(), 'admin', 'POST', '/users/search?expand=true', body);
		const users = found.body as Array<{ login: string; role_ids: number[] }>;
		for (const user of users) expect(user.role_ids).toContain(roleId);
		// With a search engine a user made a moment ago may not be in its index yet.
		if (!desk().live) expect(users.map((user) => user.login)).toEqual([login]);
	});

	it('works in its groups, puts tickets into the restricted one unread, and has no other', async () => {
		const ticket = await makeTicket(desk());
		expect((await as('GET', `/tickets/${ticket.id}`)).status).toBe(200);
		const { blind, closed } = desk().groups;
		const restricted = await as('POST', '/tickets', newTicket(desk(), { group: blind.name }));
		expect(restricted.status).toBe(201);
		expectClear(await as('GET', `/tickets/${restricted.body.id}`), 403, 'Not authorized');
		expectClear(
			await as('POST', '/tickets', newTicket(desk(), { group: closed.name })),
			403,
			'Not authorized',
		);
	});

	it('sees the overviews of its role, in their order, with what it may read', () =>
		withRecords(desk(), async (make) => {
			const key = `seen:${desk().run}`;
			const dueAt = (hour: number): string => `2026-01-0${hour}T00:00:00.000Z`;
			for (const hour of [3, 1, 2]) {
				await makeTicket(desk(), { djbc_thread_key: `${key}:${hour}`, djbc_due_at: dueAt(hour) });
			}
			const overview = (name: string, prio: number, roles: number[]): Json => ({
				name: ownName(desk(), name),
				link: `djbc_${name}_${desk().run}`,
				prio,
				role_ids: roles,
				condition: { 'ticket.djbc_thread_key': { operator: 'contains', value: key } },
				order: { by: 'djbc_due_at', direction: 'ASC' },
				view: { s: ['number'], d: ['number'], m: ['number'], view_mode_default: 's' },
				active: true,
			});
			await make('/overviews', overview('kedua', 8200, [roleId]));
			await make('/overviews', overview('pertama', 8100, [roleId]));
			const foreign = (await call(desk(), 'admin', 'GET', '/roles')).body as Json[];
			const other = foreign.find((row) => row.name === 'Customer')?.id as number;
			await make('/overviews', overview('lain', 8000, [other]));

			const { status, body } = await as('GET', '/ticket_overviews');
			expect(status).toBe(200);
			const mine = (body as Json[]).filter((row) => String(row.link).endsWith(desk().run));
			expect(mine).toEqual(
				[
					['pertama', 8100],
					['kedua', 8200],
				].map(([name, prio]) => ({
					name: ownName(desk(), String(name)),
					prio,
					link: `djbc_${name}_${desk().run}`,
					count: 3,
				})),
			);
			const one = await as('GET', `/ticket_overviews?view=djbc_pertama_${desk().run}`);
			expectKeys(one.body, ['assets', 'index']);
			expect(one.body.index.count).toBe(3);
			const due = (one.body.index.tickets as Array<{ id: number }>).map(
				({ id }) => one.body.assets.Ticket[String(id)].djbc_due_at as string,
			);
			expect(due).toEqual([1, 2, 3].map(dueAt));
			const hidden = await as('GET', `/ticket_overviews?view=djbc_lain_${desk().run}`);
			expect(hidden.body).toEqual({ assets: {}, index: {} });
		}));

	it('gets forms with what workflows make read-only and mandatory for its role and state', () =>
		withRecords(desk(), async (make) => {
			const form = (screen: string, params: Json): Promise<Answer> =>
				as('POST', '/core_workflows/perform', {
					event: 'core_workflow',
					request_id: '1',
					class_name: 'Ticket',
					screen,
					params,
				});
			await make('/core_workflows', {
				name: ownName(desk(), 'jam'),
				object: 'Ticket',
				preferences: { screen: ['create_middle', 'edit'] },
				condition_selected: { 'session.role_ids': { operator: 'is', value: [String(roleId)] } },
				perform: { 'ticket.djbc_due_at': { operator: 'set_readonly', set_readonly: 'true' } },
				active: true,
			});
			await make('/core_workflows', {
				name: ownName(desk(), 'tutup'),
				object: 'Ticket',
				preferences: { screen: ['edit'] },
				condition_selected: {
					'session.role_ids': { operator: 'is', value: [String(roleId)] },
					'ticket.state_id': { operator: 'is', value: ['4'] },
				},
				perform: {
					'ticket.djbc_recent': { operator: ['show', 'set_mandatory'], show: 'true', set_mandatory: 'true' },
				},
				active: true,
			});
			const ticket = await makeTicket(desk());
			const open = await form('edit', { id: ticket.id, group_id: desk().groups.open.id, state_id: 2 });
			expect(open.status).toBe(200);
			expectKeys(open.body, [
				'restrict_values',
				'request_id',
				'visibility',
				'mandatory',
				'readonly',
				'select',
				'fill_in',
				'matched_workflows',
				'rerun_count',
			]);
			expect(open.body).toMatchObject({
				readonly: { djbc_due_at: true, title: false },
				mandatory: { djbc_recent: false, state_id: true },
				visibility: { pending_time: 'remove', djbc_recent: 'hide' },
			});
			expect(open.body.restrict_values.state_id).toEqual(expect.arrayContaining(['2', '3', '4']));
			const closing = await form('edit', { id: ticket.id, state_id: 4 });
			expect(closing.body.mandatory.djbc_recent).toBe(true);
			const waiting = await form('edit', { id: ticket.id, state_id: 3 });
			expect(waiting.body).toMatchObject({
				visibility: { pending_time: 'show' },
				mandatory: { pending_time: true, djbc_recent: false },
			});

			// Mandatory binds the write too, read-only does not; another role's form asks for nothing.
			const refused = await as('PUT', `/tickets/${ticket.id}`, { state: 'closed' });
			expectFormRefusalOf(desk(), refused);
			expect((await readTicket(desk(), ticket.id)).state_id).toBe(1);
			const written = await as('PUT', `/tickets/${ticket.id}`, {
				state: 'closed',
				djbc_recent: 'dasar',
				djbc_due_at: '2027-01-01T00:00:00Z',
			});
			expect([written.status, written.body.djbc_due_at]).toEqual([200, '2027-01-01T00:00:00.000Z']);
			const other = await makeTicket(desk());
			expect((await call(desk(), 'agent', 'PUT', `/tickets/${other.id}`, { state: 'closed' })).status).toBe(
				200,
			);
		}));

	it('runs macros: attributes, tags and a note of System at once, in its groups only', () =>
		withRecords(desk(), async (make) => {
			const macro = await make('/macros', {
				name: ownName(desk(), 'makro'),
				perform: {
					'ticket.state_id': { value: '4' },
					'ticket.djbc_key_lag': { value: '7' },
					'ticket.owner_id': { pre_condition: 'current_user.id', value: '' },
					'ticket.tags': { operator: 'add', value: 'djbc_contract,djbc_makro' },
					'article.note': { body: '<b>Ditandai</b> #{ticket.number}', internal: 'true', subject: 'Jam' },
				},
				group_ids: [desk().groups.open.id],
			});
			const ticket = await makeTicket(desk());
			const run = await as('POST', '/tickets/mass_macro', {
				macro_id: macro.body.id,
				ticket_ids: [ticket.id],
			});
			expect([run.status, run.body.ticket_ids]).toEqual([200, [ticket.id]]);
			expectKeys(run.body.assets.Ticket, [String(ticket.id)]);
			const me = await as('GET', '/users/me');
			expect(await readTicket(desk(), ticket.id)).toMatchObject({
				state_id: 4,
				djbc_key_lag: 7,
				owner_id: me.body.id,
				article_count: 1,
			});
			expect(
				(await call(desk(), 'agent', 'GET', `/tags?object=Ticket&o_id=${ticket.id}`)).body.tags.sort(),
			).toEqual(['djbc_contract', 'djbc_makro']);
			const articles = (await call(desk(), 'agent', 'GET', `/ticket_articles/by_ticket/${ticket.id}`))
				.body as Json[];
			expect(articles.at(-1)).toMatchObject({
				type: 'note',
				sender: 'System',
				content_type: 'text/html',
				subject: 'Jam',
				body: `<b>Ditandai</b> ${ticket.number}`,
				internal: true,
				created_by: login,
				preferences: { perform_origin: 'macro', notification: true },
			});

			const elsewhere = await as('POST', '/tickets', newTicket(desk(), { group: desk().groups.blind.name }));
			const blocked = await call(desk(), 'agent', 'POST', '/tickets/mass_macro', {
				macro_id: macro.body.id,
				ticket_ids: [elsewhere.body.id],
			});
			expect(blocked.status).toBe(422);
			expectClear(
				await call(desk(), 'agent', 'POST', '/tickets/mass_macro', {
					macro_id: 999999999,
					ticket_ids: [ticket.id],
				}),
				404,
				"Couldn't find Macro with 'id'=999999999",
			);
		}));

	it('changes many tickets or none', async () => {
		const first = await makeTicket(desk());
		const second = await makeTicket(desk());
		const change = (ids: number[], attributes: Json): Promise<Answer> =>
			as('POST', '/tickets/mass_update', { ticket_ids: ids, attributes });
		const done = await change([first.id, second.id], { djbc_key_lag: 3 });
		expect([done.status, done.body.ticket_ids]).toEqual([200, [first.id, second.id]]);
		const refused = await change([first.id, second.id], { djbc_sla_state: 'tidak_ada' });
		expect([refused.status, refused.body]).toEqual([422, { error: true, ticket_id: first.id }]);
		expect((await readTicket(desk(), second.id)).djbc_key_lag).toBe(3);
	});

	it('gets a token of its own, and may do with it what the token lists', async () => {
		const body = {
			label: 'djbc_contract',
			name: 'djbc_contract',
			permission: ['ticket.agent'],
			expires_at: null,
		};
		const { status, body: told } = await as('POST', '/user_access_token', body);
		expect(status).toBe(200);
		const secret = (told.token ?? told.name) as string;
		const own = { Authorization: `Token token=${secret}` };
		expect((await call(desk(), 'nobody', 'GET', '/users/me', undefined, own)).body.login).toBe(login);
		expect((await call(desk(), 'nobody', 'GET', '/user_access_token', undefined, own)).status).toBe(403);
		const listed = (await as('GET', '/user_access_token')).body.tokens as Array<{ id: number }>;
		for (const { id } of listed) await as('DELETE', `/user_access_token/${id}`);
		expect((await call(desk(), 'nobody', 'GET', '/users/me', undefined, own)).status).toBe(401);
	});
}

/** The admin's token reads what the officer's would not: with `From` the target's permissions decide. */
const expectFormRefusalOf = (desk: Desk, answer: Answer): void =>
	expectFormRefusal(desk, answer, "Missing required value for field 'djbc_recent'!");
