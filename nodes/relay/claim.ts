import { randomBytes } from 'node:crypto';

import { type Claim, threadClaim } from '../intake/claim';
import { remember } from '../intake/recentMessages';
import { memoryOf } from '../intake/thread';
import { type TimeLimits, untilHeld } from '../intake/untilHeld';
import { undeliveredAttributes } from '../policy/cycle/undelivered';
import type { Policy } from '../policy/document';
import type { Article, HistoryEntry, Ticket, Zammad } from '../zammad';

import { acknowledge, mayBeUnacknowledged } from './acknowledgement/acknowledge';
import { acknowledgementWay } from './acknowledgement/way';
import { answerOf } from './answerOf';
import { asWritten } from './asWritten';
import { isAutomatic, isInvitation } from './automatic';
import { firstClaim, groupsSince, wasWrittenHere } from './claimRecord';
import type { Flights } from './flights';
import { invitationWay } from './invitation';
import { broughtByMerge } from './merged';
import { type NoteName, noteOf } from './note';
import { passedOver } from './passedOver';
import {
	goesOut,
	isComment,
	isRelayed,
	isWatched,
	lateReply,
	pendingReplies,
	recordOf,
	type RelayedTicket,
} from './replies';
import { answerKeyHash, type SealedAnswer } from './sealedAnswer';
import { Settling } from './settling';
import { watermarkOf } from '../intake/watermark';
import { type Way, wayOf, type WaySettings } from './way';

export interface RelayDesk extends TimeLimits {
	zammad: Zammad;
	claim: Claim;
	flights: Flights;
	/** User of the token: what it wrote is no reply. */
	ownUserId: number;
}

export interface RelayRules {
	policy: Policy;
	settings: WaySettings & {
		/** On a ticket whose relay never ran, older replies stay: they may have gone out otherwise. */
		lookBackHours: number;
	};
	sealSecret: string;
	/** All that is told is a user's message: nothing is looked for but its acknowledgement. */
	messageOnly?: boolean;
}

/** A claim is dead after this, ms: in this process, and of another one, whose answers we cannot see waiting. */
const OWN_FLIGHT = 600_000;
const OTHER_FLIGHT = 180_000;

/**
 * The next reply of a ticket that is to go out, claimed for the caller, or null. An acknowledgement that is due is
 * written first and goes out as a reply does. One reply of a ticket is on its way at
 * a time: the next one is claimed once it is recorded what became of it, so the order is that of writing and a crash
 * leaves at most one in doubt. What may not go out is settled here, with a note for the agent. Safe to repeat.
 * @throws ZammadFailure when the desk cannot take it, ReceiveFailure when its turn came too late
 */
export async function claimReply(
	desk: RelayDesk,
	ticketId: number,
	rules: RelayRules,
): Promise<SealedAnswer | null> {
	const { zammad, claim, flights } = desk;
	const ticket = asWritten(await zammad.tickets.get(ticketId));
	if (!isWatched(ticket)) return null;
	const waits = isRelayed(ticket) && mayBeUnacknowledged(zammad.server, flights, ticket, rules.settings);
	if (rules.messageOnly && !waits) return null;
	return await claim.hold(threadClaim(zammad.server, String(ticket.djbc_thread_key ?? '')), async () => {
		const claiming = new Claiming(desk, ticketId, rules);
		return (await untilHeld(desk, async () => await claiming.pass())).answer;
	});
}

class Claiming {
	private readonly settling: Settling;
	/** Written in an earlier pass: never twice, whatever the desk makes of it. */
	private acknowledged = false;

	constructor(
		private readonly desk: RelayDesk,
		private readonly ticketId: number,
		private readonly rules: RelayRules,
	) {
		this.settling = new Settling(desk.zammad, desk.signal);
	}

	/** One pass; null when something was settled and the next reply is to be looked at. */
	async pass(): Promise<{ answer: SealedAnswer | null } | null> {
		const { zammad, flights, ownUserId } = this.desk;
		const ticket = asWritten(await zammad.tickets.get(this.ticketId));
		if (!isWatched(ticket) || (await this.isChild(ticket))) return { answer: null };
		const articles = await zammad.articles.byTicket(ticket.id);

		const { claimed, done } = watermarkOf(ticket);
		const flight = flights.of(zammad.server, ticket.id);
		const isOpen = claimed > done;
		const isMine = isOpen && flight?.articleId === claimed && flight.since === null;
		if (isOpen && !isMine) {
			if (await this.isOnItsWay(ticket, claimed)) return { answer: null };
			const reply = articles.find(({ id }) => id === claimed) ?? { id: claimed };
			return await this.settle(ticket, reply, 'relay-uncertain');
		}
		if (!isMine && !this.acknowledged && isRelayed(ticket)) {
			this.acknowledged = await acknowledge(this.desk, this.settling, ticket, articles, this.rules);
			if (this.acknowledged) return null;
		}
		const passed = isMine ? null : await this.passed(ticket, articles);
		if (passed) return await this.settle(ticket, passed.reply, passed.note, passed.unsent);
		const reply = isMine
			? // Not where somebody made it internal meanwhile.
				articles.find((article) => article.id === claimed && goesOut(article, ownUserId))
			: pendingReplies(ticket, articles, this.bounds())[0];
		if (!reply) return isMine ? await this.settle(ticket, { id: claimed }, null) : { answer: null };

		const way = this.wayOf(ticket, reply, articles);
		if (!way.out) return await this.settle(ticket, reply, way.note);
		const raised = isMine ? ticket : await this.raise(ticket, reply);
		return isRelayed(raised) ? await this.confirm(raised, reply, articles) : null;
	}

