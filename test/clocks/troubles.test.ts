import { readLog } from '../../nodes/policy/cycle/log';
import { compareOpen } from '../../nodes/policy/cycle/compare';
import { follow } from '../../nodes/clocks';
import { ProcessClaim } from '../../nodes/intake/claim';
import { type Ticket, type Zammad, ZammadFailure } from '../../nodes/zammad';
import { SetupDesk } from '../setup/desk';

import { FollowedDesk, policy } from './desk';

let desk: FollowedDesk;
beforeAll(async () => {
	desk = await FollowedDesk.open();
});
afterAll(SetupDesk.closeAll);
afterEach(async () => await desk.control('DELETE', '/faults'));

test('followed by two at once beside the next message: one clock, one line a cycle, nothing lost', async () => {
	for (let round = 0; round < 5; round += 1) {
		const thread = await desk.asked(10);
		await thread.says('Tarif bea masuknya 0 %, Pak.');
		await desk.control('DELETE', '/requests');
		await Promise.all([thread.follow(), thread.asks('Kalau buku tulis?'), thread.follow()]);
		expect(await desk.writes()).toHaveLength(2);
		await thread.settles();
		const now = await thread.now();
		expect(now).toMatchObject({ djbc_sla_state: 'running' });
		expect(compareOpen(now)).toMatchObject({ differences: [], logChanged: false });
		const { lines } = readLog(now.djbc_clock_log);
		expect(lines).toMatchObject([{ cycle: 1, state: 'met' }]);
		expect(JSON.parse(now.djbc_clock_open).cycle).toBe(2);
	}
});

test('another process that writes between the look and the write: one write, one line', async () => {
	const thread = await desk.asked(10);
	await thread.says('Tarif bea masuknya 0 %, Pak.');
	const { zammad, claim, ownUser } = desk.integrated;
	const other = desk.integrated;
	let looks = 0;
	const byTicket = async (id: number) => {
		const found = await zammad.articles.byTicket(id);
		looks += 1;
		// The first look is before the claim, the second one inside it, since the ticket was touched.
		if (looks === 1) await thread.sets({ priority: '3 high' });
		if (looks === 2) await follow({ ...other, claim: new ProcessClaim() }, id, policy, Date.now());
		return found;
	};
	await desk.control('DELETE', '/requests');
	const articles = { ...zammad.articles, byTicket };
	const followed = await follow(
		{ zammad: { ...zammad, articles }, claim, ownUser },
		thread.id,
		policy,
		Date.now(),
	);
	expect(followed).toMatchObject({ changed: false, state: 'met' });
	// The agent's and that of the other process.
	expect(await desk.writes()).toHaveLength(2);
	expect(readLog((await thread.now()).djbc_clock_log).lines).toHaveLength(1);
});

test('an article that comes into sight late, with an id below those looked at, counts by its own time', async () => {
	const thread = await desk.asked(10);
	await thread.says('Tarif bea masuknya 0 %, Pak.');
	const late = (await thread.articles()).at(-1);
	await thread.says('Ada lagi, Pak?');
	const hides = async (ticket: Promise<Ticket>) => {
		const found = await ticket;
		return { ...found, article_ids: found.article_ids!.filter((id) => id !== late.id) };
	};
	const { zammad, claim, ownUser } = desk.integrated;
	const { get, update } = zammad.tickets;
	const tickets = {
		...zammad.tickets,
		get: (id: number) => hides(get(id)),
		update: hidesAfter(update, hides),
	};
	await follow({ zammad: { ...zammad, tickets }, claim, ownUser }, thread.id, policy, Date.now());
	expect((await thread.now()).djbc_stopped_at).toBe((await thread.articles()).at(-1).created_at);
	expect(await thread.settles()).toMatchObject({ saw: ['answer'], stoppedAt: late.created_at });
	expect((await thread.now()).djbc_first_reply_at).toBe(late.created_at);
});

const hidesAfter =
	(update: Zammad['tickets']['update'], hides: (ticket: Promise<Ticket>) => Promise<Ticket>) =>
	async (...given: Parameters<typeof update>) =>
		await hides(update(...given));

test.each([
	['refused', { fault: 'status', status: 422, body: { error: 'Error ID abc: …' } }, { status: 422 }],
	['out of sight', { fault: 'status', status: 403, body: { error: 'Not authorized' } }, { status: 403 }],
	['cut off', { fault: 'reset-after' }, { outcome: 'unknown' }],
])(
	'a write that is %s is a clear failure with the ticket, and the next call makes it good',
	async (...of) => {
		const [, fault, failure] = of;
		const thread = await desk.asked(10);
		await thread.says('Kenari rahasia: tarifnya 0 %.');
		const path = `/tickets/${thread.id}\\?`;
		await desk.control('POST', '/faults', { method: 'PUT', path, times: 1, ...fault });
		const error = await thread.follow().catch((thrown: unknown) => thrown);
		expect(error).toBeInstanceOf(ZammadFailure);
		expect(error).toMatchObject({ ...failure, ids: { ticketId: thread.id } });
		expect(JSON.stringify(error)).not.toMatch(/kenari/i);
		expect(await thread.settles()).toMatchObject({ state: 'met' });
		expect(readLog((await thread.now()).djbc_clock_log).lines).toHaveLength(1);
	},
);

test('a deleted ticket is told as such; one that the token may not read is a failure', async () => {
	const thread = await desk.asked(10);
	await desk.setup.admin.ask('DELETE', `/tickets/${thread.id}`);
	expect(await desk.follow(thread.id)).toMatchObject({
		outcome: 'deleted',
		changed: false,
		ticketNumber: null,
	});
	const other = await desk.asked(10);
	await desk.control('POST', '/faults', {
		...{ method: 'GET', path: `/tickets/${other.id}\\?`, fault: 'status', status: 403, times: 1 },
	});
	await expect(other.follow()).rejects.toMatchObject({ status: 403, kind: 'permission' });
});

test('a full log leaves its older lines in a note before it is written (CLK-8)', async () => {
	const thread = await desk.asked(10);
	await thread.says('Tarif bea masuknya 0 %, Pak.');
	await thread.settles();
	const now = await thread.now();
	const [line] = now.djbc_clock_log.split('\n');
	const open = JSON.parse(now.djbc_clock_open);
	const lines = Array.from({ length: 62 }, (_one, index) =>
		line.replace('cycle=1', `cycle=${index + 1}`),
	).join('\n');
	const { logMark } = await import('../../nodes/policy/cycle/attributes');
	const from = { ...open.memory.from, cycle: 62 };
	await desk.as('integrasi', 'PUT', `/tickets/${thread.id}`, {
		djbc_clock_log: lines,
		djbc_clock_open: JSON.stringify({
			...open,
			cycle: 62,
			memory: { ...open.memory, from },
			log: logMark(lines),
		}),
	});
	await thread.says('Ada lagi, Pak?');
	expect(await thread.settles()).toMatchObject({ changed: true, cycle: 62 });
	expect((await thread.now()).djbc_clock_log).toMatch(/^v1 carried /);
	const notes = (await thread.articles()).filter(({ internal }) => internal);
	expect(notes).toHaveLength(1);
	expect(notes[0]).toMatchObject({ subject: 'Catatan siklus terdahulu (teknis)', created_by: 'integrasi' });
});
