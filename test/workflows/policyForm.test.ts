import { defaultPolicy } from '../../nodes/policy/document';
import { kinds } from '../../nodes/policy/overlay/kinds';
import { policyFrom } from '../../nodes/policy/overlay/policyFrom';
import { tableRoles } from '../../nodes/policy/schema/reminders';
import { channels } from '../../nodes/policy/schema/services';
import { shippedWorkflow } from '../e2e/shippedWorkflows';
import { runWorkflow } from './inProcess';

/** 05 Policy on n8n's engine: what people fill in becomes a row, or nothing. */
jest.setTimeout(60_000);

const user = { email: 'ketua@kantor.example' };
const today = Date.parse('2026-11-20T00:00:00Z');

type Row = Record<string, unknown>;

/** Fills the form behind one choice of the door, and answers `confirmed` when asked to save. */
async function fill(wanted: string, page: Row, confirmed: string | null = 'Ya, simpan', rows: Row[] = []) {
	const tables = { djbc_policy: rows };
	const [ask] = Object.values(asked).filter((one) => one.wanted.includes(wanted));
	const run = await runWorkflow(
		shippedWorkflow('05-policy'),
		{ node: 'Policy Form', items: [{ wanted, user }] },
		{
			tables,
			given: {
				[ask!.node]: [{ user, ...page }],
				Confirm: [{ confirmed }],
				...Object.fromEntries(endings.map((name) => [name, [{}]])),
			},
		},
	);
	return { run, rows: tables.djbc_policy, ended: endings.filter((name) => run.output(name)) };
}

const workflow = shippedWorkflow('05-policy');
const named = (name: string) => workflow.nodes.find((node) => node.name === name)!;
const forms = workflow.nodes.filter(({ type }) => type === 'n8n-nodes-base.form');
const endings = forms
	.filter(({ parameters }) => parameters.operation === 'completion')
	.map(({ name }) => name);

/** Which page the door leads to. */
const asked = named('What Is Wanted').parameters.rules.values.map((rule: any, place: number) => ({
	wanted: rule.conditions.conditions.map(({ rightValue }: any) => rightValue) as string[],
	node: workflow.connections['What Is Wanted']!.main![place]![0]!.node,
})) as Array<{ wanted: string[]; node: string }>;

/** The choices of a field of a page. */
function choices(page: string, fieldName: string): string[] {
	const fields = named(page).parameters.formFields.values;
	return fields
		.find((field: any) => field.fieldName === fieldName)
		.fieldOptions.values.map(({ option }: any) => option);
}

const firstWords = (options: string[]) => options.map((option) => option.split(' ')[0]);

it('leads every choice of its first page somewhere', () => {
	const door = choices('Policy Form', 'wanted');
	expect(asked.flatMap(({ wanted }) => wanted)).toEqual(door);
});

it('asks its visitors to be users of n8n who may run it, and forgets a page that nobody answers', () => {
	expect(named('Policy Form').parameters).toMatchObject({
		authentication: 'n8nUserAuth',
		requireExecuteAccess: true,
	});
	for (const { parameters } of forms) {
		expect(parameters).toMatchObject({ limitWaitTime: true, resumeAmount: 1, resumeUnit: 'hours' });
	}
});

it('offers what the policy has', () => {
	const { units, templates, kpi, calendars, ranks } = defaultPolicy();
	expect(firstWords(choices('Ask Unit', 'unit')).slice(0, -1)).toEqual(Object.keys(units));
	expect(firstWords(choices('Ask Template', 'template')).sort()).toEqual(Object.keys(templates).sort());
	expect(choices('Ask KPI Target', 'indicator')).toEqual(
		Object.entries(kpi.indicators).map(([id, { label }]) => `${id} (${label})`),
	);
	expect(firstWords(choices('Ask Rank', 'rank'))).toEqual(Object.keys(ranks.ranks));
	expect(firstWords(choices('Ask Person', 'role'))).toEqual([...tableRoles]);
	const senders = choices('Ask Sender', 'channel').filter((option) => !option.startsWith('complaints'));
	expect(firstWords(senders).sort()).toEqual([...channels].sort());
	const keeping = Object.entries(calendars.calendars).filter(([, { kind }]) => kind === 'weekly');
	expect(firstWords(choices('Ask Working Day', 'calendar'))).toEqual(['*', ...keeping.map(([name]) => name)]);
	const refused = policyFrom({
		rows: [{ kind: 'switch', key: 'none', value: 'x' }],
		now: today,
		invalidRows: 'leaveOut',
	}).problems[0]!.message;
	const switches = refused.replace(/^.*use /, '').split(', ');
	expect(firstWords(choices('Ask Switch', 'name')).sort()).toEqual(switches.sort());
});

