import { defaultPolicy } from '../../nodes/policy/document';
import { reportKinds } from '../../nodes/report';
import { ago, policy } from '../clocks/desk';
import { SetupDesk } from '../setup/desk';

import { HEADINGS, ReportingDesk } from './desk';

let desk: ReportingDesk;
beforeAll(async () => {
	desk = await ReportingDesk.open();
});
afterAll(SetupDesk.closeAll);
afterEach(async () => await desk.desk.control('DELETE', '/faults'));

const MACRO: Record<string, string> = {
	'RPT-1': 'Laporan kasus sulit (RPT-1)',
	'RPT-2': 'Laporan masalah operasional (RPT-2)',
	'RPT-3': 'Laporan masalah pengawasan (RPT-3)',
};

describe('a report that a macro asks for', () => {
	test.each([
		['RPT-1', 'Bravo::Layanan', 'agen'],
		['RPT-2', 'Bravo::Manajemen', '-'],
		['RPT-3', 'Bravo::Mutu', '-'],
	])(
		'%s lies in %s with its headings, its clock and its number on the source',
		async (code, group, owner) => {
			const thread = await desk.desk.asked(30);
			const source = await thread.now();
			await thread.macro(MACRO[code]!);
			const wished = (await thread.now()).updated_at;
			const written = await desk.write(thread.id);
			expect(written).toMatchObject({ outcome: 'opened', report: code, failure: null });
			expect(desk.requests).toBeLessThanOrEqual(owner === '-' ? 8 : 6);
			const report = await desk.now(written.reportTicketId!);
			const arose = code === 'RPT-1' ? source.djbc_received_at : wished;
			expect(Math.abs(Date.parse(report.djbc_received_at) - Date.parse(arose))).toBeLessThan(5);
			expect(report).toMatchObject({
				...{ group, owner, customer: 'integrasi', djbc_record: 'report', number: written.reportNumber },
				djbc_thread_key: `report:${code.replace('RPT-', 'rpt')}:${source.number}:1`,
				...{ djbc_rule: 'RPT', djbc_sla_state: 'running', djbc_office: 'BRAVO' },
			});
			const [note] = await desk.notes(report.id);
			for (const label of HEADINGS(code)) expect(note).toContain(label);
			const links = await desk.desk.as(
				'integrasi',
				'GET',
				`/links?link_object=Ticket&link_object_value=${report.id}`,
			);
			expect(links.links).toMatchObject([{ link_type: 'parent', link_object_value: thread.id }]);
			expect(await thread.now()).toMatchObject({ djbc_request: null });
			expect((await desk.notes(thread.id)).at(-1)).toContain(
				`(${code}) dibuat dengan nomor tiket ${report.number}`,
			);
			// Clock: Follow finds nothing to mend, and there is nothing to write twice.
			expect(await desk.settles(report.id)).toMatchObject({ outcome: 'nothing' });
			expect(await desk.write(thread.id)).toMatchObject({ outcome: 'nothing' });
			expect(desk.requests).toBe(1);
		},
	);

	test('twice at once and after a run that ended between its writes is one; asked again it is a second', async () => {
		const thread = await desk.desk.asked(5);
		const { number } = await thread.now();
		await thread.macro(MACRO['RPT-1']!);
		const path = `/tickets/${thread.id}\\?`;
		await desk.desk.control('POST', '/faults', {
			method: 'PUT',
			path,
			fault: 'status',
			status: 422,
			times: 1,
		});
		await expect(desk.write(thread.id)).rejects.toThrow();
		const both = await Promise.all([desk.write(thread.id), desk.write(thread.id)]);
		expect(both.map(({ outcome }) => outcome).sort()).toEqual(['known', 'nothing']);
		expect(await desk.reportsOn(number)).toHaveLength(1);
		await thread.macro(MACRO['RPT-1']!);
		expect(await desk.write(thread.id)).toMatchObject({ outcome: 'opened' });
		const keys = (await desk.reportsOn(number)).map((one) => one.djbc_thread_key);
		expect(keys.sort()).toEqual([`report:rpt1:${number}:1`, `report:rpt1:${number}:2`]);
	});

	test('from a restricted ticket lies in its group and names its number only', async () => {
		const thread = await desk.desk.asked(5, { text: 'Kenari: petugas minta uang suap.' }, 'Terbatas::Saring');
		thread.agent = 'saring';
		const { number } = await thread.now();
		await thread.macro(MACRO['RPT-1']!);
		const written = await desk.write(thread.id);
		const report = await desk.now(written.reportTicketId!);
		expect(report).toMatchObject({
			group: 'Terbatas::Saring',
			title: `${policy.reports['RPT-1']!.label} (RPT-1) atas tiket ${number}`,
		});
		expect(JSON.stringify([report, await desk.articles(report.id)])).not.toMatch(/kenari/i);
		expect(JSON.stringify(written)).not.toMatch(/kenari/i);
	});

	test('of a ticket decided to be ethics or crime, not moved yet, it stays beside it and moves with its category', async () => {
		const thread = await desk.desk.asked(5);
		await desk.sets(thread.id, { djbc_request: 'rpt1', djbc_category: 'CPL::ETH' });
		const { reportTicketId } = await desk.write(thread.id);
		expect(await desk.now(reportTicketId!)).toMatchObject({
			djbc_category: 'CPL::ETH',
			group: 'Bravo::Layanan',
		});
	});

	test("an office's source keeps its group", async () => {
		const office = 'KPPBC-MKS';
		const thread = await desk.desk.asked(5, { office }, 'Kantor::KPPBC-MKS::PLI');
		await desk.desk.as('integrasi', 'PUT', `/tickets/${thread.id}`, { djbc_request: 'rpt2' });
		const { reportTicketId } = await desk.write(thread.id);
		expect(await desk.now(reportTicketId!)).toMatchObject({
			group: 'Kantor::KPPBC-MKS::PLI',
			djbc_office: office,
		});
	});

	test('a day that no calendar covers gives no clock, says why, and stops nothing; covered later it begins', async () => {
		const bare = structuredClone(defaultPolicy());
		bare.calendars.validTo = '2025-12-31';
		const thread = await desk.desk.asked(5);
		await thread.macro(MACRO['RPT-1']!);
		const written = await desk.write(thread.id, { policy: bare });
		expect(written).toMatchObject({
			outcome: 'opened',
			dueAt: null,
			failure: { code: 'calendar_not_covered' },
		});
		expect(written.failure!.reason).toContain('OFFICE-JKT');
		expect(await desk.now(written.reportTicketId!)).toMatchObject({ djbc_sla_state: 'none' });
		expect(await desk.follow(written.reportTicketId!)).toMatchObject({ saw: ['begun'] });
		expect(await desk.now(written.reportTicketId!)).toMatchObject({
			djbc_sla_state: 'running',
			djbc_rule: 'RPT',
		});
	});
});

