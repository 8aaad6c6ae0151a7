import { enrich } from '../../nodes/enrich';
import { changeValues } from '../../nodes/events/attributes';
import { ProcessClaim } from '../../nodes/intake/claim';
import { advance } from '../../nodes/policy/cycle/advance';
import { clockAttributes, readClocks } from '../../nodes/policy/cycle/attributes';
import { claimReply } from '../../nodes/relay/claim';
import { Flights } from '../../nodes/relay/flights';
import { ago } from '../clocks/desk';
import { SetupDesk } from '../setup/desk';

import { Escalated, FollowDesk, RULES } from './followDesk';

/** Lost, repeated and simultaneous runs, merges, and what must leave a child alone. */
let desk: FollowDesk;
beforeAll(async () => {
	desk = await FollowDesk.open();
});
afterAll(SetupDesk.closeAll);
afterEach(async () => await desk.native.control('DELETE', '/faults'));

const fails = async (id: number) =>
	await desk.native.control('POST', '/faults', {
		...{ method: 'PUT', path: `/tickets/${id}\\?`, fault: 'status', status: 403, times: 1 },
	});

/** What people do, and what it has to come to. */
const WAYS: Array<[string, (one: Escalated) => Promise<unknown>, (parent: any, child: any) => void]> = [
	[
		'an answer of the unit',
		async (one) => await one.mails('Tarifnya 0 %.'),
		(parent) => expect(parent.djbc_clock_open).not.toContain('"answeredAt":null'),
	],
	[
		'a cancelled escalation',
		async (one) => await one.wishes('cancel_escalation'),
		(parent) => expect(parent).toMatchObject({ djbc_rule: 'WEBCHAT-DIRECT', djbc_esc_ref: null }),
	],
	[
		'another rank',
		async (one) => await one.sets({ djbc_priority_scale: 'P1' }),
		(parent, child) => expect(parent.djbc_rank_due_at).toBe(child.djbc_rank_due_at),
	],
	[
		'a letter',
		async (one) => await one.sets({ djbc_letter_no: 'S-1', djbc_letter_date: '2026-11-20' }),
		(parent) => expect(parent).toMatchObject({ djbc_letter_no: 'S-1', djbc_letter_date: '2026-11-20' }),
	],
];

describe.each(WAYS)('%s', (_name, happens, holds) => {
	test('is told to the parent by the next run where one ended between the two writes', async () => {
		const one = await desk.escalated();
		await happens(one);
		await fails(one.parent.id);
		await expect(one.follow()).rejects.toMatchObject({ status: 403 });
		await one.settles();
		holds(await one.parentNow(), await one.child());
	});

	test('is told once by two at once, by child and parent', async () => {
		const one = await desk.escalated();
		await happens(one);
		await desk.native.control('DELETE', '/requests');
		await Promise.all([one.id, one.parent.id, one.id, one.parent.id].map(async (id) => await one.follow(id)));
		const writes = (await desk.native.writes()).map(({ path }) => path.split('?')[0]);
		expect(new Set(writes).size).toBe(writes.length);
		await one.settles();
		holds(await one.parentNow(), await one.child());
		expect(new Set(await one.notes(one.parent.id)).size).toBe((await one.notes(one.parent.id)).length);
	});
});

test.each([
	['child', 'child', 'parent'],
	['parent', 'child', 'parent'],
	['parent', 'clock', 'child'],
	['clock', 'parent', 'child'],
	['child', 'clock', 'clock'],
])('events in the order %s, %s, %s come to the same', async (...order) => {
	const one = await desk.escalated();
	const mail = await one.mails('Tarifnya 0 %.');
	await one.wishes('understood');
	const feedback = await one.answers();
	for (const event of order) {
		if (event === 'clock') await desk.clock(one.parent.id);
		else await one.follow(event === 'child' ? one.id : one.parent.id);
	}
	await one.settles();
	expect(await one.child()).toMatchObject({
		...{ djbc_unit_answered_at: mail.created_at, djbc_stopped_at: feedback.created_at, state: 'closed' },
		...{ djbc_unit_understood_at: expect.any(String), djbc_request: null, djbc_sla_state: 'met' },
	});
	expect(await one.parentNow()).toMatchObject({ djbc_rule: 'WEBCHAT-ESC', djbc_sla_state: 'met' });
});

