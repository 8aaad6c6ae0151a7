import type { Channel } from '../policy/types';
import type { DeliveryCode } from './delivery';

/** An agent's answer in clear: in memory only, between its seal and the wire. */
export interface OutgoingAnswer {
	ticketNumber: string;
	articleId: number;
	channel: Channel;
	/** `djbc_thread_key` of the ticket: it holds the address (channels 4.3). */
	threadKey: string;
	/** Plain, never HTML. */
	text: string;
	/** Meta: outside the 24 hours, within the 7 days a human may still answer (channels CH-13). */
	humanAgentTag: boolean;
}

/** What differs from one installation to the next. */
export interface OutgoingSettings {
	/** WhatsApp: the field that takes a business-scoped user id; reports conflict (channels 3.5.3). */
	userIdField: 'recipient' | 'to';
	sms: SmsSettings;
}

/** How the SMS gateway of the office names things (channels 3.3). */
export interface SmsSettings {
	format: 'json' | 'form';
	toField: string;
	textField: string;
	/** Number or name the message comes from; empty: the gateway knows. */
	from: string;
	fromField: string;
	/** A field of the gateway's JSON answer that is there only when it took the message; empty: any 2xx is a yes. */
	answerField: string;
}

/** One POST. `path` goes behind the base URL: empty where the base URL is the whole address. */
export interface OutgoingRequest {
	path: string;
	body: { json: Record<string, unknown> } | { form: Record<string, string> };
	headers?: Record<string, string>;
}

/** `body`: the parsed JSON; null when it is none. */
export interface ChannelResponse {
	status: number;
	body: unknown;
}

/** What one response means. `key`: the idempotency key under which the channel echoes the message to our intake. */
export interface Verdict {
	code: DeliveryCode;
	key?: string;
}

/** The sending half of one channel: pure. */
export interface SendingApi {
	/** The messages of an answer, in order; null when its thread is none of this channel. */
	requests(answer: OutgoingAnswer, settings: OutgoingSettings): OutgoingRequest[] | null;
	judge(response: ChannelResponse, answer: OutgoingAnswer, settings: OutgoingSettings): Verdict;
}

/**
 * What a status says where the body says nothing we know. A redirect or an unknown path means a wrong base URL. Only
 * 503 says that nothing was done; other 5xx come after it was done as well (channels CH-6).
 */
export function codeOfStatus(status: number): DeliveryCode {
	if (status >= 500) return status === 503 ? 'unreachable' : 'badAnswer';
	if (status === 413) return 'tooLong';
	if (status === 429) return 'tooMany';
	if ([401, 402, 403, 404, 405, 407].includes(status) || (status >= 300 && status < 400)) return 'credential';
	return status >= 400 ? 'refused' : 'badAnswer';
}

/** A 2xx with an id is sent; a 2xx without one is of somebody else, such as the login page of a network. */
export function sentIf(response: ChannelResponse, key: string | null): Verdict {
	if (response.status < 200 || response.status > 299) return { code: codeOfStatus(response.status) };
	return key === null ? { code: 'badAnswer' } : { code: 'sent', key };
}

/** The value at a path of a JSON answer as an id; null when there is none, or a number that lost digits. */
export function idAt(body: unknown, ...path: (string | number)[]): string | null {
	let value = body;
	for (const step of path) value = (value as Record<string | number, unknown> | null | undefined)?.[step];
	if (typeof value === 'number') return Number.isSafeInteger(value) ? String(value) : null;
	return typeof value === 'string' && value !== '' ? value : null;
}
