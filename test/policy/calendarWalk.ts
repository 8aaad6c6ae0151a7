import { DateTime } from 'luxon';
import type { CalendarData, Frames } from '../../nodes/policy/schema/calendars';

/**
 * The rules of catalogue 6.3 walked minute by minute on wall-clock time, as a reader would do by hand: slow, and
 * sharing no arithmetic with the shipped code. Frames begin and end on whole minutes; seconds ride along.
 */
export class CalendarWalk {
	readonly #data: CalendarData;
	readonly #name: string;
	readonly #zone: string;

	constructor(data: CalendarData, name: string) {
		this.#data = data;
		this.#name = name;
		this.#zone = data.calendars[name]!.zone;
	}

	/** WM(n): null when the walk leaves the cover. */
	workingMinutes(received: number, minutes: number): number | null {
		let at = this.firstWorkingInstant(received);
		for (let left = minutes * 60_000; at !== null && left > 0; ) {
			const step = Math.min(left, 60_000 - (at % 60_000));
			left -= step;
			at += step;
			if (left > 0) {
				at = this.firstWorkingInstant(at);
			}
		}
		return at;
	}

	/** WD(n). */
	workingDays(received: number, days: number): number | null {
		const start = this.firstWorkingInstant(received);
		if (start === null) {
			return null;
		}
		let date = DateTime.fromMillis(start, { zone: this.#zone }).startOf('day');
		for (let left = days; left > 0; ) {
			date = date.plus({ days: 1 });
			const frames = this.#frames(date.toISODate()!);
			if (frames === null) {
				return null;
			}
			left -= frames.length > 0 ? 1 : 0;
		}
		const closing = this.#frames(date.toISODate()!)!.at(-1)![1];
		return closing === '24:00'
			? date.plus({ days: 1 }).toMillis()
			: DateTime.fromISO(`${date.toISODate()}T${closing}`, { zone: this.#zone }).toMillis();
	}

	/** SPLIT: inside the span from the day's first opening to its last closing? */
	insideSpan(received: number): boolean | null {
		const { date, time } = this.#local(received);
		const frames = this.#frames(date);
		return frames && frames.length > 0 ? time >= frames[0]![0] && time < frames.at(-1)![1] : frames && false;
	}

	firstWorkingInstant(received: number): number | null {
		for (let at = received; ; at += 60_000 - (at % 60_000)) {
			const { date, time } = this.#local(at);
			const frames = this.#frames(date);
			if (frames === null) {
				return null;
			}
			if (frames.some(([from, to]) => from <= time && time < to)) {
				return at;
			}
		}
	}

	#local(at: number): { date: string; time: string } {
		const local = DateTime.fromMillis(at, { zone: this.#zone });
		return { date: local.toISODate()!, time: local.toFormat('HH:mm') };
	}

	#frames(date: string): Frames | null {
		const data = this.#data;
		if (date < data.validFrom || date > data.validTo) {
			return null;
		}
		const calendar = data.calendars[this.#name]!;
		if (calendar.kind !== 'weekly') {
			return [['00:00', '24:00']];
		}
		if (calendar.holidays && (data.holidays.national[date] ?? data.holidays.cutiBersama[date])) {
			return [];
		}
		const overlay = calendar.overlays
			? data.overlays.find(({ from, to }) => date >= from && date <= to)
			: undefined;
		const week = data.hours[overlay?.hours ?? calendar.hours]!;
		const weekday = DateTime.fromISO(date).weekday;
		return weekday <= 4 ? week['mon-thu'] : weekday === 5 ? week.fri : weekday === 6 ? week.sat : week.sun;
	}
}
