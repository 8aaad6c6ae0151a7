import { policyFrom } from '../../nodes/policy/overlay/policyFrom';
import { SetupDesk } from '../setup/desk';

import { KeepingDesk, notesOf, resultOf, staffOf } from './desk';

let desk: KeepingDesk;
beforeAll(async () => {
	desk = await KeepingDesk.open();
});
afterAll(SetupDesk.closeAll);
afterEach(async () => await desk.desk.control('DELETE', '/faults'));

const person = (value: string) =>
	policyFrom({
		now: Date.now(),
		rows: [{ id: 1, kind: 'person', key: 'kepala_seksi *', value, effectiveAt: '' }],
	}).policy;

describe('a run that was cut off', () => {
	/** @param place which of its notes is not written */
	async function cutOff(label: string, days: number, place: 1 | 2, agent?: string): Promise<void> {
		if (place === 2) await desk.fault({ fault: 'latency', ms: 1 });
		await desk.fault({ fault: 'status', status: 500, times: 3 });
		await expect(desk.keep(resultOf(label, days), { staff: staffOf(agent) })).rejects.toThrow(
			/create article failed/,
		);
		await desk.desk.control('DELETE', '/faults');
	}

	test.each([
		['before its notes', 1, '2024-01'],
		['between its notes', 2, '2024-02'],
	] as const)('%s is gone on with', async (_where, place, label) => {
		await cutOff(label, 7, place);
		const kept = await desk.keep(resultOf(label, 7));
		expect(kept).toMatchObject({ outcome: 'kept', told: 1 });
		expect(await desk.subjects(kept.ticketId!)).toEqual(notesOf(label, 'final'));
		expect(await desk.keep(resultOf(label, 7))).toMatchObject({ outcome: 'known', told: 0 });
	});

	test.each([
		['a final one', '2024-03', 7, 7, 'final'],
		['a preliminary one', '2024-11', 0, 1, 'sementara'],
	] as const)('%s gets no file per agent of other numbers', async (_what, label, first, second, run) => {
		await cutOff(label, first, 2, 'Canary Lama');
		const kept = await desk.keep(resultOf(label, second), { staff: staffOf('Canary Baru') });
		expect(kept).toMatchObject({ outcome: 'kept', told: 1 });
		const [opening, told, ...rest] = notesOf(label, run);
		expect(await desk.subjects(kept.ticketId!)).toEqual([opening, told, told, ...rest]);
		// The file that stands before the run is of its numbers.
		const staff = (await desk.articles(kept.ticketId!)).at(-2);
		const content = await desk.given().zammad.articles.attachedText(staff, staff.attachments[0].id);
		expect(content).toContain('Canary Baru');
	});

	test('by a time-out of a slow desk that writes it after all stands there once', async () => {
		await desk.fault({ fault: 'latency', ms: 3_000, times: 2 });
		const kept = await desk.keep(resultOf('2024-12', 7), { answerMs: 2_000 });
		expect(kept).toMatchObject({ outcome: 'kept', told: 1 });
		expect(await desk.subjects(kept.ticketId!)).toEqual(notesOf('2024-12', 'final'));
	});
});

describe('an answer that is lost', () => {
	test.each([
		['of the ticket', '/tickets\\?', '2024-04'],
		['of a note', '/ticket_articles', '2024-05'],
	])('%s leaves one of everything', async (_of, path, label) => {
		await desk.fault({ path, fault: 'reset-after' });
		const first = await desk.keep(resultOf(label, 7)).catch((error: Error) => error);
		const kept = await desk.keep(resultOf(label, 7));
		if (path === '/ticket_articles') expect(first).toMatchObject({ outcome: 'kept' });
		expect(await desk.tickets(label)).toHaveLength(1);
		expect(await desk.subjects(kept.ticketId!)).toEqual(notesOf(label, 'final'));
	});
});

describe('a ticket that somebody moved', () => {
	test('gets no file per agent that others would see', async () => {
		const { ticketId } = await desk.keep(resultOf('2024-06', 0));
		await desk.desk.as('integrasi', 'PUT', `/tickets/${ticketId}`, { group: 'Bravo::Layanan' });
		const kept = await desk.keep(resultOf('2024-06', 7));
		expect(kept).toMatchObject({ outcome: 'refused', reason: 'moved', ticketId });
		expect(await desk.subjects(ticketId!)).toEqual(notesOf('2024-06', 'sementara'));
	});

	test('was merged into another of its group: runs are kept there, once', async () => {
		const gone = await desk.keep(resultOf('2024-07', 0));
		const { number, id } = (await desk.tickets('2024-06'))[0];
		await desk.desk.as('integrasi', 'PUT', `/tickets/${id}`, { group: 'Bravo::Kinerja' });
		await desk.desk.as('integrasi', 'PUT', `/ticket_merge/${gone.ticketId}/${number}`);
		expect(await desk.keep(resultOf('2024-07', 1))).toMatchObject({ outcome: 'known', ticketId: id });
		expect(await desk.keep(resultOf('2024-07', 7))).toMatchObject({ outcome: 'kept', ticketId: id });
		expect(await desk.keep(resultOf('2024-07', 7))).toMatchObject({ outcome: 'known', ticketId: id });
	});
});

describe('who is told', () => {
	test('is whom the policy names, by login or address of the desk', async () => {
		const { ticketId } = await desk.keep(resultOf('2024-08', 0), { by: person('koordinator') });
		const { mentions } = await desk.desk.as(
			'integrasi',
			'GET',
			`/mentions?mentionable_type=Ticket&mentionable_id=${ticketId}`,
		);
		const { id } = await desk.desk.as('koordinator', 'GET', '/users/me');
		expect(mentions.map(({ user_id }: any) => user_id)).toEqual([id]);
	});

	test('outside the desk is told by mail: period, run and number', async () => {
		const kept = await desk.keep(resultOf('2024-09', 7), { by: person('kasi@kantor.test') });
		expect(kept).toMatchObject({ outcome: 'kept', told: 0, external: ['kasi@kantor.test'] });
		expect(kept.mail).toEqual({
			subject: 'KPI periode 2024-09 (final)',
			text: `Angka kinerja periode 2024-09 (final) ada pada tiket ${kept.ticketNumber}.`,
		});
		expect(await desk.keep(resultOf('2024-09', 7))).toMatchObject({
			outcome: 'known',
			external: [],
			mail: null,
		});
	});

	test('a mention that the desk refuses keeps no file back', async () => {
		await desk.fault({ fault: 'status', status: 422, body: { error: 'Error ID 0: masked' } });
		const kept = await desk.keep(resultOf('2024-10', 7));
		expect(kept).toMatchObject({ outcome: 'kept', told: 0 });
		expect(await desk.subjects(kept.ticketId!)).toEqual(notesOf('2024-10', 'final'));
	});
});
