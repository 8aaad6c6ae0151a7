import type { Policy } from '../policy/document';
import { named } from './mark';
import { recordKind, type Wanted } from './recordKind';

type Holidays = Record<string, { active: boolean; summary: string }>;

const WEEKDAYS = {
	mon: 'mon-thu',
	tue: 'mon-thu',
	wed: 'mon-thu',
	thu: 'mon-thu',
	fri: 'fri',
	sat: 'sat',
	sun: 'sun',
};

/** A day without hours still wants frames (zammad-api 6.1). */
const CLOSED_FRAMES = [['08:00', '16:00']];

/**
 * The weekly calendars with their holidays, for agents to look at and for an admin's own automation: the clock is
 * ours. Ramadan and single days with other hours cannot be said there (zammad-api 6.4).
 */
export const calendars = recordKind({
	kind: 'calendar',
	permission: 'admin.calendar',
	records: ({ calendars: records }) => records,
	wanted: (policy) =>
		Object.entries(policy.calendars.calendars).flatMap(([code, calendar]): Wanted[] =>
			calendar.kind === 'weekly'
				? [
						{
							name: named(code),
							fields: () => ({
								timezone: calendar.zone,
								business_hours: hours(policy, calendar.hours),
								public_holidays: calendar.holidays ? holidays(policy, code) : {},
							}),
						},
					]
				: [],
		),
	// No note: the name says whose it is.
	ours: () => true,
	// A date that somebody added stays.
	merged: (fields, row) => ({
		...fields,
		public_holidays: { ...(row.public_holidays as object | null), ...(fields.public_holidays as object) },
	}),
});

function hours({ calendars: { hours: weeks } }: Policy, name: string): Record<string, unknown> {
	const week = weeks[name]!;
	return Object.fromEntries(
		Object.entries(WEEKDAYS).map(([day, kind]) => {
			const timeframes = week[kind as keyof typeof week];
			const active = timeframes.length > 0;
			return [day, { active, timeframes: active ? timeframes : CLOSED_FRAMES }];
		}),
	);
}

function holidays({ calendars: data }: Policy, code: string): Holidays {
	const days = (list: Record<string, string>, active: boolean, prefix = ''): Holidays =>
		Object.fromEntries(
			Object.entries(list).map(([date, summary]) => [date, { active, summary: `${prefix}${summary}` }]),
		);
	const exceptions = data.exceptions
		.filter(({ calendar }) => calendar === code || calendar === '*')
		// One of the calendar itself goes before one of all.
		.sort((one, other) => Number(one.calendar !== '*') - Number(other.calendar !== '*'))
		.map(({ date, open, note }): [string, Holidays[string]] => [
			date,
			{ active: !open, summary: note ?? (open ? 'Hari kerja' : 'Libur') },
		]);
	return {
		...days(data.holidays.cutiBersama, !data.cutiBersamaIsWorkingDay, 'Cuti bersama: '),
		...days(data.holidays.national, true),
		...Object.fromEntries(exceptions),
	};
}
