import { coverOf } from './clock/cover';
import { defaultPolicy, type Policy } from './document';
import type { PolicyProblem } from './schema/crossChecks';

/**
 * What is sound but not complete, at an instant in epoch milliseconds: units without a contact (DIR-1), schedules
 * without a date (A20), calendars that soon end; and what does not work where it is expected.
 */
export function policyWarnings(policy: Policy, now: number): PolicyProblem[] {
	const warnings: PolicyProblem[] = [];
	for (const [code, { contact }] of Object.entries(policy.units)) {
		if (contact === null) {
			warnings.push({
				path: `/units/${code}/contact`,
				message: 'is empty: enter it (kind unit) before an escalation goes there',
			});
		}
	}
	for (const [name, calendar] of Object.entries(policy.calendars.calendars)) {
		if (
			calendar.kind === 'schedule' &&
			Object.keys(policy.calendars.schedules[calendar.schedule]!).length === 0
		) {
			warnings.push({
				path: `/calendars/schedules/${calendar.schedule}`,
				message: `is empty: ${name} counts as ${calendar.else} (PROPOSED, A20)`,
			});
		}
	}
	if (JSON.stringify(policy.switches.timeSkew) !== JSON.stringify(defaultPolicy().switches.timeSkew)) {
		warnings.push({
			path: '/switches/timeSkew',
			message: 'rows do not reach the trigger: it keeps the shipped value of intake.timeSkew (A42)',
		});
	}
	const ending = coverOf(policy, now).filter(({ warning }) => warning);
	if (ending.length > 0) {
		const { lastDate, daysLeft } = ending.reduce((one, other) =>
			other.daysLeft < one.daysLeft ? other : one,
		);
		const names = ending.map(({ calendar }) => calendar).join(', ');
		const left = daysLeft < 0 ? 'have ended' : `end in ${daysLeft} days`;
		warnings.push({
			path: '/calendars/validTo',
			message: `the calendars ${left}, on ${lastDate}: enter the holidays of the next year, then its cover (${names})`,
		});
	}
	return warnings;
}
