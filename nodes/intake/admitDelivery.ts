import type { Incoming, ReceivedMessage } from '../channels/incoming';
import type { Delivery, DeliverySettings, Source } from '../channels/sources';
import { isCalledProgram, judge } from '../files/judge';

import { parseJson } from './admit';
import { clockStart } from './checks';
import { kept } from './kept';
import { linkProblem } from './mediaLink';
import type { Admitted } from './parse';
import { invalid, UNAUTHORIZED, type Refusal } from './refusal';
import type { IntakeAttachment, IntakeMessage } from './types';
import { without } from './without';

export interface AdmittedDelivery {
	messages: Admitted[];
	/** What is no message, by reason and count. */
	ignored: Incoming['ignored'];
}

/**
 * A delivery of a channel: proof over the raw bytes, then its messages (CH-1). Once proven, nothing of it is refused for
 * its form: the citizen behind it cannot mend it. `now`: ms.
 */
export function admitDelivery(
	source: Source,
	delivery: Delivery & { isForm: boolean },
	secrets: string[],
	settings: DeliverySettings,
	now: number,
): AdmittedDelivery | { refusal: Refusal } {
	if (!source.proven(delivery, secrets, settings, now)) return { refusal: UNAUTHORIZED };
	const payload = delivery.isForm ? formOf(delivery.rawBody) : parseJson(delivery.rawBody);
	if (payload === undefined) return { refusal: invalid([{ path: '', rule: 'json' }]) };
	const { messages, ignored } = source.incoming(payload, settings, now);
	return { messages: messages.map((one) => admitted(one, now)), ignored };
}

/**
 * A message of a channel as it comes in: unsafe files left out, a time too far off kept, with the clock counting from ours
 * (A42). `now`: ms.
 */
export function admitted({ message: sent, timed }: ReceivedMessage, now: number): Admitted {
	const { message } = kept(withoutUnsafeFiles(sent));
	return { message, sent, receivedAt: clockStart(sent, now), ...(timed ? {} : { untimed: true }) };
}

/** A file that must not come in leaves a word in its place; the text is never held back for it (channels 4.2, CH-9). */
function withoutUnsafeFiles(sent: IntakeMessage): IntakeMessage {
	const words = (sent.attachments ?? []).map(wordFor);
	const unsafe = words.filter((word) => word !== null);
	if (unsafe.length === 0) return sent;
	const safe = (sent.attachments ?? []).filter((_, place) => words[place] === null);
	const lines = [sent.body?.text, ...unsafe];
	return {
		...without(sent, 'attachments'),
		body: { text: lines.filter((line) => line !== undefined).join('\n') },
		...(safe.length > 0 ? { attachments: safe } : {}),
	};
}

/** Whether its host may be fetched from is asked when it is fetched. */
function wordFor(file: IntakeAttachment): string | null {
	const { fileName, url, contentBase64 } = file;
	const isProgram =
		contentBase64 === undefined
			? isCalledProgram(file)
			: judge(file, Buffer.from(contentBase64, 'base64')).isProgram;
	if (isProgram) return `[lampiran ditolak karena berupa program: ${fileName}]`;
	return url !== undefined && linkProblem(url, []) !== null ? `[lampiran tidak diterima: ${fileName}]` : null;
}

/** The fields of a form; of several with one name the first counts. Undefined for what is no UTF-8. */
function formOf(rawBody: Buffer): Record<string, string> | undefined {
	try {
		const form = new URLSearchParams(new TextDecoder('utf-8', { fatal: true }).decode(rawBody));
		return Object.fromEntries([...form].reverse());
	} catch {
		return undefined;
	}
}
