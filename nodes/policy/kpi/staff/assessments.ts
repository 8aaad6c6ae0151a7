import { DateTime } from 'luxon';
import { zoneOf } from '../../officeZone';
import { isInPeriod, type Question } from '../cohort';
import { meanOf } from '../line';
import type { AssessmentRow, KpiInputs } from '../types';
import { lastOf } from './lastOf';

/**
 * Assessments dated in the period, by the day of the contact centre (K13); of the same assessor on the same matter and
 * agent the last one counts. An assessment names no office: that of an office's agent is told by the roster.
 */
export function assessedIn(
	question: Question,
	{ assessments, roster }: Pick<KpiInputs, 'assessments' | 'roster'>,
): AssessmentRow[] | null {
	const { policy, scope } = question;
	if (assessments === null || (scope !== 'national' && roster === null)) return null;
	const own = new Set(roster?.flatMap(({ agent, office }) => (office === scope ? agent : [])));
	const zone = zoneOf(policy, 'BRAVO');
	return lastOf(assessments, ({ kind, ref, agent, assessor }) => [kind, ref, agent, assessor].join('\t'))
		.filter(({ agent }) => scope === 'national' || own.has(agent))
		.filter(({ date }) => isInPeriod(question, DateTime.fromISO(date, { zone }).toMillis()));
}

/** Mean score of a part, one decimal. */
export function meanScore(rows: readonly AssessmentRow[], part: 'hardskill' | 'softskill'): number | null {
	return meanOf(totalOf(rows, part), rows.length);
}

export function totalOf(rows: readonly AssessmentRow[], part: 'hardskill' | 'softskill'): number {
	return rows.reduce((sum, row) => sum + row[part], 0);
}
