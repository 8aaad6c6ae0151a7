import { z } from 'zod';
import type { Desk } from '../desk';
import { recordsOf, setupRecordShape, type SetupRecords } from './records';

/** A calendar (zammad-api 6.1): hours by weekday, holidays by local date. The desk checks hours, but not the zone. */
export const calendarShape = setupRecordShape.extend({
	timezone: z.string().nullish(),
	public_holidays: z.record(z.unknown()).nullish(),
});

export type Calendar = z.infer<typeof calendarShape>;

export const calendarsOf = (desk: Desk): SetupRecords<Calendar> =>
	recordsOf(desk, '/calendars', { one: 'calendar', many: 'calendars' }, calendarShape);
