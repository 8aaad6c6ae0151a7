import { weeklyHours } from '../clock/day';
import { ALL_WITH_HOLIDAYS, type CalendarData } from './calendars';
import type { Report } from './crossChecks';

/** What makes a calendar's data unsound beyond its shape (6.2): dates outside the cover, names that do not exist. */
export function checkCalendars(data: CalendarData, report: Report): void {
	if (data.validTo < data.validFrom) {
		report('/calendars/validTo', 'is before validFrom');
	}
	const covered = (date: string, path: string) => {
		if (date < data.validFrom || date > data.validTo) {
			report(path, `${date} is outside validFrom to validTo`);
		}
	};
	data.overlays.forEach((overlay, index) => {
		const path = `/calendars/overlays/${index}`;
		covered(overlay.from, `${path}/from`);
		covered(overlay.to, `${path}/to`);
		if (overlay.to < overlay.from) {
			report(`${path}/to`, 'is before from');
		}
		if (!Object.hasOwn(data.hours, overlay.hours)) {
			report(`${path}/hours`, `no hours named ${overlay.hours}`);
		}
		if (data.overlays.slice(0, index).some((other) => overlay.from <= other.to && other.from <= overlay.to)) {
			report(path, 'shares dates with an overlay before it');
		}
	});
	for (const list of ['national', 'cutiBersama'] as const) {
		Object.keys(data.holidays[list]).forEach((date) => covered(date, `/calendars/holidays/${list}/${date}`));
	}
	for (const [name, schedule] of Object.entries(data.schedules)) {
		Object.keys(schedule).forEach((date) => covered(date, `/calendars/schedules/${name}/${date}`));
	}
	checkExceptions(data, covered, report);
	checkCalendarNames(data, report);
}

function checkCalendarNames(data: CalendarData, report: Report): void {
	for (const [name, calendar] of Object.entries(data.calendars)) {
		const path = `/calendars/calendars/${name}`;
		if (calendar.kind === 'weekly' && !Object.hasOwn(data.hours, calendar.hours)) {
			report(`${path}/hours`, `no hours named ${calendar.hours}`);
		}
		if (calendar.kind === 'schedule') {
			if (!Object.hasOwn(data.schedules, calendar.schedule)) {
				report(`${path}/schedule`, `no schedule named ${calendar.schedule}`);
			}
			const other = data.calendars[calendar.else];
			if (!other || other.kind === 'schedule' || other.zone !== calendar.zone) {
				report(`${path}/else`, 'must name a weekly or always calendar of the same zone');
			}
		}
	}
}

function checkExceptions(
	data: CalendarData,
	covered: (date: string, path: string) => void,
	report: Report,
): void {
	data.exceptions.forEach((exception, index) => {
		const path = `/calendars/exceptions/${index}`;
		const { calendar, date, open, frames } = exception;
		covered(date, `${path}/date`);
		if (calendar !== ALL_WITH_HOLIDAYS && !Object.hasOwn(data.calendars, calendar)) {
			report(`${path}/calendar`, `no calendar named ${calendar}`);
		}
		if (data.exceptions.slice(0, index).some((other) => other.calendar === calendar && other.date === date)) {
			report(path, `is a second exception of ${calendar} on ${date}`);
		}
		for (const [name, known] of open && !frames ? Object.entries(data.calendars) : []) {
			const forced =
				calendar === ALL_WITH_HOLIDAYS ? known.kind === 'weekly' && known.holidays : name === calendar;
			if (forced && known.kind === 'weekly' && weeklyHours(data, known, date).frames.length === 0) {
				report(`${path}/frames`, `are missing: ${name} has no hours on the weekday of ${date}`);
			}
		}
	});
}

/** Days that are holidays in every year. */
const FIXED = ['01-01', '05-01', '06-01', '08-17', '12-25'];

/** The holidays with a fixed date that lack in a year, as far as the cover reaches: it was not entered yet. */
export function missingHolidays({ validFrom, validTo, holidays }: CalendarData, year: string): string[] {
	return FIXED.map((day) => `${year}-${day}`).filter(
		(date) => validFrom <= date && date <= validTo && !Object.hasOwn(holidays.national, date),
	);
}

/** Every year of the cover has the source of its holidays and those with a fixed date, if a calendar keeps holidays. */
export function checkHolidays(data: CalendarData, report: Report): void {
	if (!Object.values(data.calendars).some((one) => one.kind === 'weekly' && one.holidays)) {
		return;
	}
	const last = Number(data.validTo.slice(0, 4));
	for (let number = Number(data.validFrom.slice(0, 4)); number <= last; number++) {
		const year = String(number).padStart(4, '0');
		const missing = missingHolidays(data, year);
		if (!Object.hasOwn(data.holidays.source, year)) {
			report(
				`/calendars/holidays/source/${year}`,
				`is missing: name the decree of ${year}, and enter its holidays ${missing.join(', ')}`,
			);
		} else if (missing.length > 0) {
			report(
				`/calendars/holidays/national/${missing[0]}`,
				`the holidays of ${year} are not complete: enter ${missing.join(', ')}`,
			);
		}
	}
}
