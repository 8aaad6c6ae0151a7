import { undeliveredAttributes } from '../../nodes/policy/cycle/undelivered';
import { defaultPolicy } from '../../nodes/policy/document';
import { policyFrom } from '../../nodes/policy/overlay/policyFrom';
import { restrictedGroups } from '../../nodes/policy/restrictedGroups';
import { dueWarning, warningsUntil } from '../../nodes/sweep/standing';
import type { Ticket } from '../../nodes/zammad';
import { SetupDesk } from '../setup/desk';

import { mentionedOn, remindersOf, SweptDesk } from './desk';

/** Warnings that a user who waits can soon not be answered by his channel (CH-13). */
const HOUR = 3_600_000;
const policy = defaultPolicy();
const rules = { policy, lookBack: 0, isRestricted: restrictedGroups() };

const utc = (local: string) => new Date(`${local}+07:00`).toISOString();

/** A private message of BRAVO or Makassar that waits, its window until then (WIB). */
function waiting(until: string, more: object = {}): Ticket {
	return {
		...{ id: 1, number: '70123', group: 'Bravo::Layanan', djbc_office: 'BRAVO', djbc_service: 'SVC-CC' },
		...{ djbc_rule: 'SOCIAL', djbc_sla_state: 'running', djbc_window_until: utc(until) },
		...{ djbc_cycle_at: utc('2026-01-05T08:00:00'), djbc_due_at: utc('2026-01-30T17:00:00') },
		...more,
	} as unknown as Ticket;
}

/** The first minute of the last 24 hours in which it is due, as local time. */
function firstDue(ticket: Ticket): string | null {
	const until = Date.parse(String(ticket.djbc_window_until));
	for (let now = until - 24 * HOUR; now <= until; now += 60_000) {
		if (!dueWarning(ticket, rules, now)) continue;
		expect(warningsUntil(policy, now)).toBeGreaterThanOrEqual(until);
		return new Date(now + 7 * HOUR).toISOString().slice(0, 16);
	}
	return null;
}

test.each([
	['in working hours, 4 hours before', '2026-01-14T15:00:00', '2026-01-14T11:00'],
	['on a Saturday: in the last working hour, on Friday', '2026-01-10T10:00:00', '2026-01-09T16:00'],
	['on a Saturday evening, from a Friday evening: at once', '2026-01-10T20:00:00', '2026-01-09T20:00'],
	['in the evening: 4 hours before, since that is earlier', '2026-01-14T18:30:00', '2026-01-14T14:30'],
	['late in the evening: in the last working hour', '2026-01-14T23:00:00', '2026-01-14T16:00'],
	['early on Monday, asked on Sunday: at once', '2026-01-12T06:00:00', '2026-01-11T06:00'],
	['before a holiday (Isra Mikraj, Friday 16 January)', '2026-01-16T09:00:00', '2026-01-15T16:00'],
])('a window that ends %s', (_name, until, due) => {
	expect(firstDue(waiting(until))).toBe(due);
});

test('an office keeps its own hours', () => {
	const more = { djbc_office: 'KPPBC-MKS', djbc_service: 'SVC-SOCIAL' };
	expect(firstDue(waiting('2026-01-10T10:00:00', more))).toBe('2026-01-09T15:00');
});

test.each([
	['answered', { djbc_sla_state: 'met', djbc_stopped_at: utc('2026-01-14T09:00:00') }],
	['warned for this window', { djbc_warned_at: utc('2026-01-14T11:00:00') }],
	[
		'without a clock, and somebody answered',
		{ djbc_rule: '', djbc_first_reply_at: utc('2026-01-14T09:00:00') },
	],
	['closed', { djbc_rule: '', state: 'closed' }],
	['closed with its clock running', { state: 'closed' }],
	['spam', { djbc_rule: '', djbc_category: 'OTH::SPAM' }],
	['spam by its suggested category, its clock running', { djbc_category: 'OTH::SPAM' }],
])('none where it is %s', (_name, more) => {
	expect(firstDue(waiting('2026-01-14T15:00:00', more))).toBeNull();
});

test('one where nothing has a clock and nobody answered, and one for each further window', () => {
	expect(firstDue(waiting('2026-01-14T15:00:00', { djbc_rule: '' }))).toBe('2026-01-14T11:00');
	const warned = { djbc_warned_at: utc('2026-01-13T11:00:00') };
	expect(firstDue(waiting('2026-01-14T15:00:00', warned))).toBe('2026-01-14T11:00');
});

