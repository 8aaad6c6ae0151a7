import { earlierOf } from '../../nodes/kpi/earlier';
import { runId } from '../../nodes/kpi/kept';
import { questionOf } from '../../nodes/policy/kpi/question';
import type { KpiResult } from '../../nodes/policy/kpi/types';
import { periodOf } from '../../nodes/policy/period';
import { policy } from '../clocks/desk';
import { SetupDesk } from '../setup/desk';

import { KeepingDesk, resultOf } from './desk';

let desk: KeepingDesk;
beforeAll(async () => {
	desk = await KeepingDesk.open();
});
afterAll(SetupDesk.closeAll);

const DAY = 86_400_000;

/** As Compile asks. @param days after the end of the period */
async function earlier(label: string, days: number, scope = 'national') {
	const asOf = Date.parse(periodOf(label, 'Asia/Jakarta').to) + days * DAY;
	const { zammad } = desk.given();
	const found = await earlierOf(zammad, questionOf(policy, scope, label, asOf));
	return { ...found, requests: zammad.requests };
}

const told = (result: KpiResult | null) => (result ? `${result.period.label} ${result.run}` : null);

test('nothing kept costs one request', async () => {
	const { periods, runBefore, warnings, requests } = await earlier('2023-06', 0);
	expect([periods, runBefore, warnings, requests]).toEqual([[null, null, null], null, [], 1]);
});

test('what was restated since stands beside no run of before', async () => {
	await desk.keep(resultOf('2022-03', 7));
	expect((await earlier('2022-04', 7)).periods.map(told)).toEqual(['2022-03 final', null, null]);
	await desk.keep(resultOf('2022-03', 60));
	expect((await earlier('2022-04', 7)).periods.map(told)).toEqual(['2022-03 final', null, null]);
	expect((await earlier('2022-04', 40)).periods.map(told)).toEqual(['2022-03 restatement', null, null]);
});

test('of a period before the last run counts, of this one the run before the time that is asked', async () => {
	for (const [label, days] of [
		['2023-11', 7],
		['2023-12', 0],
		['2023-12', 7],
		['2023-12', 10],
		['2024-01', 0],
		['2024-02', 0],
		['2024-02', 7],
		['2024-02', 9],
	] as const) {
		expect(await desk.keep(resultOf(label, days))).toMatchObject({ outcome: 'kept' });
	}
	// Another office's month is none of ours.
	await desk.keep(resultOf('2023-11', 0, { scope: 'BRAVO', scopeLabel: 'Bravo' }));

	for (const [days, before] of [
		[0, null],
		[7, '2024-02 preliminary'],
		[9, '2024-02 final'],
		[12, '2024-02 restatement'],
	] as const) {
		const { periods, runBefore, warnings, requests } = await earlier('2024-02', days);
		expect(told(runBefore)).toBe(before);
		expect(periods.map(told)).toEqual(['2024-01 preliminary', '2023-12 restatement', '2023-11 final']);
		expect(warnings).toEqual([]);
		expect(requests).toBeLessThanOrEqual(9);
	}
	const { periods } = await earlier('2024-02', 7);
	const { agents: _, ...kept } = resultOf('2023-11', 7);
	expect(periods[2]).toEqual({ ...kept, agents: [] });
});

describe('a file that is none of the run', () => {
	/** Whoever may write on the ticket may put anything there. */
	async function withFile(label: string, content: string): Promise<void> {
		const { ticketId } = await desk.keep(resultOf(label, 0));
		const { from, to } = periodOf(label, 'Asia/Jakarta');
		const asOf = Date.parse(to) + 7 * DAY;
		await desk.desk.as('koordinator', 'POST', '/ticket_articles', {
			...{ ticket_id: ticketId, type: 'note', internal: true, body: 'x' },
			message_id: runId({ scope: 'national', from, run: 'final', asOf }, 'abc'),
			attachments: [
				{
					filename: 'kpi.json',
					data: Buffer.from(content).toString('base64'),
					'mime-type': 'application/json',
				},
			],
		});
	}

	const good = resultOf('2018-01', 7);

	test.each([
		['cut off', '2018-01', JSON.stringify(good).slice(0, 200)],
		['of another schema', '2018-06', JSON.stringify({ ...good, schema: 'djbc.kpi.v2' })],
		['of another period', '2019-01', JSON.stringify(good)],
		['of another scope', '2019-06', JSON.stringify({ ...resultOf('2019-06', 7), scope: 'BRAVO' })],
		['of another run', '2020-01', JSON.stringify(resultOf('2020-01', 6))],
		[
			'with text for a number',
			'2020-06',
			JSON.stringify({ ...resultOf('2020-06', 7), read: { tickets: 'x', requests: 1 } }),
		],
	])('%s is passed over and named', async (_what, label, content) => {
		await withFile(label, content);
		const { runBefore, warnings } = await earlier(label, 9);
		expect(runBefore).toBeNull();
		expect(warnings).toEqual([`The final run kept of national ${label} cannot be read`]);
	});
});
