import fc from 'fast-check';
import { InboxWorld, message, newThread } from './inboxWorld';

/** Workflows 10 and 12 on n8n's engine, with the sandbox's faults: nothing lost, nothing doubled, order kept. */
jest.setTimeout(120_000);

let world: InboxWorld;

beforeAll(async () => {
	world = await InboxWorld.open();
});
afterAll(async () => await world.sandbox.close());
beforeEach(async () => await world.fresh());

const texts = (thread: string, ...numbers: number[]) =>
	numbers.map((n) => expect.stringContaining(`Kenari ${thread} nomor ${n}.`));

it('a message that the desk cannot take waits sealed, and is on the desk afterwards, once', async () => {
	const thread = newThread();
	await world.down();
	const sent = await world.post(message(thread, 1));
	expect(sent).toMatchObject({
		status: 202,
		body: { accepted: true, duplicate: false, stored: 'inbox', intakeId: expect.any(String) },
		run: { status: 'success' },
	});
	expect(sent.body).not.toHaveProperty('ticketNumber');
	expect(world.rows).toMatchObject([{ state: 'waiting', tries: 1, reason: 'auth', channel: 'webchat' }]);
	expect(JSON.stringify(world.rows) + sent.run.stored).not.toMatch(/Kenari|uji:kotak/);

	world.later();
	await world.up();
	const run = await world.minute();
	expect([run.error, world.waiting()]).toEqual([undefined, []]);
	expect(run.stored).not.toMatch(/Kenari|uji:kotak/);
	const [ticket] = await world.desk.tickets(thread);
	expect(ticket).toMatchObject({
		djbc_category_suggested: expect.any(String),
		djbc_sla_state: 'running',
		djbc_received_at: expect.stringContaining('2026-01-12T02:00:00'),
		djbc_due_at: expect.stringContaining('2026-01-12T03:00:00'),
	});
	expect(await world.texts(thread)).toEqual(texts(thread, 1));
});

it.each([
	[
		'is not restarted after a migration',
		{
			path: '/tickets',
			fault: 'status',
			status: 422,
			body: { error: 'Error ID a1b2c3d4: Please contact your administrator.' },
		},
		'refused',
	],
	['is in maintenance', { fault: 'html', status: 503 }, 'unavailable'],
])('waits while the desk %s', async (_what, fault, reason) => {
	const thread = newThread();
	await world.down(fault);
	expect(await world.post(message(thread, 1))).toMatchObject({ status: 202, body: { stored: 'inbox' } });
	expect(world.waiting()).toEqual([`waiting ${reason} 1`]);
	world.later();
	await world.minute();
	expect(world.waiting()).toEqual([`waiting ${reason} 2`]);
	expect(world.rows[0]!.nextTryAt.getTime()).toBeGreaterThan(Date.now());
	await world.up();
	await world.minute();
	expect(await world.texts(thread)).toEqual([]);
	world.later();
	await world.minute();
	expect([world.waiting(), await world.texts(thread)]).toEqual([[], texts(thread, 1)]);
});

it('says 503 when the table is full, and the run says why', async () => {
	await world.down();
	Object.freeze(world.rows);
	const { status, run } = await world.post(message(newThread(), 1));
	expect([status, run.status, run.error?.message]).toEqual([
		503,
		'error',
		expect.stringMatching(/401.*full or broken/),
	]);
});

it('one that comes while earlier ones of its thread wait goes behind them, others do not', async () => {
	const [thread, other] = [newThread(), newThread()];
	await world.down();
	await world.post(message(thread, 1));
	await world.post(message(thread, 2));
	await world.up();
	expect(await world.post(message(thread, 3))).toMatchObject({ status: 202, body: { stored: 'inbox' } });
	expect(await world.post(message(other, 1))).toMatchObject({ status: 202, body: { stored: 'desk' } });
	await world.minute();
	// The first still waits for the desk to end what it may be doing; the others wait for the first.
	expect([world.rows.length, await world.texts(thread)]).toEqual([3, []]);
	world.later();
	await world.minute();
	expect([world.waiting(), await world.texts(thread)]).toEqual([[], texts(thread, 1, 2, 3)]);
});

it('its sender repeats it meanwhile: it keeps its place, is one article, and a duplicate ever after', async () => {
	const thread = newThread();
	await world.down();
	await world.post(message(thread, 1));
	await world.post(message(thread, 2));
	await world.up();
	await world.post(message(thread, 1));
	world.later();
	await world.minute();
	expect(await world.post(message(thread, 1))).toMatchObject({ status: 200, body: { duplicate: true } });
	expect([world.waiting(), await world.texts(thread)]).toEqual([[], texts(thread, 1, 2)]);
});

