import fc from 'fast-check';
import { differences } from '../../nodes/zammad';
import { htmlOf } from '../../nodes/setup/html';

const fields = (wanted: object, row: object): string[] =>
	differences(wanted as Record<string, unknown>, row as Record<string, unknown>).map(({ field }) => field);

test('ids as texts, other orders and other ways of saying nothing are the same', () => {
	const wanted = { group_ids: { 5: ['read', 'overview'] }, role_ids: [4, 5], note: null, condition: {} };
	const row = { group_ids: { 5: ['overview', 'read'] }, role_ids: ['5', '4'], note: '', other: 1 };
	expect(fields(wanted, row)).toEqual([]);
});

test('columns of a view and frames of a day have an order', () => {
	expect(fields({ view: { s: ['a', 'b'] } }, { view: { s: ['b', 'a'] } })).toEqual(['view']);
	expect(fields({ role_ids: [1, 2] }, { role_ids: [2, 1] })).toEqual([]);
});

test('a list that lacks or adds one differs', () => {
	expect(fields({ role_ids: [1, 2] }, { role_ids: [1] })).toEqual(['role_ids']);
	expect(fields({ group_ids: { 1: ['full'] } }, { group_ids: { 1: ['full'], 2: ['read'] } })).toEqual([
		'group_ids',
	]);
});

test('a flag and its absence differ: an attribute that must be filled in is none that need not', () => {
	expect(fields({ required: false }, { required: true })).toEqual(['required']);
});

test('HTML that Zammad rewrote is the same while its words are', () => {
	const wanted = { body: htmlOf('Yth. Bapak/Ibu,\n\nsurel <a@b.id> & telepon') };
	expect(fields(wanted, { body: '<p>Yth. Bapak/Ibu,</p><p>surel &lt;a@b.id&gt; &amp; telepon</p>' })).toEqual(
		[],
	);
	expect(fields(wanted, { body: '<div>Yth. Bapak/Ibu,</div><div>surel</div>' })).toEqual(['body']);
});

test('whatever is stored as it was sent does not differ, however its keys are ordered', () => {
	fc.assert(
		fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (wanted) => {
			const stored = Object.fromEntries(Object.entries(JSON.parse(JSON.stringify(wanted))).reverse());
			expect(differences(wanted, stored)).toEqual([]);
		}),
	);
});
