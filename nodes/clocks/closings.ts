import { closeReason } from '../intake/clocks';
import { stateOf } from '../intake/thread';
import { endsClosed, readLog } from '../policy/cycle/log';
import type { ClockEvent } from '../policy/cycle/types';
import type { Ticket } from '../zammad';

import type { Save, Saves } from './saves';

/** The desk stamps a ticket's closing and its history entry within this, ms. */
const SAME = 5_000;

type Step = Extract<ClockEvent, { kind: 'closed' | 'reopened' }>;

/**
 * Closings and reopenings that the log does not tell yet (K04, K10). They take turns, so what is known already, such
 * as Receive's own reopening, is passed over; those between two looks are in the history.
 */
export async function closingsOf(
	ticket: Ticket,
	log: string,
	saves: Saves,
	ownUser: () => Promise<number>,
): Promise<Step[]> {
	const told = readLog(log);
	const isClosed = stateOf(ticket) === 'closed';
	let closed = endsClosed(told);
	const closings = told.ticket.filter(({ event }) => event === 'closed').map(({ at }) => Date.parse(at));
	const stamps = [ticket.close_at, ticket.last_close_at].filter((at) => at != null);
	const isTold = (at: string) =>
		(told.carried !== null && at <= told.carried.through) ||
		closings.some((one) => Math.abs(one - Date.parse(at)) <= SAME);
	if (closed === isClosed && stamps.every(isTold)) return [];

	const since = told.ticket.at(-1)?.at ?? told.carried?.through ?? '';
	const us = await ownUser();
	const steps: Step[] = [];
	const take = (save: Pick<Save, 'at' | 'by'>, becomesClosed: boolean) => {
		if (becomesClosed === closed) return;
		closed = becomesClosed;
		const by = save.by === us || save.by === ticket.customer_id ? 'user' : 'staff';
		steps.push(
			closed
				? { kind: 'closed', at: save.at, reason: closeReason(ticket) }
				: { kind: 'reopened', at: save.at, by },
		);
	};
	for (const save of await saves.of('state')) {
		const isNew = since === '' || Date.parse(save.at) > Date.parse(since);
		if (isNew && save.to !== 'merged') take(save, isClosing(save.to));
	}
	const at = isClosed ? (stamps.at(-1) ?? ticket.updated_at) : ticket.updated_at;
	take({ at, by: ticket.updated_by_id }, isClosed);
	return steps;
}

function isClosing(state: string): boolean {
	return state === 'closed' || state === 'removed';
}
