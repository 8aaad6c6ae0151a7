import { z } from 'zod';
import type { Desk } from '../desk';
import { recordsOf, setupRecordShape, type SetupRecords } from './records';

/** A group as its administrator sees it (zammad-api 4.3); `name` is the full path. From 6.2 the parent has to be first. */
export const setupGroupShape = setupRecordShape.extend({
	note: z.string().nullish(),
	signature_id: z.number().nullish(),
});

export type SetupGroup = z.infer<typeof setupGroupShape>;

export const setupGroupsOf = (desk: Desk): SetupRecords<SetupGroup> =>
	recordsOf(desk, '/groups', { one: 'group', many: 'groups' }, setupGroupShape);
