import { SetupDesk } from '../setup/desk';

import { Escalated, FollowDesk } from './followDesk';

/** Which letter is an escalation's own, and which ends ethics and crime (ESC-6, A45). */
let desk: FollowDesk;
beforeAll(async () => {
	desk = await FollowDesk.open();
});
afterAll(SetupDesk.closeAll);

const LETTER = { djbc_letter_no: 'ND-7', djbc_letter_date: '2026-11-20' };

async function restricted(): Promise<Escalated> {
	return await desk.escalated(
		{ djbc_category: 'CPL::ETH', djbc_unit: 'PUSAT-KI', djbc_difficulty: 'D3', djbc_priority_scale: 'P1' },
		{ group: 'Terbatas::Kode Etik' },
	);
}

const isCompleted = async (one: Escalated) => (await one.settles()).escalations[0]!.completed;

test('of two escalations with a letter the parent shows that of the one it names', async () => {
	const one = await desk.escalated({ djbc_unit: 'DIT-IKC' });
	const other = await desk.openAgain(one.parent, { unit: 'KPPBC-MKS-PDAD' });
	await one.sets(LETTER);
	await other.sets({ djbc_letter_no: 'S-2', djbc_letter_date: '2026-11-21' });
	await one.settles();
	await other.settles('parent');
	expect(await one.parentNow()).toMatchObject({ djbc_letter_no: 'S-2', djbc_esc_ref: other.number });
	expect(await one.child()).toMatchObject(LETTER);
});

test("a letter typed on the parent is of the one it named then: it ends no other's clock", async () => {
	const one = await restricted();
	const second = await secondOf(one);
	await second.sets(LETTER, 'etik', one.parent.id);
	expect((await second.settles('parent')).saw).toContain('letter');
	expect((await second.child()).djbc_sla_state).not.toBe('running');
	await one.settles('parent');
	expect(await one.child()).toMatchObject({ djbc_sla_state: 'running', djbc_letter_no: '' });
});

/** Another one at the same unit, which had answered the first. */
async function secondOf(one: Escalated): Promise<Escalated> {
	await one.writes('Jawaban unit', {}, 'etik');
	await one.wishes('unit_answer', 'etik');
	await one.settles();
	return await desk.openAgain(one.parent);
}

test('a memo of before it became ethics ends nothing; a letter after that does', async () => {
	const one = await desk.escalated({ djbc_category: 'CPL::SVC', djbc_unit: 'KPPBC-MKS-PDAD' });
	await one.sets(LETTER);
	await one.settles();
	await desk.escalations.sets(one.parent.id, { djbc_category: 'CPL::ETH' });
	expect(await isCompleted(one)).toBe(false);
	await one.sets({ djbc_letter_date: '2026-11-21' });
	expect(await isCompleted(one)).toBe(false);
	await one.sets({ djbc_letter_no: 'ND-8' });
	expect(await isCompleted(one)).toBe(true);
	expect(await one.parentNow()).toMatchObject({ djbc_letter_no: 'ND-8' });
});

test('nor does that memo when it was typed on the parent; a letter typed there while nobody looked does', async () => {
	const one = await desk.escalated({ djbc_category: 'CPL::SVC', djbc_unit: 'KPPBC-MKS-PDAD' });
	await one.sets(LETTER, 'tim2', one.parent.id);
	await one.settles();
	await one.sets({ djbc_category: 'CPL::ETH' }, 'tim2', one.parent.id);
	expect(await isCompleted(one)).toBe(false);
	const next = await desk.escalated({ djbc_category: 'CPL::SVC', djbc_unit: 'KPPBC-MKS-PDAD' });
	await next.sets({ djbc_category: 'CPL::ETH' }, 'tim2', next.parent.id);
	await next.sets(LETTER, 'tim2', next.parent.id);
	expect(await isCompleted(next)).toBe(true);
});

test.each([
	['written by the integration only', LETTER, 'integrasi'],
	['without a number', { ...LETTER, djbc_letter_no: ' ' }, 'etik'],
])('a letter %s ends nothing, for whatever op looks', async (_, letter, login) => {
	const one = await restricted();
	await one.sets(letter, login);
	expect(await isCompleted(one)).toBe(false);
	await desk.clock(one.id);
	expect(await one.child()).toMatchObject({ djbc_sla_state: 'running' });
});

test('the workflow of the clocks leaves letters to the escalation', async () => {
	const one = await desk.escalated({ djbc_category: 'CPL::SVC', djbc_unit: 'KPPBC-MKS-PDAD' });
	await one.sets({ ...LETTER, djbc_category: 'CPL::ETH' });
	await desk.clock(one.id);
	expect(await one.child()).toMatchObject({ djbc_sla_state: 'running' });
});

test('reopened, it ends by another letter, not by a corrected date of the one before', async () => {
	const one = await restricted();
	await one.sets(LETTER, 'etik');
	expect(await isCompleted(one)).toBe(true);
	await desk.reopen(one.id);
	await one.sets({ djbc_letter_date: '2026-11-21' }, 'etik');
	expect(await isCompleted(one)).toBe(false);
	await one.sets({ djbc_letter_no: 'ND-9' }, 'etik');
	expect(await one.settles()).toMatchObject({ escalations: [{ completed: true, cycle: 2 }] });
});
