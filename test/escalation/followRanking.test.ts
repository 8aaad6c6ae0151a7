import { SetupDesk } from '../setup/desk';

import { Escalated, FollowDesk, RULES } from './followDesk';
import { BY_WORKFLOW } from './openDesk';
import { clockOf } from '../../nodes/policy/clock/due';

/** RANK-3: another rank keeps the time of escalation; a lower one needs a Team Leader and a reason. */
let desk: FollowDesk;
beforeAll(async () => {
	desk = await FollowDesk.open();
});
afterAll(SetupDesk.closeAll);

const CALL = { type: 'phone', sender: 'Agent', internal: false, body: 'Tarifnya 0 %.' };

const dueOf = (rule: string, at: string) => {
	const clock = clockOf(RULES.policy, rule, 'OFFICE-JKT', at);
	return 'dueAt' in clock ? clock.dueAt : null;
};

test('a higher rank is taken from anybody, timed from the original escalation, on both tickets', async () => {
	const one = await desk.escalated();
	const { djbc_escalated_at: at } = await one.child();
	await one.sets({ djbc_priority_scale: 'P1' });
	expect(await one.settles()).toMatchObject({ saw: ['reranked'] });
	const due = dueOf('RANK-R2', at);
	expect(await one.child()).toMatchObject({
		...{ djbc_rank: 'R2', djbc_rule: 'RANK-R2', djbc_due_at: due, djbc_rank_due_at: due, priority: '3 high' },
		djbc_escalated_at: at,
		djbc_cycle_at: at,
	});
	expect(await one.parentNow()).toMatchObject({
		...{ djbc_rank: 'R2', djbc_rank_due_at: due, djbc_priority_scale: 'P1' },
	});
});

test('a lower one is put back without Team Leader or reason, and taken with both', async () => {
	const one = await desk.escalated({ djbc_difficulty: 'D1', djbc_priority_scale: 'P1' });
	const before = await one.child();
	expect(before.djbc_rank).toBe('R1');
	await one.sets({ djbc_difficulty: 'D2', djbc_rank_reason: 'Perlu telaah' });
	expect(await one.settles()).toMatchObject({ outcome: 'refused', refused: ['rankRole'] });
	expect(await one.child()).toMatchObject({
		...{ djbc_difficulty: 'D1', djbc_rank: 'R1', djbc_due_at: before.djbc_due_at },
	});
	await one.sets({ djbc_rank_reason: null });
	await one.sets({ djbc_difficulty: 'D2' }, 'ketua2');
	expect(await one.settles()).toMatchObject({ refused: ['rankReason'] });
	expect((await one.notes()).at(-1)).toContain('Alasan perubahan peringkat');
	await one.sets({ djbc_difficulty: 'D2', djbc_rank_reason: 'Perlu telaah' }, 'ketua2');
	expect(await one.settles()).toMatchObject({ saw: ['reranked'] });
	expect(await one.child()).toMatchObject({
		djbc_rank: 'R2',
		djbc_due_at: dueOf('RANK-R2', before.djbc_escalated_at),
	});
});

test('an escalation that no calendar covered gets its clock from the time it was sent, once one does', async () => {
	const short: any = structuredClone(RULES.policy);
	short.calendars.validTo = '2026-01-01';
	const parent = await desk.escalations.asked(30);
	await desk.escalations.sets(parent.id, { djbc_channel: 'email' });
	const opened = await desk.escalations.open(parent.id, BY_WORKFLOW, { policy: short });
	expect(opened).toMatchObject({ rankDueAt: null, reasons: ['noDueTime'] });
	const one = new Escalated(desk, parent, opened.childId!, opened.childNumber!);
	expect((await one.child()).djbc_rule ?? '').toBe('');
	expect(await one.settles()).toMatchObject({ outcome: 'followed', saw: ['reranked'] });
	const child = await one.child();
	const due = dueOf('RANK-R3', child.djbc_escalated_at);
	expect(child).toMatchObject({
		...{ djbc_rule: 'RANK-R3', djbc_due_at: due, djbc_rank_due_at: due, djbc_sla_state: 'running' },
		djbc_cycle_at: child.djbc_escalated_at,
	});
	await one.mails('Tarifnya 0 %.');
	await one.follow();
	await one.sets({ article: CALL }, 'tim2', parent.id);
	expect((await one.settles('parent')).escalations).toMatchObject([{ completed: true, cycle: 1 }]);
});

test('one that was completed meanwhile is found completed', async () => {
	const short: any = structuredClone(RULES.policy);
	short.calendars.validTo = '2026-01-01';
	const parent = await desk.escalations.asked(30);
	await desk.escalations.sets(parent.id, { djbc_channel: 'email' });
	const opened = await desk.escalations.open(parent.id, BY_WORKFLOW, { policy: short });
	const one = new Escalated(desk, parent, opened.childId!, opened.childNumber!);
	const without = { ...RULES, policy: short };
	await one.mails('Tarifnya 0 %.');
	await desk.follow(one.id, Date.now(), {}, without);
	await one.sets({ article: CALL }, 'tim2', parent.id);
	await desk.follow(parent.id, Date.now(), {}, without);
	expect(await one.child()).toMatchObject({ state: 'closed' });
	expect((await one.settles()).escalations).toMatchObject([{ completed: true }]);
	expect(await one.child()).toMatchObject({ state: 'closed', djbc_sla_state: 'met', djbc_rule: 'RANK-R3' });
});

test('a rank that no calendar covers is told once, and taken as soon as one does', async () => {
	const parent = await desk.escalations.asked(30);
	await desk.escalations.sets(parent.id, { djbc_channel: 'email' });
	const one = await desk.openAgain(parent);
	const without: any = { ...RULES, policy: structuredClone(RULES.policy) };
	Object.assign(without.policy, {
		hash: 'without',
		calendars: { ...RULES.policy.calendars, validTo: '2026-01-01' },
	});
	await one.sets({ djbc_priority_scale: 'P1' });
	const look = async () => await desk.follow(one.id, Date.now(), {}, without);
	expect(await look()).toMatchObject({ outcome: 'refused', refused: ['rankUnknown'] });
	expect(await look()).toMatchObject({ outcome: 'nothing' });
	expect(await one.settles()).toMatchObject({ saw: ['reranked'] });
});

test('a request that was answered caps no later escalation; one that runs does (RANK-1)', async () => {
	const parent = await desk.escalations.asked(9 * 24 * 60);
	const running = await desk.openAgain(parent);
	// Born overdue: the promise to the user is over.
	expect((await running.child()).djbc_due_at < new Date().toISOString()).toBe(true);
	await running.wishes('cancel_escalation');
	await running.settles();
	await running.answers('Tarifnya 0 %.');
	await running.settles('parent');
	await new Promise((resolve) => setTimeout(resolve, 1_100));
	await desk.escalations.sets(parent.id, { djbc_unit: 'DIT-IKC' });
	const one = await desk.openAgain(parent);
	const { djbc_escalated_at: at, djbc_due_at: due } = await one.child();
	expect(due).toBe(dueOf('RANK-R3', at));
	await one.sets({ djbc_priority_scale: 'P1' });
	expect(await one.settles()).toMatchObject({ saw: ['reranked'] });
	expect((await one.child()).djbc_due_at).toBe(dueOf('RANK-R2', at));
});
