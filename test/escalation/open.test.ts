import { ProcessClaim } from '../../nodes/intake/claim';
import { advance, currentOf } from '../../nodes/policy/cycle/advance';
import { readClocks } from '../../nodes/policy/cycle/attributes';
import { ago } from '../clocks/desk';
import { SetupDesk } from '../setup/desk';

import { BY_WORKFLOW, EscalationDesk, policyWithContacts } from './openDesk';

/** An escalation is opened once, whatever happens between the writes (catalogue 2.3, 4). */
const policy = policyWithContacts();
let desk: EscalationDesk;
beforeAll(async () => {
	desk = await EscalationDesk.open();
});
afterAll(SetupDesk.closeAll);
afterEach(async () => await desk.desk.control('DELETE', '/faults'));

const MONDAY = '2026-01-12';
/** Wall time of WIB on the Monday of the catalogue's examples. */
const at = (time: string, day = MONDAY) => new Date(`${day}T${time}:00+07:00`).toISOString();
const ms = (time: string, day?: string) => Date.parse(at(time, day));

test("a macro's wish opens a linked child in the unit's group, timed, and tells the parent in one write", async () => {
	const parent = await desk.asked(30);
	await desk.sets(parent.id, { djbc_esc_medium: 'phone', djbc_esc_ref: 'Telepon 11.02' });
	await desk.wishes(parent);
	const opened = await desk.open(parent.id);
	expect(opened).toMatchObject({
		...{ outcome: 'opened', reasons: [], clockFailure: null, unit: 'DIT-IKC', rank: 'R3' },
		...{ handedOver: false, medium: 'phone', mailed: false },
	});
	expect(desk.requests).toBe(6);
	const [before, child] = [await desk.read(parent.id), await desk.read(opened.childId!)];
	expect(child).toMatchObject({
		...{ number: opened.childNumber, title: `Eskalasi tiket ${before.number}`, group: 'Unit::DIT-IKC' },
		...{ customer: 'unit-dit-ikc', priority: '2 normal', djbc_record: 'escalation' },
		...{ djbc_thread_key: `escalation:${before.number}:1`, djbc_category: 'INF::KEP' },
		...{ djbc_office: 'BRAVO', djbc_unit: 'DIT-IKC', djbc_difficulty: 'D2', djbc_priority_scale: 'P2' },
		...{ djbc_rank: 'R3', djbc_rule: 'RANK-R3', djbc_sla_state: 'running', djbc_esc_medium: 'phone' },
		...{ djbc_esc_ref: 'Telepon 11.02', djbc_rank_due_at: child.djbc_due_at },
		djbc_received_at: child.djbc_escalated_at,
		djbc_cycle_at: child.djbc_escalated_at,
	});
	expect([child.djbc_due_at, child.djbc_channel || null]).toEqual([opened.rankDueAt, null]);
	expect(opened.childNumber).toMatch(/^70\d{9}$/);
	expect(await desk.links(child.id)).toEqual([['parent', parent.id]]);
	expect(before).toMatchObject({
		...{ group: 'Bravo::Manajemen', djbc_request: null, djbc_esc_ref: child.number, djbc_rank: 'R3' },
		...{ djbc_rule: 'WEBCHAT-ESC', djbc_rank_due_at: opened.rankDueAt, state: 'new' },
		djbc_escalated_at: child.djbc_escalated_at,
	});
	const [note] = await desk.notes(parent.id, 'Eskalasi dibuka');
	expect(note).toContain(child.number);
	expect(note).toMatch(/R3 \(D2, P2\)[\s\S]*pukul .* WIB[\s\S]*"Pemberitahuan eskalasi"/);
	const [told] = await desk.articles(child.id);
	expect(told).toMatchObject({ type: 'note', internal: true, subject: 'Uraian eskalasi' });
	expect(told.body).toMatch(/Kategori: Permintaan informasi kepabeanan\nSaluran: Web-chat\nDiterima: /);

	await desk.desk.control('DELETE', '/requests');
	expect(await desk.open(parent.id)).toMatchObject({ outcome: 'nothing' });
	expect(desk.requests).toBe(1);
	// The clocks of both are what Follow takes them for.
	for (const id of [parent.id, child.id]) {
		expect(await desk.desk.follow(id)).toMatchObject({ restored: [], lines: [] });
	}
});

