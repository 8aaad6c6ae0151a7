import { DjbcHelpdesk } from '../../nodes/DjbcHelpdesk/DjbcHelpdesk.node';
import { clockAttributes } from '../../nodes/policy/cycle/attributes';
import { NO_CLOCKS } from '../../nodes/policy/cycle/advance';
import { kpiPeriod, periodAfter } from '../../nodes/policy/period';
import { ago, policy } from '../clocks/desk';
import { filledBy, HEADINGS, ReportingDesk } from '../report/desk';
import { SetupDesk } from '../setup/desk';

import { runNode } from './engine';
import { failure } from './helpdeskRun';

let desk: ReportingDesk;
beforeAll(async () => {
	desk = await ReportingDesk.open();
});
afterAll(SetupDesk.closeAll);

async function run(operation: string, parameters: object, items: object[] = [{}], more: object = {}) {
	const { items: given } = await runNode(new DjbcHelpdesk(), {
		items: items.map((json) => ({ json }) as never),
		parameters: { resource: 'report', operation, ...parameters },
		credentials: { djbcZammadApi: desk.desk.credential },
		...more,
	});
	return given.map(({ json }) => json as any);
}

const GIVEN: Record<string, Record<string, string>> = {
	'RPT-1': { problem: 'Kenari satu', rules: 'Kenari dua', conclusion: 'Kenari tiga' },
	'RPT-2': { problem: 'Kenari satu', analysis: 'Kenari dua', conclusion: 'Kenari tiga' },
	'RPT-3': { problem: 'Kenari satu', analysis: 'Kenari dua', conclusion: 'Kenari tiga' },
};

const fields = (report: string, more: object = {}) => ({
	...{ wayIn: 'fields', report, aroseAt: ago(20), ...GIVEN[report] },
	...more,
});

describe('Report: Write by fields', () => {
	test.each(
		Object.entries(GIVEN).flatMap(([report, texts]) =>
			Object.keys(texts).map((id, place) => [report, id, place] as const),
		),
	)(
		'%s without its section %s is refused by name before anything is asked of the desk',
		async (report, id, place) => {
			await desk.desk.control('DELETE', '/requests');
			for (const nothing of ['', ' \n- . ']) {
				const error = await failure(run('write', fields(report, { [id]: nothing })));
				expect(error.message).toBe(`The section "${HEADINGS(report)[place]}" of ${report} is empty`);
				expect(error.description).toContain('Nothing was written');
				expect(error.context).toMatchObject({ itemIndex: 0 });
				expect(JSON.stringify([error.message, error.description])).not.toMatch(/kenari/i);
			}
			expect(await desk.desk.control('GET', '/requests')).toEqual([]);
		},
	);

	test.each([
		[{ aroseAt: '' }, 'The field Arose At is empty'],
		[{ aroseAt: '2026-02-30T10:00:00Z' }, 'The field Arose At is not an instant'],
		[{ aroseAt: ago(-60) }, 'lies in the future'],
		[{ sourceTicketId: 'x' }, 'The field Source Ticket ID is not valid'],
		[{ report: 'RPT-4' }, 'The field Report is not valid'],
	])('%j is refused', async (wrong, message) => {
		expect((await failure(run('write', fields('RPT-2', wrong)))).message).toContain(message);
	});

	test('is complete at once, made once, and tells no word of it', async () => {
		const source = await desk.desk.asked(40);
		const given = fields('RPT-1', { sourceTicketId: String(source.id) });
		const [first, second] = [await run('write', given), await run('write', given)];
		expect([first, second]).toMatchObject([
			[{ ticketId: source.id, report: { outcome: 'written', report: 'RPT-1' } }],
			[{ ticketId: source.id, report: { outcome: 'known', reportTicketId: first[0].report.reportTicketId } }],
		]);
		expect(JSON.stringify([first, second])).not.toMatch(/kenari/i);
		const report = await desk.now(first[0].report.reportTicketId);
		expect(report).toMatchObject({ group: 'Bravo::Layanan', djbc_sla_state: 'running' });
		expect(report.djbc_thread_key).not.toMatch(/kenari/i);
		expect(report.djbc_written_at).toBeTruthy();
	});

	test('of a restricted ticket it stays in the restricted group', async () => {
		const source = await desk.desk.asked(5, {}, 'Terbatas::Saring');
		const [item] = await run('write', fields('RPT-3', { sourceTicketId: String(source.id) }));
		expect(await desk.now(item.report.reportTicketId)).toMatchObject({ group: 'Terbatas::Saring' });
	});
});

test('Write by wish and Follow go on with the next item, and ask for a System ID', async () => {
	const thread = await desk.desk.asked(5);
	await desk.sets(thread.id, { djbc_request: 'rpt1' });
	const items = [{ ticketId: 'x' }, { ticketId: thread.id }];
	const on = { onError: 'continueRegularOutput' };
	const [failed, done] = await run('write', {}, items, on);
	expect(failed.error).toContain('The field Ticket ID is not valid');
	expect(done).toMatchObject({ ticketId: thread.id, report: { outcome: 'opened' } });
	const id = done.report.reportTicketId;
	await desk.says(id, filledBy('RPT-1', ['Kenari', 'Kenari', 'Kenari']));
	const followed = await run('followReport', {}, [
		{ ticketId: thread.id, record: 'request' },
		{ ticketId: id, record: 'report' },
	]);
	expect(followed).toMatchObject([
		{ followed: { outcome: 'nothing', requests: 0 } },
		{ followed: { outcome: 'changed', saw: ['written'] } },
	]);
	expect(JSON.stringify([done, followed])).not.toMatch(/kenari/i);
	const credentials = { djbcZammadApi: { ...desk.desk.credential, systemId: '' } };
	expect((await failure(run('write', {}, [{ ticketId: thread.id }], { credentials }))).message).toContain(
		'System ID',
	);
});