describe('on a desk', () => {
	let swept: SweptDesk;
	beforeAll(async () => {
		swept = await SweptDesk.open();
	});
	afterAll(SetupDesk.closeAll);

	const asked = async (hoursLeft: number) =>
		await swept.desk.asked(24 * 60 - hoursLeft * 60, {
			text: 'Kenari rahasia: berapa tarif?',
			message: {
				channel: 'facebook_dm',
				replyWindowUntil: new Date(Date.now() + hoursLeft * HOUR).toISOString(),
			},
		});

	test('one note for each window, with number and end, to the holder or else the team leader', async () => {
		const [near, far] = [await asked(2), await asked(23.9)];
		await near.sets({ owner: 'agen' });
		const now = Date.now();
		const first = (await swept.sweep(now)).filter(({ kind }) => kind === 'window');
		expect(first.filter(({ ticketId }) => ticketId !== far.id)).toMatchObject([
			{ ticketId: near.id, rung: 'window', rule: 'SOCIAL', outcome: 'reminded', reached: 1, unreached: [] },
		]);
		expect(await mentionedOn(swept.desk, near.id)).toContain('agen');
		const ours = async () =>
			(await swept.sweep(Date.now())).filter(
				({ ticketId, kind }) => ticketId === near.id && kind === 'window',
			);
		expect(await ours()).toEqual([]);
		const notes = (await remindersOf(near)).filter(({ subject }) => /jendela/.test(subject));
		expect(notes).toHaveLength(1);
		expect(notes[0].body).toContain((await near.now()).number);
		expect(notes[0].body).not.toMatch(/kenari/i);
		await near.settles();

		const other = await asked(2);
		const unheld = (await swept.sweep(Date.now())).filter(
			({ ticketId, kind }) => ticketId === other.id && kind === 'window',
		);
		expect(unheld).toMatchObject([{ reached: 1, unreached: [] }]);
		expect(await mentionedOn(swept.desk, other.id)).toContain('ketua');
	});

	test('people outside are the last resort: whoever reads the group comes before them', async () => {
		const outside = ['team_leader *', 'ketua.luar@contoh.test'];
		const policyOf = (...rows: string[][]) =>
			policyFrom({
				now: 0,
				rows: rows.map(([key, value], id) => ({ id, kind: 'person', key, value })),
			}).policy;
		const told = async (more: { policy: ReturnType<typeof policyOf> }) => {
			const thread = await asked(2);
			const all = await swept.sweptOf(thread, Date.now(), more);
			return all.filter(({ kind }) => kind === 'window');
		};
		expect(await told({ policy: policyOf(outside, ['petugas *', 'spv']) })).toMatchObject([
			{ reached: 1, unreached: [], external: [], mail: null },
		]);
		expect(await told({ policy: policyOf(outside) })).toMatchObject([
			{ reached: 0, unreached: [], external: ['ketua.luar@contoh.test'] },
		]);
	});

	test('a last word that could not be sent is looked at once, not each minute', async () => {
		const thread = await asked(2);
		await thread.says('Tarifnya 0 %.');
		await thread.follow();
		const { id } = (await thread.articles()).at(-1);
		// As the relay does it.
		const values = undeliveredAttributes(policy, await thread.now(), id, Date.now());
		await swept.desk.as('integrasi', 'PUT', `/tickets/${thread.id}`, { djbc_relay_done: id, ...values });
		await swept.sweep(Date.now());
		const quiet = swept.requests;
		await swept.sweep(Date.now());
		const again = swept.requests;
		expect(await remindersOf(thread)).toEqual([]);
		expect((await thread.now()).djbc_warned_at).toBeTruthy();
		expect(again).toBeLessThan(quiet);
		await thread.settles();
	});

	test('none where an agent has answered, though no event told', async () => {
		const thread = await asked(3);
		await thread.says('Tarifnya 0 %.');
		const told = (await swept.sweep(Date.now())).filter(({ ticketId }) => ticketId === thread.id);
		expect(told.map(({ outcome }) => outcome)).toEqual(told.map(() => 'stopped'));
		expect(await remindersOf(thread)).toEqual([]);
	});
});
