import { ago, policy } from '../clocks/desk';
import { SetupDesk } from '../setup/desk';

import { filledBy, HEADINGS, ReportingDesk } from './desk';

let desk: ReportingDesk;
beforeAll(async () => {
	desk = await ReportingDesk.open();
});
afterAll(SetupDesk.closeAll);
afterEach(async () => await desk.desk.control('DELETE', '/faults'));

const toMinute = (at: string) => new Date(Math.floor(Date.parse(at) / 60_000) * 60_000).toISOString();

/** The report of a macro on a ticket, not written yet. */
async function opened(code = 'RPT-1', group?: string, agent = 'agen') {
	const thread = await desk.desk.asked(30, {}, group);
	await desk.sets(thread.id, { djbc_request: code.toLowerCase().replace('-', '') }, agent);
	const { reportTicketId, reportNumber } = await desk.write(thread.id);
	return { thread, id: reportTicketId!, number: reportNumber! };
}

describe('the sections', () => {
	test.each(['RPT-1', 'RPT-2', 'RPT-3'].flatMap((code) => [0, 1, 2].map((place) => [code, place] as const)))(
		'%s is refused while section %i is empty, and the note names that one only',
		async (code, place) => {
			const { id } = await opened(code, undefined, 'integrasi');
			const texts = ['Kenari satu.', 'Kenari dua.', 'Kenari tiga.'].map((text, at) =>
				at === place ? '' : text,
			);
			const signature = '<div>Terima kasih</div><div data-signature="true">Budi<br>Bravo Bea Cukai</div>';
			await desk.says(id, filledBy(code, texts) + signature, 'integrasi');
			await desk.sets(id, { djbc_request: 'deliver' }, 'integrasi');
			const followed = await desk.settles(id);
			const section = policy.reports[code]!.sections[place]!;
			expect(followed).toMatchObject({ outcome: 'refused', reasons: ['sectionsEmpty'], empty: [section.id] });
			const note = (await desk.notes(id)).at(-1)!;
			expect(HEADINGS(code).map((label) => note.includes(`. ${label}"`))).toEqual(
				[0, 1, 2].map((one) => one === place),
			);
			const report = await desk.now(id);
			expect([report.djbc_request, report.djbc_delivered_at, report.djbc_written_at]).toEqual([
				null,
				null,
				null,
			]);
			expect(report.djbc_sla_state).toBe('running');
			expect(JSON.stringify(followed)).not.toMatch(/kenari/i);
		},
	);

	test('may be written in several articles; the last one tells when; what a citizen writes counts for nothing', async () => {
		const { id } = await opened();
		const [one, two, three] = HEADINGS('RPT-1');
		await desk.says(id, filledBy('RPT-1', ['a', 'b', 'c']), 'agen', { sender: 'Customer' });
		await desk.says(
			id,
			`<div>${one}:</div><blockquote>Kasus.</blockquote><ol><li><b>${two}</b></li></ol>PMK 199`,
		);
		expect(await desk.follow(id)).toMatchObject({ outcome: 'nothing', empty: [] });
		const last = await desk.says(id, `<p>3) <i>${three}</i>: perlu penegasan</p>`);
		await desk.says(id, 'Tambahan.');
		expect(await desk.settles(id)).toMatchObject({ outcome: 'changed', saw: ['written'] });
		expect((await desk.now(id)).djbc_written_at).toBe(last.created_at);
	});

	test('a typed time of writing without the sections, or before the problem, is put back', async () => {
		const { id } = await opened();
		await desk.sets(id, { djbc_written_at: ago(-90) });
		expect(await desk.settles(id)).toMatchObject({ outcome: 'refused', reasons: ['timeAhead'] });
		expect((await desk.now(id)).djbc_written_at).toBeNull();
		await desk.says(id, filledBy('RPT-1', ['a', 'b', 'c']));
		await desk.sets(id, { djbc_written_at: ago(600) });
		expect(await desk.settles(id)).toMatchObject({ reasons: ['timeEarly'] });
		expect((await desk.now(id)).djbc_written_at).toBeTruthy();
	});
});

