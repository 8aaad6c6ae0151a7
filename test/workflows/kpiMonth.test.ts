import { defaultPolicy } from '../../nodes/policy/document';
import { isoInstant } from '../../nodes/policy/instant';
import type { KpiResult } from '../../nodes/policy/kpi/types';
import { kpiPeriod, periodAfter } from '../../nodes/policy/period';
import { shippedWorkflow } from '../e2e/shippedWorkflows';
import { KeepingDesk, resultOf } from '../kpi/desk';
import { SetupDesk } from '../setup/desk';

import { runWorkflow } from './inProcess';

/** Workflow 60, whole, on n8n's engine, against the sandbox. */
jest.setTimeout(120_000);

let desk: KeepingDesk;
beforeAll(async () => {
	desk = await KeepingDesk.open();
});
afterAll(SetupDesk.closeAll);
afterEach(async () => await desk.desk.control('DELETE', '/faults'));

const workflow = shippedWorkflow('60-kpi-month');
const named = (name: string) => workflow.nodes.find((node) => node.name === name)!;

/** @param results made-up numbers in place of those that Compile finds on the desk; all else is as shipped */
async function run(node: string, item: object, results: readonly KpiResult[] | null, tables = {}) {
	const file = shippedWorkflow('60-kpi-month');
	for (const one of file.nodes) if ('waitBetweenTries' in one) one.waitBetweenTries = 0;
	if (results) {
		const compile = file.nodes.find(({ name }) => name === 'Compile')!;
		const given = Buffer.from(JSON.stringify(results)).toString('base64');
		Object.assign(compile, { type: 'n8n-nodes-base.set', typeVersion: 3.4, credentials: {} });
		compile.parameters = {
			mode: 'raw',
			jsonOutput: `={{ "${given}".base64Decode().parseJson()[$itemIndex] }}`,
			options: {},
		};
	}
	return await runWorkflow(
		file,
		{ node, items: [item] },
		{ credentials: { djbcZammadApi: desk.desk.credential }, tables, given: { 'Show Page': [{}] } },
	);
}

/** Whoever fills the form. */
async function ask(fields: object, results: readonly KpiResult[] | null = null, tables = {}) {
	const asked = { scope: 'national (semua kantor, WIB)', reason: '', user: { email: 'kasi@kantor.example' } };
	const done = await run('KPI Form', { ...asked, ...fields }, results, tables);
	return { done, page: done.output('Page')?.[0]?.[0] };
}

const running = kpiPeriod(isoInstant(Date.now()), 'Asia/Jakarta');
const [ended, before] = [-1, -2].map((count) => periodAfter(running, count)) as [
	typeof running,
	typeof running,
];

/** So many days after the earlier of the two periods began. */
const written = (days: number) => new Date(Date.parse(before.from) + days * 86_400_000);
const row = (id: number, createdAt: Date, more: object) => ({ id, createdAt, updatedAt: createdAt, ...more });
const onDay = (days: number) => isoInstant(written(days).getTime()).slice(0, 10);

const rows = {
	djbc_calls: [
		row(1, written(3), { callHash: 'a', direction: 'in' }),
		// Long after the final run of the earlier period.
		row(2, new Date(), { callHash: 'b', direction: 'in' }),
	],
	djbc_roster: [
		row(1, new Date(), { agent: 'a', date: '2020-01-01' }),
		// A roster is planned ahead.
		row(2, written(-40), { agent: 'a', date: before.toLocal.slice(0, 10) }),
	],
	djbc_assessment: [
		row(1, written(-10), { rowKey: 'j', date: onDay(-11) }),
		row(2, written(5), { rowKey: 'k', date: onDay(5) }),
		// The date of the same one, put right: it belongs to the period before.
		row(3, written(6), { rowKey: 'k', date: onDay(-5) }),
	],
};

