import {
	gather,
	received,
	UNSUPPORTED,
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
	/** How many files came along: an MMS. */
	files: string;
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
	// Twilio's name, which nobody else uses.
	files: 'NumMedia',
};

const NAMES = Object.keys(SMS_FIELDS) as Array<keyof SmsFields>;

type Field = (name: keyof SmsFields) => unknown;

/**
 * An SMS gateway (channels 3.3): one message, or a list of them; `settings.account` names the gateway. A part of a long
 * SMS is a message at once, since an answer to the gateway cannot wait for the rest. Without text and files it is a
 * report. Who has no number is alone in a thread: the words are held, nobody can be answered. `now`: ms.
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
	const field: Field = (name) => (Object.hasOwn(message, fields[name]) ? message[fields[name]] : undefined);
	const said = [textOf(field('text')), filesLine(field('files'))];
	if (said.every((line) => line === undefined)) return 'report';

	const from = idOf(field('from'));
	const number = e164(from);
	const [part, parts] = [numeral(field('part')) ?? 1, numeral(field('parts')) ?? 1];
	const isPart = parts > 1;
	const key = messageKey('sms', gateway, keyOf(field, isPart ? part : null, now));
	const person = number ?? from;
	const thread = person ? threadKey('sms', person) : key;
	return received(
		{
			idempotencyKey: key,
			channel: 'sms',
			at: instantOf(field('receivedAt')),
			system: gateway,
			account: e164(idOf(field('to'))) ?? idOf(field('to')),
			threadKey: thread,
			sender: { kind: 'user', id: person ?? thread, phone: number },
			lines: [isPart ? `[bagian ${part}/${parts}]` : undefined, ...said],
			...(isPart ? { meta: { sms_part: `${part}/${parts}` } } : {}),
		},
		settings,
		now,
	);
}

/** A number beyond 2^53 has lost digits when JSON was read: better no number than a wrong one. */
function textOf(value: unknown): string | undefined {
	if (typeof value !== 'number') return words(value);
	return Math.abs(value) <= Number.MAX_SAFE_INTEGER ? String(value) : UNSUPPORTED;
}

/** Gateways count the files of an MMS; they are not fetched. */
function filesLine(value: unknown): string | undefined {
	const count = numeral(value) ?? 0;
	return count > 0 ? `[${count} lampiran tidak diterima]` : undefined;
}

/**
 * Behind `sms:{gateway}:` (channels 4.3). Some gateways give all parts one id, so a part is in the key. Without an id
 * all that the gateway says stands for it, since telephones count the references of long SMS to 255 only and begin
 * again; where it tells neither time nor reference nor any id at all, nothing tells a repeat from the same words said
 * again: ours is taken, since two tickets are better than none.
 */
function keyOf(field: Field, part: number | null, now: number): string {
	const id = idOf(field('id'));
	if (id) return part === null ? id : `${id}.${part}`;
	const marks = [field('id'), field('receivedAt'), part === null ? undefined : field('ref')];
	const marked = marks.some((mark) => (words(mark) ?? numeral(mark)) !== undefined);
	// Too many signs for a key: `messageKey` takes its hash.
	return JSON.stringify([...NAMES.map(field), marked ? null : now]);
}
