import { z } from 'zod';
import type { Desk } from '../desk';
import { removableRecordsOf, setupRecordShape, type RemovableRecords } from './records';

/** A trigger (zammad-api 7.1). */
export const triggerShape = setupRecordShape.extend({
	active: z.boolean(),
	condition: z.record(z.unknown()).nullish(),
	perform: z.record(z.unknown()).nullish(),
	note: z.string().nullish(),
});

export type Trigger = z.infer<typeof triggerShape>;

export const triggersOf = (desk: Desk): RemovableRecords<Trigger> =>
	removableRecordsOf(desk, '/triggers', { one: 'trigger', many: 'triggers' }, triggerShape);
