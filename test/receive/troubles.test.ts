import { ticketDigits } from '../../nodes/intake/hashes';

import { CLOSED } from './desk';
import { freshKey } from './incoming';
import { Process } from './process';
import { desk, sandbox, useDesk } from './useDesk';

/** What agents, admins and slow desks do while a message is on its way. */
describe.each(['5.2', '5.5'] as const)('Receive in trouble, on a desk like %s', (version) => {
	useDesk(version);

	const close = async (id: number) => await desk.agent.call('PUT', `/tickets/${id}`, CLOSED);
	const merge = async (source: { id: number }, target: { number: string }) =>
		await desk.agent.call('PUT', `/ticket_merge/${source.id}/${target.number}`, {});

	test('never sends a follow-up again while a slow desk may still be writing it', async () => {
		const thread = freshKey();
		const process = new Process(sandbox, { seconds: 6, answerMs: 1000 });
		const { ticket } = await process.deliver({ thread });
		await desk.fault({ method: 'PUT', path: '/tickets/', fault: 'latency', ms: 1500 });
		const { outcome } = await process.deliver({ thread, text: 'Lagi' });
		expect(outcome).toBe('followedUp');
		expect(await desk.articles(ticket.id)).toHaveLength(2);
	});

	test('gives up a follow-up that never shows, and a repeat brings it once', async () => {
		const thread = freshKey();
		const process = new Process(sandbox, { seconds: 3, answerMs: 500 });
		const { ticket } = await process.deliver({ thread });
		const key = freshKey();
		await desk.fault({ method: 'PUT', path: '/tickets/', fault: 'hang', times: 1 });
		await expect(process.deliver({ thread, key, text: 'Lagi' })).rejects.toMatchObject({
			name: expect.stringMatching(/^(ZammadFailure|ReceiveFailure)$/),
		});
		expect((await process.deliver({ thread, key, text: 'Lagi' })).outcome).toBe('followedUp');
		expect(await desk.articles(ticket.id)).toHaveLength(2);
	});

	test('finds a number when an earlier ticket of the thread was deleted', async () => {
		const thread = freshKey();
		const first = await new Process(sandbox).deliver({ thread });
		await close(first.ticket.id);
		const later = new Process(sandbox, { aheadHours: 169 });
		const second = await later.deliver({ thread, text: 'Kedua' });
		await close(second.ticket.id);
		await desk.admin.ask('DELETE', `/tickets/${first.ticket.id}`);
		const third = await later.deliver({ thread, text: 'Ketiga' });
		expect(third.outcome).toBe('nextCycle');
		expect(third.ticket.number).toBe(`70${ticketDigits(thread, 1, 1)}`);
		expect(third.requests).toBeLessThan(10);
	});

	test('moves a ticket into the lane even where ordinary groups share its first segment', async () => {
		const full: Record<string, string[]> = {};
		for (const name of ['DJBC::Layanan', 'DJBC::Terbatas']) {
			full[String((await desk.admin.call('POST', '/groups', { name, active: true })).id)] = ['full'];
		}
		const me = await desk.agent.call('GET', '/users/me');
		const { group_ids: own } = await desk.admin.call('GET', `/users/${me.id}`);
		await desk.admin.call('PUT', `/users/${me.id}`, { group_ids: { ...own, ...full } });
		const process = new Process(sandbox, { group: 'DJBC::Layanan', restrictedGroup: 'DJBC::Terbatas' });
		const thread = freshKey();
		expect((await process.deliver({ thread })).ticket.group).toBe('DJBC::Layanan');
		const moved = await process.deliver({ thread, restricted: true, text: 'Petugas minta uang' });
		expect(moved.ticket.group).toBe('DJBC::Terbatas');
	});

	test('remembers what it wrote to a survivor that was merged away itself', async () => {
		const [a, b, c] = [freshKey(), freshKey(), freshKey()];
		const process = new Process(sandbox);
		const { ticket: A } = await process.deliver({ thread: a });
		const { ticket: B } = await process.deliver({ thread: b });
		const { ticket: C } = await process.deliver({ thread: c });
		const key = freshKey();
		await merge(A, B);
		expect((await process.deliver({ thread: a, key, text: 'm2' })).ticket.id).toBe(B.id);
		await merge(B, C);
		expect((await process.deliver({ thread: a, key, text: 'm2' })).outcome).toBe('duplicate');
	});

	test('reopens a ticket that was closed between search and write', async () => {
		const thread = freshKey();
		const process = new Process(sandbox);
		const { ticket } = await process.deliver({ thread });
		await desk.fault({ method: 'PUT', path: `/tickets/${ticket.id}`, fault: 'latency', ms: 400, times: 1 });
		const delivery = process.deliver({ thread, text: 'Lagi' });
		await new Promise((done) => setTimeout(done, 150));
		await close(ticket.id);
		const { outcome, ticket: after } = await delivery;
		expect([outcome, after.state]).toEqual(['reopened', 'open']);
	});

	test('puts the article where it is seen when the ticket was merged between search and write', async () => {
		const [thread, other] = [freshKey(), freshKey()];
		const process = new Process(sandbox);
		const { ticket } = await process.deliver({ thread });
		const { ticket: target } = await process.deliver({ thread: other });
		await desk.fault({ method: 'PUT', path: `/tickets/${ticket.id}`, fault: 'latency', ms: 400, times: 1 });
		const delivery = process.deliver({ thread, text: 'Kata yang dicari' });
		await new Promise((done) => setTimeout(done, 150));
		await merge(ticket, target);
		expect((await delivery).ticket.id).toBe(target.id);
		const bodies = (await desk.articles(target.id)).map(({ body }) => body);
		expect(bodies.some((body) => body.includes('Kata yang dicari'))).toBe(true);
	});

	test('refuses the key of one thread with another body in another', async () => {
		const process = new Process(sandbox);
		const key = freshKey();
		const other = freshKey();
		await process.deliver({ thread: freshKey(), key });
		expect((await process.deliver({ thread: other, key, text: 'Lain' })).outcome).toBe('conflict');
		expect(await desk.tickets(other)).toHaveLength(0);
	});

	test('does not wait for a desk that asks for more time than there is', async () => {
		await desk.control('DELETE', '/requests');
		await desk.fault({
			method: 'POST',
			path: '/tickets\\?',
			fault: 'status',
			status: 429,
			headers: { 'retry-after': '60' },
		});
		await expect(new Process(sandbox, { seconds: 5 }).deliver({ thread: freshKey() })).rejects.toMatchObject({
			kind: 'tooMany',
		});
		expect(await desk.requests()).toHaveLength(1);
	});

	test('asks a failing desk a few times, not dozens', async () => {
		const thread = freshKey();
		const process = new Process(sandbox, { seconds: 15 });
		await process.deliver({ thread });
		await desk.control('DELETE', '/requests');
		await desk.fault({ path: '/tickets/search', fault: 'status', status: 503 });
		await expect(process.deliver({ thread, text: 'Lagi' })).rejects.toMatchObject({ kind: 'unavailable' });
		expect((await desk.requests()).length).toBeLessThanOrEqual(8);
	}, 20_000);

	test('ends when the execution is cancelled, and lets the next one go on', async () => {
		const thread = freshKey();
		const controller = new AbortController();
		await desk.fault({ method: 'POST', path: '/tickets\\?', fault: 'hang', times: 1 });
		const delivery = new Process(sandbox, { signal: controller.signal }).deliver({ thread });
		setTimeout(() => controller.abort(), 200);
		await expect(delivery).rejects.toMatchObject({ kind: 'cancelled' });
		expect((await new Process(sandbox).deliver({ thread })).outcome).toBe('created');
	});

	test('names one person for two threads at once that staff had opened', async () => {
		const [one, two] = [freshKey(), freshKey()];
		const process = new Process(sandbox);
		const sender = { kind: 'user' as const, id: freshKey(), name: 'Sari Dewi' };
		for (const thread of [one, two]) await process.deliver({ thread, role: 'staff', text: 'Halo' });
		const named = await Promise.all(
			[one, two].map(async (thread) => await process.deliver({ thread, text: 'Ya', message: { sender } })),
		);
		expect(named[0]!.ticket.customer_id).toBe(named[1]!.ticket.customer_id);
	});
});
