import { isOfEscalation } from '../../nodes/escalation';
import { plainValues } from '../../nodes/events/attributes';
import type { Thread } from '../clocks/desk';
import { SetupDesk } from '../setup/desk';

import { Escalated, FollowDesk } from './followDesk';

/** What becomes of an escalation when its parent is merged, deleted or withdrawn. */
let desk: FollowDesk;
beforeAll(async () => {
	desk = await FollowDesk.open();
});
afterAll(SetupDesk.closeAll);

async function mergedAway(one: Escalated): Promise<Thread> {
	const survivor = await desk.native.asked(10, {}, 'Bravo::Manajemen');
	const { number } = await survivor.now();
	await desk.native.as('tim2', 'PUT', `/ticket_merge/${one.parent.id}/${number}`);
	await desk.clock(one.parent.id);
	await desk.clock(survivor.id);
	return survivor;
}

async function answersOn(survivor: Thread): Promise<void> {
	const article = { type: 'web', sender: 'Agent', internal: false, body: 'Tarifnya 0 %.' };
	await desk.native.as('tim2', 'PUT', `/tickets/${survivor.id}`, { article });
	await desk.clock(survivor.id);
}

/** What the workflows follow of it, by what its event tells. */
const isHeard = (ticket: any) =>
	isOfEscalation({ record: ticket.djbc_record || null, attributes: plainValues(ticket) });

test('merged after the unit answered: the event of the merged ticket teaches the survivor, whose feedback completes', async () => {
	const one = await desk.escalated();
	await one.mails('Tarifnya 0 %.');
	await one.follow();
	const survivor = await mergedAway(one);
	expect(await one.follow(one.parent.id)).toMatchObject({ saw: ['escalated', 'unitAnswered'] });
	expect(await survivor.now()).toMatchObject({ djbc_rule: 'WEBCHAT-ESC', djbc_esc_ref: one.number });
	expect((await desk.escalations.notes(survivor.id, 'Eskalasi')).at(-1)).toContain('Tarifnya 0 %.');
	expect(await one.follow(one.parent.id)).toMatchObject({ outcome: 'nothing' });
	await answersOn(survivor);
	expect(isHeard(await survivor.now())).toBe(true);
	expect(await one.follow(survivor.id)).toMatchObject({ saw: ['feedback'] });
	expect(await one.child()).toMatchObject({ state: 'closed', djbc_sla_state: 'met' });
	expect(await survivor.now()).toMatchObject({ djbc_rule: 'WEBCHAT-ESC', djbc_sla_state: 'met' });
});

test('merged after it was looked at: the next look at the child sees the survivor, though the child is as it was', async () => {
	const one = await desk.escalated();
	await one.mails('Tarifnya 0 %.');
	await one.settles();
	const survivor = await mergedAway(one);
	await answersOn(survivor);
	expect(await one.follow()).toMatchObject({ saw: ['escalated', 'unitAnswered', 'feedback'] });
	expect(await one.child()).toMatchObject({ state: 'closed', djbc_sla_state: 'met' });
});

test('what was over when the parent was merged is no matter of the survivor', async () => {
	const [done, cancelled] = [await desk.escalated(), await desk.escalated()];
	await done.mails('Tarifnya 0 %.');
	await done.follow();
	await done.answers();
	await done.settles('parent');
	await cancelled.wishes('cancel_escalation');
	await cancelled.settles();
	for (const one of [done, cancelled]) {
		const survivor = await mergedAway(one);
		const before = await survivor.now();
		for (const id of [one.parent.id, one.id]) expect((await one.follow(id)).saw).toEqual([]);
		await one.sets({ title: 'Eskalasi' }, 'integrasi');
		expect((await one.follow()).saw).toEqual([]);
		expect((await survivor.now()).updated_at).toBe(before.updated_at);
	}
});

test('deleted: a wish is refused with what can be done, and cancelling takes effect on the child alone', async () => {
	const one = await desk.escalated();
	await one.mails('Tarifnya 0 %.');
	await desk.native.setup.admin.call('DELETE', `/tickets/${one.parent.id}`);
	expect(await one.follow()).toMatchObject({ outcome: 'orphan', escalations: [] });
	await one.wishes('unit_answer');
	expect(await one.follow()).toMatchObject({ outcome: 'refused', refused: ['noParent'] });
	expect(await one.child()).toMatchObject({ djbc_request: null, djbc_sla_state: 'running' });
	expect((await one.notes()).at(-1)).toContain('"Batalkan eskalasi"');
	await one.wishes('cancel_escalation');
	expect(await one.follow()).toMatchObject({
		...{ outcome: 'followed', saw: ['cancelled'] },
		escalations: [{ childId: one.id, parentId: null, parentNumber: null, cancelled: true }],
	});
	expect(await one.child()).toMatchObject({
		...{ djbc_request: null, djbc_sla_state: 'void', state: 'closed', djbc_close_reason: 'withdrawn' },
	});
	expect(await one.follow()).toMatchObject({ outcome: 'orphan' });
	await one.wishes('cancel_escalation');
	expect(await one.follow()).toMatchObject({ outcome: 'refused', refused: ['noParent'] });
	expect((await one.child()).djbc_request).toBeNull();
});

test('withdrawn by the user: the escalation runs on, and its people are told once', async () => {
	const one = await desk.escalated();
	const close = { state: 'closed', djbc_close_reason: 'withdrawn', djbc_basis: 'PERATURAN' };
	await one.sets(close, 'tim2', one.parent.id);
	await desk.clock(one.parent.id);
	await one.settles('parent');
	expect((await one.child()).djbc_sla_state).toBe('running');
	const told = (await one.notes()).filter((body) => body.includes('ditarik'));
	expect(told).toEqual([expect.stringContaining('"Batalkan eskalasi"')]);
	await one.mails('Tarifnya 0 %.');
	await one.settles();
	expect((await one.notes()).filter((body) => body.includes('ditarik'))).toHaveLength(1);
});