it('a conflict is a dead letter at once where the sender takes only 200, else an answer', async () => {
	const thread = newThread();
	const [first, second] = [message(thread, 1), message(thread, 1, { text: 'Kenari dengan isi lain.' })];
	await world.post({ ...first, source: 'whatsapp' });
	expect(await world.post(second)).toMatchObject({ status: 409, body: { error: 'conflict' } });
	expect(world.waiting()).toEqual([]);
	expect(await world.post({ ...second, source: 'whatsapp' })).toMatchObject({
		status: 200,
		body: { error: 'conflict', intakeId: first.keyHash },
		run: { status: 'success' },
	});
	expect(world.waiting()).toEqual(['dead conflict 1']);
	world.later();
	await world.minute();
	expect([world.waiting(), await world.texts(thread)]).toEqual([['dead conflict 1'], texts(thread, 1)]);
});

it('two messages with one key: the second is a dead letter, since the desk keeps the first', async () => {
	const thread = newThread();
	await world.down();
	await world.post(message(thread, 1));
	await world.post(message(thread, 1, { text: 'Kenari dengan isi lain.' }));
	await world.up();
	world.later();
	await world.minute();
	expect(world.waiting()).toEqual(['dead conflict 1']);
	expect(await world.texts(thread)).toEqual(texts(thread, 1));
});

it('what can never be opened is a dead letter and holds its thread up no longer', async () => {
	const thread = newThread();
	await world.down();
	await world.post(message(thread, 1));
	await world.post(message(thread, 2));
	const first = world.rows[0]!;
	first.item = first.item.replace(
		/"s1\.([0-9a-f]{8})\.[^"]+"/,
		'"s1.$1.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"',
	);
	await world.up();
	world.later();
	await world.minute();
	expect(world.rows).toMatchObject([{ id: first.id, state: 'dead', reason: 'broken' }]);
	expect(await world.texts(thread)).toEqual(texts(thread, 2));
});

it('leaves a desk that is away alone after three tries of a minute', async () => {
	const waiting = Array.from({ length: 6 }, newThread);
	await world.down();
	for (const thread of waiting) await world.post(message(thread, 1));
	world.later();
	await world.minute();
	expect(world.rows.map(({ tries }) => tries)).toEqual([2, 2, 2, 1, 1, 1]);
	await world.minute();
	expect(world.rows.map(({ tries }) => tries)).toEqual([2, 2, 2, 2, 2, 2]);
	await world.up();
	world.later();
	await world.minute();
	for (const thread of waiting) expect(await world.texts(thread)).toEqual(texts(thread, 1));
});

it('two runs at the same time bring each message in once, in order', async () => {
	const waiting = [newThread(), newThread(), newThread()];
	await world.down();
	for (const n of [1, 2, 3]) for (const thread of waiting) await world.post(message(thread, n));
	await world.up();
	world.later();
	await Promise.all([world.minute(), world.minute()]);
	world.later();
	await world.minute();
	expect(world.waiting()).toEqual([]);
	for (const thread of waiting) expect(await world.texts(thread)).toEqual(texts(thread, 1, 2, 3));
});

it('any outages at any moment: nothing lost, nothing doubled, each thread in its order', async () => {
	const action = fc.oneof(
		{ weight: 6, arbitrary: fc.record({ post: fc.nat(1) }) },
		{ weight: 2, arbitrary: fc.record({ repeat: fc.nat(1), which: fc.nat(9) }) },
		{ weight: 2, arbitrary: fc.constant('minute' as const) },
		{ weight: 2, arbitrary: fc.constant('later' as const) },
		{ weight: 3, arbitrary: fc.constant('down' as const) },
		{ weight: 3, arbitrary: fc.constant('up' as const) },
		// The desk does what it is asked, and its answer is lost.
		{ weight: 1, arbitrary: fc.constant('answerLost' as const) },
	);
	await fc.assert(
		fc.asyncProperty(fc.array(action, { minLength: 6, maxLength: 18 }), async (actions) => {
			await world.fresh();
			const pair = [newThread(), newThread()];
			const sent = [0, 0];
			const send = async (which: number, n: number) =>
				expect([200, 202]).toContain((await world.post(message(pair[which]!, n))).status);
			for (const one of actions) {
				if (one === 'minute') await world.minute();
				else if (one === 'later') world.later();
				else if (one === 'down') await world.down();
				else if (one === 'up') await world.up();
				else if (one === 'answerLost') await world.desk.fault({ fault: 'reset-after', times: 1 });
				else if ('post' in one) await send(one.post, ++sent[one.post]!);
				else if (sent[one.repeat]! > 0) await send(one.repeat, 1 + (one.which % sent[one.repeat]!));
			}
			await world.up();
			world.later();
			await world.minute();
			expect(world.waiting()).toEqual([]);
			for (const which of [0, 1]) {
				const all = Array.from({ length: sent[which]! }, (_, place) => place + 1);
				expect(await world.texts(pair[which]!)).toEqual(texts(pair[which]!, ...all));
			}
		}),
		{ numRuns: 40 },
	);
});
