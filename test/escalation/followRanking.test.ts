import { SetupDesk } from '../setup/desk';

import { FollowDesk, RULES } from './followDesk';
import { clockOf } from '../../nodes/policy/clock/due';

/** RANK-3: another rank keeps the time of escalation; a lower one needs a Team Leader and a reason. */
let desk: FollowDesk;
beforeAll(async () => {
	desk = await FollowDesk.open();
});
afterAll(SetupDesk.closeAll);

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
