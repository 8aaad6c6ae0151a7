import type { IDataObject } from 'n8n-workflow';

import { failureOf, resultOf, runPolicy } from './policyRun';

/** Monday, the first cuti bersama that no SKB of the shipped policy has. */
const cuti = {
	id: 3,
	createdAt: '2026-11-20T02:00:00.000Z',
	updatedAt: '2026-11-20T02:00:00.000Z',
	kind: 'cuti_bersama',
	key: '2026-12-28',
	value: 'Cuti bersama Natal',
	effectiveAt: '',
	note: 'SKB perubahan',
};
const broken = { ...cuti, id: 4, key: '2026-13-40' };

/** A message of the last working minute before it: 30 minutes are left on the next working day. */
const message = {
	channel: 'webchat',
	office: 'KPPBC-MKS',
	receivedAt: '2026-12-23T16:30:00+08:00',
	role: 'user',
};
const withoutRow = '2026-12-28T00:00:00.000Z';
const withRow = '2026-12-29T00:00:00.000Z';

const due = (result: IDataObject) => (result as { clocks: Array<{ dueAt: string }> }).clocks[0]!.dueAt;
const rows = (policyRows: unknown, more: IDataObject = {}) =>
	({ operation: 'computeDue', policySource: 'rows', policyRows, ...more }) as never;

describe('the policy of an operation', () => {
	test('is the shipped one unless told otherwise', async () => {
		expect(due(await resultOf('clock', { operation: 'computeDue' }, [message]))).toBe(withoutRow);
	});

	test.each([
		['rows', [cuti]],
		['items of n8n', [{ json: cuti, pairedItem: { item: 0 } }]],
		['JSON text', JSON.stringify([cuti])],
		['an expression', '={{ $json.table }}'],
	])('takes the rows of the Data Table as %s: one day of cuti bersama is one row', async (_how, given) => {
		const shipped = await resultOf('clock', { operation: 'computeDue' }, [message]);
		const clock = await resultOf('clock', rows(given), [{ ...message, table: [{ json: cuti }] }]);
		expect(due(clock)).toBe(withRow);
		expect(clock.policyHash).not.toBe(shipped.policyHash);
	});

	test('takes a JSON overlay', async () => {
		const overlay = { cuti_bersama: { '2026-12-28': 'Cuti bersama Natal' } };
		for (const policyOverlay of [JSON.stringify(overlay), overlay]) {
			const parameters = { operation: 'computeDue', policySource: 'overlay', policyOverlay } as never;
			expect(due(await resultOf('clock', parameters, [message]))).toBe(withRow);
		}
	});

	test('is the shipped one while the table is empty', async () => {
		for (const empty of [[], [{ json: {} }]]) {
			expect(due(await resultOf('clock', rows(empty), [message]))).toBe(withoutRow);
		}
	});

	test('may differ from item to item, by an expression', async () => {
		const { items } = await runPolicy(rows('={{ $json.rows }}'), [
			{ ...message, rows: [cuti] },
			{ ...message, rows: [] },
		]);
		expect(items.map(({ json }) => due(json.clock as IDataObject))).toEqual([withRow, withoutRow]);
	});
});

describe('a policy that is not right', () => {
	test('is refused with every problem and its row', async () => {
		const error = await failureOf(rows([cuti, broken, { ...broken, id: 5, kind: 'libur' }]), [message]);
		expect(error.message).toBe('The policy has 2 problem(s)');
		expect(error.description).toMatch(/\/rows\/4\/key is /);
		expect(error.description).toMatch(/\/rows\/5\/kind is /);
		expect(error.context.itemIndex).toBe(0);
	});

	test('goes on without the bad rows where it is told to, and says so once in a hint and in every item', async () => {
		const { items, hints } = await runPolicy(rows([cuti, broken], { invalidRows: 'leaveOut' }), [
			message,
			message,
		]);
		for (const { json } of items) {
			expect(due(json.clock as IDataObject)).toBe(withRow);
			expect(json.policyProblems).toEqual([{ path: '/rows/4/key', message: expect.stringMatching(/\w+/) }]);
		}
		const left = hints.filter(({ message: text }) => text.includes('/rows/4/key'));
		expect(left).toHaveLength(1);
	});

	test('sends no problems along when there are none', async () => {
		const { items } = await runPolicy(rows([cuti], { invalidRows: 'leaveOut' }), [message]);
		expect(items[0]!.json).not.toHaveProperty('policyProblems');
	});

	test.each(['', 'no JSON', '{"kind":"holiday"}', '={{ undefined }}', '={{ 7 }}'])(
		'is told apart from a field that holds no rows: %s',
		async (policyRows) => {
			const error = await failureOf(rows(policyRows), [message]);
			expect(error).toMatchObject({
				message: 'The field Policy Rows is not a list of rows',
				description: expect.stringContaining("$('Policy Rows').all()"),
			});
		},
	);

	test('is told apart from an overlay that is no JSON', async () => {
		const parameters = { operation: 'computeDue', policySource: 'overlay', policyOverlay: '{"holiday":' };
		expect(await failureOf(parameters, [message])).toMatchObject({
			message: 'The field Policy Overlay is not JSON',
			description: expect.stringContaining('{}'),
		});
	});

	test('names the field with a broken overlay section', async () => {
		const parameters = { operation: 'computeDue', policySource: 'overlay', policyOverlay: '{"libur":{}}' };
		expect((await failureOf(parameters, [message])).description).toContain('/overlay/libur');
	});
});
