import { restrictedGroups } from '../../nodes/policy/restrictedGroups';
import { policyFrom } from '../../nodes/policy/overlay/policyFrom';
import { personsOf } from '../../nodes/policy/rank/persons';
import { BY_WORKFLOW, EscalationDesk, policyWithContacts, UNIT_MAIL } from '../escalation/openDesk';
import { sweep, workerName } from '../../nodes/sweep';
import { SetupDesk } from '../setup/desk';

import { mentionedOn } from './desk';

/** Who is reminded: the table of persons, the unit's contact, and on restricted tickets its members alone. */
let desk: EscalationDesk;
beforeAll(async () => {
	desk = await EscalationDesk.open();
	for (const [login, ...roles] of [
		['ketua', 'Agent Manajemen', 'Team Leader', 'Unit DIT-IKC'],
		['kasi', 'Kepala Seksi'],
		['etik2', 'Terbatas::Kode Etik'],
	]) {
		await desk.desk.setup.admin.call('POST', '/users', { login, firstname: login, lastname: 'Uji', roles });
	}
	await desk.canMail('Unit::DIT-IKC');
});
afterAll(SetupDesk.closeAll);
afterEach(async () => await desk.desk.control('DELETE', '/faults'));

const contacts = policyWithContacts();
const rows = [
	['team_leader SVC-CC', 'ketua'],
	['kepala_seksi *', 'kasi, kasi.luar@contoh.test'],
	['unit_head BRAVO', 'direktur@contoh.test'],
	['supervisor SVC-CC', 'spv@contoh.test'],
].map(([key, value], index) => ({ id: index, kind: 'person', key, value }));
const policy = { ...policyFrom({ now: 0, rows }).policy, units: contacts.units };

const swept = async (id: number, now: number) => {
	const rules = { policy, lookBack: 7 * 86_400_000, most: 50, isRestricted: restrictedGroups() };
	const all = await sweep(
		{ ...desk.desk.integrated, failed: new Set(), worker: workerName() },
		{ ...rules, deadline: Date.now() + 60_000 },
		now,
	);
	return all.filter(({ ticketId }) => ticketId === id);
};

const mails = async (id: number) => (await desk.articles(id)).filter(({ type }) => type === 'email');

describe('the ladder of an escalation', () => {
	test("mails the unit's contact from the child, mentions the team leader, and writes nothing on the citizen's ticket", async () => {
		const parent = await desk.asked(30, {}, { text: 'Kenari rahasia: tarif?' });
		const { childId, childNumber } = await desk.open(parent.id, BY_WORKFLOW, { policy });
		const child = await desk.read(childId!);
		const before = (await mails(childId!)).length;
		expect(await swept(childId!, Date.parse(child.djbc_rank_due_at) - 60_000)).toMatchObject([
			{ rung: '80', rule: child.djbc_rule, reached: 2, unreached: [], external: [], mail: null },
		]);
		const mail = (await mails(childId!)).slice(before);
		expect(mail).toMatchObject([{ to: UNIT_MAIL, internal: false }]);
		expect(mail[0].body).toContain(childNumber);
		expect(mail[0].body).not.toMatch(/kenari/i);
		expect(await mentionedOn(desk.desk, childId!)).toContain('ketua');
		expect(await swept(childId!, Date.parse(child.djbc_rank_due_at))).toMatchObject([
			{ rung: 'due', reached: 2, unreached: [], external: [] },
		]);
		expect((await mails(childId!)).at(-1)).toMatchObject({ to: 'spv@contoh.test, direktur@contoh.test' });
		expect(await swept(childId!, Date.parse(child.djbc_rank_due_at))).toEqual([]);
		expect(await mails(parent.id)).toEqual([]);
		// The unit's clock goes on: a reminder of ours is no answer, and nothing is put back (CLK-9).
		expect(await desk.desk.follow(childId!)).toMatchObject({
			changed: false,
			state: 'running',
			restored: [],
		});
	});

	test('a reminder whose answer is lost still mails the unit, once', async () => {
		const parent = await desk.asked(30);
		const { childId } = await desk.open(parent.id, BY_WORKFLOW, { policy });
		const due = Date.parse((await desk.read(childId!)).djbc_rank_due_at) - 60_000;
		const before = (await mails(childId!)).length;
		const put = { method: 'PUT', path: `/tickets/${childId}\\?`, times: 1 };
		await desk.fault({ ...put, fault: 'latency', ms: 0 });
		await desk.fault({ ...put, fault: 'reset-after' });
		expect(await swept(childId!, due)).toMatchObject([{ outcome: 'reminded', reached: 2, unreached: [] }]);
		expect(await swept(childId!, due)).toEqual([]);
		expect((await mails(childId!)).length).toBe(before + 1);
	});

	test('a mail that the desk refuses is told, and is not written twice', async () => {
		const parent = await desk.asked(30);
		const { childId } = await desk.open(parent.id, BY_WORKFLOW, { policy });
		const child = await desk.read(childId!);
		await desk.fault({ method: 'POST', path: '/ticket_articles', fault: 'status', status: 422, times: 1 });
		const due = Date.parse(child.djbc_rank_due_at) - 60_000;
		const before = (await mails(childId!)).length;
		expect(await swept(childId!, due)).toMatchObject([
			{ reached: 1, unreached: ['unit_contact'], external: [] },
		]);
		expect(await swept(childId!, due)).toEqual([]);
		expect((await mails(childId!)).length).toBe(before);
	});
});

