import fc from 'fast-check';
import { isoDate, epochDay } from '../../nodes/policy/clock/layout';
import { DAY, offsetStretches } from '../../nodes/policy/clock/offsets';
import { checkCalendars } from '../../nodes/policy/schema/calendarChecks';
import type { CalendarData, Frames } from '../../nodes/policy/schema/calendars';
import type { Limit } from '../../nodes/policy/schema/services';
import { workingDayMode } from '../../nodes/policy/schema/switches';

/** Covers of three weeks: days on which the offset changes lie inside them, or begin one, and Ramadan does. */
const LENGTH = 21;
const begins = ['2025-10-13', '2026-02-16', '2026-03-22', '2026-04-13', '2026-04-24', '2026-10-12'];

/** Also half and three-quarter hours, changes by half an hour, at midnight and at 2:45. */
const zones = [
	'Asia/Jakarta',
	'Asia/Makassar',
	'Asia/Jayapura',
	'Asia/Kolkata',
	'Europe/Amsterdam',
	'America/St_Johns',
	'Africa/Cairo',
	'Australia/Lord_Howe',
	'Pacific/Chatham',
];

/** Up to three frames on whole minutes; midnight and the hours in which offsets change are likely. */
const frames: fc.Arbitrary<Frames> = fc
	.uniqueArray(
		fc.oneof(
			{ weight: 3, arbitrary: fc.integer({ min: 0, max: 1440 }) },
			{ weight: 1, arbitrary: fc.constantFrom(0, 60, 120, 150, 180, 1380, 1440) },
		),
		{ maxLength: 6 },
	)
	.map((minutes) => {
		const times = minutes.sort((a, b) => a - b).map(wallTime);
		return Array.from({ length: times.length >> 1 }, (_, at) => [times[2 * at]!, times[2 * at + 1]!]);
	});

const week = fc.record({
	'mon-thu': frames,
	fri: frames,
	sat: frames,
	sun: fc.oneof(fc.constant<Frames>([]), frames),
});

/** Sound calendar data of three weeks with the calendars WEEK, SCHEDULED and ALWAYS, all in one zone. */
export const calendarData: fc.Arbitrary<CalendarData> = fc
	.record({ begin: fc.constantFrom(...begins), zone: fc.constantFrom(...zones) })
	.chain(({ begin, zone }) => {
		const first = epochDay(begin);
		const date = fc.integer({ min: first, max: first + LENGTH - 1 }).map(isoDate);
		const dates = fc.dictionary(date, fc.constant('Libur'), { maxKeys: 4 });
		return fc.record({
			validFrom: fc.constant(begin),
			validTo: fc.constant(isoDate(first + LENGTH - 1)),
			cutiBersamaIsWorkingDay: fc.boolean(),
			hours: fc.record({ USUAL: week, SPECIAL: week }),
			overlays: fc.tuple(date, date).map(([one, other]) => {
				const [from, to] = one < other ? [one, other] : [other, one];
				return [{ name: 'Ramadan', from, to, hours: 'SPECIAL' }];
			}),
			holidays: fc.record({ source: fc.constant({}), national: dates, cutiBersama: dates }),
			schedules: fc.record({ team: fc.dictionary(date, frames, { maxKeys: 10 }) }),
			exceptions: fc.uniqueArray(
				fc
					.record({ calendar: fc.constantFrom('WEEK', 'SCHEDULED', 'ALWAYS', '*'), date, open: fc.boolean() })
					.chain((exception) =>
						exception.open
							? frames.map((given) => (given.length > 0 ? { ...exception, frames: given } : exception))
							: fc.constant(exception),
					),
				{ maxLength: 6, selector: ({ calendar, date: on }) => `${calendar} ${on}` },
			),
			calendars: fc.record({ overlays: fc.boolean(), holidays: fc.boolean() }).map((switches) => ({
				WEEK: { kind: 'weekly' as const, zone, hours: 'USUAL', ...switches },
				SCHEDULED: { kind: 'schedule' as const, zone, schedule: 'team', else: 'WEEK' },
				ALWAYS: { kind: 'always' as const, zone },
			})),
		});
	})
	.filter((data) => {
		let sound = true;
		checkCalendars(data, () => (sound = false));
		return sound;
	});

export const calendarName = fc.constantFrom('WEEK', 'WEEK', 'SCHEDULED', 'ALWAYS');

export const mode = fc.constantFrom(...workingDayMode.options);

export const workingMinutes = fc.record({
	kind: fc.constant('WM' as const),
	minutes: fc.oneof(fc.integer({ min: 1, max: 120 }), fc.integer({ min: 1, max: 1500 })),
});

export const workingDays = fc.record({
	kind: fc.constant('WD' as const),
	days: fc.integer({ min: 0, max: 4 }),
});

export const splitPromise = fc.record({
	kind: fc.constant('SPLIT' as const),
	inside: fc.integer({ min: 1, max: 60 }),
	outside: fc.integer({ min: 1, max: 240 }),
	span: fc.constantFrom('gross' as const, 'net' as const),
	capAtOpening: fc.boolean(),
}) satisfies fc.Arbitrary<Limit>;

/** An instant to the millisecond, some a little outside the cover, many near a change of offset, some on a minute. */
export function instantIn(data: CalendarData): fc.Arbitrary<number> {
	const min = (epochDay(data.validFrom) - 1) * DAY;
	const max = (epochDay(data.validTo) + 2) * DAY;
	const changes = offsetStretches(data.calendars['WEEK']!.zone, min, max).slice(1);
	const near = changes.map(({ from }) => fc.integer({ min: from - 2 * DAY, max: from + DAY }));
	return fc
		.record({ at: fc.oneof(fc.integer({ min, max }), ...near), whole: fc.boolean() })
		.map(({ at, whole }) => (whole ? at - (at % 60_000) : at));
}

function wallTime(minutes: number): string {
	return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
}
