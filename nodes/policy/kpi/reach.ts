import { dueInstant } from '../clock/run';
import type { Question } from './cohort';

const DAY = 86_400_000;
/** Where a calendar does not tell, days. */
const UNKNOWN = 31;
/** Holidays that follow each other are fewer. */
const MOST = 90;

/**
 * From when on a request may have come that is due in the period, ms: K02 and K06 count by due times, and a ticket that
 * was answered and closed before the period begins is not touched in it. K16's reply windows end within a day.
 */
export function receivedSince({ policy, from }: Pick<Question, 'policy' | 'from'>): number {
	const calendars = Object.keys(policy.calendars.calendars);
	const pairs = Object.keys(policy.rules).flatMap((rule) => calendars.map((name) => [rule, name] as const));
	for (let days = 1; days < MOST; days += 1) {
		const received = from - days * DAY;
		const runs = pairs.map(([rule, calendar]) => dueInstant(policy, rule, calendar, received));
		const isReached = runs.some((run) => run !== null && run.due >= from);
		const isKnown = runs.some((run) => run !== null);
		if (!isReached && (isKnown || days >= UNKNOWN)) return received;
	}
	return from - MOST * DAY;
}
