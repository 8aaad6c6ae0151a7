import { z } from 'zod';
import type { Desk } from '../desk';
import { recordsOf, setupRecordShape, type SetupRecords } from './records';

/** A trigger (zammad-api 7.1). */
export const triggerShape = setupRecordShape.extend({
	active: z.boolean(),
	condition: z.record(z.unknown()).nullish(),
	perform: z.record(z.unknown()).nullish(),
	note: z.string().nullish(),
});

export type Trigger = z.infer<typeof triggerShape>;

export const triggersOf = (desk: Desk): SetupRecords<Trigger> =>
	recordsOf(desk, '/triggers', { one: 'trigger', many: 'triggers' }, triggerShape);
