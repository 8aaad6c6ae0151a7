import { DateTime } from 'luxon';
import type { CalendarData, Frames } from '../../nodes/policy/schema/calendars';
import type { Limit } from '../../nodes/policy/schema/services';

interface Frame {
	from: DateTime;
	to: DateTime;
}

/**
 * A due time as plain luxon code finds it: day after day in the calendar's zone, frame after frame. What the engine is
 * measured against; for hours that no change of offset touches. Null when the walk leaves the cover.
 */
export function walkDue(data: CalendarData, name: string, limit: Limit, received: number): number | null {
	const at = DateTime.fromMillis(received, { zone: data.calendars[name]!.zone });
	switch (limit.kind) {
		case 'WM':
			return walkMinutes(data, name, at, limit.minutes);
		case 'WD':
			return walkDays(data, name, at, limit.days);
		case 'SPLIT': {
			const frames = framesOf(data, name, at.startOf('day'));
			if (frames === null) {
				return null;
			}
			const inside = frames.length > 0 && frames[0]!.from <= at && at < frames.at(-1)!.to;
			return at.plus({ minutes: inside ? limit.inside : limit.outside }).toMillis();
		}
	}
}

function walkMinutes(data: CalendarData, name: string, at: DateTime, minutes: number): number | null {
	let left = minutes * 60_000;
	for (let day = at.startOf('day'); ; day = day.plus({ days: 1 })) {
		const frames = framesOf(data, name, day);
		if (frames === null) {
			return null;
		}
		for (const { from, to } of frames) {
			const begin = from > at ? from : at;
			const room = to.toMillis() - begin.toMillis();
			if (room >= left) {
				return begin.plus(left).toMillis();
			}
			left -= Math.max(room, 0);
		}
	}
}

function walkDays(data: CalendarData, name: string, at: DateTime, days: number): number | null {
	let left = days + 1;
	for (let day = at.startOf('day'); ; day = day.plus({ days: 1 })) {
		const frames = framesOf(data, name, day);
		if (frames === null) {
			return null;
		}
		const closing = frames.at(-1)?.to;
		if (closing && closing > at && --left === 0) {
			return closing.toMillis();
		}
	}
}

function framesOf(data: CalendarData, name: string, day: DateTime): Frame[] | null {
	const date = day.toISODate()!;
	if (date < data.validFrom || date > data.validTo) {
		return null;
	}
	return wallTimes(data, name, date, day.weekday).map(([from, to]) => ({
		from: timeOf(day, from),
		to: timeOf(day, to),
	}));
}

function wallTimes(data: CalendarData, name: string, date: string, weekday: number): Frames {
	const calendar = data.calendars[name]!;
	if (calendar.kind === 'always') {
		return [['00:00', '24:00']];
	}
	if (calendar.kind === 'schedule') {
		return data.schedules[calendar.schedule]![date] ?? wallTimes(data, calendar.else, date, weekday);
	}
	if (calendar.holidays && (data.holidays.national[date] ?? data.holidays.cutiBersama[date])) {
		return [];
	}
	const overlay = calendar.overlays && data.overlays.find(({ from, to }) => from <= date && date <= to);
	const week = data.hours[overlay ? overlay.hours : calendar.hours]!;
	return weekday === 7 ? week.sun : weekday === 6 ? week.sat : weekday === 5 ? week.fri : week['mon-thu'];
}

function timeOf(day: DateTime, time: string): DateTime {
	if (time === '24:00') {
		return day.plus({ days: 1 });
	}
	const [hour, minute] = time.split(':').map(Number);
	return day.set({ hour, minute });
}
