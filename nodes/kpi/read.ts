import type { Question } from '../policy/kpi/cohort';
import { PAGE_ROWS, type Condition, type Ticket, type Zammad } from '../zammad';

/** What the indicators count (5.3); verifications are told by their escalations, KPI tickets by nobody. */
const RECORDS = ['request', 'escalation', 'report', 'call'];

/** The desk may cut an instant to the second; `before` and `after` take the instant itself (recording 05). */
const SECOND = 1_000;

/** Closed, merged, removed: nothing is left to do (zammad-api 2.4). */
const ENDED = [5, 6, 7];

/** Clocks of desk and n8n may differ, ms. */
const SKEW = 60_000;

/**
 * Every ticket that can count in a period, once: those that are open since before its begin, and those that changed
 * since. Closed ones that nobody touched since count in earlier periods only. One request for 200 tickets, at most two
 * at once, and up to four more: the states of the desk, and the ends of both lists.
 * @param now ms
 * @throws ZammadFailure
 */
export async function* ticketsFor(
	zammad: Zammad,
	{ from, to }: Question,
	now: number,
): AsyncGenerator<Ticket, void, undefined> {
	const states = await zammad.states.list();
	const open = states.filter((state) => !ENDED.includes(state.state_type_id)).map(({ id }) => String(id));
	const ofPeriod = {
		'ticket.djbc_record': { operator: 'is', value: RECORDS },
		'ticket.djbc_received_at': { operator: 'before (absolute)', value: utc(to + SECOND) },
	};
	const leftOpen = {
		...ofPeriod,
		'ticket.state_id': { operator: 'is', value: open },
		'ticket.updated_at': { operator: 'before (absolute)', value: utc(from) },
	};
	const changed = { ...ofPeriod, 'ticket.updated_at': { operator: 'after (absolute)', value: utc(from) } };
	const seen = new Set<number>();
	yield* unseen(zammad, leftOpen, seen);
	const hasPages = seen.size >= PAGE_ROWS;
	let meanwhile = false;
	for await (const ticket of unseen(zammad, changed, seen)) {
		meanwhile ||= Date.parse(ticket.updated_at) > now - SKEW;
		yield ticket;
	}
	// A ticket that left the first list moved the others up, and one of them from a page to come to one that was read.
	if (hasPages && meanwhile) yield* unseen(zammad, leftOpen, seen);
}

async function* unseen(zammad: Zammad, condition: Condition, seen: Set<number>) {
	const expect = ({ djbc_record: record }: Ticket) => RECORDS.includes(String(record));
	for await (const ticket of zammad.tickets.searchAll(condition, { expect, pagesAtOnce: 2 })) {
		if (!seen.has(ticket.id)) yield ticket;
		seen.add(ticket.id);
	}
}

const utc = (at: number): string => new Date(at).toISOString();
