import type { NewTicket } from '../../nodes/zammad';
import { type Exchange, recorded, replay, TOKEN, zammad } from './replay';

const { tickets, articles, others } = recorded;

describe('tickets', () => {
	test('a creation sends the body as given, with token and Accept, and asks for names', async () => {
		const asked = replay(tickets.create);
		const fields = tickets.create.request.body as NewTicket;
		const ticket = await zammad().tickets.create(fields, { repeat: true });
		expect(asked.body).toEqual(fields);
		expect(asked.path).toBe('/api/v1/tickets?expand=true');
		expect(asked.headers).toMatchObject({
			accept: 'application/json',
			authorization: `Token token=${TOKEN}`,
		});
		expect(ticket).toMatchObject({ id: 5, number: '4099100001', state_id: 1 });
	});

	test('a read has names beside ids, and keeps keys unknown to us', async () => {
		const asked = replay(tickets.readExpanded);
		const ticket = await zammad().tickets.get(39);
		expect(asked.path).toBe('/api/v1/tickets/39?expand=true');
		expect(ticket).toEqual(tickets.readExpanded.response.body);
		expect(ticket).toMatchObject({ group: 'Users', state: 'new', priority: '2 normal', owner: '-' });
		expect(ticket.customer).toBe('wa:art');
	});

	test('a follow-up is one PUT of state and article', async () => {
		const asked = replay(tickets.followUp);
		const { body } = tickets.followUp.request;
		const article = { ...body.article, sender: 'Customer' as const };
		const client = zammad();
		const ticket = await client.tickets.update(38, { ...body, article });
		expect(asked.body).toEqual(body);
		expect(ticket).toMatchObject({ id: 38, state_id: 2 });
		expect(client.requests).toBe(1);
	});

	test.each([
		['5.2', { ticket_ids: [7], ticket_count: 12, assets: {} }],
		['6.0', { object_ids: [7], object_count: 12, assets: {} }],
	])('are counted by what %s answers, without their words', async (_version, body) => {
		const condition = { 'ticket.djbc_unit': { operator: 'is', value: ['DIT-IKC'] } };
		const request = { method: 'POST', path: '/api/v1/tickets/selector' };
		const asked = replay({ request, response: { status: 200, body } });
		expect(await zammad().tickets.count(condition)).toBe(12);
		expect(asked.body).toEqual({ condition });
		await expect(zammad().tickets.count({})).rejects.toMatchObject({ kind: 'refused', outcome: 'notSent' });
	});

	test('ids that are none never become part of a path', async () => {
		for (const id of [0, -1, 1.5, Number.NaN, '1/../users' as unknown as number]) {
			await expect(zammad().tickets.get(id)).rejects.toMatchObject({ kind: 'refused', outcome: 'notSent' });
		}
	});
});

describe('articles', () => {
	test('come with names of type and sender, oldest first', async () => {
		replay(articles.ofTicket);
		const list = await zammad().articles.byTicket(38);
		expect(list.map(({ type, sender, message_id }) => [type, sender, message_id])).toEqual([
			['web', 'Customer', null],
			['web', 'Customer', null],
			['web', 'Customer', 'wamid.X1'],
		]);
	});

	test('are created with the ticket they belong to', async () => {
		const asked = replay(articles.create);
		const { body } = articles.create.request;
		const article = await zammad().articles.create({ ...body, sender: 'Customer' });
		expect(asked.body).toEqual(body);
		expect(article).toMatchObject({ id: 40, ticket_id: 39, origin_by: 'wa:art' });
	});

	test('list attachments with their size as text', async () => {
		replay(articles.withAttachment);
		const body = { ticket_id: 39, body: 'x', type: 'note', sender: 'Agent' as const, internal: true };
		const { attachments } = await zammad().articles.create(body);
		expect(attachments).toEqual([expect.objectContaining({ size: expect.any(String) })]);
	});
});

