import { SetupDesk } from '../setup/desk';

import { FollowDesk } from './followDesk';

/** Team 2 acts from the ticket it has: the escalations of office sections lie in groups that it may not change. */
let desk: FollowDesk;
beforeAll(async () => {
	desk = await FollowDesk.open();
	await desk.native.setup.admin.call('POST', '/users', {
		...{ login: 'murni2', firstname: 'Murni', lastname: 'Uji', roles: ['Agent Manajemen'] },
	});
});
afterAll(SetupDesk.closeAll);

const SECTION = { djbc_unit: 'KPPBC-MKS-PDAD' };

test('the cancel macro on the ticket that was escalated cancels its only escalation', async () => {
	const one = await desk.escalated(SECTION);
	const wish = { djbc_request: 'cancel_escalation' };
	await expect(one.sets(wish, 'murni2')).rejects.toThrow('403');
	await one.sets(wish, 'murni2', one.parent.id);
	expect(await one.settles('parent')).toMatchObject({ outcome: 'followed', saw: ['cancelled'] });
	expect(await one.child()).toMatchObject({ state: 'closed', djbc_close_reason: 'withdrawn' });
	expect(await one.parentNow()).toMatchObject({ djbc_request: null, djbc_rule: 'WEBCHAT-DIRECT' });
});

test('and so it does where a run ended before the ticket was told', async () => {
	const one = await desk.escalated(SECTION);
	await one.sets({ djbc_request: 'cancel_escalation' }, 'murni2', one.parent.id);
	const path = `/tickets/${one.parent.id}\\?`;
	await desk.native.control('POST', '/faults', {
		method: 'PUT',
		path,
		fault: 'status',
		status: 403,
		times: 1,
	});
	await expect(one.follow(one.parent.id)).rejects.toMatchObject({ status: 403 });
	expect(await one.settles('parent')).toMatchObject({ outcome: 'followed', saw: ['cancelled'] });
	expect((await one.parentNow()).djbc_request).toBeNull();
	expect(await one.notes(one.parent.id)).toHaveLength(1);
});

test('so do the macros of understanding and of the answer, whose words stand there as a note', async () => {
	const one = await desk.escalated(SECTION);
	await one.sets({ djbc_request: 'understood' }, 'murni2', one.parent.id);
	expect(await one.settles('parent')).toMatchObject({ saw: ['understood'] });
	expect((await one.notes()).at(-1)).toMatch(/dicatat oleh Murni Uji/);
	await one.sets({ djbc_request: 'unit_answer' }, 'murni2', one.parent.id);
	expect(await one.settles('parent')).toMatchObject({ outcome: 'refused', refused: ['noAnswer'] });
	expect((await one.notes(one.parent.id)).at(-1)).toContain(
		'Tulis jawaban unit sebagai catatan pada tiket ini',
	);
	await one.writes('Seksi PDAD per telepon: dokumen lengkap.', {}, 'murni2', one.parent.id);
	await one.sets({ djbc_request: 'unit_answer' }, 'murni2', one.parent.id);
	expect(await one.settles('parent')).toMatchObject({ saw: ['unitAnswered'] });
	expect((await one.notes()).at(-1)).toContain((await one.parentNow()).number);
	expect((await one.child()).djbc_unit_answered_at).toEqual(expect.any(String));
});

test('a higher priority typed there is that of the escalation; a lower one is put back with a word', async () => {
	const one = await desk.escalated(SECTION);
	await one.sets({ djbc_priority_scale: 'P1' }, 'murni2', one.parent.id);
	expect(await one.settles('parent')).toMatchObject({ outcome: 'followed', saw: ['reranked'] });
	expect(await one.child()).toMatchObject({ djbc_priority_scale: 'P1', djbc_rank: 'R2' });
	expect(await one.parentNow()).toMatchObject({ djbc_priority_scale: 'P1', djbc_rank: 'R2' });
	await one.sets({ djbc_priority_scale: 'P3' }, 'murni2', one.parent.id);
	expect(await one.settles('parent')).toMatchObject({
		outcome: 'refused',
		refused: ['rankRole', 'rankReason'],
	});
	expect(await one.child()).toMatchObject({ djbc_priority_scale: 'P1', djbc_rank: 'R2' });
	expect(await one.parentNow()).toMatchObject({ djbc_priority_scale: 'P1', djbc_rank: 'R2' });
	expect((await one.notes(one.parent.id)).at(-1)).toContain('Peringkat yang lebih rendah harus');
	const lower = { djbc_priority_scale: 'P3', djbc_rank_reason: 'Tidak mendesak' };
	await one.sets(lower, 'ketua2', one.parent.id);
	expect(await one.settles('parent')).toMatchObject({ saw: ['reranked'] });
	expect(await one.child()).toMatchObject({ djbc_priority_scale: 'P3', djbc_rank_reason: 'Tidak mendesak' });
});

test('with several escalations a note says on which tickets, and nothing happens to them', async () => {
	const one = await desk.escalated();
	const two = await desk.openAgain(one.parent, { unit: 'KPPBC-MKS-PDAD' });
	await one.sets({ djbc_request: 'cancel_escalation' }, 'murni2', one.parent.id);
	expect(await one.follow(one.parent.id)).toMatchObject({ outcome: 'refused', refused: ['misplaced'] });
	const told = (await one.notes(one.parent.id)).at(-1);
	for (const { number } of [one, two]) expect(told).toContain(number);
	await one.sets({ djbc_priority_scale: 'P1' }, 'murni2', one.parent.id);
	expect(await one.settles('parent')).toMatchObject({ outcome: 'refused', refused: ['misplaced'] });
	expect(await one.parentNow()).toMatchObject({ djbc_priority_scale: 'P2', djbc_request: null });
	const notes = await one.notes(one.parent.id);
	expect(notes).toHaveLength(2);
	for (const { number } of [one, two]) expect(notes[1]).toContain(number);
	for (const { id } of [one, two]) {
		expect(await desk.escalations.read(id)).toMatchObject({ djbc_rank: 'R3', djbc_sla_state: 'running' });
	}
});

test('with none a macro is refused; what is typed for another escalation is left as it is', async () => {
	const one = await desk.escalated();
	const next = { djbc_unit: 'KPPBC-MKS-PDAD', djbc_difficulty: 'D1', djbc_priority_scale: 'P1' };
	await one.sets(next, 'murni2', one.parent.id);
	await one.settles('parent');
	expect(await one.parentNow()).toMatchObject(next);
	expect((await one.child()).djbc_rank).toBe('R3');
	await one.sets({ djbc_request: 'cancel_escalation' }, 'tim2');
	await one.settles();
	await one.sets({ djbc_request: 'understood' }, 'murni2', one.parent.id);
	expect(await one.follow(one.parent.id)).toMatchObject({ refused: ['misplaced'] });
	expect((await one.notes(one.parent.id)).at(-1)).toContain('tidak ada eskalasi yang berjalan');
});
