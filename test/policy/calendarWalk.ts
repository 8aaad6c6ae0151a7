import type { CalendarData, Frames } from '../../nodes/policy/schema/calendars';
import type { Limit } from '../../nodes/policy/schema/services';
import type { WorkingDayMode } from '../../nodes/policy/schema/switches';

const SECOND = 1000;
const QUARTER = 900 * SECOND;

/** A quarter of an hour, in which no zone changes its offset: the local date and second it begins with. */
interface Quarter {
	begin: number;
	date: string;
	second: number;
	/** Whether each of its seconds is open; null outside the cover. */
	open: boolean[] | null;
	closed: boolean;
}

/**
 * Catalogue 6.2 and 6.3 by someone who looks at the clock on the wall every second and asks whether the office is open.
 * Slow, and shares no arithmetic with the engine. Null: the walk left the cover.
 */
export class CalendarWalk {
	private readonly local: Intl.DateTimeFormat;
	private readonly quarters = new Map<number, Quarter>();
	private latest?: Quarter;
	private readonly days = new Map<string, { opens: number; closes: number } | null>();

	constructor(
		private readonly data: CalendarData,
		private readonly name: string,
	) {
		this.local = new Intl.DateTimeFormat('en-CA', {
			timeZone: data.calendars[name]!.zone,
			hourCycle: 'h23',
			year: 'numeric',
			month: '2-digit',
			day: '2-digit',
			hour: '2-digit',
			minute: '2-digit',
			second: '2-digit',
		});
	}

	due(limit: Limit, mode: WorkingDayMode, received: number): { starts: number; due: number } | null {
		const starts = limit.kind === 'SPLIT' ? received : this.firstOpen(received);
		if (starts === null || this.isOpen(starts) === null) {
			return null;
		}
		const due =
			limit.kind === 'WM'
				? this.afterWork(starts, limit.minutes * 60_000)
				: limit.kind === 'WD'
					? this.afterDays(starts, limit.days, mode)
					: this.split(limit, received);
		return due === null ? null : { starts, due };
	}

	/** Open milliseconds in `[from, to)`. */
	worked(from: number, to: number): number | null {
		let sum = 0;
		for (let at = from; at < to; at = nextSecond(at)) {
			const open = this.isOpen(at);
			if (open === null) {
				return null;
			}
			sum += open ? Math.min(nextSecond(at), to) - at : 0;
		}
		return sum;
	}

	isOpen(instant: number): boolean | null {
		const { begin, open } = this.quarter(instant);
		return open && open[Math.floor((instant - begin) / SECOND)]!;
	}

	/** Sleeps through quarters that are closed altogether. */
	firstOpen(received: number): number | null {
		for (let at = received; ; ) {
			const { begin, open, closed } = this.quarter(at);
			if (open === null || open[Math.floor((at - begin) / SECOND)]) {
				return open && at;
			}
			at = closed ? begin + QUARTER : nextSecond(at);
		}
	}

	private afterWork(starts: number, amount: number): number | null {
		let at: number | null = starts;
		for (let left = amount; at !== null; at = this.firstOpen(at)) {
			const step = Math.min(left, nextSecond(at) - at);
			left -= step;
			at += step;
			if (left === 0) {
				return at;
			}
		}
		return null;
	}

	private afterDays(starts: number, days: number, mode: WorkingDayMode): number | null {
		const effective = this.dayOf(starts)!;
		if (mode === 'dayLengths' && days > 0) {
			return this.afterWork(starts, days * this.worked(effective.opens, effective.closes)!);
		}
		let last = effective;
		for (let left = mode === 'receiptCounted' ? days - 1 : days; left > 0; left--) {
			const next = this.firstOpen(last.closes);
			if (next === null) {
				return null;
			}
			last = this.dayOf(next)!;
		}
		return mode === 'sameClockTime' && days > 0 ? this.atClockTime(starts, last) : last.closes;
	}

	private atClockTime(starts: number, { opens, closes }: { opens: number; closes: number }): number {
		const wanted = this.secondOfDay(starts);
		let end = opens;
		for (let at = opens; at < closes; at += SECOND) {
			const now = this.secondOfDay(at);
			if (now >= wanted) {
				return !this.isOpen(at) ? end : now === wanted ? at + (starts % SECOND) : at;
			}
			end = this.isOpen(at) ? at + SECOND : end;
		}
		return end;
	}

