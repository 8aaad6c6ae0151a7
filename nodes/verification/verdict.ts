import { claimOf, Saves } from '../clocks';
import { reopenEscalation } from '../escalation';
import { stateOf, ticketByNumber } from '../intake/thread';
import type { Policy } from '../policy/document';
import { isoInstant } from '../policy/instant';
import { zoneOf } from '../policy/officeZone';
import { readTries } from '../policy/verification/tries';
import { readVerdicts, withVerdict, type QaOutcome, type Verdict } from '../policy/verification/verdicts';
import { nameOf, type Ticket, type Zammad } from '../zammad';

import { completedCycle, verifiedBy } from './escalation';
import { fewTriesLine, noteOf, outcomeLine } from './note';
import type { FollowedTask, VerificationDesk, VerificationRules } from './types';

/**
 * The outcome of a QA ticket: the escalation first, the ticket itself last, so that a run that ends between the writes is
 * made good by the next. Another outcome chosen later for the same cycle takes the place of the first; what was opened
 * again for it stays open. Inside the QA ticket's claim; the escalation's is taken after it.
 */
export async function decide(
	desk: VerificationDesk,
	task: Ticket,
	rules: VerificationRules,
	now: number,
): Promise<FollowedTask> {
	const { zammad } = desk;
	const { policy } = rules;
	const { number, cycle } = verifiedBy(task)!;
	const outcome = task.djbc_qa_outcome as QaOutcome;
	const tries = readTries(task.djbc_qa_tries).length;
	const of = { missing: null, tries, escalationNumber: number, cycle, reopened: false };
	const escalation = await ticketByNumber(zammad, number);
	if (!escalation) return { ...of, outcome: 'refused', reason: 'noEscalation' };
	if (isCarriedOut(policy, task, escalation)) return { ...of, outcome: 'nothing', reason: null };
	const known = verdictOf(escalation, cycle);
	const isClosed = stateOf(task) === 'closed';

	const needed = policy.kpi.verificationTries;
	if (outcome === 'unreachable' && tries < needed) {
		await zammad.tickets.update(task.id, {
			djbc_qa_outcome: known,
			...(isClosed && known === null ? { state: 'open' } : {}),
			article: noteOf([fewTriesLine(tries, needed)]),
		});
		return { ...of, outcome: 'putBack', reason: 'fewTries' };
	}

	const { at, by } = await choiceOf(zammad, task);
	if (known !== outcome) await mirror(desk, escalation, { cycle, outcome, at });
	const reopened = outcome === 'not_followed_up' && completedCycle(policy, escalation) === cycle;
	if (reopened) await reopenEscalation(desk, escalation.id, policy, at, now);
	const line = outcomeLine(outcome, by, at, zoneOf(policy, task.djbc_office));
	await zammad.tickets.update(task.id, { state: 'closed', article: noteOf([line]) });
	return { ...of, outcome, reason: null, reopened };
}

/** Whether nothing is left to do for the outcome of a QA ticket; asks for the escalation of one that is closed. */
export async function isDecided(zammad: Zammad, policy: Policy, task: Ticket): Promise<boolean> {
	const verified = verifiedBy(task);
	if (!verified || stateOf(task) !== 'closed') return false;
	const escalation = await ticketByNumber(zammad, verified.number);
	return escalation !== null && isCarriedOut(policy, task, escalation);
}

/** An assessor may close the ticket himself: what was not followed up is to run again too. */
function isCarriedOut(policy: Policy, task: Ticket, escalation: Ticket): boolean {
	const { djbc_qa_outcome: outcome } = task;
	const { cycle } = verifiedBy(task)!;
	const isMirrored = stateOf(task) === 'closed' && verdictOf(escalation, cycle) === outcome;
	return isMirrored && !(outcome === 'not_followed_up' && completedCycle(policy, escalation) === cycle);
}

const verdictOf = ({ djbc_qa_tries: text }: Ticket, cycle: number): QaOutcome | null =>
	readVerdicts(text).find((one) => one.cycle === cycle)?.outcome ?? null;

/** When and by whom the outcome was saved, by the history; the last try decides by itself. */
async function choiceOf(zammad: Zammad, { id, djbc_qa_outcome: outcome, updated_at: saved }: Ticket) {
	const save = (await new Saves(zammad, id).of('djbc_qa_outcome')).at(-1);
	const at = isoInstant(Date.parse(save?.at ?? saved));
	if (outcome === 'unreachable' || save?.by == null) return { at, by: null };
	return { at, by: nameOf(await zammad.users.get(save.by)) };
}

/** For K07. Inside the escalation's claim, since others write beside us; may be done twice. */
async function mirror(
	{ zammad, claim }: VerificationDesk,
	escalation: Ticket,
	verdict: Verdict,
): Promise<void> {
	await claim.hold(claimOf(zammad.server, escalation), async () => {
		const { id, djbc_qa_tries: text } = await zammad.tickets.get(escalation.id);
		const values = { djbc_qa_outcome: verdict.outcome, djbc_qa_tries: withVerdict(text, verdict) };
		await zammad.tickets.update(id, values, { repeat: true });
	});
}
