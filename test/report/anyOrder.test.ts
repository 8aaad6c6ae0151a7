import { SetupDesk } from '../setup/desk';

import { filledBy, ReportingDesk } from './desk';

/** Events come late, twice, in any order or not at all: what counts is what the desk holds. */
let desk: ReportingDesk;
beforeAll(async () => {
	desk = await ReportingDesk.open();
});
afterAll(SetupDesk.closeAll);

/** Numbers from 0 to 1 by a seed (mulberry32). */
function random(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

test.each([1, 2, 3, 4, 5, 6])('order %i ends as every other does', async (seed) => {
	const next = random(seed);
	const thread = await desk.desk.asked(5);
	await desk.sets(thread.id, { djbc_request: 'rpt1' });
	const { reportTicketId } = await desk.write(thread.id);
	const id = reportTicketId!;
	/** Reports, clocks, both at once, or nobody hears of it. */
	const heard = async () => {
		const runs = [async () => void (await desk.follow(id)), async () => void (await desk.desk.follow(id))];
		for (let times = Math.floor(next() * 3); times > 0; times -= 1) {
			if (next() < 0.4) await Promise.all(runs.map(async (one) => await one()));
			else await runs[Math.floor(next() * runs.length)]!();
		}
	};
	await heard();
	await desk.says(id, filledBy('RPT-1', ['Satu', 'Dua', '']));
	await heard();
	await desk.says(id, filledBy('RPT-1', ['', '', 'Tiga']));
	const written = (await desk.articles(id)).at(-1).created_at;
	await heard();
	await desk.sets(id, { djbc_request: 'deliver' });
	const delivered = (await desk.now(id)).updated_at;
	await heard();
	// He may decide only where it was taken to him.
	await desk.follow(id);
	await desk.sets(id, { djbc_decision: 'Setuju.' }, 'kepala');
	await heard();
	await desk.desk.follow(id);
	await desk.follow(id);
	expect(await desk.settles(id)).toMatchObject({ outcome: 'nothing' });

	const report = await desk.now(id);
	expect(report).toMatchObject({
		...{ group: 'Bravo::Kinerja', djbc_written_at: written, djbc_request: null, djbc_decision: 'Setuju.' },
		...{ djbc_stopped_at: report.djbc_delivered_at, djbc_sla_state: expect.stringMatching(/met|breached/) },
		djbc_decided_at: expect.any(String),
	});
	expect(Math.abs(Date.parse(report.djbc_delivered_at) - Date.parse(delivered))).toBeLessThan(5);
	const notes = await desk.notes(id);
	expect(notes.filter((body) => body.includes('Laporan disampaikan kepada'))).toHaveLength(1);
	expect(notes.filter((body) => body.includes('Keputusan Kepala Seksi dicatat'))).toHaveLength(1);
	expect((await desk.notes(thread.id)).filter((body) => body.includes('diputuskan'))).toHaveLength(1);
	expect(report.djbc_clock_log.trim().split('\n')).toHaveLength(1);
});
