import { reports } from '../../../nodes/policy/kpi/indicators/reports';

import { begins, found, lived, numbersOf, ticketAt } from './month';

const ARISEN = '2026-02-02T03:00:00Z';
const DUE = '2026-02-02T10:00:00.000Z';

const report = (values: Record<string, unknown> = {}, received = ARISEN) =>
	lived(
		ticketAt(received, {
			...{ djbc_record: 'report', djbc_channel: '', group: 'Bravo::Layanan', title: 'Laporan kasus sulit' },
			...values,
		}),
		[begins(received, 'RPT', DUE)],
	);

test('reports whose matter arose in the period, with what had become of them by then', () => {
	const [written, delivered, decided] = [
		'2026-02-02T04:00:00.000Z',
		'2026-02-02T10:00:00.001Z',
		'2026-02-09T03:00:00.000Z',
	];
	const late = report({
		...{ djbc_written_at: written, djbc_delivered_at: delivered, djbc_decided_at: decided },
		djbc_thread_key: 'report:rpt2:70000000001:1',
	});
	const inTime = report({ djbc_written_at: written, djbc_delivered_at: DUE });
	const open = report({ title: 'Apa saja' });
	const restricted = report({ djbc_written_at: written, group: 'Terbatas::Kode Etik' });
	const tickets = [
		...[late, inTime, open, restricted],
		report({}, '2026-01-25T16:59:59.999Z'),
		report({}, '2026-02-25T17:00:00Z'),
		ticketAt(ARISEN),
	];
	const all = found(reports, { tickets });
	const counts = (findings: typeof all) =>
		['written', 'delivered', 'late'].map((what) => numbersOf(findings, `RPT.${what}`)[0]);
	expect(counts(all)).toEqual([3, 2, 3]);
	const base = { aroseAt: '2026-02-02T03:00:00.000Z', dueAt: DUE };
	const sorted = [late, inTime, open].sort((one, other) => (one.number < other.number ? -1 : 1));
	expect(all.register!.map(({ number }) => number)).toEqual(sorted.map(({ number }) => number));
	const lineOf = (number: string) => all.register!.find((one) => one.number === number);
	expect(lineOf(late.number)).toEqual({
		...{ ...base, number: late.number, report: 'RPT-2', writtenAt: written, deliveredAt: delivered },
		...{ decidedAt: decided, late: true },
	});
	expect(lineOf(inTime.number)).toMatchObject({ report: 'RPT-1', decidedAt: null, late: false });
	expect(lineOf(open.number)).toEqual({
		...{ ...base, number: open.number, report: '', writtenAt: null, deliveredAt: null, decidedAt: null },
		late: true,
	});
	// Counted, and named nowhere.
	expect(JSON.stringify(all)).not.toContain(restricted.number);

	// In the numbers of an office the register would tell how many are restricted.
	const ofOffice = found(reports, { tickets, scope: 'BRAVO' });
	expect(counts(ofOffice)).toEqual([2, 2, 2]);
	expect(ofOffice.register).toEqual(all.register);

	// At its due time nothing is late yet, and what came later is not known.
	const before = found(reports, { tickets, asOf: DUE });
	expect(counts(before)).toEqual([3, 1, 0]);
	expect(before.register!.find(({ number }) => number === late.number)).toMatchObject({
		...{ writtenAt: written, deliveredAt: null, decidedAt: null, dueAt: DUE, late: false },
	});
	expect(counts(found(reports, { tickets, scope: 'KPPBC-MKS' }))).toEqual([0, 0, 0]);
});
