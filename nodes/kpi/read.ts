import type { Question } from '../policy/kpi/cohort';
import { receivedSince } from '../policy/kpi/reach';
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
 * Every ticket that can count in a period, once, in pages: those that are open since before anything of it could have
 * come, those that changed since, and escalations that were sent after its end, with the letters of its complaints. Other
 * closed ones count in earlier periods only. One request for 200 tickets, at most two at once, and up to five more: the
 * states of the desk, and the ends of the lists.
 * @param now ms
 * @throws ZammadFailure
 */
export async function* ticketsFor(
	zammad: Zammad,
	question: Question,
	now: number,
): AsyncGenerator<Ticket[], void, undefined> {
	const { scope, to, asOf } = question;
	const states = await zammad.states.list();
	const open = states.filter((state) => !ENDED.includes(state.state_type_id)).map(({ id }) => String(id));
	const since = utc(receivedSince(question));
	const ofScope: Condition =
		scope === 'national' ? {} : { 'ticket.djbc_office': { operator: 'is', value: [scope] } };
	const ofPeriod = {
		...ofScope,
		'ticket.djbc_record': { operator: 'is', value: RECORDS },
		'ticket.djbc_received_at': { operator: 'before (absolute)', value: utc(to + SECOND) },
	};
	const leftOpen = {
		...ofPeriod,
		'ticket.state_id': { operator: 'is', value: open },
		'ticket.updated_at': { operator: 'before (absolute)', value: since },
	};
	const changed = { ...ofPeriod, 'ticket.updated_at': { operator: 'after (absolute)', value: since } };
	const sentLater = {
		...ofScope,
		'ticket.djbc_record': { operator: 'is', value: ['escalation'] },
		'ticket.djbc_received_at': { operator: 'after (absolute)', value: utc(to) },
		'ticket.created_at': { operator: 'before (absolute)', value: utc(asOf + SECOND) },
	};
	const seen = new Set<number>();
	yield* unseen(zammad, leftOpen, seen);
	const hasPages = seen.size >= PAGE_ROWS;
	let meanwhile = false;
	for await (const tickets of unseen(zammad, changed, seen)) {
		meanwhile ||= tickets.some(({ updated_at: at }) => Date.parse(at) > now - SKEW);
		yield tickets;
	}
	// A ticket that left the first list moved the others up, and one of them from a page to come to one that was read.
	if (hasPages && meanwhile) yield* unseen(zammad, leftOpen, seen);
	if (asOf > to) yield* unseen(zammad, sentLater, seen);
}

/** The desk's answer is looked at again: a condition it cannot use brings every ticket. */
async function* unseen(zammad: Zammad, condition: Condition, seen: Set<number>) {
	const [records, offices] = [condition['ticket.djbc_record']!, condition['ticket.djbc_office']].map(
		(entry) => entry?.value as readonly string[] | undefined,
	);
	const expect = ({ djbc_record: record, djbc_office: office }: Ticket) =>
		records!.includes(String(record)) && (offices?.includes(String(office)) ?? true);
	for await (const tickets of zammad.tickets.searchPages(condition, { expect, pagesAtOnce: 2 })) {
		yield tickets.filter(({ id }) => !seen.has(id));
		for (const { id } of tickets) seen.add(id);
	}
}

const utc = (at: number): string => new Date(at).toISOString();
