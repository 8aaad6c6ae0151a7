import { closeReason } from '../intake/clocks';
import { isOwnThread } from '../intake/ownChannel';
import { stateOf } from '../intake/thread';
import { advance, currentOf, type TicketClocks } from '../policy/cycle/advance';
import { readLog } from '../policy/cycle/log';
import type { ClockEvent } from '../policy/cycle/types';
import { UNANSWERED } from '../policy/data/closeReasons';
import type { Policy } from '../policy/document';
import { isoInstant } from '../policy/instant';
import { attributesNamed } from '../policy/schema/stops';
import type { Wish } from '../policy/wishes';
import type { Ticket } from '../zammad';

import type { Step } from './steps';
import type { TicketView } from './view';

/** The wish of the macro "Kategori benar" in `djbc_request`. */
export const CONFIRM: Wish = 'confirm';

/** What follows from the attributes as they stand; told again and again it changes nothing more. */
type Follows = (view: TicketView, clocks: TicketClocks, ticket: Ticket) => Promise<Step | null>;

/** A confirmed category that has no clock, or has one again (CLK-4). */
export const category: Follows = async ({ policy }, { memory }, ticket) => {
	const code = ticket.djbc_category;
	if (!ticket.djbc_category_confirmed_at || typeof code !== 'string' || code === '') return null;
	const out = policy.stops.noClock.categories.includes(code);
	return memory.without === 'merged' || out === (memory.without === 'out_of_scope')
		? null
		: { saw: 'category', event: { kind: 'category', at: ticket.updated_at, category: code } };
};

/** The attributes of the stop table as they stand after a save. */
export function typedEvent(policy: Policy, ticket: Partial<Ticket>, at: string): AttributesEvent {
	const names = attributesNamed(Object.values(policy.stops.table));
	const { djbc_category: code } = ticket;
	return {
		kind: 'attributes',
		at,
		values: Object.fromEntries(names.map((name) => [name, ticket[name] ?? null])),
		category: typeof code === 'string' && code !== '' ? code : null,
	};
}

type AttributesEvent = Extract<ClockEvent, { kind: 'attributes' }>;

/**
 * Times and numbers that officers type (stop table). What counts by its being saved counts by the history. Whether a
 * letter is that of an escalation only its parent tells too: Escalation: Follow judges it (A45).
 */
export const typed: Follows = async (view, clocks, ticket) => {
	if (ticket.djbc_record === 'escalation') return null;
	const event = typedEvent(view.policy, ticket, ticket.updated_at);
	if (!movesClock(view, clocks, event)) return null;
	const filled = Object.entries(event.values).flatMap(([name, value]) =>
		value === null || value === '' ? [] : [name],
	);
	const saved = { ...event, at: (await view.saves.last(...filled)) ?? ticket.updated_at };
	return movesClock(view, clocks, saved) ? { saw: 'typed', event: saved } : null;
};

/** Closed as withdrawn while the clock runs: from the closing on, or from when that reason was given. */
export const withdrawn: Follows = async (view, clocks, ticket) => {
	const last = currentOf(view.policy, clocks);
	const closing = readLog(clocks.log).ticket.findLast(({ event }) => event === 'closed');
	if (stateOf(ticket) !== 'closed' || closeReason(ticket) !== 'withdrawn') return null;
	if (last?.state !== 'running' || !closing || closing.at < last.receivedAt) return null;
	const given = await view.saves.last('djbc_close_reason');
	const late = given !== null && Date.parse(given) > Date.parse(closing.at);
	const at = late ? isoInstant(Date.parse(given)) : closing.at;
	return { saw: 'withdrawn', event: { kind: 'withdrawn', at } };
};

/**
 * A call that an agent took and keyed in was answered in the call (catalogue 1.6): closing its ticket says so. The
 * closing counts, the latest that the answer can have been; without a reason too, since the form demands none. A reason
 * that says that nothing was answered leaves the clock, and a call-back ticket waits for its call.
 */
export const answeredInCall: Follows = async ({ policy }, clocks, ticket) => {
	if (ticket.djbc_channel !== 'phone' || !isOwnThread(ticket.djbc_thread_key)) return null;
	if (UNANSWERED.includes(closeReason(ticket))) return null;
	const last = currentOf(policy, clocks);
	const closing = readLog(clocks.log).ticket.findLast(({ event }) => event === 'closed');
	if (stateOf(ticket) !== 'closed' || last?.state !== 'running' || !closing) return null;
	// The desk may stamp a ticket that is closed from its beginning a moment earlier as closed than as made.
	const at = [closing.at, ticket.created_at].sort((a, b) => Date.parse(a) - Date.parse(b)).at(-1)!;
	if (Date.parse(at) < Date.parse(last.receivedAt)) return null;
	return { saw: 'call', event: { kind: 'call', at, articleId: null, answered: true } };
};

/**
 * When a human decided on the category, where nobody said so yet (2.1): it is another than the one we gave it. Of a
 * ticket from before we remembered that, the history tells who saved it.
 */
export async function confirmedAt({ ticket, clocks, saves, ownUser }: TicketView): Promise<string | null> {
	const code = ticket.djbc_category;
	const known = clocks.seen?.category ?? null;
	if (ticket.djbc_category_confirmed_at || typeof code !== 'string' || code === '') return null;
	// By the macro "Kategori benar", which up to 6.1 cannot set the time itself.
	if (ticket.djbc_request === CONFIRM) return (await saves.last('djbc_request')) ?? ticket.updated_at;
	if (code === known) return null;
	if (known === null && String(ticket.djbc_category_suggested ?? '').startsWith(`${code} `)) return null;
	const save = (await saves.of('djbc_category')).findLast(({ to }) => to === code);
	if (known === null && (save?.by ?? ticket.created_by_id) === (await ownUser())) return null;
	// What the history does not tell was chosen when the ticket was opened.
	return save?.at ?? (known ? ticket.updated_at : ticket.created_at);
}

function movesClock({ policy }: TicketView, clocks: TicketClocks, event: ClockEvent): boolean {
	const { current, lines } = advance(policy, clocks, event, Date.parse(event.at));
	return lines.length > 0 || JSON.stringify(current) !== JSON.stringify(currentOf(policy, clocks));
}
