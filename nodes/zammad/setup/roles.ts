import { z } from 'zod';
import type { Desk } from '../desk';
import { recordsOf, setupRecordShape, type SetupRecords } from './records';

/** A role (zammad-api 4.1): permissions by name, rights on groups by the group's id, such as `{"5": ["full"]}`. */
export const roleShape = setupRecordShape.extend({
	permissions: z.array(z.string()).optional(),
	group_ids: z.record(z.array(z.string())).optional(),
	note: z.string().nullish(),
});

export type Role = z.infer<typeof roleShape>;

export const rolesOf = (desk: Desk): SetupRecords<Role> =>
	recordsOf(desk, '/roles', { one: 'role', many: 'roles' }, roleShape);
