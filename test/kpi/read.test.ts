import { compileMonth } from '../../nodes/kpi/compile';
import { ticketsFor } from '../../nodes/kpi/read';
import { Compilation } from '../../nodes/policy/kpi/compile';
import { questionOf } from '../../nodes/policy/kpi/question';
import type { Condition, Ticket, Zammad } from '../../nodes/zammad';

import { ticketOf } from './truth/desk';
import { month } from './truth/month';
import { policyOfThree } from './truth/policy';
import { rows } from './truth/rows';

/**
 * What the searches bring counts as all tickets of the desk do. The sandbox dates its tickets by itself, so tickets of a
 * past month are laid before the conditions by hand, each touched when the last thing happened to it, and no later.
 */
const policy = policyOfThree();
const stories = month(11, 1500);
const inputs = rows(5);
const NOW = Date.parse('2026-06-01T00:00:00Z');
const NOTHING_KEPT = { periods: [null, null, null], runBefore: null };
const STATES = { open: 2, closed: 4, merged: 5 };

const desk = stories.map((story) => {
	const ticket = ticketOf(story, NOW, policy);
	return { ...ticket, updated_at: lastTouched(ticket) } as unknown as Ticket;
});

/** The last instant that its attributes tell of; what lies ahead of a ticket touches it not. */
function lastTouched({ updated_at: _, ...ticket }: Record<string, unknown>): string {
	const ahead = ['djbc_due_at', 'djbc_rank_due_at', 'djbc_window_until'];
	const told = Object.entries(ticket).filter(([name]) => !ahead.includes(name));
	const text = JSON.stringify(told).replace(/(?:due|direct|dueAt)\\?"?[=:]\\?"?\d{4}-[^ "\\]+/g, '');
	const instants = text.match(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z/g)!;
	return new Date(Math.max(...instants.map((one) => Date.parse(one)))).toISOString();
}

/** Zammad's own reading of a condition, as far as it is used here (recording 05). */
function fits(ticket: Ticket, condition: Condition): boolean {
	return Object.entries(condition).every(([key, { operator, value }]) => {
		const held = ticket[key.replace('ticket.', '')];
		if (operator === 'is') return (value as string[]).includes(String(held ?? ''));
		if (typeof held !== 'string') return false;
		const [is, than] = [Date.parse(held), Date.parse(String(value))];
		if (operator === 'before (absolute)') return is <= than;
		if (operator === 'after (absolute)') return is >= than;
		throw new Error(`no operator ${operator}`);
	});
}

function laidOut(tickets: readonly Ticket[], conditions: Condition[] = []): Zammad {
	return {
		states: {
			list: async () =>
				Object.entries(STATES).map(([name, id]) => ({
					id,
					name,
					state_type_id: id === 4 ? 5 : id === 5 ? 6 : 2,
				})),
		},
		tickets: {
			async *searchPages(condition: Condition) {
				conditions.push(condition);
				yield tickets.filter((ticket) => fits(ticket, condition));
			},
		},
	} as unknown as Zammad;
}

describe.each(['2025-12', '2026-01', '2026-02'])('%s', (label) => {
	it.each(['national', 'KPPBC-MKS'])('%s: the searches leave out nothing that counts', async (scope) => {
		const end = questionOf(policy, scope, label, NOW).to;
		const question = questionOf(policy, scope, label, end + 7 * 86_400_000);
		const all = new Compilation(question, 'final');
		for (const ticket of desk) all.add(ticket);
		const expected = all.result(inputs, NOTHING_KEPT);
		const as = { run: 'final', reason: '' } as const;
		const found = await compileMonth(laidOut(desk), question, as, inputs, NOTHING_KEPT, NOW);
		expect(found.lines).toEqual(expected.lines);
		expect(found.breaches).toEqual(expected.breaches);
		expect(found.read.tickets).toBeLessThan(expected.read.tickets);
	});
});

it('reads each ticket once, and the first list again where tickets left it meanwhile', async () => {
	const question = questionOf(policy, 'national', '2026-02', NOW);
	const open = desk.filter(({ state, djbc_record: record }) => state === 'open' && record === 'request');
	const old = Array.from({ length: 250 }, (_, n) => ({
		...{ ...open[n % open.length]!, id: 90_000 + n },
		...{ djbc_received_at: '2025-12-01T02:00:00.000Z', updated_at: '2025-12-01T02:00:00.000Z' },
	}));
	const of = async (tickets: Ticket[]) => {
		const conditions: Condition[] = [];
		const ids: number[] = [];
		for await (const page of ticketsFor(laidOut(tickets, conditions), question, NOW)) {
			ids.push(...page.map(({ id }) => id));
		}
		expect(new Set(ids).size).toBe(ids.length);
		return conditions.map((condition) => ('ticket.state_id' in condition ? 'left open' : 'other'));
	};
	expect(await of([...desk, ...old] as Ticket[])).toEqual(['left open', 'other', 'other']);
	const touched = { ...old[0]!, id: 99_999, updated_at: new Date(NOW).toISOString() };
	expect(await of([...desk, ...old, touched] as Ticket[])).toEqual([
		'left open',
		'other',
		'left open',
		'other',
	]);
});

it('goes on after a ticket that cannot be counted, and says how many there were', async () => {
	const question = questionOf(policy, 'national', '2026-01', NOW);
	const broken = { ...desk[0]! };
	Object.defineProperty(broken, 'djbc_record', {
		get: () => {
			throw new Error('rahasia');
		},
		enumerable: true,
	});
	const zammad = {
		...laidOut([]),
		tickets: {
			async *searchPages() {
				yield [broken, ...desk];
			},
		},
	} as unknown as Zammad;
	const as = { run: 'restatement', reason: 'uji' } as const;
	const { warnings, read } = await compileMonth(zammad, question, as, inputs, NOTHING_KEPT, NOW);
	expect(warnings).toContain(
		'1 ticket could not be counted: its attributes are not what this version writes.',
	);
	expect(JSON.stringify(warnings)).not.toContain('rahasia');
	expect(read.requests).toBeGreaterThan(100);
});