const cases: Array<[wanted: string, page: Row, row: { kind: string; key: string; value: string }]> = [
	[
		'Cuti bersama',
		{ day: '2026-12-28', name: 'Cuti bersama Natal' },
		{ kind: 'cuti_bersama', key: '2026-12-28', value: 'Cuti bersama Natal' },
	],
	[
		'Hari libur nasional',
		{ day: '2026-12-29', name: 'Pilkada' },
		{ kind: 'holiday', key: '2026-12-29', value: 'Pilkada' },
	],
	[
		'Hari kerja khusus (buka pada hari libur, atau tutup)',
		{ calendar: 'OFFICE-MKS (WITA)', day: '2026-12-24', hours: '07:30-12:00' },
		{ kind: 'working_day', key: 'OFFICE-MKS 2026-12-24', value: '07:30-12:00' },
	],
	[
		'Hari kerja khusus (buka pada hari libur, atau tutup)',
		{ calendar: '* (semua kalender yang mengikuti hari libur)', day: '2026-12-23', hours: 'Tutup' },
		{ kind: 'working_day', key: '* 2026-12-23', value: 'closed' },
	],
	[
		'Jam kerja Ramadan',
		{ year: '1448', from: '2027-02-08', to: '2027-03-09' },
		{ kind: 'ramadan', key: '1448', value: '2027-02-08..2027-03-09' },
	],
	[
		'Jadwal Tim 2',
		{ from: '2026-12-01', to: '2026-12-31', hours: '08:00-12:00, 13:00-20:00' },
		{ kind: 'schedule', key: '2026-12-01..2026-12-31', value: '08:00-12:00, 13:00-20:00' },
	],
	[
		'Jadwal Tim 2',
		{ from: '2026-12-25', to: '', hours: null },
		{ kind: 'schedule', key: '2026-12-25', value: '' },
	],
	[
		'Kantor',
		{
			code: 'KPPBC-JPR',
			label: 'KPPBC TMP C Jayapura',
			place: 'WIT (kalender baru)',
			sections: 'PLI: Seksi PLI, PDAD: Seksi PDAD',
			accountable: '',
		},
		{
			kind: 'office',
			key: 'KPPBC-JPR',
			value: 'label=KPPBC TMP C Jayapura; zone=Asia/Jayapura; sections=PLI: Seksi PLI, PDAD: Seksi PDAD',
		},
	],
	[
		'Kontak unit',
		{
			unit: 'DIT-IKC (Direktorat Informasi Kepabeanan dan Cukai)',
			works: 'Tidak diubah',
			name: 'Rina; S.Kom.',
			email: 'ikc@kantor.example',
			phone: '0215551234',
		},
		{ kind: 'unit', key: 'DIT-IKC', value: 'name=Rina, S.Kom.; email=ikc@kantor.example; phone=0215551234' },
	],
	[
		'Kontak unit',
		{
			unit: 'Unit lain (isi kodenya di bawah)',
			code: 'DIT-KC',
			label: 'Direktorat KC',
			office: 'BRAVO',
			works: 'external (di luar Zammad: surel, telepon, surat)',
		},
		{ kind: 'unit', key: 'DIT-KC', value: 'label=Direktorat KC; office=BRAVO; kind=external' },
	],
	[
		'Jendela waktu peringkat eskalasi',
		{ rank: 'R1', amount: 180, unitOfTime: 'menit kerja' },
		{ kind: 'rank', key: 'R1', value: 'WM(180)' },
	],
	[
		'Templat teks',
		{ template: 'receipt (tanda terima)', part: 'Isi', text: '-' },
		{ kind: 'template', key: 'receipt', value: '-' },
	],
	[
		'Akun resmi',
		{ office: 'KPPBC-MKS', channel: 'instagram_dm (pesan Instagram)', account: '@bcmakassar' },
		{ kind: 'sender', key: 'KPPBC-MKS instagram_dm', value: '@bcmakassar' },
	],
	[
		'Akun resmi',
		{ office: '', channel: 'complaints fax (saluran pengaduan: faksimile)', account: '(021) 4890967' },
		{ kind: 'sender', key: 'complaints fax', value: '(021) 4890967' },
	],
	[
		'Sakelar aturan',
		{ name: 'rules.MARAGA.capAtOpening (Maraga: paling lambat 10 menit setelah buka)', setting: 'true' },
		{ kind: 'switch', key: 'rules.MARAGA.capAtOpening', value: 'true' },
	],
	[
		'Target KPI',
		{ indicator: 'K02 (Ketepatan waktu layanan)', target: '95' },
		{ kind: 'kpi_target', key: 'K02', value: '95' },
	],
	[
		'Petugas pengingat',
		{ role: 'team_leader (Ketua Tim)', place: 'SVC-CC', persons: 'siti.aminah, ketua@contoh.go.id' },
		{ kind: 'person', key: 'team_leader SVC-CC', value: 'siti.aminah, ketua@contoh.go.id' },
	],
];

