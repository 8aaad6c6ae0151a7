import { DateTime } from 'luxon';
import { zoneOf } from '../../officeZone';
import { isInPeriod, type Question } from '../cohort';
import type { RosterRow } from '../types';
import { lastOf } from './lastOf';

/** A shift of the roster, ms. */
export interface Shift {
	agent: string;
	queue: RosterRow['queue'];
	attendance: RosterRow['attendance'];
	/** As scheduled: the shift belongs to the period it begins in (K14). */
	startsAt: number;
	/** When the agent was there, by the log-in where it is known, else as scheduled; an absent one never. */
	from: number;
	to: number;
	/** How long in all; when is not recorded. */
	breaks: number;
}

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const HOUR = 60 * MINUTE;

/** The shifts of the scope, in whatever period; of the same agent, day and start the last row counts. */
export function shiftsOf({ policy, scope }: Question, rows: readonly RosterRow[]): Shift[] {
	const walls = new Map<string, number>();
	const instantAt = (zone: string, date: string, time: string) => {
		const key = `${zone} ${date} ${time}`;
		const known = walls.get(key) ?? DateTime.fromISO(`${date}T${time}`, { zone }).toMillis();
		walls.set(key, known);
		return known;
	};
	return lastOf(rows, ({ agent, date, start }) => `${agent}\t${date}\t${start}`)
		.filter(({ office }) => scope === 'national' || office === scope)
		.map((row) => {
			const at = (time: string) => instantAt(zoneOf(policy, row.office), row.date, time);
			const startsAt = at(row.start);
			const from = row.loggedIn === '' ? startsAt : nearest(at(row.loggedIn), startsAt);
			const to = row.loggedOut === '' ? after(at(row.end), startsAt) : after(at(row.loggedOut), from);
			const { agent, queue, attendance, breaks } = row;
			return {
				...{ agent, queue, attendance, startsAt, from },
				to: attendance === 'absent' ? from : Math.max(from, to),
				breaks: breaks * MINUTE,
			};
		});
}

/** Hours worked in the period by `as_of`: cut at its bounds, without breaks, of a cut shift without as large a part of them. */
export function hoursIn(question: Question, shifts: readonly Shift[]): number {
	const end = Math.min(question.to, question.asOf);
	const worked = shifts.map(({ from, to, breaks }) => {
		const inside = Math.min(to, end) - Math.max(from, question.from);
		return inside > 0 ? Math.max(0, inside - (breaks * inside) / (to - from)) : 0;
	});
	return worked.reduce((sum, one) => sum + one, 0) / HOUR;
}

/** Those scheduled to begin in the period and begun by `as_of` (K14). */
export function scheduledIn(question: Question, shifts: readonly Shift[]): Shift[] {
	return shifts.filter(({ startsAt }) => isInPeriod(question, startsAt));
}

/** The time of day next to an instant, the day before or after it too: who starts at midnight logs in before. */
function nearest(at: number, to: number): number {
	return at + Math.round((to - at) / DAY) * DAY;
}

/** The first time of day after an instant (an end at or before the start lies on the next day). */
function after(at: number, start: number): number {
	return at + Math.max(0, Math.floor((start - at) / DAY) + 1) * DAY;
}