test('a merged parent: its survivor knows of the escalation and is told', async () => {
	const one = await desk.escalated();
	const other = await desk.native.asked(10, {}, 'Bravo::Manajemen');
	const { number } = await other.now();
	await desk.native.as('tim2', 'PUT', `/ticket_merge/${one.parent.id}/${number}`);
	await desk.clock(one.parent.id);
	expect(await one.follow()).toMatchObject({ saw: ['escalated'] });
	await one.mails('Tarifnya 0 %.');
	expect(await one.follow()).toMatchObject({ saw: ['unitAnswered'] });
	expect((await one.notes(other.id)).at(-1)).toContain('Tarifnya 0 %.');
});

test('a child merged into its parent is cancelled, and leaves the clock of the user as it was', async () => {
	const one = await desk.escalated({ djbc_unit: 'KPPBC-MKS-PDAD' });
	await one.writes('Dokumen sudah kami terima.', { internal: false }, 'pdad1');
	const { number, djbc_cycle_at: at } = await one.parentNow();
	await desk.native.as('integrasi', 'PUT', `/ticket_merge/${one.id}/${number}`);
	expect(await one.settles()).toMatchObject({ saw: ['cancelled'] });
	expect(await one.parentNow()).toMatchObject({
		...{ djbc_rule: 'WEBCHAT-DIRECT', djbc_sla_state: 'running', djbc_cycle_at: at, djbc_esc_ref: null },
	});
});

test('feedback that did not reach the user counts no longer', async () => {
	const one = await desk.escalated();
	await one.mails('Tarifnya 0 %.');
	await one.follow();
	const { id } = await one.answers();
	await one.settles('parent');
	const parent = await one.parentNow();
	const undelivered = { kind: 'undelivered' as const, at: parent.updated_at, articleId: id };
	const { clocks } = advance(RULES.policy, readClocks(RULES.policy, parent), undelivered, Date.now());
	await one.sets(clockAttributes(RULES.policy, clocks), 'integrasi', one.parent.id);
	expect(await one.settles('parent')).toMatchObject({ saw: ['feedbackUndone'] });
	expect(await one.child()).toMatchObject({ state: 'open', djbc_sla_state: 'running' });
	await one.answers('Tarifnya 0 %, kami kirim ulang.');
	expect(await one.settles('parent')).toMatchObject({ saw: ['feedback'] });
});

test('feedback given in the channel itself, which only its echo tells, completes too', async () => {
	const one = await desk.escalated();
	await one.mails('Tarifnya 0 %.');
	await one.follow();
	await one.parent.asks('Mohon ditunggu, sedang kami cek.', { role: 'staff' });
	expect(await one.follow(one.parent.id)).toMatchObject({ saw: [] });
	await one.parent.asks('Tarifnya 0 %, Pak.', { role: 'staff' });
	expect(await one.settles('parent')).toMatchObject({ saw: ['feedback'] });
	expect(await one.child()).toMatchObject({ state: 'closed', djbc_sla_state: 'met' });
});

test('what the unit understood before it was written to stands as Open recorded it', async () => {
	const parent = await desk.escalations.asked(30);
	const one = await desk.openAgain(parent, { understoodAt: ago(10) });
	await one.settles();
	expect((await one.follow()).escalations).toMatchObject([{ handedOver: true }]);
	expect((await one.child()).djbc_unit_understood_at).toEqual(expect.any(String));
});