	private wayOf(ticket: Ticket, reply: Article, articles: Article[], history: HistoryEntry[] = []): Way {
		const now = this.desk.now();
		if (!isRelayed(ticket) || !isAutomatic(reply)) {
			return wayOf(ticket, reply, { ...this.rules, now }, groupsSince(history, reply.id));
		}
		if (isInvitation(reply)) {
			return invitationWay(ticket, reply, this.rules.settings, now, groupsSince(history, 0));
		}
		const { ownUserId } = this.desk;
		const settings = { ...this.rules.settings, ownUserId, now };
		return acknowledgementWay(ticket, reply, articles, settings, groupsSince(history, 0));
	}

	/** A reply that does not go out since it was found too late; null where all were looked at. */
	private async passed(ticket: Ticket, articles: Article[]) {
		const { zammad, flights, ownUserId, now } = this.desk;
		const late = lateReply(ticket, articles, { ...this.bounds(), now: now() });
		// It may have gone out before the relay ran: its clock stays as it is.
		if (late) return { reply: late, note: 'relay-late' as const, unsent: false };
		const seen = flights.seen.get(zammad.server, String(ticket.id));
		const missed = await passedOver(zammad, ticket, articles, { ownUserId, seen });
		if (missed) return { ...missed, unsent: missed.note !== 'relay-uncertain' };
		const replies = articles.filter((article) => goesOut(article, ownUserId));
		flights.seen.set(zammad.server, String(ticket.id), new Set(replies.map(({ id }) => id)));
		return null;
	}

	private bounds() {
		const notBefore = this.desk.now() - this.rules.settings.lookBackHours * 3_600_000;
		return { ownUserId: this.desk.ownUserId, notBefore };
	}

	/** Only where the record does not say it. */
	private async isChild(ticket: Ticket): Promise<boolean> {
		if (recordOf(ticket) !== '') return false;
		return (await this.desk.zammad.links.of(ticket.id)).some(({ link_type: role }) => role === 'parent');
	}

	private async isOnItsWay(ticket: Ticket, articleId: number): Promise<boolean> {
		const { zammad, flights, now } = this.desk;
		const flight = flights.of(zammad.server, ticket.id);
		if (flight?.articleId === articleId) return now() - (flight.since ?? now()) < OWN_FLIGHT;
		const claim = firstClaim(
			await zammad.history(ticket.id),
			answerKeyHash({ ticketNumber: ticket.number, articleId }),
		);
		return now() - (claim?.at ?? Date.parse(ticket.updated_at)) < OTHER_FLIGHT;
	}

	/** Raises the watermark before anything is sent. Twice the same changes nothing. */
	private async raise(ticket: Ticket, reply: Article): Promise<Ticket> {
		const { zammad, flights } = this.desk;
		const known = flights.of(zammad.server, ticket.id);
		const token = known?.articleId === reply.id ? known.token : randomBytes(16).toString('hex');
		flights.set(zammad.server, ticket.id, { articleId: reply.id, token, since: null });
		const keyHash = answerKeyHash({ ticketNumber: ticket.number, articleId: reply.id });
		const raised = await zammad.tickets.update(
			ticket.id,
			{
				djbc_relayed_article: reply.id,
				djbc_recent: remember(memoryOf(ticket), { keyHash, bodyHash: token }),
			},
			{ repeat: true },
		);
		return asWritten(raised);
	}

	/** Raised: is it ours, was it written here, and may it still go out? Then it is handed on, once. */
	private async confirm(
		ticket: RelayedTicket,
		reply: Article,
		articles: Article[],
	): Promise<{ answer: SealedAnswer | null } | null> {
		const { zammad, flights, now } = this.desk;
		const { token } = flights.of(zammad.server, ticket.id)!;
		const history = await zammad.history(ticket.id);
		const first = firstClaim(history, answerKeyHash({ ticketNumber: ticket.number, articleId: reply.id }));
		if (first && first.token !== token) {
			flights.end(zammad.server, ticket.id, reply.id);
			return { answer: null };
		}
		if (!wasWrittenHere(history, reply.id)) {
			const { bySource, note } = await broughtByMerge(zammad, ticket.id, reply.id);
			if (bySource) return await this.settle(ticket, reply, note, note === 'relay-merged');
		}
		const way = this.wayOf(ticket, reply, articles, history);
		if (!way.out) return await this.settle(ticket, reply, way.note);
		flights.set(zammad.server, ticket.id, { articleId: reply.id, token, since: now() });
		return { answer: answerOf(ticket, reply, way, this.rules.sealSecret) };
	}

	/**
	 * Past this reply, which does not go out (again): watermark, note and, where it certainly did not reach the user, its
	 * clock (CLK-1) in one request, all or nothing.
	 */
	private async settle(
		ticket: Ticket,
		reply: { id: number; created_at?: string },
		why: NoteName | null,
		unsent = why !== 'relay-uncertain' && !isComment(ticket),
	): Promise<null> {
		const { zammad, flights, now } = this.desk;
		const { policy } = this.rules;
		const { claimed, done } = watermarkOf(ticket);
		const byItself = isAutomatic(reply);
		const note = why && byItself ? 'relay-acknowledgement' : why;
		// An article deleted meanwhile left no time of its own.
		const noted = { articleId: reply.id, writtenAt: reply.created_at ?? ticket.updated_at, files: 0 };
		const body = {
			...(unsent && !byItself ? undeliveredAttributes(policy, ticket, reply.id, now()) : {}),
			djbc_relayed_article: Math.max(claimed, reply.id),
			djbc_relay_done: Math.max(done, reply.id),
			...(note ? { article: noteOf(policy, ticket, noted, note) } : {}),
		};
		if (await this.settling.write(ticket.id, reply.id, body)) {
			flights.end(zammad.server, ticket.id, reply.id);
		}
		return null;
	}
}
