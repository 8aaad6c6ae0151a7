import { claimOf } from '../clocks';
import { existing } from '../intake/thread';
import { isRestrictedCategory } from '../policy/restrictedGroups';
import type { Ticket } from '../zammad';

import { begin } from './begin';
import { correct } from './correct';
import { followMilestones, hasMilestones } from './milestones';
import { reclassify } from './reclassify';
import { isRestricted, suspect } from './suspicion';
import { NOTHING, type EnrichDesk, type Enriched, type EnrichRules, type TicketFacts } from './types';
import { wantedBy } from './wanted';

/**
 * Makes requests of the tickets that came by Zammad's own channels or that agents keyed in (channels 3.1 to 3.12,
 * PHN-1, A43), looks after the times that officers type and the milestones of BCare, and moves what is suspected or decided to be ethics or crime
 * (CONF-3). What needs nothing costs no request; a ticket whose channel nothing tells costs some each time. Twice, and
 * two at once in this process, it writes once. A second process may write the same values again, and a second note,
 * where both looked within the same moment.
 * @param now ms
 * @throws ZammadFailure, ClockFailure; all may be repeated
 */
export async function enrich(
	desk: EnrichDesk,
	facts: TicketFacts,
	rules: EnrichRules,
	now: number,
): Promise<Enriched> {
	const wanted = wantedBy(facts);
	const begun = wanted === null ? { enriched: NOTHING, facts } : await request(desk, facts, rules, now);
	const relayed = hasMilestones(begun.facts) ? await milestones(desk, begun.facts, rules, now) : NOTHING;
	const enriched = both(begun.enriched, relayed);
	const moved = enriched.restricted ? NOTHING : await toRestricted(desk, begun.facts, rules);
	const { outcome, channel, restricted } = moved;
	return restricted ? { ...enriched, outcome, channel, restricted } : enriched;
}

/** Typed times and milestones may both be looked after at once. */
function both(begun: Enriched, relayed: Enriched): Enriched {
	const { outcome, channel } = begun.outcome === 'nothing' ? relayed : begun;
	return { ...begun, outcome, channel, refused: [...begun.refused, ...relayed.refused] };
}

async function milestones(
	desk: EnrichDesk,
	{ ticketId }: TicketFacts,
	rules: EnrichRules,
	now: number,
): Promise<Enriched> {
	const named = await existing(desk.zammad, ticketId);
	if (!named) return NOTHING;
	return await desk.claim.hold(claimOf(desk.zammad.server, named), async () => {
		const ticket = await existing(desk.zammad, ticketId);
		if (!ticket || !hasMilestones(factsOf(ticket))) return NOTHING;
		return await followMilestones(desk, ticket, rules, now);
	});
}

interface Begun {
	enriched: Enriched;
	/** The ticket as it was found; articles that are still to be judged. */
	facts: TicketFacts;
}

/** What was wanted may have been done meanwhile, by another event. */
async function request(desk: EnrichDesk, told: TicketFacts, rules: EnrichRules, now: number): Promise<Begun> {
	const wanted = wantedBy(told);
	const gone = { enriched: NOTHING, facts: { ...told, asked: [] } };
	// One that was not begun has no thread key: its claim is known without asking.
	const named = wanted === 'new' ? { id: told.ticketId } : await existing(desk.zammad, told.ticketId);
	if (!named) return gone;
	return await desk.claim.hold(claimOf(desk.zammad.server, named), async () => {
		const ticket = await existing(desk.zammad, told.ticketId);
		if (!ticket) return gone;
		const facts = { ...factsOf(ticket), asked: told.asked };
		if (wantedBy(facts) !== wanted) return { enriched: NOTHING, facts };
		if (wanted === 'typedTimes') return { enriched: await correct(desk, ticket, rules, now), facts };
		const enriched = await begin(desk, ticket, rules, now);
		// Whoever begins a ticket judges all that it holds.
		return { enriched, facts: { ...facts, asked: [] } };
	});
}

/** By its decided category, or by a further message that we suspect; in a restricted group it lies where it belongs. */
async function toRestricted(desk: EnrichDesk, facts: TicketFacts, rules: EnrichRules): Promise<Enriched> {
	const { asked, attributes, group, channel, record, state } = facts;
	if (group === null || isRestricted(rules, group) || state === 'merged') return NOTHING;
	if (isRestrictedCategory(attributes.djbc_category)) return await decided(desk, facts, rules);
	const isRequest = channel !== null && (record === null || record === 'request');
	return isRequest && asked.length > 0 ? await suspect(desk, facts, rules) : NOTHING;
}

async function decided(desk: EnrichDesk, { ticketId }: TicketFacts, rules: EnrichRules): Promise<Enriched> {
	const named = await existing(desk.zammad, ticketId);
	if (!named) return NOTHING;
	return await desk.claim.hold(claimOf(desk.zammad.server, named), async () => {
		const ticket = await existing(desk.zammad, ticketId);
		const isStill = isRestrictedCategory(ticket?.djbc_category) && !isRestricted(rules, ticket?.group ?? '');
		return ticket && isStill ? await reclassify(desk, ticket, rules) : NOTHING;
	});
}

/** The same as an event tells. */
function factsOf(ticket: Ticket): TicketFacts {
	const code = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null);
	return {
		ticketId: ticket.id,
		channel: code(ticket.djbc_channel),
		record: code(ticket.djbc_record),
		state: ticket.state ?? null,
		attributes: ticket,
		updatedAt: ticket.updated_at,
		group: ticket.group ?? null,
		asked: [],
	};
}
