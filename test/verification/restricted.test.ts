import { SetupDesk } from '../setup/desk';

import { QaDesk } from './desk';

/** Ethics and crime: verified inside their group, and nowhere else (CONF-4, ESC-7, A31). */
let desk: QaDesk;
beforeAll(async () => {
	desk = await QaDesk.open();
});
afterAll(SetupDesk.closeAll);

const GROUP = 'Terbatas::Kode Etik';
const ETHICS = { category: 'CPL::ETH', unit: 'PUSAT-KI' };

async function restricted() {
	const request = await desk.asked({ restricted: true }, GROUP);
	await desk.sets('integrasi', request.id, { group: GROUP });
	request.agent = 'etik';
	const escalation = await desk.escalated(request, ETHICS);
	await desk.complete(escalation, 'etik');
	return escalation;
}

test('its verification stays in the group, and asks only whether the reporter was contacted', async () => {
	const { id, number, request } = await restricted();
	expect(await desk.now(id)).toMatchObject({ group: GROUP });
	const { taskId } = await desk.opens(id);
	const task = await desk.now(taskId!);
	expect(task).toMatchObject({ group: GROUP, djbc_category: 'CPL::ETH', customer: 'integrasi' });
	const [note] = await desk.notes(taskId!);
	expect(note).toContain(`Eskalasi: ${number}. Tiket pemohon: ${(await request.now()).number}.`);
	expect(note).toContain('hanya apakah ia sudah dihubungi');
	expect(note).not.toContain('benar-benar menindaklanjuti');
	expect(JSON.stringify(task) + note).not.toMatch(/kenari|budi|ND-/i);
	for (const login of ['penilai', 'manajer']) {
		expect((await desk.desk.ask(login, 'GET', `/tickets/${taskId}`)).status).toBe(403);
	}

	// A member runs the macro there.
	await desk.desk.macro('etik', 'Verifikasi: belum ditindaklanjuti', taskId!);
	expect(await desk.follows(taskId!)).toMatchObject({ outcome: 'not_followed_up', reopened: true });
	expect(await desk.now(taskId!)).toMatchObject({ state: 'closed', group: GROUP });
	expect(await desk.now(id)).toMatchObject({ djbc_sla_state: 'running', group: GROUP });
	await new Promise((done) => setTimeout(done, 20));
	await desk.complete({ id, number, request }, 'etik');
	expect(await desk.opens(id)).toMatchObject({ outcome: 'opened', cycle: 2 });
});

test('a request in another restricted group is not named', async () => {
	const { id, number, request } = await restricted();
	await desk.sets('integrasi', request.id, { group: 'Terbatas::Saring' });
	const { taskId } = await desk.opens(id);
	const [note] = await desk.notes(taskId!);
	expect(note).toContain(`Eskalasi: ${number}.`);
	expect(note).not.toContain((await request.now()).number);
});

test('outside of a restricted group nobody is asked, until it lies in one', async () => {
	const { id } = await restricted();
	await desk.sets('integrasi', id, { group: 'Bravo::Manajemen' });
	await desk.desk.control('DELETE', '/requests');
	expect(await desk.opens(id)).toMatchObject({ outcome: 'none', reason: 'restricted' });
	expect(await desk.desk.writes()).toEqual([]);
	await desk.sets('integrasi', id, { group: GROUP });
	expect(await desk.opens(id)).toMatchObject({ outcome: 'opened' });
});

test('nor of an open escalation whose request turned out to be one', async () => {
	const { id, request } = await desk.completed();
	await desk.sets('integrasi', request.id, { group: GROUP, djbc_category: 'CPL::ETH' });
	expect(await desk.opens(id)).toMatchObject({ outcome: 'none', reason: 'restricted' });
});

test('an anonymous reporter is asked nowhere', async () => {
	const { id, request } = await restricted();
	await desk.sets('etik', request.id, { djbc_applicant: 'anonymous' });
	expect(await desk.opens(id)).toMatchObject({ outcome: 'none', reason: 'anonymous' });
});
