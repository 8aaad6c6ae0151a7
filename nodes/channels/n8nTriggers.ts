import type { Ignored, Incoming, SourceSettings } from './incoming';
import { metaIncoming } from './meta/incoming';
import type { InlineFile } from './media';
import { idOf, numeral, record, words, type Json } from './payload';
import { smsIncoming, SMS_FIELDS } from './sms/incoming';
import type { SourceName } from './sources';
import { telegramIncoming } from './telegram/incoming';
import { whatsappIncoming } from './whatsapp/incoming';

/**
 * What n8n's own channel triggers give (channels CH-2; read in n8n-nodes-base 2.41.1), put back into the vendor's payload,
 * so that a message is the same as by our own trigger: same keys, same hashes.
 */
export interface N8nTrigger {
	/** As n8n calls its node. */
	name: string;
	/** `source` of the sealed item. */
	source: SourceName | 'telegram';
	/** Whether the item has the shape that this trigger gives. */
	gives(item: Json): boolean;
	/** `settings.account`: name of the bot or gateway. `file`: bytes of the item. `now`: ms. */
	incoming(item: Json, settings: SourceSettings & { file?: InlineFile }, now: number): Incoming;
}

export type N8nTriggerName = keyof typeof N8N_TRIGGERS;

/** Facebook Trigger 1: one item for each entry. It leaves out whether they are a page's or Instagram's. */
const facebook = (name: string, object: 'page' | 'instagram'): N8nTrigger => ({
	name,
	source: 'meta',
	gives: ({ id, changes, messaging, standby }) =>
		idOf(id) !== undefined && [changes, messaging, standby].some(Array.isArray),
	incoming: (entry, settings, now) => metaIncoming({ object, entry: [entry] }, settings, now),
});

export const N8N_TRIGGERS = {
	facebookPage: facebook('Facebook Trigger, object Page', 'page'),
	facebookInstagram: facebook('Facebook Trigger, object Instagram', 'instagram'),
	/** Telegram Trigger 1 to 1.5: the update as it came; the file, if any, as binary data. */
	telegram: {
		name: 'Telegram Trigger',
		source: 'telegram',
		gives: ({ update_id: id }) => numeral(id) !== undefined,
		incoming: telegramIncoming,
	},
	/** Twilio Trigger 1: one item for each event of Event Streams. */
	twilio: {
		name: 'Twilio Trigger',
		source: 'sms',
		gives: ({ type }) => words(type)?.startsWith('com.twilio.') === true,
		incoming: twilioIncoming,
	},
	/** WhatsApp Trigger 1: one item for each change, its value and `field` side by side. */
	whatsApp: {
		name: 'WhatsApp Trigger',
		source: 'whatsapp',
		gives: ({ field }) => words(field) !== undefined,
		incoming: ({ field, ...value }, settings, now) =>
			whatsappIncoming({ entry: [{ changes: [{ field, value }] }] }, settings, now),
	},
} satisfies Record<string, N8nTrigger>;

/** Event Streams counts the files of an MMS and names none. */
const TWILIO_FIELDS = {
	...SMS_FIELDS,
	id: 'messageSid',
	text: 'body',
	receivedAt: 'timestamp',
	files: 'numMedia',
};

/**
 * Twilio's form, which our own trigger takes (channels 3.3), names no time. So the time of the event stands in the message
 * and not in its hash: by either path it is the same message.
 */
function twilioIncoming({ type, data }: Json, settings: SourceSettings, now: number): Incoming {
	if (type !== 'com.twilio.messaging.inbound-message.received') return ignoredOne('otherEvent');
	const { messages, ignored } = smsIncoming(record(data), { ...settings, fields: TWILIO_FIELDS }, now);
	return { messages: messages.map(({ message }) => ({ message, timed: false })), ignored };
}

const ignoredOne = (reason: Ignored): Incoming => ({ messages: [], ignored: { [reason]: 1 } });
