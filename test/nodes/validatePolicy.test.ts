import type { IDataObject } from 'n8n-workflow';

import { failureOf, resultOf, runPolicy } from './policyRun';

const cuti = {
	id: 3,
	kind: 'cuti_bersama',
	key: '2026-12-28',
	value: 'Cuti bersama Natal',
	effectiveAt: '',
};
const later = { ...cuti, id: 4, key: '2026-12-29', effectiveAt: '2026-12-01T00:00:00+07:00' };
const broken = { ...cuti, id: 5, key: '28 Desember' };

const validate = (policyRows: unknown[], more: IDataObject = {}) =>
	({
		operation: 'validatePolicy',
		policySource: 'rows',
		policyRows,
		at: '2026-11-22T00:00:00Z',
		...more,
	}) as never;

describe('DJBC Policy: Validate Policy', () => {
	test('finds the shipped policy sound and unchanged, and names what is not complete', async () => {
		const validation = await resultOf('validation', {
			operation: 'validatePolicy',
			at: '2026-01-12T02:00:00Z',
		});
		expect(validation).toMatchObject({
			valid: true,
			problems: [],
			changes: [],
			version: expect.any(String),
			hash: expect.stringMatching(/^[0-9a-f]{16}$/),
			nextChangeAt: null,
		});
		const paths = (validation.warnings as Array<{ path: string }>).map(({ path }) => path);
		expect(paths).toContain('/units/DIT-IKC/contact');
		expect(paths).not.toContain('/calendars/validTo');
	});

	test('warns when the calendars soon end', async () => {
		const { warnings } = await resultOf('validation', validate([]));
		expect(warnings).toContainEqual({
			path: '/calendars/validTo',
			message: expect.stringContaining('2026-12-31'),
		});
	});

	test('tells in words what one row changes, and when the next one takes effect', async () => {
		const validation = await resultOf('validation', validate([cuti, later]));
		expect(validation).toMatchObject({ valid: true, nextChangeAt: '2026-11-30T17:00:00.000Z' });
		expect(validation.changes).toEqual([
			{ path: expect.stringContaining('2026-12-28'), text: expect.stringContaining('Cuti bersama Natal') },
		]);
		const then = await resultOf('validation', validate([cuti, later], { at: '2026-12-01T00:00:00+07:00' }));
		expect(then.changes).toHaveLength(2);
		expect(then.nextChangeAt).toBeNull();
	});

	test('gives the values before and after as raw data', async () => {
		const { changes } = await resultOf('validation', validate([cuti], { simplify: false }));
		expect(changes).toEqual([
			expect.objectContaining({ before: null, after: 'Cuti bersama Natal', text: expect.any(String) }),
		]);
	});

	test('tells only what changes of the rows in force, where it is asked to', async () => {
		const more = { compareWith: 'rows', compareRows: [{ json: cuti }, { json: broken }] };
		const { changes } = await resultOf('validation', validate([cuti, { ...later, effectiveAt: '' }], more));
		expect(changes).toEqual([expect.objectContaining({ path: expect.stringContaining('2026-12-29') })]);
	});

	test('shows an invalid policy as a result with every problem, so that a form can', async () => {
		const { items } = await runPolicy(validate([cuti, broken, { ...cuti, id: 6, kind: 'libur' }]), [
			{ form: 'fields' },
		]);
		expect(items[0]).toMatchObject({
			json: { form: 'fields', validation: { valid: false } },
			pairedItem: { item: 0 },
		});
		const { problems, changes } = items[0]!.json.validation as IDataObject;
		expect((problems as Array<{ path: string }>).map(({ path }) => path).sort()).toEqual([
			'/rows/5/key',
			'/rows/6/kind',
		]);
		expect(changes).toHaveLength(1);
	});

	test.each([
		[{ at: 'besok' }, 'The field At is not an instant'],
		[{ compareWith: 'rows', compareRows: '' }, 'The field Rows in Force is not a list of rows'],
	])('refuses %j by its field', async (wrong, message) => {
		expect(await failureOf(validate([cuti], wrong))).toMatchObject({ message, context: { itemIndex: 0 } });
	});
});
