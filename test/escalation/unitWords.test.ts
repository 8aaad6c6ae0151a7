import { defaultPolicy } from '../../nodes/policy/document';
import { unitRoles } from '../../nodes/policy/unitRoles';
import { unitGroup } from '../../nodes/policy/deskGroups';
import { staffRoles } from '../../nodes/setup/staff';
import { SetupDesk } from '../setup/desk';

import { Escalated, FollowDesk } from './followDesk';

/** Whose words on the child are the unit's, and when they count (ESC-8). */
let desk: FollowDesk;
beforeAll(async () => {
	desk = await FollowDesk.open();
	const { admin } = desk.native.setup;
	const group_ids = Object.fromEntries(
		(await admin.all('/groups'))
			.filter(({ name }) => name === 'Kantor::KPPBC-MKS::PDAD')
			.map(({ id }) => [id, ['full']]),
	);
	await admin.call('POST', '/roles', { name: 'Bantuan', permissions: ['ticket.agent'], group_ids });
	for (const [login, ...roles] of [
		['bantu2', 'Agent Manajemen', 'Bantuan'],
		['saring1', 'Terbatas::Saring'],
		['khusus1', 'Bantuan'],
	]) {
		await admin.call('POST', '/users', { login, firstname: login, lastname: 'Uji', roles });
	}
});
afterAll(SetupDesk.closeAll);
afterEach(async () => await desk.native.control('DELETE', '/faults'));

const IN_DESK = { djbc_unit: 'KPPBC-MKS-PDAD' };
const QUESTION = 'Apakah dokumen sudah diperiksa? Pemohon menanyakan lagi.';

test('every role that speaks for a unit is one of the desk, with all rights where the unit works', () => {
	const policy = defaultPolicy();
	const roles = staffRoles(policy);
	for (const unit of Object.keys(policy.units)) {
		const group = unitGroup(policy, unit);
		const working = roles.filter(
			({ name, rights }) => group && rights[group]?.[0] === 'full' && name !== 'Integrasi',
		);
		expect(unitRoles(policy, unit).toSorted()).toEqual(working.map(({ name }) => name).toSorted());
	}
});

test("a question of Team 2 is not the unit's answer; what its officers write next is", async () => {
	const one = await desk.escalated(IN_DESK);
	await one.writes(QUESTION, { internal: false }, 'bantu2');
	expect(await one.settles()).toMatchObject({ outcome: 'nothing' });
	const answer = await one.writes('Sudah, dokumen lengkap.', { internal: false }, 'pdad1');
	expect(await one.settles()).toMatchObject({ saw: ['unitAnswered'] });
	expect((await one.child()).djbc_unit_answered_at).toBe(answer.created_at);
	expect((await one.notes(one.parent.id)).at(-1)).toContain('Sudah, dokumen lengkap.');
});

test('nor that of the people of a restricted group where the child lies with them', async () => {
	const one = await desk.escalated(IN_DESK, { group: 'Terbatas::Saring' });
	await one.writes(QUESTION, { internal: false }, 'saring1');
	expect(await one.settles()).toMatchObject({ outcome: 'nothing' });
});

test('somebody with a role of the site alone speaks for the unit; one whose roles are hidden waits for the macro', async () => {
	const one = await desk.escalated(IN_DESK);
	const other = await desk.escalated(IN_DESK);
	for (const { id } of [one, other]) {
		await one.writes('Sudah diperiksa.', { internal: false }, 'khusus1', id);
	}
	expect(await one.settles()).toMatchObject({ saw: ['unitAnswered'] });
	await desk.native.control('POST', '/faults', {
		...{ method: 'GET', path: '/users/\\d+\\?expand', fault: 'status', status: 403 },
	});
	expect(await other.settles()).toMatchObject({ outcome: 'followed', saw: [] });
	expect((await other.notes()).at(-1)).toContain('pilih makro "Jawaban unit diterima"');
	await other.wishes('unit_answer', 'pdad1');
	expect(await other.settles()).toMatchObject({ saw: ['unitAnswered'] });
});

test('the contact of a unit that works in Zammad may answer by mail; a stranger waits for the macro', async () => {
	const one = await desk.escalated(IN_DESK);
	const mail = await one.mails('Tarifnya 0 %.', 'unit-kppbc-mks-pdad');
	expect(await one.settles()).toMatchObject({ saw: ['unitAnswered'] });
	expect((await one.child()).djbc_unit_answered_at).toBe(mail.created_at);
	const other = await desk.escalated(IN_DESK);
	await other.mails('Tarifnya 0 %.', 'lain@unit.example');
	expect(await other.settles()).toMatchObject({ outcome: 'followed', saw: [] });
	expect((await other.notes()).at(-1)).toContain('tidak dikenal');
});

test('a wish made while Open had not told the parent yet is carried out afterwards', async () => {
	const parent = await desk.escalations.asked(30);
	await desk.escalations.wishes(parent);
	const path = `/tickets/${parent.id}\\?`;
	await desk.native.control('POST', '/faults', {
		method: 'PUT',
		path,
		fault: 'status',
		status: 403,
		times: 9,
	});
	await expect(desk.escalations.open(parent.id)).rejects.toMatchObject({ status: 403 });
	await desk.native.control('DELETE', '/faults');
	const [id] = await desk.escalations.children(parent.id);
	const child = await desk.escalations.read(id!);
	const one = new Escalated(desk, parent, child.id, child.number);
	await one.writes('Unit menjawab per telepon: tarif 0 %.');
	await one.wishes('unit_answer');
	await one.follow();
	expect((await one.child()).djbc_request).toBe('unit_answer');
	await desk.escalations.open(parent.id);
	expect(await one.settles('parent')).toMatchObject({ saw: ['unitAnswered'] });
	expect((await one.child()).djbc_request).toBeNull();
});

test('an answer time that is corrected afterwards is put back, with a note', async () => {
	const one = await desk.escalated();
	const { created_at: was } = await one.mails('Tarifnya 0 %.');
	await one.follow();
	await one.sets({ djbc_unit_answered_at: new Date(Date.parse(was) - 600_000).toISOString() });
	expect(await one.settles()).toMatchObject({ outcome: 'refused', refused: ['known'] });
	expect((await one.child()).djbc_unit_answered_at).toBe(was);
	expect((await one.notes()).at(-1)).toMatch(/Unit menjawab pada.*dikembalikan/);
});
