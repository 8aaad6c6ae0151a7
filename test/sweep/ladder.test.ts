import { closingOfWorkingDay, workingTime } from '../../nodes/policy/clock/calendar';
import { ProcessClaim } from '../../nodes/intake/claim';
import { defaultPolicy } from '../../nodes/policy/document';
import { workerName } from '../../nodes/sweep';
import { ago, type Thread } from '../clocks/desk';
import { SetupDesk } from '../setup/desk';

import { mentionedOn, policy, remindersOf, SweptDesk } from './desk';

const timers = [
	...(['nextTick', 'queueMicrotask', 'setImmediate', 'clearImmediate', 'hrtime', 'performance'] as const),
	...(['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] as const),
];

/** The ladder of reminders on a desk (RANK-4): once for each clock and rung, to the right people. */
let swept: SweptDesk;
beforeAll(async () => {
	swept = await SweptDesk.open();
});
afterAll(SetupDesk.closeAll);
afterEach(async () => {
	jest.useRealTimers();
	await swept.desk.control('DELETE', '/faults');
});

const centre = workingTime(policy.calendars, 'BRAVO-JADWAL');
/** A web-chat of now: its hour counts round the clock, since no schedule is loaded (A20). */
const asked = async (text = 'Kenari rahasia: berapa tarif?'): Promise<Thread> =>
	await swept.desk.asked(0, { text });
const times = (ticket: any) => {
	const due = Date.parse(ticket.djbc_due_at);
	const start = Date.parse(ticket.djbc_cycle_at);
	return {
		due,
		soon: start + 48 * 60_000,
		late: closingOfWorkingDay(centre, due - 1, 1)!,
	};
};

test('a clock is reminded of at 80 %, at its due time and a working day later, each once, up the ladder', async () => {
	const thread = await asked();
	await thread.sets({ owner: 'agen' });
	const before = await thread.now();
	const { soon, due, late } = times(before);
	expect(await swept.sweptOf(thread, soon - 1)).toEqual([]);
	expect(await swept.sweptOf(thread, soon)).toEqual([
		{
			...{
				kind: 'rung',
				ticketId: thread.id,
				ticketNumber: before.number,
				rung: '80',
				rule: 'WEBCHAT-DIRECT',
			},
			...{ dueAt: new Date(due).toISOString(), outcome: 'reminded', reached: 2, unreached: [] },
			...{ external: [], mail: null, error: null },
		},
	]);
	expect(await mentionedOn(swept.desk, thread.id)).toEqual(['agen', 'ketua']);
	expect(await swept.sweptOf(thread, soon + 60_000)).toEqual([]);
	expect(await swept.sweptOf(thread, due)).toMatchObject([
		{
			...{ rung: 'due', reached: 1, external: ['spv.luar@contoh.test'] },
			mail: {
				subject: `Tiket ${before.number}: batas waktu tercapai`,
				text: expect.stringContaining(before.number),
			},
		},
	]);
	expect(await swept.sweptOf(thread, due + 1)).toEqual([]);
	expect(await swept.sweptOf(thread, late)).toMatchObject([{ rung: 'due+1', reached: 1 }]);
	expect(await swept.sweptOf(thread, late + 3_600_000)).toEqual([]);
	expect(await mentionedOn(swept.desk, thread.id)).toEqual(['agen', 'kasi', 'ketua', 'spv']);

	const notes = await remindersOf(thread);
	expect(notes).toHaveLength(3);
	for (const note of notes) {
		expect(note).toMatchObject({ internal: true, type: 'note', created_by: 'integrasi' });
		expect(note.body).toContain(before.number);
		expect(note.body).not.toMatch(/kenari|djbc_|contoh\.test/i);
	}
	expect((await thread.now()).djbc_reminded).toBe('80,due,due+1');
	// CLK-9 knows what was written, and nothing is put back.
	await thread.settles();
	expect((await thread.now()).djbc_reminded).toBe('80,due,due+1');
});

test('a reminder costs eight requests at most; clocks that are not due cost none', async () => {
	const thread = await asked();
	const { soon } = times(await thread.now());
	const count = async (now: number) => {
		await swept.sweep(now);
		return swept.requests;
	};
	await count(soon - 1);
	const quiet = await count(soon - 1);
	expect(quiet).toBe(14);
	// Followed with the article and by whom, read again, claimed with the record of claims, written; and who reads the group.
	expect(await count(soon)).toBe(quiet + 8);
	expect(await count(soon)).toBe(quiet);
});

test('an answer whose event was lost stops the clock, and nobody is reminded', async () => {
	const thread = await asked();
	const { soon } = times(await thread.now());
	await thread.says('Tarifnya 0 %.');
	expect(await swept.sweptOf(thread, soon)).toMatchObject([{ outcome: 'stopped', reached: 0 }]);
	expect(await remindersOf(thread)).toEqual([]);
	expect((await thread.now()).djbc_sla_state).toBe('met');
});

test('a new cycle is reminded of anew', async () => {
	const thread = await swept.desk.asked(30);
	const first = Date.parse((await thread.now()).djbc_due_at);
	expect(await swept.sweptOf(thread, first)).toMatchObject([{ rung: 'due' }]);
	await thread.says('Tarifnya 0 %.');
	await thread.follow();
	await thread.asks('Lalu pajaknya berapa?');
	const again = await thread.now();
	expect(again.djbc_reminded ?? '').toBe('');
	expect(await swept.sweptOf(thread, Date.parse(again.djbc_due_at))).toMatchObject([{ rung: 'due' }]);
	expect(await remindersOf(thread)).toHaveLength(2);
});

test('two sweeps at once in one process give one reminder', async () => {
	const thread = await asked();
	const { due } = times(await thread.now());
	const both = await Promise.all([swept.sweep(due), swept.sweep(due)]);
	const outcomes = both.flat().filter(({ ticketId }) => ticketId === thread.id);
	expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['reminded', 'stopped']);
	expect(await remindersOf(thread)).toHaveLength(1);
});

test('two processes at once give one reminder: the desk says which; one that died in between is succeeded', async () => {
	const other = () => ({ claim: new ProcessClaim(), failed: new Set<string>(), worker: workerName() });
	for (let round = 0; round < 6; round += 1) {
		const thread = await asked();
		const { due } = times(await thread.now());
		const all = await Promise.all([1, 2, 3].map(async () => await swept.sweep(due, {}, other())));
		const outcomes = all.flat().filter(({ ticketId }) => ticketId === thread.id);
		expect(outcomes.filter(({ outcome }) => outcome === 'reminded')).toHaveLength(1);
		expect(await remindersOf(thread)).toHaveLength(1);
		expect((await thread.now()).djbc_reminded).toBe('80,due');
	}

	const thread = await asked();
	const { due } = times(await thread.now());
	// It claims, and its note does not come through.
	const put = { method: 'PUT', path: `/tickets/${thread.id}\\?` };
	await swept.desk.control('POST', '/faults', { ...put, fault: 'latency', ms: 0, times: 1 });
	await swept.desk.control('POST', '/faults', { ...put, fault: 'status', status: 403, times: 1 });
	const outcomeOf = async (process: object) =>
		(await swept.sweep(due, {}, process)).find(({ ticketId }) => ticketId === thread.id)?.outcome;
	expect(await outcomeOf(other())).toBe('failed');
	expect(await outcomeOf(other())).toBe('stopped');
	// The desk stamps its record by the clock of this process.
	jest.useFakeTimers({ now: Date.now() + 181_000, doNotFake: [...timers] });
	expect(await outcomeOf(other())).toBe('reminded');
	jest.useRealTimers();
	expect(await remindersOf(thread)).toHaveLength(1);
});

test('a note whose answer is lost is given once, and its people outside are handed on', async () => {
	const thread = await asked();
	const { due } = times(await thread.now());
	const put = { method: 'PUT', path: `/tickets/${thread.id}\\?` };
	await swept.desk.control('POST', '/faults', { ...put, fault: 'latency', ms: 0, times: 1 });
	await swept.desk.control('POST', '/faults', { ...put, fault: 'reset-after', times: 1 });
	expect(await swept.sweptOf(thread, due)).toMatchObject([
		{ error: null, outcome: 'reminded', reached: 1, external: ['spv.luar@contoh.test'] },
	]);
	expect(await swept.sweptOf(thread, due)).toEqual([]);
	expect(await remindersOf(thread)).toHaveLength(1);
});

test('a ticket that nobody holds is nothing to tell of where another of the rung is reached', async () => {
	const thread = await asked();
	expect(await swept.sweptOf(thread, times(await thread.now()).soon)).toMatchObject([
		{ rung: '80', reached: 1, unreached: [] },
	]);
});

test('another process that comes after finds the reminder given, by the ticket alone', async () => {
	const thread = await asked();
	const { due } = times(await thread.now());
	const other = () => ({ claim: new ProcessClaim(), failed: new Set<string>(), worker: workerName() });
	await swept.sweep(due, {}, other());
	const second = await swept.sweep(due, {}, other());
	expect(second.filter(({ ticketId }) => ticketId === thread.id)).toEqual([]);
	expect(await remindersOf(thread)).toHaveLength(1);
});

test('after an outage the highest rung alone is given, what is too old is left, and a run has its limit', async () => {
	const threads = [await asked(), await asked(), await asked()];
	const { late } = times(await threads[0]!.now());
	const ids = new Set(threads.map(({ id }) => id));
	const ours = async (more: object) =>
		(await swept.sweep(late, more)).filter(({ ticketId }) => ids.has(ticketId));
	const old = await swept.sweep(late + 30 * 86_400_000);
	expect(old).toEqual([]);
	const runs: any[] = [];
	for (let run = 0; run < 20 && runs.length < 3; run += 1) {
		const reminded = await ours({ most: 1 });
		expect(reminded.length).toBeLessThanOrEqual(1);
		runs.push(...reminded);
	}
	expect(runs.map(({ rung }) => rung)).toEqual(['due+1', 'due+1', 'due+1']);
	for (const thread of threads) {
		expect(await remindersOf(thread)).toHaveLength(1);
		expect((await thread.now()).djbc_reminded).toBe('80,due,due+1');
	}
});

test('one that fails stops no other, and is given later', async () => {
	const [bad, good] = [await asked(), await asked()];
	const { due } = times(await good.now());
	await swept.desk.control('POST', '/faults', {
		...{ method: 'PUT', path: `/tickets/${bad.id}\\?`, fault: 'status', status: 403, times: 1000 },
	});
	const first = await swept.sweep(due);
	const of = (all: any[], thread: Thread) => all.find(({ ticketId }) => ticketId === thread.id);
	expect(of(first, good)).toMatchObject({ outcome: 'reminded' });
	expect(of(first, bad)).toMatchObject({
		outcome: 'failed',
		error: expect.stringMatching(/403/),
	});
	expect(of(await swept.sweep(due), bad)).toMatchObject({ outcome: 'failed' });
	await swept.desk.control('DELETE', '/faults');
	expect(of(await swept.sweep(due), bad)).toMatchObject({ outcome: 'reminded' });
	expect(await remindersOf(bad)).toHaveLength(1);
});

test('a field that somebody changed is put back with its own note, and the reminder is given on the right time', async () => {
	const thread = await asked();
	const { due } = times(await thread.now());
	await thread.sets({ djbc_due_at: ago(600) });
	expect(await swept.sweptOf(thread, due - 3_600_000)).toEqual([]);
	expect(await swept.sweptOf(thread, due)).toMatchObject([{ rung: 'due', outcome: 'reminded' }]);
	expect(Date.parse((await thread.now()).djbc_due_at)).toBe(due);
	const notes = (await thread.articles()).filter(({ internal }) => internal);
	expect(notes.map(({ subject }) => subject)).toEqual([
		'Isian batas waktu',
		expect.stringMatching(/batas waktu/),
	]);
	await thread.settles();
});

test('nobody in the table: the reminder is written all the same, and the roles are told', async () => {
	const thread = await asked();
	const { due } = times(await thread.now());
	expect(await swept.sweptOf(thread, due, { policy: defaultPolicy() })).toMatchObject([
		{ outcome: 'reminded', reached: 0, unreached: ['supervisor'] },
	]);
	expect(await remindersOf(thread)).toHaveLength(1);
	expect(await mentionedOn(swept.desk, thread.id)).toEqual([]);
});
