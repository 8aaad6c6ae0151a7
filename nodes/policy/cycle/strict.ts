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
	const { rule } = record;
	if (rule !== 'WEBCHAT-DIRECT' && rule !== 'CEISACARE') {
		return true;
	}
	const [received, stopped] = [Date.parse(record.receivedAt), Date.parse(record.stoppedAt)];
	const limit = policy.rules[rule]?.limit;
	if (rule === 'WEBCHAT-DIRECT' && limit?.kind === 'WM') {
		return stopped - received <= limit.minutes * 60_000;
	}
	if (rule === 'CEISACARE' && Object.hasOwn(policy.calendars.calendars, record.calendar)) {
		const closing = closingOfWorkingDay(workingTime(policy.calendars, record.calendar), received, 0);
		return closing !== null && stopped <= closing;
	}
	return true;
}
