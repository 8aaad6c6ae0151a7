import { chatwoot } from './chatwoot/outgoing';
import { meta } from './meta/outgoing';
import type { SendingApi } from './outgoing';
import { sms } from './sms/outgoing';
import { whatsapp } from './whatsapp/outgoing';
import { widget } from './widget/outgoing';
import { x } from './x/outgoing';

/** Channel APIs by the value of the node's field Channel API. */
export const SENDING_APIS = { chatwoot, meta, sms, whatsapp, widget, x } satisfies Record<string, SendingApi>;

export type SendingApiName = keyof typeof SENDING_APIS;

/** APIs that a thread can name. The widget has no prefix of its own. */
export const THREAD_APIS = ['chatwoot', 'meta', 'sms', 'whatsapp', 'x'] as const satisfies SendingApiName[];

export type ThreadApiName = (typeof THREAD_APIS)[number];

/** First part of the thread key (channels 4.3). */
const BY_PREFIX: Record<string, ThreadApiName> = {
	chatwoot: 'chatwoot',
	meta: 'meta',
	sms: 'sms',
	wa: 'whatsapp',
	x: 'x',
};

/** The API that a thread key names; null when it names none, such as that of a relay form or of another widget. */
export function apiOfThread(threadKey: string): ThreadApiName | null {
	const [prefix = ''] = threadKey.split(':', 1);
	return Object.hasOwn(BY_PREFIX, prefix) ? BY_PREFIX[prefix]! : null;
}
