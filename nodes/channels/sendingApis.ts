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

/** First part of the thread key (channels 4.3). The widget has none of its own and is never meant by a thread. */
const BY_PREFIX: Record<string, SendingApi> = { chatwoot, meta, sms, wa: whatsapp, x };

/** The API that a thread key names; null when it names none, such as that of a relay form. */
export function apiOfThread(threadKey: string): SendingApi | null {
	const [prefix = ''] = threadKey.split(':', 1);
	return Object.hasOwn(BY_PREFIX, prefix) ? BY_PREFIX[prefix]! : null;
}
