import { ticketAttributes } from '../policy/attributes/ticket';
import type { Policy } from '../policy/document';
import type { Zammad } from '../zammad';
import { endingCalendars } from './calendarEnd';
import { withoutContact } from './contacts';
import { officersOf, withoutCertificate } from './officers';
import type { EventAddresses } from './eventAddresses';
import { orphans } from './orphans';
import { withoutPerson } from './persons';
import { PROBE } from './places';
import { countsOf, decided, survey, type Counts } from './plan';
import { probe, type Probed } from './probe';
import { type Problem, problemOf } from './problem';
import { restrictedMembers } from './restrictedMembers';
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
	/** Epoch milliseconds: calendars end. */
	now: number;
	/** Conflicts, foreign objects and warnings that were decided to stay (`keep`) are no problems. */
	decisions?: ReadonlyMap<string, Decision>;
	/** Write a ticket and read it back; without it a desk that was not restarted goes unseen. */
	writeProbe: boolean;
	/** Addresses that must be registered. */
	events?: EventAddresses;
}

/** Whether the desk is as the policy wants it and keeps what is written to it; errors before warnings. */
export async function verify(
	zammad: Zammad,
	policy: Policy,
	{ now, decisions, writeProbe, events }: VerifyOptions,
): Promise<Verification> {
	const { context, findings } = await survey(zammad, policy, events);
	const items = findings.map(({ item }) => decided(item, decisions));
	const planned = items.flatMap(problemOf);
	const key = ({ kind, name }: Pick<Problem, 'kind' | 'name'>): string => `${kind} ${name}`;
	const known = new Set(planned.map(key));
	// Without its group no ticket can be written, which the plan says already.
	const mayProbe = writeProbe && !known.has(key({ kind: 'group', name: PROBE }));
	const probed = mayProbe ? await probe(zammad, ticketAttributes(policy)) : { ticket: null, problems: [] };
	const unmigrated = new Set(
		planned.flatMap(({ problem, name }) => (/^(missing|notMigrated)$/.test(problem) ? [name] : [])),
	);
	const officers = await officersOf(context);
	const problems = [
		...planned,
		...[...probed.problems, ...(await staleRecords(zammad, policy, officers, unmigrated))].filter(
			(problem) => !known.has(key(problem)),
		),
		// No ticket can name a unit before there is the attribute for it.
		...(known.has(key({ kind: 'attribute', name: 'Ticket.djbc_unit' }))
			? []
			: [...(await withoutContact(context)), ...(await withoutPerson(context))]),
		...withoutCertificate(officers),
		...(await restrictedMembers(context)),
		...endingCalendars(policy, now),
		...(await orphans(zammad)),
	];
	const kept = (problem: Problem): boolean =>
		(decisions?.get(key(problem)) ?? decisions?.get(problem.name)) === 'keep';
	const of = (wanted: Problem['severity']) => problems.filter(({ severity }) => severity === wanted);
	return {
		ok: of('error').length === 0,
		problems: [...of('error'), ...of('warning').filter((problem) => !kept(problem))],
		counts: countsOf(items),
		probe: probed.ticket,
	};
}
