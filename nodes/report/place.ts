import { PERFORMANCE } from '../policy/deskGroups';
import { officeOfGroup } from '../policy/officeGroups';
import { restrictedTickets } from '../policy/restrictedGroups';
import type { Ticket } from '../zammad';

import type { ReportKind } from './kinds';
import type { ReportRules } from './types';

type Placed = Pick<Ticket, 'group'> & { djbc_category?: unknown };

/** Whether nothing of a ticket leaves its group: it lies in a restricted one, or is decided to belong there (CONF-3). */
export function isRestricted({ restrictedGroups: further }: ReportRules, ticket: Placed): boolean {
	return restrictedTickets(further)(ticket);
}

/** Where a report is written: in the team that owes it; an office's and a restricted one stay with those who know. */
export function writingGroup(rules: ReportRules, kind: ReportKind, source: Placed | null): string {
	const group = source?.group ?? '';
	if (source === null || group === '') return kind.group;
	return isRestricted(rules, source) || officeOfGroup(rules.policy, group) !== null ? group : kind.group;
}

/**
 * Where Kepala Seksi decides: of all groups he may change tickets in his own only, and by name in restricted ones, which
 * a report never leaves (catalogue 3, CONF-4).
 */
export function decidingGroup(rules: ReportRules, report: Placed): string {
	return isRestricted(rules, report) ? (report.group ?? '') : PERFORMANCE;
}

/** Office that a report counts for: that of its group, else the contact centre. */
export function officeOf({ policy }: ReportRules, group: string): string {
	return officeOfGroup(policy, group) ?? 'BRAVO';
}
