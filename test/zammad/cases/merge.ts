import {
	call,
	expectRefusal,
	linksOf,
	linkTo,
	makeTicket,
	readTicket,
	TAG,
	type Answer,
	type Desk,
	type Json,
} from '../desk';
import { expectKeys, ticketKeys } from '../shapes';

/** Recording 08. Only the answers to merging (also twice) are known of 5.5. */
export function mergeCases(desk: () => Desk): void {
	const merge = (source: number, targetNumber: string): Promise<Answer> =>
		call(desk(), 'agent', 'PUT', `/ticket_merge/${source}/${targetNumber}`, {});
	const links = (id: number): Promise<Json[]> => linksOf(desk(), id);

	it('moves the articles, leaves a note and points to the target', async () => {
		const [target, source] = [await makeTicket(desk()), await makeTicket(desk())];
		const { status, body } = await merge(source.id, target.number);
		expect(status).toBe(200);
		expect(body).toMatchObject({
			result: 'success',
			target_ticket: { id: target.id },
			source_ticket: { id: source.id, state_id: 5 },
		});
		expectKeys(body.target_ticket, ticketKeys(desk()));
		const merged = await call(desk(), 'agent', 'GET', `/tickets/${source.id}?expand=true`);
		expect(merged.body).toMatchObject({
			state: 'merged',
			owner: '-',
			article_count: 1,
			create_article_type: 'note',
			create_article_sender: 'Agent',
		});
		expect(await links(source.id)).toEqual([linkTo('parent', target.id)]);
		expect(await links(target.id)).toEqual([linkTo('child', source.id)]);
		const articles = await call(desk(), 'agent', 'GET', `/ticket_articles/by_ticket/${target.id}`);
		expect(articles.body).toHaveLength(2);
		expect((await readTicket(desk(), target.id)).article_count).toBe(1);
	});

	it('merges a merged ticket again and links the target to itself', async () => {
		const [target, source] = [await makeTicket(desk()), await makeTicket(desk())];
		await merge(source.id, target.number);
		const again = await merge(source.id, target.number);
		expect([again.status, again.body.result]).toEqual([200, 'success']);
		const found = await links(target.id);
		expect(found).toHaveLength(3);
		expect(found).toEqual(
			expect.arrayContaining([
				linkTo('child', target.id),
				linkTo('child', source.id),
				linkTo('parent', target.id),
			]),
		);
		const articles = await call(desk(), 'agent', 'GET', `/ticket_articles/by_ticket/${target.id}`);
		expect(articles.body.map((article: Json) => article.body)).toEqual(['Halo', 'Halo', 'merged']);
	});

	it('leaves an article on a merged ticket where it was put', async () => {
		const [target, source] = [await makeTicket(desk()), await makeTicket(desk())];
		await merge(source.id, target.number);
		const article = { body: 'ke gabungan', type: 'web', sender: 'Customer', internal: false };
		const { status, body } = await call(desk(), 'agent', 'PUT', `/tickets/${source.id}`, { article });
		expect([status, body.state_id, body.article_count]).toEqual([200, 5, 2]);
		expect((await call(desk(), 'agent', 'GET', `/ticket_articles/by_ticket/${target.id}`)).body).toHaveLength(
			2,
		);
	});

	it('has no GET for merging', async () => {
		const answer = await call(desk(), 'agent', 'GET', '/ticket_merge/1/2');
		expectRefusal(desk(), answer, 404, 'No route matches [GET] /api/v1/ticket_merge/1/2');
	});

	it('links by role of the source', async () => {
		const [target, source] = [await makeTicket(desk()), await makeTicket(desk())];
		const body = {
			link_type: 'parent',
			link_object_target: 'Ticket',
			link_object_target_value: target.id,
			link_object_source: 'Ticket',
			link_object_source_number: source.number,
		};
		const added = await call(desk(), 'agent', 'POST', '/links/add', body);
		expect(added.status).toBe(201);
		expect(added.body).toMatchObject({
			link_object_source_value: source.id,
			link_object_target_value: target.id,
		});
		expect(await links(target.id)).toEqual([linkTo('parent', source.id)]);
		expect(await links(source.id)).toEqual([linkTo('child', target.id)]);
		if (desk().version === '5.2') {
			expectRefusal(
				desk(),
				await call(desk(), 'agent', 'POST', '/links/add', body),
				422,
				'Object already exists!',
			);
		}
	});

	it('adds a tag twice and removes it', async () => {
		const { id } = await makeTicket(desk());
		const tag = { item: 'djbc_baru', object: 'Ticket', o_id: id };
		const tags = async (): Promise<string[]> =>
			(await call(desk(), 'agent', 'GET', `/tags?object=Ticket&o_id=${id}`)).body.tags;
		for (let time = 1; time <= 2; time += 1) {
			const added = await call(desk(), 'agent', 'POST', '/tags/add', tag);
			expect([added.status, added.body]).toEqual([201, true]);
		}
		expect([...(await tags())].sort()).toEqual(['djbc_baru', TAG].sort());
		const removed = await call(desk(), 'agent', 'DELETE', '/tags/remove', tag);
		expect([removed.status, removed.body]).toEqual([200, true]);
		expect(await tags()).toEqual([TAG]);
	});
}
