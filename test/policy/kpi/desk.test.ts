import { Compilation } from '../../../nodes/policy/kpi/compile';
import { questionOf } from '../../../nodes/policy/kpi/question';
import type { KpiResult } from '../../../nodes/policy/kpi/types';
import { kpiPeriod } from '../../../nodes/policy/period';
import { policy } from '../../clocks/desk';
import { SetupDesk } from '../../setup/desk';
import { QaDesk } from '../../verification/desk';

import { lineOf, NO_INPUTS } from './month';

/** K05 to K08 of tickets that the product's own rooms made on a desk. */
let desk: QaDesk;
beforeAll(async () => {
	desk = await QaDesk.open();
});
afterAll(SetupDesk.closeAll);

const GROUP = 'Terbatas::Kode Etik';

/** The period of an instant, since a test may run over its end. */
async function compiled(asOf: number, ids: number[], within = asOf): Promise<KpiResult> {
	const { label } = kpiPeriod(new Date(within).toISOString(), 'Asia/Jakarta', policy.switches.kpiLabel);
	const compilation = new Compilation(questionOf(policy, 'national', label, asOf), 'running');
	for (const id of ids) compilation.add(await desk.now(id));
	return compilation.result(NO_INPUTS, { periods: [null, null, null], runBefore: null });
}

test('escalations that were completed, cancelled, reopened and restricted, as the desk tells them', async () => {
	const reopened = await desk.completed();
	const first = await desk.opens(reopened.id);
	await desk.desk.macro('penilai', 'Verifikasi: belum ditindaklanjuti', first.taskId!);
	expect(await desk.follows(first.taskId!)).toMatchObject({ reopened: true });
	const verified = await desk.completed();
	const { taskId } = await desk.opens(verified.id);
	await desk.desk.macro('penilai', 'Verifikasi: ditindaklanjuti', taskId!);
	expect(await desk.follows(taskId!)).toMatchObject({ outcome: 'confirmed' });
	const request = await desk.asked({ restricted: true }, GROUP);
	await desk.sets('integrasi', request.id, { group: GROUP });
	request.agent = 'etik';
	const ethics = await desk.escalated(request, { category: 'CPL::ETH', unit: 'PUSAT-KI' });
	await desk.complete(ethics, 'etik');
	const plain = await desk.asked();

	const all = [reopened, verified, ethics];
	const ids = [...all.flatMap(({ id, request: { id: parent } }) => [id, parent]), plain.id];
	const now = Date.now();
	const asked = await desk.now(plain.id);
	const received = await compiled(now, ids, Date.parse(asked.djbc_received_at));
	const completed = await compiled(now, ids, Date.parse((await desk.now(ethics.id)).djbc_stopped_at));
	const numbers = ({ lines }: KpiResult, metric: string, cell = {}) => {
		const { numerator, denominator } = lineOf(lines, metric, cell);
		return [numerator, denominator];
	};
	expect(received.warnings).toEqual([]);
	expect(numbers(received, 'K05')).toEqual([3, 4]);
	expect(numbers(received, 'K08', { category: 'CPL::SVC' })).toEqual([2, null]);
	expect(numbers(received, 'K08', { category: 'CPL::ETH' })).toEqual([1, null]);
	expect(numbers(received, 'K08.letters')).toEqual([1, null]);
	expect(numbers(received, 'K08.letterHours.p50')[1]).toBe(1);
	// Two were completed by feedback, one of ethics by its letter; of the reopened one the first time.
	expect(numbers(completed, 'K07')).toEqual([2, 3]);
	expect(numbers(completed, 'K07b')).toEqual([1, 2]);
	const restricted = [ethics.number, (await request.now()).number];
	for (const number of restricted) expect(JSON.stringify([received, completed])).not.toContain(number);

	// Before anything was told there was nothing.
	const before = await compiled(Date.parse(asked.djbc_received_at) - 3_600_000, ids);
	expect(lineOf(before.lines, 'K07').denominator).toBe(0);
});