describe('the delivery', () => {
	test('by the macro stops the clock at its save, frees no text, and takes it to Kepala Seksi', async () => {
		const { id, thread } = await opened();
		await desk.says(id, filledBy('RPT-1', ['Kenari', 'Kenari', 'Kenari']));
		await desk.desk.macro('agen', 'Sampaikan laporan', id);
		const [first, second] = await Promise.all([desk.follow(id), desk.follow(id)]);
		expect([first.outcome, second.outcome].sort()).toEqual(['changed', 'nothing']);
		expect(JSON.stringify([first, second])).not.toMatch(/kenari/i);
		const report = await desk.now(id);
		expect(report).toMatchObject({ group: 'Bravo::Kinerja', owner: '-', djbc_request: null });
		expect(report.djbc_stopped_at).toBe(report.djbc_delivered_at);
		expect(report.djbc_clock_log).toContain('RPT');
		const notes = (await desk.notes(id)).filter((body) => body.includes('Laporan disampaikan kepada'));
		expect(notes).toHaveLength(1);
		await desk.sets(id, { djbc_request: 'deliver' }, 'kepala');
		expect(await desk.settles(id)).toMatchObject({ reasons: ['alreadyDelivered'] });
		expect((await desk.now(id)).djbc_delivered_at).toBe(report.djbc_delivered_at);

		await desk.sets(id, { djbc_decision: 'Kenari: setuju.' }, 'kepala');
		const saved = (await desk.now(id)).updated_at;
		expect(await desk.settles(id)).toMatchObject({ saw: ['decided'], outcome: 'changed' });
		expect(Math.abs(Date.parse((await desk.now(id)).djbc_decided_at) - Date.parse(saved))).toBeLessThan(5);
		const told = (await desk.notes(thread.id)).filter((body) => body.includes('telah diputuskan'));
		expect(told).toEqual([`Laporan dengan nomor tiket ${report.number} telah diputuskan oleh Kepala Seksi.`]);
	});

	test('a time that is typed counts, whoever looks first, and a correction too; a wrong one is put back', async () => {
		const { id } = await opened();
		await desk.says(id, filledBy('RPT-1', ['a', 'b', 'c']));
		const typed = toMinute(new Date().toISOString());
		await desk.sets(id, { djbc_delivered_at: typed });
		// Workflow 20 may be first: it stops the clock, and the report follows.
		await desk.desk.follow(id);
		expect(await desk.settles(id)).toMatchObject({ saw: ['written', 'delivered'], reasons: [] });
		const report = await desk.now(id);
		expect(report.group).toBe('Bravo::Kinerja');
		expect(report.djbc_stopped_at).toBe(report.djbc_delivered_at);
		expect(Date.parse(report.djbc_delivered_at)).toBeGreaterThanOrEqual(Date.parse(report.djbc_written_at));
		for (const [wrong, reason] of [
			[ago(-60), 'timeAhead'],
			[ago(900), 'timeEarly'],
		] as const) {
			await desk.sets(id, { djbc_delivered_at: wrong }, 'kepala');
			expect(await desk.settles(id)).toMatchObject({ outcome: 'refused', reasons: [reason] });
			const { djbc_delivered_at: at, djbc_stopped_at: stopped } = await desk.now(id);
			expect([toMinute(at), toMinute(stopped)]).toEqual([
				toMinute(report.djbc_delivered_at),
				toMinute(report.djbc_delivered_at),
			]);
		}
	});

	test('typed while a section is empty is put back, and a clock that workflow 20 stopped runs on', async () => {
		const { id } = await opened();
		await desk.sets(id, { djbc_delivered_at: new Date().toISOString() });
		await desk.desk.follow(id);
		expect((await desk.now(id)).djbc_sla_state).toMatch(/met|breached/);
		expect(await desk.settles(id)).toMatchObject({ outcome: 'refused', reasons: ['sectionsEmpty'] });
		expect(await desk.now(id)).toMatchObject({ djbc_sla_state: 'running', djbc_delivered_at: null });
	});

	test('a decision before it is refused, and what was written stands in the note', async () => {
		const { id } = await opened();
		await desk.sets(id, { djbc_decision: 'Setuju.\nSegera.' });
		expect(await desk.settles(id)).toMatchObject({ outcome: 'refused', reasons: ['notDelivered'] });
		expect((await desk.notes(id)).at(-1)).toContain('> Setuju.\n> Segera.');
		const { djbc_decision: decision, djbc_decided_at: at } = await desk.now(id);
		expect([decision || null, at]).toEqual([null, null]);
	});

	test('a decision counts where Kepala Seksi wrote it; anybody else of a restricted group is refused', async () => {
		const { id, thread } = await opened('RPT-1', 'Terbatas::Saring', 'saring');
		await desk.says(id, filledBy('RPT-1', ['a', 'b', 'c']), 'saring');
		await desk.sets(id, { djbc_request: 'deliver' }, 'saring');
		await desk.settles(id);
		for (const more of [{}, { djbc_decided_at: toMinute(new Date().toISOString()) }]) {
			await desk.sets(id, { djbc_decision: 'Setuju saja.', ...more }, 'saring');
			expect(await desk.settles(id)).toMatchObject({ outcome: 'refused', reasons: ['notHead'], saw: [] });
			expect((await desk.notes(id)).at(-1)).toMatch(/peran "Kepala Seksi"[^]*> Setuju saja\./);
			const { djbc_decision: decision, djbc_decided_at: at } = await desk.now(id);
			expect([decision || null, at]).toEqual([null, null]);
		}
		expect((await desk.notes(thread.id)).filter((body) => body.includes('diputuskan'))).toEqual([]);
		await desk.sets(id, { djbc_decision: 'Setuju.' }, 'kepala');
		expect(await desk.settles(id)).toMatchObject({ outcome: 'changed', saw: ['decided'] });
	});

	test('a restricted report stays in its group, and its source is told the number', async () => {
		const { id, thread, number } = await opened('RPT-1', 'Terbatas::Saring', 'saring');
		await desk.says(id, filledBy('RPT-1', ['a', 'b', 'c']), 'saring');
		await desk.sets(id, { djbc_request: 'deliver' }, 'saring');
		await desk.settles(id);
		expect(await desk.now(id)).toMatchObject({ group: 'Terbatas::Saring' });
		await desk.sets(id, { djbc_decision: 'Setuju.' }, 'kepala');
		expect(await desk.settles(id)).toMatchObject({ saw: ['decided'] });
		expect((await desk.notes(thread.id)).at(-1)).toContain(number);
		// Moved out meanwhile, the source may not name it.
		const other = await opened('RPT-1', 'Terbatas::Saring', 'saring');
		await desk.says(other.id, filledBy('RPT-1', ['a', 'b', 'c']), 'saring');
		await desk.sets(other.id, { djbc_request: 'deliver' }, 'saring');
		await desk.settles(other.id);
		await desk.sets(other.thread.id, { group: 'Bravo::Layanan' }, 'integrasi');
		await desk.sets(other.id, { djbc_decision: 'Setuju.' }, 'kepala');
		await desk.settles(other.id);
		expect((await desk.notes(other.thread.id)).filter((body) => body.includes('diputuskan'))).toEqual([]);
	});

	test('a run that failed between the two notes tells the source once', async () => {
		const { id, thread } = await opened();
		await desk.says(id, filledBy('RPT-1', ['a', 'b', 'c']));
		await desk.sets(id, { djbc_request: 'deliver' });
		await desk.settles(id);
		await desk.sets(id, { djbc_decision: 'Setuju.' }, 'kepala');
		const path = `/tickets/${id}\\?`;
		await desk.desk.control('POST', '/faults', {
			method: 'PUT',
			path,
			fault: 'status',
			status: 422,
			times: 1,
		});
		await expect(desk.follow(id)).rejects.toThrow();
		await desk.settles(id);
		const told = (await desk.notes(thread.id)).filter((body) => body.includes('telah diputuskan'));
		expect(told).toHaveLength(1);
	});
});

