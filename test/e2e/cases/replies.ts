import { listening, LISTENING_WORKFLOWS } from '../rig';
import { officer } from '../staff';
import { answered, asked, deliveriesOf, takenBy, ticketNow, until, type GetTalk } from './talk';

/** What an officer writes stops the clock and goes out by its channel, once, whatever the desk tells how often. */
export function replies(context: GetTalk): void {
	const logLines = (ticket: Record<string, any>) => String(ticket.djbc_clock_log).trim().split('\n');

	beforeAll(async () => {
		const { rig, desk, hooks } = context();
		await officer(desk.admin, 'petugas.pli', 'Petugas KPPBC-MKS::PLI');
		await officer(desk.admin, 'petugas.saring', 'Terbatas::Saring');
		for (const [id, path] of Object.entries(LISTENING_WORKFLOWS)) {
			await rig.editor.activate(id);
			await listening(`${hooks.url}/webhook/${path}`);
		}
		// So that repetitions are seen within the test: Zammad's own waits are 12 and 20 seconds.
		await desk.control('POST', 'deliveries', { firstMs: 20, repeatMs: [500, 500, 500, 500] });
	});

	async function afterAnswer(ticketId: number, known: number): Promise<Record<string, any>> {
		await until('the channel got it', async () => (await takenBy(context())).length > known);
		await until(
			'the clock is met',
			async () => (await ticketNow(context(), ticketId)).djbc_sla_state === 'met',
		);
		await deliveriesOf(context(), ticketId);
		await context().rig.editor.settledExecutionIds();
		return await ticketNow(context(), ticketId);
	}

	it('is told by several triggers at once, and has one effect', async () => {
		const ticket = await asked(context());
		expect(ticket).toMatchObject({ djbc_sla_state: 'running', group: 'Kantor::KPPBC-MKS::PLI' });
		const known = (await takenBy(context())).length;
		const decided = { djbc_category: 'INF::KEP', djbc_category_confirmed_at: new Date().toISOString() };
		const word = await answered(context(), ticket.id, decided);
		const after = await afterAnswer(ticket.id, known);

		const told = (await deliveriesOf(context(), ticket.id)).filter(({ articleId }) => articleId !== null);
		expect(told.length).toBeGreaterThan(Object.keys(LISTENING_WORKFLOWS).length);
		const taken = (await takenBy(context())).slice(known);
		expect(taken).toMatchObject([{ api: 'chatwoot', text: expect.stringContaining(word) }]);
		expect(taken[0]!.text).toContain('referensi praktis');
		expect(after.djbc_thread_key.endsWith(`:${taken[0]!.to}`)).toBe(true);
		expect(logLines(after)).toHaveLength(1);
		expect(logLines(after)[0]).toContain('result=met cause=answer');
		expect(Date.parse(after.djbc_stopped_at)).toBeGreaterThan(Date.parse(ticket.created_at));
	});

	it('is told again when n8n seemed not to hear it, and has one effect', async () => {
		const { hooks } = context();
		const ticket = await asked(context());
		await deliveriesOf(context(), ticket.id);
		const known = (await takenBy(context())).length;
		hooks.loseAnswers(2);
		const word = await answered(context(), ticket.id);
		const after = await afterAnswer(ticket.id, known);
		const attempts = (await deliveriesOf(context(), ticket.id)).map((one) => one.attempts.length);
		expect(Math.max(...attempts)).toBeGreaterThan(1);
		expect((await takenBy(context())).slice(known)).toMatchObject([{ text: expect.stringContaining(word) }]);
		expect(logLines(after)).toHaveLength(1);
	});

	it('leaves the desk neither as an answer nor as an event where the group is restricted', async () => {
		const { desk, rig } = context();
		const ticket = await asked(context());
		await desk.agent.call('PUT', `/tickets/${ticket.id}`, { group: 'Terbatas::Saring' });
		await deliveriesOf(context(), ticket.id);
		await desk.control('DELETE', 'deliveries');
		const runs = await rig.editor.settledRequestIds();
		const known = (await takenBy(context())).length;
		await answered({ ...context(), officer: desk.admin.as('petugas.saring') }, ticket.id);
		expect(await rig.editor.settledRequestIds()).toEqual(runs);
		expect(await deliveriesOf(context(), ticket.id)).toEqual([]);
		expect(await takenBy(context())).toHaveLength(known);
	});
}
