import { z } from 'zod';
import type { Desk } from '../desk';
import { recordsOf, setupRecordShape, type SetupRecords } from './records';

/** A template of a new ticket (zammad-api 7.3): values by field, such as `{"ticket.title": {"value": "…"}}`. */
export const templateShape = setupRecordShape.extend({
	options: z.unknown(),
});

export type Template = z.infer<typeof templateShape>;

export const templatesOf = (desk: Desk): SetupRecords<Template> =>
	recordsOf(desk, '/templates', { one: 'template', many: 'templates' }, templateShape);