describe('Report: Register', () => {
	/** A report as it stands on the desk; times in the zone of the contact centre. */
	async function report(values: object, group = 'Bravo::Layanan') {
		const { id } = await desk.desk.as('integrasi', 'POST', '/tickets', {
			...{
				title: 'Laporan kasus sulit (RPT-1)',
				group,
				customer: 'integrasi',
				djbc_record: 'report',
				...values,
			},
			article: { type: 'note', sender: 'Agent', internal: true, body: 'Kenari' },
		});
		return id as number;
	}
	const arose = (at: string, thread_key: string) => ({
		djbc_received_at: new Date(at).toISOString(),
		...clockAttributes(policy, NO_CLOCKS, { djbc_thread_key: thread_key }),
	});

	test('lists the reports of a period by its bounds, and counts them', async () => {
		const inside = [
			await report({ ...arose('2025-03-26T00:00:00+07:00', 'report:rpt1:1:1') }),
			await report(
				{
					...arose('2025-04-25T23:59:59+07:00', 'report:rpt3:2:1'),
					...{ djbc_written_at: '2025-04-26T01:00:00Z', djbc_delivered_at: '2025-04-26T02:00:00Z' },
					djbc_decided_at: '2025-04-28T02:00:00Z',
				},
				'Bravo::Kinerja',
			),
			await report(arose('2025-04-01T10:00:00+07:00', 'report:rpt2:3:1'), 'Terbatas::Saring'),
			await report({ ...arose('2025-04-02T10:00:00+07:00', 'report:rpt2:4:1'), djbc_office: 'KPPBC-MKS' }),
		];
		await report(arose('2025-03-25T23:59:59+07:00', 'report:rpt1:5:1'));
		await report(arose('2025-04-26T00:00:00+07:00', 'report:rpt1:6:1'));
		const items = await run('register', { period: '2025-03', returnAll: true });
		expect(items.map(({ ticketId }) => ticketId)).toEqual([inside[0], inside[2], inside[3], inside[1]]);
		expect(items.map(({ report: code, author }) => [code, author])).toEqual([
			['RPT-1', 'Bravo::Layanan'],
			['RPT-2', 'Terbatas::Saring'],
			['RPT-2', 'Kantor::KPPBC-MKS'],
			['RPT-3', 'Bravo::Mutu'],
		]);
		expect(items[3]).toMatchObject({
			...{ writtenAt: '2025-04-26T01:00:00.000Z', deliveredAt: '2025-04-26T02:00:00.000Z' },
			...{ decidedAt: '2025-04-28T02:00:00.000Z', aroseAt: '2025-04-25T16:59:59.000Z' },
			period: { label: '2025-03', fromLocal: '2025-03-26T00:00:00.000+07:00', zone: 'Asia/Jakarta' },
			counts: { reports: 4, written: 1, delivered: 1, decided: 1, late: 0 },
		});
		expect(JSON.stringify(items)).not.toMatch(/kenari/i);
		expect(await run('register', { period: '2025-03', limit: 2 })).toHaveLength(2);
		expect(await run('register', { period: '2031-01', returnAll: true })).toEqual([]);
	});

	test('the running period is the default; what is due and not delivered, or delivered late, is late', async () => {
		const kind = { wayIn: 'fields', report: 'RPT-2', ...GIVEN['RPT-2'], problem: 'Lain' };
		// A week before: its working day is over, whatever day it is today.
		const [late] = await run('write', { ...kind, aroseAt: ago(7 * 24 * 60) });
		const [now] = await run('write', { ...kind, aroseAt: ago(0.1) });
		const id = late.report.reportTicketId;
		const all = await run('register', { returnAll: true });
		expect(all.map(({ ticketId }) => ticketId)).toContain(now.report.reportTicketId);
		const old = (items: any[]) => items.find(({ ticketId }) => ticketId === id);
		const period = new Date(Date.parse(ago(7 * 24 * 60)) + 7 * 3_600_000 - 25 * 86_400_000)
			.toISOString()
			.slice(0, 7);
		expect(old(await run('register', { period, returnAll: true }))).toMatchObject({
			state: 'running',
			late: true,
		});
		await desk.sets(id, { djbc_request: 'deliver' }, 'integrasi');
		await desk.settles(id);
		expect(old(await run('register', { period, returnAll: true }))).toMatchObject({
			state: 'breached',
			late: true,
		});
	});

	test.each(['start', 'end'])('the one that ended last, also where the %s names a period', async (named) => {
		const policyRows = [{ id: 1, kind: 'switch', key: 'kpi.label', value: named, effectiveAt: '' }];
		const more = { period: 'ended', returnAll: true, policySource: 'rows', policyRows };
		const { zone } = policy.calendars.calendars[policy.offices.BRAVO!.calendar]!;
		const running = kpiPeriod(new Date().toISOString(), zone, named as 'end');
		const { from, to, label } = periodAfter(running, -1);
		const id = await report(arose(new Date(Date.parse(to) - 1000).toISOString(), `report:rpt1:9${named}:1`));
		await report(arose(running.from, `report:rpt1:8${named}:1`));
		const items = await run('register', more);
		expect(items.at(-1)).toMatchObject({ ticketId: id, period: { label, from, to } });
	});

	test('a period that is none names the field and the remedy', async () => {
		const error = await failure(run('register', { period: '2025-13' }));
		expect([error.message, error.description]).toEqual([
			'The field Period is not valid',
			expect.stringContaining('such as 2026-01'),
		]);
	});
});
