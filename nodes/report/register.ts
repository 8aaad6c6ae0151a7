import { TEAMS } from '../policy/deskGroups';
import { officeGroup } from '../policy/officeGroups';
import { periodAsked, type KpiPeriod } from '../policy/period';
import { readClocks } from '../policy/cycle/attributes';
import { currentOf } from '../policy/cycle/advance';
import type { ClockState } from '../policy/types';
import type { Ticket, Zammad } from '../zammad';

import { kindOf } from './kinds';
import { isRestricted } from './place';
import { instantIn } from './standing';
import type { ReportRules } from './types';

/** One line of the register of written reports (5.1): numbers, codes, names of groups and instants only. */
interface RegisteredReport {
	ticketId: number;
	number: string;
	/** `RPT-1` to `RPT-3`; null where its title tells none. */
	report: string | null;
	/** Group of who wrote it: the team, the office, or the restricted group it never leaves. */
	author: string;
	/** UTC instants. */
	aroseAt: string;
	writtenAt: string | null;
	dueAt: string | null;
	deliveredAt: string | null;
	decidedAt: string | null;
	state: ClockState;
	/** Delivered after it was due, or due and not delivered. */
	late: boolean;
}

export interface Register {
	period: KpiPeriod;
	/** By when their matter arose. */
	reports: RegisteredReport[];
	counts: { reports: number; written: number; delivered: number; decided: number; late: number };
}

/**
 * The reports whose matter arose in a period, in the zone of the contact centre (PER-2). One request for each 200
 * reports since its begin. A report that no run followed yet is in no period.
 * @param label `YYYY-MM`; `ended`: the last one that ended; empty: the running one
 * @param now ms
 * @throws PeriodInvalid, ZammadFailure
 */
export async function registerOf(
	zammad: Zammad,
	label: string,
	rules: ReportRules,
	now: number,
): Promise<Register> {
	const { calendars, offices, switches } = rules.policy;
	const { zone } = calendars.calendars[offices.BRAVO!.calendar]!;
	const period = periodAsked(label, zone, switches.kpiLabel, now);
	// A second more: the desk may cut the instant it is given.
	const since = new Date(Date.parse(period.from) - 1000).toISOString();
	const found: RegisteredReport[] = [];
	for await (const ticket of zammad.tickets.searchAll(
		{
			'ticket.djbc_record': { operator: 'is', value: 'report' },
			'ticket.djbc_received_at': { operator: 'after (absolute)', value: since },
		},
		{ expect: (one) => one.djbc_record === 'report' },
	)) {
		const arose = instantIn(ticket.djbc_received_at);
		if (arose !== null && arose >= period.from && arose < period.to && ticket.state !== 'merged') {
			found.push(lineOf(ticket, arose, rules, now));
		}
	}
	const reports = found.sort((one, other) => (one.aroseAt < other.aroseAt ? -1 : 1));
	const count = (is: (one: RegisteredReport) => boolean) => reports.filter(is).length;
	return {
		period,
		reports,
		counts: {
			reports: reports.length,
			written: count(({ writtenAt }) => writtenAt !== null),
			delivered: count(({ deliveredAt }) => deliveredAt !== null),
			decided: count(({ decidedAt }) => decidedAt !== null),
			late: count(({ late }) => late),
		},
	};
}

function lineOf(ticket: Ticket, aroseAt: string, rules: ReportRules, now: number): RegisteredReport {
	const kind = kindOf(rules.policy, ticket);
	const clock = currentOf(rules.policy, readClocks(rules.policy, ticket));
	const dueAt = instantIn(ticket.djbc_due_at);
	const state = clock?.state ?? 'none';
	return {
		ticketId: ticket.id,
		number: ticket.number,
		report: kind?.code ?? null,
		author: authorOf(ticket, rules, kind?.group ?? TEAMS.service),
		aroseAt,
		writtenAt: instantIn(ticket.djbc_written_at),
		dueAt,
		deliveredAt: instantIn(ticket.djbc_delivered_at),
		decidedAt: instantIn(ticket.djbc_decided_at),
		state,
		late: state === 'breached' || (state === 'running' && dueAt !== null && now > Date.parse(dueAt)),
	};
}

/** A report that was delivered lies with Kepala Seksi, whoever wrote it. */
function authorOf(ticket: Ticket, rules: ReportRules, team: string): string {
	if (isRestricted(rules, ticket)) return ticket.group ?? '';
	const office = String(ticket.djbc_office ?? '');
	return rules.policy.offices[office]?.kind === 'office' ? officeGroup(office) : team;
}
