import { ticketAttributes } from '../policy/attributes/ticket';
import type { Policy } from '../policy/document';
import type { Zammad } from '../zammad';
import { PROBE } from './places';
import { countsOf, decided, survey, type Counts } from './plan';
import { probe, type Probed } from './probe';
import { staleRecords } from './stale';
import type { Decision, SetupItem, SetupKind } from './types';

export interface Problem {
	kind: SetupKind | 'desk';
	name: string;
	/**
	 * `missing`, `different`, `foreign`, `conflict`: what Plan says. Of the ticket written and read back: `refused` (an
	 * option lost), `dropped` (not migrated), `cut`, `lost`; `notRestarted` when no ticket could be made at all, `noRight`
	 * when this token may not. `stale`: served from before the last migration.
	 */
	problem:
		| 'missing'
		| 'different'
		| 'foreign'
		| 'conflict'
		| 'refused'
		| 'dropped'
		| 'cut'
		| 'lost'
		| 'noRight'
		| 'notRestarted'
		| 'stale';
	text: string;
	remedy: string;
}

export interface Verification {
	/** Stale records alone are no fault: they heal when they are next saved. */
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
		ok: problems.every(({ problem }) => problem === 'stale'),
		problems,
		counts: countsOf(items),
		probe: probed.ticket,
	};
}

const REMEDY = 'Run Plan and Apply, restart Zammad when told to, then Verify again.';

function problemOf({ kind, name, action, reason, decision, differs }: SetupItem): Problem[] {
	const problem = (what: Problem['problem'], remedy = REMEDY): Problem[] => [
		{ kind, name, problem: what, text: reason, remedy },
	];
	switch (action) {
		case 'same':
			return [];
		case 'create':
			return problem('missing');
		case 'change':
			return problem('different');
		case 'foreign':
			// Wanting only our note is no fault.
			return decision === 'keep' || differs.every(({ field }) => field === 'note') ? [] : problem('foreign');
		case 'conflict':
			return decision === 'keep' ? [] : problem('conflict', 'Decide it in Apply, or say that it is kept.');
	}
}