test('the instant is that of the wish, not of the run that heard it late', async () => {
	const parent = await desk.asked(30);
	await desk.wishes(parent);
	const wished = Date.parse((await desk.read(parent.id)).updated_at);
	await desk.sets(parent.id, { priority: '3 high' });
	const { childId } = await desk.open(parent.id, {}, { now: Date.now() + 60_000 });
	const { djbc_escalated_at: escalated } = await desk.read(childId!);
	expect(Math.abs(Date.parse(escalated) - wished)).toBeLessThan(1000);
});

describe('once', () => {
	test('twenty at once, in processes of their own, open one and note it once', async () => {
		const parent = await desk.asked(30);
		await desk.wishes(parent);
		const all = await Promise.all(
			Array.from({ length: 20 }, async () => await desk.open(parent.id, {}, { process: new ProcessClaim() })),
		);
		const numbers = new Set(all.flatMap(({ childNumber }) => childNumber ?? []));
		expect(numbers.size).toBe(1);
		expect(await desk.children(parent.id)).toHaveLength(1);
		const { djbc_esc_ref: reference, djbc_request: wish } = await desk.read(parent.id);
		expect([reference, wish]).toEqual([[...numbers][0], null]);
	});

	test('twenty at once in one process write twice in all', async () => {
		const parent = await desk.asked(30);
		await desk.wishes(parent);
		await desk.desk.control('DELETE', '/requests');
		const all = await Promise.all(Array.from({ length: 20 }, async () => await desk.open(parent.id)));
		expect(all.filter(({ outcome }) => outcome === 'opened')).toHaveLength(1);
		expect((await desk.desk.writes()).map(({ method }) => method)).toEqual(['POST', 'PUT']);
	});

	test('a run that ended between the two writes is made good by the next, as the child was opened', async () => {
		const parent = await desk.asked(30);
		await desk.wishes(parent);
		const path = `/tickets/${parent.id}\\?`;
		await desk.fault({ method: 'PUT', path, fault: 'status', status: 403, times: 1 });
		await expect(desk.open(parent.id)).rejects.toMatchObject({ status: 403 });
		expect(await desk.children(parent.id)).toHaveLength(1);
		await desk.sets(parent.id, { djbc_unit: 'DIT-PPKC', djbc_difficulty: 'D1' });
		const opened = await desk.open(parent.id);
		expect(opened).toMatchObject({ outcome: 'opened', unit: 'DIT-IKC', rank: 'R3' });
		expect(await desk.children(parent.id)).toEqual([opened.childId]);
		expect(await desk.read(parent.id)).toMatchObject({
			...{
				djbc_unit: 'DIT-IKC',
				djbc_difficulty: 'D2',
				djbc_esc_ref: opened.childNumber,
				djbc_request: null,
			},
		});
		expect(await desk.notes(parent.id, 'Eskalasi dibuka')).toHaveLength(1);
	});

	test.each(['lost-answer', 'reset-after', 'reset-before'])(
		'whatever becomes of the answer (%s)',
		async (fault) => {
			const parent = await desk.asked(30);
			await desk.wishes(parent);
			await desk.fault({ method: 'POST', path: '/tickets\\?', fault, times: 1 });
			const { childId } = await desk.open(parent.id);
			expect(await desk.children(parent.id)).toEqual([childId]);
		},
	);

	test('a number that another ticket has is passed by', async () => {
		const parent = await desk.asked(30);
		await desk.wishes(parent);
		const first = await desk.open(parent.id);
		const other = await desk.asked(30);
		await desk.sets(first.childId!, { djbc_thread_key: 'fremd:1' });
		await desk.sets(parent.id, { djbc_clock_open: '', djbc_request: 'escalate' });
		const second = await desk.open(parent.id);
		expect(second.childNumber).not.toBe(first.childNumber);
		expect(other.id).not.toBe(second.childId);
	});

	test('a second wish beside a running escalation at the same unit is refused; at another unit it opens one', async () => {
		const parent = await desk.asked(30);
		await desk.wishes(parent);
		const first = await desk.open(parent.id);
		await desk.wishes(parent);
		expect(await desk.open(parent.id)).toMatchObject({ outcome: 'refused', reasons: ['alreadyOpen'] });
		expect(await desk.open(parent.id, BY_WORKFLOW)).toMatchObject({
			...{ outcome: 'nothing', childId: first.childId, childNumber: first.childNumber },
		});
		await desk.sets(parent.id, { djbc_request: 'escalate', djbc_unit: 'DIT-PPKC' });
		const second = await desk.open(parent.id);
		expect(second).toMatchObject({ outcome: 'opened', unit: 'DIT-PPKC' });
		expect((await desk.read(second.childId!)).djbc_thread_key).toMatch(/:2$/);
		const { djbc_escalated_at: at } = await desk.read(parent.id);
		expect(at).toBe((await desk.read(first.childId!)).djbc_escalated_at);
	});
});