it('has a page and a case for every kind of row', () => {
	const shown = new Set([...cases.map(([, , { kind }]) => kind), 'cover']);
	expect(shown).toEqual(new Set(Object.keys(kinds)));
});

it.each(cases)('%s: one sound row, seen before it is saved', async (wanted, page, row) => {
	const { run, rows, ended } = await fill(wanted, {
		...page,
		date: '2026-12-20',
		time: '',
		reason: 'SKB uji',
	});
	expect([run.error, ended]).toEqual([undefined, ['Saved']]);
	expect(rows).toEqual([
		expect.objectContaining({
			...row,
			effectiveAt: '2026-12-20T00:00:00.000+07:00',
			note: 'SKB uji; oleh ketua@kantor.example',
		}),
	]);
	expect(policyFrom({ rows, now: Date.parse('2026-12-21T00:00:00Z') }).problems).toEqual([]);
});

it('shows what a row changes when it takes effect, not today', async () => {
	const page = { day: '2026-12-28', name: 'Cuti bersama Natal', date: '2026-12-20', time: '08:00' };
	const { run } = await fill('Cuti bersama', page);
	expect(run.output('Check')![0]![0]!.validation.changes).toMatchObject([
		{ path: '/calendars/holidays/cutiBersama/2026-12-28', before: null, after: 'Cuti bersama Natal' },
	]);
	expect(run.output('New Row')![0]![0]!.effectiveAt).toBe('2026-12-20T08:00:00.000+07:00');
});

it('takes effect at once when no time is given', async () => {
	const { rows } = await fill('Target KPI', { indicator: 'K02 (Ketepatan waktu layanan)', target: '95' });
	expect(rows).toMatchObject([{ effectiveAt: '' }]);
});

it('makes the table when there is none', async () => {
	const tables: Record<string, Row[]> = {};
	await runWorkflow(
		workflow,
		{ node: 'Policy Form', items: [{ wanted: 'Target KPI', user }] },
		{
			tables,
			given: {
				'Ask KPI Target': [{ indicator: 'K02 x', target: '95' }],
				Confirm: [{ confirmed: 'Ya, simpan' }],
				Saved: [{}],
			},
		},
	);
	expect(tables.djbc_policy).toMatchObject([{ kind: 'kpi_target' }]);
});

it.each([
	[
		'no confirmation',
		'Target KPI',
		{ indicator: 'K02 x', target: '95' },
		'Tidak, batalkan',
		'Nothing Changed',
	],
	['a page nobody answered', 'Target KPI', { indicator: 'K02 x', target: '95' }, null, 'Nothing Changed'],
	['a value that is none', 'Target KPI', { indicator: 'K02 x', target: 'banyak' }, 'Ya, simpan', 'Refused'],
	[
		'a time that is none',
		'Target KPI',
		{ indicator: 'K02 x', target: '95', date: '2026-12-20', time: 'pagi' },
		'Ya, simpan',
		'Refused',
	],
	[
		'a time without a date',
		'Target KPI',
		{ indicator: 'K02 x', target: '95', time: '08:00' },
		'Ya, simpan',
		'Refused',
	],
	[
		'a year that is not complete',
		'Tahun kalender baru',
		{ year: '2027', decree: 'SKB uji' },
		'Ya, simpan',
		'Refused',
	],
])('writes nothing after %s', async (_what, wanted, page, confirmed, ending) => {
	const { run, rows, ended } = await fill(wanted, page, confirmed);
	expect([run.error, ended, rows]).toEqual([undefined, [ending], []]);
});

