import { stateOf } from '../intake/thread';
import { calendarFor } from '../policy/clock/due';
import {
	addWorkingMilliseconds,
	nextWorkingInstant,
	workingMilliseconds,
	workingTime,
} from '../policy/clock/calendar';
import { currentOf } from '../policy/cycle/advance';
import { readClocks } from '../policy/cycle/attributes';
import type { Policy } from '../policy/document';
import { instantOf } from '../policy/instant';
import { rungsOf } from '../policy/rank/ladder';
import { firedUpTo, lastFired } from '../policy/rank/windows';
import { isRestrictedCategory } from '../policy/restrictedGroups';
import type { Recipient } from '../policy/schema/reminders';
import { services } from '../policy/schema/services';
import type { Ticket } from '../zammad';

import type { Reminded, SweepRules } from './types';

/** A reminder whose time has come. */
export interface Reminder extends Pick<Reminded, 'kind' | 'rung' | 'rule' | 'dueAt'> {
	template: string;
	recipients: readonly Recipient[];
	/** Of the recipients the first who has people is enough. */
	anyOne: boolean;
	/** Guarded attributes that say that it was given. */
	marks: Record<string, string>;
}

type Rules = Pick<SweepRules, 'policy' | 'lookBack' | 'isRestricted'>;

/**
 * The reminder of the running clock that has come and was not given: of several the last alone, since the others would
 * say less. Null where there is none, or it came longer ago than the look-back: a long holiday lies between two rungs.
 * @param now ms
 */
export function dueRung(
	ticket: Ticket,
	{ policy, lookBack, isRestricted }: Rules,
	now: number,
): Reminder | null {
	const record = currentOf(policy, readClocks(policy, ticket));
	if (record?.state !== 'running' || record.dueAt === null) return null;
	const rungs = rungsOf(policy, {
		rule: record.rule,
		service: services.find((code) => code === ticket.djbc_service) ?? null,
		calendar: record.calendar || calendarOf(policy, record.rule, ticket),
		startsAt: record.receivedAt,
		dueAt: record.dueAt,
		restricted: restrictionOf(ticket, isRestricted) !== null,
	});
	const placeOf = (rung: string) => policy.reminders.points.findIndex((point) => point.rung === rung);
	const come = rungs.findLast(({ at }) => at !== null && Date.parse(at) <= now);
	if (!come || Date.parse(come.at!) < now - lookBack) return null;
	if (placeOf(come.rung) <= lastFired(policy, ticket.djbc_reminded)) return null;
	const { rung, recipients, template } = come;
	return {
		...{ kind: 'rung', rung, rule: record.rule, dueAt: record.dueAt },
		...{ template, recipients, anyOne: false },
		marks: { djbc_reminded: firedUpTo(policy, placeOf(rung)) },
	};
}

/**
 * The warning that a user who waits can soon not be answered by his channel (CH-13), once for each window. Null where
 * none is due.
 * @param now ms
 */
export function dueWarning(ticket: Ticket, { policy, isRestricted }: Rules, now: number): Reminder | null {
	const { hours, beforeHours, workingMinutes, recipients, template } = policy.reminders.replyWindow;
	const until = instantOf(String(ticket.djbc_window_until ?? ''));
	if (until === null || until <= now || !waits(policy, ticket)) return null;
	const warned = instantOf(String(ticket.djbc_warned_at ?? ''));
	if (warned !== null && warned > until - hours * HOUR) return null;
	const calendar = workingTime(policy.calendars, officeCalendar(policy, ticket));
	const left =
		nextWorkingInstant(calendar, until) === until ? null : workingMilliseconds(calendar, now, until);
	if (until - now > beforeHours * HOUR && (left === null || left > workingMinutes * 60_000)) return null;
	const restricted = restrictionOf(ticket, isRestricted) !== null;
	return {
		...{ kind: 'window', rung: 'window', template, dueAt: new Date(until).toISOString() },
		rule: typeof ticket.djbc_rule === 'string' && ticket.djbc_rule !== '' ? ticket.djbc_rule : null,
		recipients: restricted ? policy.reminders.restricted : recipients,
		anyOne: !restricted,
		marks: { djbc_warned_at: new Date(now).toISOString() },
	};
}

/** The latest end of a reply window of which `dueWarning` can say now that it is near, ms. */
export function warningsUntil(policy: Policy, now: number): number {
	const { hours, beforeHours, workingMinutes } = policy.reminders.replyWindow;
	const names = [...new Set(Object.values(policy.offices).map(({ calendar }) => calendar))];
	const ends = names.map((name) => {
		const calendar = workingTime(policy.calendars, name);
		const worked = addWorkingMilliseconds(calendar, now, workingMinutes * 60_000);
		return (worked === null ? null : nextWorkingInstant(calendar, worked)) ?? calendar.end;
	});
	// What lies in working hours waits for its hours, so a bound inside of them adds nothing.
	return Math.min(now + hours * HOUR, Math.max(now + beforeHours * HOUR, ...ends));
}

/** CONF-4 goes by the group, and by the category of a ticket that nobody moved there yet. */
export function restrictionOf(
	{ group, djbc_category: category }: Ticket,
	isRestricted: SweepRules['isRestricted'],
): 'group' | 'category' | null {
	return isRestricted(group ?? '') ? 'group' : isRestrictedCategory(category) ? 'category' : null;
}

const HOUR = 3_600_000;

/**
 * Nobody answered since his last message: the clock runs, or there is none and nobody ever answered. Not where nobody
 * has to answer: it is closed, of a category without a clock (confirmed or not), or counts nothing.
 */
function waits(policy: Policy, ticket: Ticket): boolean {
	const clocks = readClocks(policy, ticket);
	if (stateOf(ticket) === 'closed' || clocks.memory.without !== null) return false;
	if (policy.stops.noClock.categories.includes(String(ticket.djbc_category ?? ''))) return false;
	const state = currentOf(policy, clocks)?.state ?? 'none';
	return state === 'running' || (state === 'none' && !ticket.djbc_first_reply_at);
}

function calendarOf(policy: Policy, rule: string, { djbc_office: office }: Ticket): string {
	const known = Object.hasOwn(policy.rules, rule);
	return (known && calendarFor(policy, rule, typeof office === 'string' ? office : null)) || '';
}

function officeCalendar({ offices }: Policy, { djbc_office: code }: Ticket): string {
	const known = typeof code === 'string' && Object.hasOwn(offices, code) ? offices[code]! : null;
	return known?.calendar ?? Object.values(offices).find(({ kind }) => kind === 'centre')!.calendar;
}
