import { typedEvent } from '../clocks';
import { write } from '../clocks/writeTicket';
import { lagBetween, requestEvent } from '../intake/clocks';
import type { TicketValues } from '../intake/ticketBody';
import { computeDue } from '../policy/clock/due';
import { advance, currentOf } from '../policy/cycle/advance';
import { clockAttributes, readClocks } from '../policy/cycle/attributes';
import { compareOpen } from '../policy/cycle/compare';
import { reminderValues } from '../policy/cycle/reminded';
import { retimed } from '../policy/cycle/retimed';
import { isKeyed } from '../policy/data/keyed';
import { isoInstant } from '../policy/instant';
import { zoneOf } from '../policy/officeZone';
import type { Channel } from '../policy/types';
import type { Ticket } from '../zammad';

import { isOpenedByAgent } from './opening';
import { correctionLine, noteOf, refusalLine } from './note';
import { postRefusal, refusedValues, replyRefusal, type Refusal } from './typedTimes';
import { NOTHING, type EnrichDesk, type Enriched, type EnrichRules } from './types';
import { timeOf } from './wanted';

/**
 * Times that an officer typed on a ticket whose clock began already: a post's time is taken over and its promises are
 * computed anew, what cannot be is refused once, with a note, and the field is put back. Inside the ticket's claim.
 * @param now ms
 * @throws ZammadFailure, ClockFailure
 */
export async function correct(
	{ zammad }: EnrichDesk,
	found: Ticket,
	{ policy }: EnrichRules,
	now: number,
): Promise<Enriched> {
	const received = timeOf(found.djbc_received_at);
	if (!found.djbc_clock_open || received === null) return NOTHING;
	const { restore } = compareOpen(found);
	const ticket: Ticket = { ...found, ...restore };
	const clocks = readClocks(policy, ticket);
	const zone = zoneOf(policy, ticket.djbc_office);
	const typed = timeOf(ticket.djbc_typed_at);
	const was = isoInstant(received);
	const isByHand = isKeyedIn(ticket);

	const post =
		typed === received ? null : postRefusalOf(ticket, isByHand, currentOf(policy, clocks)?.cycle ?? 1);
	const becomes = post || typed === null || typed === received ? null : isoInstant(typed);
	const known = isByHand ? (post ? timeOf(post.becomes) : typed) : received;
	const refusals = [post, replyRefusal(ticket, known)].filter((one) => one !== null);
	if (becomes === null && refusals.length === 0) return NOTHING;

	const lines = refusals.map((refusal) => refusalLine(refusal, zone));
	let values: TicketValues = refusedValues(refusals);
	if (becomes !== null) {
		const keyedAt = isoInstant(Date.parse(ticket.created_at));
		const keyLag = lagBetween(becomes, keyedAt);
		const clock = computeDue(policy, {
			channel: ticket.djbc_channel as Channel,
			office: String(ticket.djbc_office ?? ''),
			receivedAt: becomes,
			role: 'user',
		});
		const request = requestEvent(clock, { at: becomes, keyLag, arrivedAt: keyedAt });
		const event = typedEvent(policy, { ...ticket, ...values }, ticket.updated_at);
		const moved = { ...clocks, memory: retimed(clocks.memory, was, request) };
		const after = advance(policy, moved, event, now).clocks;
		values = {
			...restore,
			...values,
			...clockAttributes(policy, after, {
				djbc_received_at: becomes,
				djbc_key_lag: keyLag,
				...reminderValues(policy, clocks, after),
			}),
		};
		lines.unshift(correctionLine(was, becomes, keyLag, zone));
	}
	await write(zammad, ticket, { ...values, article: noteOf(lines, false) });
	return {
		...NOTHING,
		outcome: 'typedTimes',
		channel: ticket.djbc_channel as Channel,
		refused: refusals.map(({ attribute }) => attribute),
	};
}

/** What Receive or a channel of Zammad's own brought has its own time, whatever somebody types. */
function isKeyedIn(ticket: Ticket): boolean {
	return !ticket.djbc_idempotency_key && (isKeyed(ticket.djbc_channel) || isOpenedByAgent(ticket));
}

function postRefusalOf(ticket: Ticket, isByHand: boolean, cycle: number): Refusal | null {
	if (timeOf(ticket.djbc_typed_at) === null) return null;
	// Only a time that was typed is put back; before, the creation counted.
	const wasTyped = isByHand && ticket.djbc_key_lag != null && ticket.djbc_key_lag !== '';
	const becomes = wasTyped ? String(ticket.djbc_received_at) : null;
	const refused = (why: Refusal['why']): Refusal => ({
		attribute: 'djbc_typed_at',
		why,
		at: String(ticket.djbc_typed_at),
		becomes,
	});
	if (!isByHand) return refused('known');
	return postRefusal(ticket, becomes) ?? (cycle > 1 ? refused('further') : null);
}
