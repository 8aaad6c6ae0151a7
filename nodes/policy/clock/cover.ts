import type { Policy } from '../document';
import type { CalendarData } from '../schema/calendars';
import { localDateOf, localDayOf, workingTime } from './calendar';
import { epochDay, isoDate, type WorkingTime } from './layout';

/** How far one calendar reaches, seen from a day. */
export interface CalendarCover {
	calendar: string;
	/** The last local date it knows. */
	lastDate: string;
	/** Dates left after today, in the calendar's zone; negative once the cover has ended. */
	daysLeft: number;
	/** From 60 days before the end on: the next year's holidays have to be entered. */
	warning: boolean;
}

const WARNING_DAYS = 60;

/** The cover of every calendar at an instant (epoch milliseconds), by name. */
export function coverOf(policy: Policy, now: number): CalendarCover[] {
	return Object.keys(policy.calendars.calendars).map((name) => {
		const calendar = workingTime(policy.calendars, name);
		const daysLeft = epochDay(calendar.lastDate) - epochDay(localDateOf(calendar, now));
		return { calendar: name, lastDate: calendar.lastDate, daysLeft, warning: daysLeft <= WARNING_DAYS };
	});
}

/**
 * Says which dates between two instants are missing in a calendar's schedule and count as another calendar, which makes
 * the clock PROPOSED (A20, 6.2); null when none is.
 */
export function scheduleGap(data: CalendarData, time: WorkingTime, from: number, to: number): string | null {
	const calendar = data.calendars[time.name]!;
	if (calendar.kind !== 'schedule') {
		return null;
	}
	const missing: string[] = [];
	const last = localDayOf(time, to);
	for (let day = localDayOf(time, from); day <= last; day++) {
		if (time.unscheduled.has(day)) {
			missing.push(isoDate(day));
		}
	}
	if (missing.length === 0) {
		return null;
	}
	const dates =
		missing.length > 3 ? `${missing[0]} to ${missing.at(-1)} (${missing.length})` : missing.join(', ');
	return `Schedule ${calendar.schedule} has no entry for ${dates}: ${time.name} counts as ${calendar.else} there (PROPOSED, A20).`;
}
