import { ticketAttributes } from '../policy/attributes/ticket';
import type { Policy } from '../policy/document';
import type { Zammad } from '../zammad';
import { PROBE } from './places';
import { countsOf, decided, survey, type Counts } from './plan';
import { probe, type Probed } from './probe';
import { type Problem, problemOf } from './problem';
import { staleRecords } from './stale';
import type { Decision } from './types';

export interface Verification {
	/** No errors; warnings may be. */
	ok: boolean;
	problems: Problem[];
	/** Of the plan that Verify makes. */
	counts: Counts;
	/** The ticket written and read back; null without one. */
	probe: Probed['ticket'];
}

export interface VerifyOptions {
	/** Conflicts and foreign objects that were decided to stay are no problems. */
	decisions?: ReadonlyMap<string, Decision>;
	/** Write a ticket and read it back; without it a desk that was not restarted goes unseen. */
	writeProbe: boolean;
}

/** Whether the desk is as the policy wants it and keeps what is written to it. */
export async function verify(
	zammad: Zammad,
	policy: Policy,
	{ decisions, writeProbe }: VerifyOptions,
): Promise<Verification> {
	const { findings } = await survey(zammad, policy);
	const items = findings.map(({ item }) => decided(item, decisions));
	const planned = items.flatMap(problemOf);
	const key = ({ kind, name }: Problem): string => `${kind} ${name}`;
	const known = new Set(planned.map(key));
	// Without its group no ticket can be written, which the plan says already.
	const mayProbe = writeProbe && !planned.some(({ kind, name }) => kind === 'group' && name === PROBE);
	const probed = mayProbe ? await probe(zammad, ticketAttributes(policy)) : { ticket: null, problems: [] };
	const stale = await staleRecords(zammad, policy);
	const problems = [
		...planned,
		...[...probed.problems, ...stale].filter((problem) => !known.has(key(problem))),
	];
	return {
		ok: problems.every(({ severity }) => severity === 'warning'),
		problems,
		counts: countsOf(items),
		probe: probed.ticket,
	};
}
