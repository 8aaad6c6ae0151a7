import { DateTime } from 'luxon';

import { localDateOf, nextWorkingInstant, uncoveredDate, workingTime } from '../clock/calendar';
import type { Policy } from '../document';

/**
 * Tries to reach a user for the verification of an escalation (QA-1, PROPOSED): one counts per working day of the
 * office. `djbc_qa_tries` of a QA ticket holds those that counted, local time: `2026-01-12 09:10; 2026-01-13 10:00`.
 */
const BETWEEN = '; ';

export function readTries(text: unknown): string[] {
	return typeof text === 'string'
		? text.split(BETWEEN).filter((one) => /^\d{4}-\d\d-\d\d \d\d:\d\d$/.test(one))
		: [];
}

export type Try =
	/** `text`: of the attribute afterwards; `next`: local date from which on another one counts. */
	| { counts: true; text: string; tries: number; isLast: boolean; next: string | null }
	| { counts: false; why: 'sameDay' | 'dayOff'; tries: number; next: string | null }
	/** `date`: the local date that the calendar would have to know. */
	| { counts: false; why: 'notCovered'; tries: number; calendar: string; date: string };

/**
 * What one more try is worth.
 * @param office code; that of the contact centre where it is not known
 * @param at ms
 */
export function judgeTry(policy: Policy, office: unknown, before: unknown, at: number): Try {
	const tries = readTries(before);
	const name = calendarOf(policy, office);
	const calendar = workingTime(policy.calendars, name);
	const local = DateTime.fromMillis(at, { zone: calendar.zone });
	const date = local.toISODate()!;
	const dateFrom = (day: DateTime): string | null => {
		const instant = nextWorkingInstant(calendar, day.startOf('day').toMillis());
		return instant === null ? null : localDateOf(calendar, instant);
	};
	const today = dateFrom(local);
	if (today === null) {
		const missing = uncoveredDate(calendar, at);
		return { counts: false, why: 'notCovered', tries: tries.length, calendar: name, date: missing };
	}
	const next = dateFrom(local.plus({ days: 1 }));
	const isTried = tries.some((one) => one.startsWith(`${date} `));
	if (today !== date || isTried) {
		return { counts: false, why: isTried ? 'sameDay' : 'dayOff', tries: tries.length, next };
	}
	const all = [...tries, local.toFormat('yyyy-MM-dd HH:mm')];
	const isLast = all.length >= policy.kpi.verificationTries;
	return { counts: true, text: all.join(BETWEEN), tries: all.length, isLast, next: isLast ? null : next };
}

function calendarOf({ offices }: Policy, office: unknown): string {
	const code = String(office ?? '');
	if (Object.hasOwn(offices, code)) return offices[code]!.calendar;
	return Object.values(offices).find(({ kind }) => kind === 'centre')?.calendar ?? 'OFFICE-JKT';
}
