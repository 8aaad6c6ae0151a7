import { z } from 'zod';
import type { Desk } from '../desk';
import { recordsOf, setupRecordShape, type SetupRecords } from './records';

/** A signature (zammad-api 7.3), HTML; groups point at it. */
export const signatureShape = setupRecordShape.extend({
	note: z.string().nullish(),
});

export type Signature = z.infer<typeof signatureShape>;

export const signaturesOf = (desk: Desk): SetupRecords<Signature> =>
	recordsOf(desk, '/signatures', { one: 'signature', many: 'signatures' }, signatureShape);
