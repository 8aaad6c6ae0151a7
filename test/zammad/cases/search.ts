import {
	call,
	idsFound,
	nothingFound,
	since,
	expectMasked,
	freshLogin,
	makeTicket,
	search,
	TAG,
	type Answer,
	type Desk,
	type Json,
} from '../desk';
import { expandedTicketKeys, expectKeys, ticketKeysWithIds } from '../shapes';

/** Recordings 05, 05-search-5.5 and 12. All conditions are narrowed to the tickets made here. */
export function searchCases(desk: () => Desk): void {
	const HOUR = 3_600_000;
	/** Due times of the six tickets: two days ago, in six hours, then a day further each. */
	const due = (index: number): string => {
		const base = Math.floor(started / 1000) * 1000;
		return new Date(index === 0 ? base - 48 * HOUR : base + (6 + (index - 1) * 24) * HOUR).toISOString();
	};
	let started = 0;
	let ids: number[] = [];
	let login = '';
	const key = (index: number | string): string => `cari:${desk().run}:${index}`;
	const only = (): Json => ({ 'ticket.djbc_thread_key': { operator: 'contains', value: key('') } });
	const byId = { sort_by: 'id', order_by: 'asc' };

	beforeAll(async () => {
		started = Date.now();
		login = freshLogin(desk());
		const branch = (desk().attributes.djbc_category?.data_option.options as Array<{ value: string }>).map(
			({ value }) => value,
		);
		ids = [];
		for (let index = 0; index < 6; index += 1) {
			const ticket = await makeTicket(desk(), {
				title: `Cari ${index}`,
				customer: { login, firstname: 'Cari' },
				tags: `${TAG},cari${index}`,
				djbc_thread_key: key(index),
				djbc_due_at: due(index),
				djbc_category: branch[index % 2],
				article: {
					body: `kataunik${desk().run}x${index}`,
					type: 'web',
					sender: 'Customer',
					message_id: `<cari.${desk().run}.${index}@djbc>`,
				},
			});
			ids.push(ticket.id);
		}
	});

	const pick = (...indexes: number[]): Array<number | undefined> => indexes.map((index) => ids[index]);
	const found = async (condition: Json, rest: Json = {}): Promise<number[]> => {
		const answer = await search(desk(), condition, rest);
		const { status, body } = answer;
		expect(status).toBe(200);
		if (!since(desk(), '6.5')) expect(body.tickets_count).toBe(body.tickets.length);
		return idsFound(desk(), answer);
	};
	const refused = (condition: unknown, rest: Json = {}): Promise<Answer> => search(desk(), condition, rest);

	it('answers ids, their number and assets, or from 6.5 the records', async () => {
		const { status, body } = await search(desk(), {
			'ticket.djbc_thread_key': { operator: 'is', value: key(3) },
		});
		expect(status).toBe(200);
		if (since(desk(), '6.5')) {
			expect(body).toEqual([expect.objectContaining({ id: ids[3] })]);
			return expectKeys(body[0], ticketKeysWithIds(desk()));
		}
		expect(body).toMatchObject({ tickets: pick(3), tickets_count: 1 });
		const ticket = body.assets.Ticket[String(ids[3])];
		expectKeys(ticket, ticketKeysWithIds(desk()));
		expectKeys(body.assets, ['Ticket', 'Group', 'User', 'Role']);
	});

	it('answers nothing with empty assets', async () => {
		const { body } = await search(desk(), {
			'ticket.djbc_thread_key': { operator: 'is', value: key('tidak ada') },
		});
		expect(body).toEqual(nothingFound(desk()));
	});

	it('expands to an array with names beside ids', async () => {
		const condition = { 'ticket.djbc_thread_key': { operator: 'is', value: key(3) } };
		const { status, body } = await call(desk(), 'agent', 'POST', '/tickets/search?expand=true', {
			condition,
		});
		expect(status).toBe(200);
		expect(body).toHaveLength(1);
		expectKeys(body[0], expandedTicketKeys(desk()));
		expect(body[0]).not.toHaveProperty('organization');
		expect(body[0]).toMatchObject({
			id: ids[3],
			group: desk().groups.open.name,
			state: 'new',
			priority: '2 normal',
			owner: '-',
			customer: login,
			created_by: desk().agent.login,
			create_article_type: 'web',
			create_article_sender: 'Customer',
			djbc_thread_key: key(3),
		});
	});

	it('finds by part, by list, and newest change first', async () => {
		expect([...(await found(only()))].sort((a, b) => a - b)).toEqual(ids);
		const list = { operator: 'is', value: [key(3), key(4), 'tidak ada'] };
		expect(await found({ 'ticket.djbc_thread_key': list }, byId)).toEqual(pick(3, 4));
	});

	it('finds the empty value where nothing was written', async () => {
		const bare = await makeTicket(desk());
		const empty = { operator: 'is', value: '' };
		const condition = {
			'ticket.djbc_thread_key': empty,
			'ticket.number': { operator: 'is', value: bare.number },
		};
		expect(await found(condition)).toEqual([bare.id]);
	});

	it('compares times and includes the instant itself', async () => {
		const before = { ...only(), 'ticket.djbc_due_at': { operator: 'before (absolute)', value: due(2) } };
		expect(await found(before, { sort_by: 'djbc_due_at', order_by: 'asc' })).toEqual(pick(0, 1, 2));
		const after = { ...only(), 'ticket.djbc_due_at': { operator: 'after (absolute)', value: due(2) } };
		expect(await found(after, { sort_by: 'djbc_due_at', order_by: 'desc' })).toEqual(pick(5, 4, 3, 2));
	});

	it('compares times with now', async () => {
		const relative = (operator: string, range: string): Json => ({
			...only(),
			'ticket.djbc_due_at': { operator, range, value: '1' },
		});
		expect(await found(relative('within next (relative)', 'day'))).toEqual(pick(1));
		expect(await found(relative('before (relative)', 'hour'))).toEqual(pick(0));
		expect(await found(relative('till (relative)', 'day'), byId)).toEqual(pick(0, 1));
	});

	it('finds tree values whole and by part, with a state', async () => {
		const options = desk().attributes.djbc_category?.data_option.options as Array<{ value: string }>;
		const value = options[0]?.value;
		for (const operator of ['is', 'contains']) {
			const condition = { ...only(), 'ticket.djbc_category': { operator, value } };
			expect(await found(condition, byId)).toEqual(pick(0, 2, 4));
		}
		const open = { 'ticket.state_id': { operator: 'is', value: ['1', '2'] } };
		expect(
			await found({ ...only(), ...open, 'ticket.djbc_category': { operator: 'is', value } }, byId),
		).toEqual(pick(0, 2, 4));
	});

	it('finds tags, customers and words of articles', async () => {
		const all = { operator: 'contains all', value: `${TAG}, cari3` };
		expect(await found({ ...only(), 'ticket.tags': all })).toEqual(pick(3));
		const one = { operator: 'contains one', value: 'cari2, cari3' };
		expect(await found({ ...only(), 'ticket.tags': one }, byId)).toEqual(pick(2, 3));
		expect(await found({ 'customer.login': { operator: 'contains', value: login } }, byId)).toEqual(ids);
		expect(
			await found({ 'article.body': { operator: 'contains', value: `kataunik${desk().run}x4` } }),
		).toEqual(pick(4));
	});

	it('repeats an id per matching article on 5.2 only', async () => {
		const ticket = await makeTicket(desk());
		const messageId = `<ulang.${desk().run}@djbc>`;
		for (let time = 1; time <= 2; time += 1) {
			const article = {
				ticket_id: ticket.id,
				body: 'm',
				type: 'web',
				sender: 'Customer',
				message_id: messageId,
			};
			await call(desk(), 'agent', 'POST', '/ticket_articles', article);
		}
		const expected = desk().version === '5.2' ? [ticket.id, ticket.id] : [ticket.id];
		expect(await found({ 'article.message_id': { operator: 'is', value: messageId } })).toEqual(expected);
	});

	it('pages by limit or per_page', async () => {
		expect(await found(only(), { limit: 4, page: 2, ...byId })).toEqual(pick(4, 5));
		expect(await found(only(), { per_page: 2, page: 2, ...byId })).toEqual(pick(2, 3));
		expect(await found(only(), { limit: 500, ...byId })).toEqual(ids);
	});

	it('finds everything when a condition lacks its value', async () => {
		const rest = { limit: 10, sort_by: 'updated_at', order_by: 'desc' };
		const fresh = await makeTicket(desk(), { djbc_due_at: due(1) });
		expect(await found({ 'ticket.djbc_due_at': { operator: 'is not set' } }, rest)).toContain(fresh.id);
	});

	it('refuses mistakes in a condition, masked', async () => {
		const number = { 'ticket.number': { operator: 'contains', value: '1' } };
		expectMasked(await refused({ 'ticket.djbc_thread_key': { operator: 'starts with', value: 'x' } }), 500);
		expectMasked(await refused({ 'ticket.tidak_ada': { operator: 'is', value: 'x' } }), 422);
		expectMasked(await refused({ 'ticket.number': { operator: 'mirip', value: 'x' } }), 500);
		expectMasked(await refused({}), 500);
		expectMasked(await refused(number, { sort_by: 'tidak_ada', order_by: 'asc' }), 500);
		expectMasked(await refused(number, { sort_by: 'id;drop', order_by: 'asc' }), 500);
	});

	it('understands nested conditions on 5.5 and fails on them on 5.2', async () => {
		const conditions = [{ name: 'ticket.djbc_thread_key', operator: 'contains', value: key('') }];
		const answer = await refused({ operator: 'AND', conditions }, byId);
		if (desk().version === '5.2') return expectMasked(answer, 500);
		expect([answer.status, idsFound(desk(), answer)]).toEqual([200, ids]);
	});

	it('reads one ticket expanded and whole', async () => {
		const expanded = await call(desk(), 'agent', 'GET', `/tickets/${ids[0]}?expand=true`);
		expectKeys(expanded.body, expandedTicketKeys(desk()));
		const whole = await call(desk(), 'agent', 'GET', `/tickets/${ids[0]}?all=true`);
		expectKeys(whole.body, [
			'ticket_id',
			'ticket_article_ids',
			'assets',
			'links',
			'tags',
			'mentions',
			'form_meta',
		]);
		expect(whole.body).toMatchObject({ ticket_id: ids[0], links: [], mentions: [] });
		expect([...whole.body.tags].sort()).toEqual([TAG, 'cari0'].sort());
		expect(whole.body.form_meta.core_workflow.restrict_values).toHaveProperty('djbc_sla_state');
	});

	// Of the whole desk: Verify counts what its user may not read (zammad-api 2.8, from source).
	it('counts for an admin', async () => {
		const count = (who: 'admin' | 'agent'): Promise<Answer> =>
			call(desk(), who, 'POST', '/tickets/selector', { condition: only() });
		const { status, body } = await count('admin');
		expect([status, body.object_count ?? body.ticket_count]).toEqual([200, 6]);
		expect((await count('agent')).status).toBe(403);
	});
}
