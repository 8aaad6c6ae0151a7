import {
	call,
	expectMasked,
	freshNumber,
	idsFound,
	linksOf,
	linkTo,
	makeTicket,
	newTicket,
	search,
	type Answer,
	type Desk,
	type Json,
} from '../desk';

/**
 * Tickets that belong to others: escalations and verifications are linked and make themselves known as they are made
 * (zammad-api 2.2, 2.5, 4.5).
 */
export function linkCases(desk: () => Desk): void {
	const create = (changes: Json): Promise<Answer> =>
		call(desk(), 'agent', 'POST', '/tickets', newTicket(desk(), changes));
	const links = (id: number): Promise<Json[]> => linksOf(desk(), id);
	const childOf = (id: number): Json => ({ links: { Ticket: { child: [id] } } });
	const followers = async (id: number): Promise<unknown[]> =>
		(
			(await call(desk(), 'agent', 'GET', `/mentions?mentionable_type=Ticket&mentionable_id=${id}`)).body
				.mentions as Json[]
		).map(({ user_id: user }) => user);

	it('makes a new ticket the child of another, and each knows only its neighbours', async () => {
		const request = await makeTicket(desk());
		const escalation = await makeTicket(desk(), childOf(request.id));
		const verification = await makeTicket(desk(), childOf(escalation.id));
		expect(await links(request.id)).toEqual([linkTo('child', escalation.id)]);
		expect(await links(verification.id)).toEqual([linkTo('parent', escalation.id)]);
		const both = await links(escalation.id);
		expect(both).toHaveLength(2);
		expect(both).toEqual(
			expect.arrayContaining([linkTo('parent', request.id), linkTo('child', verification.id)]),
		);
	});

	it('keeps the link of the first when a creation is refused for its number', async () => {
		const request = await makeTicket(desk());
		const number = freshNumber(desk());
		const first = await makeTicket(desk(), { number, ...childOf(request.id) });
		expectMasked(await create({ number, ...childOf(request.id) }), 422);
		expect(await links(request.id)).toEqual([linkTo('child', first.id)]);
	});

	it('leaves nothing of a creation whose links are none', async () => {
		const number = freshNumber(desk());
		expect((await create({ number, links: { Ticket: [1] } })).status).toBe(422);
		const found = await search(desk(), { 'ticket.number': { operator: 'is', value: number } });
		expect(idsFound(desk(), found)).toEqual([]);
	});

	it('takes no link with a change', async () => {
		const [one, other] = [await makeTicket(desk()), await makeTicket(desk())];
		const { status } = await call(desk(), 'agent', 'PUT', `/tickets/${one.id}`, {
			title: 'Kontrak, diubah',
			...childOf(other.id),
		});
		expect([status, await links(one.id), await links(other.id)]).toEqual([200, [], []]);
	});

	it('removes a link from either side', async () => {
		const request = await makeTicket(desk());
		const escalation = await makeTicket(desk(), childOf(request.id));
		const { status } = await call(desk(), 'agent', 'DELETE', '/links/remove', {
			link_type: 'parent',
			link_object_source: 'Ticket',
			link_object_source_value: request.id,
			link_object_target: 'Ticket',
			link_object_target_value: escalation.id,
		});
		expect([status, await links(escalation.id)]).toEqual([201, []]);
	});

	it('lets somebody follow a ticket as it is made, and no customer', async () => {
		const made = await makeTicket(desk(), { mentions: [desk().agent.id] });
		expect(await followers(made.id)).toEqual([desk().agent.id]);
		const number = freshNumber(desk());
		const { customer_id: customer } = made;
		expect((await create({ number, mentions: [customer] })).status).toBe(422);
		const found = await search(desk(), { 'ticket.number': { operator: 'is', value: number } });
		expect(idsFound(desk(), found)).toEqual([]);
	});
}
