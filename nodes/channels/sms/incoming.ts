import {
	gather,
	received,
	type Ignored,
	type Incoming,
	type ReceivedMessage,
	type SourceSettings,
} from '../incoming';
import { messageKey, threadKey } from '../key';
import { idOf, numeral, record, records, words, type Json } from '../payload';
import { e164 } from '../phone';
import { instantOf } from '../providerTime';

/** What the gateway calls its fields (channels 3.3). An empty name: it has none. */
export interface SmsFields {
	id: string;
	from: string;
	to: string;
	text: string;
	receivedAt: string;
	part: string;
	parts: string;
	ref: string;
}

export const SMS_FIELDS: SmsFields = {
	id: 'id',
	from: 'from',
	to: 'to',
	text: 'text',
	receivedAt: 'receivedAt',
	part: 'part',
	parts: 'parts',
	ref: 'ref',
};

/**
 * An SMS gateway (channels 3.3): one message, or a list of them; `settings.account` names the gateway. A part of a long
 * SMS is a message at once, since an answer to the gateway cannot wait for the rest. Without text it is a report.
 * `now`: ms.
 */
export function smsIncoming(
	payload: unknown,
	settings: SourceSettings & { fields: SmsFields },
	now: number,
): Incoming {
	const messages = Array.isArray(payload) ? records(payload) : [record(payload)];
	return gather(messages.map((message) => readSms(message, settings, now)));
}

function readSms(
	message: Json,
	settings: SourceSettings & { fields: SmsFields },
	now: number,
): ReceivedMessage | Ignored {
	const { fields, account: gateway } = settings;
	const field = (name: keyof SmsFields): unknown =>
		Object.hasOwn(message, fields[name]) ? message[fields[name]] : undefined;
	const text = words(field('text'));
	if (text === undefined) return 'report';

	const from = idOf(field('from'));
	const number = e164(from);
	const [part, parts] = [numeral(field('part')) ?? 1, numeral(field('parts')) ?? 1];
	const isPart = parts > 1;
	const key = keyOf(idOf(field('id')), from, isPart ? { ref: idOf(field('ref')), part } : null);
	if (!from || !key) return 'malformed';
	const person = number ?? from;
	return received(
		{
			idempotencyKey: messageKey('sms', gateway, ...key),
			channel: 'sms',
			at: instantOf(field('receivedAt')),
			system: gateway,
			account: e164(idOf(field('to'))) ?? idOf(field('to')),
			threadKey: threadKey('sms', person),
			sender: { kind: 'user', id: person, phone: number },
			lines: [isPart ? `[bagian ${part}/${parts}]` : undefined, text],
			...(isPart ? { meta: { sms_part: `${part}/${parts}` } } : {}),
		},
		settings,
		now,
	);
}

/**
 * Behind `sms:{gateway}:` (channels 4.3). Some gateways give all parts one id, so a part is in the key; without an id
 * the reference of a long SMS stands for it, beside the number, since telephones count references to 255 only.
 */
function keyOf(
	id: string | undefined,
	from: string | undefined,
	part: { ref: string | undefined; part: number } | null,
): string[] | null {
	if (id) return [part ? `${id}.${part.part}` : id];
	return part?.ref && from ? [from, `${part.ref}.${part.part}`] : null;
}
