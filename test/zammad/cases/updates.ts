import {
	call,
	expectClear,
	makeTicket,
	readTicket,
	TAG,
	since,
	type Answer,
	type Desk,
	type Json,
} from '../desk';
import { expectKeys, INSTANT, ticketKeysWithIds } from '../shapes';

/** Recordings 04, 06, 07 and 12. */
export function updateCases(desk: () => Desk): void {
	const put = (id: number, body: Json): Promise<Answer> =>
		call(desk(), 'agent', 'PUT', `/tickets/${id}`, body);
	const customerArticle = { body: 'Halo lagi', type: 'web', sender: 'Customer', internal: false };

	it('closes, and a customer article does not reopen', async () => {
		const ticket = await makeTicket(desk());
		const closed = await put(ticket.id, { state: 'closed' });
		expect(closed.status).toBe(200);
		expectKeys(closed.body, ticketKeysWithIds(desk()));
		expect(closed.body).toMatchObject({
			state_id: 4,
			close_at: expect.stringMatching(INSTANT),
			last_owner_update_at: null,
		});
		if (since(desk(), '5.5')) expect(closed.body.last_close_at).toMatch(INSTANT);
		const article = await call(desk(), 'agent', 'POST', '/ticket_articles', {
			ticket_id: ticket.id,
			...customerArticle,
		});
		expect(article.status).toBe(201);
		expect(await readTicket(desk(), ticket.id)).toMatchObject({
			state_id: 4,
			article_count: 2,
			close_at: closed.body.close_at,
		});
	});

	it('reopens and writes in one PUT; close_at stays', async () => {
		const ticket = await makeTicket(desk());
		const closed = await put(ticket.id, { state: 'closed' });
		const { status, body } = await put(ticket.id, { state: 'open', article: customerArticle });
		expect(status).toBe(200);
		expect(body).toMatchObject({
			state_id: 2,
			article_count: 2,
			close_at: closed.body.close_at,
			last_owner_update_at: expect.stringMatching(INSTANT),
		});
		expect(body.article_ids).toHaveLength(2);
	});

	it('writes attributes, article and file in one PUT', async () => {
		const ticket = await makeTicket(desk());
		const attachments = [{ filename: 'b.txt', data: 'aGFsbw==', 'mime-type': 'text/plain' }];
		const { status, body } = await put(ticket.id, {
			djbc_key_lag: 2,
			article: { ...customerArticle, attachments },
		});
		expect([status, body.djbc_key_lag, body.article_count]).toEqual([200, 2, 2]);
	});

	it('does neither when the article is refused', async () => {
		const ticket = await makeTicket(desk());
		const before = await readTicket(desk(), ticket.id);
		const answer = await put(ticket.id, {
			title: 'Diganti',
			state: 'closed',
			article: { body: 'x', type: 'tidak ada' },
		});
		expectClear(answer, 422, 'No lookup value found for \'type\': "tidak ada"');
		expect(await readTicket(desk(), ticket.id)).toEqual(before);
	});

	it('leaves updated_at alone when nothing changes, and tags on any PUT', async () => {
		const ticket = await makeTicket(desk());
		const before = await readTicket(desk(), ticket.id);
		const { status, body } = await put(ticket.id, { title: 'Kontrak', tags: 'abc' });
		expect([status, body.updated_at]).toEqual([200, before.updated_at]);
		expect((await call(desk(), 'agent', 'GET', `/tags?object=Ticket&o_id=${ticket.id}`)).body).toEqual({
			tags: [TAG],
		});
	});

	it('keeps the pending time while pending and clears it on closing', async () => {
		const ticket = await makeTicket(desk());
		const pending = await put(ticket.id, { state: 'pending reminder', pending_time: '2027-11-24T03:00:00Z' });
		expect(pending.body).toMatchObject({ state_id: 3, pending_time: '2027-11-24T03:00:00.000Z' });
		const again = await put(ticket.id, { state: 'pending reminder' });
		expect([again.status, again.body.pending_time]).toEqual([200, '2027-11-24T03:00:00.000Z']);
		expect((await put(ticket.id, { state: 'closed' })).body).toMatchObject({
			state_id: 4,
			pending_time: null,
		});
	});

	it('takes an owner by login', async () => {
		const ticket = await makeTicket(desk());
		const { status, body } = await put(ticket.id, { owner: desk().agent.login, priority: '3 high' });
		expect(status).toBe(200);
		expect(body).toMatchObject({
			owner_id: desk().agent.id,
			priority_id: 3,
			last_owner_update_at: expect.stringMatching(INSTANT),
		});
	});

	it('keeps the history of what changed', async () => {
		const ticket = await makeTicket(desk());
		await put(ticket.id, { state: 'closed' });
		const { status, body } = await call(desk(), 'agent', 'GET', `/ticket_history/${ticket.id}`);
		expect(status).toBe(200);
		expectKeys(body, ['history', 'assets']);
		const entries = body.history as Json[];
		expect(entries[0]).toMatchObject({
			o_id: ticket.id,
			object: 'Ticket',
			type: 'created',
			created_by_id: desk().agent.id,
		});
		expect(entries).toContainEqual(
			expect.objectContaining({
				object: 'Ticket',
				type: 'updated',
				attribute: 'state',
				value_from: 'new',
				value_to: 'closed',
			}),
		);
		expect(entries).toContainEqual(
			expect.objectContaining({
				object: 'Ticket::Article',
				type: 'created',
				related_object: 'Ticket',
				related_o_id: ticket.id,
			}),
		);
	});
}