describe('who may', () => {
	test("Team 1's wish is passed on to Team 2, which fills in what is missing and opens it", async () => {
		const parent = await desk.asked(30, { djbc_unit: null }, {}, 'Bravo::Layanan');
		await desk.wishes(parent);
		expect(await desk.open(parent.id)).toMatchObject({ outcome: 'passedOn', childId: null });
		expect(desk.requests).toBe(3);
		expect(await desk.read(parent.id)).toMatchObject({ group: 'Bravo::Manajemen', djbc_request: null });
		expect(await desk.notes(parent.id, 'Diteruskan kepada Tim 2')).toHaveLength(1);
		expect(await desk.children(parent.id)).toEqual([]);
		await desk.sets(parent.id, { djbc_unit: 'DIT-IKC', djbc_request: 'escalate' });
		expect(await desk.open(parent.id)).toMatchObject({ outcome: 'opened' });
	});

	test("an admin's workflow vouches: opened at once, the parent goes to Team 2 in the same write", async () => {
		const parent = await desk.asked(30, {}, {}, 'Bravo::Layanan');
		const opened = await desk.open(parent.id, { ...BY_WORKFLOW, understoodAt: ago(1), reference: 'Tel. 7' });
		expect(opened).toMatchObject({ outcome: 'opened', handedOver: true });
		expect(await desk.read(parent.id)).toMatchObject({ group: 'Bravo::Manajemen' });
		expect(await desk.read(opened.childId!)).toMatchObject({ djbc_esc_ref: 'Tel. 7' });
	});

	test.each([
		['a child', { djbc_record: 'escalation' }, 'notARequest'],
		['a verification', { djbc_record: 'qa' }, 'notARequest'],
		['a report', { djbc_record: 'report' }, 'notARequest'],
		['no unit', { djbc_unit: null }, 'unitMissing'],
		['no scales', { djbc_priority_scale: null }, 'scalesMissing'],
		['an excluded request', { djbc_category: 'EXC::KASUS' }, 'excluded'],
	])('%s is refused with a note, and the wish is emptied', async (_what, values, reason) => {
		const parent = await desk.asked(30, values);
		await desk.wishes(parent);
		expect(await desk.open(parent.id)).toMatchObject({ outcome: 'refused', reasons: [reason] });
		expect(desk.requests).toBe(3);
		expect(await desk.notes(parent.id, 'Eskalasi tidak dibuka')).toHaveLength(1);
		expect((await desk.read(parent.id)).djbc_request).toBeNull();
		expect(await desk.open(parent.id)).toMatchObject({ outcome: 'nothing' });
	});

	test('a complaint needs no scales, and is forwarded although incomplete (ESC-4, RANK-5)', async () => {
		const scales = { djbc_difficulty: null, djbc_priority_scale: null };
		const parent = await desk.asked(30, { djbc_category: 'CPL::SVC', ...scales });
		await desk.wishes(parent);
		const opened = await desk.open(parent.id);
		expect(opened).toMatchObject({ outcome: 'opened', rank: 'R3' });
		for (const id of [parent.id, opened.childId!]) {
			expect(await desk.read(id)).toMatchObject({
				...{ djbc_complaint_complete: false, djbc_difficulty: 'D3', djbc_priority_scale: 'P2' },
			});
		}
		expect(await desk.notes(parent.id, 'Eskalasi dibuka')).toEqual([
			expect.stringMatching(
				/prioritas belum diisi lengkap; yang kosong diasumsikan[^]*Kelengkapan belum dinyatakan; dicatat sebagai belum lengkap/,
			),
		]);
	});
});

