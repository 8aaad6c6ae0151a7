import { closingOfWorkingDay, workingTime } from '../clock/calendar';
import type { Policy } from '../document';
import type { ClockRecord } from './types';

/**
 * Whether a met cycle would be met by the strict readings too (K02 c): CEISACARE on the day of receipt (A01),
 * WEBCHAT-DIRECT in as many elapsed minutes (A08). Other rules have one reading.
 */
export function isStrictlyMet(
	policy: Policy,
	record: Pick<ClockRecord, 'rule' | 'calendar' | 'receivedAt' | 'stoppedAt' | 'state'>,
): boolean {
	if (record.state !== 'met' || record.stoppedAt === null) {
		return false;
	}
	const { rule, calendar, receivedAt, stoppedAt } = record;
	if (rule === 'WEBCHAT-DIRECT') {
		const limit = policy.rules[rule]?.limit;
		const minutes = limit?.kind === 'WM' ? limit.minutes : Infinity;
		return Date.parse(stoppedAt) - Date.parse(receivedAt) <= minutes * 60_000;
	}
	if (rule === 'CEISACARE' && Object.hasOwn(policy.calendars.calendars, calendar)) {
		const known = workingTime(policy.calendars, calendar);
		const closing = closingOfWorkingDay(known, Date.parse(receivedAt), 0);
		return closing !== null && Date.parse(stoppedAt) <= closing;
	}
	return true;
}
