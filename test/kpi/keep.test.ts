import { SetupDesk } from '../setup/desk';

import { KeepingDesk, resultOf } from './desk';

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
			// No mail of it, since it holds numbers.
			[true, 'note', 'System'],
			[true, 'note', 'Agent'],
		]);
		const [, run, staff] = articles;
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
		const [, run, staff] = await desk.articles(id!);
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

		expect(await desk.tickets(label)).toHaveLength(1);
		const KPI = `KPI ${label}:`;
		expect((await desk.subjects(id)).filter((subject) => subject.startsWith(KPI))).toEqual([
			...[`${KPI} sementara`, `${KPI} sementara`, `${KPI} final`, `${KPI} perbaikan`, `${KPI} perbaikan`],
		]);
		const notes = (await desk.articles(id)).filter(({ subject }) => subject.startsWith(KPI));
		expect(notes[2].body).toContain('3 baris berbeda dari hitungan sementara: K10 (1), K05 (1), K08 (1).');
		expect(notes[3].body).toContain('Alasan perbaikan: Roster Februari terlambat masuk');
		expect(notes[3].body).toContain('K10 Tingkat pembukaan kembali: semula 3,9, menjadi 4,2');
		expect(notes[3].body).toMatch(/K01 Jumlah permintaan: semula ([\d.]+), menjadi \1\n/);
		// A line that counts something apart is no headline.
		expect(notes[3].body).not.toContain('11,8');
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
		const result = resultOf('2025-04', 0);
		await Promise.all([desk.keep(result, { apart: true }), desk.keep(result, { apart: true })]);
		expect(await desk.tickets('2025-04')).toHaveLength(1);

		const both = await Promise.all([desk.keep(resultOf('2025-04', 7)), desk.keep(resultOf('2025-04', 7))]);
		expect(both.map(({ outcome }) => outcome)).toEqual(['kept', 'known']);
		const subjects = await desk.subjects(both[0]!.ticketId!);
		expect(subjects.filter((subject) => subject.startsWith('KPI 2025-04: final'))).toHaveLength(1);
		expect(subjects.filter((subject) => subject.startsWith('KPI periode 2025-04 (final)'))).toHaveLength(1);
	});
});
