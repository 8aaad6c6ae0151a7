import {
	idsFound,
	call,
	expectClear,
	expectMasked,
	freshLogin,
	freshNumber,
	makeTicket,
	newTicket,
	postUser,
	search,
	TAG,
	type Answer,
	type Desk,
	type Json,
} from '../desk';
import { expectKeys, INSTANT, ticketKeysWithIds } from '../shapes';

const byNumber = (number: string): Json => ({ 'ticket.number': { operator: 'is', value: number } });

/** Recordings 01, 02, 08 and 12. */
export function creationCases(desk: () => Desk): void {
	const create = (changes: Json, who: 'agent' | 'admin' = 'agent'): Promise<Answer> =>
		call(desk(), who, 'POST', '/tickets', newTicket(desk(), changes));
	const usersFound = async (query: string): Promise<Json[]> =>
		(await call(desk(), 'agent', 'GET', `/users/search?query=${encodeURIComponent(query)}`)).body as Json[];

	it('keeps a number chosen by the client and fills the defaults', async () => {
		const number = freshNumber(desk());
		const { status, body } = await create({ number });
		expect(status).toBe(201);
		expectKeys(body, ticketKeysWithIds(desk()));
		expect(body).toMatchObject({
			number,
			title: 'Kontrak',
			state_id: 1,
			priority_id: 2,
			owner_id: 1,
			first_response_at: null,
			close_at: null,
			last_contact_agent_at: null,
			last_owner_update_at: null,
			create_article_type_id: 11,
			create_article_sender_id: 2,
			article_count: 1,
			preferences: {},
			ticket_time_accounting_ids: [],
			created_by_id: desk().agent.id,
			created_at: expect.stringMatching(INSTANT),
			last_contact_at: expect.stringMatching(INSTANT),
		});
		expect(body.last_contact_customer_at).toBe(body.last_contact_at);
		expect(body.article_ids).toHaveLength(1);
	});

	it('refuses a number a second time and leaves nothing of the attempt', async () => {
		const ticket = await makeTicket(desk());
		const login = freshLogin(desk());
		expectMasked(await create({ number: ticket.number, customer: { login, firstname: 'Baru' } }), 422);
		const asAdmin = await create({ number: ticket.number, customer: { login, firstname: 'Baru' } }, 'admin');
		expect(asAdmin.status).toBe(422);
		expect(asAdmin.body).toEqual({
			error:
				'PG::InFailedSqlTransaction: ERROR:  current transaction is aborted, commands ignored until end of transaction block\n',
		});
		expect(await usersFound(login)).toEqual([]);
		expect(idsFound(desk(), await search(desk(), byNumber(ticket.number)))).toEqual([ticket.id]);
	});

	it('lets one of twenty creations at once win', async () => {
		const [number, login] = [freshNumber(desk()), freshLogin(desk())];
		const answers = await Promise.all(
			Array.from({ length: 20 }, () => create({ number, customer: { login, firstname: 'Balap' } })),
		);
		const refused = answers.filter(({ status }) => status !== 201);
		expect(refused).toHaveLength(19);
		for (const answer of refused) expectMasked(answer, 422);
		expect(idsFound(desk(), await search(desk(), byNumber(number)))).toHaveLength(1);
		expect(await usersFound(login)).toHaveLength(1);
	});

	it('takes letters and integers as number and cuts it at 60 characters', async () => {
		const letters = `${desk().systemId}DJBC-${freshNumber(desk())}`;
		expect((await create({ number: letters })).body.number).toBe(letters);
		const integer = Number(freshNumber(desk()));
		expect((await create({ number: integer })).body.number).toBe(String(integer));
		const long = `${freshNumber(desk())}${'4'.repeat(61)}`.slice(0, 61);
		const { status, body } = await create({ number: long });
		expect([status, body.number]).toEqual([201, long.slice(0, 60)]);
	});

	it('generates a number of its own that holds the system_id', async () => {
		const { status, body } = await create({ number: undefined });
		expect(status).toBe(201);
		expect(body.number).toMatch(new RegExp(`^\\d*${desk().systemId}\\d+$`));
	});

	it('makes a ticket without an article', async () => {
		const { status, body } = await create({ article: undefined });
		expect(status).toBe(201);
		expect(body).toMatchObject({
			article_ids: [],
			article_count: null,
			create_article_type_id: null,
			create_article_sender_id: null,
			last_contact_at: null,
			last_contact_customer_at: null,
		});
	});

	it('refuses a ticket without a customer, masked', async () => {
		expectMasked(await create({ customer: undefined }), 422);
	});

	it('refuses to guess a customer from something that is no mail address', async () => {
		const answer = await create({ customer: undefined, customer_id: 'guess:+628123' });
		expect(answer.status).toBe(422);
		expect(answer.body).toEqual({ error: "Invalid email '+628123' of customer" });
	});

	it('finds a customer object by login or makes it once', async () => {
		const customer = { login: freshLogin(desk()), firstname: 'Made', phone: '+628777' };
		const first = await makeTicket(desk(), { customer });
		const second = await makeTicket(desk(), { customer: { ...customer, firstname: 'Lain' } });
		expect(second.customer_id).toBe(first.customer_id);
		const third = await makeTicket(desk(), { customer: customer.login });
		expect(third.customer_id).toBe(first.customer_id);
		expect(await usersFound(customer.login)).toEqual([expect.objectContaining({ firstname: 'Made' })]);
	});

	it('makes a new user each time without login and mail', async () => {
		const customer = { firstname: 'Wayan', lastname: '', phone: '+62811111', mobile: '+62811111' };
		const first = await makeTicket(desk(), { customer });
		const second = await makeTicket(desk(), { customer });
		expect(second.customer_id).not.toBe(first.customer_id);
	});

	it('finds a customer by mail before it looks at the login', async () => {
		const mail = `contract-${desk().run}-${freshNumber(desk())}@contoh.test`;
		const login = freshLogin(desk());
		const known = await postUser(desk(), {
			login,
			firstname: 'Ni',
			lastname: 'Luh',
			email: mail,
		});
		expect(known.status).toBe(201);
		// A note: the stock auto reply would write to a customer with a mail address.
		const article = { body: 'x', type: 'note', internal: true };
		const byMail = await makeTicket(desk(), {
			customer: { login: freshLogin(desk()), email: mail, firstname: 'Q' },
			article,
		});
		expect(byMail.customer_id).toBe(known.body.id);
		const byLogin = await makeTicket(desk(), {
			customer: { login, email: `x-${mail}`, firstname: 'Q' },
			article,
		});
		expect(byLogin.customer_id).toBe(known.body.id);
	});

	it('gives a customer object no role it asks for', async () => {
		const [asking, plain] = [freshLogin(desk()), freshLogin(desk())];
		await makeTicket(desk(), {
			customer: { login: asking, firstname: 'J', role_ids: [1], roles: ['Admin'] },
		});
		await makeTicket(desk(), { customer: { login: plain, firstname: 'J' } });
		const [[one], [other]] = [await usersFound(asking), await usersFound(plain)];
		expect(one?.role_ids).toEqual(other?.role_ids);
		expect(one?.role_ids).not.toContain(1);
	});

	it('tells unknown customers and groups by name', async () => {
		expectClear(
			await create({ customer: 'nobody@contoh.test' }),
			422,
			'No lookup value found for \'customer\': "nobody@contoh.test"',
		);
		expectClear(
			await create({ group: 'Tidak Ada' }),
			422,
			'No lookup value found for \'group\': "Tidak Ada"',
		);
	});

	it('drops unknown keys, keeps state, priority and tags', async () => {
		const { status, body } = await create({
			tidak_ada: 'x',
			state: 'open',
			priority: '3 high',
			tags: `${TAG},wa`,
		});
		expect(status).toBe(201);
		expect(body).not.toHaveProperty('tidak_ada');
		expect(body).toMatchObject({ state_id: 2, priority_id: 3 });
		const tags = await call(desk(), 'agent', 'GET', `/tags?object=Ticket&o_id=${body.id}`);
		expect([...tags.body.tags].sort()).toEqual([TAG, 'wa'].sort());
	});

	it('cuts a title at 250 characters', async () => {
		const { status, body } = await create({ title: 'x'.repeat(300) });
		expect([status, body.title]).toEqual([201, 'x'.repeat(250)]);
	});

	it('takes first_response_at from the client, but neither created_at nor escalations', async () => {
		const { body } = await create({
			created_at: '2026-01-01T00:00:00Z',
			first_response_at: '2026-01-01T01:00:00Z',
			escalation_at: '2026-01-02T00:00:00Z',
		});
		expect(body.first_response_at).toBe('2026-01-01T01:00:00.000Z');
		expect(body.created_at).not.toMatch(/^2026-01-01/);
		expect(body.escalation_at).not.toBe('2026-01-02T00:00:00.000Z');
	});
}
