import type { Policy } from '../document';
import type { Limit } from '../schema/services';
import { localDayOf, localTimeOf } from './calendar';
import { coverOf } from './cover';
import { daysOf } from './day';
import { clockOf } from './due';
import { isoDate, workingTime, type WorkingTime } from './layout';
import { isInside, type Run } from './run';

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/**
 * One rule on one calendar, walked in plain English, a line a step: each day with its hours or why it is closed, what of
 * it counted, and the due time. Wall times and weekdays are those of the calendar's zone.
 * @param receivedAt ISO 8601 with offset
 */
export function explainDue(policy: Policy, rule: string, calendar: string, receivedAt: string): string[] {
	const clock = clockOf(policy, rule, calendar, receivedAt);
	if ('code' in clock) {
		return [`No due time: ${clock.reason}`];
	}
	const { limit } = policy.rules[rule]!;
	const time = workingTime(policy.calendars, calendar);
	const received = Date.parse(clock.receivedAt);
	const run = { starts: Date.parse(clock.startsAt), due: Date.parse(clock.dueAt) };
	const { lastDate, warning } = coverOf(policy, received).find((one) => one.calendar === calendar)!;
	return [
		`${rule} is ${clock.limit}: ${inWords(policy, limit!)}. ${clock.status}: ${clock.trace.join(', ')}.`,
		`Calendar ${calendar}, ${clock.zone}.`,
		`Received ${moment(time, received)}.`,
		...walk(policy, time, limit!, received, run),
		`Due      ${moment(time, run.due)}, which is ${clock.dueAt}.`,
		...clock.warnings.map((text) => `Warning: ${text}`),
		...(warning ? [`Warning: ${calendar} is covered until ${lastDate} only.`] : []),
	];
}

function inWords(policy: Policy, limit: Limit): string {
	switch (limit.kind) {
		case 'WM':
			return `${limit.minutes} working minutes`;
		case 'WD':
			return limit.days === 0
				? 'closing of the same working day'
				: `${limit.days} working day${limit.days === 1 ? '' : 's'}, ${policy.switches.workingDayMode}`;
		case 'SPLIT': {
			const where = limit.span === 'gross' ? 'from opening to closing' : 'within working hours';
			return `${limit.inside} minutes when it arrives ${where}, else ${limit.outside}, elapsed`;
		}
	}
}

function walk(policy: Policy, time: WorkingTime, limit: Limit, received: number, run: Run): string[] {
	const dayOf = daysOf(policy.calendars, time.name);
	const last = localDayOf(time, limit.kind === 'SPLIT' ? received : run.due - 1);
	const lines: string[] = [];
	const counts = countOf(policy, time, limit, received, run);
	for (let date = localDayOf(time, received); date <= last; date++) {
		const { frames, reason } = dayOf(isoDate(date));
		const hours = frames.map(([from, to]) => `${from}-${to}`).join(', ');
		const what = frames.length > 0 ? `${hours} (${reason})` : `closed: ${reason}`;
		const [first, ...more] = counts(date);
		lines.push(`${day(date)}  ${what}${first === undefined ? '' : `; ${first}`}`);
		lines.push(...more.map((step) => `                ${step}`));
	}
	return lines;
}

type Steps = (date: number) => string[];

function countOf(policy: Policy, time: WorkingTime, limit: Limit, received: number, run: Run): Steps {
	switch (limit.kind) {
		case 'SPLIT':
			return () => splitSteps(time, limit, received, run);
		case 'WM':
			return (date) => frameSteps(time, date, received, run);
		case 'WD':
			return policy.switches.workingDayMode === 'dayLengths' && limit.days > 0
				? (date) => frameSteps(time, date, received, run)
				: daySteps(policy, time, limit.days, received, run);
	}
}

function splitSteps(
	time: WorkingTime,
	limit: Limit & { kind: 'SPLIT' },
	received: number,
	{ due }: Run,
): string[] {
	const inside = isInside(time, limit, received);
	const minutes = inside ? limit.inside : limit.outside;
	const capped =
		due < received + minutes * 60_000 ? [`ends ${limit.inside} minutes after the next opening`] : [];
	return [`arrived ${inside ? 'inside' : 'outside'}, ${minutes} minutes elapsed without a pause`, ...capped];
}

/** What of the frames of a date counted, and the pauses between them. */
function frameSteps(time: WorkingTime, date: number, received: number, { starts, due }: Run): string[] {
	const worked = time.date.indexOf(date);
	const steps: string[] = [];
	for (let frame = time.first[worked] ?? 0; worked >= 0 && frame < time.first[worked + 1]!; frame++) {
		const [from, to] = [time.from[frame]!, time.to[frame]!];
		if (to <= starts) {
			continue;
		}
		if (from >= due) {
			break;
		}
		if (steps.length > 0) {
			const pause = time.to[frame - 1]!;
			if (pause < from) {
				steps.push(`${clockTime(time, pause)} to ${clockTime(time, from)} break, not counted`);
			}
		} else if (received < starts && localDayOf(time, received) === date) {
			const where = frame === time.first[worked] ? 'before opening' : 'in the break';
			steps.push(`received ${where}, starts ${clockTime(time, starts)}`);
		}
		const [begin, end] = [Math.max(from, starts), Math.min(to, due)];
		steps.push(`${clockTime(time, begin)} to ${clockTime(time, end)} counts ${length(end - begin)}`);
	}
	return worked >= 0 && steps.length === 0 ? ['received after closing, nothing counts'] : steps;
}

function daySteps(
	policy: Policy,
	time: WorkingTime,
	days: number,
	received: number,
	{ starts, due }: Run,
): Steps {
	const effective = localDayOf(time, starts);
	const receivedOn = localDayOf(time, received);
	const dueOn = localDayOf(time, due - 1);
	const counted = policy.switches.workingDayMode === 'receiptCounted' && days > 0 ? 1 : 0;
	return (date) => {
		const worked = time.date.indexOf(date);
		if (worked < 0) {
			return [];
		}
		const number = worked - time.date.indexOf(effective) + counted;
		const name =
			date < effective
				? 'received after closing, not counted'
				: number > 0
					? `working day ${number} of ${days}`
					: `${date === receivedOn ? 'day of receipt' : 'first working day'}${days > 0 ? ', not counted' : ''}`;
		return [date === dueOn ? `${name}, due ${clockTime(time, due)}` : name];
	};
}

function length(milliseconds: number): string {
	const seconds = (milliseconds % 60_000) / 1000;
	return `${Math.floor(milliseconds / 60_000)} min${seconds === 0 ? '' : ` ${seconds} s`}`;
}

function day(date: number): string {
	return `${weekdays[(date + 3) % 7]} ${isoDate(date)}`;
}

function moment(time: WorkingTime, instant: number): string {
	return `${weekdays[(localDayOf(time, instant) + 3) % 7]} ${localTimeOf(time, instant)}`;
}

function clockTime(time: WorkingTime, instant: number): string {
	return localTimeOf(time, instant).slice(11, -6);
}