	private split(limit: Limit & { kind: 'SPLIT' }, received: number): number | null {
		const day = this.dayOf(received);
		const inside =
			limit.span === 'net' ? this.isOpen(received) : day && day.opens <= received && received < day.closes;
		if (inside) {
			return received + limit.inside * 60_000;
		}
		const due = received + limit.outside * 60_000;
		for (let at = received; limit.capAtOpening && at < due - limit.inside * 60_000; at = nextSecond(at)) {
			const open = this.isOpen(at);
			if (open === null) {
				return null;
			}
			if (open && (limit.span === 'net' || this.dayOf(at)!.opens === at)) {
				return at + limit.inside * 60_000;
			}
		}
		return due;
	}

	/** First and last open second of the local date; null when it has none. */
	private dayOf(at: number): { opens: number; closes: number } | null {
		const { date } = this.quarter(at);
		let day = this.days.get(date);
		if (day === undefined) {
			let begin = this.quarter(at).begin;
			while (this.quarter(begin - QUARTER).date === date) {
				begin -= QUARTER;
			}
			const seconds: number[] = [];
			for (; this.quarter(begin).date === date; begin += QUARTER) {
				const opens = this.quarter(begin).open ?? [];
				opens.forEach((open, index) => open && seconds.push(begin + index * SECOND));
			}
			day = seconds.length > 0 ? { opens: seconds[0]!, closes: seconds.at(-1)! + SECOND } : null;
			this.days.set(date, day);
		}
		return day;
	}

	private secondOfDay(at: number): number {
		return this.quarter(at).second + Math.floor((at % QUARTER) / SECOND);
	}

	private quarter(at: number): Quarter {
		if (this.latest && at >= this.latest.begin && at < this.latest.begin + QUARTER) {
			return this.latest;
		}
		const begin = at - (at % QUARTER);
		this.latest = this.quarters.get(begin);
		if (!this.latest) {
			const [date, time] = this.local.format(begin).split(', ') as [string, string];
			const second = secondsOf(time);
			const frames = this.frames(date);
			const isIn = (now: number) => frames!.some(([from, to]) => from <= now && now < to);
			const open = frames && Array.from({ length: QUARTER / SECOND }, (_, index) => isIn(second + index));
			this.latest = { begin, date, second, open, closed: !open?.includes(true) };
			this.quarters.set(begin, this.latest);
		}
		return this.latest;
	}

	private frames(date: string): Array<[number, number]> | null {
		const { validFrom, validTo } = this.data;
		return date < validFrom || date > validTo
			? null
			: this.wallTimes(this.name, date).map(([from, to]) => [secondsOf(from), secondsOf(to)]);
	}

	private wallTimes(name: string, date: string): Frames {
		const { calendars, exceptions } = this.data;
		const calendar = calendars[name]!;
		const exception = [name, ...(calendar.kind === 'weekly' && calendar.holidays ? ['*'] : [])]
			.map((target) => exceptions.find((one) => one.calendar === target && one.date === date))
			.find((one) => one !== undefined);
		return exception && !exception.open ? [] : (exception?.frames ?? this.usual(name, date, exception));
	}

	private usual(name: string, date: string, forced: unknown): Frames {
		const { calendars, schedules, holidays, cutiBersamaIsWorkingDay, overlays, hours } = this.data;
		const calendar = calendars[name]!;
		if (calendar.kind === 'always') {
			return [['00:00', '24:00']];
		}
		if (calendar.kind === 'schedule') {
			return schedules[calendar.schedule]![date] ?? this.wallTimes(calendar.else, date);
		}
		const cuti = !cutiBersamaIsWorkingDay && date in holidays.cutiBersama;
		if (calendar.holidays && !forced && (cuti || date in holidays.national)) {
			return [];
		}
		const overlay = overlays.find(({ from, to }) => calendar.overlays && from <= date && date <= to);
		const week = hours[overlay?.hours ?? calendar.hours]!;
		const parts = [week.sun, ...Array.from({ length: 4 }, () => week['mon-thu']), week.fri, week.sat];
		return parts[new Date(date).getUTCDay()]!;
	}
}

function nextSecond(at: number): number {
	return at - (at % SECOND) + SECOND;
}

function secondsOf(time: string): number {
	const [hours, minutes, seconds = 0] = time.split(':').map(Number);
	return hours! * 3600 + minutes! * 60 + seconds;
}
