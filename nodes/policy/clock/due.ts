import {
	addWorkingMilliseconds,
	closingOfWorkingDay,
	isInsideGrossSpan,
	nextWorkingInstant,
	uncoveredDate,
	workingTime,
	type WorkingTime,
} from './calendar';
import type { Policy } from '../document';
import { route, routingCell } from '../routing';
import type { Limit } from '../schema/services';
import type { Clock, ClockInput, ClockResult, RuleFailure, RuleStatus } from '../types';

/**
 * The promises a message starts (catalogue 1.6, 6.3). Never throws and never reads the time: what cannot be said
 * is in `failure`. A message of staff or a bot starts no clock (ROLE-1): `no_clock`. If only a later promise is
 * out of the calendar's cover, the governing one is kept beside the failure.
 */
export function computeDue(policy: Policy, input: ClockInput): ClockResult {
	const { service, rules, office, failure } = route(policy, input.channel, input.office);
	const result: ClockResult = {
		service,
		office,
		channel: input.channel,
		state: 'none',
		clocks: [],
		failure,
		policyVersion: policy.version,
		policyHash: policy.hash,
	};
	if (rules.length === 0) {
		return result;
	}
	if (input.role !== 'user') {
		return { ...result, failure: noClock(`A message of role ${input.role} starts no clock (ROLE-1).`) };
	}
	const received = instantOf(input.receivedAt);
	if (received === null) {
		return { ...result, failure: noClock('receivedAt is no ISO 8601 instant with an offset.') };
	}
	const cell = routingCell(policy, input.channel, input.office);
	const extra = cell?.clock === 'rules' ? cell : null;
	for (const [stage, rule] of rules.entries()) {
		const calendar = calendarOf(policy, rule, office);
		const outcome = runClock(policy, rule, calendar, received, {
			status: extra?.status,
			trace: extra?.trace,
			governs: stage === 0,
		});
		if ('code' in outcome) {
			result.failure = outcome;
			break;
		}
		result.clocks.push(outcome);
	}
	result.state = result.clocks[0]?.state ?? 'none';
	return result;
}

/**
 * One rule on one calendar, by the catalogue's names (`WEBCHAT-DIRECT`, `OFFICE-JKT`).
 * @param receivedAt ISO 8601 with offset
 */
export function clockOf(
	policy: Policy,
	rule: string,
	calendar: string,
	receivedAt: string,
): Clock | RuleFailure {
	if (!Object.hasOwn(policy.rules, rule) || !Object.hasOwn(policy.calendars.calendars, calendar)) {
		return { code: 'unknown_cell', reason: `The policy has no rule ${rule} or no calendar ${calendar}.` };
	}
	const received = instantOf(receivedAt);
	return received === null
		? noClock('receivedAt is no ISO 8601 instant with an offset.')
		: runClock(policy, rule, calendar, received, { governs: true });
}

/** The catalogue's notation of a limit: `WM(60)`, `WD(2)`, `SPLIT(10/60)`. */
export function limitNotation(limit: Limit): string {
	switch (limit.kind) {
		case 'WM':
			return `WM(${limit.minutes})`;
		case 'WD':
			return `WD(${limit.days})`;
		case 'SPLIT':
			return `SPLIT(${limit.inside}/${limit.outside})`;
	}
}

interface Circumstances {
	status?: RuleStatus;
	trace?: readonly string[];
	governs: boolean;
}

function runClock(
	policy: Policy,
	id: string,
	calendarName: string,
	received: number,
	{ status, trace = [], governs }: Circumstances,
): Clock | RuleFailure {
	const rule = policy.rules[id]!;
	const calendar = workingTime(policy.calendars, calendarName);
	const starts = rule.limit.kind === 'SPLIT' ? received : nextWorkingInstant(calendar, received);
	const due = dueInstant(calendar, rule.limit, received);
	if (starts === null || due === null) {
		const date = uncoveredDate(calendar, received);
		return {
			code: 'calendar_not_covered',
			reason: `Rule ${id}: calendar not covered: ${calendarName} has no data for ${date}.`,
		};
	}
	return {
		rule: id,
		limit: limitNotation(rule.limit),
		status: status ?? rule.status,
		calendar: calendarName,
		zone: calendar.zone,
		receivedAt: isoInstant(received),
		startsAt: isoInstant(starts),
		dueAt: isoInstant(due),
		state: governs ? 'running' : 'none',
		governs,
		trace: [...rule.trace, ...trace],
	};
}

function dueInstant(calendar: WorkingTime, limit: Limit, received: number): number | null {
	switch (limit.kind) {
		case 'WM':
			return addWorkingMilliseconds(calendar, received, limit.minutes * 60_000);
		case 'WD':
			return closingOfWorkingDay(calendar, received, limit.days);
		case 'SPLIT': {
			const inside = isInsideGrossSpan(calendar, received);
			return inside === null ? null : received + (inside ? limit.inside : limit.outside) * 60_000;
		}
	}
}

/** A schedule that holds no date yet gives way to its `else` calendar, so that the clock names what it ran on (A20). */
function calendarOf(policy: Policy, rule: string, office: string | null): string {
	const { calendar } = policy.rules[rule]!;
	const entry = office === null ? undefined : policy.offices[office];
	const name =
		calendar === 'office'
			? entry!.calendar
			: calendar === 'duty'
				? (entry!.dutyCalendar ?? entry!.calendar)
				: calendar;
	const chosen = policy.calendars.calendars[name]!;
	const empty =
		chosen.kind === 'schedule' && Object.keys(policy.calendars.schedules[chosen.schedule]!).length === 0;
	return empty ? chosen.else : name;
}

function noClock(reason: string): RuleFailure {
	return { code: 'no_clock', reason };
}

const instantPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,3})?(?:Z|[+-]\d{2}:\d{2})$/;

function instantOf(text: string): number | null {
	const instant = instantPattern.test(text) ? Date.parse(text) : Number.NaN;
	return Number.isNaN(instant) ? null : instant;
}

function isoInstant(instant: number): string {
	return new Date(instant).toISOString();
}