test.each([
	['on a working day', '2026-01-12T09:00:00+07:00', '2026-01-12T10:00:00.000Z'],
	['after closing', '2026-01-12T18:00:00+07:00', '2026-01-13T10:00:00.000Z'],
	['on a Friday', '2026-01-09T09:00:00+07:00', '2026-01-09T10:00:00.000Z'],
	['before a holiday after closing', '2026-01-15T20:00:00+07:00', '2026-01-19T10:00:00.000Z'],
])('WD(0): what arose %s is due at the closing of the effective day', async (_when, arose, due) => {
	const kind = reportKinds(policy)[1]!;
	const texts = { problem: 'Antrian telepon.', analysis: 'Kurang petugas.', conclusion: 'Tambah petugas.' };
	const given = { kind, arose: new Date(arose).toISOString(), texts, sourceId: null };
	expect(await desk.give(given)).toMatchObject({ outcome: 'written', dueAt: due });
	expect(await desk.give(given)).toMatchObject({ outcome: 'known', dueAt: due });
});

test('a report that is given complete is written at once, and reads as complete', async () => {
	const source = await desk.desk.asked(60);
	const kind = reportKinds(policy)[0]!;
	const texts = { problem: 'Kasus kenari.', rules: 'PMK 199/2019.', conclusion: 'Perlu penegasan.' };
	const written = await desk.give({ kind, arose: ago(50), texts, sourceId: source.id });
	const report = await desk.now(written.reportTicketId!);
	expect(report).toMatchObject({ group: 'Bravo::Layanan', djbc_sla_state: expect.stringMatching(/running/) });
	expect(report.djbc_written_at).toBeTruthy();
	expect(await desk.settles(report.id)).toMatchObject({ outcome: 'nothing' });
	expect(JSON.stringify(written)).not.toMatch(/kenari/i);
	await desk.sets(report.id, { djbc_request: 'deliver' });
	expect(await desk.settles(report.id)).toMatchObject({ saw: ['delivered'], empty: [] });
});
