import {
	addWorkingMilliseconds,
	closingOfWorkingDay,
	nextWorkingInstant,
	workingMilliseconds,
	workingTime,
	type WorkingTime,
} from '../clock/calendar';
import { calendarFor, limitNotation } from '../clock/due';
import type { Policy } from '../document';
import { ladderOf } from '../schema/reminders';
import { services, type Limit } from '../schema/services';

/**
 * Where clocks can lie whose next reminder may have come (CLK-10): their rule, the reminders that have fired
 * (`djbc_reminded` as it is written), their due time and their start, ms. A condition of the desk holds one bound for
 * each attribute, so the start bounds what the due time cannot.
 */
interface RungWindow {
	rung: string;
	reminded: string;
	rules: string[];
	/** The latest due time at which the reminder can have come by now, in any calendar the rules can have. */
	until: number;
	/** The earliest start of a clock whose last reminder has not come longer ago than the look-back. */
	startedSince: number;
}

/**
 * Windows around all reminder points at an instant. As many as the policy has limits and points: not one more with the
 * clocks that are open. They are bounds: `rungsOf` has the instants. For a running clock whose limit was another when
 * it began, the reminder before the due time may come late.
 * @param now ms
 * @param lookBack reminders that came longer ago are left, ms
 */
export function rungWindows(policy: Policy, now: number, lookBack: number): RungWindow[] {
	const rules = Object.keys(policy.rules).filter((rule) => remindsAnybody(policy, rule));
	const last = Math.max(
		0,
		...policy.reminders.points.map((one) => (one.kind === 'after' ? one.workingDays : 0)),
	);
	return policy.reminders.points.flatMap((point, index) => {
		const reminded = firedUpTo(policy, index - 1);
		const bound = (rule: string, calendar: WorkingTime): number | null => {
			if (point.kind === 'after') return closingBefore(calendar, now, point.workingDays);
			const limit = policy.rules[rule]!.limit;
			return point.percent === 100 || limit === null
				? now
				: latestWithin(calendar, now, (longest(calendar, now, limit) * (100 - point.percent)) / 100);
		};
		// Rules of one limit and the same calendars share a bound, so one search asks for them.
		const groups = new Map<string, RungWindow>();
		for (const rule of rules) {
			const calendars = calendarsOf(policy, rule);
			const limit = point.kind === 'percent' && point.percent < 100 ? policy.rules[rule]!.limit : null;
			const key = point.kind === 'after' ? calendars.join(' ') : limit ? limitNotation(limit) : '';
			const times = calendars.map((name) => workingTime(policy.calendars, name));
			const bounds = times.map((calendar) => bound(rule, calendar));
			const starts = times.map((calendar) =>
				startBefore(calendar, now - lookBack, policy.rules[rule]!.limit, last),
			);
			const group = groups.get(key) ?? {
				...{ rung: point.rung, reminded, rules: [] },
				...{ until: -Infinity, startedSince: Infinity },
			};
			group.rules.push(rule);
			group.startedSince = Math.min(group.startedSince, ...starts);
			group.until = Math.max(group.until, ...bounds.map((one) => one ?? -Infinity));
			groups.set(key, group);
		}
		return [...groups.values()].filter(({ until }) => until > -Infinity);
	});
}

/** The reminders up to a point of the policy, as `djbc_reminded` holds them; empty before the first. */
export function firedUpTo({ reminders }: Policy, index: number): string {
	return reminders.points
		.slice(0, index + 1)
		.map(({ rung }) => rung)
		.join(',');
}

/** Of such a text: the place of the last point in it, -1 for none. */
export function lastFired({ reminders }: Policy, reminded: unknown): number {
	const fired = typeof reminded === 'string' ? reminded.split(',') : [];
	return reminders.points.findLastIndex(({ rung }) => fired.includes(rung));
}

function remindsAnybody({ reminders }: Policy, rule: string): boolean {
	return [null, ...services].some((service) =>
		Object.values(ladderOf(reminders, rule, service)?.recipients ?? {}).some((roles) => roles.length > 0),
	);
}

/** All that the rule can run on, at any office. */
function calendarsOf(policy: Policy, rule: string): string[] {
	const found = Object.keys(policy.offices).map((office) => calendarFor(policy, rule, office));
	return [...new Set(found.filter((name) => name !== null))].sort();
}

/** The closing that many working days before the last one that has come. */
function closingBefore({ closes }: WorkingTime, now: number, days: number): number | null {
	const last = closes.findLastIndex((closing) => closing <= now);
	return closes[last - days] ?? null;
}

/**
 * No clock with a reminder then, or later, began before it: in closed time before the day from which days are counted.
 * @param last working days from the due time to the last reminder
 */
function startBefore(calendar: WorkingTime, reminder: number, limit: Limit | null, last: number): number {
	const days = limit?.kind === 'WD' ? limit.days : limit?.kind === 'WM' ? limit.minutes / SHORT_DAY : 1;
	return closingBefore(calendar, reminder, Math.ceil(days) + last + 2) ?? calendar.begin;
}

/** A working day has more, in minutes. */
const SHORT_DAY = 120;

/** The latest instant up to which no more than that much working time lies ahead. */
function latestWithin(calendar: WorkingTime, now: number, amount: number): number {
	const worked = addWorkingMilliseconds(calendar, now, Math.ceil(amount));
	return (worked === null ? null : nextWorkingInstant(calendar, worked)) ?? calendar.end;
}

/** The most working time that a promise due soon can have from its start to its due time. */
function longest(calendar: WorkingTime, now: number, limit: Limit): number {
	if (limit.kind !== 'WD') {
		return (limit.kind === 'WM' ? limit.minutes : Math.max(limit.inside, limit.outside)) * 60_000;
	}
	// From the opening of the day of receipt to the closing of the last one, whatever way days are counted (A09).
	const lengths: number[] = [];
	for (let day = 0; day <= limit.days + 2; day += 1) {
		const [from, to] = [day - limit.days - 1, day].map((one) => closingOfWorkingDay(calendar, now, one));
		const length = from == null || to == null ? null : workingMilliseconds(calendar, from, to);
		if (length !== null) lengths.push(length);
	}
	return Math.max(0, ...lengths);
}
