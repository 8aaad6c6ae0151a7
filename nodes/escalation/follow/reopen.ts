import { claimOf } from '../../clocks';
import { holdAll } from '../../intake/claim';
import { existing } from '../../intake/thread';
import type { Stage } from '../../policy/cycle/types';
import type { Policy } from '../../policy/document';
import { isoInstant } from '../../policy/instant';
import { effectiveDue } from '../../policy/rank/effective';
import type { RankCode } from '../../policy/types';

import { EscalationFailure } from './failure';
import { learnWhereUnknown } from './learn';
import { Look } from './look';
import { again, isEscalation, pairOfChild } from './pair';
import { timingOf } from './timing';
import type { EscalationDesk, EscalationState } from './types';

/** Emptied, since it begins anew. `djbc_qa_tries` stays: it holds what was verified of each time (K07). */
const OF_ONE_TIME = [
	...['djbc_unit_understood_at', 'djbc_unit_answered_at', 'djbc_close_reason', 'djbc_request'],
	'djbc_qa_outcome',
];

interface Reopened {
	/** False where it runs already: nothing was written. */
	reopened: boolean;
	escalation: EscalationState;
}

/**
 * An escalation that was not followed up begins anew (QA-1): the child is open, its rank clock and reminders start at
 * `at`, and the parent's clock knows of it. A legal due time that was over by then caps it no longer. Twice it writes
 * once; a run that ended between the two writes is made good by Follow.
 * @param at UTC instant of the finding
 * @param now ms
 * @throws EscalationFailure, ZammadFailure, ClockFailure
 */
export async function reopenEscalation(
	desk: EscalationDesk,
	childId: number,
	policy: Policy,
	at: string,
	now: number,
): Promise<Reopened> {
	const { zammad, claim } = desk;
	const rules = { policy, restrictedGroup: 'Terbatas::Saring', restrictedGroups: [] };
	const child = await existing(zammad, childId);
	if (!child || !isEscalation(child)) throw new EscalationFailure('noEscalation');
	const pair = await pairOfChild(zammad, child);
	if (!pair) throw new EscalationFailure('noParent');
	const keys = [pair.child, pair.parent].map((one) => claimOf(zammad.server, one));
	return await holdAll(claim, keys, async () => {
		const current = await again(zammad, pair);
		if (!current) throw new EscalationFailure('noParent');
		const look = new Look(desk, rules, current, now);
		if (look.runs) return { reopened: false, escalation: look.state() };
		begin(look, Date.parse(at));
		await learnWhereUnknown(look);
		await look.child.write();
		await look.parent.write();
		return { reopened: true, escalation: look.state() };
	});
}

function begin(look: Look, at: number): void {
	const { child, policy } = look;
	const instant = isoInstant(at);
	const rank = look.rank ?? (child.text('djbc_rank') as RankCode);
	const stage = stageOf(look, rank, at);
	const { version: policyVersion, hash: policyHash } = policy;
	child.take({
		kind: 'request',
		at: instant,
		keyLag: null,
		arrivedAt: instant,
		stages: stage ? [stage] : [],
		policyVersion,
		policyHash,
	});
	for (const name of OF_ONE_TIME) child.set(name, null);
	child.set('djbc_reminded', '');
	child.set('state', 'open');
	if (stage) child.set('djbc_rank_due_at', stage.dueAt);
	const due = stage ? ` Batas waktu baru: ${look.local(stage.dueAt)}.` : '';
	child.note(`Verifikasi mutu: tindak lanjut belum dilakukan, sehingga eskalasi dibuka kembali.${due}`);
}

/** RANK-1 from the reopening on; null where no calendar covers it. */
function stageOf(look: Look, rank: RankCode, at: number): Stage | null {
	const { policy } = look;
	const known = policy.ranks.ranks[rank];
	if (!known) return null;
	const due = effectiveDue(policy, { ...timingOf(look, at), rank });
	const isCapped = due.capped && due.dueAt !== null && Date.parse(due.dueAt) > at;
	const { rule, calendar } = due;
	if (calendar === null) return null;
	if (isCapped || !due.capped) {
		return due.dueAt === null ? null : { rule, calendar, status: due.status, dueAt: due.dueAt };
	}
	return due.rankDueAt === null ? null : { rule, calendar, status: 'PROPOSED', dueAt: due.rankDueAt };
}
