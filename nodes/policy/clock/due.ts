import { uncoveredDate, workingTime } from './calendar';
import { scheduleGap } from './cover';
import { dueInstant } from './run';
import type { Policy } from '../document';
import { instantOf, isoInstant } from '../instant';
import { route, routingCell } from '../routing';
import type { Limit } from '../schema/services';
import type { Clock, ClockInput, ClockResult, RuleFailure, RuleStatus, Service } from '../types';

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
		return { ...result, failure: noClock(NO_INSTANT) };
	}
	const cell = routingCell(policy, input.channel, input.office);
	const extra = cell?.clock === 'rules' ? cell : null;
	for (const [stage, rule] of rules.entries()) {
		const calendar = calendarFor(policy, rule, office);
		if (calendar === null) {
			break;
		}
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
	if (!Object.hasOwn(policy.rules, rule)) {
		return { code: 'unknown_cell', reason: `The policy has no rule ${rule}.` };
	}
	if (!Object.hasOwn(policy.calendars.calendars, calendar)) {
		return { code: 'unknown_cell', reason: `The policy has no calendar ${calendar}.` };
	}
	const received = instantOf(receivedAt);
	return received === null
		? noClock(NO_INSTANT)
		: runClock(policy, rule, calendar, received, { governs: true });
}

/** The catalogue's notation of a limit: `WM(60)`, `WD(2)`, `SPLIT(10/60)`; `track only` without one (A01). */
export function limitNotation(limit: Limit | null): string {
	switch (limit?.kind) {
		case 'WM':
			return `WM(${limit.minutes})`;
		case 'WD':
			return `WD(${limit.days})`;
		case 'SPLIT':
			return `SPLIT(${limit.inside}/${limit.outside})`;
		default:
			return 'track only';
	}
}

/**
 * The calendar a rule runs on at an office: the one the rule names, or that of the service which makes the promise
 * there (A08, A20, A21), or the office's. Working days need weekly hours, so where the service's calendar has none they
 * are the office's. Null: the office is not known and would have to be.
 */
export function calendarFor(policy: Policy, rule: string, office: string | null): string | null {
	const { calendar, limit } = policy.rules[rule]!;
	const known = office !== null && Object.hasOwn(policy.offices, office) ? policy.offices[office]! : null;
	if (calendar !== 'office' && calendar !== 'service') {
		return calendar;
	}
	const service = calendar === 'service' ? serviceOf(policy, rule, known?.kind) : undefined;
	const attached = service && policy.services[service]?.calendar;
	if (attached && (limit?.kind !== 'WD' || policy.calendars.calendars[attached]!.kind === 'weekly')) {
		return attached;
	}
	return known?.calendar ?? null;
}

/** The service whose cell of the routing table holds the rule, for that kind of office. */
function serviceOf(policy: Policy, rule: string, kind: 'centre' | 'office' | undefined): Service | undefined {
	for (const row of Object.values(policy.routing)) {
		const cell = 'any' in row ? row.any : kind && row[kind];
		if (cell?.clock === 'rules' && cell.rules.includes(rule)) {
			return cell.service;
		}
	}
	return undefined;
}

const NO_INSTANT = 'The time of receipt is no ISO 8601 instant with an offset.';

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
	if (rule.limit === null) {
		return noClock(`Rule ${id} is tracked only: it has no limit (switch rules.${id}.workingDays).`);
	}
	const calendar = workingTime(policy.calendars, calendarName);
	const instants = dueInstant(policy, id, calendarName, received);
	if (instants === null) {
		const date = uncoveredDate(calendar, received);
		return {
			code: 'calendar_not_covered',
			reason: `Rule ${id}: calendar not covered: ${calendarName} has no data for ${date}.`,
		};
	}
	const { starts, due } = instants;
	const gap = scheduleGap(policy.calendars, calendar, received, rule.limit.kind === 'SPLIT' ? received : due);
	return {
		rule: id,
		limit: limitNotation(rule.limit),
		status: gap === null ? (status ?? rule.status) : 'PROPOSED',
		calendar: calendarName,
		zone: calendar.zone,
		receivedAt: isoInstant(received),
		startsAt: isoInstant(starts),
		dueAt: isoInstant(due),
		state: governs ? 'running' : 'none',
		governs,
		trace: [...rule.trace, ...trace],
		warnings: gap === null ? [] : [gap],
	};
}

function noClock(reason: string): RuleFailure {
	return { code: 'no_clock', reason };
}