describe('60 KPI Month', () => {
	it('keeps what is due each night, once, and reads each table once from the earliest period on', async () => {
		const first = await run('Every Night', {}, null, rows);
		expect(first.status).toBe('success');
		expect(first.output('Wanted Runs')![0]).toMatchObject([
			{ period: ended.label },
			{ period: before.label, run: 'final' },
		]);
		expect(first.output('Roster')![0]).toMatchObject([{ id: 2 }]);
		expect(first.output('Assessments')![0]).toMatchObject([{ id: 2 }, { id: 3 }]);
		// A table is missing: that stops nothing.
		expect(first.output('Surveys')![0]).toMatchObject([{ error: expect.any(String) }]);
		for (const table of ['Calls', 'Roster', 'Assessments', 'Surveys', 'Compile'])
			expect(first.times(table)).toBe(1);
		const [compiled, final] = first.output('Compile')![0]!;
		expect(compiled!.lines.find(({ metric }: { metric: string }) => metric === 'K12').value).toBeNull();
		expect(compiled!.warnings).toEqual(
			expect.arrayContaining([
				expect.stringMatching(/^djbc_calls row 1 is not counted: /),
				'djbc_survey does not exist',
			]),
		);
		const ofCalls = final!.warnings.filter((text: string) => text.startsWith('djbc_calls'));
		expect(ofCalls).toEqual([expect.stringMatching(/ row 1 /)]);
		const stored = first.output('Store')![0]!;
		expect(stored.map(({ kept }) => [kept.outcome, kept.told])).toEqual([
			['kept', 1],
			['kept', 1],
		]);
		expect(first.output('Outcome')![0]).toMatchObject([{ byForm: false, troubles: [] }]);
		expect(first.output('Page')).toBeUndefined();

		const second = await run('Every Night', {}, null, rows);
		expect(second.status).toBe('success');
		expect(second.output('Store')).toBeUndefined();
		for (const { label } of [ended, before]) expect(await desk.tickets(label)).toHaveLength(1);
	});

	it('keeps no final run without a table that exists, names it, and makes it once the table is read', async () => {
		const damaged = () => {
			throw new Error('SQLITE_BUSY');
		};
		const tables = { ...rows, djbc_roster: Object.assign([], { filter: damaged }) };
		const wanted = { period: '2020-05', wanted: 'Final' };
		const failed = await ask(wanted, null, tables);
		expect(failed.done.output('Store')![0]).toMatchObject([
			{ kept: { outcome: 'refused', reason: 'unread' } },
		]);
		expect(failed.page!.text).toMatch(/^Ada tabel yang tidak dapat dibaca/);
		expect(failed.done.output('Outcome')![0]![0]!.troubles).toEqual([
			'Store: the final run of national 2020-05 was refused (unread).',
			'Compile: djbc_roster could not be read.',
		]);
		expect(await desk.tickets('2020-05')).toEqual([]);
		const policyRow = { id: 4, kind: 'nonsense', key: 'a', value: 'Budi Santoso', effectiveAt: '' };
		const kept = await ask(wanted, null, { ...rows, djbc_policy: [policyRow] });
		expect(kept.page).toMatchObject({ title: 'Hitungan disimpan' });
		expect(kept.done.output('Outcome')![0]![0]!.troubles).toEqual([
			'Compile: djbc_policy counts without /rows/4/kind.',
		]);
		const policy = Object.assign([], { filter: damaged });
		const other = await ask({ ...wanted, period: '2020-06' }, null, { ...rows, djbc_policy: policy });
		expect(other.done.output('Store')![0]).toMatchObject([{ kept: { reason: 'unread' } }]);
	});

	it('tries all that are due and names what failed; the next night goes on', async () => {
		await desk.desk.control('POST', '/faults', {
			...{ method: 'POST', path: '/tickets/search' },
			fault: 'status',
			status: 503,
		});
		const failed = await run('Every Night', {}, null);
		expect(failed.status).toBe('error');
		expect(failed.error!.message).toMatch(/^List Due: Zammad: search tickets failed \(status 503/);
		expect(failed.output('Compile')).toBeUndefined();
	});

	it('tells the visitor of the form what became of his wish, with the number of the ticket', async () => {
		const wanted = { period: ' 2021-01 ', wanted: 'Final' };
		const kept = await ask(wanted);
		expect(kept.done.status).toBe('success');
		expect(kept.done.output('Wanted Runs')![0]).toMatchObject([{ period: '2021-01', run: 'final' }]);
		const [{ number }] = await desk.tickets('2021-01');
		expect(kept.page).toEqual({ title: 'Hitungan disimpan', text: `Berkasnya ada pada tiket ${number}.` });
		const other = resultOf('2021-01', 7, { policyHash: 'another' });
		expect((await ask(wanted, [other])).page).toMatchObject({
			title: 'Angka final sudah dibekukan',
			text: expect.stringContaining(number),
		});
		const reason = 'Roster terlambat masuk';
		const restated = await ask({ ...wanted, wanted: 'Penyajian kembali', reason });
		expect(restated.done.output('Wanted Runs')![0]).toMatchObject([{ run: 'restatement', reason }]);
		expect(restated.page).toMatchObject({ title: 'Hitungan disimpan' });
	});

	it.each([
		[{ period: '2021-02', wanted: 'Penyajian kembali', reason: 'Alasan' }, /Belum ada angka final/],
		[{ period: '2021-02', wanted: 'Penyajian kembali' }, /^Penyajian kembali memerlukan alasan\.$/],
		[{ period: 'Januari', wanted: 'Final' }, /^Periode ditulis sebagai tahun dan bulan, misalnya 2026-01\.$/],
		[{ period: '2099-01', wanted: 'Final' }, /baru dapat dibuat mulai 5 Maret 2099 pukul 00\.00 WIB\.$/],
		[{ period: '2021-02', wanted: 'Sementara' }, /^Waktu hitungan tidak sesuai dengan jenisnya: /],
		[{ period: '2021-02', wanted: 'Final', scope: 'LAMA' }, /^Cakupan itu tidak dikenal\.$/],
	])('refuses %j on its page', async (fields, text) => {
		const { page, done } = await ask(fields);
		expect(done.status).toBe('success');
		expect(page).toEqual({ title: 'Hitungan tidak disimpan', text: expect.stringMatching(text) });
	});
});

it('asks its visitors to be users of n8n who may run it, offers all offices, and keeps no run', () => {
	const { parameters } = named('KPI Form');
	expect(parameters).toMatchObject({ authentication: 'n8nUserAuth', requireExecuteAccess: true });
	const scopes = parameters.formFields.values[0].fieldOptions.values.map(
		({ option }: any) => option.split(' ')[0],
	);
	expect(scopes).toEqual(['national', ...Object.keys(defaultPolicy().offices)]);
	expect(named('Show Page').parameters).toMatchObject({ limitWaitTime: true, resumeUnit: 'minutes' });
	expect(workflow.settings).toMatchObject({
		...{ saveDataSuccessExecution: 'none', saveDataErrorExecution: 'none' },
		...{ saveManualExecutions: false, saveExecutionProgress: false },
	});
});
