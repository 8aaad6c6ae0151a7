import {
	call,
	expectRefusal,
	freshLogin,
	freshNumber,
	makeTicket,
	postUser,
	since,
	type Desk,
	type Json,
} from '../desk';
import { expectKeys } from '../shapes';

const USER_KEYS = [
	'id',
	'organization_id',
	'login',
	'firstname',
	'lastname',
	'email',
	'phone',
	'mobile',
	'active',
	'note',
	'preferences',
	'role_ids',
	'organization_ids',
	'authorization_ids',
	'group_ids',
	'created_at',
	'updated_at',
];

/** Recordings 08 and 10. */
export function peopleCases(desk: () => Desk): void {
	const found = async (query: string): Promise<Json[]> =>
		(await call(desk(), 'agent', 'GET', `/users/search?query=${encodeURIComponent(query)}`)).body as Json[];

	it('makes a customer for an agent', async () => {
		const login = freshLogin(desk());
		const { status, body } = await postUser(desk(), {
			login,
			firstname: 'Ni',
			lastname: 'Luh',
		});
		expect(status).toBe(201);
		expectKeys(body, [...USER_KEYS, ...(since(desk(), '5.5') ? ['overview_sorting_ids'] : [])]);
		expect(body).toMatchObject({
			login,
			firstname: 'Ni',
			lastname: 'Luh',
			email: '',
			active: true,
			group_ids: {},
		});
		expect(body).not.toHaveProperty('password');
	});

	it('changes a login that is taken', async () => {
		const login = freshLogin(desk());
		const first = await postUser(desk(), { login, firstname: 'Ni' });
		const second = await postUser(desk(), { login, firstname: 'Ni' });
		expect([first.status, second.status]).toEqual([201, 201]);
		expect(second.body).toMatchObject({ login: `${login}1` });
		expect(second.body.id).not.toBe(first.body.id);
		// By substring: the search for one brings both.
		expect((await found(login)).map((user) => user.login).sort()).toEqual([login, `${login}1`]);
	});

	it('refuses a mail address that is taken', async () => {
		const mail = `contract-${desk().run}-${freshNumber(desk())}@contoh.test`;
		await postUser(desk(), {
			login: freshLogin(desk()),
			firstname: 'Ni',
			email: mail,
		});
		const answer = await postUser(desk(), {
			login: freshLogin(desk()),
			firstname: 'Ni',
			email: mail,
		});
		expectRefusal(desk(), answer, 422, `Email address '${mail}' is already used for other user.`);
	});

	it('does not search phone numbers on 5.2', async () => {
		const phone = `+62${freshNumber(desk())}`;
		const user = await postUser(desk(), {
			login: freshLogin(desk()),
			firstname: 'Ni',
			phone,
		});
		expect([user.status, user.body.phone]).toEqual([201, phone]);
		if (desk().version === '5.2') expect(await found(phone)).toEqual([]);
	});

	it('knows the stock states and priorities, also for an agent', async () => {
		const states = await call(desk(), 'agent', 'GET', '/ticket_states');
		const priorities = await call(desk(), 'agent', 'GET', '/ticket_priorities');
		expect([states.status, priorities.status]).toEqual([200, 200]);
		const names = (list: Json[]): unknown[] => list.map(({ name }) => name);
		expect(names(states.body)).toEqual(
			expect.arrayContaining(['new', 'open', 'pending reminder', 'closed', 'merged', 'pending close']),
		);
		expect(names(priorities.body)).toEqual(expect.arrayContaining(['1 low', '2 normal', '3 high']));
		expectKeys(states.body[0], [
			'id',
			'name',
			'state_type_id',
			'default_create',
			'default_follow_up',
			'active',
		]);
	});

	it('lets an admin speak as the agent, and nobody else', async () => {
		const as = { 'X-On-Behalf-Of': desk().agent.login };
		const { status, body } = await call(desk(), 'admin', 'GET', '/users/me', undefined, as);
		expect([status, body.id, body.login]).toEqual([200, desk().agent.id, desk().agent.login]);
		const refused = await call(desk(), 'agent', 'GET', '/users/me', undefined, { From: '1' });
		expectRefusal(desk(), refused, 403, "Current user has no permission to use 'From'/'X-On-Behalf-Of'!");
	});

	it('lets an agent follow a ticket and mention another', async () => {
		const ticket = await makeTicket(desk());
		const follow = { mentionable_type: 'Ticket', mentionable_id: ticket.id };
		const { status, body } = await call(desk(), 'agent', 'POST', '/mentions', follow);
		expect(status).toBe(201);
		if (desk().version === '5.2') expect(body).toMatchObject({ ...follow, user_id: desk().agent.id });
		const admin = (await call(desk(), 'admin', 'GET', '/users/me')).body as Json;
		const note = `<a data-mention-user-id="${String(admin.id)}" href="#user/profile/${String(admin.id)}">A</a> mohon`;
		const written = await call(desk(), 'agent', 'POST', '/ticket_articles', {
			ticket_id: ticket.id,
			body: note,
			content_type: 'text/html',
			type: 'note',
			internal: true,
		});
		expect(written.status).toBe(201);
		const path = `/mentions?mentionable_type=Ticket&mentionable_id=${ticket.id}`;
		const followers = (await call(desk(), 'agent', 'GET', path)).body.mentions as Json[];
		expect(followers.map((row) => row.user_id).sort()).toEqual([admin.id, desk().agent.id].sort());
	});
}
