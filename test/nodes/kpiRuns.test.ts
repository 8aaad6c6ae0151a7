import type { INodeExecutionData } from 'n8n-workflow';

import { DjbcHelpdesk } from '../../nodes/DjbcHelpdesk/DjbcHelpdesk.node';
import type { KpiResult } from '../../nodes/policy/kpi/types';
import { filesOf, KeepingDesk, resultOf, staffOf } from '../kpi/desk';
import { SetupDesk } from '../setup/desk';

import { runNode } from './engine';
import { failure } from './helpdeskRun';

let desk: KeepingDesk;
beforeAll(async () => {
	desk = await KeepingDesk.open();
});
afterAll(SetupDesk.closeAll);

async function run(
	operation: string,
	parameters: object,
	items: INodeExecutionData[] = [{ json: {} }],
	more = {},
) {
	const { items: given } = await runNode(new DjbcHelpdesk(), {
		items,
		parameters: { resource: 'kpi', operation, ...parameters },
		credentials: { djbcZammadApi: desk.desk.credential },
		...more,
	});
	return given.map(({ json }) => json as any);
}

/** The item of Export. */
function exported(result: KpiResult): INodeExecutionData {
	const { json: file, ...files } = filesOf(result);
	const binary = Object.entries({ ...files, result: file, staff: staffOf() }).map(
		([key, { name, type, data }]) => [key, { data: data.toString('base64'), mimeType: type, fileName: name }],
	);
	return { json: { ...result } as never, binary: Object.fromEntries(binary) };
}

describe('KPI: Store', () => {
	test('keeps the files of each item and gives back codes, numbers and instants only', async () => {
		const items = [exported(resultOf('2021-01', 7)), exported(resultOf('2021-02', 0))];
		const [final, preliminary] = await run('store', {}, items);
		expect(final).toMatchObject({
			...{ scope: 'national', period: '2021-01', run: 'final', asOf: '2021-03-04T17:00:00.000Z' },
			kept: { outcome: 'kept', told: 1, ticketNumber: expect.stringMatching(/^70\d{9}$/) },
		});
		expect(preliminary).toMatchObject({ run: 'preliminary', kept: { outcome: 'kept' } });
		expect(JSON.stringify([final, preliminary])).not.toMatch(/Canary|lines|base64/);
		const [, staff, note] = await desk.articles(final.kept.ticketId);
		expect(note.attachments.map(({ filename }: any) => filename)).toEqual([
			...['kpi.csv', 'kpi.xlsx', 'kpi.pdf', 'kpi.json'],
		]);
		const { zammad } = desk.given();
		expect(await zammad.articles.attachedText(staff, staff.attachments[0].id)).toContain('Canary Anggraini');
		expect(await run('store', {}, items)).toMatchObject([
			{ kept: { outcome: 'known', requests: 2 } },
			{ kept: { outcome: 'known', requests: 2 } },
		]);
		const later = [exported(resultOf('2021-02', 3))];
		expect(await run('store', { keepAgain: true }, later)).toMatchObject([{ kept: { outcome: 'kept' } }]);
	});

	test('refuses what Export did not give before the desk is asked, and quotes nothing of it', async () => {
		await desk.desk.control('DELETE', '/requests');
		const whole = exported(resultOf('2021-03', 7));
		const { staff: _, ...others } = whole.binary!;
		const foreign = await failure(run('store', {}, [{ ...whole, json: { ...whole.json, lines: 'Canary' } }]));
		expect(foreign.message).toBe('The item is no result of KPI: Compile');
		expect(foreign.description).toContain('(lines is missing or not valid)');
		const bare = await failure(run('store', {}, [{ ...whole, binary: others }]));
		expect(bare.message).toBe('The item has no file "staff"');
		for (const error of [foreign, bare]) {
			expect(error.context).toMatchObject({ itemIndex: 0 });
			expect(JSON.stringify([error.message, error.description])).not.toContain('Canary');
		}
		expect(await desk.desk.control('GET', '/requests')).toEqual([]);
	});
});

describe('KPI: List Due', () => {
	test('tells what is due of each scope, and nothing once it is kept', async () => {
		const due = await run('listDue', { scopes: ' national,KPPBC-MKS,, national ' });
		expect(new Set(due.map(({ scope }) => scope))).toEqual(new Set(['national', 'KPPBC-MKS']));
		expect(due.length).toBe(4);
		for (const { period, run: kind, asOf, from, to } of due.filter(({ scope }) => scope === 'national')) {
			const days = (Date.parse(asOf) - Date.parse(to)) / 86_400_000;
			expect(kind).toBe(days === 7 ? 'final' : 'preliminary');
			expect(Date.parse(from)).toBeLessThan(Date.parse(to));
			await desk.keep(resultOf(period, days));
		}
		expect((await run('listDue', { scopes: 'national' })).length).toBe(0);
	});

	test.each([
		[' , ', 'The field Scopes is empty'],
		['national, KPPBC-XYZ', 'The field Scopes is not valid'],
	])('scopes "%s" are refused', async (scopes, message) => {
		expect((await failure(run('listDue', { scopes }))).message).toBe(message);
	});
});

describe('KPI: Plan Run', () => {
	const plan = async (parameters: object) => await run('planRun', { scope: 'national', ...parameters });

	test('a final run is of its own instant, others are of now or of the instant that is given', async () => {
		expect(await plan({ period: '2021-05', run: 'final', asOf: 'left over' })).toEqual([
			{
				...{
					scope: 'national',
					period: '2021-05',
					run: 'final',
					reason: '',
					asOf: '2021-07-02T17:00:00.000Z',
				},
				...{ from: '2021-05-25T17:00:00.000Z', to: '2021-06-25T17:00:00.000Z', refusal: null },
			},
		]);
		const asOf = '2021-06-27T08:00:00+08:00';
		expect(await plan({ scope: 'KPPBC-MKS', period: '2021-05', run: 'preliminary', asOf })).toMatchObject([
			{ scope: 'KPPBC-MKS', asOf: '2021-06-27T00:00:00.000Z', from: '2021-05-25T16:00:00.000Z' },
		]);
		const before = Date.now();
		const [restated] = await plan({ period: '2021-05', run: 'restatement', reason: ' Roster terlambat ' });
		expect(restated.reason).toBe('Roster terlambat');
		expect(Date.parse(restated.asOf)).toBeGreaterThanOrEqual(before);
	});

	test.each([
		[{ period: '2021-05', run: 'restatement', reason: ' ' }, 'noReason'],
		[{ period: '2021-05', run: 'preliminary' }, 'asOf'],
		[{ period: '2099-01', run: 'final' }, 'future'],
		[{ period: '2099-01', run: 'preliminary' }, 'asOf'],
		[{ period: '2021-13', run: 'final' }, 'period'],
		[{ period: '2021-05', run: 'final', scope: 'KPPBC-XYZ' }, 'scope'],
	])('%j is refused by a code', async (parameters, refusal) => {
		expect(await plan(parameters)).toMatchObject([{ refusal }]);
	});
});
