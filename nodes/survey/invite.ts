import { holdAll, threadClaim } from '../intake/claim';
import { keyHash } from '../intake/hashes';
import { isHolder } from '../intake/holder';
import { existing } from '../intake/thread';
import { untilHeld } from '../intake/untilHeld';
import { hasGroupPost } from '../relay/acknowledgement/due';
import { groupsSince } from '../relay/claimRecord';
import { Settling } from '../relay/settling';
import { type Article, PAGE_ROWS, type Ticket, type Zammad, ZammadFailure } from '../zammad';

import { articleOf, standingIn } from './article';
import { invited, none } from './invited';
import { LINK_PATH, linkOf } from './link';
import { surveyToken } from './token';
import type { Invited, SurveyDesk, SurveyRules, WhyNobody } from './types';
import { closingOf, isRestricted, whyNobody } from './whom';

/** PROPOSED: nobody is asked more often, whatever he wrote about, ms. */
const REST = 7 * 86_400_000;

/**
 * Invites the user of a closed ticket to the survey (K09), once in a ticket, among processes too, and reports the
 * invitation that stands there. A look that finds nothing to do costs 1 request, one at an invitation 3, a new one 10 or 11.
 * @throws ZammadFailure, ReceiveFailure; all may be repeated
 */
export async function invite(desk: SurveyDesk, ticketId: number, rules: SurveyRules): Promise<Invited> {
	const { zammad, claim } = desk;
	const ticket = await existing(zammad, ticketId);
	const why = ticket ? whyNobody(ticket, rules, desk.now()) : 'record';
	if (!ticket || isFinal(why)) return none(ticketId, ticket, why);
	const thread = threadClaim(zammad.server, String(ticket.djbc_thread_key ?? ''));
	// Two of his tickets that were closed together must not be looked at at once.
	const person = `survey ${zammad.server} ${ticket.customer_id}`;
	return await holdAll(claim, [thread, person], async () => {
		const inviting = new Inviting(desk, ticketId, rules);
		return await untilHeld(desk, async () => await inviting.pass());
	});
}

/** An invitation that stands is reported in spite of this: its row may be missing when the reply window has closed. */
const isFinal = (why: WhyNobody | null): boolean => why !== null && why !== 'window';

class Inviting {
	private readonly settling: Settling;
	/** By the desk's record: asked once in a run. */
	private isOurs: boolean | null = null;

	constructor(
		private readonly desk: SurveyDesk,
		private readonly ticketId: number,
		private readonly rules: SurveyRules,
	) {
		this.settling = new Settling(desk.zammad, desk.signal);
	}

	/** Null when something was written, or is in doubt: look again. */
	async pass(): Promise<Invited | null> {
		const { desk, ticketId, rules } = this;
		const ticket = await existing(desk.zammad, ticketId);
		const why = ticket ? whyNobody(ticket, rules, desk.now()) : 'record';
		if (!ticket || isFinal(why)) return none(ticketId, ticket, why);
		const articles = await desk.zammad.articles.byTicket(ticket.id);
		const standing = standingIn(articles);
		if (standing) return invited(ticket, standing);
		const reason = why ?? (await this.whyNotNow(ticket, articles)) ?? (await this.write(ticket));
		return reason === null ? null : none(ticketId, ticket, reason);
	}

	/** What only the articles, the history and the user's other tickets tell. */
	private async whyNotNow(ticket: Ticket, articles: readonly Article[]): Promise<WhyNobody | null> {
		if (hasGroupPost(articles)) return 'group';
		const groups = groupsSince(await this.desk.zammad.history(ticket.id), 0);
		if (isRestricted(ticket, this.rules, groups)) return 'restricted';
		return (await this.wasAskedElsewhere(ticket)) ? 'recently' : null;
	}

	/** The search narrows: it also finds tickets that only moved since, and a user's mail that quotes the link. */
	private async wasAskedElsewhere({ id: ownId, customer_id: person }: Ticket): Promise<boolean> {
		const { zammad, now } = this.desk;
		const since = now() - REST;
		const moved = await zammad.tickets.search(
			{
				'ticket.customer_id': { operator: 'is', value: String(person) },
				'ticket.updated_at': { operator: 'after (absolute)', value: new Date(since).toISOString() },
				'article.body': { operator: 'contains', value: LINK_PATH },
			},
			{ limit: PAGE_ROWS, sortBy: 'updated_at', orderBy: 'desc' },
		);
		for (const { id, customer_id: customer } of moved) {
			if (id === ownId || customer !== person) continue;
			const standing = standingIn(await zammad.articles.byTicket(id));
			if (standing && Date.parse(standing.created_at) > since) return true;
		}
		return false;
	}

	private async write(ticket: Ticket): Promise<WhyNobody | null> {
		const { zammad, worker, now } = this.desk;
		const { policy, base, secrets } = this.rules;
		const to = await addressOf(zammad, ticket);
		if (to === '') return 'channel';
		// No read tells that nobody else writes just now, and a mail cannot be called back.
		this.isOurs ??= await isHolder(zammad, worker, ticket, keyHash(`survey:${ticket.number}`));
		if (!this.isOurs) return 'elsewhere';
		const { closing } = closingOf(ticket);
		const link = linkOf(base, surveyToken(secrets, { ticketId: ticket.id, closing }, now()));
		try {
			await this.settling.write(ticket.id, ticket.id, {
				article: articleOf(policy, ticket, closing, link, to),
			});
		} catch (error) {
			if (to !== null && isRefused(error)) return 'refused';
			throw error;
		}
		return null;
	}
}

/** Null where the relay sends; empty for a user without an address. */
async function addressOf(zammad: Zammad, { djbc_channel: channel, customer_id: id }: Ticket) {
	return channel === 'email' ? ((await zammad.users.get(id)).email ?? '') : null;
}

/** Of a group without an address the desk takes no mail: a masked 500, and nothing is written (Zammad 5.2: recording 04). */
const isRefused = (error: unknown): boolean =>
	error instanceof ZammadFailure && (error.status === 500 || error.status === 422);
