import { offsetStretches, wallOf, type OffsetStretch } from '../clock/offsets';
import type { Question } from './cohort';
import type { Shift } from './staff/shifts';

/** Hours of a week, Monday 00 first. */
export const WEEK = 168;
const HOUR = 3_600_000;

/** Hours of the week as the walls of the period's zone show them. */
export class WeekHours {
	private readonly stretches: readonly OffsetStretch[];

	constructor(private readonly question: Question) {
		const { period, from, to } = question;
		this.stretches = offsetStretches(period.zone, from, to);
	}

	/** Place of an instant of the period in the week. */
	of(at: number): number {
		const hours = Math.floor(wallOf(this.stretches, at) / HOUR);
		// 1 January 1970 was a Thursday.
		return (hours + 72) % WEEK;
	}

	/**
	 * Agent hours of each hour of the week, up to `as_of`; breaks count, since when they were is not recorded. Null where
	 * nobody was there in the period.
	 */
	staffed(shifts: readonly Shift[]): Float64Array | null {
		const hours = new Float64Array(WEEK);
		const last = Math.min(this.question.to, this.question.asOf);
		let found = false;
		for (const { from, to } of shifts) {
			const end = Math.min(to, last);
			for (let at = Math.max(from, this.question.from), next: number; at < end; at = next) {
				next = Math.min(end, at + HOUR - (wallOf(this.stretches, at) % HOUR));
				hours[this.of(at)]! += (next - at) / HOUR;
				found = true;
			}
		}
		return found ? hours : null;
	}
}
