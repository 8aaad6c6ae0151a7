import { z } from 'zod';
import type { Desk } from '../desk';
import { removableRecordsOf, setupRecordShape, type RemovableRecords } from './records';

/** A webhook (zammad-api 7.2). Its name is not unique; up to 6.4 its endpoint has at most 300 characters. */
export const webhookShape = setupRecordShape.extend({
	endpoint: z.string().nullish(),
	/** In clear on 5.2 (recording 07), masked from 7.1 on. */
	signature_token: z.string().nullish(),
	active: z.boolean(),
	note: z.string().nullish(),
});

export type Webhook = z.infer<typeof webhookShape>;

/** Whether the desk hides a secret: then it cannot be compared. */
export const isMasked = (secret: string | null | undefined): boolean => /^\*+$/.test(secret ?? '');

export const webhooksOf = (desk: Desk): RemovableRecords<Webhook> =>
	removableRecordsOf(desk, '/webhooks', { one: 'webhook', many: 'webhooks' }, webhookShape);