test('a child without a parent in sight is told as such, and nothing is written', async () => {
	const one = await desk.escalated();
	await one.sets({ djbc_thread_key: 'escalation:70000000001:1' }, 'integrasi');
	expect(await one.follow()).toMatchObject({ outcome: 'orphan', escalations: [] });
});

test('neither Enrich nor the relay touches a child, whoever writes on it and wherever it lies (ESC-8)', async () => {
	const open = await desk.escalated();
	const closed = await desk.escalated(
		{ djbc_category: 'CPL::CRM', djbc_unit: 'DIT-P2' },
		{ group: 'Terbatas::Pidana' },
	);
	const { zammad, claim, ownUser } = desk.native.integrated;
	for (const one of [open, closed]) {
		const login = one === open ? 'unit1' : 'integrasi';
		await one.mails('Tarif bea masuk berapa? Pegawai meminta uang.', 'lain@unit.example');
		await one.writes('Jawaban kami: 0 %.', { internal: false }, login);
		for (const record of ['escalation', 'qa', 'report']) {
			await one.sets({ djbc_record: record }, 'integrasi');
			const ticket = await one.child();
			const facts = {
				...{ ticketId: one.id, channel: null, record, state: ticket.state, group: ticket.group },
				...{ attributes: changeValues(ticket), updatedAt: ticket.updated_at, asked: ticket.article_ids },
			};
			const rules = { ...RULES, offices: new Map<string, string>(), office: 'BRAVO' };
			expect(await enrich({ zammad, claim }, facts, rules, Date.now())).toMatchObject({ outcome: 'nothing' });
			const limits = { zammad, claim, flights: new Flights(), now: Date.now, deadline: Date.now() + 20_000 };
			const answer = await claimReply({ ...limits, ownUserId: await ownUser() }, one.id, {
				policy: RULES.policy,
				settings: {
					...{ restrictedGroups: [], humanAgentTag: false, lookBackHours: 24, acknowledgeHours: 24 },
					otherWidgets: true,
				},
				sealSecret: 'rahasia-uji-eskalasi',
				messageOnly: false,
			});
			expect(answer).toBeNull();
			expect((await one.child()).updated_at).toBe(ticket.updated_at);
		}
	}
});

test('two processes at once write the same, and the parent has the answer once more at most', async () => {
	const one = await desk.escalated();
	await one.mails('Tarifnya 0 %.');
	await Promise.all(
		[one.id, one.parent.id].map(
			async (id) => await desk.follow(id, Date.now(), { claim: new ProcessClaim() }),
		),
	);
	await one.settles();
	expect((await one.child()).djbc_unit_answered_at).toEqual(expect.any(String));
	expect((await one.notes(one.parent.id)).length).toBeLessThanOrEqual(2);
});

test('Record Answer repeated after it failed half way notes the words of the unit once', async () => {
	const one = await desk.escalated();
	await fails(one.parent.id);
	const given = { answeredAt: new Date().toISOString(), text: 'Tarif 0 % menurut unit.' };
	await expect(desk.record(one.id, given)).rejects.toMatchObject({ status: 403 });
	expect(await desk.record(one.id, given)).toMatchObject({ saw: ['unitAnswered'] });
	expect((await one.notes()).filter((body) => body.includes(given.text))).toHaveLength(1);
	expect((await one.notes(one.parent.id)).at(-1)).toContain(given.text);
	await one.settles();
});

test('the unit of an escalation under way stays: another is put back, with a note', async () => {
	const one = await desk.escalated();
	await one.sets({ djbc_unit: 'KPPBC-MKS-PDAD' });
	await one.follow();
	await desk.clock(one.id);
	expect((await one.child()).djbc_unit).toBe('DIT-IKC');
	const [note] = await desk.escalations.notes(one.id, 'Isian batas waktu');
	expect(note).toContain('Unit teknis');
	await one.mails('Tarifnya 0 %.');
	expect(await one.settles()).toMatchObject({ saw: ['unitAnswered'] });
});
