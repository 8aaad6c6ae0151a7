import { z } from 'zod';
import type { Desk } from '../desk';
import { recordsOf, setupRecordShape, type SetupRecords } from './records';

/** A core workflow (zammad-api 7.3): what a form shows, demands and keeps read-only. Stock ones are not listed. */
export const coreWorkflowShape = setupRecordShape.extend({
	object: z.string().nullish(),
});

export type CoreWorkflow = z.infer<typeof coreWorkflowShape>;

export const coreWorkflowsOf = (desk: Desk): SetupRecords<CoreWorkflow> =>
	recordsOf(desk, '/core_workflows', { one: 'core workflow', many: 'core workflows' }, coreWorkflowShape);
