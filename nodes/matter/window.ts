import { DateTime } from 'luxon';

import { closingOfWorkingDay, workingTime } from '../policy/clock/calendar';
import type { Policy } from '../policy/document';

/** How far back requests may belong to the same matter. */
export interface MatterWindow {
	/** ms since the epoch; what was touched at this instant or later counts. */
	from: number;
	/** Calendar days where the calendar does not cover the date. */
	countedIn: 'workingDays' | 'calendarDays';
	/** IANA, of the office's calendar. */
	zone: string;
}

const DAYS = 2;
/** Where the office is unknown: that of the contact centre. */
const USUAL = 'OFFICE-JKT';

/**
 * Two working days of the office, counted as due times are (catalogue 6.3): a request counts while the closing of the
 * second working day after its effective day has not passed, so from the closing of the working day before on.
 *
 * @param office code, or empty
 * @param now ms
 */
export function windowOf({ offices, calendars }: Policy, office: string, now: number): MatterWindow {
	const name = Object.hasOwn(offices, office) ? offices[office]!.calendar : USUAL;
	const isKnown = Object.hasOwn(calendars.calendars, name);
	const zone = isKnown ? calendars.calendars[name]!.zone : 'Asia/Jakarta';
	const from = isKnown ? closingOfWorkingDay(workingTime(calendars, name), now, -DAYS - 1) : null;
	if (from !== null) return { from, countedIn: 'workingDays', zone };
	const day = DateTime.fromMillis(now, { zone }).startOf('day').minus({ days: DAYS });
	return { from: day.toMillis(), countedIn: 'calendarDays', zone };
}
