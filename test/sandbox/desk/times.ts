import { DateTime } from 'luxon';

/** Any ISO 8601 time, in UTC with milliseconds; what is no time becomes null (recording 03). */
export function toInstant(value: unknown): string | null {
	if (typeof value !== 'string' || value === '') return null;
	const time = DateTime.fromISO(value, { zone: 'utc' });
	return time.isValid ? time.toUTC().toISO() : null;
}

export function toDate(value: unknown): string | null {
	if (typeof value !== 'string' || value === '') return null;
	const time = DateTime.fromISO(value, { zone: 'utc' });
	return time.isValid ? time.toISODate() : null;
}

/** The minute of an instant: Zammad zeroes seconds of pending times and of defaults. */
export function toMinute(instant: string): string {
	return DateTime.fromISO(instant, { zone: 'utc' }).startOf('minute').toISO() ?? instant;
}
