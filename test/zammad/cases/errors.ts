import { call, expectClear, expectMasked, expectRefusal, makeTicket, type Answer, type Desk } from '../desk';

/** Recording 08: who is let in, and what refusals look like. */
export function errorCases(desk: () => Desk): void {
	const withToken = (header: string): Promise<Answer> =>
		call(desk(), 'nobody', 'GET', '/users/me', undefined, { Authorization: header });

	it('asks for credentials', async () => {
		const answer = await call(desk(), 'nobody', 'GET', '/tickets');
		expectRefusal(desk(), answer, 403, 'Authentication required');
		expect(answer.headers.get('x-failure')).toBe(answer.body.error);
	});

	it('does not know a wrong token', async () => {
		expectRefusal(desk(), await withToken('Token token=salah'), 401, "Can't find User for Token");
		expectRefusal(desk(), await withToken('Bearer salah'), 401, 'The provided token is invalid.');
	});

	it('fails on a body that is no JSON', async () => {
		expectMasked(await call(desk(), 'agent', 'POST', '/tickets', '{"title": '), 500);
	});

	it('finds no route and no record', async () => {
		const route = await call(desk(), 'agent', 'GET', '/tidak_ada');
		expectRefusal(desk(), route, 404, 'No route matches [GET] /api/v1/tidak_ada');
		const text = "Couldn't find Ticket with 'id'=999999999";
		expectClear(await call(desk(), 'agent', 'GET', '/tickets/999999999'), 404, text);
		expectClear(
			await call(desk(), 'agent', 'GET', '/tickets/999999999', undefined, { Accept: '*/*' }),
			404,
			text,
		);
	});

	it('answers errors as a web page to the Accept header of a browser or of axios', async () => {
		for (const Accept of ['application/json, text/plain, */*', 'text/html']) {
			const answer = await call(desk(), 'agent', 'GET', '/tickets/999999999', undefined, { Accept });
			expect(answer.status).toBe(404);
			expect(answer.headers.get('content-type')).toMatch(/^text\/html/);
		}
	});

	it('answers successes in JSON whatever Accept says', async () => {
		const answer = await call(desk(), 'agent', 'GET', '/users/me', undefined, { Accept: 'text/html' });
		expect([answer.status, answer.body.id]).toEqual([200, desk().agent.id]);
		expect(answer.headers.get('content-type')).toMatch(/^application\/json/);
	});

	it('lets only an admin delete a ticket', async () => {
		const { id } = await makeTicket(desk());
		const refused = await call(desk(), 'agent', 'DELETE', `/tickets/${id}`);
		expectRefusal(desk(), refused, 403, 'Not authorized (admin permission required)!');
		const deleted = await call(desk(), 'admin', 'DELETE', `/tickets/${id}`);
		expect([deleted.status, deleted.text]).toEqual([200, '']);
		expectClear(
			await call(desk(), 'agent', 'GET', `/tickets/${id}`),
			404,
			`Couldn't find Ticket with 'id'=${id}`,
		);
	});

	it('tells the admin its version', async () => {
		const { status, body } = await call(desk(), 'admin', 'GET', '/version');
		expect([status, body]).toEqual([200, { version: expect.stringMatching(/^\d+\.\d+/) }]);
	});
}
