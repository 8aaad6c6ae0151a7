import axios, { type AxiosError, type AxiosResponse } from 'axios';
import { type Attempt, watchedTransport } from './attempt';
import { connectionTo } from './connections';
import { type Fault, faultOf } from './fault';
import { type Ending, MAX_TRIES, mayRepeat, retryAfterMs, waitBefore } from './repetition';

export interface HttpServer {
	/** `https://host[:port][/path]`, without a slash at the end. */
	baseUrl: string;
	/** PEM of authorities trusted besides those of Node. */
	ca?: string;
	headers: Record<string, string>;
}

export interface HttpLimits {
	/** Instant (ms epoch) that no try and no wait passes. */
	deadline?: number;
	signal?: AbortSignal;
	/** Until the connection stands; 5 s. */
	connectMs?: number;
	/** Until an answer is complete; 10 s with a deadline, else 30 s. */
	answerMs?: number;
}

export interface HttpRequest {
	method: 'GET' | 'POST' | 'PUT' | 'DELETE';
	/** Begins with a slash, without a query; empty where the base URL is the whole address. */
	path: string;
	query?: Record<string, string>;
	/** Sent as JSON. */
	body?: unknown;
	/** Sent as a web form, in place of `body`. */
	form?: Record<string, string>;
	/** Changes nothing at the server, so it may be repeated freely. */
	safe: boolean;
}

export interface HttpAnswer {
	status: number;
	body: string;
	contentType: string;
	retryAfterMs: number | null;
	/** Origin a redirect points to, such as `https://desk.example`. */
	redirectOrigin: string | null;
}

export type HttpOutcome = { answer: HttpAnswer; fault?: undefined } | { answer?: undefined; fault: Fault };

export interface Http {
	/** Every status is an answer; never throws for what happens on the wire, and hands out no object of axios. */
	send(request: HttpRequest): Promise<HttpOutcome>;
	/** Tries so far, repetitions included. */
	readonly tries: number;
}

const CONNECT_MS = 5000;
const ANSWER_MS = 30_000;
const ANSWER_MS_BY_DEADLINE = 10_000;
/** Less than this is not worth a try. */
const LEAST_MS = 50;

/**
 * JSON and forms over HTTP to one server, on kept-alive connections, through the proxies of the environment.
 * Redirects are not followed: they turn POST into GET and may carry the token elsewhere.
 *
 * @throws {TypeError} on a CA or proxy that cannot be used
 */
export function createHttp(server: HttpServer, limits: HttpLimits = {}): Http {
	const connection = connectionTo(new URL(server.baseUrl).origin, server.ca);
	const answerMs = limits.answerMs ?? (limits.deadline === undefined ? ANSWER_MS : ANSWER_MS_BY_DEADLINE);
	const left = () => (limits.deadline === undefined ? Infinity : limits.deadline - Date.now());
	let tries = 0;

	async function send(request: HttpRequest): Promise<HttpOutcome> {
		if (limits.signal?.aborted) return { fault: unsent('cancelled') };
		if (left() < LEAST_MS) return { fault: unsent('deadline') };
		let attempt: Attempt | null = null;
		let wait = 0;
		const current = (): Attempt | null => attempt;
		const transport = watchedTransport(
			connection,
			() => ({
				connectMs: Math.max(1, Math.min(limits.connectMs ?? CONNECT_MS, left())),
				answerMs: Math.max(1, Math.min(answerMs, left())),
			}),
			(begun) => {
				tries += 1;
				attempt = begun;
			},
		);

		/** Also settles how long to wait, since there must be time for both the wait and the try. */
		const again = (error: AxiosError, repeat: number): boolean => {
			const ending = endingOf(error, current());
			const asked =
				'status' in ending ? retryAfterMs(error.response?.headers['retry-after'], Date.now()) : null;
			const next = mayRepeat(request.safe, ending) ? waitBefore(repeat, asked) : null;
			if (next === null || left() - next < LEAST_MS) return false;
			wait = next;
			current()?.end();
			attempt = null;
			return true;
		};

		let repeats = 0;
		try {
			const response = await connection.axios.request<string>({
				method: request.method,
				url: server.baseUrl + request.path,
				params: request.query,
				...contentOf(request, server.headers),
				transport,
				signal: limits.signal,
				validateStatus: (status) => current()?.proxyStatus === null && !mayRepeat(request.safe, { status }),
				'axios-retry': {
					retries: MAX_TRIES - 1,
					retryCondition: (error) => again(error, (repeats += 1)),
					retryDelay: () => wait,
				},
			});
			return { answer: answerOf(response) };
		} catch (error) {
			// A status that stayed after all repetitions comes as an error too.
			const response = axios.isAxiosError<string>(error) ? completeResponse(error, current()) : undefined;
			if (response) return { answer: answerOf(response) };
			return { fault: faultOf(error, current()) };
		} finally {
			current()?.end();
		}
	}

	return {
		send,
		get tries() {
			return tries;
		},
	};
}

function contentOf({ body, form }: HttpRequest, headers: Record<string, string>) {
	if (form) {
		const type = { 'Content-Type': 'application/x-www-form-urlencoded' };
		return { data: new URLSearchParams(form).toString(), headers: { ...headers, ...type } };
	}
	if (body === undefined) return { headers };
	return { data: JSON.stringify(body), headers: { ...headers, 'Content-Type': 'application/json' } };
}

function endingOf(error: AxiosError, attempt: Attempt | null): Ending {
	const response = completeResponse(error, attempt);
	return response ? { status: response.status } : { fault: faultOf(error, attempt) };
}

function completeResponse<T>(error: AxiosError<T>, attempt: Attempt | null): AxiosResponse<T> | undefined {
	return error.response && isComplete(error.response, attempt) ? error.response : undefined;
}

/** An answer cut off in its middle comes without its text, and one of a refusing proxy is none of the server. */
function isComplete(response: AxiosResponse, attempt: Attempt | null): boolean {
	return typeof response.data === 'string' && attempt?.proxyStatus === null;
}

function answerOf(response: AxiosResponse<string>): HttpAnswer {
	const header = (name: string): string => {
		const value: unknown = response.headers[name];
		return typeof value === 'string' ? value : '';
	};
	return {
		status: response.status,
		body: response.data,
		contentType: header('content-type'),
		retryAfterMs: retryAfterMs(header('retry-after'), Date.now()),
		redirectOrigin: originOf(header('location')),
	};
}

function originOf(location: string): string | null {
	try {
		const { origin } = new URL(location);
		return /^https?:\/\/[A-Za-z0-9.:[\]-]{1,200}$/.test(origin) ? origin : null;
	} catch {
		return null;
	}
}

function unsent(reason: 'cancelled' | 'deadline'): Fault {
	return { reason, code: null, sent: false, proxyStatus: null };
}