describe('users', () => {
	test('the user of the token', async () => {
		replay(others.me);
		expect(await zammad().users.me()).toMatchObject({ id: 4, login: 'agent@djbc.test' });
	});

	const twoHits: Exchange = {
		request: { method: 'POST', path: '/api/v1/users/search' },
		response: { status: 200, body: [others.userSameLogin.response.body, others.userCreate.response.body] },
	};

	test('are searched by POST, so that the text is in no URL', async () => {
		const asked = replay(twoHits);
		expect(await zammad().users.search('x:1', { limit: 5 })).toHaveLength(2);
		expect(asked).toMatchObject({
			path: '/api/v1/users/search?expand=true',
			body: { query: 'x:1', limit: 5 },
		});
	});

	test('by login only the exact one, where Zammad also finds x:11', async () => {
		replay(twoHits);
		expect(await zammad().users.byLogin('X:1')).toMatchObject({ id: 33, login: 'x:1' });
	});

	test('a login a search engine would take for field and value is asked for again as a phrase', async () => {
		replay({ ...twoHits, response: { status: 200, body: [] } });
		const asked = replay(twoHits);
		expect(await zammad().users.byLogin('x:11')).toMatchObject({ id: 34 });
		expect(asked.body).toMatchObject({ query: 'login:"x:11"' });
	});

	test('of roles are read page by page, each once, and only those that have one', async () => {
		const user = (id: number, role_ids: number[]) => ({
			...others.userCreate.response.body,
			...{ id, login: `x:${id}`, role_ids },
		});
		const page = Array.from({ length: 200 }, (_, place) => user(1 + (place >> 1), [4, 5]));
		const first = replay({ ...twoHits, response: { status: 200, body: page } });
		const second = replay({ ...twoHits, response: { status: 200, body: [user(500, [5]), user(501, [3])] } });
		const found = await zammad().users.withRoles([4, 5]);
		expect(found.map(({ id }) => id)).toEqual([...Array.from({ length: 100 }, (_, place) => place + 1), 500]);
		expect(first.body).toMatchObject({ query: '*', role_ids: [4, 5], page: 1, limit: 200, sort_by: 'id' });
		expect(second.body).toMatchObject({ page: 2 });
	});

	test('nobody is null', async () => {
		replay({ ...twoHits, response: { status: 200, body: [] } });
		expect(await zammad().users.byLogin('nobody')).toBeNull();
	});

	test('a created one keeps its login', async () => {
		const asked = replay(others.userCreate);
		const { body } = others.userCreate.request;
		expect(await zammad().users.create(body)).toMatchObject({ id: 33 });
		expect(asked.body).toEqual(body);
	});

	test('a login that Zammad changed because it was taken is a failure', async () => {
		replay(others.userSameLogin);
		await expect(zammad().users.create({ login: 'x:1', firstname: 'Ni' })).rejects.toMatchObject({
			operation: 'create user',
			kind: 'refused',
			ids: { userId: 34 },
		});
	});
});

describe('groups', () => {
	const group = { id: 1, name: 'Users', active: true };
	const get = (path: string, status: number, body: unknown): Exchange => ({
		request: { method: 'GET', path },
		response: { status, body },
	});

	test('come from the list where the token may read it', async () => {
		const list = [{ id: 2, name: 'Unit::Banding', active: true }, group];
		replay(get('/api/v1/groups', 200, list));
		const client = zammad();
		expect((await client.groups.list()).map(({ id, name }) => [id, name])).toEqual([
			[2, 'Unit::Banding'],
			[1, 'Users'],
		]);
		expect(client.requests).toBe(1);
	});

	test('an agent up to 6.4 gets those of the form for new tickets', async () => {
		replay(others.groupsAsAgent);
		replay(get('/api/v1/ticket_create', 200, { form_meta: {}, assets: { Group: { '1': group } } }));
		expect(await zammad().groups.list()).toEqual([group]);
	});

	test('or, without that form, those of the tickets it can read', async () => {
		replay(others.groupsAsAgent);
		replay(get('/api/v1/ticket_create', 404, others.noRoute.response.body));
		const asked = replay(others.searchFull);
		const client = zammad();
		expect(await client.groups.list()).toMatchObject([{ id: 1, name: 'Users' }]);
		expect(asked.path).toBe('/api/v1/tickets/search?full=true');
		expect(client.requests).toBe(3);
	});

	test('a wrong token is no reason to look elsewhere', async () => {
		replay(get('/api/v1/groups', 401, others.wrongToken.response.body));
		const client = zammad();
		await expect(client.groups.list()).rejects.toMatchObject({ kind: 'auth' });
		expect(client.requests).toBe(1);
	});
});

describe('small lists', () => {
	test('states with their types', async () => {
		replay(others.states);
		const states = await zammad().states.list();
		expect(states[0]).toMatchObject({ name: 'new', state_type_id: 1, default_create: true });
	});

	test('priorities', async () => {
		replay(others.priorities);
		const names = (await zammad().priorities.list()).map(({ name }) => name);
		expect(names).toEqual(['1 low', '2 normal', '3 high']);
	});

	test('links of a ticket that was merged twice: it is its own parent', async () => {
		const asked = replay(others.linksOfMerged);
		const links = await zammad().links.of(50);
		expect(asked.path).toBe('/api/v1/links?link_object=Ticket&link_object_value=50');
		expect(links).toContainEqual({ link_type: 'parent', link_object: 'Ticket', link_object_value: 50 });
	});

	test('tags are read and added, never with a comma', async () => {
		replay(others.tags);
		const asked = replay(others.tagAdd);
		expect(await zammad().tags.of(52)).toEqual(['djbc_baru']);
		await zammad().tags.add(52, 'djbc_baru');
		expect(asked.body).toEqual(others.tagAdd.request.body);
		await expect(zammad().tags.add(52, 'a,b')).rejects.toMatchObject({
			outcome: 'notSent',
			ids: { ticketId: 52 },
		});
	});

	test('history', async () => {
		replay(others.history);
		const [created, , updated] = await zammad().history(39);
		expect(created).toMatchObject({ object: 'Ticket', type: 'created' });
		expect(updated).toMatchObject({ attribute: 'last_contact_at', value_to: '2026-11-22 01:33:16 UTC' });
	});
});
