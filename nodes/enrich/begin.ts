import { write } from '../clocks/writeTicket';
import { lagBetween, requestEvent } from '../intake/clocks';
import { ownThreadKey } from '../intake/ownChannel';
import { categoryValues, UNKNOWN_CELL, unknownCell, type TicketValues } from '../intake/ticketBody';
import { computeDue } from '../policy/clock/due';
import { advance, type TicketClocks } from '../policy/cycle/advance';
import { clockAttributes, readClocks } from '../policy/cycle/attributes';
import { NOTHING_SEEN, withArticles } from '../policy/cycle/seen';
import { isoInstant } from '../policy/instant';
import { zoneOf } from '../policy/officeZone';
import type { CategorySuggestion } from '../policy/types';
import type { Ticket, Zammad } from '../zammad';

import { mailReceivedAt } from './mailTime';
import { keyingLines, noteOf, refusalLine } from './note';
import { officeOf } from './office';
import { openingOf, type Opening } from './opening';
import { isToMove, moving, suggestionOf, suspectedOf, suspectedValues, type Suspected } from './suspicion';
import { memberThread, ticketsOfDay } from './thread';
import { postRefusal, refusedValues, replyRefusal } from './typedTimes';
import { NOTHING, type EnrichDesk, type Enriched, type EnrichRules } from './types';
import { timeOf } from './wanted';

/**
 * Gives a ticket that Receive did not make what Receive would have: attributes, suggestion, clock and thread in one
 * `PUT`, with the note of its keying or of its move. Inside the ticket's claim. Costs 3 requests, 4 for a mail; one more
 * each for a group post's day, for an agent's ticket without record, and for the tag of a cell without a rule.
 * @param now ms
 * @throws ZammadFailure, ClockFailure; all may be repeated, since a ticket that has its thread key is left alone
 */
export async function begin(
	{ zammad }: EnrichDesk,
	ticket: Ticket,
	rules: EnrichRules,
	now: number,
): Promise<Enriched> {
	const { policy } = rules;
	const clocks = readClocks(policy, ticket);
	const isDone = clocks.memory.from !== null || clocks.memory.since.length > 0;
	if (ticket.djbc_thread_key || isDone) return NOTHING;
	const articles = await zammad.articles.byTicket(ticket.id);
	const opening = await openingOf(zammad, ticket, articles);
	if (!opening) return { ...NOTHING, outcome: 'leftAlone' };
	const said = ticket.djbc_office;
	const office = typeof said === 'string' && said !== '' ? said : officeOf(rules, ticket.group ?? '');
	const seen = withArticles(clocks.seen ?? NOTHING_SEEN, [opening.first.id]);
	const further = articles.filter((one) => one.id !== opening.first.id);
	const suspected = suspectedOf(rules, ticket, further, opening.channel);
	const beginning: Beginning = {
		ticket,
		opening,
		suspected,
		office,
		clocks: { ...clocks, seen },
		rules,
		now,
	};
	return opening.by === 'outbound' ? await wroteFirst(zammad, beginning) : await wasAsked(zammad, beginning);
}

interface Beginning {
	ticket: Ticket;
	opening: Opening;
	/** A further message that moves the ticket. */
	suspected: Suspected | null;
	office: string;
	clocks: TicketClocks;
	rules: EnrichRules;
	now: number;
}

/** Nobody asked yet: the thread is known, so that an answer of the person begins a clock. */
async function wroteFirst(
	zammad: Zammad,
	{ ticket, opening: { channel }, suspected, office, clocks, rules }: Beginning,
): Promise<Enriched> {
	const { policy } = rules;
	const known = Object.hasOwn(policy.offices, office) ? office : null;
	await write(zammad, ticket, {
		djbc_channel: channel,
		...(known ? { djbc_office: known } : {}),
		...clockAttributes(policy, clocks, { djbc_thread_key: ownThreadKey(ticket) }),
		...(suspected
			? { ...suspectedValues(suspected.category), ...moving(rules, ticket, suspected.article, channel) }
			: {}),
	});
	return { ...NOTHING, outcome: 'outbound', channel, office: known, restricted: suspected !== null };
}

