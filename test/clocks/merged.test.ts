import { readLog } from '../../nodes/policy/cycle/log';
import { SetupDesk } from '../setup/desk';

import { FollowedDesk, Thread } from './desk';

/** Duplicates across channels, merged by an agent (CLK-6). */
let desk: FollowedDesk;
beforeAll(async () => {
	desk = await FollowedDesk.open();
});
afterAll(SetupDesk.closeAll);
afterEach(async () => await desk.control('DELETE', '/faults'));

async function merge(source: Thread, target: Thread): Promise<void> {
	const { number } = await target.now();
	await desk.as('agen', 'PUT', `/ticket_merge/${source.id}/${number}`);
}

const pair = async () => {
	const source = await desk.asked(30);
	return { source, before: await source.now(), target: await desk.asked(10) };
};

test("the survivor keeps the earliest receipt and due time, the duplicate's cycle is void", async () => {
	const { source, before, target } = await pair();
	await merge(source, target);
	expect(await source.settles()).toMatchObject({
		...{ outcome: 'merged', changed: true, saw: ['merged', 'joined'], state: 'void' },
		survivor: target.id,
	});
	expect(await target.settles()).toMatchObject({ changed: false, state: 'running' });
	expect(await target.now()).toMatchObject({
		djbc_received_at: before.djbc_received_at,
		djbc_cycle_at: before.djbc_cycle_at,
		djbc_due_at: before.djbc_due_at,
	});
	expect(readLog((await source.now()).djbc_clock_log).cycles).toMatchObject([
		{ state: 'void', cause: 'merged' },
	]);
});

test('an answer in the duplicate just before it was merged stops the clock in the survivor', async () => {
	const { source, target } = await pair();
	await source.says('Tarif bea masuknya 0 %, Pak.');
	const answer = (await source.articles()).at(-1);
	await merge(source, target);
	await source.settles();
	expect(await target.settles()).toMatchObject({
		changed: false,
		state: 'met',
		stoppedAt: answer.created_at,
	});
});

test.each([['survivor'], ['duplicate']])(
	'a run that ends at the write of the %s is made good',
	async (which) => {
		const { source, before, target } = await pair();
		await merge(source, target);
		const path = `/tickets/${which === 'survivor' ? target.id : source.id}\\?`;
		await desk.control('POST', '/faults', { method: 'PUT', path, fault: 'status', status: 422, times: 1 });
		await expect(source.follow()).rejects.toMatchObject({ status: 422, whitelisted: true });
		expect(await source.settles()).toMatchObject({ outcome: 'merged', changed: true, state: 'void' });
		expect(await target.settles()).toMatchObject({ changed: false, cycle: 1, state: 'running' });
		expect((await target.now()).djbc_due_at).toBe(before.djbc_due_at);
		expect(JSON.parse((await target.now()).djbc_clock_open).seen.joined).toEqual([source.id]);
	},
);

test('merged into a ticket out of sight: a clear failure, and nothing is lost', async () => {
	const { source, target } = await pair();
	await merge(source, target);
	const path = `/tickets/${target.id}\\?`;
	await desk.control('POST', '/faults', { method: 'GET', path, fault: 'status', status: 403, times: 1 });
	await expect(source.follow()).rejects.toThrow(/out of sight.*ticket ID/);
	expect(await source.settles()).toMatchObject({ outcome: 'merged', saw: ['merged', 'joined'] });
});

test("a ticket merged into the next one of its own thread needs that thread's claim only once", async () => {
	const source = await desk.asked(30);
	const { djbc_thread_key: key, djbc_due_at: due } = await source.now();
	const target = await desk.as('integrasi', 'POST', '/tickets', {
		...{ title: 'Lanjutan', group: 'Bravo::Layanan', customer: { login: 'p', firstname: 'P' } },
		article: { type: 'web', sender: 'Customer', body: 'Halo', internal: false },
		djbc_thread_key: key,
		djbc_channel: 'webchat',
	});
	await desk.as('agen', 'PUT', `/ticket_merge/${source.id}/${target.number}`);
	expect(await source.settles()).toMatchObject({
		outcome: 'merged',
		survivor: target.id,
		saw: ['merged', 'joined'],
	});
	const after = await desk.as('integrasi', 'GET', `/tickets/${target.id}?expand=true`);
	expect(after).toMatchObject({ djbc_due_at: due, djbc_sla_state: 'running' });
});

test('two threads merged into each other in both directions at once do not wait for each other', async () => {
	const [one, other] = [await desk.asked(30), await desk.asked(20)];
	const later = async (thread: Thread) => {
		const { djbc_thread_key: key } = await thread.now();
		const ticket = await desk.as('integrasi', 'POST', '/tickets', {
			...{ title: 'Lanjutan', group: 'Bravo::Layanan', customer: { login: 'p', firstname: 'P' } },
			article: { type: 'web', sender: 'Customer', body: 'Halo', internal: false },
			...{ djbc_thread_key: key, djbc_channel: 'webchat' },
		});
		return new Thread(desk, ticket.id, { thread: key });
	};
	const [oneLater, otherLater] = [await later(one), await later(other)];
	await merge(one, otherLater);
	await merge(other, oneLater);
	const both = Promise.all([one.follow(), other.follow()]);
	expect(await both).toMatchObject([
		{ outcome: 'merged', saw: ['merged', 'joined'], survivor: otherLater.id },
		{ outcome: 'merged', saw: ['merged', 'joined'], survivor: oneLater.id },
	]);
	expect(await otherLater.settles()).toMatchObject({ changed: false, state: 'running' });
	expect(await oneLater.settles()).toMatchObject({ changed: false, state: 'running' });
}, 20_000);
