import { uncoveredDate, workingMilliseconds, workingTime } from '../clock/calendar';
import type { Policy } from '../document';

/** Working minutes on the calendars of clocks, and what could not be measured. */
export class WorkedMinutes {
	private readonly missing = new Map<string, number>();

	constructor(
		private readonly policy: Policy,
		/** Indicator, for the warning. */
		private readonly metric: string,
	) {}

	/** Null where no calendar covers both instants, ms; a warning then names it. */
	between(calendar: string, from: number, to: number): number | null {
		const { calendars } = this.policy;
		const known = Object.hasOwn(calendars.calendars, calendar) ? workingTime(calendars, calendar) : null;
		const worked = known && workingMilliseconds(known, from, to);
		if (worked !== null) return worked / 60_000;
		const what = known ? `calendar ${calendar} has no data for ${uncoveredDate(known, to)}` : 'no calendar';
		this.missing.set(what, (this.missing.get(what) ?? 0) + 1);
		return null;
	}

	get warnings(): string[] {
		return [...this.missing].map(([what, count]) => `${this.metric}: ${count} not measured, ${what}`);
	}
}
