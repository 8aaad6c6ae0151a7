import { ticketDigits } from '../../nodes/intake/hashes';

import { CLOSED } from './desk';
import { freshKey } from './incoming';
import { Process } from './process';
import { desk, sandbox, useDesk } from './useDesk';

describe.each(['5.2', '5.5'] as const)('Receive on a desk like %s', (version) => {
	useDesk(version);

	const times = (count: number) => Array.from({ length: count }, (_, index) => index);

	test('makes a ticket of a new thread with one request', async () => {
		const thread = freshKey();
		const { outcome, ticket, requests } = await new Process(sandbox).deliver({ thread });
		expect(outcome).toBe('created');
		expect(requests).toBe(1);
		expect(ticket).toMatchObject({
			number: `70${ticketDigits(thread, 0, 0)}`,
			group: 'Users',
			state: 'new',
			djbc_record: 'request',
			djbc_service: 'SVC-WEBCHAT',
			djbc_office: 'KPPBC-MKS',
			djbc_channel: 'webchat',
			djbc_category: 'INF::KEP',
			djbc_category_suggested: 'INF::KEP 0.90',
			djbc_sla_state: 'running',
			djbc_rule: 'WEBCHAT-DIRECT',
			djbc_received_at: '2026-01-12T02:00:00.000Z',
			djbc_due_at: '2026-01-12T03:00:00.000Z',
			djbc_stopped_at: null,
		});
		const [article] = await desk.articles(ticket.id);
		expect(article.body).toMatch(
			/^Diterima 12 Januari 2026 pukul 10\.00\.00 WITA\nNama: Budi Santoso\n\nSelamat pagi/,
		);
	});

	test('adds a follow-up with two requests in a process that knows the thread, three in another', async () => {
		const thread = freshKey();
		const process = new Process(sandbox);
		const first = await process.deliver({ thread });
		const second = await process.deliver({ thread, text: 'Halo?' });
		const third = await new Process(sandbox).deliver({ thread, text: 'Masih menunggu.' });
		expect([second.outcome, second.requests]).toEqual(['followedUp', 2]);
		expect([third.outcome, third.requests]).toEqual(['followedUp', 3]);
		expect(third.ticket.id).toBe(first.ticket.id);
		expect(third.ticket.djbc_due_at).toBe(first.ticket.djbc_due_at);
		expect(await desk.articles(first.ticket.id)).toHaveLength(3);
	});

	test('knows a message it has seen, and one that took its key', async () => {
		const thread = freshKey();
		const key = freshKey();
		const process = new Process(sandbox);
		const { ticket } = await process.deliver({ thread, key });
		const again = await process.deliver({ thread, key });
		const other = await process.deliver({ thread, key, text: 'Teks lain' });
		const elsewhere = await new Process(sandbox).deliver({ thread, key });
		expect([again.outcome, other.outcome, elsewhere.outcome]).toEqual(['duplicate', 'conflict', 'duplicate']);
		expect(await desk.articles(ticket.id)).toHaveLength(1);
	});

	test('makes one ticket and one article of ten copies at once', async () => {
		const thread = freshKey();
		const key = freshKey();
		const process = new Process(sandbox);
		const results = await Promise.all(times(10).map(async () => await process.deliver({ thread, key })));
		expect(results.map(({ outcome }) => outcome).sort()).toEqual([
			'created',
			...times(9).map(() => 'duplicate'),
		]);
		const tickets = await desk.tickets(thread);
		expect(tickets).toHaveLength(1);
		expect(await desk.articles(tickets[0].id)).toHaveLength(1);
	});

	test('makes one ticket and twenty articles of twenty messages of one new thread at once', async () => {
		const thread = freshKey();
		const process = new Process(sandbox);
		await Promise.all(
			times(20).map(async (index) => await process.deliver({ thread, text: `Pesan ${index}` })),
		);
		const tickets = await desk.tickets(thread);
		expect(tickets).toHaveLength(1);
		expect(await desk.articles(tickets[0].id)).toHaveLength(20);
	});

	test('makes one ticket even where twenty processes do not know of each other', async () => {
		const thread = freshKey();
		await Promise.all(
			times(20).map(async (index) => await new Process(sandbox).deliver({ thread, text: `Pesan ${index}` })),
		);
		expect(await desk.tickets(thread)).toHaveLength(1);
	});

	test('makes one article of ten copies of a follow-up at once', async () => {
		const thread = freshKey();
		const key = freshKey();
		const process = new Process(sandbox);
		const { ticket } = await process.deliver({ thread });
		await Promise.all(times(10).map(async () => await process.deliver({ thread, key, text: 'Lagi' })));
		expect(await desk.articles(ticket.id)).toHaveLength(2);
	});

	test.each(['reset-after', 'reset-before', 'status', 'html'])(
		'survives %s at creation: one ticket, held',
		async (fault) => {
			const thread = freshKey();
			await desk.fault({ method: 'POST', path: '/tickets\\?', fault, times: 1, status: 503 });
			const { outcome } = await new Process(sandbox).deliver({ thread });
			expect(outcome).toBe('created');
			const tickets = await desk.tickets(thread);
			expect(tickets).toHaveLength(1);
			expect(await desk.articles(tickets[0].id)).toHaveLength(1);
		},
	);

	test.each(['reset-after', 'reset-before', 'status'])(
		'survives %s at a follow-up: one article, held',
		async (fault) => {
			const thread = freshKey();
			const process = new Process(sandbox);
			const { ticket } = await process.deliver({ thread });
			await desk.fault({ method: 'PUT', path: '/tickets/', fault, times: 1, status: 502 });
			const { outcome } = await process.deliver({ thread, text: 'Lagi' });
			expect(outcome).toBe('followedUp');
			expect(await desk.articles(ticket.id)).toHaveLength(2);
		},
	);

	test('survives an answer that never comes', async () => {
		const thread = freshKey();
		await desk.fault({ method: 'POST', path: '/tickets\\?', fault: 'lost-answer', times: 1 });
		const { outcome } = await new Process(sandbox, { seconds: 6 }).deliver({ thread });
		expect(outcome).toBe('created');
		expect(await desk.tickets(thread)).toHaveLength(1);
	});

	test('waits as long as a 429 asks and goes on', async () => {
		const thread = freshKey();
		await desk.fault({
			method: 'POST',
			path: '/tickets\\?',
			fault: 'status',
			status: 429,
			headers: { 'retry-after': '1' },
			times: 1,
		});
		expect((await new Process(sandbox).deliver({ thread })).outcome).toBe('created');
	});

	test('gives up before its time is over when the desk stays away', async () => {
		await desk.fault({ fault: 'status', status: 503 });
		await expect(new Process(sandbox, { seconds: 2 }).deliver({ thread: freshKey() })).rejects.toMatchObject({
			name: expect.stringMatching(/^(ZammadFailure|ReceiveFailure)$/),
		});
	});

	test('does not repeat what the desk refuses for good', async () => {
		await desk.control('DELETE', '/requests');
		await desk.fault({
			method: 'POST',
			path: '/tickets\\?',
			fault: 'status',
			status: 403,
			body: { error: 'Not authorized' },
		});
		await expect(new Process(sandbox).deliver({ thread: freshKey() })).rejects.toMatchObject({
			kind: 'permission',
		});
		expect(await desk.requests()).toHaveLength(1);
	});

	test('reopens a ticket closed within the window, in one PUT', async () => {
		const thread = freshKey();
		const process = new Process(sandbox);
		const { ticket } = await process.deliver({ thread });
		await desk.agent.call('PUT', `/tickets/${ticket.id}`, CLOSED);
		const {
			outcome,
			ticket: reopened,
			requests,
		} = await process.deliver({ thread, text: 'Masih ada masalah' });
		expect([outcome, reopened.state, requests]).toEqual(['reopened', 'open', 2]);
	});

	test('gives the thread its next ticket when the last was closed long ago, but knows its old messages', async () => {
		const thread = freshKey();
		const key = freshKey();
		const { ticket } = await new Process(sandbox).deliver({ thread, key });
		await desk.agent.call('PUT', `/tickets/${ticket.id}`, CLOSED);
		const later = new Process(sandbox, { aheadHours: 169 });
		const next = await later.deliver({ thread, text: 'Pertanyaan baru' });
		const old = await later.deliver({ thread, key });
		for (const { id } of [ticket, next.ticket])
			await desk.agent.call('PUT', `/tickets/${id}`, { djbc_recent: '' });
		const byArticle = await later.deliver({ thread, key });
		expect([next.outcome, next.ticket.number]).toEqual(['nextCycle', `70${ticketDigits(thread, 1, 0)}`]);
		for (const known of [old, byArticle])
			expect(known).toMatchObject({ outcome: 'duplicate', ticket: { id: ticket.id } });
		expect(await desk.tickets(thread)).toHaveLength(2);
	});

	test('counts the window from the last closing, not the first', async () => {
		const thread = freshKey();
		const process = new Process(sandbox);
		const { ticket } = await process.deliver({ thread });
		for (const change of [CLOSED, { state: 'open' }, CLOSED]) {
			await desk.agent.call('PUT', `/tickets/${ticket.id}`, change);
		}
		const begin = (await desk.tickets(thread))[0].close_at;
		// Ahead so far that the first closing is out of the window by a moment and the last one is in it.
		const last = (await desk.agent.call('GET', `/ticket_history/${ticket.id}`)).history
			.filter(({ attribute, value_to: to }: any) => attribute === 'state' && to === 'closed')
			.map(({ created_at: at }: any) => Date.parse(at));
		expect(Math.max(...last)).toBeGreaterThanOrEqual(Date.parse(begin));
		expect((await process.deliver({ thread, text: 'Lagi' })).outcome).toBe('reopened');
	});

	test('follows a merged ticket to its survivor', async () => {
		const [thread, other] = [freshKey(), freshKey()];
		const process = new Process(sandbox);
		const key = freshKey();
		const { ticket: source } = await process.deliver({ thread, key });
		const { ticket: target } = await process.deliver({ thread: other });
		await desk.agent.call('PUT', `/ticket_merge/${source.id}/${target.number}`, {});
		const { outcome, ticket } = await process.deliver({ thread, text: 'Ke mana tiket saya?' });
		expect([outcome, ticket.id]).toEqual(['followedUp', target.id]);
		const known = await process.deliver({ thread, key });
		expect(known).toMatchObject({ outcome: 'duplicate', ticket: { id: target.id } });
	});

	test('closes no reply window earlier for an older message that comes later', async () => {
		const thread = freshKey();
		const process = new Process(sandbox);
		const until = async (hour: number) => {
			const replyWindowUntil = `2026-01-13T${String(hour).padStart(2, '0')}:00:00.000Z`;
			const { ticket } = await process.deliver({ thread, message: { replyWindowUntil } });
			return ticket.djbc_window_until;
		};
		const latest = '2026-01-13T09:00:00.000Z';
		expect([await until(9), await until(3)]).toEqual([latest, latest]);
		const [{ id }] = await desk.tickets(thread);
		// Nobody else makes it longer (CLK-9).
		await desk.agent.call('PUT', `/tickets/${id}`, { djbc_window_until: '2026-01-20T09:00:00.000Z' });
		expect([await until(3), await until(11)]).toEqual([latest, '2026-01-13T11:00:00.000Z']);
	});

	test("keeps a sender's category as a hint beside our suggestion, never as the decision", async () => {
		const { ticket } = await new Process(sandbox).deliver({
			thread: freshKey(),
			message: { hints: { category: 'INF::KEP::IMPOR' } },
		});
		expect(ticket).toMatchObject({
			djbc_category: 'INF::KEP',
			djbc_category_suggested: 'INF::KEP 0.90; pengirim: INF::KEP::IMPOR',
		});
	});

	test('takes the next salt when another thread has the number', async () => {
		const thread = freshKey();
		const number = `70${ticketDigits(thread, 0, 0)}`;
		await desk.agent.call('POST', '/tickets', {
			number,
			title: 'Lain',
			group: 'Users',
			customer: { login: 'lain' },
			djbc_thread_key: 'another thread',
			article: { body: 'x', type: 'web', sender: 'Customer' },
		});
		const { outcome, ticket } = await new Process(sandbox).deliver({ thread });
		expect([outcome, ticket.number]).toEqual(['created', `70${ticketDigits(thread, 0, 1)}`]);
	});

	test('puts a suspected report into the triage group, and moves an open ticket that turns out to be one', async () => {
		const [thread, other] = [freshKey(), freshKey()];
		const process = new Process(sandbox);
		const { ticket } = await process.deliver({ thread, restricted: true });
		expect([ticket.group, ticket.djbc_category]).toEqual(['Terbatas::Saring', '']);
		await process.deliver({ thread: other });
		const moved = await process.deliver({ thread: other, restricted: true, text: 'Petugas minta uang' });
		expect([moved.outcome, moved.ticket.group, moved.requests]).toEqual([
			'followedUp',
			'Terbatas::Saring',
			2,
		]);
		const after = await process.deliver({ thread: other, text: 'Terima kasih' });
		expect(after.ticket.group).toBe('Terbatas::Saring');
	});

	test('begins a new cycle when the clock had stopped, and keeps the time of the request', async () => {
		const thread = freshKey();
		const process = new Process(sandbox);
		await process.deliver({ thread });
		const answered = { role: 'staff', text: 'Bisa, Pak.', receivedAt: '2026-01-12T02:10:00.000Z' } as const;
		await process.deliver({ thread, ...answered });
		const next = await process.deliver({ thread, text: 'Satu lagi', receivedAt: '2026-01-13T02:00:00.000Z' });
		expect(next.ticket).toMatchObject({
			djbc_sla_state: 'running',
			djbc_received_at: '2026-01-12T02:00:00.000Z',
			djbc_cycle_at: '2026-01-13T02:00:00.000Z',
			djbc_due_at: '2026-01-13T03:00:00.000Z',
			djbc_stopped_at: null,
		});
		expect(JSON.parse(String(next.ticket.djbc_clock_open))).toMatchObject({
			cycle: 2,
			rule: 'WEBCHAT-DIRECT',
		});
	});

	test('goes on with state none, empty due and a tag where no calendar covers the date or no office is known', async () => {
		const process = new Process(sandbox);
		const uncovered = await process.deliver({ thread: freshKey(), receivedAt: '2031-01-06T02:00:00.000Z' });
		const unknown = await process.deliver({ thread: freshKey(), office: 'KPPBC-XYZ' });
		for (const { ticket } of [uncovered, unknown]) {
			expect([ticket.djbc_sla_state, ticket.djbc_due_at]).toEqual(['none', null]);
			expect((await desk.agent.call('GET', `/tags?object=Ticket&o_id=${ticket.id}`)).tags).toContain(
				'djbc_unknown_cell',
			);
		}
		expect(unknown.ticket.djbc_office).toBe('');
	});

	test('takes a staff echo as an agent article, and a user names the customer of a thread it opened', async () => {
		const thread = freshKey();
		const process = new Process(sandbox);
		const echo = await process.deliver({
			thread,
			role: 'staff',
			text: 'Selamat pagi, ada yang bisa dibantu?',
		});
		expect(echo.ticket.djbc_sla_state).toBe('none');
		const user = await process.deliver({ thread, text: 'Ya, soal PIB' });
		expect(user.ticket).toMatchObject({
			djbc_sla_state: 'running',
			djbc_received_at: '2026-01-12T02:00:00.000Z',
		});
		expect(user.ticket.customer_id).not.toBe(echo.ticket.customer_id);
		const articles = await desk.articles(echo.ticket.id);
		expect(articles.map(({ sender_id: sender }) => sender)).toEqual([1, 2]);
	});

	test('does not reopen a closed ticket for a staff echo', async () => {
		const thread = freshKey();
		const process = new Process(sandbox);
		const { ticket } = await process.deliver({ thread });
		await desk.agent.call('PUT', `/tickets/${ticket.id}`, CLOSED);
		const { outcome, ticket: after } = await process.deliver({
			thread,
			role: 'staff',
			text: 'Sudah selesai.',
		});
		expect([outcome, after.state]).toEqual(['followedUp', 'closed']);
	});

	test('fits values to the desk and keeps the whole text in the article', async () => {
		const thread = freshKey();
		const long = 'é'.repeat(400);
		const { ticket } = await new Process(sandbox).deliver({ thread, text: long });
		expect([...ticket.title]).toHaveLength(250);
		expect((await desk.articles(ticket.id))[0].body).toContain(long);
	});

	test('a message older than the memory is still known', async () => {
		const thread = freshKey();
		const key = freshKey();
		const process = new Process(sandbox);
		const { ticket } = await process.deliver({ thread, key });
		for (const index of times(61)) await process.deliver({ thread, text: `Pesan ${index}` });
		expect((await process.deliver({ thread, key })).outcome).toBe('duplicate');
		expect((await process.deliver({ thread, key, text: 'Lain' })).outcome).toBe('conflict');
		expect(await desk.articles(ticket.id)).toHaveLength(62);
	});

	test('says so when the desk has not been restarted after a migration, and leaves nothing behind', async () => {
		if (version === '5.2') {
			await desk.admin.call('POST', '/object_manager_attributes', {
				object: 'Ticket',
				name: 'djbc_late_column',
				display: 'x',
				data_type: 'input',
				data_option: { type: 'text', maxlength: 10, null: true, default: '' },
				active: true,
				position: 3000,
				screens: {},
			});
			await desk.admin.call('POST', '/object_manager_attributes_execute_migrations', {});
			const thread = freshKey();
			await expect(new Process(sandbox, { seconds: 4 }).deliver({ thread })).rejects.toMatchObject({
				name: expect.any(String),
			});
			expect(await desk.tickets(thread)).toHaveLength(0);
			await desk.control('POST', '/restart');
			expect((await new Process(sandbox).deliver({ thread })).outcome).toBe('created');
		} else {
			expect(version).toBe('5.5');
		}
	});
});
