import { setTimeout as pause } from 'node:timers/promises';

import { type Ticket, type Zammad, ZammadFailure } from '../zammad';

import { holdInTime, threadClaim, type Claim } from './claim';
import { customerIdOf } from './customerId';
import { followUpBody, namesCustomer } from './followUpBody';
import { ticketDigits } from './hashes';
import { keepLines } from './keepLines';
import { whereUserWrote } from './numberEcho';
import { onceKnownWhose } from './ownEcho';
import type { DeskMemory } from './processMemory';
import { ReceiveFailure } from './receiveFailure';
import { findThread, followMerge, lastClosing, seenBefore, stateOf, ticketByNumber } from './thread';
import { customerOf, newTicketBody, UNKNOWN_CELL, unknownCell, type Incoming } from './ticketBody';
import { type TimeLimits, untilHeld } from './untilHeld';
import { hasReplyOnItsWay } from './watermark';

export interface ReceiveSettings {
	/** The desk's `system_id`: numbers that do not begin with it get no mail follow-ups (zammad-api 2.5). */
	systemId: string;
	/** Group for new tickets. */
	group: string;
	/** Group for suspected ethics or crime reports and confidential messages (CONF-3). */
	restrictedGroup: string;
	/** A ticket closed for longer is not reopened: the thread gets its next ticket (KEY-2). */
	followUpHours: number;
}

export interface Desk extends TimeLimits {
	zammad: Zammad;
	claim: Claim;
	memory: DeskMemory;
}

/** The message is a new article. */
type Wrote = 'created' | 'followedUp' | 'reopened' | 'nextCycle';

/** `nothing`: a closing of a thread that has no ticket. */
export type Outcome = Wrote | 'duplicate' | 'conflict' | 'nothing';

export interface Received {
	outcome: Outcome;
	/** That holds the message, as the desk has it now; null for a conflict with another thread, and for nothing. */
	ticket: Ticket | null;
}

const NOTHING: Received = { outcome: 'nothing', ticket: null };

/** Between two looks for a follow-up that a slow desk may still be writing, ms. */
const DOUBT_WAIT = 500;

/**
 * Brings one message into the desk exactly once (design 3.3, channels CH-6): one `POST /tickets` for a new thread,
 * one search and one `PUT` for a known one. Safe to repeat after any failure.
 * @throws ZammadFailure when the desk cannot take it, ReceiveFailure when its turn came too late
 */
export async function receive(desk: Desk, incoming: Incoming, settings: ReceiveSettings): Promise<Received> {
	const placed = await whereUserWrote(desk, incoming);
	return await onceKnownWhose(desk, async (waits) => await receiveNow(desk, placed, settings, waits));
}

/** `waits`: an echo that may be of an answer of ours is left for later. */
async function receiveNow(
	desk: Desk,
	incoming: Incoming,
	settings: ReceiveSettings,
	waits: boolean,
): Promise<Received | 'maybeOurs'> {
	const { zammad, memory } = desk;
	const { idempotencyKey, thread } = incoming.message;
	return await holdInTime(desk, threadClaim(zammad.server, thread.key), async () => {
		const held = memory.messages.get(zammad.server, idempotencyKey);
		if (held !== undefined && held !== incoming.item.bodyHash) return { outcome: 'conflict', ticket: null };
		const known = incoming.item.type === 'close' || memory.threads.get(zammad.server, thread.key) === true;
		const reception = new Reception(desk, incoming, settings, known, waits);
		const received = await untilHeld(desk, async () => await reception.pass());
		if (received !== NOTHING) memory.threads.set(zammad.server, thread.key, true);
		if (received !== 'maybeOurs' && received.outcome !== 'conflict') {
			memory.messages.set(zammad.server, idempotencyKey, incoming.item.bodyHash);
		}
		return received;
	});
}

class Reception {
	/** What a write whose answer was lost would have done: the copy found afterwards is our own. */
	private attempted: Wrote | null = null;
	/** A follow-up that timed out: the desk may still be writing it, so it is only looked for, never sent again. */
	private inDoubt = false;
	/** The refusal of the last creation, until it is explained. */
	private refused: { number: string; failure: ZammadFailure } | null = null;
	private salt = 0;

	constructor(
		private readonly desk: Desk,
		private readonly incoming: Incoming,
		private readonly settings: ReceiveSettings,
		/** Whether to look for the thread before creating it. */
		private look: boolean,
		private readonly waits: boolean,
	) {}

	/** One pass; null when it taught what to try next. */
	async pass(): Promise<Received | 'maybeOurs' | null> {
		const { zammad } = this.desk;
		const isClosing = this.incoming.item.type === 'close';
		const thread = this.look ? await findThread(zammad, this.incoming.message.thread.key) : null;
		if (!thread) return isClosing ? NOTHING : await this.create([], 'created');

		const before = await seenBefore(zammad, thread, this.incoming.item);
		const ticket = thread.current ?? thread.tickets[0]!;
		if (before.seen === 'conflict') return { outcome: 'conflict', ticket };
		if (before.seen === 'duplicate') return { outcome: this.attempted ?? 'duplicate', ticket: before.ticket };
		if (isClosing) return thread.current ? await this.followUp(thread.current) : NOTHING;
		if (this.waits && this.incoming.item.role !== 'user' && hasReplyOnItsWay(ticket)) return 'maybeOurs';

		return (await this.takesFollowUp(thread.current))
			? await this.followUp(ticket)
			: await this.create(thread.tickets, 'nextCycle');
	}

