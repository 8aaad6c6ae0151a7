import { epochDay } from '../clock/layout';
import { DAY, instantOfWall, offsetStretches, type OffsetStretch } from '../clock/offsets';
import { zoneOf } from '../officeZone';
import type { Question } from './cohort';
import type { RosterRow } from './types';

/** Hours of a week, Monday 00 first. */
export const WEEK = 168;
const HOUR = 3_600_000;

/** Hours of the week as the walls of the period's zone show them. */
export class WeekHours {
	private readonly stretches: readonly OffsetStretch[];

	private readonly zones = new Map<string, readonly OffsetStretch[]>();

	constructor(private readonly question: Question) {
		this.stretches = this.stretchesOf(question.period.zone);
	}

	/** Place of an instant of the period in the week. */
	of(at: number): number {
		const hours = Math.floor(this.wallOf(at) / HOUR);
		// 1 January 1970 was a Thursday.
		return (hours + 72) % WEEK;
	}

	/**
	 * Agent hours that the roster holds for each hour of the week, up to `as_of`; breaks count, absent agents do not.
	 * Null where it holds none of the period.
	 */
	staffed(roster: readonly RosterRow[]): Float64Array | null {
		const { scope, from, to, asOf } = this.question;
		const hours = new Float64Array(WEEK);
		let found = false;
		for (const row of roster) {
			const [starts, ends] = this.shift(row);
			if (row.attendance === 'absent' || (scope !== 'national' && row.office !== scope)) {
				continue;
			}
			const end = Math.min(ends, to, asOf);
			for (let at = Math.max(starts, from), next: number; at < end; at = next) {
				next = Math.min(end, at + HOUR - (this.wallOf(at) % HOUR));
				hours[this.of(at)]! += (next - at) / HOUR;
				found = true;
			}
		}
		return found ? hours : null;
	}

	/** First and last instant of a shift; local times of its office. */
	private shift({ office, date, start, end }: RosterRow): [number, number] {
		const stretches = this.stretchesOf(zoneOf(this.question.policy, office));
		const at = (time: string) => {
			const wall = epochDay(date) * DAY + (Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))) * 60_000;
			return instantOfWall(stretches, end <= start && time === end ? wall + DAY : wall);
		};
		return [at(start), at(end)];
	}

	private wallOf(at: number): number {
		return at + this.stretches.find(({ to }) => at < to)!.offset;
	}

	private stretchesOf(zone: string): readonly OffsetStretch[] {
		const { from, to } = this.question;
		const stretches = this.zones.get(zone) ?? offsetStretches(zone, from - 2 * DAY, to + 2 * DAY);
		this.zones.set(zone, stretches);
		return stretches;
	}
}
