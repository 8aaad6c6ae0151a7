import { claimOf, Saves } from '../clocks';
import type { Claim } from '../intake/claim';
import { existing, stateOf } from '../intake/thread';
import type { Policy } from '../policy/document';
import { isoInstant } from '../policy/instant';
import { restrictedTickets } from '../policy/restrictedGroups';
import type { Wish } from '../policy/wishes';
import type { Ticket, Zammad } from '../zammad';

import { handedOverNote, refusedNote } from './notes';

/** The wish of the macro "Alihkan ke PPID" in `djbc_request`. */
const WISH: Wish = 'ppid';
const CATEGORY = 'EXC::PPID';
const MINUTE = 60_000;
/** Zammad's "nobody". */
const NOBODY = 1;

/** Why a request was not handed over. */
export type HandOverRefusal = 'consentMissing' | 'consentAhead' | 'consentEarly' | 'restricted' | 'noRequest';

interface HandedOver {
	outcome: 'handedOver' | 'refused' | 'nothing';
	reasons: HandOverRefusal[];
	/** Group that has the ticket now; null where nothing was done. */
	group: string | null;
}

const NOTHING: HandedOver = { outcome: 'nothing', reasons: [], group: null };

interface HandOverRules {
	policy: Policy;
	/** Further names of restricted groups; those of the policy always are. */
	restrictedGroups: readonly string[];
}

/**
 * Hands a request over to PPID, as a macro asked (2.2, EXC::PPID), where its user agreed (`djbc_consent_at`) to it, in
 * this cycle: category
 * confirmed by who chose the macro, group, no owner, note, and the wish emptied in one `PUT`. Its clock runs on until a
 * human answers. What lacks is told by a note. Costs 1 request without a wish, else 4.
 * @param now ms
 * @throws ZammadFailure; may be repeated
 */
export async function handOver(
	{ zammad, claim }: { zammad: Zammad; claim: Claim },
	ticketId: number,
	rules: HandOverRules,
	now: number,
): Promise<HandedOver> {
	const named = await existing(zammad, ticketId);
	if (named?.djbc_request !== WISH) return NOTHING;
	return await claim.hold(claimOf(zammad.server, named), async () => {
		const ticket = await existing(zammad, ticketId);
		if (ticket?.djbc_request !== WISH) return NOTHING;
		const reason = refusalOf(ticket, rules, now);
		if (reason !== null) {
			await zammad.tickets.update(ticketId, { djbc_request: null, article: refusedNote(reason) });
			return { outcome: 'refused', reasons: [reason], group: null };
		}
		const group = rules.policy.exclusions[CATEGORY]!.transfer!.group;
		const chosen = await new Saves(zammad, ticketId).last('djbc_request');
		await zammad.tickets.update(ticketId, {
			djbc_request: null,
			djbc_category: CATEGORY,
			djbc_category_confirmed_at: chosen ? isoInstant(Date.parse(chosen)) : ticket.updated_at,
			group,
			owner_id: NOBODY,
			article: handedOverNote(ticket.group ?? '', group),
		});
		return { outcome: 'handedOver', reasons: [], group };
	});
}

function refusalOf(
	ticket: Ticket,
	{ restrictedGroups: further }: HandOverRules,
	now: number,
): HandOverRefusal | null {
	const { djbc_record: record, djbc_consent_at: consent } = ticket;
	if (restrictedTickets(further)(ticket)) return 'restricted';
	if ((record && record !== 'request' && record !== 'call') || stateOf(ticket) === 'merged')
		return 'noRequest';
	const at = typeof consent === 'string' ? Date.parse(consent) : NaN;
	if (Number.isNaN(at)) return 'consentMissing';
	if (at > Math.max(now, Date.parse(ticket.updated_at))) return 'consentAhead';
	const { djbc_cycle_at: cycle, djbc_received_at: received } = ticket;
	// The form knows no seconds.
	const asked = Math.floor(Date.parse(String(cycle || received)) / MINUTE) * MINUTE;
	return at < asked ? 'consentEarly' : null;
}
