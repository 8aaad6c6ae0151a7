import { dueRuns } from '../../nodes/kpi/due';
import { QuestionInvalid } from '../../nodes/policy/kpi/question';
import { policy } from '../clocks/desk';
import { SetupDesk } from '../setup/desk';

import { KeepingDesk, resultOf } from './desk';

let desk: KeepingDesk;
beforeAll(async () => {
	desk = await KeepingDesk.open();
});
afterAll(SetupDesk.closeAll);
afterEach(async () => await desk.desk.control('DELETE', '/faults'));

let requests = 0;

async function due(at: string, scopes = ['national']) {
	const { zammad } = desk.given();
	const found = await dueRuns(zammad, policy, scopes, Date.parse(at));
	requests = zammad.requests;
	return found;
}

const briefly = (runs: Array<{ period: string; run: string; asOf: string }>) =>
	runs.map(({ period, run, asOf }) => `${period} ${run} ${asOf}`);

test('from the 26th the preliminary run, as of now; seven days later the final one, as of then', async () => {
	await desk.keep(resultOf('2025-12', 7));
	// The period 2026-01 ends at 2026-02-25T17:00Z.
	expect(await due('2026-02-25T16:59:59.999Z')).toEqual([{ ...FINAL('2025-11'), ...BOUNDS['2025-11'] }]);
	await desk.keep(resultOf('2025-11', 7));
	expect(await due('2026-02-25T16:59:59.999Z')).toEqual([]);
	expect(await due('2026-02-25T17:00:00.000Z')).toEqual([
		{
			...{ scope: 'national', period: '2026-01', run: 'preliminary', asOf: '2026-02-25T17:00:00.000Z' },
			...{ from: '2026-01-25T17:00:00.000Z', to: '2026-02-25T17:00:00.000Z' },
		},
	]);
	await desk.keep(resultOf('2026-01', 0.5));
	expect(await due('2026-03-04T16:59:59.999Z')).toEqual([]);
	expect(briefly(await due('2026-03-20T00:00:00Z'))).toEqual(['2026-01 final 2026-03-04T17:00:00.000Z']);
	expect(requests).toBeLessThanOrEqual(3);
	await desk.keep(resultOf('2026-01', 7));
	expect(await due('2026-03-20T00:00:00Z')).toEqual([]);
});

const FINAL = (period: string) => ({
	...{ scope: 'national', period, run: 'final' },
	asOf: { '2025-11': '2026-01-01T17:00:00.000Z' }[period],
});
const BOUNDS: Record<string, object> = {
	'2025-11': { from: '2025-11-25T17:00:00.000Z', to: '2025-12-25T17:00:00.000Z' },
};

test('an outage of weeks is caught up: the final run alone where the preliminary one was missed', async () => {
	expect(briefly(await due('2027-05-10T00:00:00Z'))).toEqual([
		'2027-03 final 2027-05-02T17:00:00.000Z',
		'2027-02 final 2027-04-01T17:00:00.000Z',
	]);
});

test('each scope by the clocks of its own zone; an office that nobody knows is refused by name', async () => {
	// Midnight in Makassar, an hour before it in Jakarta.
	const runs = await due('2028-02-25T16:00:00Z', ['national', 'BRAVO', 'KPPBC-MKS']);
	const preliminary = runs.filter(({ run }) => run === 'preliminary');
	expect(preliminary).toMatchObject([
		{ scope: 'KPPBC-MKS', period: '2028-01', from: '2028-01-25T16:00:00.000Z' },
	]);
	await expect(due('2028-02-25T16:00:00Z', ['KPPBC-XYZ'])).rejects.toThrow(QuestionInvalid);
});

test('a run that ended between its notes is due again, and not once it is kept', async () => {
	await desk.keep(resultOf('2029-01', 7));
	await desk.keep(resultOf('2029-02', 0));
	await desk.fault({ fault: 'latency', ms: 1 });
	await desk.fault({ fault: 'status', status: 500, times: 3 });
	await expect(desk.keep(resultOf('2029-02', 7))).rejects.toThrow();
	await desk.desk.control('DELETE', '/faults');
	expect(briefly(await due('2029-04-10T00:00:00Z'))).toEqual(['2029-02 final 2029-04-01T17:00:00.000Z']);
	await desk.keep(resultOf('2029-02', 7));
	expect(await due('2029-04-10T00:00:00Z')).toEqual([]);
});
