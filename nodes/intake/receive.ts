import { setTimeout as pause } from 'node:timers/promises';

import { type Ticket, type Zammad, ZammadFailure } from '../zammad';

import type { Claim } from './claim';
import { followUpBody, namesCustomer } from './followUpBody';
import { ticketDigits } from './hashes';
import type { KnownThreads } from './knownThreads';
import { ReceiveFailure } from './receiveFailure';
import { findThread, lastClosing, seenBefore, stateOf, type Thread } from './thread';
import { customerOf, newTicketBody, UNKNOWN_CELL, unknownCell, type Incoming } from './ticketBody';

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

export interface Desk {
	zammad: Zammad;
	/** Tells desks apart in claims and hints: the base URL. */
	id: string;
	claim: Claim;
	known: KnownThreads;
	now: () => number;
	/** ms since the epoch: after it nothing is begun. */
	deadline: number;
	signal?: AbortSignal;
}

export type Outcome = 'created' | 'followedUp' | 'reopened' | 'nextCycle' | 'duplicate' | 'conflict';

export interface Received {
	outcome: Outcome;
	/** As the desk holds it now. */
	ticket: Ticket;
}

/** Failures of one message that may pass before it is given up, and the waits between (full jitter, ms). */
const TRIES = 6;
const FIRST_WAIT = 250;
const LONGEST_WAIT = 3_000;

/**
 * Brings one message into the desk exactly once (design 3.3, channels CH-6): one `POST /tickets` for a new thread,
 * one search and one `PUT` for a known one. Safe to repeat after any failure.
 * @throws ZammadFailure when the desk cannot take it, ReceiveFailure when its turn came too late
 */
export async function receive(desk: Desk, incoming: Incoming, settings: ReceiveSettings): Promise<Received> {
	const key = `${desk.id}|${incoming.item.threadHash}`;
	return await desk.claim.hold(key, async () => {
		const received = await new Reception(desk, incoming, settings, desk.known.has(key)).run();
		desk.known.add(key);
		return received;
	});
}

class Reception {
	/** What a write whose answer was lost would have done: the copy found afterwards is our own. */
	private attempted: Outcome | null = null;
	/** The refusal of the last creation, until it is explained. */
	private refused: { number: string; failure: ZammadFailure } | null = null;
	private salt = 0;

	constructor(
		private readonly desk: Desk,
		private readonly incoming: Incoming,
		private readonly settings: ReceiveSettings,
		/** Whether to look for the thread before creating it. */
		private look: boolean,
	) {}

	async run(): Promise<Received> {
		for (let failures = 0; ; ) {
			if (this.desk.now() >= this.desk.deadline) throw new ReceiveFailure('late');
			try {
				const received = await this.attempt();
				if (received) return received;
			} catch (error) {
				failures += 1;
				if (!(error instanceof ZammadFailure) || !mayPass(error) || failures >= TRIES) throw error;
				if (!(await this.wait(failures))) throw error;
			}
		}
	}

	/** One pass; null when it taught what to try next. */
	private async attempt(): Promise<Received | null> {
		const { zammad } = this.desk;
		const thread = this.look ? await findThread(zammad, this.incoming.message.thread.key) : null;
		if (!thread) return await this.create(0, 'created');

		const seen = await seenBefore(zammad, thread, this.incoming.item);
		const ticket = thread.current ?? thread.tickets[0]!;
		if (seen === 'conflict') return { outcome: 'conflict', ticket };
		if (seen === 'duplicate') return { outcome: this.attempted ?? 'duplicate', ticket };

		return (await this.takesFollowUp(thread))
			? await this.followUp(ticket)
			: await this.create(thread.tickets.length, 'nextCycle');
	}

	/** Open tickets take every message, closed ones a user's within the window; echoes never ask for a new ticket. */
	private async takesFollowUp({ current }: Thread): Promise<boolean> {
		if (!current) return false;
		if (stateOf(current) !== 'closed' || this.incoming.item.role !== 'user') return true;
		const windowBegin = this.desk.now() - this.settings.followUpHours * 3_600_000;
		return (await lastClosing(this.desk.zammad, current, windowBegin)) >= windowBegin;
	}

	private async create(cycle: number, outcome: Outcome): Promise<Received | null> {
		const { message, category } = this.incoming;
		const { systemId, group, restrictedGroup } = this.settings;
		const number = `${systemId}${ticketDigits(message.thread.key, cycle, this.salt)}`;
		if (this.refused?.number === number) return await this.explainRefusal(number, this.refused.failure);

		const body = newTicketBody(this.incoming, number, category?.restricted ? restrictedGroup : group);
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
	 * The text of a 422 is masked and the thread is not there: who holds the number? Another thread: next salt. Ours,
	 * made before the attributes were: take it. Nobody in sight: two first messages of one new customer collided on
	 * the login, a desk was not restarted after a migration (recording 16), or the group is out of this token's
	 * sight: wait and try again, bounded.
	 */
	private async explainRefusal(number: string, failure: ZammadFailure): Promise<Received | null> {
		this.refused = null;
		const found = await this.desk.zammad.tickets.search(
			{ 'ticket.number': { operator: 'is', value: number } },
			{ limit: 2 },
		);
		const holder = found.find((ticket) => ticket.number === number);
		if (!holder) throw failure;
		if (!holder.djbc_thread_key && holder.customer === customerOf(this.incoming.message).login) {
			const seen = await seenBefore(
				this.desk.zammad,
				{ tickets: [holder], current: holder },
				this.incoming.item,
			);
			if (seen === 'duplicate' || seen === 'conflict') return { outcome: seen, ticket: holder };
			return await this.followUp(holder);
		}
		if (holder.djbc_thread_key !== this.incoming.message.thread.key) this.salt += 1;
		return null;
	}

	private async followUp(ticket: Ticket): Promise<Received> {
		const { zammad } = this.desk;
		const customerId = namesCustomer(this.incoming, ticket) ? await this.customerId() : null;
		const body = followUpBody(this.incoming, ticket, this.settings.restrictedGroup, customerId);
		const outcome = body.state === 'open' && stateOf(ticket) === 'closed' ? 'reopened' : 'followedUp';
		const updated = await this.write(outcome, zammad.tickets.update(ticket.id, body, { repeat: true }));
		if (body.djbc_sla_state === 'none' && unknownCell(this.incoming))
			await zammad.tags.add(ticket.id, UNKNOWN_CELL);
		return { outcome, ticket: updated };
	}

	/** The person behind this message, found by exact login or made. */
	private async customerId(): Promise<number> {
		const person = customerOf(this.incoming.message);
		const { users } = this.desk.zammad;
		return ((await users.byLogin(person.login)) ?? (await users.create(person))).id;
	}

	private async write(outcome: Outcome, request: Promise<Ticket>): Promise<Ticket> {
		try {
			return await request;
		} catch (error) {
			if (error instanceof ZammadFailure && error.outcome === 'unknown') {
				this.attempted = outcome;
				this.look = this.look || outcome !== 'created';
			}
			throw error;
		}
	}

	/** Full jitter, never past the deadline. False when no time is left. */
	private async wait(failures: number): Promise<boolean> {
		const longest = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** failures);
		const ms = Math.random() * longest;
		if (this.desk.now() + ms >= this.desk.deadline) return false;
		await pause(ms, undefined, { signal: this.desk.signal });
		return true;
	}
}

/** A refusal with 422 may pass (see explainRefusal), a ticket deleted meanwhile is looked up again. */
function mayPass({ kind, status }: ZammadFailure): boolean {
	return status === 422 || !['auth', 'permission', 'refused'].includes(kind);
}
