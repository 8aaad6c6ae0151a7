import { z } from 'zod';
import type { Desk } from '../desk';
import { recordsOf, setupRecordShape, type SetupRecords } from './records';

/** A text module (zammad-api 7.3): HTML with Zammad's variables. Its name is not unique. */
export const textModuleShape = setupRecordShape.extend({
	note: z.string().nullish(),
});

export type TextModule = z.infer<typeof textModuleShape>;

export const textModulesOf = (desk: Desk): SetupRecords<TextModule> =>
	recordsOf(desk, '/text_modules', { one: 'text module', many: 'text modules' }, textModuleShape);
