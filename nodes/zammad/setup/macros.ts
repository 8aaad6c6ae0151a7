import { z } from 'zod';
import type { Desk } from '../desk';
import { recordsOf, setupRecordShape, type SetupRecords } from './records';

/** A macro (zammad-api 7.3). A note in `perform` needs subject, body and `internal` as text (recording 09). */
export const macroShape = setupRecordShape.extend({
	note: z.string().nullish(),
});

export type Macro = z.infer<typeof macroShape>;

export const macrosOf = (desk: Desk): SetupRecords<Macro> =>
	recordsOf(desk, '/macros', { one: 'macro', many: 'macros' }, macroShape);
