import { z } from 'zod';
import type { Desk } from '../desk';
import { recordsOf, setupRecordShape, type SetupRecords } from './records';

/** An overview (zammad-api 7.3). Its name is not unique; its `link` is made so by a suffix. */
export const overviewShape = setupRecordShape.extend({
	link: z.string().nullish(),
});

export type Overview = z.infer<typeof overviewShape>;

export const overviewsOf = (desk: Desk): SetupRecords<Overview> =>
	recordsOf(desk, '/overviews', { one: 'overview', many: 'overviews' }, overviewShape);