async function wasAsked(zammad: Zammad, beginning: Beginning): Promise<Enriched> {
	const { ticket, opening, suspected, office, rules, now } = beginning;
	const { policy } = rules;
	const { by, channel, first, isStaff } = opening;
	const times = await timesOf(zammad, beginning);
	const { receivedAt, providerTime, typed, refusals } = times;
	const clock = computeDue(policy, { channel, office, receivedAt, role: 'user' });
	const zone = zoneOf(policy, office);
	const keyedAt = isoInstant(Date.parse(ticket.created_at));
	const keyLag = typed ? lagBetween(receivedAt, keyedAt) : null;
	const asked = suggestionOf(policy, first, { channel, subject: ticket.title });
	const moved = isToMove(rules, ticket, asked) ? { article: first, category: asked } : suspected;
	const category = moved?.category ?? asked;
	const suggestion = suggestedValues(ticket, category);
	const clocks = withCategory(beginning.clocks, suggestion);
	const request = requestEvent(clock, { at: receivedAt, keyLag, arrivedAt: keyedAt });
	const threadKey = memberThread(ticket, channel, receivedAt, zone) ?? ownThreadKey(ticket);

	const lines = refusals.map((refusal) => refusalLine(refusal, zone));
	if (by === 'keyed' && (channel !== 'phone' || typed)) {
		const others = channel === 'whatsapp_group' ? await ticketsOfDay(zammad, ticket, threadKey, rules) : [];
		const agent = String(ticket.created_by ?? ticket.created_by_id);
		const postAt = typed ? receivedAt : null;
		lines.unshift(...keyingLines({ channel, agent, keyedAt, postAt, lag: keyLag ?? 0, others, zone }));
	}
	if (unknownCell({ item: { role: 'user' }, clock })) await zammad.tags.add(ticket.id, UNKNOWN_CELL);

	await write(zammad, ticket, {
		...(ticket.djbc_record ? {} : { djbc_record: 'request' }),
		djbc_channel: channel,
		...(clock.service ? { djbc_service: clock.service } : {}),
		...(clock.office ? { djbc_office: clock.office } : {}),
		...(isStaff && !ticket.djbc_applicant ? { djbc_applicant: 'staff' } : {}),
		...suggestion,
		...refusedValues(refusals),
		...clockAttributes(policy, advance(policy, clocks, request, now).clocks, {
			djbc_thread_key: threadKey,
			djbc_received_at: receivedAt,
			djbc_provider_time: providerTime,
			djbc_key_lag: keyLag,
		}),
		...(lines.length > 0 ? { article: noteOf(lines, false) } : {}),
		...(moved ? moving(rules, ticket, moved.article, channel, lines) : {}),
	});
	return {
		outcome: by,
		channel,
		office: clock.office,
		rule: clock.clocks[0]?.rule ?? null,
		restricted: moved !== null,
		refused: refusals.map(({ attribute }) => attribute),
	};
}

/** When the message counts: as typed where it was keyed in (A43), by our mail server for a mail, else by the desk. */
async function timesOf(zammad: Zammad, { ticket, opening: { by, first } }: Beginning) {
	const openedAt = isoInstant(Date.parse(ticket.created_at));
	if (by === 'keyed') {
		const post = postRefusal(ticket, null);
		const typed = post ? null : timeOf(ticket.djbc_typed_at);
		const refusals = [post, replyRefusal(ticket, typed)].filter((one) => one !== null);
		const receivedAt = typed === null ? openedAt : isoInstant(typed);
		return { receivedAt, providerTime: null, typed: typed !== null, refusals };
	}
	const providerTime = first.type === 'email' ? await mailReceivedAt(zammad, first) : null;
	return { receivedAt: providerTime ?? openedAt, providerTime, typed: false, refusals: [] };
}

/** What an agent chose when he opened the ticket is his decision. */
function suggestedValues(ticket: Ticket, category: CategorySuggestion): TicketValues {
	const { djbc_category: prefill, ...suggestion } = categoryValues({ category, message: {} });
	return ticket.djbc_category || prefill === undefined
		? suggestion
		: { ...suggestion, djbc_category: prefill };
}

/** Any category but the one we give is a human's decision (2.1). */
function withCategory(clocks: TicketClocks, { djbc_category: ours }: TicketValues): TicketClocks {
	return { ...clocks, seen: { ...(clocks.seen ?? NOTHING_SEEN), category: String(ours ?? '') } };
}