describe('one that an agent opens by the template', () => {
	async function byTemplate(code: string, more: object = {}, title = policy.reports[code]!.label) {
		const { id } = await desk.desk.as('agen', 'POST', '/tickets', {
			...{ title, group: 'Bravo::Layanan', customer: 'agen', state: 'open', djbc_record: 'report', ...more },
			article: {
				...{ type: 'note', sender: 'Agent', internal: true, content_type: 'text/html' },
				body: filledBy(code, []),
			},
		});
		return id as number;
	}

	test.each(['RPT-1', 'RPT-2', 'RPT-3'])(
		'%s gets its clock from its creation, or from the typed time',
		async (code) => {
			const plain = await byTemplate(code);
			expect(await desk.settles(plain)).toMatchObject({ report: code, saw: ['begun'], failure: null });
			const report = await desk.now(plain);
			expect(report).toMatchObject({ djbc_rule: 'RPT', djbc_sla_state: 'running', djbc_office: 'BRAVO' });
			expect(Date.parse(report.djbc_received_at)).toBe(Date.parse(report.created_at));
			const typed = toMinute(ago(50));
			const timed = await byTemplate(code, { djbc_typed_at: typed });
			await desk.settles(timed);
			expect(await desk.now(timed)).toMatchObject({
				djbc_received_at: typed,
				djbc_key_lag: expect.any(Number),
			});
			const ahead = await byTemplate(code, { djbc_typed_at: toMinute(ago(-60)) });
			expect(await desk.settles(ahead)).toMatchObject({ reasons: ['timeAhead'], saw: ['begun'] });
			expect(await desk.now(ahead)).toMatchObject({ djbc_typed_at: null });
		},
	);

	test('is told by its headings where the title says another thing; one that says nothing is asked for its title', async () => {
		const headed = await byTemplate('RPT-3', {}, 'Gangguan pengawasan');
		expect(await desk.settles(headed)).toMatchObject({ report: 'RPT-3' });
		const { id } = await desk.desk.as('agen', 'POST', '/tickets', {
			...{ title: 'Apa saja', group: 'Bravo::Layanan', customer: 'agen', djbc_record: 'report' },
			article: { type: 'note', sender: 'Agent', internal: true, body: 'Kosong.' },
		});
		expect(await desk.follow(id)).toMatchObject({ outcome: 'leftAlone', report: null });
		await desk.sets(id, { djbc_request: 'deliver' });
		expect(await desk.follow(id)).toMatchObject({ outcome: 'refused', reasons: ['kindUnknown'] });
		expect(await desk.now(id)).toMatchObject({ djbc_request: null });
	});
});

test('a ticket that is no report costs nothing, one that is gone stops nothing', async () => {
	const { given } = desk;
	const { followReport } = await import('../../nodes/report');
	const { RULES } = await import('./desk');
	const of = async (ticketId: number, record: string, wish: string | null = null) =>
		await followReport(given, { ticketId, record, wish }, RULES, Date.now());
	expect(await of(1, 'request')).toMatchObject({ outcome: 'nothing' });
	expect(given.zammad.requests).toBe(0);
	expect(await of(999_999, 'report')).toMatchObject({ outcome: 'nothing' });
	const thread = await desk.desk.asked(5);
	await thread.macro('Sampaikan laporan');
	expect(await of(thread.id, 'request', 'deliver')).toMatchObject({
		outcome: 'refused',
		reasons: ['noReport'],
	});
	expect((await desk.notes(thread.id)).at(-1)).toContain('hanya untuk tiket laporan');
	expect(await of(thread.id, 'request', 'deliver')).toMatchObject({ outcome: 'nothing' });
	expect(await thread.now()).toMatchObject({ djbc_request: null, djbc_delivered_at: null });
});
