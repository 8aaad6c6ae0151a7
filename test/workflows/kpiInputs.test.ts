import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { defaultPolicy } from '../../nodes/policy/document';
import { entryKinds, type EntryKindName } from '../../nodes/policy/kpi/entry';
import { callRows, assessmentRows, rosterRows } from '../../nodes/policy/kpi/rows';
import { shippedWorkflow } from '../e2e/shippedWorkflows';
import { runWorkflow } from './inProcess';

/** 62 KPI Inputs on n8n's engine: what people upload or fill in becomes rows, or a list of what to put right. */
jest.setTimeout(60_000);

type Row = Record<string, any>;

const workflow = shippedWorkflow('62-kpi-inputs');
const named = (name: string) => workflow.nodes.find((node) => node.name === name)!;
const forms = workflow.nodes.filter(({ type }) => type === 'n8n-nodes-base.form');
const endings = forms
	.filter(({ parameters }) => parameters.operation === 'completion')
	.map(({ name }) => name);

const pages: Record<EntryKindName, { data: string; page: string; table: string }> = {
	roster: { data: 'Roster dan kehadiran', page: 'Ask Roster', table: 'djbc_roster' },
	assessment: { data: 'Penilaian petugas', page: 'Ask Assessment', table: 'djbc_assessment' },
	phoneLog: { data: 'Log telepon', page: 'Ask Call', table: 'djbc_calls' },
};
const kinds = Object.keys(pages) as EntryKindName[];

/** Goes through the form; tables that are not given do not exist yet. */
async function visit(kind: EntryKindName, wanted: string, page: Row, tables: Record<string, Row[]> = {}) {
	const run = await runWorkflow(
		workflow,
		{ node: 'Inputs Form', items: [{ data: pages[kind].data, wanted }] },
		{
			tables,
			given: {
				'Ask CSV': [page],
				[pages[kind].page]: [page],
				...Object.fromEntries(endings.map((name) => [name, [{}]])),
			},
		},
	);
	const ended = endings.filter((name) => run.output(name));
	return { run, tables, rows: tables[pages[kind].table] as Row[], ended };
}

const upload = (kind: EntryKindName, text: string | Buffer, tables?: Record<string, Row[]>) => {
	const data = Buffer.from(text).toString('base64');
	const berkas = { data, mimeType: 'text/csv', fileName: 'roster.csv' };
	return visit(kind, 'Unggah berkas CSV', { json: {}, binary: { berkas } }, tables);
};
const fill = (kind: EntryKindName, cells: Row, tables?: Record<string, Row[]>) =>
	visit(kind, 'Isi satu baris', { submittedAt: '2026-02-01', formMode: 'production', ...cells }, tables);

const example = (kind: EntryKindName) => ({ ...entryKinds[kind].example, agen: 'andi.petugas' });
const csv = (kind: EntryKindName, ...lines: Row[]) => {
	const headings = Object.keys(entryKinds[kind].example);
	return [headings, ...lines.map((line) => headings.map((heading) => line[heading]))]
		.map((cells) => cells.join(';'))
		.join('\r\n');
};

describe.each(kinds)('%s', (kind) => {
	const readers = { roster: rosterRows, assessment: assessmentRows, phoneLog: callRows };
	const read = (rows: Row[]) => readers[kind](rows, Date.now());

	it('is saved from a file, in a table that the compiler reads', async () => {
		const { run, rows, ended } = await upload(kind, csv(kind, example(kind)));
		expect([run.error, ended]).toEqual([undefined, ['Saved']]);
		expect(rows).toHaveLength(1);
		const { rows: kept, problems } = read(rows);
		expect([kept!.length, problems]).toEqual([1, []]);
	});

	it('is saved from one page, which asks for each heading of the file', async () => {
		const fields = named(pages[kind].page).parameters.formFields.values as Row[];
		expect(fields.map(({ fieldName }) => fieldName).sort()).toEqual(
			Object.keys(entryKinds[kind].example).sort(),
		);
		const optional = fields.filter(({ requiredField }) => !requiredField).map(({ fieldName }) => fieldName);
		expect(optional.sort()).toEqual([...entryKinds[kind].optional].sort());
		const byFile = await upload(kind, csv(kind, example(kind)));
		const byPage = await fill(kind, example(kind));
		expect(byPage.ended).toEqual(['Saved']);
		const ours = ({ id, createdAt, updatedAt, ...row }: Row) => row;
		expect(byPage.rows.map(ours)).toEqual(byFile.rows.map(ours));
	});

	it('counts once, however often it is sent, and is corrected by what comes later', async () => {
		const { tables } = await upload(kind, csv(kind, example(kind)));
		const changed = {
			roster: { kehadiran: 'terlambat' },
			assessment: { hardskill: '60' },
			phoneLog: { selesai: '09:40:00' },
		};
		await upload(kind, csv(kind, example(kind)), tables);
		const { rows } = await fill(kind, { ...example(kind), ...changed[kind] }, tables);
		const counted = new Map(read(rows).rows!.map((row: Row) => [row.callHash ?? 'one', row]));
		expect([rows.length, read(rows).rows!.length]).toEqual([3, kind === 'phoneLog' ? 3 : 1]);
		expect([...counted.values()]).toMatchObject([
			{
				roster: { attendance: 'late', breaks: 60 },
				assessment: { hardskill: 60, softskill: 90 },
				phoneLog: { endedAt: '2026-01-26T02:40:00.000Z' },
			}[kind],
		]);
	});

	it('has a template to download, the one of the guide', async () => {
		const { run, ended } = await visit(kind, 'Unduh templat CSV', {});
		expect(ended).toEqual(['Template Ready']);
		const { fileName } = run.output('Make Template')![0]![0]!;
		const shipped = readFileSync(join(resolve(__dirname, '../../docs/panduan/templat'), fileName));
		expect(run.stored).toContain(shipped.toString('base64'));
	});
});