it('lets no older broken row stand in the way of a sound one', async () => {
	const broken = { id: 1, kind: 'rank', key: 'R1', value: 'besok', effectiveAt: '', note: '' };
	const { rows } = await fill('Target KPI', { indicator: 'K02 x', target: '95' }, 'Ya, simpan', [broken]);
	expect(rows).toMatchObject([broken, { id: 2, kind: 'kpi_target' }]);
});

describe('what is in force', () => {
	const rows = () => [
		{
			id: 1,
			kind: 'cuti_bersama',
			key: '2026-12-28',
			value: 'Cuti bersama Natal',
			effectiveAt: '',
			note: '',
		},
		{ id: 2, kind: 'rank', key: 'R1', value: 'besok', effectiveAt: '', note: '' },
	];
	const look = (row: string) => {
		const tables = { djbc_policy: rows() as Row[] };
		const given = {
			'Show and Choose': [{ row, user, date: '', time: '', reason: 'dicabut' }],
			Confirm: [{ confirmed: 'Ya, simpan' }],
			Saved: [{}],
			'Nothing Withdrawn': [{}],
		};
		const start = {
			node: 'Policy Form',
			items: [{ wanted: 'Lihat yang berlaku, atau tarik kembali sebuah baris', user }],
		};
		return runWorkflow(workflow, start, { tables, given }).then((run) => ({ run, rows: tables.djbc_policy }));
	};

	it('is told with what differs and what cannot be used', async () => {
		const { run, rows: after } = await look('Tidak, cukup melihat');
		expect(run.output('Policy in Force')![0]![0]!.validation).toMatchObject({
			changes: [{ path: '/calendars/holidays/cutiBersama/2026-12-28' }],
			problems: [{ path: '/rows/2/value' }],
		});
		expect([after.length, run.output('Nothing Withdrawn')]).toEqual([2, [[{}]]]);
	});

	it('loses a row by a further row', async () => {
		const { rows: after } = await look('#1 cuti_bersama | 2026-12-28 | Cuti bersama Natal');
		expect(after[2]).toMatchObject({ kind: 'cuti_bersama', key: '2026-12-28', value: '-' });
		expect(policyFrom({ rows: after, now: today, invalidRows: 'leaveOut' }).policy.hash).toBe(
			defaultPolicy().hash,
		);
	});
});

describe('running clocks', () => {
	const change = (number: string, dueAfter: string | null) => ({
		ticketId: Number(number),
		number,
		rule: 'SOCIAL',
		receivedAt: '2026-01-12T02:00:00.000Z',
		dueBefore: '2026-01-15T09:00:00.000Z',
		dueAfter,
		waiting: null,
		failure: dueAfter ? null : { code: 'calendar_not_covered', reason: 'The calendar ends.' },
	});
	const moved = change('70000000011', '2026-01-19T09:00:00.000Z');
	const failing = change('70000000012', null);

	const recompute = (changes: Row[], confirmed: string) =>
		runWorkflow(
			workflow,
			{ node: 'Policy Form', items: [{ wanted: 'Hitung ulang tenggat yang sedang berjalan', user }] },
			{
				tables: { djbc_policy: [] },
				given: {
					'List Changes': changes,
					'Confirm Recompute': [{ confirmed, decidedBy: 'Kepala Seksi', reason: 'SKB uji' }],
					'Apply Change': [{ outcome: 'applied' }],
					Recomputed: [{}],
					'Nothing to Recompute': [{}],
				},
			},
		);

	it('are written one by one after a yes, those that can be computed', async () => {
		const run = await recompute([moved, failing], 'Ya, tulis semuanya');
		expect(run.output('Each Change')).toEqual([[moved]]);
		expect([run.error, run.output('Recomputed')]).toEqual([undefined, [[{}]]]);
	});

	it.each([
		['a no', [moved], 'Tidak, batalkan'],
		['a list of failures only', [failing], 'Ya, tulis semuanya'],
		['an empty list', [{}], 'Ya, tulis semuanya'],
	])('stay as they are after %s', async (_what, changes, confirmed) => {
		const run = await recompute(changes, confirmed);
		expect([run.error, run.output('Nothing to Recompute')]).toEqual([undefined, [[{}]]]);
		expect(run.output('Each Change')).toBeUndefined();
	});
});
