import { SetupDesk } from '../setup/desk';

import { Escalated, FollowDesk } from './followDesk';

/** Ethics and crime end by their letter, and nothing of them goes anywhere (ESC-6, CONF-2, CONF-3). */
let desk: FollowDesk;
beforeAll(async () => {
	desk = await FollowDesk.open();
});
afterAll(SetupDesk.closeAll);

const CANARY = 'KENARI-7714';

async function restricted(): Promise<Escalated> {
	return await desk.escalated(
		{ djbc_category: 'CPL::ETH', djbc_unit: 'PUSAT-KI', djbc_difficulty: 'D3', djbc_priority_scale: 'P1' },
		{ group: 'Terbatas::Kode Etik' },
	);
}

test("a letter's number and date end the clock at the save that completed them, and stand on both", async () => {
	const one = await restricted();
	expect(await one.child()).toMatchObject({ group: 'Terbatas::Kode Etik', djbc_sla_state: 'running' });
	await one.sets({ djbc_letter_no: 'ND-12/BC.02/2026' }, 'etik');
	expect(await one.settles()).toMatchObject({ saw: [] });
	await new Promise((resolve) => setTimeout(resolve, 1_100));
	await one.sets({ djbc_letter_date: '2026-11-20' }, 'etik');
	const { updated_at: saved } = await one.child();
	const followed = await one.settles();
	expect(followed.saw).toContain('letter');
	expect(followed.escalations).toMatchObject([{ completed: true, restricted: true }]);
	const child = await one.child();
	expect(Math.abs(Date.parse(child.djbc_stopped_at) - Date.parse(saved))).toBeLessThan(1000);
	expect(child).toMatchObject({ djbc_sla_state: 'met', state: 'new' });
	const written = { djbc_letter_no: 'ND-12/BC.02/2026', djbc_letter_date: '2026-11-20' };
	expect(await one.parentNow()).toMatchObject(written);
	// Corrected on the parent, it is corrected on the child, and its clock keeps its time.
	await new Promise((resolve) => setTimeout(resolve, 1_100));
	await one.sets({ djbc_letter_no: 'ND-13/BC.02/2026' }, 'etik', one.parent.id);
	await one.settles('parent');
	expect(await one.child()).toMatchObject({
		...{ djbc_letter_no: 'ND-13/BC.02/2026', djbc_stopped_at: child.djbc_stopped_at },
	});
});

test('a letter recorded on the parent ends the clock at that save; feedback never does', async () => {
	const one = await restricted();
	await one.writes(`Jawaban unit ${CANARY}`, {}, 'etik');
	await one.wishes('unit_answer', 'etik');
	expect(await one.settles()).toMatchObject({ saw: ['unitAnswered'] });
	expect((await one.notes(one.parent.id)).join('\n')).not.toContain(CANARY);
	await desk.native.as('etik', 'PUT', `/tickets/${one.parent.id}`, {
		article: { type: 'web', sender: 'Agent', internal: false, body: 'Laporan Saudara telah kami teruskan.' },
	});
	expect(await one.settles('parent')).toMatchObject({ saw: [] });
	expect((await one.child()).djbc_sla_state).toBe('running');
	await one.sets({ djbc_letter_no: 'ND-1', djbc_letter_date: '2026-11-21' }, 'etik', one.parent.id);
	const { updated_at: saved } = await one.parentNow();
	const followed = await one.settles('parent');
	expect(followed.saw).toContain('letter');
	const child = await one.child();
	expect(child).toMatchObject({ djbc_letter_no: 'ND-1', djbc_letter_date: '2026-11-21', state: 'new' });
	expect(Math.abs(Date.parse(child.djbc_stopped_at) - Date.parse(saved))).toBeLessThan(1000);
	expect(JSON.stringify(followed)).not.toContain(CANARY);
});

test('for others a letter is a reference only', async () => {
	const one = await desk.escalated();
	await one.sets({ djbc_letter_no: 'S-9', djbc_letter_date: '2026-11-20' });
	await one.settles();
	expect(await one.child()).toMatchObject({ djbc_sla_state: 'running' });
	expect(await one.parentNow()).toMatchObject({ djbc_letter_no: 'S-9', djbc_letter_date: '2026-11-20' });
});

test('cancelled by its people, a restricted one is left for them to close', async () => {
	const one = await restricted();
	await one.wishes('cancel_escalation', 'etik');
	expect(await one.settles()).toMatchObject({ saw: ['cancelled'] });
	expect(await one.child()).toMatchObject({ state: 'new', djbc_request: null });
	expect((await one.follow()).escalations).toMatchObject([{ cancelled: true, completed: false }]);
});

test("the parent's category decided anew goes to the child; ethics moves it, with an audit note and a higher rank", async () => {
	const one = await desk.escalated({ djbc_category: 'CPL::SVC' });
	await one.sets({ djbc_category: 'SUG' }, 'tim2', one.parent.id);
	expect(await one.settles('parent')).toMatchObject({ saw: ['category'] });
	expect(await one.child()).toMatchObject({ djbc_category: 'SUG', djbc_rank: 'R3', group: 'Unit::DIT-IKC' });
	expect((await one.child()).djbc_category_confirmed_at).toBeNull();
	await one.mails(`Nama pegawai ${CANARY}`);
	await one.sets({ djbc_category: 'CPL::ETH' }, 'tim2', one.parent.id);
	const followed = await one.settles('parent');
	expect(followed.saw).toEqual(['category', 'restricted', 'reranked', 'unitAnswered']);
	expect(followed.escalations).toMatchObject([{ restricted: true }]);
	expect(await one.child()).toMatchObject({ group: 'Terbatas::Saring', djbc_rank: 'R2', priority: '3 high' });
	expect((await one.notes()).join('\n')).toMatch(
		/dipindahkan dari "Unit::DIT-IKC" ke "Terbatas::Saring"[\s\S]*surel/,
	);
	expect((await one.notes(one.parent.id)).join('\n')).not.toContain(CANARY);
	expect(JSON.stringify(followed)).not.toContain(CANARY);
});
