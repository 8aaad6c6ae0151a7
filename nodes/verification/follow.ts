import { claimOf, Saves } from '../clocks';
import { existing, stateOf } from '../intake/thread';
import { zoneOf } from '../policy/officeZone';
import { judgeTry } from '../policy/verification/tries';
import { isOutcome } from '../policy/verification/verdicts';
import { isoInstant } from '../policy/instant';
import type { Wish } from '../policy/wishes';
import type { Ticket, Zammad } from '../zammad';

import { verifiedBy } from './escalation';
import { CLOSED_LINE, NO_TASK_LINE, noteOf, tryLine } from './note';
import type { FollowedTask, VerificationDesk, VerificationFacts, VerificationRules } from './types';
import { decide, isDecided } from './verdict';

/** The wish of the macro "Pemohon tidak terhubungi" in `djbc_request`. */
const TRY: Wish = 'qa_try';

const NOTHING: FollowedTask = {
	...{ outcome: 'nothing', reason: null, missing: null, tries: null },
	...{ escalationNumber: null, cycle: null, reopened: false },
};

/**
 * Carries out what an assessor recorded on a QA ticket: a try, or an outcome (QA-1). An outcome closes the ticket and is
 * mirrored to the escalation (K07); one that was not followed up opens the escalation again. Inside the ticket's claim; a
 * second call writes nothing. What is told to hold neither costs nothing, a decided one 2 requests.
 * @param now ms
 * @throws ZammadFailure, ClockFailure; all may be repeated
 */
export async function follow(
	desk: VerificationDesk,
	facts: VerificationFacts,
	rules: VerificationRules,
	now: number,
): Promise<FollowedTask> {
	if (!isTold(facts)) return NOTHING;
	const { zammad, claim } = desk;
	const named = await existing(zammad, facts.ticketId);
	if (!named || !isWanted(named)) return NOTHING;
	if (named.djbc_request !== TRY && (await isDecided(zammad, rules.policy, named))) return NOTHING;
	return await claim.hold(claimOf(zammad.server, named), async () => {
		const ticket = await existing(zammad, facts.ticketId);
		if (!ticket || !isWanted(ticket)) return NOTHING;
		const [tried, after] =
			ticket.djbc_request === TRY ? await takeTry(zammad, ticket, rules) : [NOTHING, ticket];
		if (!isWanted(after)) return tried;
		const decided = await decide(desk, after, rules, now);
		return decided.outcome === 'nothing' ? tried : decided;
	});
}

function isTold({ record, attributes }: VerificationFacts): boolean {
	const { djbc_request: wish, djbc_qa_outcome: outcome } = attributes;
	if (wish === undefined || wish === TRY) return true;
	return (record === undefined || record === 'qa') && outcome !== null && outcome !== '';
}

/** A wish, or an outcome of a ticket that we opened; an outcome elsewhere is left alone. */
function isWanted(ticket: Ticket): boolean {
	const isTask = ticket.djbc_record === 'qa' && verifiedBy(ticket) !== null;
	return ticket.djbc_request === TRY || (isTask && isOutcome(ticket.djbc_qa_outcome));
}

/** @returns what the try came to, and the ticket afterwards */
async function takeTry(
	zammad: Zammad,
	ticket: Ticket,
	{ policy }: VerificationRules,
): Promise<[FollowedTask, Ticket]> {
	const answer = async (line: string, values: object = {}) =>
		await zammad.tickets.update(ticket.id, { djbc_request: null, ...values, article: noteOf([line]) });
	const verified = verifiedBy(ticket);
	if (ticket.djbc_record !== 'qa' || !verified) {
		return [{ ...NOTHING, outcome: 'refused', reason: 'noTask' }, await answer(NO_TASK_LINE)];
	}
	const of = { ...NOTHING, escalationNumber: verified.number, cycle: verified.cycle };
	if (stateOf(ticket) === 'closed') {
		return [{ ...of, outcome: 'refused', reason: 'closed' }, await answer(CLOSED_LINE)];
	}
	const office = ticket.djbc_office;
	const at = Date.parse((await new Saves(zammad, ticket.id).last('djbc_request')) ?? ticket.updated_at);
	const judged = judgeTry(policy, office, ticket.djbc_qa_tries, at);
	const line = tryLine(judged, policy.kpi.verificationTries, isoInstant(at), zoneOf(policy, office));
	const values = judged.counts
		? { djbc_qa_tries: judged.text, ...(judged.isLast ? { djbc_qa_outcome: 'unreachable' } : {}) }
		: {};
	const written = await answer(line, values);
	const isMissing = !judged.counts && judged.why === 'notCovered';
	const tried: FollowedTask = {
		...of,
		outcome: isMissing ? 'refused' : 'tried',
		reason: judged.counts ? null : judged.why,
		missing: isMissing ? `${judged.calendar} ${judged.date}` : null,
		tries: judged.tries,
	};
	return [tried, written];
}