describe('a restricted ticket (CONF-4)', () => {
	test('reaches members of its group alone, by number and due time, and nobody by mail', async () => {
		const thread = await desk.desk.asked(61, { text: 'Kenari rahasia: petugas minta uang.' });
		await desk.sets(thread.id, { group: 'Terbatas::Kode Etik', djbc_category: 'CPL::ETH' });
		const { djbc_due_at: due, number } = await thread.now();
		expect(await swept(thread.id, Date.parse(due))).toMatchObject([
			{ outcome: 'reminded', reached: 2, unreached: [], external: [], mail: null },
		]);
		expect(await mentionedOn(desk.desk, thread.id)).toEqual(['etik', 'etik2']);
		const note = (await desk.articles(thread.id)).at(-1);
		expect(note).toMatchObject({ internal: true, subject: `Tiket ${number}: batas waktu tercapai` });
		expect(note.body).toMatch(/^<p>Tiket \d+ telah mencapai batas waktu [^<]+<\/p><p>Kepada: /);
		expect(note.body).not.toMatch(/kenari|Uji/i);
	});

	test('of ethics by its category, not moved yet: nobody outside the restricted groups is mentioned', async () => {
		const thread = await desk.desk.asked(61);
		await desk.sets(thread.id, { djbc_category: 'CPL::ETH' });
		const { djbc_due_at: due } = await thread.now();
		expect(await swept(thread.id, Date.parse(due))).toMatchObject([
			{ outcome: 'reminded', reached: 0, unreached: ['restricted_members'], external: [] },
		]);
		expect(await mentionedOn(desk.desk, thread.id)).toEqual([]);
		expect((await desk.articles(thread.id)).at(-1).body).toContain('<p>Belum ada petugas yang ditetapkan');
	});
});

test('somebody who does not read the group is left out and told; a desk that refuses the mention gets the note alone', async () => {
	const [one, other] = [await desk.desk.asked(61), await desk.desk.asked(61)];
	const lonely = {
		...policy,
		reminders: { ...policy.reminders, persons: { supervisor: { '*': ['etik'] } } },
	};
	const rules = { policy: lonely, lookBack: 7 * 86_400_000, most: 50, isRestricted: restrictedGroups() };
	const due = Date.parse((await other.now()).djbc_due_at);
	const all = await sweep(
		{ ...desk.desk.integrated, failed: new Set(), worker: workerName() },
		{ ...rules, deadline: Date.now() + 60_000 },
		due,
	);
	expect(all.find(({ ticketId }) => ticketId === one.id)).toMatchObject({
		...{ outcome: 'reminded', reached: 0, unreached: ['supervisor'], external: [] },
	});
	const third = await desk.desk.asked(61);
	await third.sets({ owner: 'agen' });
	const put = { method: 'PUT', path: `/tickets/${third.id}\\?`, times: 1 };
	// The claim goes through.
	await desk.fault({ ...put, fault: 'latency', ms: 0 });
	await desk.fault({ ...put, fault: 'status', status: 422 });
	expect(await swept(third.id, Date.parse((await third.now()).djbc_due_at) - 60_000)).toMatchObject([
		{ outcome: 'reminded', reached: 0, unreached: expect.arrayContaining(['holder']) },
	]);
});

test.each([
	['unit_contact', { unit: 'DIT-IKC' }, [UNIT_MAIL]],
	['unit_contact', { unit: 'DIT-PPKC' }, []],
	['unit_head', { unit: 'DIT-IKC' }, ['direktur@contoh.test']],
	['team_leader', { service: 'SVC-CC' }, ['ketua']],
	['team_leader', { service: 'SVC-SOCIAL' }, []],
	['kepala_seksi', { service: null }, ['kasi', 'kasi.luar@contoh.test']],
	['holder', {}, []],
] as const)('%s of %j', (role, place, persons) => {
	const nowhere = { rule: 'RANK-R1', service: null, office: 'BRAVO', unit: null };
	expect(personsOf(policy, role, { ...nowhere, ...place })).toEqual(persons);
});
