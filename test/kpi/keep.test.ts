import { dueRuns } from '../../nodes/kpi/due';
import type { KpiResult } from '../../nodes/policy/kpi/types';
import { periodOf } from '../../nodes/policy/period';
import { policy } from '../clocks/desk';
import { SetupDesk } from '../setup/desk';

import { KeepingDesk, notesOf, resultOf } from './desk';

const UNREAD = { outcome: 'refused', reason: 'unread', ticketId: null };

afterAll(SetupDesk.closeAll);

describe.each(['5.2', '7.0'] as const)('on a Zammad %s', (version) => {
	let desk: KeepingDesk;
	beforeAll(async () => {
		desk = await KeepingDesk.open(version);
	});
	afterEach(async () => await desk.desk.control('DELETE', '/faults'));

	test('a first run makes the ticket, its files, and a notice with nothing but period, run and number', async () => {
		const kept = await desk.keep(resultOf('2025-01', 0));
		expect(kept).toMatchObject({ outcome: 'kept', told: 1, external: [], mail: null });
		const [ticket] = await desk.tickets('2025-01');
		expect(ticket).toMatchObject({
			...{ id: kept.ticketId, number: kept.ticketNumber, title: 'KPI Nasional 2025-01' },
			...{
				group: 'Bravo::Kinerja',
				customer: 'integrasi',
				djbc_record: 'kpi',
				djbc_thread_key: 'kpi:national:2025-01',
			},
		});
		const articles = await desk.articles(ticket.id);
		expect(articles.map(({ internal, type, sender }) => [internal, type, sender])).toEqual([
			[true, 'note', 'System'],
			[true, 'note', 'Agent'],
			// No mail of it, since it holds numbers.
			[true, 'note', 'System'],
		]);
		const [, staff, run] = articles;
		expect(run.id).toBe(kept.articleId);
		const names = (one: any) => one.attachments.map(({ filename }: any) => filename);
		expect(names(run)).toEqual(['kpi.csv', 'kpi.xlsx', 'kpi.pdf', 'kpi.json']);
		expect(run.body).toContain('periode 2025-01 (sementara)');
		expect(run.body).toContain(
			'26 Januari 2025 pukul 00.00 WIB sampai sebelum 26 Februari 2025 pukul 00.00 WIB',
		);
		const content = await desk.given().zammad.articles.attachedText(run, run.attachments[3].id);
		expect(JSON.parse(content)).toMatchObject({ schema: 'djbc.kpi.v1', run: 'preliminary' });
		expect(content).not.toContain('Canary');

		expect(names(staff)).toEqual(['kpi-petugas.csv']);
		const words = staff.body.replace(/<[^>]+>/g, ' ').trim();
		expect(words).toMatch(
			new RegExp(
				`^Angka kinerja periode 2025-01 \\(sementara\\) ada pada tiket ${ticket.number}\\.\\s+Kepada: +Kepala Seksi$`,
			),
		);
		const { mentions } = await desk.desk.as(
			'integrasi',
			'GET',
			`/mentions?mentionable_type=Ticket&mentionable_id=${ticket.id}`,
		);
		const kasi = await desk.desk.as('kasi', 'GET', '/users/me');
		expect(mentions.map(({ user_id }: any) => user_id)).toEqual([kasi.id]);
	});

	test('Kepala Seksi and the coordinator of Team 3 read it, agents get 403 on ticket, notes and files', async () => {
		const { ticketId: id } = await desk.keep(resultOf('2025-01', 0));
		const [, staff, run] = await desk.articles(id!);
		const paths = [
			`/tickets/${id}`,
			`/ticket_articles/by_ticket/${id}`,
			...[run, staff].map((one) => `/ticket_attachment/${id}/${one.id}/${one.attachments[0].id}`),
		];
		const statuses = async (login: string) => {
			const { url, adminToken } = desk.desk.setup.sandbox;
			const headers = { authorization: `Token token=${adminToken}`, from: login, accept: 'application/json' };
			return await Promise.all(
				paths.map(async (path) => (await fetch(`${url}/api/v1${path}`, { headers })).status),
			);
		};
		for (const login of ['kasi', 'koordinator']) expect(await statuses(login)).toEqual([200, 200, 200, 200]);
		for (const login of ['agen', 'pdad']) expect(await statuses(login)).toEqual([403, 403, 403, 403]);
	});

	test('runs are kept once, in their order; a final one is frozen, what comes after says why', async () => {
		const label = '2025-02';
		const first = await desk.keep(resultOf(label, 0));
		const id = first.ticketId!;
		expect(await desk.keep(resultOf(label, 1))).toMatchObject({
			outcome: 'known',
			articleId: first.articleId,
		});
		expect(desk.requests).toBe(2);
		expect(await desk.keep(resultOf(label, 0), { again: true })).toMatchObject({ outcome: 'known' });
		expect(await desk.keep(resultOf(label, 1), { again: true })).toMatchObject({ outcome: 'kept' });
		expect(await desk.keep(resultOf(label, 9))).toMatchObject({ outcome: 'refused', reason: 'noFinal' });

		const final = await desk.keep(resultOf(label, 7));
		expect(final).toMatchObject({ outcome: 'kept', ticketId: id });
		expect(await desk.keep(resultOf(label, 7))).toMatchObject({
			outcome: 'known',
			articleId: final.articleId,
		});
		// Of tickets that were touched since, more are read; the numbers are the same.
		expect(await desk.keep(resultOf(label, 7, { read: { tickets: 9_999, requests: 1 } }))).toMatchObject({
			outcome: 'known',
		});
		for (const other of [
			resultOf(label, 7, { policyHash: 'another' }),
			resultOf(label, 2),
			resultOf(label, 1.5),
		]) {
			const kept = await desk.keep(other, { again: true });
			expect(kept).toMatchObject({ outcome: 'frozen', articleId: final.articleId, told: 0 });
		}
		for (const days of [8, 9, 9]) await desk.keep(resultOf(label, days));
		await desk.keep(resultOf(label, 10, { runBefore: null, differences: [] }));

		expect(await desk.tickets(label)).toHaveLength(1);
		const KPI = `KPI ${label}:`;
		expect((await desk.subjects(id)).filter((subject) => subject.startsWith(KPI))).toEqual([
			...[
				`${KPI} sementara`,
				`${KPI} sementara`,
				`${KPI} final`,
				`${KPI} penyajian kembali`,
				`${KPI} penyajian kembali`,
			],
			`${KPI} penyajian kembali`,
		]);
		const notes = (await desk.articles(id)).filter(({ subject }) => subject.startsWith(KPI));
		expect(notes[2].body).toMatch(/3 baris berbeda dari hitungan sementara: K10 \(\d\), /);
		expect(notes[3].body).toContain('Alasan penyajian kembali: Roster Februari terlambat masuk');
		expect(notes[3].body).toContain('K10 Tingkat pembukaan kembali: semula 3,9\u00a0%, menjadi 4,2\u00a0%');
		// What has no value of its own is told by its parts, as in workbook and report.
		expect(notes[3].body).toMatch(
			/Tidak berubah: K01 Jumlah permintaan; .*K03 Waktu respons pertama, median, menit kerja; .*K13 Hardskill; /,
		);
		// A line that counts something apart is no headline.
		expect(notes[3].body).not.toContain('11,8');
		// Nothing is told of a run that could not be read.
		expect(notes[5].body).toContain('Hitungan sebelumnya tidak terbaca');
		expect(notes[5].body).not.toContain('semula 4');
	});

	test('what is of no kept kind is refused before the desk is asked', async () => {
		for (const [result, reason] of [
			[resultOf('2025-03', -1), 'running'],
			[resultOf('2025-03', 9, { reason: ' ' }), 'noReason'],
			[resultOf('2025-03', 8, { run: 'final' }), 'asOf'],
			[resultOf('2025-03', 7, { run: 'preliminary' }), 'asOf'],
		] as const) {
			expect(await desk.keep(result)).toMatchObject({ outcome: 'refused', reason, ticketId: null });
			expect(desk.requests).toBe(0);
		}
		expect(await desk.keep(resultOf('2025-03', 9))).toMatchObject({ outcome: 'refused', reason: 'noFinal' });
		expect(await desk.tickets('2025-03')).toEqual([]);
	});

	test('two processes at once make one ticket, two of one process one run', async () => {
		// Each is of the moment it began in.
		const [ticket] = await atOnce(resultOf('2025-04', 0), resultOf('2025-04', 0.001));
		expect(await desk.subjects(ticket.id)).toEqual(notesOf('2025-04', 'sementara'));
		const [other] = await atOnce(resultOf('2025-05', 7), resultOf('2025-05', 7));
		expect(await desk.subjects(other.id)).toEqual(notesOf('2025-05', 'final'));
		const { mentions } = await desk.desk.as(
			'integrasi',
			'GET',
			`/mentions?mentionable_type=Ticket&mentionable_id=${other.id}`,
		);
		expect(mentions).toHaveLength(1);

		const both = await Promise.all([desk.keep(resultOf('2025-04', 7)), desk.keep(resultOf('2025-04', 7))]);
		expect(both.map(({ outcome }) => outcome)).toEqual(['kept', 'known']);
		const [, ...notes] = notesOf('2025-04', 'final');
		expect(await desk.subjects(both[0]!.ticketId!)).toEqual([...notesOf('2025-04', 'sementara'), ...notes]);
	});

	/** By two processes. @returns the tickets of the period */
	async function atOnce(...results: KpiResult[]): Promise<any[]> {
		const kept = await Promise.all(results.map(async (result) => await desk.keep(result, { apart: true })));
		const outcomes = kept.map(({ outcome, reason }) => reason ?? outcome).sort();
		expect(['elsewhere kept', 'kept known']).toContain(outcomes.join(' '));
		const tickets = await desk.tickets(results[0]!.period.label);
		expect(tickets).toHaveLength(1);
		return tickets;
	}

	test('a policy that names periods by their end finds what was kept', async () => {
		const kept = await desk.keep(resultOf('2025-06', 7));
		const renamed = { ...resultOf('2025-06', 7), period: periodOf('2025-07', 'Asia/Jakarta', 'end') };
		expect(await desk.keep(renamed)).toMatchObject({ outcome: 'frozen', articleId: kept.articleId });
		const { zammad } = desk.given();
		const byEnd = { ...policy, switches: { ...policy.switches, kpiLabel: 'end' as const } };
		const [due] = await dueRuns(zammad, byEnd, ['national'], Date.parse('2025-09-10T00:00:00Z'));
		expect(due).toMatchObject({ period: '2025-08', run: 'final' });
		expect(await dueRuns(zammad, byEnd, ['national'], Date.parse('2025-08-10T00:00:00Z'))).toEqual([]);
	});

	test('final numbers need every table that exists; a preliminary run says what it lacks', async () => {
		const unread = ['djbc_roster'];
		expect(await desk.keep(resultOf('2025-08', 0, { unread }))).toMatchObject({ outcome: 'kept' });
		expect(await desk.keep(resultOf('2025-08', 7, { unread }))).toMatchObject(UNREAD);
		expect(desk.requests).toBe(0);
		const { ticketId } = await desk.keep(resultOf('2025-08', 7, { runBefore: null, differences: [] }));
		expect((await desk.articles(ticketId!)).at(-1).body).toContain(
			'Tidak ada hitungan sementara yang dapat dibandingkan.',
		);
		expect(await desk.keep(resultOf('2025-08', 9, { unread }))).toMatchObject(UNREAD);
	});
});