	/**
	 * Open tickets take every message, closed ones a user's within the window; echoes never ask for a new ticket, and a
	 * number has one call-back ticket a day (PHN-1).
	 */
	private async takesFollowUp(current: Ticket | null): Promise<boolean> {
		if (!current) return false;
		const { role, type } = this.incoming.item;
		if (stateOf(current) !== 'closed' || role !== 'user' || type === 'call') return true;
		const windowBegin = this.desk.now() - this.settings.followUpHours * 3_600_000;
		return (await lastClosing(this.desk.zammad, current, windowBegin)) >= windowBegin;
	}

	/** `before`: the thread's tickets so far; their count is the cycle (KEY-1). */
	private async create(before: Ticket[], outcome: Wrote): Promise<Received | null> {
		const { message, category } = this.incoming;
		const { systemId, group, restrictedGroup } = this.settings;
		const number = `${systemId}${ticketDigits(message.thread.key, before.length, this.salt)}`;
		if (this.refused?.number === number) return await this.explainRefusal(before, this.refused);

		const body = newTicketBody(
			this.incoming,
			number,
			category?.restricted ? restrictedGroup : group,
			this.desk.now(),
		);
		let ticket: Ticket;
		try {
			ticket = await this.write(outcome, this.desk.zammad.tickets.create(body, { repeat: true }));
		} catch (error) {
			if (!(error instanceof ZammadFailure) || error.status !== 422) throw error;
			this.refused = { number, failure: error };
			this.look = true;
			return null;
		}
		if (ticket.djbc_thread_key !== body.djbc_thread_key) throw new ReceiveFailure('attributesMissing');
		return { outcome, ticket };
	}

	/**
	 * The text of a 422 is masked: who holds the number? Another thread, or an earlier ticket of ours that the count
	 * passed by: next salt. Ours, made meanwhile: look again. Ours, made before the attributes were: take it. Nobody
	 * in sight: two first messages of one new customer collided on the login, a desk was not restarted after a
	 * migration (recording 16), or the group is out of this token's sight: wait and try again, bounded.
	 */
	private async explainRefusal(
		before: Ticket[],
		{ number, failure }: { number: string; failure: ZammadFailure },
	): Promise<Received | null> {
		this.refused = null;
		const holder = await ticketByNumber(this.desk.zammad, number);
		if (!holder) throw failure;
		const { message, item } = this.incoming;
		if (!holder.djbc_thread_key && holder.customer === customerOf(message).login) {
			const thread = { tickets: [holder], current: holder };
			const { seen } = await seenBefore(this.desk.zammad, thread, item);
			if (seen === 'duplicate' || seen === 'conflict') return { outcome: seen, ticket: holder };
			return await this.followUp(holder);
		}
		const isOurs = holder.djbc_thread_key === message.thread.key;
		if (!isOurs || before.some(({ id }) => id === holder.id)) this.salt += 1;
		return null;
	}

	private async followUp(ticket: Ticket): Promise<Received | null> {
		if (this.inDoubt) return await this.waitForDesk();
		const { zammad } = this.desk;
		const customerId = namesCustomer(this.incoming, ticket)
			? await customerIdOf(this.desk, this.incoming.message)
			: null;
		const { body, moved } = followUpBody(this.incoming, ticket, this.settings, customerId, this.desk.now());
		if (moved !== null) await keepLines(zammad, ticket.id, moved);
		const outcome = body.state === 'open' && stateOf(ticket) === 'closed' ? 'reopened' : 'followedUp';
		const updated = await this.write(outcome, zammad.tickets.update(ticket.id, body, { repeat: true }));
		if (body.djbc_sla_state === 'none' && ticket.djbc_sla_state !== 'none' && unknownCell(this.incoming)) {
			await this.tagUnknownCell(ticket.id);
		}
		return await this.whereItIsSeen(updated, outcome);
	}

	/** Then it is looked for again, until the time is over. */
	private async waitForDesk(): Promise<null> {
		await pause(DOUBT_WAIT, undefined, { signal: this.desk.signal }).catch(() => undefined);
		return null;
	}

	/** An agent may have closed or merged the ticket while the message was on its way. */
	private async whereItIsSeen(ticket: Ticket, outcome: Outcome): Promise<Received | null> {
		const { zammad } = this.desk;
		const state = stateOf(ticket);
		if (state === 'merged') {
			const survivor = await followMerge(zammad, ticket);
			if (survivor) return await this.followUp(survivor);
		}
		if (state === 'closed' && this.incoming.item.role === 'user') {
			return { outcome: 'reopened', ticket: await zammad.tickets.update(ticket.id, { state: 'open' }) };
		}
		return { outcome, ticket };
	}

	/** The message is held: a tag that cannot be set must not fail it. */
	private async tagUnknownCell(ticketId: number): Promise<void> {
		try {
			await this.desk.zammad.tags.add(ticketId, UNKNOWN_CELL);
		} catch (error) {
			if (!(error instanceof ZammadFailure)) throw error;
		}
	}

	private async write(outcome: Wrote, request: Promise<Ticket>): Promise<Ticket> {
		try {
			return await request;
		} catch (error) {
			if (error instanceof ZammadFailure && error.outcome === 'unknown') {
				this.attempted = outcome;
				// A repeated creation is refused by its number; a repeated follow-up would stand there twice.
				if (outcome !== 'created' && outcome !== 'nextCycle' && error.kind === 'timeout') this.inDoubt = true;
				this.look = this.look || outcome !== 'created';
			}
			throw error;
		}
	}
}
