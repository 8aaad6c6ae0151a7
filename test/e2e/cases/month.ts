import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { kpiPeriod, periodAfter } from '../../../nodes/policy/period';
import type { KpiResult } from '../../../nodes/policy/kpi/types';
import { unzipped } from '../../exports/docx';
import { readPdf } from '../../exports/pdf';
import { findCanaries, type Finding } from '../canaries';
import { FormVisitor, type FormPage } from '../formVisitor';
import { shippedWorkflow } from '../shippedWorkflows';
import { officer } from '../staff';
import { post } from './context';
import { newThread, planted, plantedWords } from './planted';
import { until, type GetTalk } from './talk';

const RUNS = '/form/djbc-kpi';
const INPUTS = '/form/djbc-kpi-inputs';

/** Workflows 60 and 62 by their forms, as shipped: a month in numbers, and what the desk does not know of it. */
export function month(context: GetTalk): void {
	/** Ended more than a month ago: its final run is due. */
	const period = periodAfter(kpiPeriod(new Date().toISOString(), 'Asia/Jakarta'), -2);
	const day = (of: number) => `${period.toLocal.slice(0, 8)}${of}`;
	/** The agent of the roster: named in its table, and in the file for Kepala Seksi. */
	const agent = `Kanari${randomBytes(6).toString('hex')}`;
	const workflows: string[] = [];
	let admin: FormVisitor;
	let restrictedNumber: string;

	beforeAll(async () => {
		const { desk, rig } = context();
		await officer(desk.admin, 'uji.kasi', 'Kepala Seksi');
		for (const name of ['60-kpi-month', '62-kpi-inputs']) {
			const id = await rig.editor.importWorkflow(shippedWorkflow(name));
			await rig.editor.activate(id);
			workflows.push(id);
		}
		admin = new FormVisitor(rig.n8n.url);
		await admin.logIn(rig.login);
	});
	afterAll(async () => {
		// The search held this process up: connections that n8n closed meanwhile must be noticed first.
		await sleep(500);
		for (const id of workflows) await context().rig.editor.deactivate(id);
	});

	const upload = async (data: string, ...lines: string[]): Promise<FormPage> => {
		const wanted = { 'Data apa?': data, 'Apa yang ingin Anda lakukan?': 'Unggah berkas CSV' };
		const page = await (await admin.open(INPUTS)).submit(wanted);
		const file = new File([lines.join('\r\n')], 'unggahan.csv', { type: 'text/csv' });
		return await page.submit({ 'Berkas CSV': file });
	};
	const ask = async (wanted: string, label = period.label, reason = ''): Promise<string> => {
		const page = await (
			await admin.open(RUNS)
		).submit({
			...{ Cakupan: 'national (semua kantor, WIB)', 'Periode (tahun-bulan)': label },
			...{ 'Jenis hitungan': wanted, 'Alasan (hanya untuk penyajian kembali; tanpa nama orang)': reason },
		});
		return page.text;
	};
	const kpiTickets = async () =>
		await context().desk.agent.tickets('djbc_thread_key', `kpi:national:${period.label}`);

	it('lets in nobody who is not a user of this n8n, and no user who may not run it', async () => {
		const { n8n, editor } = context().rig;
		const colleague = { email: 'tamu.kinerja@kantor.example', password: 'Djbc-0a1b2c3d4e' };
		await editor.invite(colleague);
		for (const form of [RUNS, INPUTS]) {
			const stranger = new FormVisitor(n8n.url);
			await expect(stranger.open(form)).rejects.toThrow('does not open the form: 401');
			expect(await stranger.post(form, { 'field-0': 'national' })).toBe(401);
			await stranger.logIn(colleague);
			await expect(stranger.open(form)).rejects.toThrow('does not open the form: 403');
		}
		expect(await kpiTickets()).toEqual([]);
	});

	it('refuses a roster with a bad row by its line and keeps none of it; takes the mended one', async () => {
		const { editor } = context().rig;
		const headings = 'agen;kantor;tanggal;mulai;selesai;antrean;kehadiran';
		const good = `${agent};BRAVO;${day(10)};08:00;10:00;telepon;hadir`;
		const late = (office: string) => `${agent};${office};${day(11)};08:00;10:00;telepon;terlambat`;
		const refused = await upload('Roster dan kehadiran', headings, good, late('MARS'));
		expect(refused.text).toMatch(/Tidak ada yang disimpan.*Baris 3, kolom kantor ?:/);
		expect(refused.text).not.toContain(agent);
		expect(await editor.rows('djbc_roster')).toEqual([]);
		const saved = await upload('Roster dan kehadiran', headings, good, late('BRAVO'));
		expect(saved.text).toContain('2 baris disimpan');
		expect(await editor.rows('djbc_roster')).toMatchObject([
			{ agent, office: 'BRAVO', date: day(10), queue: 'phone', attendance: 'present' },
			{ agent, date: day(11), attendance: 'late' },
		]);
		const calls = [1, 2, 3].map(
			(one) => `${one};BRAVO;masuk;dijawab;${day(10)};09:0${one}:00;09:0${one}:05;09:0${one}:50;${agent}`,
		);
		const log = 'id_panggilan;kantor;arah;hasil;tanggal;dering;dijawab;selesai;agen';
		expect((await upload('Log telepon', log, ...calls)).text).toContain('3 baris disimpan');
	});

	it.each([
		['Penyajian kembali', period.label, 'Alasan uji', /Belum ada angka final/],
		['Penyajian kembali', period.label, '', /Hitungan tidak disimpan.*memerlukan alasan/],
		['Sementara', period.label, '', /Hitungan tidak disimpan.*Waktu hitungan tidak sesuai/],
		['Final', 'Januari', '', /Hitungan tidak disimpan.*tahun dan bulan, misalnya 2026-01/],
	])('refuses on its page what cannot be: %s of %s, reason "%s"', async (wanted, label, reason, why) => {
		expect(await ask(wanted, label, reason)).toMatch(why);
		expect(await kpiTickets()).toEqual([]);
	});

	it('keeps a final run on one ticket of Bravo::Kinerja, in two notes with files', async () => {
		const said = await ask('Final');
		const [ticket] = await kpiTickets();
		expect(said).toContain(`Hitungan disimpan Berkasnya ada pada tiket ${ticket.number}.`);
		const title = `KPI Nasional ${period.label}`;
		expect(ticket).toMatchObject({ title, group: 'Bravo::Kinerja', djbc_record: 'kpi' });
		const notes = await context().desk.agent.articles(ticket.id);
		expect(notes.map(({ type, internal }) => [type, internal])).toEqual(Array(3).fill(['note', true]));
		const names = notes.map(({ attachments }) => attachments.map((one: any) => one.filename));
		const name = `kpi-national-${period.label}-final`;
		expect(names).toEqual([
			[],
			[`${name}-petugas.csv`],
			['.csv', '.xlsx', '.pdf', '.json'].map((ending) => name + ending),
		]);
		const files = await filesOf(ticket.id);
		// What people gave later is not of its time (PER-5).
		const none = [null, 0, 0];
		expect(numbers(files, 'final')).toMatchObject({ K01: [0, 0, null], K12: none, K14: none });
	});

	it('says of the same wish that it is fulfilled, whatever the desk was told since, and writes nothing', async () => {
		const receivedAt = `${day(12)}T03:00:00.000Z`;
		const typed = { channel: 'whatsapp', receivedAt, meta: { manual_time: 'true' } };
		const suspect = { ...typed, body: { text: 'Petugas meminta uang suap agar barang keluar.' } };
		for (const change of [typed, typed, suspect]) {
			const { status, body } = await post(context(), planted(newThread(), change).message);
			expect(status).toBe(202);
			restrictedNumber = body.ticketNumber;
		}
		const [{ id, number }] = await kpiTickets();
		const before = await context().desk.agent.articles(id);
		expect(await ask('Final')).toContain(`Hitungan ini sudah disimpan pada tiket ${number}.`);
		expect(await kpiTickets()).toHaveLength(1);
		expect(await context().desk.agent.articles(id)).toEqual(before);
	});

	it('restates it with what was keyed in and given since; files name no agent but the one of Kepala Seksi', async () => {
		expect(await ask('Penyajian kembali', period.label, 'Roster terlambat masuk')).toMatch(
			/Hitungan disimpan/,
		);
		const [ticket] = await kpiTickets();
		const files = await filesOf(ticket.id);
		expect(numbers(files, 'restatement')).toMatchObject({
			K01: [3, 3, null],
			K12: [0.8, 3, 4],
			K14: [50, 1, 2],
		});
		const naming = [...files].filter(([, text]) => text.includes(agent)).map(([file]) => file);
		expect(naming).toEqual([`kpi-national-${period.label}-restatement-petugas.csv`]);
		const notes = (await context().desk.agent.articles(ticket.id)).map(({ subject, body }) => subject + body);
		for (const text of [...files.values(), ...notes.slice(1)]) {
			expect([...plantedWords, restrictedNumber].filter((word) => text.includes(word))).toEqual([]);
		}
		expect(notes.join('\n')).not.toContain(agent);
	});

	it('leaves no run behind, no word of a ticket, and the agent in the tables only', async () => {
		const { editor, n8n } = context().rig;
		for (const id of workflows) expect(await editor.settledExecutionIds(id)).toEqual([]);
		const isElsewhere = ({ word, file }: Finding) => word !== agent || !/database\.sqlite/.test(file);
		const found = () => findCanaries(n8n.folder, [...plantedWords, agent]).filter(isElsewhere);
		// What was uploaded and made goes from n8n's disk with the run, a moment after its end.
		await until('no file of a run is left', async () => found().every(({ word }) => word !== agent));
		expect(found()).toEqual([]);
	});

	/** Text of all files on the ticket, by name. */
	async function filesOf(ticketId: number): Promise<Map<string, string>> {
		const { agent: reader, url, agentToken } = context().desk;
		const files = new Map<string, string>();
		for (const { id, attachments } of await reader.articles(ticketId)) {
			for (const { id: file, filename } of attachments) {
				const path = `/api/v1/ticket_attachment/${ticketId}/${id}/${file}`;
				const headers = { authorization: `Token token=${agentToken}` };
				const answer = await fetch(`${url}${path}`, { headers });
				files.set(filename, textOf(filename, Buffer.from(await answer.arrayBuffer())));
			}
		}
		return files;
	}

	/** Value, numerator, denominator of each metric's total, by the JSON of that run. */
	function numbers(files: Map<string, string>, run: string): Record<string, unknown[]> {
		const { lines } = JSON.parse(files.get(`kpi-national-${period.label}-${run}.json`)!) as KpiResult;
		const totals = lines.filter(
			({ service, channel, category, rule }) => !(service || channel || category || rule),
		);
		return Object.fromEntries(
			totals
				.reverse()
				.map(({ metric, value, numerator, denominator }) => [metric, [value, numerator, denominator]]),
		);
	}
}

function textOf(name: string, content: Buffer): string {
	if (name.endsWith('.xlsx')) return [...unzipped(content).values()].join('\n');
	if (name.endsWith('.pdf')) return readPdf(content).pages.join('\n');
	return content.toString('utf8');
}
