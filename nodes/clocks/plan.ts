import { replyValues } from '../intake/reply';
import type { TicketValues } from '../intake/ticketBody';
import { advance, currentOf } from '../policy/cycle/advance';
import { clockAttributes } from '../policy/cycle/attributes';
import { carryOver } from '../policy/cycle/carryOver';
import { reminderValues } from '../policy/cycle/reminded';
import { NOTHING_SEEN, withArticles } from '../policy/cycle/seen';
import type { Ticket } from '../zammad';

import { restoreNote } from './note';
import { answeredInCall, category, CONFIRM, confirmedAt, typed, withdrawn } from './standing';
import { stepsOf, type Step } from './steps';
import type { Followed } from './types';
import type { TicketView } from './view';

/** What following a ticket comes to: what to write, and what to say of it. */
export interface Plan {
	/** Attributes of one `PUT`; null where nothing changed. */
	values: TicketValues | null;
	/** Internal note of the same `PUT`. */
	note: string | null;
	/** Older lines of a full log, for a note that has to be written before (CLK-8). */
	moved: string | null;
	followed: Followed;
}

/** Reads only. @param now ms, the time that lines of the log are written */
export async function planOf(view: TicketView, now: number): Promise<Plan> {
	const { policy, ticket, clocks, restore, logChanged, damaged, withoutLine } = view;
	const { steps, hidden, kindApplied } = await stepsOf(view);
	const lines: string[] = [];
	let values: TicketValues = {};
	let after = clocks;
	const take = ({ event, words }: Step) => {
		const advanced = advance(policy, after, event, now);
		after = advanced.clocks;
		lines.push(...advanced.lines);
		const isFirst = event.kind === 'request' && !(values.djbc_received_at ?? ticket.djbc_received_at);
		values = {
			...values,
			...(isFirst ? { djbc_received_at: event.at } : {}),
			...(words === undefined ? {} : replyValues({ ...ticket, ...values }, event.at, words)),
		};
	};
	steps.forEach(take);
	const confirmed = await confirmedAt(view);
	if (confirmed !== null) values.djbc_category_confirmed_at = confirmed;
	for (const follows of [category, typed, withdrawn, answeredInCall]) {
		const step = await follows(view, after, { ...ticket, ...values });
		if (step) steps.push(step);
		if (step) take(step);
	}
	values = { ...values, ...reminderValues(policy, clocks, after) };
	if (kindApplied) values.djbc_reply_kind = null;
	if (ticket.djbc_request === CONFIRM) values.djbc_request = null;

	const restored = Object.keys(restore);
	const nothing =
		steps.length + restored.length + Object.keys(values).length === 0 &&
		!logChanged &&
		!damaged &&
		!withoutLine;
	const saw = [
		...new Set([...steps.map((step) => step.saw), ...(confirmed === null ? [] : ['category' as const])]),
	];
	const followed = { ...told(view, after), changed: !nothing, saw, restored, lines };
	if (nothing) return { values: null, note: null, moved: null, followed };
	const carried = carryOver(policy, after.log, now);
	const written = { ...after, log: carried?.log ?? after.log, seen: seenBy(ticket, after.seen, hidden) };
	return {
		values: { ...restore, ...clockAttributes(policy, written, values) },
		note: restoreNote(policy, { restored, logChanged, damaged }),
		moved: carried?.moved ?? null,
		followed,
	};
}

function seenBy(ticket: Ticket, seen: TicketView['clocks']['seen'], hidden: readonly number[]) {
	const { djbc_category: code } = ticket;
	return {
		...withArticles(
			seen ?? NOTHING_SEEN,
			(ticket.article_ids ?? []).filter((id) => !hidden.includes(id)),
		),
		category: typeof code === 'string' ? code : '',
	};
}

/** The clock as it stands. */
export function told(
	{ policy, ticket }: Pick<TicketView, 'policy' | 'ticket'>,
	clocks: TicketView['clocks'],
): Followed {
	const current = currentOf(policy, clocks);
	return {
		ticketId: ticket.id,
		ticketNumber: ticket.number,
		outcome: 'followed',
		changed: false,
		saw: [],
		cycle: current?.cycle ?? null,
		rule: current?.rule || null,
		state: current?.state ?? 'none',
		dueAt: current?.dueAt ?? null,
		stoppedAt: current?.stoppedAt ?? null,
		restored: [],
		lines: [],
		survivor: null,
	};
}
