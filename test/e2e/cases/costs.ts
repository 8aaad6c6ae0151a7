import { costOf, post, tell, threadOf, type GetContext } from './context';
import { newThread, planted } from './planted';

/** What a message costs the desk, counted by the sandbox. */
export function costs(context: GetContext): void {
	it('takes one request for a new thread', async () => {
		const { desk } = context();
		const thread = newThread();
		const { message, word } = planted(thread);
		const cost = await costOf(context(), async () => {
			const answer = await post(context(), message);
			expect(answer).toMatchObject({
				status: 202,
				body: { accepted: true, duplicate: false, stored: 'desk' },
			});
			return answer;
		});
		expect(cost).toBe(1);
		const { tickets, articles } = await threadOf(desk, thread.key);
		expect(tickets).toHaveLength(1);
		expect(tickets[0]).toMatchObject({
			group: 'Kantor::KPPBC-MKS::PLI',
			djbc_channel: 'webchat',
			djbc_office: 'KPPBC-MKS',
			djbc_doc_no: message.document.number,
		});
		expect(articles).toHaveLength(1);
		expect(articles[0].body).toContain(word);
		expect(articles[0].attachments).toMatchObject([{ filename: message.attachments[0].fileName }]);
	});

	it('takes two for a follow-up in a process that knows the thread', async () => {
		const thread = newThread();
		await post(context(), planted(thread).message);
		const cost = await costOf(context(), async () => {
			const answer = await post(context(), planted(thread).message);
			expect(answer.status).toBe(202);
			return answer;
		});
		expect(cost).toBe(2);
		const { tickets, articles } = await threadOf(context().desk, thread.key);
		expect([tickets.length, articles.length]).toEqual([1, 2]);
	});

	it('reopens a closed ticket, and tells what that cost', async () => {
		const { desk } = context();
		const thread = newThread();
		await post(context(), planted(thread).message);
		const [before] = (await threadOf(desk, thread.key)).tickets;
		await desk.agent.call('PUT', `/tickets/${before.id}`, { state: 'closed', djbc_basis: 'PERATURAN' });
		const cost = await costOf(context(), async () => {
			const answer = await post(context(), planted(thread).message);
			expect(answer.body.ticketNumber).toBe(before.number);
			return answer;
		});
		tell(`a reopened thread cost ${cost} requests`);
		const { tickets, articles } = await threadOf(desk, thread.key);
		expect(tickets).toMatchObject([{ id: before.id, state: 'open' }]);
		expect(articles).toHaveLength(2);
		expect(cost).toBeLessThanOrEqual(3);
	});

	it('follows a merged ticket to its parent, and tells what that cost', async () => {
		const { desk } = context();
		const [parent, child] = [newThread(), newThread()];
		const parentNumber = (await post(context(), planted(parent).message)).body.ticketNumber;
		await post(context(), planted(child).message);
		const [merged] = (await threadOf(desk, child.key)).tickets;
		await desk.agent.call('PUT', `/ticket_merge/${merged.id}/${parentNumber}`, {});
		const { message, word } = planted(child);
		const cost = await costOf(context(), async () => {
			const answer = await post(context(), message);
			expect(answer.body.ticketNumber).toBe(parentNumber);
			return answer;
		});
		tell(`a merged thread cost ${cost} requests`);
		const { articles } = await threadOf(desk, parent.key);
		expect(articles.filter(({ body }) => body.includes(word))).toHaveLength(1);
		expect(cost).toBeLessThanOrEqual(6);
	});
}
