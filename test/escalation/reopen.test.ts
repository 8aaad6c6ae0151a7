import { readLog } from '../../nodes/policy/cycle/log';
import { SetupDesk } from '../setup/desk';

import { Escalated, FollowDesk } from './followDesk';

/** QA-1: not followed up, an escalation begins anew. */
let desk: FollowDesk;
beforeAll(async () => {
	desk = await FollowDesk.open();
});
afterAll(SetupDesk.closeAll);
afterEach(async () => await desk.native.control('DELETE', '/faults'));

async function completed(): Promise<Escalated> {
	const one = await desk.escalated();
	await one.mails('Tarifnya 0 %.');
	await one.follow();
	await one.answers();
	expect((await one.settles('parent')).escalations).toMatchObject([{ completed: true }]);
	return one;
}

test('open again with a second cycle; the unit answers anew, and only feedback after that completes it', async () => {
	const one = await completed();
	const [first, before] = [await one.child(), await one.parentNow()];
	await desk.clock(one.id);
	const at = new Date().toISOString();
	expect(await desk.reopen(one.id, at)).toMatchObject({
		...{ reopened: true, escalation: { cycle: 2, completed: false, answeredAt: null, handedOver: false } },
	});
	await desk.native.control('DELETE', '/requests');
	expect(await desk.reopen(one.id, at)).toMatchObject({ reopened: false });
	expect(await desk.native.writes()).toEqual([]);
	const child = await one.child();
	expect(child).toMatchObject({
		...{ state: 'open', djbc_sla_state: 'running', djbc_stopped_at: null, djbc_cycle_at: at },
		...{ djbc_unit_answered_at: null, djbc_close_reason: null, djbc_rule: first.djbc_rule },
	});
	expect(child.djbc_rank_due_at).toBe(child.djbc_due_at);
	expect(child.djbc_due_at > at).toBe(true);
	expect((await one.notes(one.parent.id)).at(-1)).toContain('dibuka kembali');
	// The user's own clock was kept by the unit's first answer, and stays so.
	expect(await one.parentNow()).toMatchObject({
		...{ djbc_sla_state: 'met', djbc_rule: 'WEBCHAT-ESC', djbc_stopped_at: before.djbc_stopped_at },
	});
	expect(await one.settles()).toMatchObject({ saw: [] });
	const mail = await one.mails('Sekarang sudah kami proses.');
	expect(await one.settles()).toMatchObject({ saw: ['unitAnswered'] });
	expect((await one.child()).djbc_unit_answered_at).toBe(mail.created_at);
	const feedback = await one.answers('Unit terkait sudah memproses permohonan Bapak.');
	expect((await one.settles('parent')).escalations).toMatchObject([{ completed: true, cycle: 2 }]);
	expect(await one.child()).toMatchObject({ state: 'closed', djbc_stopped_at: feedback.created_at });
	expect(
		readLog((await one.child()).djbc_clock_log).cycles.map(({ cycle, state }) => [cycle, state]),
	).toEqual([
		[1, 'met'],
		[2, 'met'],
	]);
});

test('a run that ended between the two writes is made good by Follow', async () => {
	const one = await completed();
	await desk.native.control('POST', '/faults', {
		...{ method: 'PUT', path: `/tickets/${one.parent.id}\\?`, fault: 'status', status: 403, times: 1 },
	});
	await expect(desk.reopen(one.id)).rejects.toMatchObject({ status: 403 });
	expect(await one.settles()).toMatchObject({ saw: ['escalated'] });
	await one.mails('Sekarang sudah kami proses.');
	expect(await one.settles()).toMatchObject({ saw: ['unitAnswered'] });
});

test('a parent that was closed is open again, also where the run ended before it was told', async () => {
	const one = await completed();
	const close = { state: 'closed', djbc_close_reason: 'answered', djbc_basis: 'PERATURAN' };
	await one.sets(close, 'tim2', one.parent.id);
	await desk.native.control('POST', '/faults', {
		...{ method: 'PUT', path: `/tickets/${one.parent.id}\\?`, fault: 'status', status: 403, times: 1 },
	});
	await expect(desk.reopen(one.id)).rejects.toMatchObject({ status: 403 });
	expect(await one.settles()).toMatchObject({ saw: ['escalated'] });
	const { djbc_rank_due_at: due } = await one.child();
	expect(await one.parentNow()).toMatchObject({
		...{ state: 'open', djbc_esc_ref: one.number, djbc_unit: 'DIT-IKC', djbc_rank_due_at: due },
	});
	expect((await one.notes(one.parent.id)).at(-1)).toContain('dibuka kembali');
});
