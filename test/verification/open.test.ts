import { SetupDesk } from '../setup/desk';

import { QaDesk } from './desk';

/** One task of Team 3 for each completed escalation (QA-1). */
let desk: QaDesk;
beforeAll(async () => {
	desk = await QaDesk.open();
});
afterAll(SetupDesk.closeAll);

const parentLinks = async (id: number) => {
	const { links } = await desk.desk.as(
		'integrasi',
		'GET',
		`/links?link_object=Ticket&link_object_value=${id}`,
	);
	return links;
};

test('a completed escalation opens one task, with what to verify and no word of the user', async () => {
	const { id, number, request } = await desk.completed();
	const opened = await desk.opens(id);
	expect(opened).toMatchObject({ outcome: 'opened', reason: null, cycle: 1 });
	expect(desk.requests).toBe(4);
	const task = await desk.now(opened.taskId!);
	const escalation = await desk.now(id);
	expect(task).toMatchObject({
		...{ title: `Verifikasi tindak lanjut eskalasi ${number}`, group: 'Bravo::Mutu', state: 'new' },
		...{ djbc_record: 'qa', djbc_thread_key: `qa:${number}:1`, customer: 'integrasi' },
		...{ djbc_unit: 'KPPBC-MKS-PLI', djbc_category: 'CPL::SVC', djbc_office: escalation.djbc_office },
		...{ djbc_service: escalation.djbc_service, djbc_channel: '', djbc_qa_outcome: '' },
	});
	expect(task.number).toMatch(/^70\d{9}$/);
	expect(await parentLinks(task.id)).toEqual([
		{ link_type: 'parent', link_object: 'Ticket', link_object_value: id },
	]);
	const { number: requestNumber } = await request.now();
	const [note, ...others] = await desk.notes(task.id);
	expect(others).toEqual([]);
	expect(note).toContain(`Eskalasi: ${number}. Tiket pemohon: ${requestNumber}.`);
	expect(note).toContain('benar-benar menindaklanjuti');
	expect(note).toContain('"Verifikasi: ditindaklanjuti" atau "Verifikasi: belum ditindaklanjuti"');
	expect(note).toContain('Sesudah 3 upaya pada 3 hari kerja');
	expect(JSON.stringify(task) + note).not.toMatch(/kenari|budi|diperiksa/i);

	await desk.desk.control('DELETE', '/requests');
	expect(await desk.opens(id)).toEqual({ ...opened, outcome: 'exists' });
	expect(desk.requests).toBe(2);
	expect(await desk.desk.writes()).toEqual([]);
	// Nothing of it moves a clock.
	expect(await desk.desk.follow(task.id)).toMatchObject({ outcome: 'noClock', changed: false });
});

test('two at once, and two processes, open one', async () => {
	const { id } = await desk.completed();
	const all = await Promise.all([desk.opens(id), desk.opens(id)]);
	expect(all.map(({ outcome }) => outcome).sort()).toEqual(['exists', 'opened']);
	expect(new Set(all.map(({ taskId }) => taskId)).size).toBe(1);

	const other = await desk.completed();
	// The search of this process sees nothing of what the other has just made.
	const { taskId } = await desk.opens(other.id);
	const key = (await desk.now(taskId!)).djbc_thread_key;
	const empty = { method: 'POST', path: '/tickets/search', fault: 'status', status: 503, times: 1 };
	await desk.desk.control('POST', '/faults', empty);
	await desk.opens(other.id).catch(() => undefined);
	await desk.desk.control('DELETE', '/faults');
	expect(await desk.opens(other.id)).toMatchObject({ outcome: 'exists', taskId });
	const found = await desk.desk.as('integrasi', 'POST', '/tickets/search', {
		condition: { 'ticket.djbc_thread_key': { operator: 'is', value: key } },
	});
	expect(Object.values(found.tickets ?? found)).toHaveLength(1);
});

test('what is told to be no completed escalation costs nothing, what turns out to be none one request', async () => {
	const { id } = await desk.completed();
	for (const facts of [
		{ record: 'request' },
		{ record: null },
		{ attributes: { djbc_sla_state: 'running' } },
		{ attributes: { djbc_sla_state: null } },
	]) {
		expect(await desk.opens(id, facts)).toMatchObject({ outcome: 'nothing' });
		expect(desk.requests).toBe(0);
	}
	const { id: request } = await desk.asked();
	expect(await desk.opens(request, { record: undefined, attributes: {} })).toMatchObject({
		outcome: 'nothing',
	});
	expect(desk.requests).toBe(1);
});

test('an escalation that was stopped by hand is not completed', async () => {
	const { id } = await desk.escalated();
	await desk.sets('integrasi', id, { djbc_sla_state: 'met', djbc_stopped_at: new Date().toISOString() });
	expect(await desk.opens(id)).toMatchObject({ outcome: 'none', reason: 'running' });
});

describe('no task where nobody can be contacted', () => {
	test.each([
		['anonymous', { djbc_applicant: 'anonymous' }],
		['excluded', { djbc_category: 'OTH::SPAM' }],
		['excluded', { djbc_category: 'EXC::KASUS' }],
		['excluded', { djbc_close_reason: 'spam' }],
		['internal', { djbc_record: 'report' }],
		['noContact', { djbc_channel: 'letter' }],
		['noContact', { customer: 'integrasi' }],
	])('%s: %j', async (reason, values) => {
		const { id, request } = await desk.completed();
		await desk.sets('integrasi', request.id, values);
		await desk.desk.control('DELETE', '/requests');
		expect(await desk.opens(id)).toMatchObject({ outcome: 'none', reason, taskId: null });
		expect(await desk.desk.writes()).toEqual([]);
	});

	test('a letter with an address or a number of its writer has one', async () => {
		const { id, request } = await desk.completed();
		const { customer_id: customer } = await request.now();
		await desk.sets('integrasi', request.id, { djbc_channel: 'letter' });
		await desk.desk.setup.admin.call('PUT', `/users/${customer}`, { phone: '+62811' });
		expect(await desk.opens(id)).toMatchObject({ outcome: 'opened' });
	});
});
