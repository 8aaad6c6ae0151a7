import { uncoveredDate, workingDaysSince, workingTime } from '../../clock/calendar';
import { isoInstant } from '../../instant';
import { calendarOfOffice } from '../../officeZone';
import { Cells, sumsOf } from '../cells';
import {
	isCountedRequest,
	type CycleFact,
	type IndicatorOf,
	type Question,
	type TicketFacts,
} from '../cohort';
import { countLine } from '../line';

/** Working days from the effective day of the receipt, the last bucket open. */
const BUCKETS = [
	{ age: '0-1', upTo: 1 },
	{ age: '2-3', upTo: 3 },
	{ age: '4-5', upTo: 5 },
	{ age: '5+', upTo: Infinity },
];

/** K04: requests received before the end of the period (or `as_of`) and not closed by then; age and overdue part. */
export const k04: IndicatorOf = (question) => {
	const { policy, to, asOf } = question;
	const end = Math.min(to, asOf);
	const endIso = isoInstant(end);
	const cells = new Cells(() => ({ open: 0 }));
	const ages = BUCKETS.map(() => 0);
	let overdue = 0;
	const missing = new Map<string, number>();
	return {
		add(facts) {
			if (!isCountedRequest(facts) || facts.receivedAt >= end || isClosed(question, facts, end, endIso)) {
				return;
			}
			for (const sum of sumsOf(cells, question, facts)) {
				sum.open += 1;
			}
			overdue += facts.cycles.some((cycle) => isOverdue(cycle, end)) ? 1 : 0;
			const calendar = calendarOfOffice(policy, facts.office);
			const known = workingTime(policy.calendars, calendar);
			const days = workingDaysSince(known, facts.receivedAt, end);
			if (days === null) {
				const what = `${calendar} has no data for ${uncoveredDate(known, end)}`;
				missing.set(what, (missing.get(what) ?? 0) + 1);
			} else {
				ages[BUCKETS.findIndex(({ upTo }) => days <= upTo)]! += 1;
			}
		},
		found: () => ({
			lines: [
				...cells.entries.map(([codes, { open }]) => countLine({ metric: 'K04', ...codes }, open)),
				...BUCKETS.map(({ age }, place) => countLine({ metric: `K04.age.${age}` }, ages[place]!)),
				countLine({ metric: 'K04.overdue' }, overdue),
			],
			warnings: [...missing].map(
				([what, count]) => `K04: the age of ${count} requests is not known, calendar ${what}.`,
			),
		}),
	};
};

/** Whether a request was closed at an instant, by the log, by what it carries, else by the desk's own time. */
function isClosed({ period }: Question, { log, at }: TicketFacts, end: number, endIso: string): boolean {
	const before = log.ticket.findLast((line) => line.at < endIso);
	if (before) {
		return before.event === 'closed';
	}
	const label = period.fromLocal.slice(0, 7);
	const carried = Object.entries(log.carried?.zones[period.zone]?.closings ?? {})
		.filter(([month]) => month <= label)
		.sort(([one], [other]) => (one < other ? 1 : -1));
	if (carried.length > 0) {
		return carried[0]![1].last === 'closed';
	}
	// Closings and reopenings take turns.
	const [next] = log.ticket;
	const closedAt = at('close_at');
	return next ? next.event === 'reopened' : closedAt !== null && closedAt < end;
}

/** Due, and not stopped by then. */
function isOverdue({ state, cause, dueAt, stoppedAt }: CycleFact, end: number): boolean {
	const counts = state !== 'void' && state !== 'none' && cause !== 'merged';
	return counts && dueAt !== null && dueAt < end && (stoppedAt === null || stoppedAt >= end);
}
