import { createHmac } from 'node:crypto';

import type { SourceName } from '../../nodes/channels/sources';
import * as made from './payloads';

/** A message as each vendor delivers it, and how each signs the bytes. Fresh today, so that the clock counts from it. */

export interface Written {
	/** The vendor's id of the message. */
	id?: string;
	text?: string;
	/** The vendor's id of the writer, or the end of the number. */
	person?: string;
	/** Unix seconds. */
	at?: number;
}

interface Delivery {
	sign(body: Buffer, secret: string): Record<string, string>;
	payload(written?: Written): object;
	threadKey(person: string): string;
}

const now = () => Math.floor(Date.now() / 1000);
const hex = (secret: string, body: Buffer, before = '') =>
	createHmac('sha256', secret).update(before).update(body).digest('hex');
const byMeta: Delivery['sign'] = (body, secret) => ({
	'x-hub-signature-256': `sha256=${hex(secret, body)}`,
});

const GREETING = 'Selamat pagi';

export const DELIVERIES: Record<SourceName, Delivery> = {
	whatsapp: {
		sign: byMeta,
		payload: ({ id = 'wamid.UJI001', text = GREETING, person = made.BSUID, at = now() } = {}) =>
			made.whatsapp(
				made.whatsappMessage({ id, text: { body: text }, from_user_id: person, timestamp: String(at) }),
			),
		threadKey: (person) => `wa:${made.NUMBER_ID}:${person}`,
	},
	meta: {
		sign: byMeta,
		payload: ({ id = 'm_UJI1', text = GREETING, person = '9001', at = now() } = {}) =>
			made.messenger(
				made.messengerEvent({
					sender: { id: person },
					timestamp: at * 1000,
					message: { mid: id, text },
				}),
			),
		threadKey: (person) => `meta:77001:${person}`,
	},
	x: {
		sign: (body, secret) => ({
			'x-twitter-webhooks-signature': `sha256=${createHmac('sha256', secret).update(body).digest('base64')}`,
		}),
		payload: ({ id = '2080000000000000001', text = GREETING, person = '3333', at = now() } = {}) =>
			made.x({
				direct_message_events: [
					made.directMessage({
						id,
						created_timestamp: `${at}000`,
						message_create: {
							sender_id: person,
							target: { recipient_id: '1111' },
							message_data: { text },
						},
					}),
				],
			}),
		threadKey: (person) => `x:1111:${person}`,
	},
	sms: {
		sign: (body, secret) => ({ 'x-signature': hex(secret, body) }),
		payload: ({ id = 'gw-991', text = GREETING, person = '6281234567890', at = now() } = {}) =>
			made.sms({ id, text, from: `+${person}`, receivedAt: at }),
		threadKey: (person) => `sms:+${person}`,
	},
	chatwoot: {
		sign(body, secret) {
			const timestamp = String(now());
			return {
				'x-chatwoot-signature': `sha256=${hex(secret, body, `${timestamp}.`)}`,
				'x-chatwoot-timestamp': timestamp,
			};
		},
		payload: ({ id = '88231', text = GREETING, person = '5512', at = now() } = {}) =>
			made.chatwoot({ id, content: text, created_at: at, conversation: { id: Number(person) } }),
		threadKey: (person) => `chatwoot:1:${person}`,
	},
};
