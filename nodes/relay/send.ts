import { setTimeout as sleep } from 'node:timers/promises';

import { type Delivery, type DeliveryCode, outcomeOf } from '../channels/delivery';
import type {
	ChannelResponse,
	OutgoingAnswer,
	OutgoingRequest,
	OutgoingSettings,
	SendingApi,
	Verdict,
} from '../channels/outgoing';
import { createHttp, type HttpAnswer, type HttpServer } from '../http/client';
import type { Fault } from '../http/fault';
import { MAX_TRIES, waitBefore } from '../http/repetition';
import { keyHash } from '../intake/hashes';

/** How one answer is sent. */
export interface Sending {
	server: HttpServer;
	/** Null: the thread names no channel that we can send by. */
	api: SendingApi | null;
	settings: OutgoingSettings;
	/** Instants in ms: now, and after which nothing is begun or waited for. */
	now: number;
	deadline: number;
	signal?: AbortSignal;
}

/** The answer and the instant (UTC) its reply window closes, null where the channel has none. */
export interface WindowedAnswer extends OutgoingAnswer {
	windowUntil: string | null;
}

/** A slow channel is waited for: giving up earlier leaves it uncertain whether the answer went out. */
const ANSWER_MS = 30_000;
/** From the 24 hours to the 7 days in which Meta lets a human answer (channels CH-13). */
const HUMAN_AGENT_MS = 6 * 24 * 3_600_000;

/**
 * Sends an answer by its channel, in parts where it is long, and says what became of it. A part is sent again only
 * when it certainly did not arrive: no connection, 429, 503. Never throws for what happens on the wire.
 */
export async function sendAnswer(answer: WindowedAnswer, sending: Sending): Promise<Delivery> {
	const requests = sending.api?.requests(answer, sending.settings);
	if (!sending.api || !requests?.length) return delivered('unsupported', null, []);
	if (isClosed(answer, sending.now)) return delivered('windowClosed', null, []);
	const sent: Verdict[] = [];
	let status: number | null = null;
	for (const request of requests) {
		const result = await post(request, sending, (response) =>
			sending.api!.judge(response, answer, sending.settings),
		);
		status = result.status;
		if (result.code !== 'sent') return delivered(sent.length > 0 ? 'partlySent' : result.code, status, sent);
		sent.push(result);
	}
	return delivered('sent', status, sent);
}

function isClosed({ windowUntil, humanAgentTag }: WindowedAnswer, now: number): boolean {
	return windowUntil !== null && Date.parse(windowUntil) + (humanAgentTag ? HUMAN_AGENT_MS : 0) <= now;
}

function delivered(code: DeliveryCode, status: number | null, sent: Verdict[]): Delivery {
	const keyHashes = sent.flatMap(({ key }) => (key === undefined ? [] : [keyHash(key)]));
	return { outcome: outcomeOf(code), code, status, parts: sent.length, keyHashes };
}

async function post(
	{ path, body, headers }: OutgoingRequest,
	{ server, deadline, signal }: Sending,
	judge: (response: ChannelResponse) => Verdict,
): Promise<Verdict & { status: number | null }> {
	const http = createHttp(
		{
			...server,
			baseUrl: path === '' ? server.baseUrl : server.baseUrl.replace(/\/+$/, ''),
			headers: { ...server.headers, ...headers },
		},
		{ deadline, signal, answerMs: ANSWER_MS },
	);
	const content = 'form' in body ? { form: body.form } : { body: body.json };
	for (let repeat = 1; ; repeat += 1) {
		const { answer, fault } = await http.send({ method: 'POST', path, ...content, safe: false });
		if (fault) return { code: codeOfFault(fault), status: null };
		const verdict = brokeBehindProxy(answer)
			? { code: 'badAnswer' as const }
			: judge({ status: answer.status, body: parsed(answer.body) });
		const down = answer.status === 503 && verdict.code === 'unreachable' && repeat < MAX_TRIES;
		const wait = down ? waitBefore(repeat, answer.retryAfterMs) : null;
		if (wait === null || Date.now() + wait >= deadline) return { ...verdict, status: answer.status };
		await sleep(wait, undefined, { signal }).catch(() => undefined);
	}
}

/** Envoy answers 503 also when the server behind it broke off, which may be after the message went out. */
function brokeBehindProxy({ status, body }: HttpAnswer): boolean {
	return status === 503 && body.includes('disconnect/reset before headers');
}

/** Before a byte arrived nothing is out; afterwards nobody knows. */
function codeOfFault({ sent, reason }: Fault): DeliveryCode {
	if (!sent) return 'unreachable';
	return reason === 'timeout' || reason === 'cancelled' ? 'timeout' : 'badAnswer';
}

function parsed(body: string): unknown {
	try {
		return JSON.parse(body) as unknown;
	} catch {
		return null;
	}
}
