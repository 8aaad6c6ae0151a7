import { calendarFor } from '../../policy/clock/due';
import { currentOf, type TicketClocks } from '../../policy/cycle/advance';
import { readClocks } from '../../policy/cycle/attributes';
import { play } from '../../policy/cycle/play';
import type { ClockRecord, Stage } from '../../policy/cycle/types';
import type { Policy } from '../../policy/document';
import { recomputeDue } from '../../policy/overlay/recompute';
import type { RuleFailure } from '../../policy/types';
import type { Ticket } from '../../zammad';

/** The running clock of a ticket beside what this policy would promise. */
export interface RunningClock {
	clocks: TicketClocks;
	record: ClockRecord & { dueAt: string };
	/** The promises of its cycle as given: a web-chat has two, of which one governs (CLK-5). */
	given: readonly Stage[];
	/** The same as this policy gives them. One that waits and is not covered any more stays as it was. */
	again: Stage[];
}

/** The clock that runs on a ticket, null where none does; a failure where its due time cannot be computed again. */
export function runningClock(policy: Policy, ticket: Ticket): RunningClock | RuleFailure | null {
	const clocks = readClocks(policy, ticket);
	const record = currentOf(policy, clocks);
	const given = play(policy, clocks.memory).at(-1)?.stages ?? [];
	if (record?.state !== 'running' || record.dueAt === null) return null;
	const again: Stage[] = [];
	for (const stage of given) {
		const promised = promisedAgain(policy, ticket, record, stage);
		if (!('code' in promised)) again.push(promised);
		else if (stage.rule === record.rule) return promised;
		else again.push(stage);
	}
	return { clocks, record: { ...record, dueAt: record.dueAt }, given, again };
}

/** The due time under this policy of the promise that governs, and of one that waits if it changes. */
export function changeOf({ record, given, again }: RunningClock) {
	const dueOf = (stages: readonly Stage[], wanted: string) =>
		stages.find(({ rule }) => rule === wanted)!.dueAt;
	const waiting = again.find(({ rule, dueAt }) => rule !== record.rule && dueAt !== dueOf(given, rule));
	return {
		dueBefore: record.dueAt,
		dueAfter: dueOf(again, record.rule),
		waiting: waiting
			? { rule: waiting.rule, dueBefore: dueOf(given, waiting.rule), dueAfter: waiting.dueAt }
			: null,
	};
}

/** A rank is not computed again: the promise of the ticket that was escalated caps it (RANK-1), so it is re-ranked. */
function promisedAgain(
	policy: Policy,
	ticket: Ticket,
	{ receivedAt, policyHash }: ClockRecord,
	stage: Stage,
): Stage | RuleFailure {
	const { rule, dueAt } = stage;
	if (Object.values(policy.ranks.ranks).some((rank) => rank.rule === rule)) {
		return { code: 'no_clock', reason: `${rule} is capped by another ticket (RANK-1): re-rank it.` };
	}
	const office = typeof ticket.djbc_office === 'string' ? ticket.djbc_office : null;
	const known = Object.hasOwn(policy.rules, rule);
	const calendar = stage.calendar || (known && calendarFor(policy, rule, office)) || '';
	const clock = { ticketId: ticket.id, number: ticket.number, rule, calendar, receivedAt, dueAt, policyHash };
	const { changes, failures } = recomputeDue(policy, [clock]);
	return failures[0] ?? { ...stage, calendar, dueAt: changes[0]?.dueAfter ?? dueAt };
}
