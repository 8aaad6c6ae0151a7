import {
	alreadyThere,
	call,
	nothingFound,
	expectClear,
	expectMasked,
	freshNumber,
	makeTicket,
	newTicket,
	search,
	since,
	type Answer,
	type Desk,
	type Json,
} from '../desk';

/** Recording 10: a group where the agent may create and not read, and one where it may do nothing. */
export function groupCases(desk: () => Desk): void {
	const byNumber = (number: string): Json => ({ 'ticket.number': { operator: 'is', value: number } });
	const createIn = (group: string, number: string): Promise<Answer> =>
		call(desk(), 'agent', 'POST', '/tickets', newTicket(desk(), { group, number }));

	it('takes a ticket where only `create` is given, and shows it to nobody', async () => {
		const number = freshNumber(desk());
		const { status, body } = await createIn(desk().groups.blind.name, number);
		expect([status, body.number, body.group_id]).toEqual([201, number, desk().groups.blind.id]);
		for (const who of ['agent', 'admin'] as const) {
			expect((await search(desk(), byNumber(number), {}, who)).body).toEqual(nothingFound(desk()));
		}
		expectClear(await call(desk(), 'agent', 'GET', `/tickets/${body.id}`), 403, 'Not authorized');
		expectMasked(await createIn(desk().groups.blind.name, number), 422);
	});

	it('moves a ticket out of sight', async () => {
		const ticket = await makeTicket(desk());
		const { status, body } = await call(desk(), 'agent', 'PUT', `/tickets/${ticket.id}`, {
			group: desk().groups.blind.name,
		});
		expect([status, body.id, body.group_id]).toEqual([200, ticket.id, desk().groups.blind.id]);
		expectClear(await call(desk(), 'agent', 'GET', `/tickets/${ticket.id}`), 403, 'Not authorized');
		expect((await search(desk(), byNumber(ticket.number))).body).toEqual(nothingFound(desk()));
	});

	it('takes nothing where no right is given', async () => {
		expectClear(await createIn(desk().groups.closed.name, freshNumber(desk())), 403, 'Not authorized');
	});

	it('refuses a second group of one name', async () => {
		const answer = await call(desk(), 'admin', 'POST', '/groups', {
			name: desk().groups.open.name,
			active: true,
		});
		expectClear(answer, 422, alreadyThere(desk()));
	});

	it('keeps groups and attributes from a token without admin', async () => {
		// From 6.5 agents read the groups they have a right on.
		const open = since(desk(), '6.5') ? [] : ['/groups'];
		for (const path of [...open, '/object_manager_attributes', '/version']) {
			const answer = await call(desk(), 'agent', 'GET', path);
			const told = since(desk(), '5.5') ? 'Not authorized (token)!' : 'Not authorized (user)!';
			const text = since(desk(), '6.5') ? 'Token authorization failed.' : told;
			expectClear(answer, 403, text);
			expect(answer.headers.get('x-failure')).toBe(answer.body.error);
		}
	});

	it('shows groups of the admin with what 5.5 added', async () => {
		const { status, body } = await call(
			desk(),
			'admin',
			'GET',
			`/groups/${desk().groups.open.id}?expand=true`,
		);
		expect(status).toBe(200);
		expect(body).toMatchObject({ name: desk().groups.open.name, email_address_id: null, active: true });
		expect('reopen_time_in_days' in body).toBe(since(desk(), '5.5'));
		expect(body.user_ids).toContain(desk().agent.id);
	});
}
