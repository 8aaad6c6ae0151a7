import { SetupDesk } from '../setup/desk';

import { Escalated, FollowDesk } from './followDesk';

/** Unit and group of an escalation follow from category and group of its parent (CONF-1 to CONF-3, A32). */
let desk: FollowDesk;
beforeAll(async () => {
	desk = await FollowDesk.open();
});
afterAll(SetupDesk.closeAll);

const group = async (one: Escalated): Promise<string> => (await one.child()).group;

test('one that became ethics goes to the unit that may receive it, and its customer is that unit', async () => {
	const one = await desk.escalated({ djbc_category: 'CPL::SVC', djbc_unit: 'KPPBC-MKS-PDAD' });
	await one.sets({ djbc_category: 'CPL::ETH' }, 'tim2', one.parent.id);
	await one.settles('parent');
	const child = await one.child();
	expect(child).toMatchObject({
		djbc_unit: 'PUSAT-KI',
		customer: 'unit-pusat-ki',
		group: 'Terbatas::Saring',
	});
	expect(await one.parentNow()).toMatchObject({ djbc_unit: 'PUSAT-KI' });
	expect((await one.notes()).join('\n')).toMatch(/berwenang/);
	// Typed back by hand it is no other.
	await one.sets({ djbc_unit: 'KPPBC-MKS-PDAD' });
	await one.settles();
	expect((await one.child()).djbc_unit).toBe('PUSAT-KI');
});

test('ethics outside the restricted groups is moved there, and follows its parent out of sorting', async () => {
	const one = await desk.escalated({ djbc_category: 'CPL::ETH', djbc_unit: null });
	expect(await group(one)).toBe('Bravo::Manajemen');
	await desk.escalations.sets(one.parent.id, { group: 'Terbatas::Kode Etik' });
	expect((await one.settles()).saw).toEqual(['restricted']);
	expect(await group(one)).toBe('Terbatas::Kode Etik');
	await one.sets({ group: 'Unit::DIT-IKC' });
	expect((await one.settles()).saw).toEqual(['restricted']);
	expect(await group(one)).toBe('Terbatas::Kode Etik');
	const sorted = await desk.escalated(
		{ djbc_category: 'CPL::ETH', djbc_unit: null },
		{ group: 'Terbatas::Saring' },
	);
	expect(await group(sorted)).toBe('Terbatas::Saring');
	await desk.escalations.sets(sorted.parent.id, { group: 'Terbatas::Kode Etik' });
	await sorted.settles('parent');
	expect(await group(sorted)).toBe('Terbatas::Kode Etik');
});

describe('sorted out of the restricted groups', () => {
	const inSorting = async (): Promise<Escalated> =>
		await desk.escalated({ djbc_category: 'CPL::SVC', djbc_unit: 'DIT-IKC' }, { group: 'Terbatas::Saring' });
	const sortOut = async (one: Escalated) =>
		await desk.escalations.sets(one.parent.id, { group: 'Bravo::Manajemen' });

	test('the escalation goes to its unit, as Open would have it', async () => {
		const one = await inSorting();
		expect(await group(one)).toBe('Terbatas::Saring');
		await sortOut(one);
		await one.settles('parent');
		expect(await group(one)).toBe('Unit::DIT-IKC');
		expect((await one.notes()).at(-1)).toContain('dipindahkan dari "Terbatas::Saring" ke "Unit::DIT-IKC"');
		// From now on it is as any other.
		await one.mails('Tarifnya 0 %.');
		await one.settles();
		expect((await one.notes(one.parent.id)).at(-1)).toContain('Tarifnya 0 %.');
	});

	test('what its officers wrote stays with them: the parent is told whom to ask', async () => {
		const one = await inSorting();
		await one.writes('Nama pegawai KENARI-1');
		await sortOut(one);
		await one.settles('parent');
		expect(await group(one)).toBe('Terbatas::Saring');
		expect((await one.notes(one.parent.id)).join('\n')).toMatch(/petugas grup "Terbatas::Saring"/);
		expect((await one.notes(one.parent.id)).join('\n')).not.toContain('KENARI');
	});

	test('nor is one moved that a human put there', async () => {
		const one = await desk.escalated({ djbc_category: 'CPL::SVC', djbc_unit: 'DIT-IKC' });
		await one.sets({ group: 'Terbatas::Saring' });
		await one.settles();
		expect(await group(one)).toBe('Terbatas::Saring');
	});
});