it('saves nothing of a file with one bad row, and lists each by its line', async () => {
	const bad = [{ kantor: 'MARS', agen: 'Budi Kanari' }, {}, { mulai: 'pagi', agen: '' }, { agen: 'x' }];
	const text = csv('roster', ...bad.map((change) => ({ ...example('roster'), ...change })));
	const { run, rows, ended } = await upload('roster', text, { djbc_policy: [] });
	expect([rows, ended]).toEqual([[], ['Refused']]);
	const { problems } = run.output('Check')![0]![0]!;
	expect(problems.map(({ line, column }: Row) => [line, column])).toEqual([
		[2, 'kantor'],
		[4, 'agen'],
		[4, 'mulai'],
	]);
	expect(JSON.stringify(problems)).not.toContain('Kanari');
});

it('tells a workbook given by mistake that it is none of its files', async () => {
	const { run, ended } = await upload('roster', Buffer.from('504b0304140006000800', 'hex'));
	expect(ended).toEqual(['Refused']);
	expect(run.output('Check')![0]![0]!.problems[0].message).toMatch(/Excel/);
});

it('knows the offices of the policy in force, and leaves out rows of it that cannot be read', async () => {
	const jayapura = { ...example('phoneLog'), kantor: 'KPPBC-JPR' };
	const row = (id: number, kind: string, key: string, value: string) => ({
		id,
		kind,
		key,
		value,
		effectiveAt: null,
		note: null,
	});
	const djbc_policy = [
		row(1, 'office', 'KPPBC-JPR', 'label=KPPBC TMP C Jayapura; zone=Asia/Jayapura'),
		row(2, 'nonsense', 'x', 'y'),
	];
	const { rows, ended } = await upload('phoneLog', csv('phoneLog', jayapura), { djbc_policy });
	expect(ended).toEqual(['Saved']);
	expect(rows).toMatchObject([{ office: 'KPPBC-JPR', ringAt: '2026-01-26T00:15:04.000Z' }]);
	expect((await upload('phoneLog', csv('phoneLog', jayapura))).ended).toEqual(['Refused']);
});

it('fails, and says so, when a table is full', async () => {
	const full = Object.freeze([]) as unknown as Row[];
	const { run, ended } = await upload('roster', csv('roster', example('roster')), { djbc_roster: full });
	expect([run.status, ended]).toEqual(['error', []]);
});

describe('each month', () => {
	const ago = (days: number) => new Date(Date.now() - days * 86_400_000);
	const upkeep = async (tables: Record<string, Row[]>) =>
		await runWorkflow(workflow, { node: 'Every Month', items: [{ timestamp: 'now' }] }, { tables });

	it('what is older than 400 days goes, a shift by its own day; nothing is asked or written', async () => {
		const row = (id: number, written: number, more: Row = {}) => ({
			...{ id, createdAt: ago(written), updatedAt: ago(written), rowKey: 'k', ...more },
		});
		const day = (days: number) => ago(days).toISOString().slice(0, 10);
		const tables = {
			// Planned long ahead, it is of use long after it was written.
			djbc_roster: [row(1, 450, { date: day(390) }), row(2, 402, { date: day(402) })],
			djbc_assessment: [row(1, 402), row(2, 390)],
			djbc_calls: [row(1, 402), row(2, 390)],
		};
		const run = await upkeep(tables);
		expect([run.status, run.output('Policy Rows')]).toEqual(['success', undefined]);
		const left = Object.entries(tables).map(([name, rows]) => [name, rows.map(({ id }) => id)]);
		expect(left).toEqual([
			['djbc_roster', [1]],
			['djbc_assessment', [2]],
			['djbc_calls', [2]],
		]);
	});

	it('has nothing to do before the first upload', async () => {
		expect((await upkeep({})).status).toBe('success');
	});
});

it('makes djbc_calls as 12 Inbox does', () => {
	const columns = (file: string) =>
		shippedWorkflow(file).nodes.find(({ name }) => name === 'Call Table')!.parameters.columns;
	expect(columns('62-kpi-inputs')).toEqual(columns('12-inbox'));
});

it('asks its visitors to be users of n8n who may run it, keeps no run, and forgets a page that nobody answers', () => {
	expect(named('Inputs Form').parameters).toMatchObject({
		authentication: 'n8nUserAuth',
		requireExecuteAccess: true,
		options: { includeUserInOutput: false },
	});
	expect(workflow.settings).toMatchObject({
		saveDataSuccessExecution: 'none',
		saveDataErrorExecution: 'none',
		saveManualExecutions: false,
	});
	for (const { parameters } of forms) expect(parameters).toMatchObject({ limitWaitTime: true });
});

it('names the offices that are shipped where it asks for one', () => {
	for (const { page } of [pages.roster, pages.phoneLog]) {
		const fields = named(page).parameters.formFields.values as Row[];
		const { placeholder } = fields.find(({ fieldName }) => fieldName === 'kantor')!;
		expect(placeholder.split(' atau ')).toEqual(Object.keys(defaultPolicy().offices));
	}
});
