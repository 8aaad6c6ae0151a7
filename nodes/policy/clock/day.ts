import { ALL_WITH_HOLIDAYS, type CalendarData, type Frames } from '../schema/calendars';

/** One date of one calendar. */
export interface CalendarDay {
	/** Half-open, in order; empty when the day is closed. */
	readonly frames: Frames;
	/** Which hours these are, or why the day is closed, in plain English with the Indonesian name of a holiday. */
	readonly reason: string;
	/** The date is missing in Team 2's schedule, so another calendar counts: PROPOSED (A20). */
	readonly unscheduled: boolean;
}

/** Tells the day of a local date (`YYYY-MM-DD`) inside the cover. */
export type DayOf = (date: string) => CalendarDay;

const wholeDay: Frames = [['00:00', '24:00']];

/** The days of a calendar by catalogue 6.2: an exception goes before holidays, these before overlay and week. */
export function daysOf(data: CalendarData, name: string): DayOf {
	const usual = usualDays(data, name);
	const exceptions = exceptionsOf(data, name);
	return (date) => {
		const exception = exceptions.get(date);
		if (!exception) {
			return usual(date, false);
		}
		const note = exception.note === undefined ? '' : `: ${exception.note}`;
		return exception.open
			? {
					frames: exception.frames ?? usual(date, true).frames,
					reason: `opened by exception${note}`,
					unscheduled: false,
				}
			: { frames: [], reason: `closed by exception${note}`, unscheduled: false };
	};
}

/** 1 is Monday. */
export function weekdayOf(date: string): number {
	return ((new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7) + 1;
}

/** Days without exceptions. A forced day asks for its hours as if it were no holiday. */
function usualDays(data: CalendarData, name: string): (date: string, forced: boolean) => CalendarDay {
	const calendar = data.calendars[name]!;
	switch (calendar.kind) {
		case 'always':
			return () => ({ frames: wholeDay, reason: 'open day and night', unscheduled: false });
		case 'schedule': {
			const otherwise = daysOf(data, calendar.else);
			const schedule = data.schedules[calendar.schedule]!;
			return (date) => {
				const frames = schedule[date];
				return frames
					? { frames, reason: `schedule ${calendar.schedule}`, unscheduled: false }
					: {
							frames: otherwise(date).frames,
							reason: `not in schedule ${calendar.schedule}, counts as ${calendar.else}`,
							unscheduled: true,
						};
			};
		}
		case 'weekly':
			return (date, forced) => {
				const closed = calendar.holidays && !forced ? holidayOf(data, date) : undefined;
				if (closed !== undefined) {
					return { frames: [], reason: closed, unscheduled: false };
				}
				const { frames, hours } = weeklyHours(data, calendar, date);
				const reason =
					frames.length > 0 ? hours : weekdayOf(date) >= 6 ? 'weekend' : 'no working hours on this weekday';
				return { frames, reason, unscheduled: false };
			};
	}
}

/** Hours of the weekday, those of an overlay going first, holidays aside; no frames where the hours have no data. */
export function weeklyHours(
	data: CalendarData,
	calendar: CalendarData['calendars'][string] & { kind: 'weekly' },
	date: string,
): { frames: Frames; hours: string } {
	const overlay = calendar.overlays
		? data.overlays.find(({ from, to }) => from <= date && date <= to)
		: undefined;
	const week = data.hours[overlay?.hours ?? calendar.hours];
	const weekday = weekdayOf(date);
	const part = weekday === 7 ? 'sun' : weekday === 6 ? 'sat' : weekday === 5 ? 'fri' : 'mon-thu';
	return { frames: week?.[part] ?? [], hours: overlay ? `${overlay.name} hours` : `hours ${calendar.hours}` };
}

function holidayOf(data: CalendarData, date: string): string | undefined {
	const { national, cutiBersama } = data.holidays;
	if (Object.hasOwn(national, date)) {
		return `holiday ${national[date]}`;
	}
	return Object.hasOwn(cutiBersama, date) && !data.cutiBersamaIsWorkingDay
		? `cuti bersama ${cutiBersama[date]}`
		: undefined;
}

/** An exception of the calendar itself goes before one of all calendars that keep holidays. */
function exceptionsOf(data: CalendarData, name: string): Map<string, CalendarData['exceptions'][number]> {
	const calendar = data.calendars[name]!;
	const general = calendar.kind === 'weekly' && calendar.holidays ? [ALL_WITH_HOLIDAYS] : [];
	return new Map(
		[...general, name].flatMap((target) =>
			data.exceptions.filter((one) => one.calendar === target).map((one) => [one.date, one] as const),
		),
	);
}
