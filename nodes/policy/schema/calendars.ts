import { IANAZone } from 'luxon';
import { z } from 'zod';
import { directoryCode } from './directory';

/** A local date `YYYY-MM-DD` that exists. */
export const localDate = z
	.string()
	.regex(/^\d{4}-\d{2}-\d{2}$/, 'must be YYYY-MM-DD')
	.refine((text) => {
		const at = Date.parse(`${text}T00:00:00Z`);
		return Number.isNaN(at) === false && new Date(at).toISOString().startsWith(text);
	}, 'is not a date');

/** Local wall time `HH:MM`; `24:00` is the end of the day. */
const wallTime = z.string().regex(/^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/, 'must be HH:MM');

/** Working frames of one day, half-open `[from, to)`, in order (catalogue 6.2). */
export const frames = z.array(z.tuple([wallTime, wallTime])).superRefine((list, context) => {
	list.forEach(([from, to], index) => {
		if (to <= from) {
			context.addIssue({ code: 'custom', path: [index], message: 'ends before it begins' });
		}
		const previous = list[index - 1];
		if (previous && from < previous[1]) {
			context.addIssue({ code: 'custom', path: [index], message: 'overlaps the frame before it' });
		}
	});
});

const weeklyHours = z.object({ 'mon-thu': frames, fri: frames, sat: frames, sun: frames }).strict();

const zone = z.string().refine((name) => IANAZone.isValidZone(name), 'is not an IANA zone');

const calendar = z.discriminatedUnion('kind', [
	z
		.object({
			kind: z.literal('weekly'),
			zone,
			hours: z.string(),
			overlays: z.boolean(),
			holidays: z.boolean(),
		})
		.strict(),
	z.object({ kind: z.literal('schedule'), zone, schedule: z.string(), else: z.string() }).strict(),
	z.object({ kind: z.literal('always'), zone }).strict(),
]);

const exception = z
	.object({
		calendar: z.string(),
		date: localDate,
		open: z.boolean(),
		frames: frames.optional(),
		/** Why, for the explanation of a clock. */
		note: z.string().min(1).optional(),
	})
	.strict()
	.refine(({ open, frames: given }) => (open ? given?.length !== 0 : !given), {
		path: ['frames'],
		message: 'an open day has at least one, a closed day has none',
	});

/** What an exception names in place of one calendar. */
export const ALL_WITH_HOLIDAYS = '*';

/**
 * Working time as data (catalogue 6.2). Dates are local to the zone of the calendar they serve; `validFrom` and
 * `validTo` are both inside the cover. Holidays map a date to its Indonesian name.
 */
export const calendarsSchema = z
	.object({
		validFrom: localDate,
		validTo: localDate,
		cutiBersamaIsWorkingDay: z.boolean(),
		hours: z.record(weeklyHours),
		overlays: z.array(
			z.object({ name: z.string(), from: localDate, to: localDate, hours: z.string() }).strict(),
		),
		holidays: z
			.object({
				source: z.record(z.string()),
				national: z.record(localDate, z.string()),
				cutiBersama: z.record(localDate, z.string()),
			})
			.strict(),
		/** Team 2's schedule by name and date; the dates that are absent count as the calendar's `else`. */
		schedules: z.record(z.record(localDate, frames)),
		/**
		 * Forces one date of one calendar open or closed; `*` stands for every calendar that keeps holidays, and one of
		 * the calendar itself goes before it. Opened without `frames` the day has its weekday's hours.
		 */
		exceptions: z.array(exception),
		/** By name; lines of `djbc_clock_log` hold it. */
		calendars: z.record(directoryCode, calendar),
	})
	.strict();

export type CalendarData = z.infer<typeof calendarsSchema>;
export type Frames = z.infer<typeof frames>;
