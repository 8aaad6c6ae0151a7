import {
	addWorkingMilliseconds,
	nextWorkingInstant,
	uncoveredDate,
	workingMilliseconds,
	workingTime,
	type WorkingTime,
} from '../clock/calendar';
import type { Policy } from '../document';
import { isoInstant } from '../instant';
import { rungsOf } from '../rank/ladder';
import type { ClockState, RuleFailure, Service } from '../types';
import type { ClockRecord } from './types';

/** From here on a clock is in its warning state (CLK-10). */
const WARNS_AT_PERCENT = 80;

/**
 * A clock at an instant (CLK-10). Minutes are working minutes of its calendar, for a SPLIT clock elapsed ones, and may
 * have a fraction; what is left is negative once overdue. A clock that has stopped is seen as of its stop.
 */
interface ClockView {
	/** As stored: running past its due time too, until it stops. */
	state: ClockState;
	/** Running, from 80 % up to the due time. */
	warning: boolean;
	/** Running, after the due time; at the due time itself it can still be met (CLK-2). */
	overdue: boolean;
	/** Of the working time from the start to the due time, rounded down to a tenth; over 100 when overdue. */
	percentUsed: number | null;
	remainingMinutes: number | null;
	elapsedRemainingMinutes: number | null;
	/** First instant of the warning, UTC. */
	warnsAt: string | null;
	dueAt: string | null;
	/** The reminder that comes next (RANK-4). */
	nextRung: { rung: string; at: string } | null;
	/** Why percent and working minutes are not known. */
	failure: RuleFailure | null;
}

/** Time that counts for a clock, in milliseconds. */
interface Course {
	start: number;
	between(from: number, to: number): number | null;
	after(from: number, amount: number): number | null;
}

/**
 * State, warning and what is left of a clock (CLK-10). Never throws.
 * @param now milliseconds
 * @param service of the ticket, which chooses the ladder of reminders; RANK-* and RPT have one without
 */
export function clockView(
	policy: Policy,
	record: ClockRecord,
	now: number,
	service: Service | null = null,
): ClockView {
	const running = record.state === 'running';
	const view: ClockView = {
		state: record.state,
		warning: false,
		overdue: false,
		percentUsed: null,
		remainingMinutes: null,
		elapsedRemainingMinutes: null,
		warnsAt: null,
		dueAt: record.dueAt,
		nextRung: null,
		failure: null,
	};
	if (record.dueAt === null || record.state === 'none') {
		return view;
	}
	const due = Date.parse(record.dueAt);
	const at = running || record.stoppedAt === null ? now : Date.parse(record.stoppedAt);
	view.overdue = running && now > due;
	view.elapsedRemainingMinutes = (due - at) / 60_000;
	const course = courseOf(policy, record);
	if ('code' in course) {
		return { ...view, failure: course };
	}
	const whole = course.between(course.start, due);
	const used = course.between(course.start, Math.max(at, course.start));
	const left = course.between(at, due);
	if (whole === null || used === null || left === null) {
		return { ...view, failure: notCovered(policy, record, Math.max(at, due)) };
	}
	const warnsAt = course.after(course.start, Math.ceil((whole * WARNS_AT_PERCENT) / 100));
	const percent = whole > 0 ? (used * 100) / whole : at < due ? 0 : 100;
	return {
		...view,
		warning: running && !view.overdue && warnsAt !== null && now >= warnsAt,
		percentUsed: Math.floor(percent * 10) / 10,
		remainingMinutes: left / 60_000,
		warnsAt: warnsAt === null ? null : isoInstant(warnsAt),
		nextRung: running ? nextRung(policy, record, course.start, now, service) : null,
	};
}

function courseOf(policy: Policy, record: ClockRecord): Course | RuleFailure {
	const received = Date.parse(record.receivedAt);
	const limit = Object.hasOwn(policy.rules, record.rule) ? policy.rules[record.rule]!.limit : null;
	if (limit?.kind === 'SPLIT') {
		return {
			start: received,
			between: (from, to) => to - from,
			after: (from, amount) => from + amount,
		};
	}
	const calendar = calendarOf(policy, record);
	if (!calendar) {
		return {
			code: 'unknown_cell',
			reason: `The policy has no calendar ${record.calendar || '(none given)'}.`,
		};
	}
	const start = nextWorkingInstant(calendar, received);
	return start === null
		? notCovered(policy, record, received)
		: {
				start,
				between: (from, to) => workingMilliseconds(calendar, from, to),
				after: (from, amount) => addWorkingMilliseconds(calendar, from, amount),
			};
}

function calendarOf(policy: Policy, { calendar }: ClockRecord): WorkingTime | null {
	return Object.hasOwn(policy.calendars.calendars, calendar) ? workingTime(policy.calendars, calendar) : null;
}

function notCovered(policy: Policy, record: ClockRecord, at: number): RuleFailure {
	const calendar = calendarOf(policy, record);
	const date = calendar ? uncoveredDate(calendar, at) : isoInstant(at).slice(0, 10);
	return {
		code: 'calendar_not_covered',
		reason: `Rule ${record.rule}: calendar not covered: ${record.calendar} has no data for ${date}.`,
	};
}

function nextRung(
	policy: Policy,
	record: ClockRecord,
	start: number,
	now: number,
	service: Service | null,
): ClockView['nextRung'] {
	const rungs = rungsOf(policy, {
		rule: record.rule,
		service,
		calendar: record.calendar,
		startsAt: isoInstant(start),
		dueAt: record.dueAt!,
		restricted: false,
	});
	for (const { rung, at } of rungs) {
		if (at !== null && Date.parse(at) > now) {
			return { rung, at };
		}
	}
	return null;
}