describe('clocks', () => {
	/** On the Monday of CLK-5: received 10:00, due 11:00, escalated as said. */
	async function escalated(time: string, values: object = {}) {
		const parent = await desk.asked(0, values, { receivedAt: at('10:00') });
		return {
			parent,
			opened: await desk.open(parent.id, { ...BY_WORKFLOW, escalatedAt: at(time) }, { policy }),
		};
	}

	test('CLK-5: WEBCHAT-ESC governs from the original start; cancelled, the direct promise again', async () => {
		const { parent, opened } = await escalated('10:40');
		expect(await desk.read(parent.id)).toMatchObject({
			...{ djbc_rule: 'WEBCHAT-ESC', djbc_due_at: at('17:00', '2026-01-14'), djbc_late_triage: false },
		});
		const cancelled = { kind: 'escalationCancelled' as const, at: at('09:00', '2026-01-13') };
		const clocks = readClocks(policy, await desk.read(parent.id));
		const after = advance(policy, clocks, { ...cancelled, childTicket: opened.childNumber! }, ms('09:00'));
		expect(after.current).toMatchObject({ rule: 'WEBCHAT-DIRECT', dueAt: at('11:00') });
	});

	test('answered without the unit, the direct promise counts; with its answer, the longer one', async () => {
		for (const [answered, rule] of [
			[false, 'WEBCHAT-DIRECT'],
			[true, 'WEBCHAT-ESC'],
		] as const) {
			const { parent, opened } = await escalated('10:40');
			let clocks = readClocks(policy, await desk.read(parent.id));
			const childTicket = opened.childNumber!;
			if (answered) {
				const event = { kind: 'unitAnswered' as const, at: at('11:30'), childTicket };
				clocks = advance(policy, clocks, event, ms('11:30')).clocks;
			}
			const message = {
				...{ kind: 'message' as const, at: at('12:00'), articleId: 9, author: 'human' as const },
				...{ internal: false, echo: false, replyKind: 'answer' as const },
			};
			clocks = advance(policy, clocks, message, ms('12:00')).clocks;
			expect(currentOf(policy, clocks)).toMatchObject({ rule, state: answered ? 'met' : 'breached' });
		}
	});

	test('escalated after the hour: late triage (A13)', async () => {
		const { parent } = await escalated('11:20');
		expect(await desk.read(parent.id)).toMatchObject({ djbc_rule: 'WEBCHAT-ESC', djbc_late_triage: true });
	});

	test("the channel's promise caps the rank; another channel's does not (RANK-1)", async () => {
		const late = { djbc_difficulty: 'D3', djbc_priority_scale: 'P3' };
		const { opened } = await escalated('10:40', late);
		expect(opened).toMatchObject({ rank: 'R4', capped: true, rankDueAt: at('17:00', '2026-01-14') });
		expect((await desk.read(opened.childId!)).priority).toBe('1 low');
		const { opened: mail } = await escalated('10:40', { ...late, djbc_channel: 'email' });
		expect(mail).toMatchObject({ rank: 'R4', capped: false, rankDueAt: at('17:00', '2026-01-15') });
	});

	test('a date that no calendar covers parks nothing: the child has no clock, and all are told', async () => {
		const short = structuredClone(policy);
		short.calendars.validTo = '2026-01-12';
		const parent = await desk.asked(0, { djbc_channel: 'email' }, { receivedAt: at('10:00') });
		const asked = { ...BY_WORKFLOW, escalatedAt: at('10:40') };
		const opened = await desk.open(parent.id, asked, { policy: short });
		expect(opened).toMatchObject({ outcome: 'opened', reasons: ['noDueTime'], rankDueAt: null });
		expect(opened.clockFailure).toMatch(/RANK-R3.*OFFICE-JKT/);
		const child = await desk.read(opened.childId!);
		expect([child.djbc_sla_state, child.djbc_due_at, child.djbc_rank]).toEqual(['none', null, 'R3']);
		expect(await desk.notes(parent.id, 'Eskalasi dibuka')).toEqual([expect.stringContaining('kalender')]);
	});
});

test('each medium tells agents what to do next', async () => {
	const words = { phone: 'telepon', letter: 'surat', application: 'di tiket eskalasi', memo: 'nota dinas' };
	for (const [medium, word] of Object.entries(words)) {
		const parent = await desk.asked(30, { djbc_esc_medium: medium });
		await desk.wishes(parent);
		expect(await desk.open(parent.id)).toMatchObject({ medium, mailed: false, reasons: [] });
		expect(await desk.notes(parent.id, 'Eskalasi dibuka')).toEqual([expect.stringContaining(word)]);
	}
});
