import {
	addWorkingMilliseconds,
	closingOfWorkingDay,
	workingMilliseconds,
	workingTime,
} from '../clock/calendar';
import type { Policy } from '../document';
import { instantOf, isoInstant } from '../instant';
import { ladderOf, type Recipient, type Reminders } from '../schema/reminders';
import type { Service } from '../types';

/** A clock as the ladder sees it. Instants are UTC. */
export interface LadderClock {
	rule: string;
	/** Null for a clock of no service: a report, an escalation. */
	service: Service | null;
	calendar: string;
	/** Start of the clock; receipt does as well, no working time lies between. */
	startsAt: string;
	/** The due time that holds; for a rank the effective one. */
	dueAt: string;
	/** Whether the ticket is in a restricted group (CONF-4). */
	restricted: boolean;
}

/** One reminder of a clock; each fires once (RANK-4). */
export interface Rung {
	/** `80`, `due`, `due+1` as the policy names them. */
	rung: string;
	/** UTC instant, or null where the calendar does not reach that far. */
	at: string | null;
	recipients: Recipient[];
	/** Id of the template of its text. */
	template: string;
	trace: string[];
}

/**
 * The reminders of a clock in order of time (RANK-4). Percent is of working time, rounded up to the millisecond; a rung
 * of n working days is the closing of the n-th working day after the due time's. Rungs that reach nobody are left out
 * (Maraga has none), all are on a calendar that the policy does not know; on a restricted ticket only its members are reached (CONF-4).
 */
export function rungsOf(policy: Policy, clock: LadderClock): Rung[] {
	const ladder = ladderOf(policy.reminders, clock.rule, clock.service);
	const start = instantOf(clock.startsAt);
	const due = instantOf(clock.dueAt);
	const known = Object.hasOwn(policy.calendars.calendars, clock.calendar);
	if (!ladder || !known || start === null || due === null) {
		return [];
	}
	return policy.reminders.points.flatMap((point) => {
		const reached = ladder.recipients[point.rung] ?? [];
		if (reached.length === 0) {
			return [];
		}
		const at = instantOfRung(policy, clock.calendar, point, start, due);
		return {
			rung: point.rung,
			at: at === null ? null : isoInstant(at),
			recipients: [...(clock.restricted ? policy.reminders.restricted : reached)],
			template: point.template,
			trace: [...ladder.trace, ...(clock.restricted ? ['CONF-4'] : [])],
		};
	});
}

function instantOfRung(
	policy: Policy,
	name: string,
	point: Reminders['points'][number],
	start: number,
	due: number,
): number | null {
	const calendar = workingTime(policy.calendars, name);
	if (point.kind === 'after') {
		return closingOfWorkingDay(calendar, due - 1, point.workingDays);
	}
	if (point.percent === 100 || due <= start) {
		return due;
	}
	const whole = workingMilliseconds(calendar, start, due);
	return whole === null
		? null
		: addWorkingMilliseconds(calendar, start, Math.ceil((whole * point.percent) / 100));
}
